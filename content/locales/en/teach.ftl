# What teaches on the result page: signs to look for, the three approaches, the duties by P.

## What people look for: indicators in our own words; content/evidence.toml names the source of each

indicator-acts-1 = Somebody else found the job, paid for the journey or booked it.
indicator-acts-2 = The person was fetched, handed from one to another, or never travels alone.
indicator-acts-3 = The person lives where they work, or with a group in a place that somebody else runs.
indicator-acts-4 = One person recruits, another moves, a third houses or takes in: each act counts by itself.

indicator-purpose-1 = Working days far too long, few or no days off, and little or no pay.
indicator-purpose-2 = Wages kept back, or turned into a debt that never shrinks.
indicator-purpose-3 = The person cannot choose work, customers or the hours, or must bring in a set sum a day.
indicator-purpose-4 = The same few words about where one lives and works, as if learnt.
indicator-purpose-5 = Before anything has happened: adverts, bookings, equipment or premises made ready for a use.

indicator-profit-1 = A price for the journey, paid before, on arrival or in stages.
indicator-profit-2 = Money held by a third party until the person has arrived.
indicator-profit-3 = Earnings that go to somebody else, beyond what the journey cost.
indicator-profit-4 = A debt for the journey that work is to pay off, on terms the person cannot check.

indicator-age-1 = Where age is uncertain and there is reason to think the person a child, treat the person as one until it is settled.
indicator-age-2 = Papers that show another age than looks and account suggest: they may be false, either way.
indicator-age-3 = A child without parents, without time to play or go to school, or eating apart from the family.

indicator-means-1 = Job, place, pay or conditions turned out other than promised.
indicator-means-2 = Papers taken away, and no getting them back on request.
indicator-means-3 = Threats against the person or their family, or of being reported to the authorities.
indicator-means-4 = Isolation: locked in, watched, no phone, no words of the language.
indicator-means-5 = A plight that leaves no real choice, such as lack of status, poverty, illness or dependence, and that somebody knew and used.
indicator-means-6 = Injuries, fear of those in charge, or somebody who always speaks for the person.

indicator-border-1 = Tickets, stamps, location data and the route agreed.
indicator-border-2 = Meeting points, vehicles or boats close to a frontier.
indicator-border-3 = No journey at all, or one inside the country: then trafficking is still possible, smuggling of migrants is not.

indicator-illegal_entry-1 = No entry record, or a place where nobody is checked.
indicator-illegal_entry-2 = Hidden in a vehicle, or put ashore away from ports.
indicator-illegal_entry-3 = Papers that are false, altered, another’s, or obtained by untrue statements.

indicator-destination_status-1 = Nationality and right of permanent residence, asked of the State that was entered or stayed in.
indicator-destination_status-2 = A permit that has run out, or never covered permanent residence.

indicator-procured-1 = Somebody fixed the route, the time, the vehicle or the price.
indicator-procured-2 = Guides, drivers, lookouts and places to sleep on the way.
indicator-procured-3 = The same phone numbers or payments in the hands of several migrants.

indicator-documents-1 = A place, tools or blanks for making papers.
indicator-documents-2 = Papers handed out shortly before a check and collected after it.
indicator-documents-3 = A genuine document that was got by misrepresentation, or is used by somebody else than its holder.

indicator-illegal_stay-1 = A false permit, a sham registration, or other illegal means that let the person remain.
indicator-illegal_stay-2 = Somebody paid for arranging the stay, apart from the journey.

indicator-danger-1 = Too many people, no life jackets, no air, no water, no light.
indicator-danger-2 = Closed containers, or boats unfit for the sea or the weather.
indicator-danger-3 = Left behind on the way, or driven at speed to get past a check.

indicator-degrading_treatment-1 = Beaten, humiliated or kept without food, water or a toilet.
indicator-degrading_treatment-2 = Held until more is paid.
indicator-degrading_treatment-3 = Exploited on the way or on arrival: the Protocol names exploitation here as well.

indicator-organised_group-1 = Three or more people who act together for a time, with the aim of gain.
indicator-organised_group-2 = Tasks shared out, even without fixed roles or lasting membership.
indicator-organised_group-3 = Several people exploited alike, by the same people, in the same places.

indicator-transnational_link-1 = Orders, money or preparation from another State.
indicator-transnational_link-2 = The same group at work in more than one State.
indicator-transnational_link-3 = Substantial effects in another State, such as victims or proceeds there.
## What is open

open-signs = { $n ->
    [one] One sign that people look for
   *[other] { $n } signs that people look for
    }
open-go = Go to the question: { $label }
open-signs-note = No sign proves anything by itself, and a sign that is missing rules nothing out. They are reasons to look closer, and for trained people to ask.
open-sources = Where these signs come from
open-source-memory = from memory, not checked against the publication
open-source-read = compared with the publication on { $date }

## The three approaches

result-approaches = The three approaches
    .note = After Dina Francesca Haynes (2004), as the source document reports her.
approaches-intro = What would happen to the person under each, on these answers. The three models are those of the source document; what each would mean here is our own reading of them, not a forecast for any State. The law that applies may ask for more, or forbid it.
approaches-caption = What each approach would mean for the person
approaches-aspect = For the person
approaches-criticism = Criticism
approaches-fusion = Joining the second and the third
approaches-fusion-text = Haynes suggests that a whole answer may need a fusion of the second and third model. Read together: the person is safe whatever they decide, and the offender is still brought to court.
approaches-leanings = Which applying frameworks lean to which
approaches-leanings-intro = Which way a framework leans is an assessment; each says on what it rests. One that leans to two stands under both.
approaches-no-leaning = None of the frameworks that apply here is recorded as leaning to it.
approaches-unplaced = { $n ->
    [one] One other framework that applies has no leaning on record.
   *[other] { $n } other frameworks that apply have no leaning on record.
    }
approaches-unplaced-none = Every framework that applies has a leaning on record.

aspect-status = Status
aspect-stay = Stay
aspect-support = Support
aspect-testimony = Testimony
aspect-return = Return

criticism-arrest_and_deport_the_victim = People who had already been wronged got no legal protection. Sent back to the conditions that they had left, many tried to come again.
criticism-jail_the_offender = Help is for witnesses only, and the special permits are tightly controlled, perhaps for fear that many would come that way.
criticism-protect_the_victim = It helps the person, and leaves the networks across borders that make trafficking possible untouched.

fate-ad_status_home = A suspect, for whatever rules the person broke; there is no offence of entry or stay to charge.
fate-ad_status_irregular = Somebody who broke the rules on entry or stay, and is prosecuted for it.
fate-ad_status_regular = Lawful for now. The model takes hold once the permit runs out or its terms are broken.
fate-ad_status_open = Depends on papers alone: whether entry and stay were lawful is the only thing it asks.
fate-ad_child = Being a child makes no difference to that question.
fate-ad_compelled = What the person was made to do counts as their own offence.
fate-ad_consent = That they agreed to come is held against them.
fate-ad_stay = None: detention, then removal.
fate-ad_stay_if = A foreigner: detention, then removal. A national or permanent resident cannot be sent away as one.
fate-ad_fear = The law sets a limit that the model does not look for: no return to danger.
fate-home_stay = No permit is needed: the person belongs to this State.
fate-ad_support = None as a victim: nobody asks what was done to them.
fate-ad_support_child = At most what the law on children gives to any child.
fate-ad_testimony = Gone before anybody hears them; the evidence goes with them.
fate-ad_testimony_home = Heard as a suspect and not as a witness.
fate-ad_return = Deported, without a look at who or what waits there.
fate-ad_return_if = A foreigner: deported, without a look at who or what waits there.
fate-home_return = No return across a border; what counts is a safe place at home.

fate-jo_status_trafficked = A victim, and above all a witness against those who did it.
fate-jo_status_perhaps = A possible witness, for as long as the authorities see a case of trafficking.
fate-jo_status_smuggled = Not a victim of trafficking. May be a witness against the smugglers, and is not liable under the Smuggling Protocol for having been smuggled (SOM 5).
fate-jo_status_neither = On these answers there is no case under the Protocols to be a witness in.
fate-jo_compelled = Whether what they were made to do is held against them may hang on their use as a witness.
fate-jo_stay = A special permit for a time, while the person cooperates. In some countries more, on strict terms.
fate-jo_stay_if = For a foreigner, a special permit for a time, while the person cooperates.
fate-jo_stay_smuggled = As a rule none. A State may give smuggled people who cooperate a permit; EU law leaves that open (Directive 2004/81/EC, Article 3).
fate-jo_stay_neither = None from this model: it has no case that it needs the person for.
fate-jo_fear = Asylum is a procedure of its own beside it.
fate-jo_support = Some legal and social help, only if the person cooperates as a witness.
fate-jo_support_child = The model has no rule of its own for a child: help still hangs on the case.
fate-jo_support_none = None as a victim; what is given to anybody in need.
fate-jo_testimony = Expected: it is the price of stay and help.
fate-jo_testimony_perhaps = Expected, and it may be what settles whether this is trafficking.
fate-jo_testimony_smuggled = Welcome against the smugglers, with little to offer in return.
fate-jo_testimony_neither = Not asked for.
fate-jo_consent = The defence will say that the person agreed. In law that does not count where a means was used or the person is a child.
fate-jo_return = Once the case is over and the permit ends.
fate-jo_return_if = For a foreigner, once the case is over and the permit ends.
fate-jo_return_other = As for anybody without a right to stay.
fate-no_refoulement = Not to where life or freedom is in danger (Refugee Convention 33, where it applies).

fate-pv_status_trafficked = A victim with rights of their own, whether or not anybody is ever tried.
fate-pv_status_perhaps = Treated as a possible victim while that is open.
fate-pv_status_smuggled = The object of an offence, not an offender, with rights to life, safety and humane treatment (SOM 5, 16).
fate-pv_status_neither = A person with human rights; on these answers no special status follows.
fate-pv_child = A child first: the best interests of the child lead.
fate-pv_compelled = Not punished for what they were made to do.
fate-pv_consent = That they agreed at some point takes nothing away.
fate-pv_stay = Asylum or a right to stay for a time, without conditions.
fate-pv_stay_if = For a foreigner, asylum or a right to stay for a time, without conditions.
fate-pv_stay_other = No right to stay follows from this alone; asylum and other grounds are heard first.
fate-pv_fear = The fear is heard, and nobody is sent back meanwhile.
fate-pv_support = Housing, care and advice at once, tied to nothing.
fate-pv_support_perhaps = Care and time to recover while it is open; help does not wait for proof.
fate-pv_support_smuggled = Urgent care, and the right to contact a consulate (SOM 16).
fate-pv_support_endangered = Help because life or safety was put in danger by being smuggled (SOM 16(3)).
fate-pv_support_neither = Urgent care and advice, as for anybody.
fate-pv_support_child = A guardian, school, and help made for children.
fate-pv_testimony = The person’s own choice, with advice; nothing is lost by silence.
fate-pv_testimony_other = The person’s own choice.
fate-pv_return = Only if safe, and preferably wanted; prepared, with help on arrival.
fate-pv_return_smuggled = Orderly, with regard for safety and dignity (SOM 18(5)).
fate-pv_return_neither = Under the ordinary rules, with regard for rights.
fate-pv_return_child = For a child, only if it is in the child’s best interests and somebody is there to receive them.

fate-fusion_trafficked = Here: stay and help from the first day, tied to nothing, and an investigation that does not hang on this one witness.
fate-fusion_perhaps = Here: time and help while it is open whether this is trafficking, and an investigation that looks for more than the person’s word.
fate-fusion_smuggled = Here: care and a fair hearing for the person, and a case against the smugglers and not against the migrant.
fate-fusion_neither = Here: on these answers neither part has much to work on; asylum, labour law or other law may.

## The Ps

result-duties = Duties by P
    .note = What the frameworks that apply here ask of the States, by the P it serves.
duties-intro = The source document names three Ps: prevention, prosecution, protection. COMMIT adds policy, later practice partnership. A duty that serves two stands under both. The lines are our own short words, not the text of the article.
duties-none = No framework with recorded duties applies on these answers.
duties-caption = How many duties serve which P
duties-p = P
duties-article = Article { $article }
duties-whole = The text as a whole
duties-for = For { $states }.
duties-candidate = Could apply; no State is named.
duties-unrecorded = { $n ->
    [one] One applying framework has no duties on record here: it is a programme or a forum, or its articles are not in the record.
   *[other] { $n } applying frameworks have no duties on record here: they are programmes or forums, or their articles are not in the record.
    }
duties-unrecorded-none = Every framework that applies has duties on record.
duties-memory = from memory
force-shall = Firm duties (“shall”)
    .short = Firm
force-shall_consider = To be considered or endeavoured (“shall consider”, “shall endeavour”)
    .short = To be considered
force-political = Political promises
    .short = Political

framework-duties = Duties
    .note = Our own short words, by article. What rests on memory says so.
framework-duty = Duty
framework-duty-force = Force
framework-duty-ps = Serves
framework-no-duties = No duties are recorded.

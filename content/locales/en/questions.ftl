# The questions, one a fact, in the order in which they are asked.
# q-<fact>: the question. .label: its short name. .hint: one sentence under the heading. .why: what turns on it.
# .error: shown when nothing is chosen. .yes-n: examples that fit. .no-n: what does not fit, or not by itself.
# .more-title and .more: a point that may be folded away. q-<fact>-<option>: an answer.

answer-unknown = I do not know

## Exploitation

q-acts = What was done to move or keep the person?
    .label = Acts
    .hint = Think of one person and one course of conduct towards that person, and choose all that apply.
    .why = Trafficking begins with one of these five acts. One is enough, whoever did it, and the person need not have gone anywhere. An act alone says little: many are everyday acts until a means and a purpose of exploitation join them.
    .error = Choose what was done. If you do not know, choose that answer.
    .yes-1 = Someone offers the person a job, online or face to face, and takes them on.
    .yes-2 = A driver takes the person to another town in the same country.
    .yes-3 = A household that took the person in years ago keeps them there: harbouring and receipt also cover keeping someone where they already are.
    .yes-4 = A new employer takes the person over from the last one.
    .no-1 = The person plans the journey and travels alone, and nobody takes them in on arrival.
    .no-2 = Someone watches the person leave and does nothing.
    .no-3 = What happened to other people in the same group: each of them is a case of their own.
    .more-title = One person, one course of conduct
    .more = In a group of ten migrants, nine may be smuggled and the tenth trafficked. Work through the case of one person at a time. A passenger who is made to steer the boat is not the organiser of the journey: what each of them did is a different course of conduct.
q-acts-recruitment = Recruited
    .hint = found, approached or taken on, in person or online
q-acts-transportation = Transported
    .hint = taken from one place to another, near or far
q-acts-transfer = Transferred
    .hint = handed over to somebody else
q-acts-harbouring = Harboured
    .hint = given a place to stay, hidden or kept, also where the person already was
q-acts-receipt = Received
    .hint = met, taken over or taken in at any point
q-acts-none = None of these was done

q-purpose = What kind of exploitation was planned for the person, or happened?
    .label = Purpose
    .hint = Choose all that apply; exploitation that was only intended counts.
    .why = The purpose of exploitation is what makes an act trafficking. It need not have happened: it is enough that those who recruited, moved or kept the person meant it to. It is also one of the main differences from smuggling.
    .error = Choose the kind of exploitation. If you do not know, choose that answer.
    .yes-1 = The person is found on the way to a brothel whose owner has already paid for them.
    .yes-2 = Workers sleep on the site, may not leave and are threatened when they ask for their pay.
    .yes-3 = A family pays off a loan with the work of a child, and the loan never gets smaller.
    .no-1 = A high price for the journey, even a shocking one.
    .no-2 = Ransom: holding somebody for money is a crime of its own, but it fits no purpose on this list by itself.
    .no-3 = Bad pay or long hours in a job that the person can leave.
    .no-4 = Danger, hunger or even death on the way: these make smuggling graver, but they are not exploitation.
    .more-title = A contested point: where the list ends
    .more = The Protocol names the least that counts as exploitation and leaves the list open. Forced begging, forced crime and forced marriage are not named there. A European Union directive of 2011 names begging and criminal activities, and one of 2024 adds forced marriage. Elsewhere national law decides, and often such a case is also one of forced labour, servitude or a practice similar to slavery. Whether holding people for ransom can ever be exploitation is contested too.
q-purpose-prostitution_of_others = Exploitation of the person’s prostitution
    .hint = others gain from it
q-purpose-other_sexual_exploitation = Other sexual exploitation
    .hint = for example in images, videos or shows
q-purpose-forced_labour = Forced labour or services
    .hint = work that the person did not freely take up and is made to do under some threat
q-purpose-slavery = Slavery
    .hint = the person is treated as if somebody owned them
q-purpose-practices_similar_to_slavery = A practice similar to slavery
    .hint = for example debt bondage or serfdom
q-purpose-servitude = Servitude
    .hint = made to live with and serve somebody, with no way to change it
q-purpose-organ_removal = Removal of organs
q-purpose-forced_begging = Forced begging
    .hint = not named in the Protocol; counted, with a note
q-purpose-forced_criminality = Forced crime
    .hint = for example growing drugs, theft or online fraud; not named in the Protocol; counted, with a note
q-purpose-forced_marriage = Forced marriage
    .hint = not named in the Protocol; counted, with a note
q-purpose-other_exploitation = Another kind of exploitation
    .hint = the Protocol’s list is not closed; counted, with a note
q-purpose-none = No exploitation was planned, and none happened

q-profit = What did those who moved, kept or helped the person gain, or hope to gain?
    .label = Profit
    .hint = Choose all that apply; a gain that was only hoped for counts.
    .why = Smuggling needs the aim of a financial or other material benefit. Help without any gain stays outside the Smuggling Protocol. Where the money comes from is also the fourth difference that UNODC teaches: in smuggling the journey, in trafficking the person.
    .error = Choose what was gained or hoped for. If you do not know, choose that answer.
    .yes-1 = A fare that was to be paid after arrival and never was.
    .yes-2 = Relatives at home pay for the crossing.
    .yes-3 = A farm owner keeps the person’s wages.
    .yes-4 = The owner of the boat pays the captain.
    .no-1 = A sister brings her brother over the border and wants nothing for it.
    .no-2 = A rescue ship takes people on board and nobody earns anything by it.
    .no-3 = Passengers share food and work on the way, and none of them gains by it.
    .more-title = A contested point: a free or cheaper passage
    .more = Some migrants steer the boat or look after the others and pay less, or nothing. Whether that is a material benefit is disputed, above all where they had little choice. If the case turns on it, answer that you do not know and see what follows.
q-profit-fee_from_migrant = A fee from the migrant or the family
    .hint = for the crossing, the papers or the stay; paid, promised or owed
q-profit-exploitation = Gain from exploiting the person
    .hint = from their work, their body or their sale
q-profit-other_benefit = Another financial or material benefit
    .hint = for example pay from the organiser, goods or free work
q-profit-none = Nobody gained or meant to gain anything

## Consent

q-age = How old was the person when it happened?
    .label = Age
    .hint = In the Protocol a child is anyone under eighteen.
    .why = For a child, an act and the purpose of exploitation are enough: no means is needed. That the child or the parents agreed changes nothing.
    .error = Choose whether the person was under eighteen. If you do not know, choose that answer.
    .yes-1 = A person of seventeen who turns eighteen on the way.
    .yes-2 = A person of sixteen who is married, works or has children.
    .yes-3 = A person under eighteen in a place where people count as grown up earlier.
    .no-1 = Looks, height or manner do not settle anybody’s age.
    .no-2 = A passport that may be false settles nothing: choose that you do not know.
    .more-title = When the age is in doubt
    .more = Where the Council of Europe Convention (CETS 197) binds, doubt works in the person’s favour: if there is reason to believe that they are a child, they are treated as one until the age is checked. In this tool an unknown age stays open, and the result shows what would follow either way.
q-age-adult = Eighteen or over
q-age-child = Under eighteen

q-means = What was used to get the person to go, stay or give in?
    .label = Means
    .hint = Choose all that apply.
    .why = For an adult, one means is enough, and without any there is no trafficking under the Protocol. It also settles what agreement is worth: where a means was used, consent to the exploitation counts for nothing. For a child no means is required; the answer is still recorded.
    .error = Choose what was used. If you do not know, choose that answer.
    .yes-1 = Someone is promised work in a hotel and taken to a brothel.
    .yes-2 = The debt grows faster than it can be paid, and the person is made to stay until it is.
    .yes-3 = An oath ritual is used to make the person believe that their family will die if they run away.
    .yes-4 = A brothel owner pays the man who holds the person, and he hands them over.
    .no-1 = Being poor, alone or without papers, when nobody makes use of it.
    .no-2 = A debt, kept papers, an oath or a threat to denounce, seen alone: these are signs of coercion or of abuse of vulnerability. Ask how they were used.
    .no-3 = A high price for the journey, known from the start.
    .no-4 = Bad pay in a job that the person can leave.
    .more-title = A contested point: vulnerability
    .more = Views differ on whether it is enough that a person was in a weak position and it was used, or whether somebody must have set out to use it. If the case turns on this, answer that you do not know and see what follows.
q-means-threat_or_force = Force, or the threat of it
    .hint = against the person or somebody close to them
q-means-other_coercion = Other coercion
    .hint = pressure, for example by debt, kept papers, an oath or the threat to denounce
q-means-abduction = Abduction
    .hint = taken away against the person’s will
q-means-fraud = Fraud
    .hint = for example a false contract or a false identity
q-means-deception = Deception
    .hint = about the work, the pay, the place or the way out
q-means-abuse_of_power = Abuse of power
    .hint = by a parent, an official, an employer or another person with power
q-means-abuse_of_vulnerability = Abuse of a position of vulnerability
    .hint = making use of it that the person has no real choice but to give in
q-means-payment_for_control = Payment for control
    .hint = money or benefits given or taken so that somebody in control of the person agrees
q-means-none = None of these was used

q-consent = Did the person agree to what was done or planned?
    .label = Consent
    .hint = Your answer changes no finding; it shows what agreement is worth in this case.
    .why = Consent is the difference that is most often misunderstood. Where a means was used, agreement to the exploitation decides nothing, and for a child it never does. Smuggled migrants usually agree to be moved, but that offence does not turn on it either.
    .error = Choose whether the person agreed. If you do not know, choose that answer.
    .yes-1 = The person pays for a crossing, arrives and goes their own way: throughout.
    .yes-2 = The person agrees to the journey, and on arrival the work is not what was promised: at first.
    .yes-3 = The person is taken along by force: never.
    .no-1 = Silence or fear is not agreement.
    .no-2 = The agreement of a parent or a husband is not the person’s own.
    .no-3 = Not having run away does not show that the person agreed.
q-consent-throughout = Yes, throughout
q-consent-at_first = Yes at first, then no longer
    .hint = for example to the journey, but not to what followed
q-consent-never = No, never

## Transnationality

q-border = Was the border of a State crossed, or meant to be?
    .label = Border
    .hint = A crossing that was planned, or tried and failed, counts as yes.
    .why = To bring somebody into a State unlawfully there must be a border to cross. Trafficking needs no border and no movement: it can happen in one town or in one house. A border also makes the case transnational, which matters for co-operation between States.
    .error = Choose whether a border was crossed or meant to be. If you do not know, choose that answer.
    .yes-1 = The person is found in a lorry before it reaches the border.
    .yes-2 = The person arrives by air with a visa.
    .yes-3 = The person is sent back at the border at the first attempt.
    .no-1 = A journey from one region of a State to another.
    .no-2 = A journey of years ago that has nothing to do with this course of conduct.
q-border-yes = Yes, crossed or meant to be
q-border-no = No, and it was not meant to be

q-illegal_entry = Was the entry against the rules of the State, or would it have been?
    .label = Illegal entry
    .hint = Entry with fraudulent papers is against the rules, and so is entry on a visa or passport got by misrepresentation or used by somebody other than its holder.
    .why = Smuggling by entry needs an entry that does not meet the rules of the receiving State. Legal entry never rules out trafficking.
    .error = Choose whether the entry was against the rules. If you do not know, choose that answer.
    .yes-1 = The person is led over the hills, away from the border post, without permission to enter.
    .yes-2 = The person shows a genuine passport that belongs to somebody else.
    .yes-3 = The person shows a visa that was got with an invented job offer.
    .no-1 = The person enters lawfully on a visa and stays on after it has ended: the stay is another question.
    .no-2 = The person enters lawfully and then works without a permit.
    .no-3 = Asking for asylum settles this neither way: it depends on how the border was crossed, and refugee law may forbid a penalty.
q-illegal_entry-yes = Yes, without meeting the rules for legal entry
q-illegal_entry-no = No, the entry met the rules or would have

q-destination_status = What was the person in law in the State of entry or stay?
    .label = Status there
    .hint = Think of the State that was entered or was to be entered, a State of transit too, or of the State where the stay took place.
    .why = Smuggling of migrants concerns people who are neither nationals nor permanent residents of that State. For trafficking it does not matter: people are trafficked in their own country too.
    .error = Choose the person’s status in that State. If you do not know, choose that answer.
    .yes-1 = A foreigner: someone with a visitor’s or a student’s visa.
    .yes-2 = A foreigner: someone who has asked for asylum and is waiting for the decision.
    .yes-3 = A foreigner: someone without any nationality, and without a right to live there permanently.
    .no-1 = Not a foreigner: a citizen who comes home by a hidden way.
    .no-2 = Not a foreigner: a permanent resident whose card was lost or taken away.
q-destination_status-foreigner = A foreigner
    .hint = neither a national nor a permanent resident of that State
q-destination_status-national_or_resident = A national or a permanent resident

q-procured = Did somebody arrange that entry, make it possible or carry it out?
    .label = Procurement
    .hint = Somebody other than the person; an entry that was only planned counts too.
    .why = To procure the entry is what a smuggler does. People who bring themselves in are not smuggled, and nobody becomes an offender under the Protocol by having been smuggled.
    .error = Choose whether somebody brought the entry about. If you do not know, choose that answer.
    .yes-1 = A guide leads the person over the mountains.
    .yes-2 = An agent gets the tickets and the false papers.
    .yes-3 = A driver hides the person in a van.
    .no-1 = The person finds the way alone with a map on the phone.
    .no-2 = A bus company sells an ordinary ticket and knows nothing of the plan.
    .no-3 = A friend meets the person after an entry that nobody else arranged.
q-procured-yes = Yes, somebody else brought the entry about or was going to
q-procured-no = No, the person did it alone

q-documents = Was a fraudulent travel or identity document made, supplied or held for the entry?
    .label = Documents
    .hint = Choose all that apply; a visa or passport got by misrepresentation, or used by somebody other than its holder, counts as fraudulent.
    .why = To make such a document, or to obtain, supply or hold one, so that smuggling becomes possible is an offence of its own. It does not matter that the entry never came about. Where one was made, danger or degrading treatment makes that offence graver too.
    .error = Choose what was done with such a document. If you do not know, choose that answer.
    .yes-1 = A workshop prints identity cards for travellers.
    .yes-2 = An agent lends the person the passport of someone who looks alike.
    .yes-3 = An agent gets a visa with an invented job offer.
    .no-1 = A genuine document, honestly obtained and used by its holder.
    .no-2 = A migrant who holds a false passport for their own journey: the offence is aimed at those who act for gain. Whoever made or supplied it does fit.
q-documents-made = Somebody made one
q-documents-procured_provided_possessed = Somebody obtained, supplied or held one
    .hint = so that the person could be brought in
q-documents-none = No such document

q-illegal_stay = Did somebody use false papers or other illegal means so that the person could stay unlawfully?
    .label = Help to stay
    .hint = Ordinary help, such as a room or a meal, is not enough by itself.
    .why = To enable a foreigner to stay unlawfully, by such means and for gain, is the third form of the smuggling offences. It needs no border crossing: the person may even have entered lawfully.
    .error = Choose whether somebody enabled an unlawful stay. If you do not know, choose that answer.
    .yes-1 = An agent sells a forged residence card after the visa has ended.
    .yes-2 = An official is bribed to extend a permit.
    .yes-3 = Somebody is paid to register the person under a false name.
    .no-1 = A landlord lets a room at the usual price.
    .no-2 = Friends give food and shelter.
    .no-3 = A lawyer helps with an honest application.
q-illegal_stay-yes = Yes, by false papers or other illegal means
q-illegal_stay-no = No, nobody did

q-danger = Were lives or safety in danger, or likely to be?
    .label = Danger
    .hint = Danger caused by the way the person was moved or kept; nobody need have been hurt.
    .why = Danger to the lives or safety of migrants makes smuggling graver. It does not turn smuggling into trafficking, not even when people died.
    .error = Choose whether there was danger. If you do not know, choose that answer.
    .yes-1 = Far too many people in a small boat, without life jackets.
    .yes-2 = People locked in a refrigerated lorry.
    .yes-3 = People left behind in the desert with little water.
    .no-1 = A long and uncomfortable journey in safe vehicles.
    .no-2 = Danger at home, from which the person fled.
q-danger-yes = Yes, there was danger or it was likely
q-danger-no = No, there was not

q-degrading_treatment = Was the person treated in an inhuman or degrading way?
    .label = Treatment
    .hint = This includes such treatment for the sake of exploitation.
    .why = Such treatment makes smuggling graver. Where the person was also meant to be exploited, trafficking may stand beside it: a case can be both.
    .error = Choose whether there was such treatment. If you do not know, choose that answer.
    .yes-1 = People are beaten and left without food until relatives pay.
    .yes-2 = Guides use sexual violence on the way.
    .yes-3 = After the crossing the person is sold to a brothel.
    .no-1 = Simple and crowded quarters, the same for all and for a short time.
    .no-2 = A high price.
    .no-3 = Unfriendly words.
q-degrading_treatment-yes = Yes, there was such treatment
q-degrading_treatment-no = No, there was not

q-organised_group = Did an organised group take part?
    .label = Organised group
    .hint = That is three or more people who act together over time for gain.
    .why = This decides only whether the Protocols’ rules on co-operation between States reach the case. Neither offence needs a group: one person alone can commit it.
    .error = Choose whether such a group took part. If you do not know, choose that answer.
    .yes-1 = A recruiter, a driver and the owner of a flat work together month after month.
    .yes-2 = A family of four lives from such journeys.
    .no-1 = One person alone, or two.
    .no-2 = Three strangers who use the same chance once, without a plan.
q-organised_group-yes = Yes, three or more people over time
q-organised_group-no = No such group

q-transnational_link = Is there a link to another State?
    .label = Link abroad
    .hint = For example it was planned or directed there, the group was active in several States, or the effects there were substantial.
    .why = Without a crossing, such a link can still make the case transnational, so that the Protocols’ rules on co-operation between States reach it. It is no part of the definition of either offence.
    .error = Choose whether there is such a link. If you do not know, choose that answer.
    .yes-1 = The person is held in one town and the orders come by phone from abroad.
    .yes-2 = The same group works in two neighbouring States.
    .yes-3 = The person is made to defraud people in other States.
    .no-1 = Somebody involved has a foreign passport.
    .no-2 = A message passed through a server abroad.
q-transnational_link-yes = Yes, planned, directed, active or felt in another State
q-transnational_link-no = No such link

## Protection

q-fear_of_return = Does the person fear harm on return, or ask for asylum?
    .label = Fear of return
    .hint = The person’s own words are enough here, and nobody should be pressed for them.
    .why = Refugee protection stands beside either finding. It is not another answer to the same question: a person can be trafficked or smuggled and need protection as a refugee.
    .error = Choose whether the person fears harm or asks for asylum. If you do not know, choose that answer.
    .yes-1 = The person has asked for asylum or says that they want to.
    .yes-2 = The person fears persecution at home, for example for their religion or their politics.
    .yes-3 = The person fears that those who exploited them will take revenge.
    .no-1 = The wish for better work alone.
    .no-2 = How the person entered says nothing about it, either way.
q-fear_of_return-yes = Yes, fears persecution or serious harm, or asks for asylum
q-fear_of_return-no = No, neither

## Where and when

q-states = Which States does the case concern?
    .label = States
    .hint = Name those that you know; each list may stay empty, and one State may stand in several.
    .why = Treaties bind States, not people. Once you name the States, the result shows which frameworks bound each of them on the date, and which did not. Neither finding depends on it.
    .error = Choose at least one State from a list. If you do not know, choose that answer.
    .yes-1 = The State whose border the person was to cross, even if it never came to that.
    .yes-2 = Every State of transit, in any order.
    .yes-3 = In a case within one country, that country as origin and as destination.
    .no-1 = A State that was only flown over.
    .no-2 = The State of a witness who had no part in it.
q-states-origin = Origin
    .hint = where the person comes from, or where it began
q-states-transit = Transit
    .hint = States on the way
q-states-destination = Destination
    .hint = where the person arrived, was to arrive or was kept
q-states-directed_from = Planned or directed from
    .hint = where the planning or the orders came from

q-date = Which date counts?
    .label = Date
    .hint = The frameworks are shown as they stood on that day.
    .why = A treaty binds a State from one day on, and acts are replaced by others. The date decides which frameworks bound which State. Neither finding depends on it.
    .error = Enter a real date with day, month and year, or choose today.
    .yes-1 = The day on which the main acts took place.
    .yes-2 = The first day, if they went on for long; work through it again with the last day to compare.
    .no-1 = The day on which the case came to court, unless that is what you want to compare.
q-date-today = Today
    .hint = the law as it stands
q-date-source = When the source document was written: November 2008
    .hint = the frameworks as that document found them
q-date-other = Another date
    .hint = with day, month and year

## Why a question is not asked, or its answer not used

why-not-no_border = Not used: no border was crossed or meant to be, so there is no entry to ask about.
why-not-no_border_no_stay = Not used: no border was crossed or meant to be, and no unlawful stay is part of the case.
why-not-not_foreigner = Not used: the person is a national or a permanent resident there, so no form of smuggling is possible.
why-not-no_benefit = Not used: nobody gained or meant to gain, so no form of smuggling is possible.
why-not-smuggling_ruled_out = Not used: smuggling is ruled out on the other answers, so there is nothing that this could make graver.
why-not-papers_only = Not used: all that is left of smuggling is supplying or holding a document, which this does not make graver.
why-not-already_aggravated = Not used: the smuggling is graver already because of another answer.
why-not-both_ruled_out = Not used: both offences are ruled out on the other answers, so there is nothing for States to co-operate on under the Protocols.
why-not-border_crossed = Not used: a border was crossed or was to be, so the case is transnational already.
why-not-not_transnational = Not used: there is no border and no link to another State, so the rules on co-operation do not apply either way.
why-not-no_group = Not used: no organised group took part, so the rules on co-operation do not apply either way.
why-not-open_elsewhere = Not used: other answers leave the finding open, whatever is answered here.

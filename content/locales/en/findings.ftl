# What the result says. finding-<id>: the name of a finding; one attribute an outcome: one sentence on why it matters.
# Every sentence is read as "on these answers".

outcome-met = met
outcome-not_met = not met
outcome-undetermined = open
outcome-not_required = not required

## The elements of trafficking in persons

finding-tip-act = Act
    .met = Somebody recruited, moved, handed over, took in or kept the person, and one such act is enough to begin with.
    .not_met = Nobody recruited, moved, handed over, took in or kept the person, so trafficking has no act to begin with.
    .undetermined = Whether anybody recruited, moved or kept the person is open, and without such an act there is no trafficking.
finding-tip-means = Means
    .met = One of the listed means was used, so agreement to the exploitation counts for nothing.
    .not_met = None of the listed means was used, and for an adult there is no trafficking under the Protocol without one.
    .undetermined = Whether one of the listed means was used is open, and for an adult trafficking depends on it.
    .not_required = The person was under eighteen, so an act and the purpose of exploitation are enough without any means.
finding-tip-purpose = Purpose of exploitation
    .met = Exploitation was meant or took place; it need not have been achieved.
    .not_met = No exploitation was meant or took place, and without that purpose there is no trafficking.
    .undetermined = Whether any exploitation was meant or took place is open, and trafficking depends on it.
finding-trafficking = Trafficking in persons
    .met = Every element that is required is there.
    .not_met = At least one element that is required is missing.
    .undetermined = Nothing rules it out, but an element or the person’s age is still open.

## The elements of smuggling of migrants

finding-som-procurement = Procurement
    .met = Somebody other than the person brought the entry about, which is what a smuggler does.
    .not_met = Nobody else brought the entry about, so smuggling by entry is not there; papers and help to stay are looked at on their own.
    .undetermined = Whether somebody else brought the entry about is open, and smuggling by entry depends on it.
finding-som-illegal_entry = Illegal entry
    .met = A border was crossed, or was to be crossed, without meeting the rules of the receiving State.
    .not_met = No border was to be crossed, or the entry met the rules, so smuggling by entry is not there; this rules out nothing about trafficking.
    .undetermined = Whether a border was to be crossed against the rules is open, and smuggling by entry depends on it.
finding-som-foreigner = Foreigner
    .met = The person was neither a national nor a permanent resident of that State, as every form of smuggling requires.
    .not_met = The person was a national or a permanent resident of that State, so no form of smuggling is there; this rules out nothing about trafficking.
    .undetermined = What the person was in law in that State is open, and every form of smuggling depends on it.
finding-som-benefit = Benefit
    .met = Somebody gained or hoped to gain, as every form of smuggling requires.
    .not_met = Nobody gained or hoped to gain, so no form of smuggling under the Protocol is there.
    .undetermined = Whether anybody gained or hoped to gain is open, and every form of smuggling depends on it.
finding-smuggling-entry = Procuring illegal entry
    .met = Somebody brought about a foreigner’s illegal entry for gain, which is the first form of smuggling.
    .not_met = At least one part of this first form of smuggling is missing.
    .undetermined = Nothing rules out this first form of smuggling, but a part of it is still open.
finding-smuggling-documents = Fraudulent documents
    .met = A fraudulent document was made, supplied or held for smuggling and for gain, which is enough even if nobody entered.
    .not_met = At least one part of this second form of smuggling is missing.
    .undetermined = Nothing rules out this second form of smuggling, but a part of it is still open.
finding-smuggling-stay = Enabling illegal stay
    .met = Somebody enabled a foreigner’s unlawful stay by illegal means and for gain, which needs no crossing of a border.
    .not_met = At least one part of this third form of smuggling is missing.
    .undetermined = Nothing rules out this third form of smuggling, but a part of it is still open.
finding-smuggling = Smuggling of migrants
    .met = At least one of its three forms is there: procuring illegal entry, fraudulent documents, or enabling illegal stay.
    .not_met = None of its three forms is there.
    .undetermined = None of its three forms is complete so far, but not all of them are ruled out.
finding-smuggling-aggravated = Aggravating circumstances
    .met = Danger or inhuman or degrading treatment makes the smuggling graver.
    .not_met = There is no such circumstance, or no form of smuggling that it makes graver.
    .undetermined = Whether danger or degrading treatment makes a form of smuggling graver is open.

## Co-operation between States

finding-cooperation-tip = Co-operation on trafficking
    .met = A link to another State and an organised group bring the case within the Trafficking Protocol’s rules on co-operation.
    .not_met = Trafficking, the link to another State or the organised group is missing, so the Trafficking Protocol’s rules on co-operation do not reach the case; the definition of the offence does not depend on them.
    .undetermined = Whether the Trafficking Protocol’s rules on co-operation reach the case is open; the definition of the offence does not depend on them.
finding-cooperation-som = Co-operation on smuggling
    .met = A link to another State and an organised group bring the case within the Smuggling Protocol’s rules on co-operation.
    .not_met = Smuggling, the link to another State or the organised group is missing, so the Smuggling Protocol’s rules on co-operation do not reach the case; the definition of the offence does not depend on them.
    .undetermined = Whether the Smuggling Protocol’s rules on co-operation reach the case is open; the definition of the offence does not depend on them.

## Headlines

headline-both = Both: trafficking in persons and smuggling of migrants
    .lead = Every required element of trafficking is there, and at least one form of smuggling is complete. Neither cancels the other: smuggling does not stop being smuggling because the person was to be exploited, and trafficking is no less trafficking because a journey was arranged.
headline-trafficking = Trafficking in persons
    .lead = Every required element of trafficking is there. No form of smuggling of migrants is, because at least one part of each is missing.
headline-smuggling = Smuggling of migrants
    .lead = At least one form of smuggling is complete, and a required element of trafficking is missing. The smuggled person is the object of this offence, not an offender under the Smuggling Protocol.
headline-neither = Neither trafficking in persons nor smuggling of migrants
    .lead = At least one required element is missing from each offence. That does not mean that nothing happened or that nobody needs help: look at what lies outside the Protocols.
headline-undetermined = Still open
    .lead = Neither offence is complete so far, and at least one is not ruled out. What is unknown stays open and never counts as no. Below you see what would settle it.
headline-trafficking-smuggling-open = Trafficking in persons; smuggling of migrants is still open
    .lead = Every required element of trafficking is there. Whether the case is smuggling of migrants as well depends on answers that are still open, and would not take anything away from trafficking.
headline-smuggling-trafficking-open = Smuggling of migrants; trafficking in persons is still open
    .lead = At least one form of smuggling is complete. Whether the case is trafficking in persons as well depends on answers that are still open. Until then, treat the person as somebody who may need protection.

## The differences

side-smuggling = smuggling side
side-trafficking = trafficking side
side-both = both
side-neither = neither side
side-open = open

difference-consent = Consent
    .smuggling = The migrant usually agrees to be moved. The offence does not turn on it.
    .trafficking = Agreement counts for nothing once one of the listed means was used, and never for a child.
    .side-smuggling = The person agreed, at least at first, and none of the listed means was used. That is usual in smuggling.
    .side-trafficking = A listed means was used or the person was a child, so agreement counts for nothing.
    .side-both = The person agreed to the journey, as is usual in smuggling. For trafficking that changed nothing, because a listed means was used or the person was a child.
    .side-neither = The person never agreed, but none of the listed means was used. That is usual in neither offence; look again at the means.
    .side-open = Whether the person agreed, or what the agreement is worth, is still open.
difference-transnationality = Transnationality
    .smuggling = Somebody is brought into a State, or kept in it, against its rules on entry or stay.
    .trafficking = No border is needed, and no movement either.
    .side-smuggling = An unlawful entry, papers for one or an unlawful stay is part of the case. Smuggling needs that; trafficking does not.
    .side-trafficking = No unlawful entry, no papers for one and no unlawful stay is part of the case. Smuggling needs one of these; trafficking needs none.
    .side-both = An unlawful entry, papers for one or an unlawful stay is part of the case. Smuggling needs that; trafficking does not need it, and is not ruled out by it.
    .side-neither = The answers about borders point to neither offence.
    .side-open = Whether an unlawful entry, papers for one or an unlawful stay is part of the case is still open.
difference-exploitation = Exploitation
    .smuggling = Not an element. Where it occurs, it can make the smuggling graver.
    .trafficking = The purpose that makes the offence. It need not have happened yet.
    .side-smuggling = No exploitation was meant or took place. Smuggling does not need it.
    .side-trafficking = Exploitation was meant or took place. That is the purpose which makes trafficking.
    .side-both = Exploitation was meant or took place, which makes the purpose of trafficking, and the case is also one of smuggling.
    .side-neither = No exploitation was meant or took place, and the case is not one of smuggling either.
    .side-open = Whether exploitation was meant or took place is still open.
difference-profit = Source of profit
    .smuggling = The journey: a fee for the crossing, the papers or the stay.
    .trafficking = The person: what they are made to do or give.
    .side-smuggling = The gain comes from the journey, the papers or the stay.
    .side-trafficking = The gain comes from exploiting the person.
    .side-both = The gain comes from the journey and from exploiting the person.
    .side-neither = Nobody gained or meant to gain anything, or the gain was of another kind.
    .side-open = Where the gain comes from is still open.

## Remarks on a result

remark-consent_irrelevant_means = The person’s agreement did not change the outcome, because a listed means was used
    .text = Once one of the listed means was used, agreement to the exploitation counts for nothing (TIP 3(b)). Nobody has to show that the person refused.
remark-consent_irrelevant_child = The person’s agreement did not change the outcome, because the person was a child
    .text = For anyone under eighteen an act and the purpose of exploitation are enough (TIP 3(c)). Neither the child’s agreement nor that of the parents changes this.
remark-consent_not_an_element = Agreement did not change the outcome, because it is an element of neither offence
    .text = Smuggling is smuggling whether or not the migrant agreed. In trafficking the means decide for an adult, and agreement is only looked at in their light.
remark-child_rule = For a child no means is required
    .text = An act for the purpose of exploitation is enough when the person was under eighteen (TIP 3(c) and (d)).
remark-child_means_recorded = The means used against the child are recorded all the same
    .text = They are not needed for this finding. They can matter for the penalty, for protection and for the evidence.
remark-age_decides = Here the person’s age decides
    .text = None of the listed means was used. For an adult that leaves trafficking out; for a child an act and the purpose of exploitation would be enough (TIP 3(c)). Until the age is known, treat the person as somebody who may need a child’s protection.
remark-purpose_not_listed = A kind of exploitation in this case is not named in the Protocol
    .text = The Protocol names the least that counts and leaves its list open (TIP 3(a)). A European Union directive of 2011 names begging and criminal activities, and one of 2024 forced marriage; elsewhere national law decides. Look too whether the case is one of forced labour, servitude or a practice similar to slavery, which the Protocol does name.
remark-purpose_not_achieved_counts = Exploitation counts even when it never came about
    .text = The purpose is enough. A person who is found in time is covered just as one who was exploited.
remark-no_border_needed = No border is needed for trafficking
    .text = A person can be trafficked inside one State, and without being moved at all. A border or a link abroad matters only for the Protocol’s rules on co-operation between States (TIP 4, UNTOC 34(2)).
remark-no_movement_needed = The person need not have been moved
    .text = Recruiting, harbouring or receiving is enough. Keeping somebody where they already are can be harbouring or receipt (TIP 3(a)).
remark-legal_entry_no_bar = Lawful entry does not rule out trafficking
    .text = The definition of trafficking does not ask how the person entered. A genuine visa can be part of the deception.
remark-group_not_element = No organised group is needed for either offence
    .text = One person alone can commit it. A group matters only for the Protocols’ rules on co-operation between States (TIP 4, SOM 4). The crimes in a State’s own law do not depend on one (UNTOC 34(2), which is read with both Protocols).
remark-paid_journey_no_bar = A paid journey does not rule out trafficking
    .text = Many people pay for a journey and are exploited afterwards. Who paid for the crossing says nothing about what was meant to follow.
remark-deaths_aggravate_not_traffic = Danger or death on the way makes smuggling graver, but not into trafficking
    .text = Danger to lives or safety is an aggravating circumstance of smuggling (SOM 6(3)). Trafficking depends on act, means and purpose.
remark-papers_only_not_aggravated = Supplying or holding a document alone is not made graver
    .text = Danger and degrading treatment aggravate procuring the entry, enabling the stay and making the document. Merely obtaining, supplying or holding one is not among the offences that they aggravate (SOM 6(3)).
remark-migrant_not_offender = A smuggled migrant is not an offender under the Smuggling Protocol
    .text = Migrants who have been smuggled are the object of the offence and are not to be prosecuted under the Protocol for it (SOM 5). A State’s own law on entry and stay may still apply, within the limits of refugee law and human rights.
remark-stay_no_border_needed = Enabling an unlawful stay needs no crossing of a border
    .text = This form of smuggling is about the stay. It can be there even if the person entered lawfully or crossed no border in this course of conduct (SOM 6(1)(c)).
remark-no_benefit_outside = Help without any gain is outside the Smuggling Protocol
    .text = Those who help family members or act from humanity, and neither gain nor mean to gain, are not smugglers under the Protocol (SOM 3(a), 6(1)). A State’s own law, or European Union law, may still make such help an offence.
remark-no_means_labour_law = Exploitation of an adult without any of the means may be a matter for labour law
    .text = Without one of the means there is no trafficking of an adult under the Protocol. Unpaid wages, unsafe work or a workplace against the rules can still be pursued under labour law, and forced labour is a crime of its own in many States.
remark-ransom_no_purpose = Ransom by itself is not one of the purposes
    .text = If the person was held for money, kidnapping and extortion are crimes of their own. Whether holding somebody for ransom can be exploitation is contested. Look whether the person was also to be made to work or to be sold.
remark-one_person = This result is about one person and one course of conduct
    .text = In a group, every other person is a case of their own, and may come out differently on the same journey.
remark-entry_failed_documents = The fraudulent document is enough, whatever became of the entry
    .text = To make, obtain, supply or hold a fraudulent document for smuggling and for gain is an offence of its own (SOM 6(1)(b)). It does not matter whether the entry ever came about.
remark-refugee_beside = Refugee protection stands beside this result
    .text = The person fears harm on return or asks for asylum. Neither Protocol takes anything away from refugee law and the rule against return to danger (TIP 14, SOM 19). Whatever this result says, that claim has to be looked at in its own right.

## What people look for to answer an open question

evidence-acts = Messages, job offers, tickets, rental contracts and payments show who recruited, moved or took in the person. So can neighbours, fellow travellers and people at work.
evidence-purpose = Adverts, bookings, work plans, price lists, equipment and messages show what was planned. Living and working conditions show what happened; none of it is needed where the plan can be shown.
evidence-profit = Payments, transfers, account books, debts on paper and money found show who gained and from what. Promises count too: look for agreed prices and shares.
evidence-age = Birth and school records, family and consular information come first; age is assessed by specialists, with care and with the person’s consent. Until then many laws give the benefit of the doubt.
evidence-means = Messages, contracts, debt lists, injuries, locks and who holds the papers can show how pressure was used. One sign alone seldom settles it: look at how they work together, and at what real choice the person had.
evidence-border = Tickets, stamps, location data, vehicles and the plan of the route show whether a border was crossed or was to be crossed.
evidence-illegal_entry = Entry records, the papers shown and the rules in force for that nationality on that day. For a visa, look at what was stated when it was applied for.
evidence-destination_status = Nationality, residence permits and civil registers, asked of the State that was entered. A missing paper is not a missing right.
evidence-procured = Who booked, drove, guided, hid or paid. Phones, vehicles, boats and agreed meeting points often show it.
evidence-documents = An examination of the papers, the place where they were made, and who ordered, carried or handed them over. For a genuine visa, the application behind it.
evidence-illegal_stay = Registrations, permits, rental contracts and payments, and who arranged them. Ask whether the means were illegal, not only whether help was given.
evidence-danger = The state and load of the vehicle or boat, weather, air, water and food, safety equipment, rescue and medical reports.
evidence-degrading_treatment = Medical reports, the places where people were kept, pictures and messages, and what people tell of their own accord to trained staff.
evidence-organised_group = Who did what, how long they have worked together, and how the money was shared. Three people, a plan and some time are what to look for.
evidence-transnational_link = Where the orders, the money and the customers come from, and whether the same people are active in another State.

## Protection

protection-intro = Protection does not wait for a verdict. What a State owes the person depends on the treaties that bind it; the frameworks above name them for each State.
protection-tip = Under the Trafficking Protocol some duties are firm, such as the possibility of compensation and a return with regard for safety. Most help, such as housing, care and leave to stay, States need only consider (TIP 6 to 8).
protection-coe = Under that Convention (CETS 197) more is owed: identification by trained people, help that does not depend on testifying, at least thirty days to recover and reflect where there are good grounds to believe that the person was trafficked, and the possibility of not being punished for what they were made to do.
protection-refugee = Refugee protection and the rule against return to danger stand beside either finding (TIP 14, SOM 19). A person can be a refugee and have been smuggled or trafficked as well.
protection-smuggled = Smuggled migrants are the object of the offence and are not to be prosecuted under the Smuggling Protocol for having been smuggled (SOM 5). States are to protect their lives and rights and to help those whose lives or safety are in danger because of the smuggling (SOM 16).
protection-danger = If somebody is in danger now, call the local emergency services. Specialised organisations for trafficked people, migrants or refugees can give advice, often without the police.
protection-do-no-harm = If this is about a real person, do not question them to fill in a form. Leave interviews to trained people, ask only what help requires, and keep names and details out of this page.

## Outside the Protocols

outside-title = Outside the Protocols
outside-intro = The two Protocols do not cover everything that is wrong, or everything that needs help.
outside-none = Nothing in these answers points to one of the gaps that this tool knows.

## Status of a framework

status-binding = binding
    .about = In force, this State was bound on that date, and the framework covers an offence that is met or still open.
status-commitment = commitment
    .about = A declaration, process, memorandum or programme in which this State took part on that date. It binds politically, not in law.
status-not_yet = not yet
    .about = The framework exists, but on that date it was not in force, or not yet for this State.
status-ended = ended
    .about = Before that date it was repealed or replaced, or this State had left it.
status-not_party = not a party
    .about = In force on that date, but this State was outside it. A signature alone does not bind.
status-off_subject = another subject
    .about = It covers neither offence as far as this case goes.
status-candidate = could apply
    .about = In force or active on that date, and on the subject. Name the States to see whether it binds them.
status-not_recorded = no accession on record
    .about = The register has nothing that settles it for this State on that date. That is not a no: check the depositary.

## Kinds of framework

group-international = International
group-european = European
group-asean = ASEAN
group-trans-regional = Trans-regional
group-african = African
group-asian-regional = Asian regional
group-other = Other
group-american = American
group-sub-regional = Sub-regional

kind-of-treaty = treaty
    .about = An agreement between States that binds those who have consented to it.
kind-of-protocol = protocol
    .about = A treaty that adds to another treaty.
kind-of-plan = plan
    .about = A list of steps that governments have agreed to take. It does not bind in law.
kind-of-declaration = declaration
    .about = A statement of common aims. It does not bind in law.
kind-of-eu_act = European Union act
    .about = A directive or decision that binds the Member States to which it applies.
kind-of-process = process
    .about = Regular meetings and work of governments, without binding duties of their own.
kind-of-programme = programme
    .about = A project with money and a term, usually for training and support.
kind-of-memorandum = memorandum
    .about = A written understanding between governments. Most do not bind in law.
kind-of-soft_law = soft law
    .about = Guidance with weight but without binding force.

subject-crime = organised crime
subject-trafficking = trafficking in persons
subject-smuggling = smuggling of migrants
subject-slavery = slavery and forced labour
subject-children = children’s rights
subject-refugees = refugees

p-prevention = Prevention
    .about = Keeping it from happening: information, safer ways to migrate, less demand for what exploited people are made to do.
p-prosecution = Prosecution
    .about = Making it a crime, finding those who commit it and bringing them to court.
p-protection = Protection
    .about = Safety, care, time to recover, leave to stay, safe return and compensation for the person.
p-policy = Policy
    .about = National plans, task forces and common standards. COMMIT added it to the three.
p-partnership = Partnership
    .about = Working together between States, and with organisations and business. Later practice added it as a fourth.

approach-arrest_and_deport_the_victim = Arrest and Deport the Victim
    .about = The person is seen only as somebody who broke the rules on entry or stay, is prosecuted or sent back, and what was done to them never comes to light. The source document says that receiving countries worked this way until the late 1980s.
approach-jail_the_offender = Jail the Offender
    .about = The aim is to convict the trafficker. The person may stay and be helped for a time, but only while they co-operate, for example as a witness. The source document says that many States still choose this model.
approach-protect_the_victim = Protect the Victim
    .about = Safety, rights and leave to stay come first and do not depend on testifying. The source document’s criticism is that this alone leaves the criminal networks untouched; Haynes suggests joining it with the second model.

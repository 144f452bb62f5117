# Common wrong ideas of the two offences, to which wrong judgments are traced.
# misconception-<id>: its name. .thought: the mistaken thought. .why: why it is wrong, with the provision. .remember: one line to keep.
# What stands in “ ” in a .why is quoted letter by letter from provisions.toml; the linter checks it.

misconception-paid_so_not_victim = Paid, so no victim
    .thought = The person paid for the journey, so this can only be smuggling.
    .why = Article 3(a) of the Trafficking Protocol asks for an act, a means and “the purpose of exploitation”. It does not ask who paid for the journey. Many trafficked people paid a fee first, and the debt for it is often used to hold them.
    .remember = Look at what happens after the payment, not at the payment.

misconception-no_border_no_trafficking = No border, no trafficking
    .thought = Nobody left the country, so it cannot be trafficking.
    .why = No border stands in the definition of Article 3(a). Under Article 34(2) of the Convention, States make trafficking an offence “independently of the transnational nature or the involvement of an organized criminal group”. A border matters for smuggling by entry, and for co-operation between States.
    .remember = Trafficking can begin and end in one house.

misconception-consent_so_no_trafficking = Agreed, so no trafficking
    .thought = The person agreed, so there is no trafficking.
    .why = Under Article 3(b), consent to the intended exploitation “shall be irrelevant where any of the means set forth in subparagraph (a) have been used”. For a child, Article 3(c) asks for no means at all, so agreement does not help there either.
    .remember = First ask which means was used, and how old the person is. Then agreement decides nothing.

misconception-deaths_make_trafficking = Danger makes it trafficking
    .thought = People were in danger or died on the way, so it must be trafficking.
    .why = Danger is no part of Article 3(a). It belongs to Article 6(3) of the Smuggling Protocol: acts “That endanger, or are likely to endanger, the lives or safety of the migrants concerned” make smuggling graver. It stays smuggling as long as no exploitation was meant.
    .remember = Danger makes smuggling graver. It does not make it trafficking.

misconception-migrants_are_offenders = The migrant is the offender
    .thought = The person came in unlawfully, so the person has committed the smuggling.
    .why = The offence is aimed at those who bring others in for gain. Under Article 5 of the Smuggling Protocol, “Migrants shall not become liable to criminal prosecution under this Protocol for the fact of having been the object of conduct set forth in article 6”. National law on entry is another question, and refugee law limits it.
    .remember = Nobody smuggles themselves.

misconception-no_exploitation_yet = Nothing has happened yet
    .thought = The person was stopped before any exploitation began, so there is no trafficking.
    .why = Article 3(a) asks for an act “for the purpose of exploitation”. It is enough that those who acted meant it. The exploitation itself need not have begun.
    .remember = Look for the plan. It counts before it has worked.

misconception-legal_entry_so_no_trafficking = Lawful entry, no trafficking
    .thought = The person came with a valid visa, so there is no trafficking.
    .why = Article 3(a) does not ask how anybody entered. Lawful entry can rule out smuggling by entry under Article 3 of the Smuggling Protocol. It never rules out trafficking.
    .remember = A good visa proves a lawful entry and nothing more.

misconception-family_help_is_smuggling = Every help to enter is smuggling
    .thought = Somebody brought another person in unlawfully, so it is smuggling.
    .why = Article 3(a) of the Smuggling Protocol covers only what is done “in order to obtain, directly or indirectly, a financial or other material benefit”. Help for love, friendship or pity, with nothing gained or hoped for, lies outside it. National law may still forbid it.
    .remember = No gain, no smuggling under the Protocol.

misconception-child_needs_means = A child too must have been forced
    .thought = Nobody forced or deceived the child, so it is not trafficking.
    .why = Under Article 3(c), recruiting, moving or keeping a child for exploitation counts “even if this does not involve any of the means set forth in subparagraph (a) of this article”. Under Article 3(d) a child is “any person under eighteen years of age”.
    .remember = Under eighteen, act and purpose are enough.

misconception-border_makes_trafficking = A border makes it trafficking
    .thought = The person was taken over a border by criminals, so it is trafficking.
    .why = Article 3(a) asks for “the purpose of exploitation”. Without that purpose, taking people over a border unlawfully and for gain is smuggling of migrants, Article 3(a) of the Smuggling Protocol.
    .remember = Ask what the journey was for, not how far it went.

misconception-no_group_no_offence = No group, no offence
    .thought = One person acted alone, so neither offence is there.
    .why = An organised group limits the rules on co-operation between States, Article 4 of each Protocol. It is no element of the offences: Article 34(2) of the Convention has States establish them “independently of the transnational nature or the involvement of an organized criminal group”.
    .remember = One person alone can commit either offence.

misconception-smuggling_needs_harm = Smuggling needs harm
    .thought = Everybody was treated well and arrived safely, so it is not smuggling.
    .why = Article 3(a) of the Smuggling Protocol asks for “the procurement” of an illegal entry for a benefit. Harm and danger are not elements; they make the offence graver under Article 6(3).
    .remember = A safe and friendly journey can be smuggling.

misconception-unknown_is_no = Not known means no
    .thought = The facts do not say it, so it did not happen.
    .why = Each element of Article 3 has to be shown. What nobody has asked about is open: it is neither shown nor ruled out. An answer that comes later can still settle the case either way.
    .remember = Say what is missing, and ask for it.

misconception-either_or = It must be one or the other
    .thought = It is smuggling, so it cannot be trafficking, or the other way round.
    .why = The two definitions have different elements, and one case can meet both. Article 6(3) of the Smuggling Protocol itself names treatment “including for exploitation”.
    .remember = Judge each offence by itself. Both can be there.

misconception-poor_work_is_trafficking = Bad work is trafficking
    .thought = The pay was low and the hours were long, so it is trafficking.
    .why = For an adult, Article 3(a) asks for one of the means, such as “the threat or use of force or other forms of coercion”, and for a purpose such as “forced labour or services”. Bad pay in a job that the person took freely and can leave is a matter for labour law.
    .remember = Ask whether the person could say no, and could leave.

misconception-movement_needed = Trafficking needs a journey
    .thought = The person never went anywhere, so nobody was trafficked.
    .why = Transport is only one of five acts in Article 3(a): “the recruitment, transportation, transfer, harbouring or receipt of persons”. One is enough, and recruiting or keeping somebody in place is one.
    .remember = To keep a person can be enough.

# The Start page, and the notes at the foot of every page.

start-title = Trafficking in persons or smuggling of migrants?
start-lead = Work through a case, one question a page. See which elements of each offence are there, which are missing and which are still open, and which laws bind which State on which date, and why.
start-begin = Work through a case
start-time = { $shortest } to { $longest } questions, depending on the answers. You can stop and go on later.
start-privacy = Nothing you answer leaves this device unless you share it yourself.

start-differences = Four differences
    .intro = Two offences, two Protocols of the year 2000. The same journey can be one of them, the other, both or neither. These four questions tell them apart.
start-difference-consent = Consent
    .smuggling = The migrant usually agrees to be moved. The offence does not turn on it.
    .trafficking = Agreement counts for nothing once force, deception or another listed means was used, and never for a child.
start-difference-transnationality = Transnationality
    .smuggling = Somebody is brought into a State, or kept in it, against its rules on entry or stay.
    .trafficking = No border is needed, and no movement either.
start-difference-exploitation = Exploitation
    .smuggling = Not an element. Where it occurs, it can make the smuggling graver.
    .trafficking = The purpose that makes the offence. It need not have happened yet.
start-difference-profit = Source of profit
    .smuggling = The fee for the crossing, the papers or the stay.
    .trafficking = What the person is made to do or give.
start-differences-note = Beware of rules of thumb. Smuggling need not end at the border, a paid journey can end in trafficking, and trafficking can happen in one house.

start-elements = The elements
    .intro = An offence is there when all its elements are.
    .trafficking = Trafficking has three. For a child, under eighteen, the means is not required.
    .smuggling = Smuggling by entry has four. Two more forms are offences too: fraudulent documents made or supplied for it, and enabling a foreigner to stay unlawfully, each for gain.
element-act = Act
    .text = what was done: recruiting, moving or keeping a person
element-means = Means
    .text = how: force, deception, abuse of power and others
element-purpose = Purpose
    .text = what for: exploitation
element-procurement = Procurement
    .text = somebody else brought the entry about
element-illegal_entry = Illegal entry
    .text = across a border, against the rules on entry
element-foreigner = Foreigner
    .text = not a national or a permanent resident there
element-benefit = Benefit
    .text = for money or another material gain

start-ways = Ways in
start-way-case = Work through a case
    .text = One person, one course of conduct. Whenever you do not know, say so: unknown is never counted as no.
start-way-practise = Practise
    .text = Judge short cases before the tool does, and see the reasons. A short course takes about half an hour.
start-way-compare = Compare the two offences
    .text = Side by side, difference by difference, with the words of the law.
start-way-explore = Explore { $count } frameworks
    .text = Treaties, declarations and processes from 1926 to today, and the States that they bind.
start-way-about = How it works
    .text = Method, sources, limits, and where the document this tool began from needs correcting.

start-one-person = One person at a time
    .text = A case is about one person who is moved or kept, and one course of conduct towards that person. In a group, every other person is a case of their own.

colophon-teaching = Teaching, not legal advice. Palermo decides nobody’s status. Nothing you answer leaves this device unless you share it.
protection-danger-short = If someone is in danger now, call the local emergency services. Specialised organisations can help, often without the police.

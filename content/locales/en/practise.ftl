# Practise: cases to judge before the tool does.
# practise-kind-, -ways-, -form-, -outcome-, -headline-, -part-: the names of ids. practise-ask-<finding>: what to look for, as a question.

practise-title = Practise
practise-lead = Judge short cases before the tool does. Then see, element by element, what each sentence of the story shows and which provision decides.
practise-privacy = Nothing you judge leaves this device. Progress is kept until you close this tab, or on this device if you ask for it.
practise-not-loaded = The cases could not be loaded. Check the connection and load the page again.
practise-ways = Ways to practise
practise-trainers = For trainers

practise-way-course = Short course
    .text = About half an hour: what to look for, worked examples, pairs that differ in one fact, and a mixed set.
practise-way-free = Free practice
    .text = Choose a case by kind, journey or form of exploitation.
practise-way-due = Due for review
    .text = What you missed comes again after 1, 3, 7 and 21 days.
practise-way-progress = Progress
    .text = By element and by wrong idea, and how sure you were against how often right.
practise-way-build = Make a set
    .text = Choose cases and their order, and pass them on as a link or in a frame.
practise-way-own = Bring your own cases
    .text = Open a file of cases. It is checked by the same rules and stays on this device.

## A case

practise-position = { $number } of { $of }
practise-part-explainer = What to look for
practise-part-worked = Worked examples
practise-part-pairs = One fact apart
practise-part-mixed = Mixed set
practise-kind-worked = Worked example
practise-kind-pair = One of a pair
practise-kind-judgment = After a real judgment
practise-kind-contested = Hard or contested
practise-difficulty-1 = First steps
practise-difficulty-2 = Middling
practise-difficulty-3 = Demanding
practise-ways-sea = By sea
practise-ways-land = By land
practise-ways-air = By air
practise-ways-internal = No border
practise-form-labour = Labour
practise-form-sexual = Sexual exploitation
practise-form-domestic = Domestic work
practise-form-criminal = Forced crime
practise-form-organ = Organ removal
practise-form-begging = Begging
practise-form-marriage = Marriage
practise-form-none = No exploitation

practise-story = The story
practise-read = Read
practise-read-hint = If you like, mark the sentences that matter. Choose a sentence to mark it, and choose it again to take the mark away.
practise-judge = Judge the elements
practise-twin-marked = You have judged the twin of this case. What differs is marked with a double line.
practise-elements = Judge each element
practise-elements-hint = Go by what the story says. Where it does not say enough, choose “not enough facts”: what is not known is not a no.
practise-on = Go on to the headline
practise-back = Back a step
practise-outcome-met = met
practise-outcome-not_met = not met
practise-outcome-undetermined = not enough facts
practise-outcome-not_required = not required
practise-ask-tip-act = Did somebody recruit, transport, transfer, harbour or receive the person?
practise-ask-tip-means = Was there force, threat, abduction, fraud, deception, abuse of power or of vulnerability, or payment for control over the person? For a child none is required.
practise-ask-tip-purpose = Was exploitation the purpose, whether or not it has happened yet?
practise-ask-som-procurement = Did somebody else bring the entry about?
practise-ask-som-illegal_entry = Was a border crossed, or to be crossed, without meeting the rules of the receiving State?
practise-ask-som-foreigner = Is the person neither a national nor a permanent resident of that State?
practise-ask-som-benefit = Did somebody gain, or mean to gain, money or another material benefit?
practise-ask-smuggling-aggravated = If this is smuggling: were lives or safety put in danger, or was there inhuman or degrading treatment? Where it is no smuggling, choose “not met”.
practise-verdict = The headline
practise-headline = What is it?
practise-headline-hint = One of the two may be met while the other is open: then choose the one that is met.
practise-headline-both = Both offences
practise-headline-trafficking = Trafficking in persons
practise-headline-smuggling = Smuggling of migrants
practise-headline-neither = Neither of the two
practise-headline-undetermined = Still open
practise-binds = Does this bind a State of the case in this matter: { $framework }?
practise-binds-hint = On the date of the case, for any State named in it.
practise-binds-yes = binds
practise-binds-no = does not bind
practise-binds-unknown = not on record
practise-sure = How sure are you of the headline?
practise-sure-hint = Marks are for the headline. The elements are compared and counted, without marks.
practise-sure-1 = A guess
practise-sure-2 = Fairly sure
practise-sure-3 = Sure
practise-sure-marks = { $degree } ({ $right } if right, { $wrong } if wrong)
practise-compare = Compare with the tool
practise-judge-this = Judge this first: { $what }

## After judging

practise-right = The headline is right
practise-wrong = The tool comes to another headline
practise-you-said = You said
practise-it-is = It is
practise-how-sure = How sure
practise-marks = Marks
practise-on-these-facts = On the facts of this story. The key is worked out by the same rules as every result of this tool.
practise-marked = Sentences that you marked: { $marked }. Sentences that decide: { $of }. In both: { $hit }.
practise-compared = Element by element
practise-column-element = Element
practise-column-you = You
practise-column-tool = The tool
practise-column-shows = What shows it
practise-column-law = Provision
practise-column-framework = Framework
practise-column-status = By State
practise-same = agrees
practise-other = differs
practise-not-said = No sentence settles: { $facts }.
practise-no-matter = It does not matter here: the offence is settled by another element, so “not met” counts as right as well.
practise-frameworks = Frameworks
practise-frameworks-hint = As recorded; check the depositary. A framework that is not binding in law, or covers none of this, does not bind.
practise-ideas = Where this may come from
    .note = Wrong ideas that these judgments fit
practise-idea-from = Seen in: { $judgments }
practise-idea-seen = { $n ->
    [one] Read the explanation
   *[other] You have met this { $n } times. Read the explanation again
  }
practise-lesson = What this case teaches
practise-source = After:
practise-source-seen = Seen on { $date }. The facts are retold in our own words and shortened.
practise-twin = Its twin
    .note = The same story but for one fact
practise-twin-waits = “{ $title }” differs from this story in one fact. Judge it too, then both stand side by side.
practise-twin-fact = What differs: { $fact }
practise-twin-table = Both, element by element
practise-twin-a = A
practise-twin-b = B
practise-twin-go = Judge the twin
practise-quiz = Open in the quiz
practise-quiz-hint = “Open in the quiz” loads this case with its facts, so that you can change an answer and see what follows.
practise-quiz-replaces = “Open in the quiz” loads this case with its facts. It takes the place of the case that you have in hand.
practise-again = Judge it again
practise-next = Next
practise-next-case = Next case
practise-done = Back to the list
practise-reasons = The reasons, step by step
practise-more = Step { $number } of { $of }
practise-more-next = Next step
practise-more-all = Show all steps
practise-so = So it is:
practise-so-trafficking = Trafficking.
practise-so-smuggling = Smuggling.

## The short course

practise-course = Short course
practise-course-lead = About half an hour. You can stop after any case and go on later.
practise-course-done = { $done } of { $of } steps
practise-course-begin = Begin the short course
practise-course-go-on = Go on with the short course
practise-course-repeat = Do it again
practise-step-done = right
practise-step-missed = missed
practise-explainer = What to look for
practise-explainer-lead = Two offences that are easily taken for one another. Each has its own elements, and one case can be both, or neither.
practise-explainer-elements = The elements
practise-explainer-trafficking = Three questions. Did somebody recruit, move, hand over, take in or keep the person? By which means: force, deception, abuse of a weak position and the like? And was the purpose exploitation? All three are needed for an adult. For a child the first and the third are enough.
practise-explainer-smuggling = Four questions. Did somebody bring about the entry? Was it against the rules of the receiving State? Is the person a foreigner there? And was it for a benefit, money or another? False papers and help to stay unlawfully can be smuggling on their own.
practise-explainer-traps = Five traps
practise-trap-consent = Consent.
    .text = That the person agreed decides neither offence. Where a means was used, the agreement to the exploitation counts for nothing.
practise-trap-border = Borders.
    .text = Smuggling by entry needs one. Trafficking does not: it happens within one town, and after a lawful entry.
practise-trap-unknown = What is not said.
    .text = Silence is not a no. If the story leaves an element open, say so.
practise-trap-both = Not either or.
    .text = A person can be smuggled and trafficked in the same journey.
practise-trap-child = Children.
    .text = Under eighteen no means is required.
practise-explainer-next = To the worked examples
practise-explainer-compare = Compare the two offences in full

## Free practice and review

practise-free-lead = All cases. Filters narrow the list; choose one again to take it away.
practise-free-count = { $n ->
    [one] 1 case.
   *[other] { $n } cases.
  }
practise-filter-kind = Kind
practise-filter-way = Journey
practise-filter-form = Exploitation
practise-filter-difficulty = Level
practise-filtered = { $n ->
    [one] 1 case shown
   *[other] { $n } cases shown
  }
practise-due-lead = A missed case comes back after 1 day, then after 3, 7 and 21 days as long as you judge it right, every other time as its twin. A miss begins again.
practise-due-count = { $n ->
    [one] 1 case is due.
   *[other] { $n } cases are due.
  }
practise-due-next = The next one is due on { $date }.
practise-due-none = Nothing else is waiting.
practise-due-keep = Review works only if progress is kept: on this device (see Progress), or in a file that you save.

## Marks and progress

practise-marking = How marks are given
practise-marking-text = You get marks for the headline of each case, by how sure you say you are. The elements are compared one by one and counted, without marks. It pays to be honest: each degree earns most when it is true.
practise-column-sure = You say
practise-column-right = If right
practise-column-wrong = If wrong
practise-column-pays = Pays best when you are right
practise-column-share = Right
practise-column-percent = Share
practise-pays-1 = less than two times in three
practise-pays-2 = two times in three to four in five
practise-pays-3 = more than four times in five
practise-progress-none = Nothing judged yet. Judge a case, and your progress stands here.
practise-progress-lead = { $n ->
    [one] 1 case judged, { $right } right.
   *[other] { $n } cases judged, { $right } of them right.
  }
practise-progress-count = { $n ->
    [one] 1 case judged.
   *[other] { $n } cases judged.
  }
practise-share = { $right } of { $of }
practise-no-share = none yet
practise-calibration = How sure, and how often right
practise-calibration-desc = A bar for each degree shows how many in a hundred were right; a line across it shows from where that degree pays. The table below says the same in numbers.
practise-too-sure = You are right less often than you think: say a lower degree more often, and look at the elements that you miss.
practise-too-few = Judge at least five cases with one degree to see whether it fits.
practise-sure-enough = So far your degrees fit how often you are right.
practise-points = Marks so far: { $points }.
practise-by-element = By element
practise-by-idea = By wrong idea
practise-no-ideas = No wrong idea has been seen so far.
practise-idea-count = { $n ->
    [one] seen once
   *[other] seen { $n } times
  }
practise-record = Record
    .note = To print or hand in
practise-record-text = It bears no name. Write yours on the paper if somebody needs it.
practise-record-date = Date
practise-record-course = Short course
practise-record-headlines = Headlines right
practise-record-marks = Marks
practise-print = Print this page
practise-keeping = Keep your progress
practise-keep = Keep my progress on this device
practise-keep-hint = Anybody who uses this browser can see it. Without this it is forgotten when you close the tab.
practise-export = Save as a file
practise-import = Open a saved file
practise-forget = Forget my progress
practise-forget-hint = All of it goes, here and on this device. It cannot be brought back but from a file that you saved.
practise-forget-now = Forget it now
practise-import-hint = Opening a file takes the place of the progress here. The file holds numbers and ids of cases, and no name.
practise-progress-read = The progress of the file is open.
practise-progress-format = This file is not a record of progress from this tool. Choose a file that was saved here with “Save as a file”. Your progress is untouched.
practise-progress-line = Line { $line } of the file is damaged. Take a copy that was not edited. Your progress is untouched.
practise-file-too-large = This file is too large. A file of cases or of progress has less than 256 kB.

## Sets

practise-set = A set of cases
practise-set-cases = { $n ->
    [one] One case.
   *[other] { $n } cases.
  }
practise-set-certainty = You are asked how sure you are.
practise-set-plain = You are not asked how sure you are.
practise-set-pass = { $mark } % right is a pass.
practise-set-begin = Begin
practise-set-go-on = Go on
practise-set-repeat = Begin again
practise-set-list = The cases
practise-set-result = Result
practise-set-not-done = The set is not finished yet.
practise-set-done = The set is finished.
practise-set-passed = The set is finished and passed.
practise-set-not-passed = The set is finished and not passed yet. Judge what you missed again.
practise-set-last = The last judgment of each case counts, for its headline. Worked examples count once they are read.
practise-set-broken = This link does not hold a whole set. It may have been cut off or changed on the way. Ask for it again.
practise-set-version = This link was made by another version of this tool. Ask for a new one.
practise-set-unknown = This set names a case that is not here: “{ $id }”. The link may have been cut off, or made with another version. Ask for a new one.
practise-build-lead = The address carries the whole set: which cases, in which order, how they are judged. Nothing is stored anywhere.
practise-build-choose = Choose cases
    .note = In the order in which you choose them
practise-build-order = The set
practise-build-empty = No case is chosen yet.
practise-earlier = Move up
practise-earlier-label = Move “{ $title }” up
practise-build-options = Options
practise-option-certainty = Ask how sure the person is
practise-option-frameworks = Ask for frameworks in the harder cases
practise-pass = Pass mark
practise-pass-hint = How many headlines of the whole set must be right.
practise-pass-none = none
practise-build-link = Addresses
practise-link = Link to the set
practise-embed = Address for a frame in another page
practise-link-hint = Choose a field and copy its text. The address names the cases of the set, and no answer.
practise-build-try = Open the set

## Own cases

practise-own-lead = Write cases in the form below, and open the file here. The rules find the key, so you need not write it; if you write what you expect, it is compared. The file stays on this device and is forgotten when you close the page.
practise-own-open = Open a file of cases
practise-own-list = Cases of the file
practise-own-none = No file is open.
practise-own-format = The form
practise-own-format-text = A JSON file. Each sentence lists the facts that it shows, by the ids of the case file; every fact needs a sentence. Twins name each other and differ in one fact.
practise-own-read = The cases are open. They are listed below.
practise-own-untouched = Nothing was opened; the cases that were here are untouched.
practise-not-json = This file cannot be read as JSON ({ $found }). Look at that place for a missing comma, quotation mark or bracket.

problem-missing = At “{ $place }” something must stand in the file, and it is missing. Add it.
problem-empty = At “{ $place }” the file has an entry without words or items. Write something there, or take the entry out.
problem-bad_id = At “{ $place }” the id “{ $found }” has other letters than a to z, digits and _. Change it.
problem-second_id = At “{ $place }” the id “{ $found }” stands for a second case. Give this case an id of its own.
problem-second_answer = At “{ $place }” the file gives another answer than an earlier sentence. A fact has one answer in a case: make them the same.
problem-nothing_shown = At “{ $place }” no sentence shows a fact, so there is nothing to judge. Add “shows” to the sentences that tell something.
problem-no_twin = At “{ $place }” the file names “{ $found }”. A twin must be in the same file and name this case as its twin: correct both, or take “twin” out.
problem-twin_apart = At “{ $place }” the twin “{ $found }” must differ in exactly one fact. These facts differ now: { $expected }.
problem-not_found = At “{ $place }” the file expects “{ $found }”, and the rules find “{ $expected }” on the facts that the sentences show. Correct the facts, or what you expect.

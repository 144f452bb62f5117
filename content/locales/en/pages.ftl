# Headings and short words of the pages that come after the questions: the result, the register, the frame, the reading edition.

## Frame

nav-label = Site
nav-about-label = About Palermo
nav-skip = Skip to the text
nav-work = Work through a case
nav-practise = Practise
nav-compare = Compare
nav-frameworks = Frameworks
nav-glossary = Glossary
nav-about = About
nav-method = Method and sources
nav-corrections = Corrections
nav-privacy = Privacy
nav-accessibility = Accessibility
nav-reading = Reading edition
nav-app = Open the interactive app
nav-back = Back
nav-back-label = Step back
theme-switch = Light or dark

offence-trafficking = Trafficking
    .full = Trafficking in persons
offence-smuggling = Smuggling
    .full = Smuggling of migrants

## Result

result-title = Result
result-kicker = On these answers · one person, one course of conduct
page-contents = On this page
result-why = Why
    .note = Element by element, each with the answer and the words that decide it
result-remarks = What this means
result-differences = The differences
result-open = What is open
    .note = The smallest sets of answers that would settle a finding
result-change = What would change it
    .note = The smallest sets of answers that turn a finding round
result-frameworks = Frameworks by State
    .note = As recorded; check the depositary
result-protection = Protection
result-answers = Your answers
    .note = Change one, keep the rest

matrix-caption = Elements, answers, findings and provisions
matrix-element = Element
matrix-answer = Your answer
matrix-finding = Finding
matrix-provision = Provision
matrix-note = Co-operation: where an offence is transnational and an organised group takes part, the co-operation rules of its Protocol apply as well. That limits co-operation between States, never the offence.
differences-caption = The differences in words
differences-difference = Difference
differences-side = Side
differences-because = Because

open-nothing = Nothing is open: every finding is settled by the answers.
open-finding = Open
open-settled-by = Could be settled by
open-evidence = What people look for
and-between = { " " }and{ " " }
sets-more = { $n ->
    [one] 1 more set
   *[other] { $n } more sets
  }
change-nothing = Neither offence is settled yet, so there is nothing to turn round. See what is open.
change-any = any of the listed answers
change-part = { $label }: { $answer }
change-headlines = Every other outcome, and what would lead there
change-trafficking-met = It would be trafficking, with
change-trafficking-not_met = No longer trafficking, with
change-smuggling-met = It would be smuggling, with
change-smuggling-not_met = No longer smuggling, with
change-headline-both = Both, with
change-headline-trafficking = Trafficking, with
change-headline-smuggling = Smuggling, with
change-headline-neither = Neither, with

frameworks-on = The frameworks as they stood on { $date }.
frameworks-no-state = No State is named, so nothing here is said to bind anybody. Name the States to see whether a framework binds them.
frameworks-any-state = No State named
not-checked = Not checked against the depositary.
check-the-depositary = Check the depositary.
protection-coe-in = Bound by the Council of Europe Convention on that date: { $states }.

## The register

frameworks-title = Frameworks
frameworks-lead = { $count } treaties, declarations, plans, processes and programmes, { $binding } of them binding in law. Each page says what it asks for, who takes part and since when.
framework-name = Framework
framework-kind = Kind
framework-binding = binding
framework-not-binding = not binding
framework-binds = It binds in law the States that take part.
framework-binds-not = It is political or operational. It does not bind in law.
framework-adopted = Adopted
framework-opened = Opened for signature
framework-in-force = In force
framework-ended = Ended
framework-no-force = no such date: not a treaty
framework-not-ended = –
framework-now = Now
framework-note = Note
framework-nothing = Nothing recorded.
framework-covers = What it covers
framework-articles = Key articles
framework-article = Article
framework-topic = Topic
framework-line = What it says, in our words
framework-dates = Dates
framework-reach = Whom it reaches
framework-judgement = Strengths and weaknesses
framework-strengths = Strengths
framework-weaknesses = Weaknesses
framework-approach = Approach and Ps
framework-no-approach = No leaning to one of the three approaches is recorded.
framework-ps = The Ps it serves
framework-succession = Before and after
framework-no-succession = No predecessor or successor is recorded.
framework-members = Who takes part
framework-no-list = No list of States is stored. Whom it reaches is said above in words.
framework-list-complete = The list is complete as far as recorded.
framework-list-incomplete = The list may be incomplete: a State that is missing here is not recorded, which is not the same as being outside.
framework-list-as-of = Recorded as of:
framework-list-undated = the register of November 2026
framework-list-show = Show the list
framework-sources = Citation and sources
framework-memory = Resting on memory, not checked against the depositary:
european-union = European Union
member-state = State
member-since = Since
member-until = Until
member-how = How
member-signed = signed only, not bound
member-source = Source
field-adopted = date of adoption
field-adopted_place = place of adoption
field-opened = date of opening for signature
field-in_force = date of entry into force
field-ended = date of ending
field-territory = whom it reaches
field-covers = what it covers
field-key_articles = key articles
field-citation = citation
field-url = address
field-strengths = strengths
field-binding = whether it binds


problem-download = Your browser did not let the file be saved. Print the page instead, or try another browser.

## The reading edition

page-noscript = The interactive pages need scripts. The reading edition works without them: every question with its law, both offences side by side, and all frameworks.
reading-title = Reading edition
reading-lead = The same law, questions and frameworks as plain pages: they work without scripts, in any browser, and on paper.
reading-pages = Pages
reading-questions = Questions
reading-answers = The answers
reading-before = The question before
reading-next = The next question

# The map of the questions, the glossary in place, the figures of About, the record of a case, and the reviewer's booklet.

## Map of the questions

nav-map = Map of the questions
map-title = Map of the questions
map-lead = Every question, what can make it idle, and which findings it feeds. The map is made from the rules themselves, so it cannot differ from what the questions do.
map-path-none = Once you have answered a question, your path through the map is marked here.
map-path-some = On your answers so far: a filled frame is a question that you answered, a heavy one the question that comes next, a broken one a question that your answers make idle.
map-picture = The picture
    .note = A question links to its page
map-picture-intro = A square or a ring says that the finding above it reads the question. A line at the side joins two questions where the answer to one can make the other idle.
map-picture-title = Questions and findings
map-picture-about = Every question as a row, every finding as a column, with a dot where the finding reads the question; lines beside the rows lead from a question to those that its answer can make idle. The list below says the same in words.
map-picture-scroll = Picture of the map; scroll sideways to see all of it
map-list = The same in words
    .note = Question by question
map-always = Asked in every run.
map-idle = Not asked where
map-idle-unknown = Where some answers are “I do not know”
map-again = It is asked after all with { $answers }.
map-feeds = Findings that read it
map-feeds-nothing = No finding reads it.
map-mark-answered = on your path
map-mark-next = comes next
map-mark-idle = not asked on your answers
map-or = { " " }or{ " " }
map-sets = { $n ->
    [one] 1 set of answers
   *[other] { $n } sets of answers
  }

## Corrections where they bite

question-correction = Where the source document differs
corrections-here = The source document on this point
    .note = NTS Alert, November 2008
corrections-says = The source document:
corrections-correct = Correct:

## The glossary in place

term-box-close = Close

## The figures of About

about-figures = Computed when this site was built, from the rules and the register themselves.
    .title = How complete it is
figure-facts = Facts that can be asked
figure-rules = Rules, each with its provision
figure-rows = Rows of all truth tables of the rules; the tests check every one
figure-cases = Cases written out beneath the rules
figure-paths = Ways through the questions, counting answers alike that no rule tells apart
figure-shortest = Questions on the shortest way
figure-longest = Questions on the longest way
figure-frameworks = Frameworks
figure-parties = Rows that say who takes part, and since when
figure-memory = Of these rows, resting on memory
figure-memory-share = { $n } ({ $percent } per cent)
figure-details = Frameworks with a detail that rests on memory
figure-as-of = Newest list of those who take part
figure-as-of-date = as recorded on { $date }
figure-booklet-link = Booklet for reviewers
figure-booklet-about = For lawyers who want to check this tool without reading code: one printable page with every rule, its provision, its questions, its texts and its table of cases. It is not kept for use offline.

## The record of a case

record-link = Copy a link to this case
record-link-warning = The link holds your answers, the States, the date and the name of the case, written as a code. Whoever gets the link can read them, and it stays in chats, mails and the history of browsers. Do not share a link to a real person’s case.
record-link-label = The link
record-link-copy = Copy the link
record-link-copied = The link is copied.
record-link-refused = Your browser did not let the link be copied. Select it in the field and copy it yourself.
record-markdown = Save as text (Markdown)
record-analysis = Save the analysis (JSON)
record-hint = The text holds what this result says, for a report or a lesson; the analysis holds the findings for other programs.
record-by = { $label }: { $words }

record-link-opened = The case from the link is open.
linked-title = A case from a link
linked-lead = The link that you opened holds a case, and you have another case in hand. Opening the one from the link replaces it.
linked-open = Open the case from the link
linked-keep = Keep my case
linked-save = Save my case file first
linked-gone = The link’s case is no longer here. Open the link again.

## The booklet for reviewers

booklet-title = Booklet for reviewers
booklet-lead = Every rule of this tool on paper: what it is called, the provision that it rests on, the questions that it reads, the sentences that it can say, and its table of cases. All of it is made from the same data as the tool. Please mark what is wrong.
booklet-how = How to read the tables
booklet-how-text = Each row is a set of answers and what the rule must come to on them; the tests of the tool check every row. What a row does not name is not answered, and counts as unknown, never as no.
booklet-provision = Provision
booklet-questions = Questions that can change it
booklet-texts = What the result says
booklet-cases = Table of cases
booklet-answers = On these answers
booklet-outcome = It is
booklet-nothing = nothing answered
booklet-corrections = Corrections to the source document
booklet-back = Back to About

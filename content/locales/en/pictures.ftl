# The ledger beside a question, the pictures, and what can be tried out on the result.

## The ledger: texts that the questions need begin with ledger-

ledger-title = The elements so far
ledger-note = On the answers given. What is not answered is open, never no.
ledger-here = this question
ledger-trafficking = Trafficking in persons
ledger-tip-act = Act
ledger-tip-means = Means
ledger-tip-purpose = Purpose
ledger-smuggling = Smuggling of migrants
ledger-som-procurement = Procurement
ledger-som-illegal_entry = Illegal entry
ledger-som-foreigner = Foreigner
ledger-som-benefit = Benefit
ledger-smuggling-documents = Other form: documents
ledger-smuggling-stay = Other form: stay

## The ends of the rails

rails-consent =
    .smuggling = usually given
    .trafficking = none that counts
rails-transnationality =
    .smuggling = always a State’s border
    .trafficking = a border or none
rails-exploitation =
    .smuggling = not an element
    .trafficking = the purpose
rails-profit =
    .smuggling = the journey
    .trafficking = the person

## The journey

result-journey = Along the journey
    .note = Which stretch each offence looks at, and where these answers sit
journey-intro = Smuggling is made of what leads over a border or keeps somebody there unlawfully. Trafficking is made of acts anywhere on the line, with a means and for exploitation; it needs neither a border nor a movement.
journey-note = A solid stretch is what the offence is made of. A dotted stretch can count, but the offence by itself does not need it. One journey can begin as the first and become the second.
journey-smuggling = Smuggling:
journey-trafficking = Trafficking:
journey-recruitment = Recruitment
    .smuggling = papers made or supplied for the entry
    .trafficking = recruiting is an act
journey-transit = On the way
    .smuggling = bringing about the entry
    .trafficking = transporting and handing over are acts
journey-border = Border
    .smuggling = an entry against the rules
    .trafficking = no border is needed
journey-arrival = Arrival and stay
    .smuggling = enabling an unlawful stay
    .trafficking = harbouring and receiving are acts
journey-exploitation = Exploitation
    .smuggling = not needed; it can aggravate
    .trafficking = the purpose; meant is enough
journey-yes = in these answers
journey-no = not in these answers
journey-unknown = open
journey-anywhere = Not tied to one place

## What if

try-intro = Choose “What if?” beside an answer, or another date for the frameworks, to see what it would change. The case stays as it is until you keep a change.
try-another = What if?
try-this = Try this
try-date = What if it were on another date?
try-legend = What if: { $label }
try-was = changed: was { $before }
try-keep = Keep this change
try-put-back = Put back
try-kept = The change is kept. This is the result of your answers as they are now.
try-put-back-done = Put back. This is the result of your answers again.
try-status = What if: { $tried }.
try-headline-same = Still “{ $now }”.
try-headline-changed = Now “{ $now }”, was “{ $before }”.
try-findings = { $n ->
    [one] 1 finding differs.
   *[other] { $n } findings differ.
  }
try-frameworks = { $n ->
    [one] 1 framework entry gained or lost.
   *[other] { $n } framework entries gained or lost.
  }

## The answers of the result

answers-all = Show all answers

## Frameworks of the result

frameworks-legend = What the marks mean
frameworks-founding = The Protocols and their Convention
frameworks-rest = { $n ->
    [one] 1 more that does not count here
   *[other] { $n } more that do not count here
  }
frameworks-why = Why
frameworks-counted = { $n } counted before
frameworks-unchecked = not checked
applies-since = since { $date }

## Compare

compare-section-journey = Along the journey

# Buttons, links, headings and short words of the screens.

language-tag = en-GB
product-name = Palermo
page-loading = Loading
page-not-loaded = This page could not be loaded
page-description = An interactive explainer: is it trafficking in persons, smuggling of migrants, both or neither, and which laws bind which State on which date? Free, private, works offline.
missing-title = This page does not exist
missing-text = The address names no page of Palermo. It may be mistyped or from an older version. Your answers are untouched.
missing-start = Go to the start page

## Chapters

chapter-exploitation = Exploitation
chapter-consent = Consent
chapter-transnationality = Transnationality
chapter-protection = Protection
chapter-where_and_when = Where and when

## Questions

question-or = or
question-continue = Continue
question-check = Check answers so far
question-result = See the result so far
question-cleared = The other choices were cleared.
question-law = What the law says
question-why = Why we ask
question-examples = Examples
question-enough = Fits
question-not-enough = Does not fit, or not by itself
question-child-means = The person is under eighteen on these answers, so no means is required. What was used is still recorded: it can make the case graver and helps others to understand it.
question-left-exactly = { $n ->
    [one] 1 question left
   *[other] { $n } questions left
  }
question-left-between = { $shortest } to { $longest } questions left
error-title = There is a problem
error-word = Error:
error-page-title = Error: { $title }

states-chosen = { $role }: States chosen
states-found = { $n ->
    [one] 1 State found. Use the arrow keys to choose.
   *[other] { $n } States found. Use the arrow keys to choose.
  }
states-no-match = No State is named “{ $text }”. Choose one from the list, or empty the field.
states-remove = Remove { $state }
states-remove-word = Remove
states-none-named = None named
date-day = Day
date-month = Month
date-year = Year
date-none-yet = Not chosen yet; today is used
date-not-stored = not stored
answer-none-yet = Not answered yet

## Check answers

check-title = Check your answers
check-lead-open = What is not answered yet is open, never no. You can look at the result at any time.
check-lead-done = Nothing more needs to be asked. Change any answer; the others stay.
check-continue = Continue with the next question
check-result = See the result
check-change = Change
check-answer = Answer
check-of = ({ $label })

## The case as a whole

case-title-section = This case
case-title-label = Name of the case
case-title-hint = Optional. It is written into the case file. Do not use names of real people.
case-keep = Keep this case on this device
case-keep-hint = Otherwise it is kept for this tab only, and gone when you close it.
case-save = Save case file
case-open = Open case file
case-open-hint = A case file holds your answers and nothing else. Opening one replaces the case in hand; save that first if you need it.
case-opened = The case file is open.
case-untouched = The case in hand is untouched.
case-print = Print
case-restart = Start again

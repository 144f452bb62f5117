# The register to be explored: list, timeline, States by framework, world map, 2008 and today. Also the timeline of a result.
# explore-mark-<mark> is the word beside the shape, .dated the same with a year; .about says what it means.
# explore-circle-<list> is a group of States, .source where parties.csv has its members from.

explore-views = Ways to look at the frameworks
explore-view-list = List
explore-view-timeline = Timeline
explore-view-matrix = States by framework
explore-view-map = World map
explore-view-2008 = 2008 and today
explore-title-list = Frameworks
explore-title-timeline = Frameworks in time
explore-title-matrix = States by framework
explore-title-map = Who is bound, on a map
explore-title-2008 = November 2008 and today
explore-lead-list = Treaties, laws, declarations and processes since 1926 that speak about trafficking, smuggling, or what surrounds them. Name States and a date to see what each one is to them, and why.
explore-lead-timeline = When each framework was adopted, when it began to count, and what ended or replaced it.
explore-lead-matrix = Which of the chosen States is bound by what, or takes part in what, and since which year.
explore-lead-map = One framework, every State, any date since 1926. What the record does not hold is shown as not recorded, never as outside.
explore-lead-2008 = The source document of this tool describes the frameworks of November 2008. This is what has changed since then for the chosen States.
explore-plain = The register as a plain list, in the reading edition

## Controls

explore-filters = Choose frameworks, States and date
explore-label-query = Name or word
explore-label-level = Level
explore-label-subject = Subject
explore-label-force = Force
explore-label-status = Status
explore-label-circle = Group of States
explore-label-state = Add a State
explore-label-date = On the date
explore-label-framework = Framework
explore-label-year = Year, at its end
explore-any-level = Any level
explore-any-subject = Any subject
explore-any-force = Binding or not
explore-any-status = Any status
explore-any-circle = No group
explore-binding = binding
explore-not-binding = not binding
explore-clear = Clear all choices
explore-add = Add
explore-chosen = States chosen

## Groups of States

explore-circle-asean = ASEAN
    .source = From the register’s list of ASEAN members: founders, years of joining and Timor-Leste from press reports of October 2025, the other days of joining from memory.
explore-circle-commit = Mekong (COMMIT)
    .source = From the register’s list of COMMIT: the press text of 29 October 2004, and commit.asia.
explore-circle-eu = European Union
    .source = From the register’s list of European Union members, which rests on memory.
explore-circle-council_of_europe = Council of Europe
    .source = From the register’s list of Council of Europe members, which rests on memory but for Switzerland.
explore-circle-saarc = SAARC
    .source = From the register’s list of SAARC members, which rests on memory.
explore-circle-ecowas = ECOWAS
    .source = From the register’s list of ECOWAS members, which rests on memory.
explore-members = { $n ->
    [one] { $group } on { $date }: 1 State.
   *[other] { $group } on { $date }: { $n } States.
  }

## Counts

explore-count = { $n } of { $all } frameworks, as they stood on { $date }. No State is named, so nothing here is said to bind anybody.
explore-count-states = { $n } of { $all } frameworks, for the chosen States on { $date }.
explore-count-time = { $n } of { $all } frameworks. The line stands at { $date }.
explore-count-matrix = { $n } of { $all } frameworks, in which at least one of these States takes part, took part or has signed, on { $date }.
explore-nothing = Nothing fits these choices. Choose fewer filters, or other States or another date.
explore-many-states = With more than three States the reasons are left out. Choose fewer to read them.

## What a framework is to a State

explore-mark-bound = bound
    .dated = bound since { $year }
    .about = in force, and the State is bound in law.
explore-mark-commitment = takes part
    .dated = takes part since { $year }
    .about = a commitment that does not bind in law.
explore-mark-candidate = could apply
    .about = in force or active; no State is named.
explore-mark-signed = signed only
    .dated = signed only, { $year }
    .about = signed and not bound.
explore-mark-not-yet = not yet
    .dated = not until { $year }
    .about = not in force, or not yet for this State.
explore-mark-ended = ended
    .dated = ended { $year }
    .about = repealed, replaced or left.
explore-mark-outside = outside
    .about = the State does not take part.
explore-mark-no-record = no record
    .about = the register does not tell, which is not a no.
explore-star = * Not checked against the depositary.

## Timeline

explore-adopted = Adopted { $date }
explore-in-force = in force { $date }
explore-over = last day { $date }
explore-replaced = replaced by { $name }
explore-phase-unborn = Not yet there.
explore-phase-adopted = Not yet in force.
explore-phase-runs = In force or active.
explore-phase-ended = Ended.
explore-phase-replaced = Replaced.
explore-phase-open = Dates too coarse to tell.
explore-time-note = The line stands at { $date }; the first words of each row say what holds on that day. The shaded years before 1990 are drawn to a smaller scale.
explore-legend = What the shapes mean
explore-legend-binding = binding, counts on that date
explore-legend-commitment = not binding, active on that date
explore-legend-not-now = does not count on that date
explore-legend-waiting = adopted, not in force yet
explore-legend-over = ended; with an arrow, replaced

## Map

explore-map-title = { $name }: who is bound
explore-map-said = { $name } on { $date }: { $counts }.
explore-map-missing = The map could not be loaded. The table below says the same.
explore-map-small = Not drawn, because they are too small for this map
explore-map-note = Outlines are coarse and imply no position on any boundary or on the status of any place. Antarctica is not drawn. More about it:
explore-map-table = The same as a table
explore-list-complete = The list of States is complete as far as recorded.
explore-list-open = The list of States may be incomplete: check the depositary.
explore-list-as-of = It is as old as { $date }.
explore-until = until { $date }
explore-none = –

## 2008 and today

explore-framework = Framework
explore-then = Then
explore-now = Today
explore-changed = What changed
explore-then-count = { $n ->
    [one] 1 State: { $then }, the month of the source document, beside { $now }.
   *[other] { $n } States: { $then }, the month of the source document, beside { $now }.
  }
explore-then-caption = { $state }: frameworks that changed
explore-then-same = { $n ->
    [one] 1 framework is to this State what it was.
   *[other] { $n } frameworks are to this State what they were.
  }
explore-then-elsewhere = { $n ->
    [one] 1 framework that began or ended without this State, or of which the register does not tell
   *[other] { $n } frameworks that began or ended without this State, or of which the register does not tell
  }
explore-change-new_binding = New, and it binds
explore-change-new_commitment = New, and the State takes part
explore-change-became_binding = Became binding
explore-change-joined = The State came to take part
explore-change-replaced = Replaced by { $name }
explore-change-ended = Ended
explore-change-came_and_went = Came after 2008 and is over
explore-change-then_unrecorded = Counts today; whether it did then is not recorded
explore-change-now_unrecorded = Outside then; today not recorded
explore-change-elsewhere = Without this State, or not recorded
explore-change-other = Changed
explore-change-same = Unchanged

## Pages of the frameworks

framework-seed = Treated in the source document of November 2008.
framework-progress = A record of progress
    .note = As the source document gave it in November 2008
framework-progress-about = The source document put this record together from humantrafficking.org. It is retold here in our own words, for that time only, and was not checked.
framework-progress-state = State
framework-progress-reported = What was reported
framework-progress-commit-1 = Said that COMMIT had shaped its national plan of action against trafficking.
    .who = China
framework-progress-commit-2 = Passed a new national law against trafficking that stresses the human rights of victims.
    .who = Myanmar
framework-progress-commit-3 = Agreed between the two on a new way of working: information from communities helps to trace missing persons and to bring people home.
    .who = Laos and Thailand
framework-progress-commit-4 = Was promoting tourism that is safe for children and strengthening law enforcement.
    .who = Cambodia
framework-progress-commit-5 = Was carrying out its national plan of action; needed more capacity for return and reintegration.
    .who = Viet Nam
framework-progress-commit-evaluation = An evaluation in 2007 named four achievements, the source document says: a full training course in the languages of the States, for officials and others; national plans of action, and ways for pairs of States to work together; common ways of dealing with victims; and visible improvement in national law.

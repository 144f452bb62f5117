use super::{Progress, ProgressProblem, Tally};
use crate::law::{FindingId, Headline, findings};
use crate::practice::judging::ELEMENTS;
use crate::practice::testing::{cases, today};
use crate::practice::{Given, Judged, MisconceptionId, Scenario, judge, review};

/// The case judged right, or with this headline.
fn judged(case: &Scenario, headline: Option<Headline>, sure: u8) -> Judged {
    let found = findings(&case.answers());
    let mut given = Given { headline: headline.or(Some(found.headline())), sure: Some(sure), ..Given::default() };
    for finding in ELEMENTS.into_iter().chain([FindingId::SmugglingAggravated]) {
        given.judge(finding, found.get(finding));
    }
    let Some(judged) = judge(case, &given, true, None, today()) else { panic!("everything is judged") };
    judged
}

#[test]
fn judged_cases_are_counted() {
    let cases = cases();
    let mut progress = Progress::default();
    progress.record(&cases[0], &judged(&cases[0], None, 3), 100);
    progress.record(&cases[1], &judged(&cases[1], Some(Headline::Neither), 2), 100);
    progress.record(&cases[2], &judged(&cases[2], None, 1), 100);
    assert_eq!(progress.headlines, Tally { right: 2, of: 3 });
    assert_eq!(progress.points, 3 - 2 + 1);
    assert_eq!(progress.sure, [Tally { right: 1, of: 1 }, Tally { right: 0, of: 1 }, Tally { right: 1, of: 1 }]);
    assert_eq!(progress.seen(MisconceptionId::ChildNeedsMeans), 1);
    assert_eq!(progress.elements.len(), 8);
    assert_eq!(progress.headlines.percent(), 67);
    assert_eq!(Tally::default().percent(), 0);
}

#[test]
fn a_missed_case_comes_again_every_other_time_as_its_twin() {
    let cases = cases();
    let mut progress = Progress::default();
    let miss = judged(&cases[1], Some(Headline::Neither), 1);
    let (hit, twin) = (judged(&cases[1], None, 1), judged(&cases[0], None, 1));
    progress.record(&cases[1], &miss, 100);
    assert!(progress.due(&cases, 100).is_empty());
    assert_eq!(progress.next(100), Some(101));
    assert_eq!(progress.due(&cases, 101), ["at_seventeen"]);
    progress.record(&cases[1], &hit, 101);
    assert_eq!(progress.due(&cases, 104), ["at_nineteen"]);
    progress.record(&cases[0], &twin, 104);
    assert!(progress.due(&cases, 110).is_empty());
    assert_eq!(progress.due(&cases, 111), ["at_seventeen"]);
    progress.record(&cases[1], &hit, 111);
    progress.record(&cases[0], &twin, 132);
    assert_eq!(progress.next(132), None);
}

#[test]
fn a_case_that_is_gone_is_not_due() {
    let cases = cases();
    let mut progress = Progress::default();
    progress.record(&cases[2], &judged(&cases[2], Some(Headline::Neither), 1), 100);
    assert!(progress.due(&cases[..2], 105).is_empty());
}

#[test]
fn what_is_kept_comes_back() {
    let cases = cases();
    let mut progress = Progress::default();
    progress.record(&cases[1], &judged(&cases[1], Some(Headline::Neither), 3), review::number(today()));
    progress.record(&cases[2], &judged(&cases[2], None, 1), review::number(today()));
    let text = progress.write();
    assert_eq!(Progress::read(&text), Ok(progress));
    assert!(text.starts_with("palermo-progress/1\nt 1 2 -5\ns 1 1 1\ns 2 0 0\ns 3 0 1\n"), "{text}");
    assert_eq!(Progress::read("palermo-progress/1\r\n\r\nt 1 2 -6\r\n").map(|read| read.points), Ok(-6));
}

#[test]
fn damaged_texts_are_refused_with_their_line() {
    for (text, problem) in [
        ("", ProgressProblem::Format),
        ("palermo-progress/2\n", ProgressProblem::Format),
        ("{}", ProgressProblem::Format),
        ("palermo-progress/1\nt 3 2 0", ProgressProblem::Line(2)),
        ("palermo-progress/1\nt 1 2 0\ns 4 0 0", ProgressProblem::Line(3)),
        ("palermo-progress/1\n\ne tip.none 0 0", ProgressProblem::Line(3)),
        ("palermo-progress/1\nm either_or", ProgressProblem::Line(2)),
        ("palermo-progress/1\nc boat 1 1 4 0", ProgressProblem::Line(2)),
        ("palermo-progress/1\nc boat 1 1 0 0 0", ProgressProblem::Line(2)),
        ("palermo-progress/1\nx", ProgressProblem::Line(2)),
    ] {
        assert_eq!(Progress::read(text), Err(problem), "{text}");
    }
}

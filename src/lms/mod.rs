//! Reports to a training site what a person does: progress, each judged case, the result of the walk, score, completion,
//! and what is needed to go on another day. The same facts whatever the site speaks; the answers themselves stay here but
//! for the code of the case, which only the person's own course keeps.
//!
//! What is reported and how it is coded is decided here, without a browser. The scripts that speak SCORM 1.2, SCORM 2004
//! and cmi5 are in `adapters/`; only the packages carry them (see ARCHITECTURE.md).

mod record;
mod report;
mod resume;

pub use record::{Answered, Record, record};
pub use report::Report;
pub use resume::{LONGEST, resume, resumed};

use crate::casefile::Case;
use crate::interview::{self, Status};
use crate::law::{FactId, findings};
use crate::platform;

/// Takes what is to be reported to wherever it is kept.
pub trait Reporter {
    /// Whether anything is kept there, so that there is a point in reporting.
    fn listens(&self) -> bool;

    /// Hands a record over.
    fn take(&self, record: &Record);
}

/// The page that the app stands in: its scripts take records as `palermoReport`, where there are any.
pub struct Host;

impl Reporter for Host {
    fn listens(&self) -> bool {
        platform::has_reporter()
    }

    fn take(&self, record: &Record) {
        platform::report(&record.json());
    }
}

/// Reports how far the walk has come, now that the case has changed.
#[inline(never)]
pub fn progressed(case: &Case, practice: &str) {
    report(&Host, &progress(case), case, practice);
}

/// Reports the result of the walk, now that it is shown; nothing while a question is still to be asked.
#[inline(never)]
pub fn at_the_result(case: &Case, practice: &str) {
    if let Some(walked) = walked(case) {
        report(&Host, &walked, case, practice);
    }
}

/// Reports, together with what is needed to go on another day: the case in hand and how far the practice has come.
pub fn report(to: &dyn Reporter, report: &Report, case: &Case, practice: &str) {
    if to.listens() {
        let mut record = record(report);
        record.resume = resume(case, practice);
        to.take(&record);
    }
}

/// How far the walk through the questions has come: the questions answered and needed, of those there are at most.
pub fn progress(case: &Case) -> Report {
    let given = case.given();
    let counts =
        |fact: &FactId| given.answered(*fact) && !matches!(interview::status(&given, *fact), Status::NotNeeded(_));
    let done = u8::try_from(FactId::ALL.into_iter().filter(counts).count()).unwrap_or(u8::MAX);
    Report::Progress { done, of: done.saturating_add(interview::left(&given).longest) }
}

/// The result of the walk; none while a question is still to be asked.
#[must_use]
pub fn walked(case: &Case) -> Option<Report> {
    let done = interview::next(&case.given()).is_none();
    done.then(|| {
        let findings = findings(&case.answers);
        Report::Walked { headline: findings.headline(), findings }
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::law::{Answer, FactId};
    use std::cell::RefCell;

    #[derive(Default)]
    struct Notebook(RefCell<Vec<String>>, bool);

    impl Reporter for Notebook {
        fn listens(&self) -> bool {
            self.1
        }

        fn take(&self, record: &Record) {
            self.0.borrow_mut().push(record.json());
        }
    }

    #[test]
    fn an_answer_is_reported_as_progress_and_kept() {
        let mut case = Case::default();
        case.answers.set(FactId::Age, Some(Answer::Options(1)));
        let notebook = Notebook(RefCell::default(), true);
        report(&notebook, &progress(&case), &case, "");
        let code = crate::casefile::to_link(&case);
        let told = notebook.0.into_inner();
        assert_eq!(told.len(), 1);
        assert!(told[0].starts_with("{\"done\":1,\"of\":"), "{}", told[0]);
        assert!(told[0].ends_with(&["\"resume\":\"", &code, ".\"}"].concat()), "{}", told[0]);
    }

    #[test]
    fn nothing_is_handed_over_where_nobody_listens() {
        let notebook = Notebook::default();
        report(&notebook, &progress(&Case::default()), &Case::default(), "");
        assert!(notebook.0.into_inner().is_empty());
    }

    #[test]
    fn a_walk_is_done_when_nothing_is_left_to_ask() {
        let mut case = Case::default();
        assert_eq!(walked(&case), None);
        while let Some(fact) = interview::next(&case.given()) {
            match fact {
                FactId::States => case.states = Some(crate::frameworks::Places::default()),
                FactId::Date => case.date = crate::frameworks::Day::new(2026, 11, 24),
                _ => assert!(case.answers.set(fact, Some(Answer::Unknown))),
            }
        }
        assert!(matches!(walked(&case), Some(Report::Walked { .. })));
        let Report::Progress { done, of } = progress(&case) else { panic!("progress is progress") };
        assert_eq!(done, of);
    }
}

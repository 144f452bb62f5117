//! Helpers for the tables of cases beneath each rule.

use super::{Answer, Answers, FactId, FindingId, Kind, findings};

/// Reads answers written as in `acts=recruitment+receipt purpose=none age=child`; a fact left out is not answered.
#[track_caller]
pub(super) fn answers(text: &str) -> Answers {
    let mut answers = Answers::default();
    for word in text.split_whitespace() {
        let (name, value) = word.split_once('=').expect("fact=answer");
        let fact = FactId::parse(name).expect("a fact");
        let answer = match (value, fact.fact().kind) {
            ("unknown", _) => Answer::Unknown,
            ("none", Kind::Many(_)) => Answer::None,
            _ => Answer::Options(value.split('+').fold(0, |mask, id| {
                let options = fact.fact().kind.options();
                mask | 1 << options.iter().position(|option| *option == id).expect("an option")
            })),
        };
        assert!(answers.set(fact, Some(answer)), "{word}");
    }
    answers
}

/// One row of a rule's table: the answers, and what the rule comes to on them.
#[track_caller]
pub(super) fn check(finding: FindingId, text: &str, outcome: &str) {
    assert_eq!(findings(&answers(text)).get(finding).name(), outcome, "{} on {text}", finding.name());
}

/// The table of a rule: rows that meet it, rows that do not, rows that leave it open.
#[track_caller]
pub(super) fn table(finding: FindingId, met: &[&str], not_met: &[&str], open: &[&str]) {
    met.iter().for_each(|row| check(finding, row, "met"));
    not_met.iter().for_each(|row| check(finding, row, "not_met"));
    open.iter().for_each(|row| check(finding, row, "undetermined"));
}

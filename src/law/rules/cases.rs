//! The tables of cases: native only, for the tests and for the booklet that a reviewer reads.

use super::{aggravated, cooperation, smuggling, smuggling_elements, trafficking, trafficking_elements};
use crate::law::{Answer, Answers, FactId, FindingId, Kind, Outcome};

/// The table of cases of one rule. A row is written as in `acts=recruitment+receipt purpose=none age=child`; a fact that
/// is left out is not answered.
#[derive(Clone, Copy, Debug)]
pub struct Cases {
    /// The finding of the rule.
    pub finding: FindingId,
    /// Rows that meet it.
    pub met: &'static [&'static str],
    /// Rows that rule it out.
    pub not_met: &'static [&'static str],
    /// Rows that leave it open.
    pub open: &'static [&'static str],
    /// Rows on which the law asks for none.
    pub not_required: &'static [&'static str],
}

impl Cases {
    /// Every row with the outcome that it must have.
    pub fn rows(&self) -> impl Iterator<Item = (&'static str, Outcome)> + use<> {
        let of = |rows: &'static [&'static str], outcome| rows.iter().map(move |row| (*row, outcome));
        of(self.met, Outcome::Met)
            .chain(of(self.not_met, Outcome::NotMet))
            .chain(of(self.open, Outcome::Undetermined))
            .chain(of(self.not_required, Outcome::NotRequired))
    }
}

/// The tables of all rules, in the order of [`FindingId::ALL`].
pub fn cases() -> impl Iterator<Item = Cases> {
    trafficking_elements::CASES
        .into_iter()
        .chain(trafficking::CASES)
        .chain(smuggling_elements::CASES)
        .chain(smuggling::CASES)
        .chain(aggravated::CASES)
        .chain(cooperation::CASES)
}

/// The answers of a row; `None` where it names no fact, or no answer of one.
#[must_use]
pub fn row_answers(row: &str) -> Option<Answers> {
    let mut answers = Answers::default();
    for word in row.split_whitespace() {
        let (name, value) = word.split_once('=')?;
        let fact = FactId::parse(name)?;
        let answer = match (value, fact.fact().kind) {
            ("unknown", _) => Answer::Unknown,
            ("none", Kind::Many(_)) => Answer::None,
            (value, kind) => Answer::Options(value.split('+').try_fold(0, |mask, id| {
                let place = kind.options().iter().position(|option| *option == id)?;
                Some(mask | 1 << place)
            })?),
        };
        if !answers.set(fact, Some(answer)) {
            return None;
        }
    }
    Some(answers)
}

#[cfg(test)]
mod tests {
    use super::{cases, row_answers};
    use crate::law::{FindingId, Outcome, findings};

    #[test]
    fn every_row_has_its_outcome() {
        for table in cases() {
            for (row, outcome) in table.rows() {
                let Some(answers) = row_answers(row) else { panic!("{row} names no fact or no answer of one") };
                assert_eq!(findings(&answers).get(table.finding), outcome, "{} on {row}", table.finding.name());
            }
        }
    }

    #[test]
    fn every_rule_has_rows_that_meet_it_rule_it_out_and_leave_it_open() {
        assert!(cases().map(|table| table.finding).eq(FindingId::ALL));
        for table in cases() {
            for outcome in [Outcome::Met, Outcome::NotMet, Outcome::Undetermined] {
                assert!(table.rows().any(|(_, row)| row == outcome), "{}", table.finding.name());
            }
        }
    }

    #[test]
    fn a_row_that_names_nothing_is_refused() {
        for row in ["acts", "colour=red", "acts=theft", "age=none", "age=adult+child"] {
            assert_eq!(row_answers(row), None, "{row}");
        }
    }
}

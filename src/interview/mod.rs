//! What to ask next, which questions still matter and why others do not, and how many are left.
//!
//! Pure: knows [`crate::law`] alone. A question is asked only while its answer can still change a finding, or while
//! it is taught in every run; the States, the date and the fear of return are asked in every run too.

#[cfg(not(target_arch = "wasm32"))]
mod gates;
mod left;
#[cfg(not(target_arch = "wasm32"))]
mod paths;
mod status;

#[cfg(not(target_arch = "wasm32"))]
pub use gates::{Gate, decides, gates};
pub use left::{Left, left};
#[cfg(not(target_arch = "wasm32"))]
pub use paths::{all_truth_rows, paths, truth_rows};
pub use status::{Status, WhyNot, status};

use crate::law::{Answers, FactId};

/// What has been given so far.
#[derive(Clone, Copy, Debug)]
pub struct Given<'a> {
    /// The answers; "I do not know" is one.
    pub answers: &'a Answers,
    /// Whether the question for the States has been answered, were it with no State.
    pub states: bool,
    /// Whether the question for the date has been answered, were it with today.
    pub date: bool,
}

impl Given<'_> {
    /// Whether the question has been answered.
    #[must_use]
    pub fn answered(&self, fact: FactId) -> bool {
        match fact {
            FactId::States => self.states,
            FactId::Date => self.date,
            _ => self.answers.get(fact).is_some(),
        }
    }
}

/// The next question: the first, in the order of the facts, that matters and is not answered; `None` at the end.
///
/// The order may go back: where no border was crossed, an unlawful stay brings up the person's status in that State.
#[must_use]
pub fn next(given: &Given) -> Option<FactId> {
    FactId::ALL.into_iter().find(|fact| status(given, *fact) == Status::Ask)
}

/// Where Continue leads from a question: the next one behind it that matters and is not answered, else the first.
#[must_use]
pub fn after(given: &Given, fact: FactId) -> Option<FactId> {
    let behind = FactId::ALL.into_iter().filter(|later| *later > fact);
    behind.chain(FactId::ALL).find(|fact| status(given, *fact) == Status::Ask)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::law::Answer;

    #[test]
    fn from_the_start_to_the_end() {
        let mut answers = Answers::default();
        let mut asked = Vec::new();
        let (mut states, mut date) = (false, false);
        while let Some(fact) = next(&Given { answers: &answers, states, date }) {
            asked.push(fact.name());
            match fact {
                FactId::States => states = true,
                FactId::Date => date = true,
                _ => assert!(answers.set(fact, Some(Answer::Options(1)))),
            }
        }
        assert_eq!(
            asked.join(" "),
            "acts purpose profit age means consent border illegal_entry destination_status procured documents \
             illegal_stay danger organised_group fear_of_return states date"
        );
    }

    #[test]
    fn continue_leads_on_and_then_back_to_what_was_left_out() {
        let answers = Answers::default();
        let given = Given { answers: &answers, states: false, date: true };
        assert_eq!(after(&given, FactId::Profit), Some(FactId::Age));
        assert_eq!(after(&given, FactId::States), Some(FactId::Acts));
        assert_eq!(after(&given, FactId::Date), Some(FactId::Acts));
    }

    #[test]
    fn a_stay_without_a_border_asks_for_the_status_afterwards() {
        let no = Some(Answer::Options(0b10));
        let mut answers = Answers::default();
        for fact in [FactId::Acts, FactId::Purpose, FactId::Profit, FactId::Means] {
            answers.set(fact, Some(Answer::Unknown));
        }
        answers.set(FactId::Age, no);
        answers.set(FactId::Consent, no);
        answers.set(FactId::Border, no);
        let ask = |answers: &Answers| next(&Given { answers, states: false, date: false });
        assert_eq!(ask(&answers), Some(FactId::IllegalStay));
        answers.set(FactId::IllegalStay, Some(Answer::Options(1)));
        assert_eq!(ask(&answers), Some(FactId::DestinationStatus));
        answers.set(FactId::IllegalStay, no);
        assert_eq!(ask(&answers), Some(FactId::OrganisedGroup));
    }
}

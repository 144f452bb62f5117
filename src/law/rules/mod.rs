//! The rules, one family a file. Each is the law in a few words, its provision, and a table of cases beneath it.
//!
//! No rule negates a fact, so answering what was unknown can only settle a finding, never turn it round.

mod aggravated;
#[cfg(not(target_arch = "wasm32"))]
mod cases;
mod cooperation;
mod smuggling;
mod smuggling_elements;
mod trafficking;
mod trafficking_elements;

use super::elements::Elements;
use super::facts::FactId;
use super::findings::{FindingId, Outcome};

pub(crate) use aggravated::aggravable;
#[cfg(not(target_arch = "wasm32"))]
pub use cases::{Cases, cases, row_answers};
pub(crate) use smuggling::smuggling;
pub(crate) use trafficking::trafficking;

/// One rule: what it reads and what it comes to.
#[derive(Debug)]
pub struct Rule {
    /// The finding it makes.
    pub id: FindingId,
    /// Ids of the provisions that it states; never empty.
    pub provisions: &'static [&'static str],
    /// The facts that can change its outcome, in order.
    pub reads: &'static [FactId],
    /// The rule itself.
    judge: fn(&Elements) -> Outcome,
}

impl Rule {
    /// What the rule comes to.
    pub(crate) fn judge(&self, elements: &Elements) -> Outcome {
        (self.judge)(elements)
    }
}

impl FindingId {
    /// The entry of [`RULES`] for this finding.
    #[must_use]
    pub fn rule(self) -> &'static Rule {
        &RULES[self as usize]
    }
}

/// Every rule, in the order of [`FindingId::ALL`].
pub static RULES: [Rule; 15] = [
    trafficking_elements::ACT,
    trafficking_elements::MEANS,
    trafficking_elements::PURPOSE,
    trafficking::TRAFFICKING,
    smuggling_elements::PROCUREMENT,
    smuggling_elements::ILLEGAL_ENTRY,
    smuggling_elements::FOREIGNER,
    smuggling_elements::BENEFIT,
    smuggling::ENTRY,
    smuggling::DOCUMENTS,
    smuggling::STAY,
    smuggling::SMUGGLING,
    aggravated::AGGRAVATED,
    cooperation::TIP,
    cooperation::SOM,
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::law::{Answers, Tri, findings};

    #[test]
    fn rules_are_in_order_and_each_names_a_provision() {
        for (rule, id) in RULES.iter().zip(FindingId::ALL) {
            assert_eq!(rule.id, id);
            assert!(!rule.provisions.is_empty(), "{}", id.name());
            assert!(rule.reads.is_sorted() && !rule.reads.is_empty(), "{}", id.name());
        }
    }

    #[test]
    fn nothing_answered_leaves_everything_open() {
        assert!(findings(&Answers::default()).iter().all(|(_, outcome)| outcome == Outcome::Undetermined));
        let open = Elements::read(&Answers::default(), Tri::Unknown);
        assert_eq!(open, Elements::OPEN);
    }
}

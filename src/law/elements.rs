//! The answers as the rules read them: one truth value a fact.

use super::answers::{Answer, Answers};
use super::facts::{ANSWERED, FACTS, FactId};
use super::tri::Tri;

/// What the rules can tell apart in the answers: for each fact whether its statement holds (any act, any
/// means, a child, a foreigner, yes), and for documents besides whether one was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Elements {
    holds: [Tri; ANSWERED],
    made: Tri,
}

/// The option `made` of the fact `documents`.
pub(crate) const MADE: u16 = 1;

impl Elements {
    /// Nothing answered.
    pub(crate) const OPEN: Self = Self { holds: [Tri::Unknown; ANSWERED], made: Tri::Unknown };

    /// Reads the answers; what is not answered is `blank`.
    pub(crate) fn read(answers: &Answers, blank: Tri) -> Self {
        let mut elements = Self { holds: [blank; ANSWERED], made: blank };
        for fact in &FACTS[..ANSWERED] {
            if let Some(answer) = answers.get(fact.id) {
                elements.put(fact.id, answer);
            }
        }
        elements
    }

    /// Whether the fact's statement holds.
    pub(crate) fn is(&self, fact: FactId) -> Tri {
        self.holds.get(fact as usize).copied().unwrap_or(Tri::Unknown)
    }

    /// Whether a fraudulent document was made, not only obtained, supplied or held.
    pub(crate) fn made(&self) -> Tri {
        self.made
    }

    /// Replaces whether one fact's statement holds; for documents it says nothing on their making.
    pub(crate) fn hold(&mut self, fact: FactId, value: Tri) {
        if let Some(place) = self.holds.get_mut(fact as usize) {
            *place = value;
        }
    }

    /// Replaces what one fact says.
    pub(crate) fn put(&mut self, fact: FactId, answer: Answer) {
        let positive = fact.fact().positive;
        let (holds, made) = match answer {
            Answer::Options(mask) => (Tri::known(mask & positive != 0), Tri::known(mask & MADE != 0)),
            Answer::None => (Tri::No, Tri::No),
            Answer::Unknown => (Tri::Unknown, Tri::Unknown),
        };
        self.hold(fact, if positive == 0 { Tri::Unknown } else { holds });
        if fact == FactId::Documents {
            self.made = made;
        }
    }
}

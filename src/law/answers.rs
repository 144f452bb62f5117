//! The answers given so far.

use super::facts::{ANSWERED, FACTS, Fact, FactId, Kind};

/// One answer to one fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// "I do not know".
    Unknown,
    /// None of the options; only for a fact that takes several.
    None,
    /// A mask over the fact's options, the first option lowest; exactly one bit where the fact takes one.
    Options(u16),
}

impl Fact {
    /// The mask of all options.
    #[must_use]
    pub fn all_options(&self) -> u16 {
        match u32::try_from(self.kind.options().len()) {
            Ok(count @ 1..=16) => u16::MAX >> (16 - count),
            _ => 0,
        }
    }

    /// Whether any rule reads the fact.
    #[must_use]
    pub fn is_read(&self) -> bool {
        self.positive != 0
    }

    /// Whether the fact can be answered so. The States and the date take no [`Answer`].
    #[must_use]
    pub fn accepts(&self, answer: Answer) -> bool {
        match (self.kind, answer) {
            (Kind::Places | Kind::Date, _) | (Kind::One(_), Answer::None) => false,
            (_, Answer::Unknown) | (Kind::Many(_), Answer::None) => true,
            (Kind::Many(_), Answer::Options(mask)) => mask != 0 && mask & !self.all_options() == 0,
            (Kind::One(_), Answer::Options(mask)) => mask.is_power_of_two() && mask & !self.all_options() == 0,
        }
    }
}

/// The answers of a case, by fact. A fact not answered yet counts as unknown for every finding.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Answers([Option<Answer>; ANSWERED]);

impl Answers {
    /// The answer to a fact; `None` while it has not been answered, and for the States and the date.
    #[must_use]
    pub fn get(&self, fact: FactId) -> Option<Answer> {
        self.0.get(fact as usize).copied().flatten()
    }

    /// Puts, replaces or (with `None`) takes away an answer. An answer that the fact cannot take
    /// ([`Fact::accepts`]) changes nothing; returns whether it was taken.
    pub fn set(&mut self, fact: FactId, answer: Option<Answer>) -> bool {
        match self.0.get_mut(fact as usize) {
            Some(place) if answer.is_none_or(|answer| fact.fact().accepts(answer)) => {
                *place = answer;
                true
            }
            _ => false,
        }
    }

    /// The same answers with one put, replaced or taken away, as in [`Answers::set`].
    #[must_use]
    pub fn with(mut self, fact: FactId, answer: Option<Answer>) -> Self {
        self.set(fact, answer);
        self
    }

    /// Whether nothing has been answered.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.iter().all(Option::is_none)
    }

    /// The facts that have an answer, in order.
    pub fn iter(&self) -> impl Iterator<Item = (FactId, Answer)> + '_ {
        FACTS.iter().zip(self.0).filter_map(|(fact, answer)| Some((fact.id, answer?)))
    }

    /// Whether the answer includes one of the options in the mask.
    pub(super) fn has(&self, fact: FactId, options: u16) -> bool {
        matches!(self.get(fact), Some(Answer::Options(mask)) if mask & options != 0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_fitting_answers_are_taken() {
        let mut answers = Answers::default();
        assert!(answers.is_empty());
        for (fact, answer, fits) in [
            (FactId::Acts, Answer::Options(0b1_1111), true),
            (FactId::Acts, Answer::Options(0b10_0000), false),
            (FactId::Acts, Answer::Options(0), false),
            (FactId::Acts, Answer::None, true),
            (FactId::Age, Answer::None, false),
            (FactId::Age, Answer::Options(0b11), false),
            (FactId::Age, Answer::Options(0b10), true),
            (FactId::Consent, Answer::Options(0b100), true),
            (FactId::Consent, Answer::Options(0b1000), false),
            (FactId::States, Answer::Unknown, false),
            (FactId::Date, Answer::Unknown, false),
        ] {
            assert_eq!(fact.fact().accepts(answer), fits, "{fact:?} {answer:?}");
            assert_eq!(answers.set(fact, Some(answer)), fits);
        }
        assert_eq!(answers.get(FactId::Acts), Some(Answer::None));
        assert_eq!(answers.iter().count(), 3);
        assert!(answers.set(FactId::Acts, None));
        assert_eq!(answers.get(FactId::Acts), None);
    }
}

//! Answers at random: a small generator of our own, so that a failure repeats, and strategies for property tests.

use palermo::law::{Answer, Answers, FactId, Kind};
use proptest::prelude::*;

/// A repeatable sequence of numbers (xorshift).
pub struct Numbers(pub u64);

impl Numbers {
    /// A number below the bound.
    pub fn below(&mut self, bound: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 11) % bound
    }

    /// An answer that the fact takes, never unknown.
    pub fn known(&mut self, fact: FactId) -> Answer {
        let options = fact.fact().kind.options().len();
        match fact.fact().kind {
            Kind::Many(_) if self.below(3) == 0 => Answer::None,
            Kind::Many(_) => Answer::Options(u16::try_from(self.below((1 << options) - 1) + 1).expect("16 options")),
            _ => Answer::Options(1 << self.below(options as u64)),
        }
    }

    /// Answers, of which about so many in ten are left out and as many are "I do not know".
    pub fn answers(&mut self, blank: u64) -> Answers {
        let mut answers = Answers::default();
        for fact in FactId::ALL.into_iter().take(17) {
            let answer = match self.below(10) {
                n if n < blank => None,
                n if n < 2 * blank => Some(Answer::Unknown),
                _ => Some(self.known(fact)),
            };
            assert!(answers.set(fact, answer));
        }
        answers
    }
}

/// Any answer to a fact: left out, unknown, or one that it takes.
pub fn answer(fact: FactId) -> BoxedStrategy<Option<Answer>> {
    let options = u32::try_from(fact.fact().kind.options().len()).expect("16 options");
    let known = match fact.fact().kind {
        Kind::Many(_) => {
            prop_oneof![Just(Answer::None), (1..=fact.fact().all_options()).prop_map(Answer::Options)].boxed()
        }
        _ => (0..options).prop_map(|bit| Answer::Options(1 << bit)).boxed(),
    };
    prop_oneof![1 => Just(None), 1 => Just(Some(Answer::Unknown)), 4 => known.prop_map(Some)].boxed()
}

/// Any answers.
pub fn answers() -> impl Strategy<Value = Answers> {
    FactId::ALL[..17].iter().map(|fact| answer(*fact)).collect::<Vec<_>>().prop_map(|given| {
        let mut answers = Answers::default();
        for (fact, answer) in FactId::ALL.into_iter().zip(given) {
            assert!(answers.set(fact, answer));
        }
        answers
    })
}

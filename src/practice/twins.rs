//! What tells a case from its twin.

use super::scenario::Scenario;
use crate::law::{Answer, FactId};

/// Places of the sentences of a case that its twin does not have.
#[must_use]
pub fn differing(case: &Scenario, twin: &Scenario) -> Vec<u8> {
    let only_here = |sentence: &String| !twin.sentences.contains(sentence);
    (0..).zip(&case.sentences).filter(|(_, sentence)| only_here(sentence)).map(|(place, _)| place).collect()
}

/// The facts that are not the same in both; one that is not stated counts as unknown.
#[must_use]
pub fn apart(case: &Scenario, twin: &Scenario) -> Vec<FactId> {
    let (one, other) = (case.answers(), twin.answers());
    let known = |answer: Option<Answer>| answer.filter(|answer| *answer != Answer::Unknown);
    FactId::ALL.into_iter().filter(|fact| known(one.get(*fact)) != known(other.get(*fact))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::practice::testing::cases;

    #[test]
    fn twins_are_one_fact_and_its_sentence_apart() {
        let cases = cases();
        assert_eq!(apart(&cases[0], &cases[1]), [FactId::Age]);
        assert_eq!(differing(&cases[0], &cases[1]), [3]);
        assert!(apart(&cases[0], &cases[2]).len() > 1);
        assert!(apart(&cases[0], &cases[0]).is_empty());
    }
}

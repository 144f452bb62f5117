//! How many ways lead through the questions: native only, for the figures of About.

use super::gates::classes;
use super::{Given, Status, status};
use crate::law::{Answer, Answers, Elements, FACTS, FactId, RULES, Rule, Tri, trafficking};
use std::sync::OnceLock;

/// The facts that decide trafficking, which are asked in every run.
const OF_TRAFFICKING: [FactId; 4] = [FactId::Acts, FactId::Purpose, FactId::Age, FactId::Means];

/// The number of rows of a rule's truth table: every way to answer what it reads, answers counted alike that no rule tells
/// apart, "unknown" among them.
#[must_use]
pub fn truth_rows(rule: &Rule) -> usize {
    rule.reads.iter().map(|fact| classes(fact.fact()).len()).product()
}

/// The number of rows of the truth tables of all rules.
#[must_use]
pub fn all_truth_rows() -> usize {
    RULES.iter().map(truth_rows).sum()
}

/// The number of ways through the interview, from the first question to the end: two ways differ where they answer a
/// question so that a rule can tell them apart. Questions that no rule reads part no ways.
#[must_use]
pub fn paths() -> u64 {
    static PATHS: OnceLock<u64> = OnceLock::new();
    *PATHS.get_or_init(count)
}

/// What is asked after those four depends on them by what trafficking can come to alone: one walk for each value does.
fn count() -> u64 {
    let mut of_value: [(u64, Answers); 3] = Default::default();
    for_each(&OF_TRAFFICKING, Answers::default(), &mut |answers| {
        let value = trafficking(&Elements::read(answers, Tri::Yes));
        let (ways, example) = &mut of_value[value as usize];
        *ways += 1;
        *example = *answers;
    });
    of_value.iter().map(|(ways, example)| ways * beyond(example)).sum()
}

fn for_each(facts: &[FactId], answers: Answers, visit: &mut dyn FnMut(&Answers)) {
    let Some((fact, rest)) = facts.split_first() else { return visit(&answers) };
    for answer in classes(fact.fact()) {
        for_each(rest, answers.with(*fact, Some(answer)), visit);
    }
}

/// The ways on from these answers.
fn beyond(answers: &Answers) -> u64 {
    let given = Given { answers, states: true, date: true };
    let asked = FACTS.iter().find(|fact| fact.is_read() && status(&given, fact.id) == Status::Ask);
    let Some(fact) = asked else { return 1 };
    classes(fact).into_iter().map(|answer: Answer| beyond(&answers.with(fact.id, Some(answer)))).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn truth_tables_have_a_row_for_each_way_to_answer() {
        assert_eq!(truth_rows(FindingId::TipAct.rule()), 3);
        assert_eq!(truth_rows(FindingId::SmugglingDocuments.rule()), 108);
        assert_eq!(all_truth_rows(), 3 + 9 + 3 + 81 + 3 + 9 + 3 + 3 + 243 + 108 + 27 + 2916 + 26_244 + 2187 + 26_244);
    }
    use crate::law::FindingId;

    /// Counted again for a part that is small enough to walk without the short cut: who gains nothing and crosses no border.
    #[test]
    fn ways_on_are_counted_one_by_one() {
        let mut answers = Answers::default();
        answers.set(FactId::Profit, Some(Answer::None));
        answers.set(FactId::Border, Some(Answer::Options(0b10)));
        let by_hand = beyond(&answers);
        let mut by_value = 0;
        for_each(&OF_TRAFFICKING, answers, &mut |answers| by_value += beyond(answers));
        assert_eq!(by_hand, by_value);
        // Trafficking is ruled out in 51 of 81 ways, and then nothing more is asked; else the group, and the link behind it.
        let ruled_out = 81 - 2 * 2 * (9 - 1);
        assert_eq!(by_hand, ruled_out + (81 - ruled_out) * by_one());
    }

    fn by_one() -> u64 {
        let mut answers = Answers::default();
        for fact in OF_TRAFFICKING {
            answers.set(fact, Some(Answer::Options(1)));
        }
        answers.set(FactId::Profit, Some(Answer::None));
        answers.set(FactId::Border, Some(Answer::Options(0b10)));
        beyond(&answers)
    }

    #[test]
    fn there_are_more_ways_than_anyone_walks() {
        assert!(paths() > 100_000, "{}", paths());
    }
}

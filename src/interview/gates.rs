//! Which answers make a question idle: native only, for the map of the questions. Found by trying answers out.

use super::{Given, Status, WhyNot, status};
use crate::law::{Answer, Answers, FACTS, Fact, FactId};
use std::collections::BTreeSet;
use std::sync::OnceLock;

/// A smallest set of answers on which a question is not asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gate {
    /// Why it is not asked.
    pub reason: WhyNot,
    /// The answers, in the order of the facts. Several options of one fact mean any of them.
    pub answers: Vec<(FactId, Answer)>,
    /// Single further answers that bring the question up again.
    pub unless: Vec<(FactId, Answer)>,
}

/// No gate needs more answers than this (a test tries all answers against it).
const LARGEST: usize = 5;

/// The answers to a fact that relevance can tell apart, one a class.
pub(super) fn classes(fact: &Fact) -> Vec<Answer> {
    let options = fact.all_options();
    let split = match fact.id {
        FactId::Documents => vec![Answer::Options(1), Answer::Options(options & !1), Answer::None],
        _ if fact.accepts(Answer::None) => vec![Answer::Options(options), Answer::None],
        _ => (0..fact.kind.options().len()).map(|place| Answer::Options(1 << place)).collect(),
    };
    split.into_iter().chain([Answer::Unknown]).collect()
}

/// Whether a question is asked on these answers, which do not hold its own.
fn reason(answers: &Answers, fact: FactId) -> Option<WhyNot> {
    match status(&Given { answers, states: false, date: false }, fact) {
        Status::NotNeeded(reason) => Some(reason),
        Status::Ask | Status::Answered => None,
    }
}

/// The facts whose answers decide whether a question is asked: those that stand in one of its gates or open one again.
#[must_use]
pub fn decides(fact: FactId) -> BTreeSet<FactId> {
    gates(fact).iter().flat_map(|gate| gate.answers.iter().chain(&gate.unless)).map(|(fact, _)| *fact).collect()
}

/// The smallest sets of answers on which a question is not asked, by size and then by the order of the facts; none for a
/// question of every run.
#[must_use]
pub fn gates(fact: FactId) -> &'static [Gate] {
    static GATES: [OnceLock<Vec<Gate>>; 19] = [const { OnceLock::new() }; 19];
    GATES[fact as usize].get_or_init(|| search(fact))
}

fn search(fact: FactId) -> Vec<Gate> {
    let facts: Vec<&Fact> = FACTS.iter().filter(|other| other.id != fact && other.is_read()).collect();
    let mut found = Vec::new();
    for size in 1..=LARGEST {
        let mut chosen = Vec::new();
        grow(fact, &facts, size, &Answers::default(), &mut chosen, &mut found);
    }
    for gate in &mut found {
        gate.unless = reopening(fact, gate, &facts);
    }
    found
}

fn grow(
    fact: FactId,
    facts: &[&Fact],
    size: usize,
    answers: &Answers,
    chosen: &mut Vec<(FactId, Answer)>,
    found: &mut Vec<Gate>,
) {
    if size == 0 {
        if let Some(reason) = reason(answers, fact) {
            found.push(Gate { reason, answers: chosen.clone(), unless: Vec::new() });
        }
        return;
    }
    for (place, other) in facts.iter().enumerate() {
        for answer in classes(other) {
            chosen.push((other.id, answer));
            let with = answers.with(other.id, Some(answer));
            // Facts come in order, so a smaller set that this answer completes ends with it.
            let ends_here = |gate: &&Gate| gate.answers.last() == Some(&(other.id, answer));
            let given = |(fact, answer): &(FactId, Answer)| with.get(*fact) == Some(*answer);
            if !found.iter().filter(ends_here).any(|gate| gate.answers.iter().all(given)) {
                grow(fact, &facts[place + 1..], size - 1, &with, chosen, found);
            }
            chosen.pop();
        }
    }
}

/// The single answers beside a gate that bring the question up again.
fn reopening(fact: FactId, gate: &Gate, facts: &[&Fact]) -> Vec<(FactId, Answer)> {
    let answers = gate.answers.iter().fold(Answers::default(), |all, (fact, given)| all.with(*fact, Some(*given)));
    let free = facts.iter().filter(|other| gate.answers.iter().all(|(given, _)| *given != other.id));
    let tried = free.flat_map(|other| classes(other).into_iter().map(|answer| (other.id, answer)));
    tried.filter(|(other, answer)| reason(&answers.with(*other, Some(*answer)), fact).is_none()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_border_gates_the_questions_of_entry() {
        let no_border = vec![(FactId::Border, Answer::Options(0b10))];
        for fact in [FactId::IllegalEntry, FactId::Procured] {
            let gates = gates(fact);
            assert_eq!(gates.len(), 1, "{fact:?}");
            assert_eq!((gates[0].reason, &gates[0].answers), (WhyNot::NoBorder, &no_border));
            assert_eq!(gates[0].unless, []);
        }
        let status = &gates(FactId::DestinationStatus)[0];
        assert_eq!(status.answers, no_border);
        let stay = |answer| (FactId::IllegalStay, answer);
        assert_eq!(status.unless, [stay(Answer::Options(1)), stay(Answer::Unknown)]);
    }

    #[test]
    fn what_is_asked_in_every_run_has_no_gate() {
        for fact in &FACTS {
            let always =
                fact.taught || matches!(fact.id, FactId::Acts | FactId::Profit | FactId::Age) || !fact.is_read();
            assert_eq!(gates(fact.id).is_empty(), always, "{}", fact.name);
        }
    }

    /// On any answers, a question is idle exactly where a gate of it holds and nothing opens it again.
    #[test]
    fn gates_are_what_the_interview_says() {
        let mut seed = 0x9e37_79b9_u64;
        let mut next = |below: usize| {
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            usize::try_from(seed >> 33).unwrap_or_default() % below
        };
        for _ in 0..4000 {
            let mut answers = Answers::default();
            for fact in FACTS.iter().filter(|fact| fact.is_read()) {
                let ways = classes(fact);
                if let Some(answer) = ways.get(next(ways.len() + 2)) {
                    answers.set(fact.id, Some(*answer));
                }
            }
            for fact in &FactId::ALL {
                let gates = gates(*fact);
                let without = answers.with(*fact, None);
                let given = |pair: &(FactId, Answer)| without.get(pair.0) == Some(pair.1);
                let shut = |gate: &&Gate| gate.answers.iter().all(given);
                let idle = reason(&without, *fact).is_some();
                let says = gates.iter().any(|gate| shut(&gate) && !gate.unless.iter().any(given));
                // A gate may also be shut by answers that open it alone but not beside the rest of the case.
                assert!(idle || !says, "{fact:?} is asked on {without:?}");
                assert!(!idle || gates.iter().any(|gate| shut(&gate)), "{fact:?} is not asked on {without:?}");
            }
        }
    }
}

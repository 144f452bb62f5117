//! Search for the smallest sets of facts whose answers can bring something about.

use super::answers::Answer;
use super::elements::{Elements, MADE};
use super::facts::{FactId, Kind};

/// A set of facts as a mask, the first fact highest, so that among sets of one size a larger number comes first in
/// the order of the facts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Set(u32);

impl Set {
    /// The set of one fact.
    pub(super) fn of(fact: FactId) -> Self {
        Self(1 << (31 - fact as u32))
    }

    /// Both sets together.
    pub(super) fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether all of the other set is in this one.
    fn covers(self, other: Self) -> bool {
        self.0 & other.0 == other.0
    }

    /// The key that sorts sets by size, then by the order of the facts.
    pub(super) fn order(self) -> (u32, u32) {
        (self.0.count_ones(), !self.0)
    }

    /// The facts of the set, in order.
    pub(super) fn facts(self) -> Vec<FactId> {
        FactId::ALL.into_iter().filter(|fact| self.covers(Self::of(*fact))).collect()
    }
}

/// Answers to the facts of a set, in order.
pub(super) type Assigned = Vec<(FactId, Answer)>;

/// The answers to a fact that the rules can tell apart, one a class. A class of several options is given by all of
/// them; documents are told apart by `made` only where `fine`.
pub(super) fn classes(fact: FactId, fine: bool) -> [Option<Answer>; 3] {
    let fact = fact.fact();
    let rest = fact.all_options() & !fact.positive;
    match fact.kind {
        Kind::Many(_) => [
            Some(Answer::Options(fact.positive)),
            (fine && fact.id == FactId::Documents).then_some(Answer::Options(fact.positive & !MADE)),
            Some(Answer::None),
        ],
        _ => [Some(Answer::Options(fact.positive)), Some(Answer::Options(rest)), None],
    }
}

/// All inclusion-minimal sets among `facts` that work, by size and then by the order of the facts, each with every
/// assignment that works.
///
/// `choices` gives the answers that may be tried for a fact; `works` judges the elements with the answers put in.
pub(super) fn smallest(
    facts: &[FactId],
    start: &Elements,
    choices: &dyn Fn(FactId) -> [Option<Answer>; 3],
    works: &dyn Fn(&Elements) -> bool,
) -> Vec<(Set, Vec<Assigned>)> {
    let mut found: Vec<(Set, Vec<Assigned>)> = Vec::new();
    for size in 0..=facts.len() {
        grow(facts, size, Set::default(), &mut |set| {
            if found.iter().any(|(smaller, _)| set.covers(*smaller)) {
                return;
            }
            let mut assignments = Vec::new();
            assign(&set.facts(), start, choices, works, &mut Vec::new(), &mut assignments);
            if !assignments.is_empty() {
                found.push((set, assignments));
            }
        });
    }
    found
}

/// Puts a few items in the order of a key; equal ones stay as they are. A library sort would be a tenth of the bundle's code of
/// this room.
pub(super) fn in_order<T, K: Ord>(items: &mut [T], key: impl Fn(&T) -> K) {
    for end in 1..items.len() {
        let mut place = end;
        while place > 0 && key(&items[place - 1]) > key(&items[place]) {
            items.swap(place - 1, place);
            place -= 1;
        }
    }
}

/// Visits every set of `size` more facts, in order.
fn grow(facts: &[FactId], size: usize, set: Set, visit: &mut dyn FnMut(Set)) {
    if size == 0 {
        return visit(set);
    }
    for (place, fact) in facts.iter().enumerate() {
        grow(&facts[place + 1..], size - 1, set.with(Set::of(*fact)), visit);
    }
}

/// Tries every answer to every fact of a set and keeps what works.
fn assign(
    facts: &[FactId],
    elements: &Elements,
    choices: &dyn Fn(FactId) -> [Option<Answer>; 3],
    works: &dyn Fn(&Elements) -> bool,
    chosen: &mut Assigned,
    kept: &mut Vec<Assigned>,
) {
    let Some((fact, rest)) = facts.split_first() else {
        if works(elements) {
            kept.push(chosen.clone());
        }
        return;
    };
    for answer in choices(*fact).into_iter().flatten() {
        let mut tried = *elements;
        tried.put(*fact, answer);
        chosen.push((*fact, answer));
        assign(rest, &tried, choices, works, chosen, kept);
        chosen.pop();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::law::tri::Tri;

    #[test]
    fn sets_sort_by_size_then_by_order_of_facts() {
        let set = |facts: &[FactId]| facts.iter().fold(Set::default(), |set, fact| set.with(Set::of(*fact)));
        let sets = [
            set(&[]),
            set(&[FactId::Purpose]),
            set(&[FactId::Acts, FactId::Means]),
            set(&[FactId::Purpose, FactId::Profit]),
        ];
        assert!(sets.is_sorted_by_key(|set| set.order()));
        assert_eq!(sets[3].facts(), [FactId::Purpose, FactId::Profit]);
    }

    #[test]
    fn only_minimal_sets_are_kept() {
        let either = |e: &Elements| {
            e.is(FactId::Acts) == Tri::No
                || (e.is(FactId::Age).and(e.is(FactId::Means)) == Tri::Yes)
                || (e.is(FactId::Acts).and(e.is(FactId::Means)) == Tri::Yes)
        };
        let facts = [FactId::Acts, FactId::Age, FactId::Means];
        let found = smallest(&facts, &Elements::OPEN, &|fact| classes(fact, true), &either);
        let sets: Vec<_> = found.iter().map(|(set, _)| set.facts()).collect();
        assert_eq!(sets, [vec![FactId::Acts], vec![FactId::Age, FactId::Means]]);
        assert_eq!(found[0].1, [vec![(FactId::Acts, Answer::None)]]);
    }

    #[test]
    fn documents_have_three_classes_where_it_matters() {
        assert_eq!(classes(FactId::Documents, true).into_iter().flatten().count(), 3);
        assert_eq!(classes(FactId::Documents, false).into_iter().flatten().count(), 2);
        assert_eq!(classes(FactId::Age, true)[1], Some(Answer::Options(1)));
    }
}

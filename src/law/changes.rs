//! What would change the result: the smallest changes of answers that flip an offence or the headline.

use super::answers::{Answer, Answers};
use super::elements::Elements;
use super::facts::FactId;
use super::findings::{FindingId, Headline, Outcome, judge};
use super::search::{Assigned, Set, classes, in_order, smallest};
use super::tri::Tri;

/// What a change brings about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Target {
    /// An offence turns into its opposite.
    Finding(FindingId, Outcome),
    /// The headline turns into this one.
    Headline(Headline),
}

/// A smallest set of answers whose change reaches a target: no part of it would.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// What it brings about.
    pub target: Target,
    /// The facts, in order, with the answer that each would need. Several options of one fact mean "any of these".
    pub set: Vec<(FactId, Answer)>,
}

/// All smallest changes for `trafficking` and `smuggling`, where they are met or not met, and for every other headline
/// than the present one; by target, then by size, then in the order of the facts.
///
/// The two offences share no fact, so the smallest sets for a headline are those for its two halves, put together.
#[must_use]
#[inline(never)]
pub fn changes(answers: &Answers) -> Vec<Change> {
    let elements = Elements::read(answers, Tri::Unknown);
    let now = judge(&elements);
    let reach = |finding: FindingId, wanted: &dyn Fn(Outcome) -> bool| {
        let rule = finding.rule();
        let others = |fact: FactId| {
            let present = elements.is(fact);
            classes(fact, false).map(|class| {
                class.filter(|answer| {
                    let mut changed = elements;
                    changed.put(fact, *answer);
                    changed.is(fact) != present
                })
            })
        };
        smallest(rule.reads, &elements, &others, &|tried| wanted(rule.judge(tried)))
    };
    let mut all = Vec::new();
    for finding in [FindingId::Trafficking, FindingId::Smuggling] {
        let opposite = match now.get(finding) {
            Outcome::Met => Outcome::NotMet,
            Outcome::NotMet => Outcome::Met,
            _ => continue,
        };
        let found = reach(finding, &|outcome| outcome == opposite);
        push(&mut all, Target::Finding(finding, opposite), &found);
    }
    let met = |finding| reach(finding, &|outcome| outcome == Outcome::Met);
    let opposed = |finding| reach(finding, &|outcome| outcome == Outcome::NotMet);
    let missed = |finding| reach(finding, &|outcome| outcome != Outcome::Met);
    for headline in [Headline::Both, Headline::Trafficking, Headline::Smuggling, Headline::Neither] {
        if headline == now.headline() {
            continue;
        }
        let (one, other) = (FindingId::Trafficking, FindingId::Smuggling);
        let found = match headline {
            Headline::Both => pairs(&met(one), &met(other)),
            Headline::Trafficking => pairs(&met(one), &missed(other)),
            Headline::Smuggling => pairs(&missed(one), &met(other)),
            _ => pairs(&opposed(one), &opposed(other)),
        };
        push(&mut all, Target::Headline(headline), &found);
    }
    all
}

/// Adds one change for each assignment found.
fn push(all: &mut Vec<Change>, target: Target, found: &[(Set, Vec<Assigned>)]) {
    for set in found.iter().flat_map(|(_, assignments)| assignments) {
        all.push(Change { target, set: set.clone() });
    }
}

/// Every set of the one with every set of the other, in order.
fn pairs(one: &[(Set, Vec<Assigned>)], other: &[(Set, Vec<Assigned>)]) -> Vec<(Set, Vec<Assigned>)> {
    let mut all = Vec::new();
    for (first, firsts) in one {
        for (second, seconds) in other {
            let mut joined = Vec::new();
            for a in firsts {
                for b in seconds {
                    let mut both: Assigned = a.iter().chain(b).copied().collect();
                    in_order(&mut both, |(fact, _)| *fact);
                    joined.push(both);
                }
            }
            all.push((first.with(*second), joined));
        }
    }
    in_order(&mut all, |(set, _)| set.order());
    all
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::law::testing::answers;

    #[track_caller]
    fn check(text: &str, target: Target, expected: &str) {
        let changes = changes(&answers(text));
        let written: Vec<String> = changes
            .iter()
            .filter(|change| change.target == target)
            .map(|change| {
                let word = |(fact, answer): &(FactId, Answer)| match answer {
                    Answer::None => format!("{}=none", fact.name()),
                    Answer::Options(mask) if mask.is_power_of_two() => {
                        format!("{}={}", fact.name(), fact.fact().kind.options()[mask.trailing_zeros() as usize])
                    }
                    _ => format!("{}=any", fact.name()),
                };
                change.set.iter().map(word).collect::<Vec<_>>().join("+")
            })
            .collect();
        assert_eq!(written.join(" "), expected, "{text}");
    }

    const TRAFFICKED: &str = "acts=receipt purpose=slavery means=fraud age=adult profit=exploitation border=no \
        illegal_stay=no organised_group=no";

    #[test]
    fn an_offence_turns_round() {
        use FindingId::{Smuggling, Trafficking};
        check(TRAFFICKED, Target::Finding(Trafficking, Outcome::NotMet), "acts=none purpose=none means=none");
        check(
            TRAFFICKED,
            Target::Finding(Smuggling, Outcome::Met),
            "destination_status=foreigner+illegal_stay=yes border=yes+destination_status=foreigner+documents=any \
             border=yes+illegal_entry=yes+destination_status=foreigner+procured=yes",
        );
        check(
            "acts=receipt purpose=slavery means=none age=child",
            Target::Finding(Trafficking, Outcome::NotMet),
            "acts=none purpose=none age=adult",
        );
        check("acts=receipt purpose=slavery means=none", Target::Finding(Trafficking, Outcome::NotMet), "");
        check(
            "acts=receipt purpose=none means=none",
            Target::Finding(Trafficking, Outcome::Met),
            "purpose=any+age=child purpose=any+means=any",
        );
    }

    #[test]
    fn a_headline_turns_round() {
        check(TRAFFICKED, Target::Headline(Headline::Trafficking), "");
        check(TRAFFICKED, Target::Headline(Headline::Neither), "acts=none purpose=none means=none");
        check(
            "",
            Target::Headline(Headline::Trafficking),
            "acts=any+purpose=any+age=child acts=any+purpose=any+means=any",
        );
        check(
            "age=adult acts=receipt purpose=none procured=no documents=none illegal_stay=no profit=none",
            Target::Headline(Headline::Smuggling),
            "profit=any+destination_status=foreigner+illegal_stay=yes profit=any+border=yes+destination_status=foreigner+\
             documents=any profit=any+border=yes+illegal_entry=yes+destination_status=foreigner+procured=yes",
        );
    }
}

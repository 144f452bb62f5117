//! What is open, and which unknown facts would settle it.

use super::answers::{Answer, Answers};
use super::elements::Elements;
use super::facts::FactId;
use super::findings::{FindingId, Outcome};
use super::rules::RULES;
use super::search::{Assigned, Set, classes, smallest};
use super::tri::Tri;

/// A finding that the answers leave open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Open {
    /// The finding.
    pub finding: FindingId,
    /// Every smallest set of unknown facts that can settle it while the rest stays as it is: no part of a set would
    /// do. By size, then in the order of the facts.
    pub settled_by: Vec<Vec<FactId>>,
}

/// The undetermined findings, in order, each with the smallest sets of unknown facts that would settle it.
#[must_use]
pub fn open(answers: &Answers) -> Vec<Open> {
    let elements = Elements::read(answers, Tri::Unknown);
    RULES
        .iter()
        .filter(|rule| rule.judge(&elements) == Outcome::Undetermined)
        .map(|rule| Open {
            finding: rule.id,
            settled_by: settling(answers, &elements, rule.id).into_iter().map(|(set, _)| set.facts()).collect(),
        })
        .collect()
}

/// The smallest sets of unknown facts that settle a finding.
pub(super) fn settling(answers: &Answers, elements: &Elements, finding: FindingId) -> Vec<(Set, Vec<Assigned>)> {
    let rule = finding.rule();
    let unknown = |fact: &FactId| matches!(answers.get(*fact), None | Some(Answer::Unknown));
    let facts: Vec<FactId> = rule.reads.iter().copied().filter(unknown).collect();
    smallest(&facts, elements, &|fact| classes(fact, true), &|tried| rule.judge(tried) != Outcome::Undetermined)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::law::testing::answers;

    #[track_caller]
    fn check(text: &str, finding: FindingId, expected: &str) {
        let open = open(&answers(text));
        let sets = open.iter().find(|open| open.finding == finding).map(|open| &open.settled_by);
        let written = sets.map(|sets| {
            let names = |set: &Vec<FactId>| set.iter().map(|fact| fact.name()).collect::<Vec<_>>().join("+");
            sets.iter().map(names).collect::<Vec<_>>().join(" ")
        });
        assert_eq!(written.unwrap_or_default(), expected, "{text}");
    }

    #[test]
    fn smallest_sets() {
        use FindingId::{CooperationTip, Smuggling, SmugglingAggravated, TipMeans, Trafficking};
        check("", Trafficking, "acts purpose age+means");
        check("acts=receipt purpose=slavery means=none", Trafficking, "age");
        check("acts=receipt purpose=slavery means=unknown age=adult", Trafficking, "means");
        check("acts=receipt purpose=slavery", Trafficking, "age means");
        check("", TipMeans, "age means");
        check("age=adult", TipMeans, "means");
        check("acts=none", Trafficking, "");
        check("border=yes illegal_entry=yes destination_status=foreigner procured=yes", Smuggling, "profit");
        check(
            "",
            Smuggling,
            "profit destination_status border+illegal_stay illegal_entry+documents+illegal_stay \
            procured+documents+illegal_stay",
        );
        check(
            "profit=exploitation destination_status=foreigner border=yes illegal_entry=no illegal_stay=no danger=yes",
            SmugglingAggravated,
            "documents",
        );
        check(
            "acts=receipt purpose=slavery means=fraud border=no organised_group=yes",
            CooperationTip,
            "transnational_link",
        );
    }
}

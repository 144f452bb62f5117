//! Why a finding is what it is.

use super::answers::{Answer, Answers};
use super::elements::Elements;
use super::facts::FactId;
use super::findings::{FindingId, Outcome};
use super::open::settling;
use super::search::{Set, smallest};
use super::tri::Tri;

/// What decides one finding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reason {
    /// The finding.
    pub finding: FindingId,
    /// The answered facts that decide it, in order: each is in a smallest set of answers that is enough by itself.
    /// For an undetermined finding, the unknown facts that it waits for.
    pub facts: Vec<FactId>,
    /// Ids of the provisions that decide it on these answers; never empty.
    pub provisions: &'static [&'static str],
}

/// Why a finding is what it is on these answers.
#[must_use]
pub fn why(answers: &Answers, finding: FindingId) -> Reason {
    let rule = finding.rule();
    let elements = Elements::read(answers, Tri::Unknown);
    let outcome = rule.judge(&elements);
    let sets = if outcome == Outcome::Undetermined {
        settling(answers, &elements, finding)
    } else {
        let given = |fact: FactId| [answers.get(fact), None, None];
        let known = |fact: &FactId| !matches!(answers.get(*fact), None | Some(Answer::Unknown));
        let facts: Vec<FactId> = rule.reads.iter().copied().filter(known).collect();
        smallest(&facts, &Elements::OPEN, &given, &|tried| rule.judge(tried) == outcome)
    };
    let facts = sets.iter().fold(Set::default(), |all, (set, _)| all.with(*set)).facts();
    Reason { finding, provisions: provisions(finding, outcome, &facts), facts }
}

/// The provisions of the rule that bear on these answers: the child rule is named only where it decides.
fn provisions(finding: FindingId, outcome: Outcome, facts: &[FactId]) -> &'static [&'static str] {
    let by_age = facts.contains(&FactId::Age);
    match (finding, outcome) {
        (FindingId::TipMeans, Outcome::NotRequired) => &["tip.3.c", "tip.3.d"],
        (FindingId::TipMeans, Outcome::Met | Outcome::NotMet) => &["tip.3.a"],
        (FindingId::Trafficking, _) if !by_age => &["tip.3.a"],
        (FindingId::Trafficking, _) => &["tip.3.a", "tip.3.c", "tip.3.d"],
        _ => finding.rule().provisions,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::law::testing::answers;

    #[track_caller]
    fn check(text: &str, finding: FindingId, facts: &str, provisions: &str) {
        let reason = why(&answers(text), finding);
        let names: Vec<&str> = reason.facts.iter().map(|fact| fact.name()).collect();
        assert_eq!(names.join(" "), facts, "{text}");
        assert_eq!(reason.provisions.join(" "), provisions, "{text}");
    }

    #[test]
    fn deciding_facts() {
        use FindingId::{Smuggling, SmugglingAggravated, SmugglingDocuments, TipMeans, Trafficking};
        let adult = "acts=receipt purpose=slavery means=fraud age=adult consent=throughout border=no";
        check(adult, Trafficking, "acts purpose means", "tip.3.a");
        check(
            "acts=receipt purpose=slavery means=none age=child",
            Trafficking,
            "acts purpose age",
            "tip.3.a tip.3.c tip.3.d",
        );
        check("acts=receipt purpose=slavery means=none age=adult", Trafficking, "age means", "tip.3.a tip.3.c tip.3.d");
        check("acts=none purpose=none means=fraud", Trafficking, "acts purpose", "tip.3.a");
        check("acts=receipt purpose=slavery means=none", Trafficking, "age", "tip.3.a tip.3.c tip.3.d");
        check("age=child means=fraud", TipMeans, "age", "tip.3.c tip.3.d");
        check("means=none", TipMeans, "means", "tip.3.a");
        check("", TipMeans, "age means", "tip.3.a tip.3.c tip.3.d");
        check("profit=none procured=no illegal_stay=unknown", Smuggling, "profit", "som.6.1 som.3.a som.3.b");
        check("border=no illegal_stay=no documents=none", Smuggling, "border illegal_stay", "som.6.1 som.3.a som.3.b");
        check(
            "documents=made profit=fee_from_migrant border=yes destination_status=foreigner",
            SmugglingDocuments,
            "profit border destination_status documents",
            "som.6.1",
        );
        check(
            "documents=procured_provided_possessed illegal_entry=no illegal_stay=no danger=yes",
            SmugglingAggravated,
            "illegal_entry documents illegal_stay",
            "som.6.3",
        );
    }
}

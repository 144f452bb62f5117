//! What must hold whatever the answers.

use palermo::law::{Answer, Answers, FactId, FindingId, Outcome, RULES, findings, why};
use proptest::prelude::*;

use crate::random;

const YES: Option<Answer> = Some(Answer::Options(0b01));
const NO: Option<Answer> = Some(Answer::Options(0b10));

/// The provisions that the product may quote, by id.
const PROVISIONS: [&str; 22] = [
    "tip.3.a",
    "tip.3.b",
    "tip.3.c",
    "tip.3.d",
    "tip.4",
    "tip.14.1",
    "tip.7.1",
    "som.3.a",
    "som.3.b",
    "som.4",
    "som.5",
    "som.6.1",
    "som.6.3",
    "som.19.1",
    "untoc.2.a",
    "untoc.3.2",
    "untoc.34.2",
    "refugee.33.1",
    "refugee.31.1",
    "coe.2",
    "coe.13.1",
    "coe.26",
];

/// Answers that make out trafficking of an adult or of a child, and whatever else.
fn trafficked() -> impl Strategy<Value = Answers> {
    (random::answers(), 1..32_u16, 1..2048_u16, 1..256_u16, any::<bool>()).prop_map(
        |(answers, acts, purpose, means, child)| {
            let base = answers
                .with(FactId::Acts, Some(Answer::Options(acts)))
                .with(FactId::Purpose, Some(Answer::Options(purpose)));
            if child { base.with(FactId::Age, NO) } else { base.with(FactId::Means, Some(Answer::Options(means))) }
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn refining_an_unknown_never_turns_a_finding_round(answers in random::answers(), more in random::answers()) {
        let before = findings(&answers);
        let mut refined = answers;
        for (fact, answer) in more.iter() {
            if matches!(answers.get(fact), None | Some(Answer::Unknown)) {
                refined.set(fact, Some(answer));
            }
        }
        for (finding, after) in findings(&refined).iter() {
            match (before.get(finding), after) {
                (Outcome::Undetermined, _) => {}
                // Means reported alone while the age was unknown turn out not to be required.
                (_, Outcome::NotRequired) => prop_assert_eq!(finding, FindingId::TipMeans),
                (before, after) => prop_assert_eq!(before, after),
            }
        }
    }

    #[test]
    fn consent_never_changes_a_finding(answers in random::answers(), consent in random::answer(FactId::Consent)) {
        prop_assert_eq!(findings(&answers), findings(&answers.with(FactId::Consent, consent)));
    }

    #[test]
    fn fear_of_return_never_changes_a_finding(answers in random::answers(), fear in random::answer(FactId::FearOfReturn)) {
        prop_assert_eq!(findings(&answers), findings(&answers.with(FactId::FearOfReturn, fear)));
    }

    #[test]
    fn a_child_never_needs_a_means(answers in random::answers(), means in random::answer(FactId::Means)) {
        let child = answers.with(FactId::Age, NO);
        let other = child.with(FactId::Means, means);
        prop_assert_eq!(findings(&child), findings(&other));
        prop_assert_eq!(findings(&child).get(FindingId::TipMeans), Outcome::NotRequired);
        let found = findings(&child.with(FactId::Acts, YES).with(FactId::Purpose, YES).with(FactId::Means, Some(Answer::None)));
        prop_assert_eq!(found.get(FindingId::Trafficking), Outcome::Met);
    }

    #[test]
    fn nothing_but_act_means_purpose_and_age_defeats_trafficking(answers in trafficked(), other in random::answers()) {
        let mut changed = answers;
        for fact in FactId::ALL {
            if ![FactId::Acts, FactId::Purpose, FactId::Means, FactId::Age].contains(&fact) {
                changed.set(fact, other.get(fact));
            }
        }
        prop_assert_eq!(findings(&answers).get(FindingId::Trafficking), Outcome::Met);
        prop_assert_eq!(findings(&changed).get(FindingId::Trafficking), Outcome::Met);
        let worst = changed
            .with(FactId::Border, NO)
            .with(FactId::IllegalEntry, NO)
            .with(FactId::OrganisedGroup, NO)
            .with(FactId::TransnationalLink, NO)
            .with(FactId::Consent, YES);
        prop_assert_eq!(findings(&worst).get(FindingId::Trafficking), Outcome::Met);
    }

    #[test]
    fn every_finding_has_a_provision_and_facts(answers in random::answers()) {
        for (finding, outcome) in findings(&answers).iter() {
            let reason = why(&answers, finding);
            prop_assert!(!reason.provisions.is_empty());
            prop_assert!(!reason.facts.is_empty(), "{} {:?}", finding.name(), outcome);
            for id in reason.provisions {
                prop_assert!(PROVISIONS.contains(id));
                prop_assert!(finding.rule().provisions.contains(id), "{} {}", finding.name(), id);
            }
        }
    }

    #[test]
    fn the_facts_of_a_reason_are_enough(answers in random::answers()) {
        for (finding, outcome) in findings(&answers).iter() {
            let facts = why(&answers, finding).facts;
            if outcome == Outcome::Undetermined {
                prop_assert!(facts.iter().all(|fact| matches!(answers.get(*fact), None | Some(Answer::Unknown))));
                continue;
            }
            let mut alone = Answers::default();
            for fact in facts {
                alone.set(fact, answers.get(fact));
            }
            prop_assert_eq!(findings(&alone).get(finding), outcome);
        }
    }
}

#[test]
fn rules_and_facts_name_provisions_that_can_be_quoted() {
    let facts = palermo::law::FACTS.iter().flat_map(|fact| fact.provisions);
    for id in RULES.iter().flat_map(|rule| rule.provisions).chain(facts) {
        assert!(PROVISIONS.contains(id), "{id}");
    }
}

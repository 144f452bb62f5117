//! The complete truth table of every rule, row by row, against the second evaluator.

use palermo::law::{Answer, Answers, FactId, FindingId, Outcome, RULES, findings};

use crate::oracle::{self, READ, kinds};
use crate::random::Numbers;

/// Every row of answers over the facts: left out, unknown, or one of each kind.
fn rows(facts: &[FactId], visit: &mut dyn FnMut(&Answers)) {
    fn go(facts: &[FactId], answers: Answers, visit: &mut dyn FnMut(&Answers)) {
        let Some((fact, rest)) = facts.split_first() else { return visit(&answers) };
        go(rest, answers.with(*fact, Some(Answer::Unknown)), visit);
        for kind in kinds(*fact) {
            go(rest, answers.with(*fact, Some(kind)), visit);
        }
    }
    go(facts, Answers::default(), visit);
}

#[test]
fn every_row_of_every_rule() {
    let mut count = 0;
    for rule in &RULES {
        rows(rule.reads, &mut |answers| {
            count += 1;
            let expected = oracle::outcome(answers, rule.id, rule.reads);
            assert_eq!(findings(answers).get(rule.id), expected, "{} on {answers:?}", rule.id.name());
        });
    }
    // 3 to the number of facts that a rule reads, with 4 in place of 3 for documents.
    assert_eq!(count, 3 + 9 + 3 + 81 + 3 + 9 + 3 + 3 + 243 + 108 + 27 + 2916 + 26_244 + 2187 + 26_244);
}

#[test]
fn a_rule_reads_what_can_change_it_and_nothing_else() {
    let mut numbers = Numbers(0xfac7);
    let mut matters = [[false; 17]; 15];
    for _ in 0..4000 {
        let answers = numbers.answers(1);
        for fact in FactId::ALL.into_iter().take(17) {
            let before = findings(&answers);
            for way in kinds(fact) {
                let after = findings(&answers.with(fact, Some(way)));
                for (finding, outcome) in after.iter() {
                    matters[finding as usize][fact as usize] |= outcome != before.get(finding);
                }
            }
        }
    }
    for rule in &RULES {
        for fact in FactId::ALL.into_iter().take(17) {
            let reads = rule.reads.contains(&fact);
            assert_eq!(matters[rule.id as usize][fact as usize], reads, "{} and {}", rule.id.name(), fact.name());
        }
    }
}

#[test]
fn any_answers_at_all() {
    let mut numbers = Numbers(0x5eed);
    for round in 0..3000 {
        let answers = numbers.answers(round % 3);
        let found = findings(&answers);
        for finding in FindingId::ALL {
            assert_eq!(
                found.get(finding),
                oracle::outcome(&answers, finding, &READ),
                "{} on {answers:?}",
                finding.name()
            );
        }
    }
}

#[test]
fn unanswered_is_unknown() {
    let mut numbers = Numbers(77);
    for _ in 0..2000 {
        let answers = numbers.answers(2);
        let mut said = answers;
        for fact in FactId::ALL.into_iter().take(17) {
            if answers.get(fact).is_none() {
                said.set(fact, Some(Answer::Unknown));
            }
        }
        assert_eq!(findings(&answers), findings(&said));
    }
}

#[test]
fn only_means_are_ever_not_required() {
    let mut numbers = Numbers(3);
    for _ in 0..2000 {
        for (finding, outcome) in findings(&numbers.answers(1)).iter() {
            assert!(finding == FindingId::TipMeans || outcome != Outcome::NotRequired);
        }
    }
}

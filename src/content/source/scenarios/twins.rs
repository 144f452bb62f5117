//! Near twins: two cases that name each other and differ in exactly one fact.

use super::Fault;
use super::file::Read;
use crate::law::FactId;
use crate::practice::{Scenario, ScenarioKind};

/// Checks every case of a pair.
pub fn check(cases: &[Read], faults: &mut Vec<Fault>) {
    for case in cases {
        let scenario = &case.scenario;
        let mut fault = |says: &str| faults.push(Fault::new(&case.path, "twin", says));
        let Some(id) = &scenario.twin else {
            if scenario.kind == ScenarioKind::Pair {
                fault("is missing: a case of a pair names the other");
            }
            continue;
        };
        let Some(twin) = cases.iter().map(|case| &case.scenario).find(|other| other.id == *id) else {
            fault(&format!("there is no case {id}"));
            continue;
        };
        if twin.id == scenario.id {
            fault("names the case itself");
        } else if twin.twin.as_deref() != Some(&scenario.id) {
            fault(&format!("{id} does not name this case as its twin"));
        } else if scenario.id < twin.id {
            let facts = differing(scenario, twin);
            if facts.len() != 1 {
                let names: Vec<&str> = facts.iter().map(|fact| fact.name()).collect();
                fault(&format!("{id} must differ in exactly one fact; it differs in: {}", names.join(", ")));
            }
        }
    }
}

/// The facts on which two cases differ; a fact that only one of them states is among them.
fn differing(one: &Scenario, other: &Scenario) -> Vec<FactId> {
    let answer = |scenario: &Scenario, fact| {
        scenario.stated.iter().find(|stated| stated.fact == fact).map(|stated| stated.answer)
    };
    let differs = |fact: &FactId| match fact {
        FactId::States => one.states != other.states,
        FactId::Date => one.date != other.date,
        fact => answer(one, *fact) != answer(other, *fact),
    };
    FactId::ALL.into_iter().filter(differs).collect()
}

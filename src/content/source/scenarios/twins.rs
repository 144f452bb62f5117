//! Near twins: two cases that name each other and differ in exactly one fact.

use super::Fault;
use super::file::Read;
use crate::law::FactId;
use crate::practice::{Scenario, ScenarioKind, apart, differing};

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
        } else {
            let facts = facts(scenario, twin);
            if facts.len() != 1 {
                let names: Vec<&str> = facts.iter().map(|fact| fact.name()).collect();
                fault(&format!("{id} must differ in exactly one fact; it differs in: {}", names.join(", ")));
            }
            let shown = scenario.shown_by(&facts);
            for place in differing(scenario, twin).into_iter().filter(|place| !shown.contains(place)) {
                fault(&format!("sentence {} is not the same in {id}, and shows nothing that differs", place + 1));
            }
        }
    }
}

/// The facts on which two cases differ, States and date among them.
fn facts(one: &Scenario, other: &Scenario) -> Vec<FactId> {
    let mut facts = apart(one, other);
    if one.states != other.states {
        facts.push(FactId::States);
    }
    if one.date != other.date {
        facts.push(FactId::Date);
    }
    facts
}

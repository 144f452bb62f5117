//! What the author of a case expects is what the engine gives.

use super::Fault;
use super::file::Read;
use crate::law::{FindingId, Headline, Outcome, findings};
use crate::practice::ELEMENTS;

/// Runs the engine on a case.
pub fn check(case: &Read, faults: &mut Vec<Fault>) {
    let found = findings(&case.scenario.answers());
    let mut fault = |place: &str, says: &str| faults.push(Fault::new(&case.path, place, says));
    let expected = &case.expect.findings;

    let headline = found.headline().name();
    if !Headline::ALL.iter().any(|known| known.name() == case.expect.headline) {
        fault("expect.headline", &format!("\"{}\" is no headline", case.expect.headline));
    } else if case.expect.headline != headline {
        fault("expect.headline", &format!("\"{}\" is expected, the engine gives {headline}", case.expect.headline));
    }
    for (name, outcome) in expected {
        let place = format!("expect.findings {name}");
        let Some(id) = FindingId::parse(name) else {
            fault(&place, "there is no such finding");
            continue;
        };
        let given = found.get(id).name();
        if !Outcome::ALL.iter().any(|known| known.name() == outcome) {
            fault(&place, &format!("\"{outcome}\" is no outcome"));
        } else if outcome != given {
            fault(&place, &format!("\"{outcome}\" is expected, the engine gives {given}"));
        }
    }
    let aggravated = found.get(FindingId::Smuggling) == Outcome::Met;
    let judged = ELEMENTS.into_iter().chain(aggravated.then_some(FindingId::SmugglingAggravated));
    for id in judged.filter(|id| !expected.contains_key(id.name())) {
        fault("expect.findings", &format!("{} is missing: the learner judges it", id.name()));
    }
}

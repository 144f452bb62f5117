//! Which codes stand for States.

use super::Fault;
use crate::frameworks::StateCode;
use serde::Deserialize;
use std::path::Path;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct States {
    members: Vec<String>,
    others: Vec<String>,
    territories: Vec<String>,
}

/// The codes of States, sorted. Every code must stand in exactly one of the three lists.
pub fn read(content: &Path, faults: &mut Vec<Fault>) -> Vec<StateCode> {
    let file = content.join("states.toml");
    let Some(lists) = super::toml::<States>(&file, faults) else { return Vec::new() };
    let mut seen = Vec::new();
    let mut states = Vec::new();
    for (name, codes) in [("members", &lists.members), ("others", &lists.others), ("territories", &lists.territories)] {
        for text in codes {
            match StateCode::parse(text) {
                None => faults.push(Fault::new(
                    &file,
                    name,
                    &format!("\"{text}\" is not a code of ISO 3166-1 alpha-2 or XK"),
                )),
                Some(code) if seen.contains(&code) => {
                    faults.push(Fault::new(&file, name, &format!("{code} stands twice; delete one")));
                }
                Some(code) => {
                    seen.push(code);
                    if name != "territories" {
                        states.push(code);
                    }
                }
            }
        }
    }
    for code in StateCode::all().filter(|code| !seen.contains(code)) {
        faults.push(Fault::new(&file, "", &format!("{code} stands in no list; add it to one")));
    }
    states.sort();
    states
}

//! `content/frameworks/`, `parties.csv`, `states.toml` and `lists.toml` to the register, with every fault in them.

mod articles;
mod checks;
mod framework;
mod parties;
mod provisions;
mod states;

use super::Fault;
use crate::frameworks::Register;
use serde::de::DeserializeOwned;
use std::path::Path;

/// Reads the register from the content folder, and tells all that is wrong with it.
///
/// What is wrong is left out as far as needed, so that one reading finds as many faults as possible;
/// the register is fit for use only where there are none.
pub fn register(content: &Path) -> (Register, Vec<Fault>) {
    let mut faults = Vec::new();
    let states = states::read(content, &mut faults);
    let (lists, sources) = parties::read(content, &mut faults);
    let mut register = Register { frameworks: Vec::new(), lists, sources, states };
    let mut raw = framework::read(content, &mut faults);
    raw.sort_by(|(_, one), (_, other)| one.order().cmp(&other.order()));
    let ids: Vec<&str> = raw.iter().map(|(_, framework)| framework.id.as_str()).collect();
    let mut frameworks = Vec::new();
    for (file, raw) in &raw {
        frameworks.extend(raw.build(file, &ids, &register.lists, &mut faults));
    }
    // A framework left out would shift the places that the others refer to.
    if frameworks.len() == raw.len() {
        register.frameworks = frameworks;
        checks::all(content, &register, &mut faults);
    }
    provisions::check(content, &ids, &mut faults);
    (register, faults)
}

/// Reads a TOML file; what it does not hold as it should is a fault.
pub(super) fn toml<T: DeserializeOwned>(file: &Path, faults: &mut Vec<Fault>) -> Option<T> {
    let text = match std::fs::read_to_string(file) {
        Ok(text) => text,
        Err(error) => {
            faults.push(Fault::new(file, "", &format!("cannot be read: {error}")));
            return None;
        }
    };
    match toml::from_str(&text) {
        Ok(value) => Some(value),
        Err(error) => {
            let start = error.span().map_or(0, |span| span.start).min(text.len());
            let line = text.get(..start).map_or(0, |before| before.matches('\n').count()) + 1;
            faults.push(Fault::new(file, &format!("line {line}"), error.message()));
            None
        }
    }
}

//! `content/scenarios/`: the practice cases, one file a case, checked by the engine itself.
//!
//! A case says what each sentence shows, and what its author expects of the engine. What the engine does not give, what
//! no sentence shows and what two sentences contradict is a fault, so that the answer key cannot drift from the rules.

mod checks;
mod expect;
mod file;
mod own;
mod twins;

use super::Fault;
use crate::frameworks::Register;
use crate::practice::{Scenario, ScenarioKind};
use file::Read;
pub use own::own_cases;
use std::path::{Path, PathBuf};

/// Reads the practice cases from the content folder, sorted by kind and id, and tells all that is wrong with them.
///
/// `has_text` tells whether a message of that key exists in English.
pub fn scenarios(content: &Path, register: &Register, has_text: &dyn Fn(&str) -> bool) -> (Vec<Scenario>, Vec<Fault>) {
    let mut faults = Vec::new();
    let folder = content.join("scenarios");
    let cases: Vec<Read> =
        files(&folder, &mut faults).iter().filter_map(|path| file::read(path, &mut faults)).collect();
    checks::ids(&folder, &cases, &mut faults);
    for case in &cases {
        checks::case(case, register, has_text, &mut faults);
        expect::check(case, &mut faults);
    }
    twins::check(&cases, &mut faults);
    let mut scenarios: Vec<Scenario> = cases.into_iter().map(|case| case.scenario).collect();
    scenarios.sort_by(|one, other| place(one.kind).cmp(&place(other.kind)).then_with(|| one.id.cmp(&other.id)));
    (scenarios, faults)
}

/// The place of a kind among all kinds.
fn place(kind: ScenarioKind) -> Option<usize> {
    ScenarioKind::ALL.iter().position(|other| *other == kind)
}

/// The files of the folder, by name.
fn files(folder: &Path, faults: &mut Vec<Fault>) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let mut files: Vec<PathBuf> = entries.map(|entry| entry.path()).collect();
    files.retain(|path| path.extension().is_some_and(|extension| extension == "toml"));
    files.sort();
    if files.is_empty() {
        faults.push(Fault::new(folder, "", "holds no TOML file; put at least one practice case there"));
    }
    files
}

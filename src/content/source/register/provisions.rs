//! `provisions.toml`: quoted law belongs to a framework and is named once.

use super::Fault;
use serde::Deserialize;
use std::path::Path;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Provisions {
    provision: Vec<Provision>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Provision {
    id: String,
    framework: String,
    instrument: String,
    article: String,
    short: String,
    text: String,
}

/// Checks the provisions against the ids of the frameworks.
pub fn check(content: &Path, frameworks: &[&str], faults: &mut Vec<Fault>) {
    let file = content.join("provisions.toml");
    let Some(provisions) = super::toml::<Provisions>(&file, faults) else { return };
    let mut seen: Vec<&str> = Vec::new();
    for provision in &provisions.provision {
        let id = provision.id.as_str();
        let mut fault = |says: &str| faults.push(Fault::new(&file, id, says));
        if seen.contains(&id) {
            fault("another provision has this id; keep one");
        }
        seen.push(id);
        if !frameworks.contains(&provision.framework.as_str()) {
            fault(&format!("there is no framework \"{}\"", provision.framework));
        }
        for (name, value) in [
            ("instrument", &provision.instrument),
            ("article", &provision.article),
            ("short", &provision.short),
            ("text", &provision.text),
        ] {
            if value.is_empty() || value.trim() != value {
                fault(&format!("{name} is empty, or begins or ends with a space"));
            }
        }
    }
}

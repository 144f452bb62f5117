//! A trainer's own cases, written in TOML like those of the product, as the one JSON file that the app opens.

use super::super::register::toml;
use super::Fault;
use crate::casefile::CASES_FORMAT;
use serde_json::{Map, Value, json};
use std::path::Path;

/// The cases in these files as `palermo-cases/1`. What is wrong within a case the app says when it opens the file.
///
/// # Errors
/// The files that cannot be read or are not TOML.
pub fn own_cases(files: &[impl AsRef<Path>]) -> Result<String, Vec<Fault>> {
    let mut faults = Vec::new();
    let cases: Vec<Value> = files.iter().filter_map(|file| case(file.as_ref(), &mut faults)).collect();
    if !faults.is_empty() {
        return Err(faults);
    }
    Ok(format!("{:#}\n", json!({ "format": CASES_FORMAT, "cases": cases })))
}

/// One case: its id is the name of its file, and what has nothing to say is left out.
fn case(file: &Path, faults: &mut Vec<Fault>) -> Option<Value> {
    let mut fields: Map<String, Value> = toml(file, faults)?;
    let mut case = Map::new();
    case.insert("id".to_owned(), Value::String(file.file_stem().unwrap_or_default().to_string_lossy().into_owned()));
    if let Some(sentences) = fields.shift_remove("sentence") {
        fields.insert("sentences".to_owned(), sentences);
    }
    if let Some(Value::Object(source)) = fields.get_mut("source") {
        source.retain(|_, text| text != "");
    }
    case.extend(fields);
    Some(Value::Object(case))
}

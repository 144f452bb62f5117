//! The product's own cases, as a trainer would write them, are read as the app reads a trainer's file.

use palermo::casefile::{Value, read_cases};
use palermo::content::source;
use std::path::{Path, PathBuf};

#[test]
fn cases_in_toml_become_a_file_that_the_app_opens() {
    let folder = std::fs::read_dir("content/scenarios").expect("the folder of the cases");
    let files: Vec<PathBuf> = folder.flatten().map(|entry| entry.path()).collect();
    let text = source::scenarios::own_cases(&files).unwrap_or_else(|faults| panic!("{} faults", faults.len()));
    let value: serde_json::Value = serde_json::from_str(&text).expect("JSON");
    let mut read = read_cases(&Value::from(value)).unwrap_or_else(|problem| panic!("{problem:?}"));
    let Ok(compiled) = source::load(Path::new("content")) else { panic!("the content has faults") };
    let mut product = compiled.scenarios;
    read.sort_by(|one, other| one.id.cmp(&other.id));
    product.sort_by(|one, other| one.id.cmp(&other.id));
    assert_eq!(read, product);
}

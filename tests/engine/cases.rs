//! Cases with the findings that a lawyer expects, from `tests/cases`: court cases, UNODC's, and made-up ones.

use palermo::casefile::{Case, Value, from_link, read, to_link, write};
use palermo::law::{FindingId, Headline, findings, remarks, why};
use serde_json::Value as Json;

fn cases(text: &str) -> Vec<(String, Case, Json)> {
    let list: Vec<Json> = serde_json::from_str(text).expect("a list of cases");
    let each = list.into_iter().map(|entry| {
        let id = entry["id"].as_str().expect("an id").to_owned();
        let case = read(&Value::from(entry["case"].clone())).unwrap_or_else(|problem| panic!("{id}: {problem:?}"));
        (id, case, entry)
    });
    each.collect()
}

#[track_caller]
fn check(text: &str, at_least: usize) {
    let cases = cases(text);
    assert!(cases.len() >= at_least);
    for (id, case, entry) in cases {
        let found = findings(&case.answers);
        for (finding, allowed) in entry["expect"].as_object().expect("what to expect") {
            let finding = FindingId::parse(finding).expect("a finding");
            let allowed: Vec<&str> = allowed.as_array().expect("outcomes").iter().filter_map(Json::as_str).collect();
            let outcome = found.get(finding).name();
            // A case that is not strict records a charge, not a finding on every element.
            let strict = entry["strict"] == Json::Bool(true) || finding == FindingId::Trafficking;
            assert!(allowed.contains(&outcome) || !strict, "{id}: {} is {outcome}, not {allowed:?}", finding.name());
            assert!(!why(&case.answers, finding).facts.is_empty(), "{id}");
        }
        if let Some(headline) = entry["headline"].as_str() {
            assert!(Headline::ALL.iter().any(|known| known.name() == headline), "{id}");
            assert_eq!(found.headline().name(), headline, "{id}");
        }
        for name in entry["remarks"].as_array().into_iter().flatten() {
            let called = remarks(&case.answers);
            assert!(called.iter().any(|remark| Some(remark.name()) == name.as_str()), "{id}: {name}");
        }
        let file: Json = serde_json::from_str(&write(&case)).expect("JSON");
        assert_eq!(read(&Value::from(file)).as_ref(), Ok(&case), "{id}");
        assert_eq!(from_link(&to_link(&case)), Ok(case), "{id}");
    }
}

#[test]
fn published_cases() {
    check(include_str!("../cases/cases.json"), 23);
}

#[test]
fn rare_rules() {
    check(include_str!("../cases/more.json"), 25);
}

//! The content linter: every id has its texts, every text has a use, every reference resolves.

mod required;

use super::super::key_of;
use super::super::texts::Piece;
use super::{Fault, Language, Messages, fluent};
use crate::frameworks::{ReasonId, Register, StateCode};
use crate::law::{FACTS, RULES};
use crate::ui::route::Route;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// Texts that a page looks up one after the other, as far as they go, or where they exist.
const OPTIONAL: [(&str, &str); 16] = [
    ("source-", ""),
    ("q-", ".hint"),
    ("q-", ".correction"),
    ("q-", ".yes-"),
    ("q-", ".no-"),
    ("q-", ".more"),
    ("compare-row-", "."),
    ("compare-both-", ""),
    ("compare-neither-", ""),
    ("compare-section-", ""),
    ("correction-", "."),
    ("term-", ""),
    ("about-", ""),
    ("subject-", ""),
    ("p-", ".about"),
    ("framework-progress-", ""),
];

/// How the texts begin that stand in data and are the same in every language.
const IN_DATA: [&str; 3] = ["provision-", "excerpt-", "source-"];

/// All faults of the texts against the ids of the rules, the register and the screens.
pub fn check(english: &Language, register: &Register, content: &Path) -> Vec<Fault> {
    let mut faults = Vec::new();
    let texts: BTreeMap<&str, &[Piece]> = messages(&english.short).chain(messages(&english.long)).collect();
    let folder = content.join("locales/en");
    let literals = literals(&content.join("../src"));
    let mut required = required::texts(register);
    required.extend(indicators(&texts));
    for key in required.iter().filter(|key| !texts.contains_key(key.as_str())) {
        faults.push(Fault::new(&folder, key, "this text is needed and missing"));
    }
    for key in texts.keys() {
        let note_of = key.strip_suffix(".note").is_some_and(|title| literals.contains(title));
        let used = required.contains(*key) || literals.contains(*key) || note_of || is_optional(key);
        let used = used || is_of_framework(key, register) || is_of_state(key);
        if !used {
            faults.push(Fault::new(&folder, key, "nothing uses this text; delete it or correct its key"));
        }
    }
    for key in literals.iter().filter(|key| looks_like_text(key) && !texts.contains_key(key.as_str())) {
        faults.push(Fault::new(&folder, key, "a screen uses this text and it is missing"));
    }
    faults.extend(reasons(&texts, &folder));
    faults.extend(references(&texts, register, &folder));
    faults.extend(provisions(&texts, content));
    faults.extend(quotations(&texts, &folder));
    faults.extend(other_languages(&texts, content));
    faults
}

fn messages(messages: &Messages) -> impl Iterator<Item = (&str, &[Piece])> {
    messages.iter().map(|(key, pieces)| (key.as_str(), pieces.as_slice()))
}

fn is_optional(key: &str) -> bool {
    OPTIONAL.iter().any(|(prefix, part)| key.starts_with(prefix) && key[prefix.len()..].contains(part))
        || key.starts_with("provision-")
        || ["group-", "kind-of-", "approach-", "difference-", "start-difference-"]
            .iter()
            .any(|prefix| key.starts_with(prefix) && key.contains('.'))
}

fn is_of_framework(key: &str, register: &Register) -> bool {
    let id = key.strip_prefix("fw-").and_then(|key| key.split('.').next());
    id.is_some_and(|id| register.find(id).is_some()) && (key.ends_with(".note") || key.ends_with(".basis"))
}

fn is_of_state(key: &str) -> bool {
    let code = key.strip_prefix("state-").and_then(|key| key.split('.').next());
    code.is_some_and(|code| StateCode::parse(code).is_some())
        && [".also", ".note", ".in-text"].iter().any(|attribute| key.ends_with(attribute))
}

/// Each indicator whose source `content/evidence.toml` names is a text, and there are no others.
fn indicators(texts: &BTreeMap<&str, &[Piece]>) -> Vec<String> {
    let sourced = texts.keys().filter_map(|key| Some((key, key.strip_suffix(".source")?)));
    sourced
        .filter(|(_, base)| base.starts_with("indicator-"))
        .flat_map(|(key, base)| [(*key).to_owned(), base.to_owned()])
        .collect()
}

/// String literals of the screens and build tools that could be keys.
fn literals(source: &Path) -> BTreeSet<String> {
    let mut literals = BTreeSet::new();
    let mut folders = vec![source.join("ui"), source.join("bin"), source.join("platform")];
    while let Some(folder) = folders.pop() {
        for path in std::fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path()) {
            if path.is_dir() {
                folders.push(path);
            } else if let Ok(code) = std::fs::read_to_string(&path) {
                literals.extend(code.split('"').skip(1).step_by(2).filter(|text| is_key(text)).map(str::to_owned));
            }
        }
    }
    literals
}

fn is_key(text: &str) -> bool {
    text.contains('-')
        && text.chars().all(|letter| letter.is_ascii_lowercase() || letter.is_ascii_digit() || "-_.".contains(letter))
}

/// Literals that begin like the texts of the screens and do not end like a part of a key.
fn looks_like_text(literal: &str) -> bool {
    const BEGINNINGS: [&str; 14] = [
        "nav-",
        "question-",
        "check-",
        "case-",
        "result-",
        "matrix-",
        "open-",
        "framework-",
        "frameworks-",
        "member-",
        "missing-",
        "start-",
        "compare-title",
        "problem-",
    ];
    const IDS: [&str; 9] = [
        "question-page",
        "question-error",
        "case-title",
        "open-case",
        "compare-section-",
        "framework-list",
        "start-difference-",
        "start-elements.",
        "question-layout",
    ];
    BEGINNINGS.iter().any(|beginning| literal.starts_with(beginning))
        && !literal.ends_with(['-', '.'])
        && !IDS.contains(&literal)
}

/// A reason uses the variables that the register gives it, no more and no fewer.
fn reasons(texts: &BTreeMap<&str, &[Piece]>, folder: &Path) -> Vec<Fault> {
    let mut faults = Vec::new();
    for reason in ReasonId::ALL {
        let key = ["reason-", reason.name()].concat();
        let Some(pieces) = texts.get(key.as_str()) else { continue };
        let used: BTreeSet<&str> = pieces
            .iter()
            .filter_map(|piece| if let Piece::Variable(name) = piece { Some(name.as_str()) } else { None })
            .collect();
        let given: BTreeSet<&str> = reason.variables().iter().map(|variable| variable.name()).collect();
        if used != given {
            faults.push(Fault::new(folder, &key, &format!("uses the variables {used:?}, but is given {given:?}")));
        }
    }
    faults
}

/// Routes and provisions that texts name.
fn references(texts: &BTreeMap<&str, &[Piece]>, register: &Register, folder: &Path) -> Vec<Fault> {
    let mut faults = Vec::new();
    for (key, pieces) in texts {
        let text = super::super::texts::plain(pieces, &[]);
        if key.starts_with("correction-") && key.ends_with(".where") {
            let route = Route::parse(text.trim_start_matches('#'));
            let unknown = matches!(&route, Route::Framework(id) if register.find(id).is_none());
            if unknown || route == Route::Missing {
                faults.push(Fault::new(folder, key, &format!("{text} names no page")));
            }
        }
        if key.starts_with("compare-row-") && key.ends_with(".provisions") {
            for id in text.split(' ').filter(|id| !texts.contains_key(["provision-", &key_of(id)].concat().as_str())) {
                faults.push(Fault::new(folder, key, &format!("no provision has the id {id}")));
            }
        }
    }
    faults
}

/// Every provision that a rule or a fact names exists, and no finding is without one.
fn provisions(texts: &BTreeMap<&str, &[Piece]>, content: &Path) -> Vec<Fault> {
    let file = content.join("provisions.toml");
    let mut faults = Vec::new();
    let of_rules = RULES.iter().map(|rule| (rule.id.name(), rule.provisions));
    let of_facts = FACTS.iter().map(|fact| (fact.name, fact.provisions));
    for (name, provisions) in of_rules.clone().chain(of_facts) {
        for id in provisions.iter().filter(|id| !texts.contains_key(["provision-", &key_of(id)].concat().as_str())) {
            faults.push(Fault::new(&file, id, &format!("{name} rests on this provision and it is missing")));
        }
    }
    for (name, _) in of_rules.filter(|(_, provisions)| provisions.is_empty()) {
        faults.push(Fault::new(&file, name, "this finding names no provision"));
    }
    faults
}

/// What a misconception quotes stands letter by letter in a provision.
fn quotations(texts: &BTreeMap<&str, &[Piece]>, folder: &Path) -> Vec<Fault> {
    let text = |key: &str| texts.get(key).map(|pieces| super::super::texts::plain(pieces, &[])).unwrap_or_default();
    let law: Vec<String> = texts.keys().filter(|key| key.starts_with("provision-")).map(|key| text(key)).collect();
    let mut faults = Vec::new();
    for key in texts.keys().filter(|key| key.starts_with("misconception-") && key.ends_with(".why")) {
        for words in text(key).split('“').skip(1).filter_map(|rest| rest.split('”').next()) {
            if !law.iter().any(|provision| provision.contains(words)) {
                faults.push(Fault::new(folder, key, &format!("“{words}” is in no provision; quote letter by letter")));
            }
        }
    }
    faults
}

/// Other languages hold the same keys as English.
fn other_languages(english: &BTreeMap<&str, &[Piece]>, content: &Path) -> Vec<Fault> {
    let mut faults = Vec::new();
    for folder in std::fs::read_dir(content.join("locales")).into_iter().flatten().flatten().map(|entry| entry.path()) {
        let tag = folder.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if tag == "en" {
            continue;
        }
        let language = fluent::language(&folder, &tag, &mut faults);
        let keys: BTreeSet<&str> =
            messages(&language.short).chain(messages(&language.long)).map(|(key, _)| key).collect();
        let of_files = english
            .keys()
            .filter(|key| !IN_DATA.iter().any(|beginning| key.starts_with(beginning)) && !key.ends_with(".source"));
        for key in of_files.filter(|key| !keys.contains(**key)) {
            faults.push(Fault::new(&folder, key, "this text is missing in this language"));
        }
        for key in keys.iter().filter(|key| !english.contains_key(**key)) {
            faults.push(Fault::new(&folder, key, "English has no text with this key"));
        }
    }
    faults
}

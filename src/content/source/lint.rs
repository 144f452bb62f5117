//! The content linter: every id has its texts, every text has a use, every reference resolves.

use super::super::key_of;
use super::super::texts::{Piece, Texts};
use super::{Fault, Language, fluent};
use crate::frameworks::{
    Approach, Field, FrameworkKind, Group, Note, P, PartyKind, ReasonId, Register, Role, StateCode, Status,
};
use crate::interview::WhyNot;
use crate::law::{Chapter, Difference, FACTS, FindingId, Headline, Kind, Outcome, RULES, Remark, Side};
use crate::ui::route::Route;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// Texts that a page looks up one after the other, as far as they go, or where they exist.
const OPTIONAL: [(&str, &str); 13] = [
    ("q-", ".hint"),
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
];

/// All faults of the texts against the ids of the rules, the register and the screens.
pub fn check(english: &Language, register: &Register, content: &Path) -> Vec<Fault> {
    let mut faults = Vec::new();
    let texts: BTreeMap<&str, &[Piece]> = messages(&english.short).chain(messages(&english.long)).collect();
    let folder = content.join("locales/en");
    let literals = literals(&content.join("../src"));
    let required = required(register);
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
    faults.extend(other_languages(&texts, content));
    faults
}

fn messages(texts: &Texts) -> impl Iterator<Item = (&str, &[Piece])> {
    texts.messages.iter().map(|(key, pieces)| (key.as_str(), pieces.as_slice()))
}

/// Every text that an id of the rules or of the register calls for.
fn required(register: &Register) -> BTreeSet<String> {
    let mut keys = BTreeSet::new();
    let mut need = |parts: &[&str]| {
        keys.insert(parts.concat());
    };
    for fact in &FACTS {
        for attribute in ["", ".label", ".hint", ".why", ".error"] {
            need(&["q-", fact.name, attribute]);
        }
        for option in fact.kind.options() {
            need(&["q-", fact.name, "-", option]);
        }
        match fact.kind {
            Kind::Many(_) => need(&["q-", fact.name, "-none"]),
            Kind::Places => Role::ALL.iter().for_each(|role| {
                need(&["q-states-", role.name()]);
                need(&["q-states-", role.name(), ".hint"]);
            }),
            Kind::Date => {
                for option in ["today", "source", "other"] {
                    need(&["q-date-", option]);
                    need(&["q-date-", option, ".hint"]);
                }
                ["day", "month", "year"].iter().for_each(|part| need(&["date-", part]));
            }
            Kind::One(_) => {}
        }
        for provision in fact.provisions {
            need(&["excerpt-", fact.name, "-", &key_of(provision)]);
        }
        need(&["evidence-", fact.name]);
    }
    for finding in FindingId::ALL {
        let key = key_of(finding.name());
        need(&["finding-", &key]);
        for outcome in [Outcome::Met, Outcome::NotMet, Outcome::Undetermined] {
            need(&["finding-", &key, ".", outcome.name()]);
        }
    }
    need(&["finding-tip-means.", Outcome::NotRequired.name()]);
    for outcome in [Outcome::Met, Outcome::NotMet, Outcome::Undetermined, Outcome::NotRequired] {
        need(&["outcome-", outcome.name()]);
    }
    for headline in [Headline::Both, Headline::Trafficking, Headline::Smuggling, Headline::Neither, Headline::Undetermined] {
        need(&["headline-", headline.name()]);
        need(&["headline-", headline.name(), ".lead"]);
        if headline != Headline::Undetermined {
            need(&["change-headline-", headline.name()]);
        }
    }
    for key in ["headline-trafficking-smuggling-open", "headline-smuggling-trafficking-open"] {
        need(&[key]);
        need(&[key, ".lead"]);
    }
    for offence in ["trafficking", "smuggling"] {
        for outcome in [Outcome::Met, Outcome::NotMet] {
            need(&["change-", offence, "-", outcome.name()]);
        }
        need(&["offence-", offence]);
        need(&["offence-", offence, ".full"]);
        need(&["compare-column-", offence]);
        need(&["start-elements.", offence]);
    }
    for difference in [Difference::Consent, Difference::Transnationality, Difference::Exploitation, Difference::Profit] {
        need(&["difference-", difference.name()]);
        for side in [Side::Smuggling, Side::Trafficking, Side::Both, Side::Neither, Side::Open] {
            need(&["side-", side.name()]);
            need(&["difference-", difference.name(), ".side-", side.name()]);
        }
        for part in ["", ".smuggling", ".trafficking", ".smuggling-short", ".trafficking-short"] {
            need(&["start-difference-", difference.name(), part]);
        }
    }
    for element in ["act", "means", "purpose", "procurement", "illegal_entry", "foreigner", "benefit"] {
        need(&["element-", element]);
        need(&["element-", element, ".text"]);
    }
    for way in ["case", "compare", "explore", "about"] {
        need(&["start-way-", way, ".text"]);
    }
    for remark in Remark::NAMES {
        need(&["remark-", remark]);
        need(&["remark-", remark, ".text"]);
    }
    WhyNot::ALL.iter().for_each(|reason| need(&["why-not-", reason.name()]));
    crate::casefile::ProblemKind::ALL.iter().for_each(|kind| need(&["problem-", kind.name()]));
    for boot in ["old-browser", "wasm-blocked", "file-missing", "from-disk", "unknown"] {
        need(&["boot-", boot]);
    }
    Chapter::ALL.iter().for_each(|chapter| need(&["chapter-", chapter.id()]));
    for status in Status::ALL {
        need(&["status-", status.name()]);
        need(&["status-", status.name(), ".about"]);
    }
    ReasonId::ALL.iter().for_each(|reason| need(&["reason-", reason.name()]));
    Note::ALL.iter().for_each(|note| need(&["note-", note.name()]));
    PartyKind::ALL.iter().for_each(|kind| need(&["kind-", kind.name()]));
    Group::ALL.iter().for_each(|group| need(&["group-", group.name()]));
    FrameworkKind::ALL.iter().for_each(|kind| need(&["kind-of-", kind.name()]));
    P::ALL.iter().for_each(|p| need(&["p-", p.name()]));
    Approach::ALL.iter().for_each(|approach| need(&["approach-", approach.name()]));
    Field::ALL.iter().for_each(|field| need(&["field-", field.name()]));
    StateCode::all().for_each(|state| need(&["state-", state.as_str()]));
    for framework in &register.frameworks {
        for attribute in ["", ".full", ".covers", ".territory", ".strengths", ".weaknesses", ".status"] {
            need(&["fw-", &framework.id, attribute]);
        }
        if !framework.approaches.is_empty() {
            need(&["fw-", &framework.id, ".basis"]);
        }
        for number in 1..=framework.articles.len() {
            need(&["fw-", &framework.id, ".article-", &number.to_string()]);
            need(&["fw-", &framework.id, ".article-", &number.to_string(), "-topic"]);
        }
    }
    for column in ["says", "correct", "where"] {
        need(&["about-corrections.column-", column]);
    }
    keys
}

fn is_optional(key: &str) -> bool {
    OPTIONAL.iter().any(|(prefix, part)| key.starts_with(prefix) && key[prefix.len()..].contains(part))
        || key.starts_with("provision-")
        || ["group-", "kind-of-", "approach-", "difference-", "start-difference-"].iter().any(|prefix| key.starts_with(prefix) && key.contains('.'))
}

fn is_of_framework(key: &str, register: &Register) -> bool {
    let id = key.strip_prefix("fw-").and_then(|key| key.split('.').next());
    id.is_some_and(|id| register.find(id).is_some()) && (key.ends_with(".note") || key.ends_with(".basis"))
}

fn is_of_state(key: &str) -> bool {
    let code = key.strip_prefix("state-").and_then(|key| key.split('.').next());
    code.is_some_and(|code| StateCode::parse(code).is_some()) && [".also", ".note", ".in-text"].iter().any(|attribute| key.ends_with(attribute))
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
    text.contains('-') && text.chars().all(|letter| letter.is_ascii_lowercase() || letter.is_ascii_digit() || "-_.".contains(letter))
}

/// Literals that begin like the texts of the screens and do not end like a part of a key.
fn looks_like_text(literal: &str) -> bool {
    const BEGINNINGS: [&str; 14] = [
        "nav-", "question-", "check-", "case-", "result-", "matrix-", "open-", "framework-", "frameworks-", "member-", "missing-", "start-",
        "compare-title", "problem-",
    ];
    const IDS: [&str; 9] = [
        "question-page", "question-error", "case-title", "open-case", "compare-section-", "framework-list", "start-difference-", "start-elements.",
        "question-layout",
    ];
    BEGINNINGS.iter().any(|beginning| literal.starts_with(beginning)) && !literal.ends_with(['-', '.']) && !IDS.contains(&literal)
}

/// A reason uses the variables that the register gives it, no more and no fewer.
fn reasons(texts: &BTreeMap<&str, &[Piece]>, folder: &Path) -> Vec<Fault> {
    let mut faults = Vec::new();
    for reason in ReasonId::ALL {
        let key = ["reason-", reason.name()].concat();
        let Some(pieces) = texts.get(key.as_str()) else { continue };
        let used: BTreeSet<&str> = pieces.iter().filter_map(|piece| if let Piece::Variable(name) = piece { Some(name.as_str()) } else { None }).collect();
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

/// Other languages hold the same keys as English.
fn other_languages(english: &BTreeMap<&str, &[Piece]>, content: &Path) -> Vec<Fault> {
    let mut faults = Vec::new();
    for folder in std::fs::read_dir(content.join("locales")).into_iter().flatten().flatten().map(|entry| entry.path()) {
        let tag = folder.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if tag == "en" {
            continue;
        }
        let language = fluent::language(&folder, &tag, &mut faults);
        let keys: BTreeSet<&str> = messages(&language.short).chain(messages(&language.long)).map(|(key, _)| key).collect();
        let of_files = english.keys().filter(|key| !key.starts_with("provision-") && !key.starts_with("excerpt-"));
        for key in of_files.filter(|key| !keys.contains(**key)) {
            faults.push(Fault::new(&folder, key, "this text is missing in this language"));
        }
        for key in keys.iter().filter(|key| !english.contains_key(**key)) {
            faults.push(Fault::new(&folder, key, "English has no text with this key"));
        }
    }
    faults
}

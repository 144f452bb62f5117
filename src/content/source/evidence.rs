//! `content/evidence.toml`: the publications that the indicators come from, and which indicator comes from which.

use super::super::texts::Piece;
use super::{Fault, Messages};
use crate::law::{FactId, RULES};
use serde::Deserialize;
use std::path::Path;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Evidence {
    source: Vec<Source>,
    fact: Vec<Indicators>,
}

/// A publication. It counts as not checked until `read` gives the day on which somebody compared the indicators with it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Source {
    id: String,
    short: String,
    title: String,
    publisher: String,
    year: String,
    read: Option<String>,
}

/// The indicators of one fact: the source of each, in the order of the texts `indicator-<fact>-1` and so on.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Indicators {
    id: String,
    sources: Vec<String>,
}

/// Messages `source-<id>` (with `.short`, `.publisher`, `.year`, `.read`) and `indicator-<fact>-<number>.source`.
pub fn messages(content: &Path, faults: &mut Vec<Fault>) -> Messages {
    let file = content.join("evidence.toml");
    let Some(evidence) = super::register::toml::<Evidence>(&file, faults) else { return Messages::new() };
    check(&evidence, &file, faults);
    let mut messages = Messages::new();
    let mut add = |key: String, text: &str| messages.push((key, vec![Piece::Text(text.to_owned())]));
    for source in &evidence.source {
        add(format!("source-{}", source.id), &source.title);
        add(format!("source-{}.short", source.id), &source.short);
        add(format!("source-{}.publisher", source.id), &source.publisher);
        add(format!("source-{}.year", source.id), &source.year);
        if let Some(read) = &source.read {
            add(format!("source-{}.read", source.id), read);
        }
    }
    for fact in &evidence.fact {
        for (number, source) in (1..).zip(&fact.sources) {
            add(format!("indicator-{}-{number}.source", fact.id), source);
        }
    }
    messages
}

/// Every fact that a rule reads has indicators; every source exists and is used.
fn check(evidence: &Evidence, file: &Path, faults: &mut Vec<Fault>) {
    let mut refuse = |wrong: bool, place: &str, says: &str| {
        if wrong {
            faults.push(Fault::new(file, place, says));
        }
    };
    for fact in FactId::ALL.into_iter().filter(|fact| RULES.iter().any(|rule| rule.reads.contains(fact))) {
        let found = evidence.fact.iter().any(|entry| entry.id == fact.name() && !entry.sources.is_empty());
        refuse(!found, fact.name(), "can be open and has no indicators; add an entry [[fact]]");
    }
    for fact in &evidence.fact {
        refuse(FactId::parse(&fact.id).is_none(), &fact.id, "is no fact");
        for id in &fact.sources {
            let known = evidence.source.iter().any(|source| source.id == *id);
            refuse(!known, &fact.id, &format!("names the source {id}, which is not listed"));
        }
    }
    for source in &evidence.source {
        let used = evidence.fact.iter().any(|fact| fact.sources.contains(&source.id));
        refuse(!used, &source.id, "no indicator comes from this source; delete it");
        let filled = [&source.short, &source.title, &source.publisher, &source.year];
        refuse(filled.iter().any(|text| text.trim().is_empty()), &source.id, "has an empty field");
        let read = source.read.as_deref().map(crate::frameworks::Day::parse);
        refuse(
            read == Some(None),
            &source.id,
            "read must be a day, YYYY-MM-DD; leave the line out where nobody read it",
        );
    }
}

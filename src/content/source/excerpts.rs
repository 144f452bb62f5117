//! Quoted law: whole provisions, and the excerpts whose operative words a question shows.
//!
//! An excerpt is a list of parts of the provision, in order; the build refuses a part that is not, letter by
//! letter, in the provision, and operative words that are not in a part.

use super::super::key_of;
use super::super::texts::{Markup, Piece};
use super::{Fault, Messages};
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
    #[serde(rename = "framework")]
    _framework: String,
    instrument: String,
    article: String,
    short: String,
    text: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Excerpts {
    excerpt: Vec<Excerpt>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Excerpt {
    fact: String,
    provision: String,
    parts: Vec<String>,
    operative: Vec<String>,
}

/// Messages `provision-<id>` (with `.article`, `.instrument`, `.short`) and `excerpt-<fact>-<provision>`.
pub fn messages(content: &Path, faults: &mut Vec<Fault>) -> Messages {
    let mut messages = Vec::new();
    let Some(provisions) = read::<Provisions>(&content.join("provisions.toml"), faults) else { return messages };
    for provision in &provisions.provision {
        let key = format!("provision-{}", key_of(&provision.id));
        for (attribute, text) in
            [("article", &provision.article), ("instrument", &provision.instrument), ("short", &provision.short)]
        {
            messages.push((format!("{key}.{attribute}"), vec![Piece::Text(text.clone())]));
        }
        messages.push((key, vec![Piece::Text(provision.text.clone())]));
    }
    let file = content.join("excerpts.toml");
    let Some(excerpts) = read::<Excerpts>(&file, faults) else { return messages };
    for excerpt in &excerpts.excerpt {
        let place = format!("{} of {}", excerpt.provision, excerpt.fact);
        match provisions.provision.iter().find(|provision| provision.id == excerpt.provision) {
            None => faults.push(Fault::new(&file, &place, "no provision has this id")),
            Some(provision) => {
                for fault in mismatches(excerpt, &provision.text) {
                    faults.push(Fault::new(&file, &place, &fault));
                }
                let key = format!("excerpt-{}-{}", excerpt.fact, key_of(&excerpt.provision));
                messages.push((key, compose(excerpt, &provision.text)));
            }
        }
    }
    messages
}

/// Whether a message is the whole text of a provision, which only the pages after the questions show.
pub fn is_whole_text(key: &str) -> bool {
    key.starts_with("provision-") && !key.contains('.')
}

fn read<T: serde::de::DeserializeOwned>(file: &Path, faults: &mut Vec<Fault>) -> Option<T> {
    let read = std::fs::read_to_string(file).map_err(|error| error.to_string());
    match read.and_then(|source| toml::from_str(&source).map_err(|error| error.to_string())) {
        Ok(value) => Some(value),
        Err(error) => {
            faults.push(Fault::new(file, "", &error));
            None
        }
    }
}

fn mismatches(excerpt: &Excerpt, provision: &str) -> Vec<String> {
    let mut wrong = Vec::new();
    let mut rest = provision;
    for part in &excerpt.parts {
        match rest.find(part.as_str()) {
            Some(start) => rest = &rest[start + part.len()..],
            None => wrong
                .push(format!("\"{part}\" is not in the provision, or not in this order; quote it letter by letter")),
        }
    }
    for words in &excerpt.operative {
        if !excerpt.parts.iter().any(|part| part.contains(words.as_str())) {
            wrong.push(format!("the operative words \"{words}\" are in no part of the excerpt"));
        }
    }
    wrong
}

fn compose(excerpt: &Excerpt, provision: &str) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let text = |text: &str| Piece::Text(text.to_owned());
    let starts = excerpt.parts.first().is_some_and(|part| provision.starts_with(part.as_str()));
    if !starts {
        pieces.push(text("… "));
    }
    for (number, part) in excerpt.parts.iter().enumerate() {
        if number > 0 {
            pieces.push(text(" … "));
        }
        let mut rest = part.as_str();
        while let Some((start, words)) = next_operative(rest, &excerpt.operative) {
            if start > 0 {
                pieces.push(text(&rest[..start]));
            }
            pieces.push(Piece::Marked(Markup::Operative, vec![text(words)]));
            rest = &rest[start + words.len()..];
        }
        if !rest.is_empty() {
            pieces.push(text(rest));
        }
    }
    if !excerpt.parts.last().is_some_and(|part| provision.ends_with(part.as_str())) {
        pieces.push(text(" …"));
    }
    pieces
}

fn next_operative<'a>(text: &str, operative: &'a [String]) -> Option<(usize, &'a str)> {
    let found = operative.iter().filter_map(|words| Some((text.find(words.as_str())?, words.as_str())));
    found.min_by_key(|(start, words)| (*start, std::cmp::Reverse(words.len())))
}

#[cfg(test)]
mod tests {
    use super::{Excerpt, compose, mismatches};
    use crate::content::texts::plain;

    fn excerpt(parts: &[&str], operative: &[&str]) -> Excerpt {
        let owned = |list: &[&str]| list.iter().map(ToString::to_string).collect();
        Excerpt { fact: String::new(), provision: String::new(), parts: owned(parts), operative: owned(operative) }
    }

    #[test]
    fn joins_parts_with_ellipses() {
        let excerpt = excerpt(&["b c", "e"], &["c"]);
        assert!(mismatches(&excerpt, "a b c d e").is_empty());
        assert_eq!(plain(&compose(&excerpt, "a b c d e"), &[]), "… b c … e");
    }

    #[test]
    fn refuses_a_misquotation_and_a_wrong_order() {
        assert_eq!(mismatches(&excerpt(&["b  c"], &[]), "a b c d e").len(), 1);
        assert_eq!(mismatches(&excerpt(&["e", "b"], &[]), "a b c d e").len(), 1);
        assert_eq!(mismatches(&excerpt(&["b"], &["z"]), "a b c d e").len(), 1);
    }
}

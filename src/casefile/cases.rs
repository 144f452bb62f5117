//! Reads practice cases of a trainer's own, `palermo-cases/1`: as strictly as the linter reads those of the product.
//!
//! The key to a case is never in the file: the engine finds it. What the author expects is compared with that.

use super::problem::{Problem, ProblemKind};
use super::read::{answers, at, date, join, places, unknown_key, wrong_type};
use super::{TITLE_MAX, Value};
use crate::law::{FindingId, Headline, Outcome, findings};
use crate::practice::{Form, MisconceptionId, Scenario, ScenarioKind, Source, Stated, Way, apart};

/// The mark of a file of practice cases.
pub const CASES_FORMAT: &str = "palermo-cases/1";

/// The entries of a case, in order.
const FIELDS: [&str; 16] = [
    "id",
    "kind",
    "title",
    "difficulty",
    "ways",
    "forms",
    "region",
    "misconceptions",
    "twin",
    "ask_frameworks",
    "date",
    "note",
    "states",
    "sentences",
    "expect",
    "source",
];

/// Reads a file of practice cases.
///
/// # Errors
/// The first problem, with its place and what may stand there.
#[inline(never)]
pub fn read_cases(value: &Value) -> Result<Vec<Scenario>, Problem> {
    let Value::Object(members) = value else {
        return Err(Problem::new("", ProblemKind::NotObject, value.sort(), &["object"]));
    };
    match member(members, "format") {
        None => return Err(Problem::new("format", ProblemKind::FormatMissing, "", &[CASES_FORMAT])),
        Some(Value::String(mark)) if mark == CASES_FORMAT => {}
        Some(Value::String(mark)) => {
            return Err(Problem::new("format", ProblemKind::FormatWrong, mark, &[CASES_FORMAT]));
        }
        Some(other) => return Err(wrong_type("format", other, &["string"])),
    }
    let known = ["format", "cases"];
    if let Some((key, _)) = members.iter().find(|(key, _)| !known.contains(&key.as_str())) {
        return Err(unknown_key("", key, &known));
    }
    let items = list(members, "", "cases")?.ok_or_else(|| missing("cases"))?;
    if items.is_empty() {
        return Err(Problem::new("cases", ProblemKind::Empty, "", &[]));
    }
    let mut cases: Vec<Scenario> = Vec::new();
    for (place, item) in items.iter().enumerate() {
        let place = at("cases", place);
        let read = case(item, &place)?;
        if cases.iter().any(|case| case.id == read.id) {
            return Err(Problem::new(&join(&place, "id"), ProblemKind::SecondId, &read.id, &[]));
        }
        cases.push(read);
    }
    twins(&cases)?;
    Ok(cases)
}

type Members = [(String, Value)];

fn member<'a>(members: &'a Members, key: &str) -> Option<&'a Value> {
    members.iter().find(|(name, _)| name == key).map(|(_, value)| value)
}

fn missing(place: &str) -> Problem {
    Problem::new(place, ProblemKind::Missing, "", &[])
}

fn object<'a>(value: &'a Value, place: &str, keys: &[&str]) -> Result<&'a Members, Problem> {
    let Value::Object(members) = value else { return Err(wrong_type(place, value, &["object"])) };
    match members.iter().find(|(key, _)| !keys.contains(&key.as_str())) {
        Some((key, _)) => Err(unknown_key(place, key, keys)),
        None => Ok(members),
    }
}

/// A text that may be absent; one without words is a problem.
fn text(members: &Members, place: &str, key: &str) -> Result<Option<String>, Problem> {
    match member(members, key) {
        None => Ok(None),
        Some(Value::String(text)) if text.trim().is_empty() => {
            Err(Problem::new(&join(place, key), ProblemKind::Empty, "", &[]))
        }
        Some(Value::String(text)) => Ok(Some(text.trim().to_owned())),
        Some(other) => Err(wrong_type(&join(place, key), other, &["string"])),
    }
}

fn needed(members: &Members, place: &str, key: &str) -> Result<String, Problem> {
    text(members, place, key)?.ok_or_else(|| missing(&join(place, key)))
}

fn list<'a>(members: &'a Members, place: &str, key: &str) -> Result<Option<&'a [Value]>, Problem> {
    match member(members, key) {
        None => Ok(None),
        Some(Value::List(items)) => Ok(Some(items)),
        Some(other) => Err(wrong_type(&join(place, key), other, &["list"])),
    }
}

/// Texts of a list that may be absent, with their places.
fn texts(members: &Members, place: &str, key: &str) -> Result<Vec<(String, String)>, Problem> {
    let mut texts = Vec::new();
    for (index, item) in list(members, place, key)?.unwrap_or_default().iter().enumerate() {
        let place = at(&join(place, key), index);
        let Value::String(text) = item else { return Err(wrong_type(&place, item, &["string"])) };
        texts.push((text.clone(), place));
    }
    Ok(texts)
}

/// One of some ids.
fn id<T: Copy>(found: &str, place: &str, all: &[T], name: fn(T) -> &'static str) -> Result<T, Problem> {
    let named = all.iter().copied().find(|item| name(*item) == found);
    named.ok_or_else(|| {
        let allowed: Vec<&str> = all.iter().map(|item| name(*item)).collect();
        Problem::new(place, ProblemKind::UnknownId, found, &allowed)
    })
}

fn ids<T: Copy>(
    members: &Members,
    place: &str,
    key: &str,
    all: &[T],
    name: fn(T) -> &'static str,
) -> Result<Vec<T>, Problem> {
    texts(members, place, key)?.iter().map(|(found, place)| id(found, place, all, name)).collect()
}

fn case(value: &Value, place: &str) -> Result<Scenario, Problem> {
    let members = object(value, place, &FIELDS)?;
    let kind = needed(members, place, "kind")?;
    let title = needed(members, place, "title")?;
    let length = title.chars().count();
    if length > TITLE_MAX {
        let (found, most) = (length.to_string(), TITLE_MAX.to_string());
        return Err(Problem::new(&join(place, "title"), ProblemKind::TitleTooLong, &found, &[&most]));
    }
    let (sentences, stated) = sentences(members, place)?;
    let read = Scenario {
        id: case_id(members, place)?,
        kind: id(&kind, &join(place, "kind"), ScenarioKind::ALL, ScenarioKind::name)?,
        title,
        difficulty: difficulty(members, place)?,
        ways: ids(members, place, "ways", Way::ALL, Way::name)?,
        forms: ids(members, place, "forms", Form::ALL, Form::name)?,
        region: text(members, place, "region")?.unwrap_or_default(),
        misconceptions: ids(members, place, "misconceptions", MisconceptionId::ALL, MisconceptionId::name)?,
        twin: text(members, place, "twin")?,
        sentences,
        stated,
        states: match member(members, "states") {
            None => crate::frameworks::Places::default(),
            Some(value) => places(value).map_err(|problem| problem.within(place))?,
        },
        date: match member(members, "date") {
            None => None,
            Some(value) => Some(date(value).map_err(|problem| problem.within(place))?),
        },
        ask_frameworks: texts(members, place, "ask_frameworks")?.into_iter().map(|(id, _)| id).collect(),
        note: text(members, place, "note")?.unwrap_or_default(),
        source: source(members, place)?,
    };
    expected(&read, members, place)?;
    Ok(read)
}

fn case_id(members: &Members, place: &str) -> Result<String, Problem> {
    let id = needed(members, place, "id")?;
    let plain = |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '_';
    if id.chars().all(plain) { Ok(id) } else { Err(Problem::new(&join(place, "id"), ProblemKind::BadId, &id, &[])) }
}

fn difficulty(members: &Members, place: &str) -> Result<u8, Problem> {
    match member(members, "difficulty") {
        None => Ok(1),
        Some(Value::Number(number)) if ["1", "2", "3"].contains(&number.as_str()) => Ok(number.parse().unwrap_or(1)),
        Some(Value::Number(number)) => {
            Err(Problem::new(&join(place, "difficulty"), ProblemKind::UnknownId, number, &["1", "2", "3"]))
        }
        Some(other) => Err(wrong_type(&join(place, "difficulty"), other, &["number"])),
    }
}

/// The story, and the facts that its sentences show: a fact has one answer, whichever sentences show it.
fn sentences(members: &Members, place: &str) -> Result<(Vec<String>, Vec<Stated>), Problem> {
    let items = list(members, place, "sentences")?.ok_or_else(|| missing(&join(place, "sentences")))?;
    let (mut story, mut stated): (Vec<String>, Vec<Stated>) = (Vec::new(), Vec::new());
    for (index, item) in items.iter().enumerate() {
        let place = at(&join(place, "sentences"), index);
        let number =
            u8::try_from(index).map_err(|_| Problem::new(&place, ProblemKind::UnknownId, "", &["0", "255"]))?;
        let members = object(item, &place, &["text", "shows"])?;
        story.push(needed(members, &place, "text")?);
        let Some(shows) = member(members, "shows") else { continue };
        let in_sentence = |problem: Problem| {
            let renamed = problem.place.strip_prefix("answers").map(|rest| ["shows", rest].concat());
            Problem { place: renamed.unwrap_or_else(|| problem.place.clone()), ..problem }.within(&place)
        };
        for (fact, answer) in answers(shows).map_err(in_sentence)?.iter() {
            match stated.iter_mut().find(|known| known.fact == fact) {
                Some(known) if known.answer != answer => {
                    let place = join(&join(&place, "shows"), fact.name());
                    return Err(Problem::new(&place, ProblemKind::SecondAnswer, fact.name(), &[]));
                }
                Some(known) => known.sentences.push(number),
                None => stated.push(Stated { fact, answer, sentences: vec![number] }),
            }
        }
    }
    if stated.is_empty() {
        return Err(Problem::new(&join(place, "sentences"), ProblemKind::NothingShown, "", &[]));
    }
    stated.sort_by_key(|stated| stated.fact);
    Ok((story, stated))
}

fn source(members: &Members, place: &str) -> Result<Option<Source>, Problem> {
    let Some(value) = member(members, "source") else { return Ok(None) };
    let place = join(place, "source");
    let members = object(value, &place, &["name", "citation", "url", "seen"])?;
    let seen = match member(members, "seen") {
        None => None,
        Some(value) => {
            Some(date(value).map_err(|problem| Problem { place: "seen".to_owned(), ..problem }.within(&place))?)
        }
    };
    Ok(Some(Source {
        name: needed(members, &place, "name")?,
        citation: text(members, &place, "citation")?.unwrap_or_default(),
        url: text(members, &place, "url")?.unwrap_or_default(),
        seen,
    }))
}

/// Compares what the author expects with what the engine finds.
fn expected(case: &Scenario, members: &Members, place: &str) -> Result<(), Problem> {
    let Some(value) = member(members, "expect") else { return Ok(()) };
    let place = join(place, "expect");
    let members = object(value, &place, &["headline", "findings"])?;
    let found = findings(&case.answers());
    if let Some(text) = text(members, &place, "headline")? {
        let place = join(&place, "headline");
        let headline = id(&text, &place, &Headline::ALL, Headline::name)?;
        if headline != found.headline() {
            return Err(Problem::new(&place, ProblemKind::NotFound, &text, &[found.headline().name()]));
        }
    }
    let Some(value) = member(members, "findings") else { return Ok(()) };
    let place = join(&place, "findings");
    let Value::Object(members) = value else { return Err(wrong_type(&place, value, &["object"])) };
    for (key, value) in members {
        let at = join(&place, key);
        let finding =
            FindingId::parse(key).ok_or_else(|| unknown_key(&place, key, &FindingId::ALL.map(FindingId::name)))?;
        let Value::String(text) = value else { return Err(wrong_type(&at, value, &["string"])) };
        let outcome = id(text, &at, &Outcome::ALL, Outcome::name)?;
        if outcome != found.get(finding) {
            return Err(Problem::new(&at, ProblemKind::NotFound, text, &[found.get(finding).name()]));
        }
    }
    Ok(())
}

/// Twins name each other and differ in exactly one fact.
fn twins(cases: &[Scenario]) -> Result<(), Problem> {
    for (index, case) in cases.iter().enumerate() {
        let Some(id) = &case.twin else { continue };
        let place = join(&at("cases", index), "twin");
        let twin = cases.iter().find(|twin| twin.id == *id && twin.twin.as_ref() == Some(&case.id));
        let twin = twin.ok_or_else(|| Problem::new(&place, ProblemKind::NoTwin, id, &[]))?;
        let apart = apart(case, twin);
        if apart.len() != 1 {
            let names: Vec<&str> = apart.iter().map(|fact| fact.name()).collect();
            return Err(Problem::new(&place, ProblemKind::TwinApart, id, &names));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests;

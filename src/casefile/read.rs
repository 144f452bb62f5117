//! Reads a case file, strictly: what is not understood is refused, with its place.

use super::problem::{Problem, ProblemKind};
use super::{CASE_FORMAT, Case, TITLE_MAX, Value};
use crate::frameworks::{Day, Places, Role, StateCode};
use crate::law::{Answer, Answers, FACTS, Fact, Kind};

/// Reads a case file.
///
/// # Errors
/// The first problem, with its place and what may stand there.
#[inline(never)]
pub fn read(value: &Value) -> Result<Case, Problem> {
    let Value::Object(members) = value else {
        return Err(Problem::new("", ProblemKind::NotObject, value.sort(), &["object"]));
    };
    match members.iter().find(|(key, _)| key == "format") {
        None => return Err(Problem::new("format", ProblemKind::FormatMissing, "", &[CASE_FORMAT])),
        Some((_, Value::String(mark))) if mark == CASE_FORMAT => {}
        Some((_, Value::String(mark))) => {
            return Err(Problem::new("format", ProblemKind::FormatWrong, mark, &[CASE_FORMAT]));
        }
        Some((_, other)) => return Err(wrong_type("format", other, &["string"])),
    }
    let mut case = Case::default();
    for (key, value) in members {
        match key.as_str() {
            "format" => {}
            "title" => case.title = Some(title(value)?),
            "answers" => case.answers = answers(value)?,
            "states" => case.states = Some(places(value)?),
            "date" => case.date = Some(date(value)?),
            _ => return Err(unknown_key("", key, &["format", "title", "answers", "states", "date"])),
        }
    }
    Ok(case)
}

pub(super) fn wrong_type(place: &str, value: &Value, expected: &[&str]) -> Problem {
    Problem::new(place, ProblemKind::WrongType, value.sort(), expected)
}

pub(super) fn unknown_key(place: &str, key: &str, expected: &[&str]) -> Problem {
    Problem::new(&join(place, key), ProblemKind::UnknownKey, key, expected)
}

/// The place of a member.
pub(super) fn join(place: &str, key: &str) -> String {
    if place.is_empty() { key.to_owned() } else { [place, ".", key].concat() }
}

/// The place of an item.
pub(super) fn at(place: &str, index: usize) -> String {
    [place, "[", &index.to_string(), "]"].concat()
}

fn title(value: &Value) -> Result<String, Problem> {
    let Value::String(title) = value else { return Err(wrong_type("title", value, &["string"])) };
    let length = title.chars().count();
    if length > TITLE_MAX {
        return Err(Problem::new("title", ProblemKind::TitleTooLong, &length.to_string(), &[&TITLE_MAX.to_string()]));
    }
    Ok(title.clone())
}

pub(super) fn answers(value: &Value) -> Result<Answers, Problem> {
    let Value::Object(members) = value else { return Err(wrong_type("answers", value, &["object"])) };
    let asked = || FACTS.iter().filter(|fact| !fact.kind.options().is_empty());
    let mut answers = Answers::default();
    for (key, value) in members {
        let Some(fact) = asked().find(|fact| fact.name == key) else {
            let names: Vec<&str> = asked().map(|fact| fact.name).collect();
            return Err(unknown_key("answers", key, &names));
        };
        answers.set(fact.id, Some(answer(fact, value, &join("answers", key))?));
    }
    Ok(answers)
}

fn answer(fact: &Fact, value: &Value, place: &str) -> Result<Answer, Problem> {
    let many = matches!(fact.kind, Kind::Many(_));
    match value {
        Value::String(text) if text == "unknown" => Ok(Answer::Unknown),
        Value::String(text) if many && text == "none" => Ok(Answer::None),
        Value::String(text) if many => {
            Err(Problem::new(place, ProblemKind::ListExpected, text, &words(fact, &["none", "unknown"])))
        }
        Value::String(text) => match option(fact, text) {
            Some(bit) => Ok(Answer::Options(bit)),
            None => Err(Problem::new(place, ProblemKind::UnknownId, text, &words(fact, &["unknown"]))),
        },
        Value::List(items) if many => list(fact, items, place),
        other if many => Err(wrong_type(place, other, &["list", "none", "unknown"])),
        other => Err(wrong_type(place, other, &["string"])),
    }
}

fn list(fact: &Fact, items: &[Value], place: &str) -> Result<Answer, Problem> {
    if items.is_empty() {
        return Err(Problem::new(place, ProblemKind::EmptyList, "", &words(fact, &["none", "unknown"])));
    }
    let mut mask = 0;
    for (index, item) in items.iter().enumerate() {
        let place = at(place, index);
        let Value::String(text) = item else { return Err(wrong_type(&place, item, &["string"])) };
        let kind = if text == "none" || text == "unknown" { ProblemKind::NoneInList } else { ProblemKind::UnknownId };
        mask |= option(fact, text).ok_or_else(|| Problem::new(&place, kind, text, fact.kind.options()))?;
    }
    Ok(Answer::Options(mask))
}

/// The bit of an option.
fn option(fact: &Fact, id: &str) -> Option<u16> {
    fact.kind.options().iter().position(|option| *option == id).map(|bit| 1 << bit)
}

/// The ids that an answer may be, with the words that stand alone.
fn words(fact: &Fact, alone: &[&'static str]) -> Vec<&'static str> {
    fact.kind.options().iter().chain(alone).copied().collect()
}

pub(super) fn places(value: &Value) -> Result<Places, Problem> {
    let Value::Object(members) = value else { return Err(wrong_type("states", value, &["object"])) };
    let mut places = Places::default();
    for (key, value) in members {
        let Some(role) = Role::ALL.into_iter().find(|role| role.name() == key) else {
            return Err(unknown_key("states", key, &Role::ALL.map(Role::name)));
        };
        let place = join("states", key);
        let Value::List(items) = value else { return Err(wrong_type(&place, value, &["list"])) };
        for (index, item) in items.iter().enumerate() {
            places.of_mut(role).push(state(item, &at(&place, index))?);
        }
    }
    Ok(places)
}

fn state(value: &Value, place: &str) -> Result<StateCode, Problem> {
    let Value::String(text) = value else { return Err(wrong_type(place, value, &["string"])) };
    StateCode::parse(text).ok_or_else(|| {
        let upper = text.to_ascii_uppercase();
        match upper.as_str() {
            "UK" => Problem::new(place, ProblemKind::UkCode, text, &["GB"]),
            "EU" => Problem::new(place, ProblemKind::EuCode, text, &[]),
            code if StateCode::parse(code).is_some() => Problem::new(place, ProblemKind::LowerCaseCode, text, &[code]),
            _ => Problem::new(place, ProblemKind::UnknownCode, text, &[]),
        }
    })
}

pub(super) fn date(value: &Value) -> Result<Day, Problem> {
    let Value::String(text) = value else { return Err(wrong_type("date", value, &["string"])) };
    Day::parse(text).ok_or_else(|| {
        let shaped = text.len() == 10
            && text.bytes().enumerate().all(|(place, byte)| match place {
                4 | 7 => byte == b'-',
                _ => byte.is_ascii_digit(),
            });
        let kind = if shaped { ProblemKind::ImpossibleDate } else { ProblemKind::BadDate };
        Problem::new("date", kind, text, &["YYYY-MM-DD"])
    })
}

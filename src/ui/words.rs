//! Answers, States and dates in the reader's words.

use crate::casefile::Case;
use crate::content::{cat, has, joined, say, say_with, say3, with_message};
use crate::frameworks::{Applies, Dated, Day, Framework, Places, Register, StateCode, Var};
use crate::law::{Answer, FactId};
use crate::platform;

/// The language of the texts in use.
pub fn language() -> String {
    say("language-tag")
}

/// The key of an option's text.
pub fn option_key(fact: FactId, option: &str) -> String {
    cat("q-", fact.fact().name, &cat("-", option, ""))
}

/// The words of an answer, one entry an option.
pub fn answer_words(fact: FactId, answer: Option<Answer>) -> Vec<String> {
    match answer {
        None => vec![say("answer-none-yet")],
        Some(Answer::Unknown) => vec![say("answer-unknown")],
        Some(Answer::None) => vec![say(&option_key(fact, "none"))],
        Some(Answer::Options(mask)) => (fact.fact().kind.options().iter())
            .enumerate()
            .filter(|(place, _)| mask & (1 << place) != 0)
            .map(|(_, option)| say(&option_key(fact, option)))
            .collect(),
    }
}

/// The words of what a case says on any question, States and date included.
pub fn case_words(case: &Case, fact: FactId) -> Vec<String> {
    match fact {
        FactId::States => match &case.states {
            None => vec![say("answer-none-yet")],
            Some(places) => place_words(places),
        },
        FactId::Date => vec![case.date.map_or_else(|| say("date-none-yet"), day)],
        _ => answer_words(fact, case.answers.get(fact)),
    }
}

fn place_words(places: &Places) -> Vec<String> {
    let words: Vec<String> = places
        .roles()
        .into_iter()
        .filter(|(_, states)| !states.is_empty())
        .map(|(role, states)| {
            let names: Vec<String> = states.iter().map(|state| state_name(*state)).collect();
            cat(&say3("q-states-", role.name(), ""), ": ", &joined(&names, ", "))
        })
        .collect();
    if words.is_empty() { vec![say("states-none-named")] } else { words }
}

/// The name of a State or territory in the reader's language: the reviewed list first, then the browser's.
pub fn state_name(code: StateCode) -> String {
    let key = cat("state-", code.as_str(), "");
    let name = if has(&key) { Some(say(&key)) } else { platform::state_name(code, &language()) };
    name.unwrap_or_else(|| code.as_str().to_owned())
}

/// The name of a State as it stands inside a sentence: "the United Kingdom".
pub fn state_in_text(code: StateCode) -> String {
    let key = cat("state-", code.as_str(), ".in-text");
    if has(&key) { say(&key) } else { state_name(code) }
}

/// Other names and spellings that people type for a State; may be empty.
pub fn other_names(code: StateCode) -> String {
    let key = cat("state-", code.as_str(), ".also");
    with_message(&key, |message| message.map(|pieces| crate::content::texts::plain(pieces, &[]))).unwrap_or_default()
}

/// A day in words.
pub fn day(day: Day) -> String {
    platform::date_in_words(day.year(), Some(day.month()), Some(day.day()), &language())
}

/// A recorded date in words, as exact as it is known.
pub fn dated(date: Dated) -> String {
    match date {
        Dated::Unknown => say("date-not-stored"),
        Dated::Year(year) => platform::date_in_words(year, None, None, &language()),
        Dated::Month(year, month) => platform::date_in_words(year, Some(month), None, &language()),
        Dated::Day(known) => day(known),
    }
}

/// The sentence why a framework has its status for a State on a day, and the remarks that go with it.
pub fn reason(register: &Register, applies: &Applies, on: Day) -> Vec<String> {
    let (framework, party) = (applies.of(register), applies.party(register));
    let value = |variable: Var| match variable {
        Var::State => applies.state.map(state_in_text).unwrap_or_default(),
        Var::Date => day(on),
        Var::Since => dated(applies.since),
        Var::Until => dated(applies.until),
        Var::Adopted => dated(framework.map(|framework| framework.adopted).unwrap_or_default()),
        Var::Signed => dated(party.map(|party| party.signed).unwrap_or_default()),
        Var::Consent => dated(party.map(|party| party.consent).unwrap_or_default()),
        Var::Kind => {
            let kind = party.and_then(|party| party.kind);
            kind.map(|kind| say3("kind-", kind.name(), "")).unwrap_or_default()
        }
        Var::AsOf => dated(applies.as_of),
        Var::Listed => {
            let until = framework.and_then(|framework| framework.membership_complete_until);
            until.map(day).unwrap_or_default()
        }
        Var::BoundBy => dated(framework.map(|framework| framework.bound_by_latest).unwrap_or_default()),
        Var::Successor => {
            let successor = applies.successor.and_then(|place| register.framework(place));
            successor.map(framework_name).unwrap_or_default()
        }
    };
    let values: Vec<(&str, String)> =
        applies.reason.variables().iter().map(|variable| (variable.name(), value(*variable))).collect();
    let filled: Vec<(&str, &str)> = values.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let mut sentences = vec![say_with(&cat("reason-", applies.reason.name(), ""), &filled)];
    sentences.extend(applies.notes.iter().map(|note| say3("note-", note.name(), "")));
    sentences
}

/// The short name of a framework.
pub fn framework_name(framework: &Framework) -> String {
    say3("fw-", &framework.id, "")
}

/// A text with the variable `date`.
pub fn with_date(key: &str, on: Day) -> String {
    say_with(key, &[("date", &day(on))])
}

/// When a framework entered into force, in words.
pub fn in_force(framework: &Framework) -> String {
    let political = framework.in_force.is_unknown() && !framework.binding;
    if political { say("framework-no-force") } else { dated(framework.in_force) }
}

/// When a framework ended, in words.
pub fn ended(framework: &Framework) -> String {
    if framework.ended.is_unknown() { say("framework-not-ended") } else { dated(framework.ended) }
}

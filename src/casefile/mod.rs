//! A case and its analysis as JSON, and a case as a short code for a link.
//!
//! Pure: knows `law`, `frameworks`, `interview` and `practice`, and neither reads files nor speaks a language. The JSON text itself is
//! parsed elsewhere, by the browser or natively, into a [`Value`].

mod analysis;
mod bits;
mod cases;
mod json;
mod link;
mod problem;
mod read;
mod value;

pub use analysis::analysis;
pub use cases::{CASES_FORMAT, read_cases};
pub use link::{from_link, to_link};
pub use problem::{Problem, ProblemKind};
pub use read::read;
pub use value::Value;

use crate::frameworks::{Day, Places};
use crate::interview::Given;
use crate::law::{Answer, Answers, FactId, Kind};
use json::Json;

/// The mark of a case file.
pub const CASE_FORMAT: &str = "palermo-case/1";

/// The mark of an analysis.
pub const ANALYSIS_FORMAT: &str = "palermo-analysis/1";

/// The longest title that a case file may have, in characters.
pub const TITLE_MAX: usize = 200;

/// A case: the answers of one interview.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Case {
    /// What the person calls it, at most [`TITLE_MAX`] characters.
    pub title: Option<String>,
    /// The answers to the questions.
    pub answers: Answers,
    /// The States of the case; `None` while that has not been answered, empty where none is named.
    pub states: Option<Places>,
    /// The day for which the frameworks are looked up; `None` counts as today.
    pub date: Option<Day>,
}

impl Case {
    /// The case as the interview sees it.
    #[must_use]
    pub fn given(&self) -> Given<'_> {
        Given { answers: &self.answers, states: self.states.is_some(), date: self.date.is_some() }
    }
}

/// The case as a case file: facts in their order, what has no answer left out.
#[must_use]
#[inline(never)]
pub fn write(case: &Case) -> String {
    let mut json = Json::default();
    json.open('{');
    json.key("format");
    json.string(CASE_FORMAT);
    if let Some(title) = &case.title {
        json.key("title");
        json.string(title);
    }
    json.key("answers");
    json.open('{');
    for (fact, given) in case.answers.iter() {
        json.key(fact.name());
        answer(&mut json, fact, given);
    }
    json.close('}');
    if let Some(places) = &case.states {
        json.key("states");
        json.open('{');
        for (role, states) in places.roles() {
            if !states.is_empty() {
                json.key(role.name());
                json.line('[');
                for state in states {
                    json.string(state.as_str());
                }
                json.close(']');
            }
        }
        json.close('}');
    }
    if let Some(date) = case.date {
        json.key("date");
        json.string(&date.to_string());
    }
    json.close('}');
    json.end()
}

/// An answer: ids of options, or `none` or `unknown`.
fn answer(json: &mut Json, fact: FactId, answer: Answer) {
    let kind = fact.fact().kind;
    match answer {
        Answer::Unknown => json.string("unknown"),
        Answer::None => json.string("none"),
        Answer::Options(mask) => {
            let mut chosen = (0..).zip(kind.options()).filter(|(bit, _)| mask >> bit & 1 == 1).map(|(_, id)| *id);
            if matches!(kind, Kind::Many(_)) {
                json.line('[');
                chosen.for_each(|id| json.string(id));
                json.close(']');
            } else {
                json.string(chosen.next().unwrap_or_default());
            }
        }
    }
}

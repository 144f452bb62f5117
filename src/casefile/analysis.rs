//! The analysis of a case as JSON: findings, what is open, what would change it, and the frameworks.

use super::json::Json;
use super::{ANALYSIS_FORMAT, Case, answer};
use crate::frameworks::{Applies, Day, Places, Register, applies};
use crate::law::{Target, changes, findings, open};

/// The analysis of a case, looked up for its own date or else for `today`.
///
/// `reason` gives the sentence why a framework has its status. A date that is not recorded is `null`; so is the State
/// where the case names none.
#[must_use]
#[inline(never)]
pub fn analysis(case: &Case, register: &Register, today: Day, reason: &dyn Fn(&Applies) -> String) -> String {
    let found = findings(&case.answers);
    let mut json = Json::default();
    json.open('{');
    json.key("format");
    json.string(ANALYSIS_FORMAT);
    json.key("headline");
    json.string(found.headline().name());
    json.key("findings");
    json.open('{');
    for (finding, outcome) in found.iter() {
        json.key(finding.name());
        json.string(outcome.name());
    }
    json.close('}');
    write_open(&mut json, case);
    write_changes(&mut json, case);
    json.key("frameworks");
    json.open('[');
    let nowhere = Places::default();
    let places = case.states.as_ref().unwrap_or(&nowhere);
    for standing in applies(register, &case.answers, places, case.date.unwrap_or(today)) {
        let since = standing.since.to_string();
        json.line('{');
        json.key("id");
        json.string(standing.of(register).map_or("", |framework| &framework.id));
        json.key("state");
        json.string_or_null(standing.state.as_ref().map(crate::frameworks::StateCode::as_str));
        json.key("status");
        json.string(standing.status.name());
        json.key("since");
        json.string_or_null(Some(since.as_str()).filter(|since| !since.is_empty()));
        json.key("reason");
        json.string(&reason(&standing));
        json.close('}');
    }
    json.close(']');
    json.close('}');
    json.end()
}

/// The undetermined findings with the smallest sets of facts that would settle them.
fn write_open(json: &mut Json, case: &Case) {
    json.key("open");
    json.open('[');
    for open in open(&case.answers) {
        json.line('{');
        json.key("finding");
        json.string(open.finding.name());
        json.key("settled_by");
        json.line('[');
        for set in &open.settled_by {
            json.line('[');
            for fact in set {
                json.string(fact.name());
            }
            json.close(']');
        }
        json.close(']');
        json.close('}');
    }
    json.close(']');
}

/// The smallest changes; several options of one fact mean "any of these".
fn write_changes(json: &mut Json, case: &Case) {
    json.key("changes");
    json.open('[');
    for change in changes(&case.answers) {
        let (finding, to) = match change.target {
            Target::Finding(finding, outcome) => (finding.name(), outcome.name()),
            Target::Headline(headline) => ("headline", headline.name()),
        };
        json.line('{');
        json.key("finding");
        json.string(finding);
        json.key("to");
        json.string(to);
        json.key("if");
        json.line('[');
        for (fact, given) in &change.set {
            json.line('{');
            json.key("fact");
            json.string(fact.name());
            json.key("answer");
            answer(json, *fact, *given);
            json.close('}');
        }
        json.close(']');
        json.close('}');
    }
    json.close(']');
}

//! What a page around this one is told: how far the case is, and what came out. The ids are those of the case file and of
//! the findings; no answer is among them.

use super::route::Route;
use super::state::State;
use crate::casefile;
use crate::content::cat;
use crate::law::{Findings, findings};
use crate::lms::{self, Report};
use crate::platform;

/// Reports what the state shows, where a page listens.
#[inline(never)]
pub fn report(state: &State) {
    if !platform::has_host() {
        return;
    }
    platform::tell_host("progress", &progress(state), "");
    if let Route::Result(_) = state.route {
        platform::tell_host("result", &result(&findings(&state.case.answers)), &casefile::write(&state.case));
    }
}

/// `{"done":3,"of":12}`: the questions answered, and those there are at most on these answers.
fn progress(state: &State) -> String {
    let Report::Progress { done, of } = lms::progress(&state.case) else { return String::new() };
    cat(&cat("{\"done\":", &done.to_string(), ",\"of\":"), &of.to_string(), "}")
}

/// `{"headline":"trafficking","findings":{"tip.act":"met"}}`: the headline and every finding by its id.
fn result(findings: &Findings) -> String {
    let mut text = cat("{\"headline\":\"", findings.headline().name(), "\",\"findings\":{");
    for (place, (id, outcome)) in findings.iter().enumerate() {
        let separator = if place == 0 { "\"" } else { ",\"" };
        text.push_str(&cat(&cat(separator, id.name(), "\":\""), outcome.name(), "\""));
    }
    text.push_str("}}");
    text
}

#[cfg(test)]
mod tests {
    use super::{progress, result};
    use crate::casefile::Case;
    use crate::law::{Answer, FactId, findings};
    use crate::ui::route::Route;
    use crate::ui::state::State;

    fn state(case: Case) -> State {
        State::new(Route::Start, case, false, false, None)
    }

    #[test]
    fn progress_counts_what_is_answered_and_what_may_come() {
        let mut case = Case::default();
        let numbers = |case: &Case| -> serde_json::Value {
            serde_json::from_str(&progress(&state(case.clone()))).expect("it is JSON")
        };
        let before = numbers(&case);
        assert_eq!(before["done"], 0);
        case.answers.set(FactId::Acts, Some(Answer::Unknown));
        assert_eq!(numbers(&case)["done"], 1);
        assert!(numbers(&case)["of"].as_u64() <= before["of"].as_u64());
    }

    #[test]
    fn the_result_names_every_finding_and_no_answer() {
        let mut case = Case::default();
        case.answers.set(FactId::Age, Some(Answer::Options(1)));
        let told: serde_json::Value = serde_json::from_str(&result(&findings(&case.answers))).expect("it is JSON");
        assert_eq!(told["headline"], "undetermined");
        assert_eq!(told["findings"].as_object().map(serde_json::Map::len), Some(15));
        assert_eq!(told["findings"]["tip.act"], "undetermined");
        assert_eq!(told.as_object().map(serde_json::Map::len), Some(2));
    }
}

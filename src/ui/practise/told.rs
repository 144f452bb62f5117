//! What a course, or a page around this one, hears of practice.

use super::Practise;
use super::place::{Place, parse};
use crate::content::cat;
use crate::lms::{self, Host, Report};
use crate::platform;
use crate::practice::{Judged, Set};
use crate::ui::route::Route;
use crate::ui::state::State;

/// How far practice has come, as a course keeps it: what it kept before, as long as practice has not been opened.
#[inline(never)]
pub fn kept(state: &State) -> String {
    match state.practise.as_ref().filter(|practise| practise.cases.is_some()) {
        Some(practise) => practise.progress.write(),
        None => platform::resumed().and_then(|text| lms::resumed(&text)).map(|(_, kept)| kept).unwrap_or_default(),
    }
}

/// A case was judged to its end; with the last of a set, the set is complete.
#[inline(never)]
pub fn judged(state: &State, judged: Judged) {
    let practice = kept(state);
    let page = if let Route::Practise(page) = &state.route { page.as_str() } else { "" };
    let outcome = state.practise.as_ref().and_then(|practise| outcome(practise, page));
    platform::tell_host("result", &facts(&judged, outcome), "");
    lms::report(&Host, &Report::Judged(judged), &state.case, &practice);
    if let Some((score, passed)) = outcome {
        lms::report(&Host, &Report::Completed { score: Some(score), passed }, &state.case, &practice);
    }
}

/// The score of the set that the page belongs to, in percent, and whether it passes; nothing while a case of it is left.
fn outcome(practise: &Practise, page: &str) -> Option<(u8, bool)> {
    let Place::SetStep(code, _) = parse(page) else { return None };
    let set = Set::read(code, practise.cases.as_ref()?).ok()?;
    let right = set.right(&practise.progress)?;
    Some((u8::try_from(right * 100 / set.cases.len().max(1)).ok()?, set.passes(right)))
}

/// `{"case":"boat","correct":true,"points":2,"score":80,"passed":true}`, the last two with the last case of a set. Not what
/// the person judged.
fn facts(judged: &Judged, outcome: Option<(u8, bool)>) -> String {
    let truth = |truth: bool| if truth { "true" } else { "false" };
    let mut text = cat("{\"case\":\"", &judged.case, "\",\"correct\":");
    text.push_str(&cat(truth(judged.correct), ",\"points\":", &judged.points.to_string()));
    if let Some((score, passed)) = outcome {
        text.push_str(&cat(",\"score\":", &score.to_string(), ",\"passed\":"));
        text.push_str(truth(passed));
    }
    text.push('}');
    text
}

#[cfg(test)]
mod tests {
    use super::{facts, outcome};
    use crate::law::Headline;
    use crate::practice::testing::cases;
    use crate::practice::{Judged, JudgedHeadline, Set};
    use crate::ui::practise::Practise;
    use std::rc::Rc;

    fn judged(case: &str, right: bool) -> Judged {
        let given = if right { Headline::Trafficking } else { Headline::Neither };
        Judged {
            case: case.to_owned(),
            elements: Vec::new(),
            headline: JudgedHeadline { given, right: Headline::Trafficking },
            frameworks: Vec::new(),
            sure: 2,
            points: if right { 2 } else { -2 },
            correct: right,
        }
    }

    #[test]
    fn a_set_is_complete_with_its_last_case() {
        let cases = cases();
        let ids: Vec<String> = cases.iter().take(2).map(|case| case.id.clone()).collect();
        let set = Set { cases: ids.clone(), pass: 60, ..Set::default() };
        let page = ["set/", &set.code(), "/2"].concat();
        let mut practise = Practise { cases: Some(Rc::new(cases.clone())), ..Practise::default() };
        practise.progress.record(&cases[0], &judged(&ids[0], true), 1);
        assert_eq!(outcome(&practise, &page), None);
        practise.progress.record(&cases[1], &judged(&ids[1], false), 1);
        assert_eq!(outcome(&practise, &page), Some((50, false)));
        assert_eq!(outcome(&practise, "course/2"), None);
    }

    #[test]
    fn a_host_hears_no_judgment() {
        let told = facts(&judged("boat", true), Some((100, true)));
        assert_eq!(told, "{\"case\":\"boat\",\"correct\":true,\"points\":2,\"score\":100,\"passed\":true}");
        assert_eq!(facts(&judged("boat", false), None), "{\"case\":\"boat\",\"correct\":false,\"points\":-2}");
    }
}

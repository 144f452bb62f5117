//! A trainer's set as the learner opens it.

use super::place::{href, numbered};
use super::{View, parts};
use crate::content::{cat, joined, say, say_with};
use crate::practice::{Scenario, Set, SetProblem, Tally};
use crate::ui::components::section::{opening, section};
use crate::ui::element::{El, el};
use crate::ui::state::Action;

/// The page of a set, or what is wrong with its link.
pub fn set(view: &View, cases: &[Scenario], code: &str) -> El {
    let page = el("div").class("practise").add(parts::back(""));
    match Set::read(code, cases) {
        Ok(set) => page.add(whole(view, cases, code, &set)),
        Err(problem) => {
            let text = match problem {
                SetProblem::Broken => say("practise-set-broken"),
                SetProblem::Version => say("practise-set-version"),
                SetProblem::UnknownCase(id) => say_with("practise-set-unknown", &[("id", &id)]),
            };
            page.add(opening(&say("practise-set"), "")).add(el("p").class("notice problem").text(&text))
        }
    }
}

fn whole(view: &View, cases: &[Scenario], code: &str, set: &Set) -> El {
    let kept = |id: &String| view.practise.progress.case(id);
    let of = u16::try_from(set.cases.len()).unwrap_or(u16::MAX);
    let right = set.cases.iter().filter(|id| kept(id).is_some_and(|kept| kept.right)).count();
    let judged = set.cases.iter().filter(|id| kept(id).is_some()).count();
    let mut told = vec![say_with("practise-set-cases", &[("n", &of.to_string())])];
    told.push(say(if set.certainty { "practise-set-certainty" } else { "practise-set-plain" }));
    if set.pass > 0 {
        told.push(say_with("practise-set-pass", &[("mark", &set.pass.to_string())]));
    }
    let page = |number: usize| numbered(&cat("set/", code, ""), number);
    let next = set.cases.iter().position(|id| kept(id).is_none()).map_or(1, |place| place + 1);
    let text = match judged {
        0 => "practise-set-begin",
        _ if judged == set.cases.len() => "practise-set-repeat",
        _ => "practise-set-go-on",
    };
    let list = el("ol").class("order").all((1..).zip(&set.cases), |(number, id)| {
        let title = cases.iter().find(|case| case.id == *id).map_or("", |case| case.title.as_str());
        let word = kept(id).map(|kept| say(if kept.right { "practise-step-done" } else { "practise-step-missed" }));
        el("li")
            .key(&number.to_string())
            .add(el("a").href(&href(&page(number))).text(title))
            .add(el("span").class("note").text(&word.map(|word| cat(" · ", &word, "")).unwrap_or_default()))
    });
    let whole = judged == set.cases.len();
    let tally = Tally { right: u16::try_from(right).unwrap_or(of), of };
    let passed = match (whole, set.pass) {
        (false, _) => "practise-set-not-done",
        (true, 0) => "practise-set-done",
        (true, _) if set.passes(right) => "practise-set-passed",
        (true, _) => "practise-set-not-passed",
    };
    let print = el("button").class("button second").attr("type", "button").say("practise-print");
    let result = el("div")
        .add(el("p").add(el("strong").text(&parts::share(tally))).text(" ").say(passed))
        .add(el("p").class("note").say("practise-set-last"))
        .add(el("div").class("actions").add(print.on_click(view.link, Action::Print)));
    el("div")
        .add(opening(&say("practise-set"), &joined(&told, " ")).add(el("p").add(parts::go("", &page(next), text))))
        .add(section("cases", "practise-set-list", el("div").add(list)))
        .add(section("result", "practise-set-result", result.attr("data-passed", passed)))
}

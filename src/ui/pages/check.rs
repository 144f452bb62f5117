//! All answers, with links to change them, and which of them are not used and why.

use super::case_tools::case_tools;
use crate::casefile::Case;
use crate::content::{cat, say, say_with, say3};
use crate::interview::{self, Status};
use crate::law::{Chapter, FACTS, Fact};
use crate::ui::components::section::{bare_list, opening, section};
use crate::ui::element::{El, Link, el};
use crate::ui::route::Route;
use crate::ui::state::State;
use crate::ui::words::case_words;

/// The page of all answers.
#[inline(never)]
pub fn check(state: &State, link: &Link) -> El {
    let next = interview::next(&state.given());
    let lead = say(if next.is_some() { "check-lead-open" } else { "check-lead-done" });
    let result = el("a").href(&Route::Result(String::new()).href());
    let actions = match next {
        Some(fact) => {
            let route = Route::Question { fact, change: false };
            let go_on = el("a").class("button").href(&route.href()).say("check-continue");
            el("div").class("actions").add(go_on).add(result.say("question-result"))
        }
        None => el("div").class("actions").add(result.class("button").say("check-result")),
    };
    let chapters = el("div").all(Chapter::ALL, |chapter| {
        let facts = FACTS.iter().filter(|fact| fact.chapter == chapter);
        let answers = el("dl").class("answers").all(facts, |fact| answer(&state.case, fact, el("div")));
        section(chapter.id(), &cat("chapter-", chapter.id(), ""), el("div").add(answers))
    });
    el("div").add(opening(&say("check-title"), &lead).add(actions)).add(chapters).add(case_tools(state, link))
}

/// An answer with the link to change it; `more` stands below its words.
pub fn answer(case: &Case, fact: &'static Fact, more: El) -> El {
    let label = say3("q-", fact.name, ".label");
    let (status, verb, unused) = match interview::status(&case.given(), fact.id) {
        Status::Ask => ("ask", "check-answer", None),
        Status::Answered => ("answered", "check-change", None),
        Status::NotNeeded(reason) => ("not-needed", "check-change", Some(cat("why-not-", reason.name(), ""))),
    };
    let words = el("dd")
        .add(bare_list(case_words(case, fact.id)))
        .all(unused, |reason| el("p").class("note").say(&reason))
        .add(more);
    let of = cat(" ", &say_with("check-of", &[("label", &label)]), "");
    let route = Route::Question { fact: fact.id, change: true };
    let change = el("a").href(&route.href()).say(verb).add(el("span").class("visually-hidden").text(&of));
    el("div")
        .key(fact.name)
        .attr("data-fact", fact.name)
        .attr("data-status", status)
        .add(el("dt").text(&label))
        .add(words)
        .add(el("dd").class("change").add(change))
}

//! What people look for to settle what is open: signs for each fact, with the publications they come from.

use crate::content::{cat, has, joined, numbered, say, say_with, say3};
use crate::law::{FactId, Open};
use crate::ui::components::section::bare_list;
use crate::ui::element::{El, el};
use crate::ui::route::Route;

/// For each fact that could settle something: what shows it, the signs, and a link to its question.
pub fn evidence(open: &[Open]) -> El {
    let settles = |fact: &FactId| open.iter().any(|open| open.settled_by.iter().any(|set| set.contains(fact)));
    let facts: Vec<FactId> = FactId::ALL.into_iter().filter(settles).collect();
    let list = el("dl").class("evidence").all(&facts, |fact| of_fact(*fact));
    el("div").class("flow").add(el("p").say("open-signs-note")).add(list).add(sources(&facts))
}

fn signs(fact: FactId) -> Vec<String> {
    numbered(&cat("indicator-", fact.name(), ""))
}

fn of_fact(fact: FactId) -> El {
    let label = say3("q-", fact.name(), ".label");
    let signs = signs(fact);
    let list = el("ul").all(&signs, |sign| {
        let source = say(&cat(sign, ".source", ""));
        el("li").say(sign).text(" ").add(el("small").class("source").say3("source-", &source, ".short"))
    });
    let count = say_with("open-signs", &[("n", &signs.len().to_string())]);
    let words = el("dd")
        .add(el("p").say3("evidence-", fact.name(), ""))
        .add(el("details").add(el("summary").text(&count)).add(list))
        .add(
            el("p").add(
                el("a")
                    .class("go")
                    .href(&Route::Question { fact, change: true }.href())
                    .text(&say_with("open-go", &[("label", &label)])),
            ),
        );
    el("div").key(fact.name()).attr("data-fact", fact.name()).add(el("dt").text(&label)).add(words)
}

/// The publications that the signs of these facts come from, and whether anybody compared them.
fn sources(facts: &[FactId]) -> El {
    let mut ids: Vec<String> = Vec::new();
    for sign in facts.iter().flat_map(|fact| signs(*fact)) {
        let id = say(&cat(&sign, ".source", ""));
        if !ids.contains(&id) {
            ids.push(id);
        }
    }
    let list = bare_list(ids.iter().map(|id| source(id)).collect());
    el("details").class("sources").add(el("summary").say("open-sources")).add(list)
}

fn source(id: &str) -> String {
    let part = |attribute: &str| say3("source-", id, attribute);
    let read = cat("source-", id, ".read");
    let mark =
        if has(&read) { say_with("open-source-read", &[("date", &say(&read))]) } else { say("open-source-memory") };
    let cited = joined(&[part(""), part(".publisher"), part(".year"), mark], ", ");
    cat(&part(".short"), ": ", &cited)
}

//! A case beside its twin, with the one fact that differs.

use super::answer::outcome;
use super::place::Step;
use super::{View, parts, story};
use crate::content::{cat, joined, key_of, say, say_with, say3};
use crate::law::{FindingId, findings};
use crate::practice::{ELEMENTS, Judged, Scenario, apart};
use crate::ui::components::table::{body, cell, head, row, row_head, table_with};
use crate::ui::element::{El, el};
use crate::ui::words::answer_words;

pub use crate::practice::differing;

/// The twin: a way to it, or both side by side once both are judged.
pub fn twin(view: &View, step: &Step, twin: &Scenario) -> El {
    let (Some(one), Some(other)) = (view.practise.last(&step.case.id), view.practise.last(&twin.id)) else {
        return el("div").add(el("p").text(&say_with("practise-twin-waits", &[("title", &twin.title)])));
    };
    el("div")
        .add(el("p").text(&apart_words(step.case, twin)))
        .add(el("div").class("pair twins").add(side(step.case, twin, one, "A")).add(side(twin, step.case, other, "B")))
        .add(both(step.case, twin))
}

/// "One fact differs: Age: adult / child."
fn apart_words(case: &Scenario, twin: &Scenario) -> String {
    let words = |fact| {
        let of = |case: &Scenario| joined(&answer_words(fact, case.answers().get(fact)), "; ");
        cat(&say3("q-", fact.name(), ".label"), ": ", &joined(&[of(case), of(twin)], " / "))
    };
    let facts: Vec<String> = apart(case, twin).into_iter().map(words).collect();
    say_with("practise-twin-fact", &[("fact", &joined(&facts, "; "))])
}

fn side(case: &Scenario, twin: &Scenario, judged: &Judged, letter: &str) -> El {
    let line = |term: &str, content: El| el("div").key(term).add(el("dt").say(term)).add(el("dd").add(content));
    el("div")
        .class("twin flow")
        .key(letter)
        .add(el("h3").text(&cat(letter, ": ", &case.title)))
        .add(story::told(case, &[], &differing(case, twin)))
        .add(
            el("dl")
                .class("verdict")
                .add(line("practise-you-said", parts::headline(judged.headline.given)))
                .add(line("practise-it-is", parts::headline(judged.headline.right))),
        )
}

/// The two, element by element.
fn both(case: &Scenario, twin: &Scenario) -> El {
    let (one, other) = (findings(&case.answers()), findings(&twin.answers()));
    let heads = vec![head().say("practise-column-element"), head().text("A"), head().text("B")];
    let all = ELEMENTS.into_iter().chain([FindingId::Trafficking, FindingId::Smuggling]);
    let differs = |finding: &FindingId| one.get(*finding) != other.get(*finding);
    let rows = body().all(all, |finding| {
        let class = if differs(&finding) { "differs" } else { "" };
        row(finding.name())
            .class(class)
            .add(row_head().say3("finding-", &key_of(finding.name()), ""))
            .add(cell("practise-twin-a", el("div").add(outcome(finding, one.get(finding)))))
            .add(cell("practise-twin-b", el("div").add(outcome(finding, other.get(finding)))))
    });
    table_with("", &say("practise-twin-table"), heads).add(rows)
}

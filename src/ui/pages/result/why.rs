//! Why: the matrix, the remarks that the case calls for, and the differences.

use super::View;
use super::matrix::matrix;
use crate::content::{cat, joined, say, say3};
use crate::law::{Placed, Remark, Side, differences as differences_of, remarks};
use crate::ui::components::changed::was;
use crate::ui::components::mark::{Offence, shape};
use crate::ui::components::table::{body, cell, head, row, row_head, table_with, words};
use crate::ui::diagrams::rails::rail;
use crate::ui::element::{El, el};
use crate::ui::words::case_words;

/// The section "Why".
pub fn why(view: &View) -> El {
    let remarks = remarks(&view.case.answers);
    el("div")
        .add(matrix(view))
        .add(el("p").class("note").say("matrix-note"))
        .add(el("h3").hidden(remarks.is_empty()).say("result-remarks"))
        .add(remark_list(remarks))
}

/// Remarks with their sentences.
pub fn remark_list(remarks: Vec<Remark>) -> El {
    el("ul").class("plain-list").all(remarks, |remark| {
        let key = cat("remark-", remark.name(), "");
        el("li")
            .key(remark.name())
            .attr("data-remark", remark.name())
            .add(el("strong").class("short").say(&key))
            .rich(&cat(&key, ".text", ""))
    })
}

/// The section "The differences": where the case stands on each, as rails in a table that says the same in words.
pub fn differences(view: &View) -> El {
    let placed = differences_of(&view.case.answers);
    let before = view.before.as_ref().map(|before| differences_of(&before.answers));
    let ends = |offence: Offence| {
        el("span").class(&cat("offence ", offence.name(), "")).add(shape(offence.name())).say3(
            "offence-",
            offence.name(),
            "",
        )
    };
    let heads = vec![
        head().say("differences-difference"),
        head().add(el("span").class("rail-ends").add(ends(Offence::Smuggling)).add(ends(Offence::Trafficking))),
        head().say("matrix-answer"),
        head().say("differences-because"),
    ];
    let rows = body().all(placed.iter().enumerate(), |(at, placed)| {
        let before = before.and_then(|before| Some(before.get(at)?.side)).filter(|before| *before != placed.side);
        difference(view, placed, before)
    });
    el("div").add(table_with("on-rails", &say("differences-caption"), heads).add(rows))
}

fn difference(view: &View, placed: &Placed, before: Option<Side>) -> El {
    let name = placed.difference.name();
    let side = placed.side.name();
    let class = if matches!(placed.side, Side::Smuggling | Side::Trafficking) { side } else { "" };
    let answers = el("ul").class("bare-list").all(placed.facts, |fact| {
        let words = joined(&case_words(&view.case, *fact), "; ");
        el("li").key(fact.name()).add(el("span").class("of").say3("q-", fact.name(), ".label")).text(" ").text(&words)
    });
    let shown = el("span").class(&cat("status ", class, "")).add(shape(side)).say3("side-", side, "");
    let shown = el("div")
        .add(rail(placed.side, name))
        .add(shown)
        .add(was(before.map(|before| say3("side-", before.name(), ""))));
    row(name)
        .attr("data-difference", name)
        .attr("data-side", side)
        .add(row_head().say3("difference-", name, ""))
        .add(cell("differences-side", shown))
        .add(cell("matrix-answer", answers))
        .add(words("differences-because", &say3("difference-", name, &cat(".side-", side, ""))))
}

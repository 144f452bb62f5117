//! Why: the matrix, the remarks that the case calls for, and the differences.

use super::View;
use super::matrix::matrix;
use crate::content::{cat, say, say3};
use crate::law::{Placed, Remark, Side, differences as placed, remarks};
use crate::ui::components::mark::shape;
use crate::ui::components::section::bare_list;
use crate::ui::components::table::{body, cell, row, row_head, table, words};
use crate::ui::element::{El, el};
use crate::ui::words::case_words;

/// The section "Why".
pub fn why(view: &View) -> El {
    let remarks = remarks(&view.state.case.answers);
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

/// The section "The differences": where the case stands on each.
pub fn differences(view: &View) -> El {
    let columns = ["differences-difference", "matrix-answer", "differences-side", "differences-because"];
    let rows = body().all(placed(&view.state.case.answers), |placed| difference(view, &placed));
    el("div").add(table("", &say("differences-caption"), &columns).add(rows))
}

fn difference(view: &View, placed: &Placed) -> El {
    let name = placed.difference.name();
    let side = placed.side.name();
    let class = if matches!(placed.side, Side::Smuggling | Side::Trafficking) { side } else { "" };
    let answers = placed.facts.iter().flat_map(|fact| case_words(&view.state.case, *fact)).collect();
    let shown = el("span").class(&cat("status ", class, "")).add(shape(side)).say3("side-", side, "");
    row(name)
        .attr("data-difference", name)
        .attr("data-side", side)
        .add(row_head().say3("difference-", name, ""))
        .add(cell("matrix-answer", bare_list(answers)))
        .add(cell("differences-side", el("div").add(shown)))
        .add(words("differences-because", &say3("difference-", name, &cat(".side-", side, ""))))
}

//! The duties of one framework, for its page.

use crate::content::{cat, joined, say, say3};
use crate::frameworks::Framework;
use crate::ui::components::table::{body, cell, row, row_head, table, words};
use crate::ui::element::{El, el};

/// All duties in the order of the text, each with its article, how firm it is and the Ps it serves.
pub fn duties(framework: &Framework) -> El {
    if framework.duties.is_empty() {
        return el("div").add(el("p").say("framework-no-duties"));
    }
    let columns = ["framework-article", "framework-duty", "framework-duty-force", "framework-duty-ps"];
    let rows = body().all((1..).zip(&framework.duties), |(number, duty): (usize, _)| {
        let line = cat(&framework.id, "-", &number.to_string());
        let article = if duty.article.is_empty() { say("duties-whole") } else { duty.article.clone() };
        let ps: Vec<String> = duty.ps.iter().map(|p| say3("p-", p.name(), "")).collect();
        let memory = el("small").class("unverified").hidden(duty.verified).text(" ").say("duties-memory");
        row(&line)
            .add(row_head().text(&article))
            .add(cell("framework-duty", el("div").say3("duty-", &line, "").add(memory)))
            .add(words("framework-duty-force", &say3("force-", duty.force.name(), ".short")))
            .add(words("framework-duty-ps", &joined(&ps, ", ")))
    });
    el("div").add(table("duty-list", &say("framework-duties"), &columns).add(rows))
}

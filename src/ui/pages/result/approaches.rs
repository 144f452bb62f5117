//! The three approaches side by side: what each would mean for the person, and which frameworks lean to it.

use super::View;
use super::applying::applying;
use crate::content::{cat, say, say_with, say3};
use crate::frameworks::{Approach, Aspect, Framework, fate, fusion};
use crate::law::Answers;
use crate::ui::components::section::bare_list;
use crate::ui::components::table::{body, cell, head, row, row_head, table_with};
use crate::ui::element::{El, el};
use crate::ui::route::Route;
use crate::ui::words::framework_name;

/// The section "The three approaches".
pub fn approaches(view: &View) -> El {
    let answers = &view.case.answers;
    let applying: Vec<&Framework> = applying(view).into_iter().map(|applying| applying.framework).collect();
    let unplaced = applying.iter().filter(|framework| framework.approaches.is_empty()).count();
    let unplaced = match unplaced {
        0 => say("approaches-unplaced-none"),
        _ => say_with("approaches-unplaced", &[("n", &unplaced.to_string())]),
    };
    el("div")
        .add(el("p").say("approaches-intro"))
        .add(side_by_side(answers))
        .add(el("h3").say("approaches-fusion"))
        .add(el("p").say("approaches-fusion-text"))
        .add(el("p").attr("data-fusion", fusion(answers)).say3("fate-", fusion(answers), ""))
        .add(el("h3").say("approaches-leanings"))
        .add(el("p").class("note").say("approaches-leanings-intro"))
        .add(el("div").class("leanings").all(Approach::ALL, |approach| leaning(*approach, &applying)))
        .add(el("p").class("note").hidden(applying.is_empty()).text(&unplaced))
}

fn name(approach: Approach) -> String {
    cat("approach-", approach.name(), "")
}

fn side_by_side(answers: &Answers) -> El {
    let mut heads = vec![head().say("approaches-aspect")];
    heads.extend(Approach::ALL.iter().map(|approach| head().say(&name(*approach))));
    let criticism = row("criticism")
        .add(row_head().say("approaches-criticism"))
        .all(Approach::ALL, |approach| cell(&name(*approach), el("div").say3("criticism-", approach.name(), "")));
    let rows = body().all(Aspect::ALL, |aspect| of_aspect(*aspect, answers)).add(criticism);
    table_with("approaches", &say("approaches-caption"), heads).add(rows)
}

fn of_aspect(aspect: Aspect, answers: &Answers) -> El {
    row(aspect.name()).attr("data-aspect", aspect.name()).add(row_head().say3("aspect-", aspect.name(), "")).all(
        Approach::ALL,
        |approach| {
            let sentences = fate(*approach, aspect, answers).iter().map(|id| say3("fate-", id, "")).collect();
            cell(&name(*approach), bare_list(sentences))
        },
    )
}

fn leaning(approach: Approach, applying: &[&Framework]) -> El {
    let leaning: Vec<&&Framework> =
        applying.iter().filter(|framework| framework.approaches.contains(&approach)).collect();
    let none = el("p").hidden(!leaning.is_empty()).say("approaches-no-leaning");
    let list = el("ul").class("plain-list").all(leaning, |framework| {
        let link = el("a").href(&Route::Framework(framework.id.clone()).href()).text(&framework_name(framework));
        let basis = el("small").say3("fw-", &framework.id, ".basis");
        el("li").key(&framework.id).attr("data-leans", &framework.id).add(link).add(basis)
    });
    let count = approach.name();
    el("div").key(count).attr("data-approach", count).add(el("h4").say(&name(approach))).add(none).add(list)
}

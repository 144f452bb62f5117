//! States by frameworks: a shape and a word or a year in every cell.

use super::{Scene, count, marked, name_of};
use crate::content::{cat, say, say3};
use crate::frameworks::{Applies, Mark, Subject};
use crate::ui::components::mark::shape;
use crate::ui::components::table::{body, cell, head, row, row_head, table_with};
use crate::ui::element::{El, el};
use crate::ui::route::Route;
use crate::ui::words::framework_name;

/// The view "State by framework".
pub fn matrix(scene: &Scene) -> El {
    let columns = columns(scene);
    let heads = columns.iter().filter_map(|place| scene.register.framework(*place)).map(|framework| {
        let offence = |subject: &&Subject| matches!(subject, Subject::Trafficking | Subject::Smuggling);
        let marks = framework.subjects.iter().filter(offence);
        let marks = el("span").class("row-marks").all(marks, |subject| {
            let word = el("span").class("visually-hidden").say3("subject-", subject.name(), "");
            el("span").class(subject.name()).key(subject.name()).add(shape(subject.name())).add(word)
        });
        let route = Route::Framework(framework.id.clone());
        head().key(&framework.id).add(marks).add(el("a").href(&route.href()).text(&framework_name(framework)))
    });
    let mut all = vec![head().key("state").say("member-state")];
    all.extend(heads);
    let rows = body().all(&scene.states, |state| {
        let line = row(state.as_str()).attr("data-state", state.as_str()).add(row_head().text(&name_of(*state)));
        line.all(&columns, |place| {
            let applies = scene.standing(*place, Some(*state));
            let label = scene.register.framework(*place).map_or("", |framework| framework.id.as_str());
            let content = el("div").all(&applies, |applies| marked(scene.register, applies));
            cell(&cat("fw-", label, ""), content).key(label).attr("data-framework", label)
        })
    });
    let table = table_with("matrix", &say("explore-title-matrix"), all).add(rows);
    let empty = scene.states.is_empty() || columns.is_empty();
    let region = el("div")
        .class("scroller")
        .attr("role", "region")
        .attr("tabindex", "0")
        .attr("aria-label", &say("explore-title-matrix"))
        .hidden(empty)
        .add(table);
    el("div")
        .add(count("explore-count-matrix", columns.len(), scene.register.frameworks.len(), scene.day))
        .add(el("p").class("notice").hidden(!empty).say("explore-nothing"))
        .add(region)
        .add(legend())
}

/// The frameworks that pass and in which a chosen State takes part, took part, will, or has signed.
fn columns(scene: &Scene) -> Vec<u8> {
    let known = |applies: Applies| {
        !matches!(applies.mark(), Mark::Outside | Mark::NoRecord | Mark::Candidate) && applies.line.is_some()
    };
    let counts = |place: &u8| scene.states.iter().any(|state| scene.standing(*place, Some(*state)).is_some_and(known));
    scene.places().into_iter().filter(counts).collect()
}

/// What the shapes mean.
pub fn legend() -> El {
    let shown = Mark::ALL.iter().filter(|mark| **mark != Mark::Candidate);
    let marks = el("ul").class("legend").attr("aria-label", &say("explore-legend")).all(shown, |mark| {
        let about = say3("explore-mark-", mark.name(), ".about");
        let word = el("strong").text(&say3("explore-mark-", mark.name(), ""));
        el("li").key(mark.name()).add(shape(mark.name())).add(el("span").add(word).text(": ").text(&about))
    });
    el("div").add(marks).add(el("p").class("note").say("explore-star"))
}

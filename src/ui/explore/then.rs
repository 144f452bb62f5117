//! November 2008, when the source document was written, beside today: what changed for the chosen States.

use super::{Scene, marked, name_of};
use crate::content::{cat, say, say_with};
use crate::frameworks::{Applies, Change, Day, StateCode, standing};
use crate::ui::components::table::{body, cell, row, row_head, table_with, words};
use crate::ui::element::{El, el};
use crate::ui::route::Route;
use crate::ui::words::{day, framework_name};

/// The last day of the month of the source document.
pub const THEN: Day = match Day::new(2008, 11, 30) {
    Some(day) => day,
    None => panic!(),
};

/// A framework then and now.
struct Pair {
    then: Applies,
    now: Applies,
    change: Change,
}

/// The view "2008 and today".
pub fn then(scene: &Scene) -> El {
    let count = say_with(
        "explore-then-count",
        &[("n", &scene.states.len().to_string()), ("then", &day(THEN)), ("now", &day(scene.today))],
    );
    el("div")
        .add(el("p").class("note").attr("role", "status").text(&count))
        .add(el("p").class("notice").hidden(!scene.states.is_empty()).say("explore-nothing"))
        .add(el("div").all(&scene.states, |state| of_state(scene, *state)))
        .add(super::matrix::legend())
}

fn pairs(scene: &Scene, state: StateCode) -> Vec<Pair> {
    let on = |place: u8, day: Day| standing(scene.register, place, Some(state), day);
    let all = (0..).zip(&scene.register.frameworks);
    all.filter_map(|(place, _)| {
        let (then, now) = (on(place, THEN)?, on(place, scene.today)?);
        let change = Change::between(&then, &now);
        Some(Pair { then, now, change })
    })
    .collect()
}

fn of_state(scene: &Scene, state: StateCode) -> El {
    let pairs = pairs(scene, state);
    let elsewhere = |pair: &&Pair| pair.change == Change::Elsewhere;
    let changed = pairs.iter().filter(|pair| !matches!(pair.change, Change::Same | Change::Elsewhere));
    let same = pairs.iter().filter(|pair| pair.change == Change::Same).count();
    let heads = [say("explore-framework"), day(THEN), day(scene.today), say("explore-changed")];
    let heads = heads.iter().map(|text| el("th").attr("role", "columnheader").attr("scope", "col").text(text));
    let rows = body().all(changed, |pair| line(scene, pair));
    let id = cat("then-", state.as_str(), "");
    let caption = say_with("explore-then-caption", &[("state", &name_of(state))]);
    let new: Vec<El> = pairs
        .iter()
        .filter(elsewhere)
        .map(|pair| {
            el("li")
                .key(&pair.now.framework.to_string())
                .add(name(scene, &pair.now))
                .text(" ")
                .add(marked(scene.register, &pair.now))
        })
        .collect();
    let count = new.len().to_string();
    let summary = el("summary").text(&say_with("explore-then-elsewhere", &[("n", &count)]));
    el("section")
        .class("then")
        .key(&id)
        .attr("aria-labelledby", &id)
        .add(el("h2").id(&id).text(&name_of(state)))
        .add(table_with("changes", &caption, heads.collect()).add(rows))
        .add(el("p").class("note").text(&say_with("explore-then-same", &[("n", &same.to_string())])))
        .add(el("details").hidden(new.is_empty()).add(summary).add(el("ul").class("small-states").list(new)))
}

fn name(scene: &Scene, applies: &Applies) -> El {
    let Some(framework) = applies.of(scene.register) else { return el("span") };
    el("a").href(&Route::Framework(framework.id.clone()).href()).text(&framework_name(framework))
}

fn line(scene: &Scene, pair: &Pair) -> El {
    let id = pair.now.of(scene.register).map_or("", |framework| framework.id.as_str());
    let successor = pair.now.successor.and_then(|place| scene.register.framework(place));
    let by = successor.map(framework_name).unwrap_or_default();
    let change = say_with(&cat("explore-change-", pair.change.name(), ""), &[("name", &by)]);
    row(id)
        .attr("data-framework", id)
        .attr("data-change", pair.change.name())
        .add(row_head().add(name(scene, &pair.now)))
        .add(cell("explore-then", el("div").add(marked(scene.register, &pair.then))))
        .add(cell("explore-now", el("div").add(marked(scene.register, &pair.now))))
        .add(words("explore-changed", &change))
}

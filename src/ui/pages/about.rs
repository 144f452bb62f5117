//! About: method, sources, corrections, limits, privacy, accessibility, licence.

use super::figures;
use crate::content::{cat, numbered_with, say, say3};
use crate::ui::components::rich::{address_of, prose};
use crate::ui::components::section::{contents, opening, section};
use crate::ui::components::table::{body, cell, row, table, words};
use crate::ui::element::{El, el};
use crate::ui::route::Route;

/// The sections, in order.
const SECTIONS: [&str; 12] = [
    "method",
    "unknown",
    "sources",
    "register",
    "figures",
    "corrections",
    "limits",
    "privacy",
    "exit",
    "accessibility",
    "teaching",
    "licence",
];

/// The page About.
pub fn about() -> El {
    let title = |id: &str| cat("about-", id, ".title");
    let links: Vec<(&str, String)> = SECTIONS.iter().map(|id| (*id, say(&title(id)))).collect();
    el("div").add(opening(&say("about-title"), &say("about-lead"))).add(contents(&links, Route::About)).all(
        SECTIONS,
        |id| {
            let matter = el("div").add(prose(&cat("about-", id, "")));
            let matter = match id {
                "corrections" => matter.add(corrections()),
                "figures" => matter.add(figures::figures()),
                "exit" => matter.add(exit()),
                _ => matter,
            };
            section(id, &title(id), matter)
        },
    )
}

/// The setting of the button that leaves at once; `platform/beside/exit.js` shows and keeps it.
fn exit() -> El {
    let tick = el("input").attr("type", "checkbox").id("exit-on");
    let tick = el("div").class("choice").add(tick).add(el("label").attr("for", "exit-on").say("exit-setting-on"));
    let address = el("input").class("field").attr("type", "text").attr("inputmode", "url").id("exit-address");
    let address = address.attr("autocomplete", "off");
    let address =
        el("div").class("picker").add(el("label").attr("for", "exit-address").say("exit-setting-address")).add(address);
    el("form")
        .id("exit-setting")
        .attr("data-live", "exit")
        .hidden(true)
        .add(tick)
        .add(address)
        .add(el("p").id("exit-says").attr("role", "status"))
}

/// The columns of the table of corrections.
const COLUMNS: [&str; 3] =
    ["about-corrections.column-says", "about-corrections.column-correct", "about-corrections.column-where"];

fn corrections() -> El {
    let rows = body().all(numbered_with("correction", ".says"), |key| {
        let place = say3(&key, ".where", "");
        let title = Route::parse(place.strip_prefix('#').unwrap_or_default()).title();
        row(&key)
            .add(words(COLUMNS[0], &say3(&key, ".says", "")))
            .add(words(COLUMNS[1], &say3(&key, ".correct", "")))
            .add(cell(COLUMNS[2], el("div").add(el("a").href(&address_of(&place)).text(&title))))
    });
    table("corrections", &say("about-corrections.title"), &COLUMNS).add(rows)
}

//! A trainer's own cases, from a file, on this device only.

use super::place::{href, numbered};
use super::{Act, View, parts};
use crate::content::say;
use crate::ui::components::section::{opening, section};
use crate::ui::element::{El, el};

/// The page.
pub fn own(view: &View) -> El {
    let own = &view.practise.own;
    let list = el("ol").class("order").all((1..).zip(own), |(number, case)| {
        let page = numbered("own", number);
        el("li")
            .key(&case.id)
            .add(el("a").href(&href(&page)).text(&case.title))
            .add(el("span").class("note").text(&["· ", &parts::about(case)].concat()))
    });
    let file = parts::file(parts::CASES_FILE, ".json,application/json", "practise-own-open", Act::Choose, view.link);
    el("div")
        .class("practise")
        .add(parts::back(""))
        .add(opening(&say("practise-way-own"), &say("practise-own-lead")).add(file))
        .add(section(
            "cases",
            "practise-own-list",
            el("div").add(el("p").hidden(!own.is_empty()).say("practise-own-none")).add(list),
        ))
        .add(section(
            "format",
            "practise-own-format",
            el("div").add(el("p").say("practise-own-format-text")).add(example()),
        ))
}

/// A small whole file, to begin from.
fn example() -> El {
    let lines = include_str!("own_example.json");
    el("pre")
        .class("code")
        .attr("tabindex", "0")
        .attr("aria-label", &say("practise-own-format"))
        .add(el("code").text(lines))
}

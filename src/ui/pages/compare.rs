//! Trafficking and smuggling side by side.

use super::corrections::of_place;
use crate::content::{cat, has, numbered, numbered_with, say, say3};
use crate::ui::components::law::opens;
use crate::ui::components::mark::Offence;
use crate::ui::components::section::{opening, section};
use crate::ui::components::table::{body, cell, head, offence_head, row, row_head, table_with, words};
use crate::ui::diagrams::journey;
use crate::ui::element::{El, el};
use crate::ui::route::Route;

/// The sections that are tables, in order.
const TABLES: [&str; 5] = ["differences", "elements", "person", "duties", "never"];

/// The page Compare.
pub fn compare() -> El {
    el("div")
        .add(opening(&say("compare-title"), &say("compare-lead")))
        .add(section("journey", "compare-section-journey", journey::taught()))
        .all(TABLES, |name| section(name, &cat("compare-section-", name, ""), table(name)))
        .add(section("both", "compare-section-both", paragraphs("compare-both")))
        .add(section("neither", "compare-section-neither", paragraphs("compare-neither")))
        .all(of_place(&Route::Compare), |here| section("corrections", "corrections-here", here))
}

fn paragraphs(base: &str) -> El {
    el("div").all(numbered(base), |key| el("p").say(&key))
}

fn table(name: &str) -> El {
    let heads = vec![
        head().say("compare-column-aspect"),
        offence_head(Offence::Smuggling, "compare-column-smuggling"),
        offence_head(Offence::Trafficking, "compare-column-trafficking"),
        head().say("compare-column-provisions"),
    ];
    let title = cat("compare-section-", name, "");
    let here = |key: &String| say3(key, ".section", "") == name;
    let rows = body().all(numbered_with("compare-row", ".section").into_iter().filter(here), a_row);
    el("div").add(el("p").say3(&title, ".intro", "")).add(table_with("compare", &say(&title), heads).add(rows))
}

fn a_row(key: String) -> El {
    let provisions = cat(&key, ".provisions", "");
    let provisions = if has(&provisions) { say(&provisions) } else { String::new() };
    let law = el("div").all(provisions.split(' ').filter(|id| !id.is_empty()), opens);
    row(&key)
        .add(row_head().say3(&key, ".aspect", ""))
        .add(words("compare-column-smuggling", &say3(&key, ".smuggling", "")))
        .add(words("compare-column-trafficking", &say3(&key, ".trafficking", "")))
        .add(cell("compare-column-provisions", law))
}

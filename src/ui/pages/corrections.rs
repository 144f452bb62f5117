//! The corrections to the source document, where they bite.

use crate::content::{numbered_with, say, say3};
use crate::ui::element::{El, el};
use crate::ui::route::Route;

/// The keys of all corrections.
pub fn all() -> Vec<String> {
    numbered_with("correction", ".says")
}

/// The place where a correction bites.
pub fn place(key: &str) -> Route {
    Route::parse(say3(key, ".where", "").trim_start_matches('#'))
}

/// The corrections that bite on a page; none where there is nothing to correct.
pub fn of_place(route: &Route) -> Option<El> {
    let here: Vec<String> = all().into_iter().filter(|key| place(key) == *route).collect();
    let line = |label: &str, key: &str, part: &str| el("p").add(el("strong").say(label)).text(" ").say3(key, part, "");
    let one = |key: String| {
        el("div").class("flow").key(&key).add(line("corrections-says", &key, ".says")).add(line(
            "corrections-correct",
            &key,
            ".correct",
        ))
    };
    (!here.is_empty()).then(|| el("div").all(here, one))
}

/// The words of the source document and the correct ones, in a list.
pub fn list() -> El {
    el("ol").all(all(), |key| {
        el("li")
            .key(&key)
            .add(el("p").add(el("strong").say("corrections-says")).text(" ").text(&say(&[&key, ".says"].concat())))
            .add(el("p").add(el("strong").say("corrections-correct")).text(" ").say3(&key, ".correct", ""))
    })
}

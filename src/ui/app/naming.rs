//! What a page is called: its key, its title, its file in the reading edition.

use crate::content::{cat, joined, say, say_with};
use crate::interview::{self, Status};
use crate::law::FactId;
use crate::platform;
use crate::ui::pages::{question, result};
use crate::ui::route::Route;
use crate::ui::state::State;

/// The file of the reading edition that a route stands for, whatever the section.
pub(super) fn written(route: &Route) -> String {
    let file = route.file();
    file.split_once('#').map(|(file, _)| file.to_owned()).unwrap_or(file)
}

/// Where every question stands, for the map: `acts=answered profit=next`; nothing where nothing was answered.
pub(super) fn path(state: &State) -> String {
    let next = interview::next(&state.given());
    let mut path = String::new();
    for fact in FactId::ALL {
        let standing = match interview::status(&state.given(), fact) {
            Status::Answered => "=answered ",
            Status::NotNeeded(_) => "=idle ",
            Status::Ask if next == Some(fact) => "=next ",
            Status::Ask => "=later ",
        };
        path.push_str(fact.name());
        path.push_str(standing);
    }
    if state.is_empty() { String::new() } else { path }
}

/// What tells one page from another, so that a page is built anew and not patched from the one before.
pub(super) fn page_key(state: &State) -> String {
    match &state.route {
        Route::Frameworks if state.complete => "explore".to_owned(),
        Route::Question { fact, .. } => fact.name().to_owned(),
        Route::Result(_) => "result".to_owned(),
        Route::Practise(page) => cat("practise/", page, ""),
        route => written(route),
    }
}

/// The title of the page shown: question and chapter, headline and result, or the page's own.
pub(super) fn title(state: &State) -> String {
    let title = match &state.route {
        Route::Question { fact, .. } => joined(&[state.route.title(), say(&question::chapter(*fact))], " – "),
        Route::Result(_) => {
            joined(&[say(&result::headline(&state.what_if.answers(&state.case))), state.route.title()], " – ")
        }
        route if route.is_written() || matches!(route, Route::Practise(_)) => platform::heading(),
        route => route.title(),
    };
    let title = titled(&title);
    if state.draft.wrong.is_some() { say_with("error-page-title", &[("title", &title)]) } else { title }
}

/// A page's title as the browser shows it.
pub fn titled(title: &str) -> String {
    cat(title, " – ", &say("product-name"))
}

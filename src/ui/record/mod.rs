//! The record of a case: a link to it, the result as text, the analysis for other programs. Part of the later module.

mod markdown;

pub use markdown::markdown;

use super::app::App;
use super::element::{El, Link, el};
use super::linked::{Act, opened};
use super::pages::case_tools::button;
use super::route::Route;
use super::state::{Action, Notice, State};
use super::words;
use crate::casefile;
use crate::content::{cat, joined, register, say};
use crate::platform;
use crate::ui::components::section::opening;
use yew::html::Scope;

/// The id of the field that shows the link.
const FIELD: &str = "share-link";

/// The address that opens the case anywhere this site is served from the same place.
fn address(state: &State) -> String {
    cat(&platform::address(), "#/case/", &casefile::to_link(&state.case))
}

/// What a person can take away: a link, with what it holds said before, the text, the analysis.
pub fn tools(state: &State, link: &Link) -> El {
    let act = |act: Act| Action::Record(act);
    let said = match state.linked.copied {
        Some(true) => say("record-link-copied"),
        Some(false) => say("record-link-refused"),
        None => String::new(),
    };
    let field = el("input")
        .class("field")
        .id(FIELD)
        .attr("type", "text")
        .flag("readonly", true)
        .attr("autocomplete", "off")
        .value(&address(state));
    let panel = el("div")
        .class("flow")
        .add(el("p").say("record-link-warning"))
        .add(el("label").attr("for", FIELD).say("record-link-label"))
        .add(field)
        .add(button("", "record-link-copy", act(Act::Copy), link))
        .add(el("p").attr("role", "status").id("record-said").text(&said));
    let share = el("details").id("share").add(el("summary").say("record-link")).add(panel);
    let exports = el("div")
        .class("actions")
        .add(button("second", "record-markdown", act(Act::Markdown), link))
        .add(button("second", "record-analysis", act(Act::Analysis), link));
    el("div").class("record flow").add(exports).add(el("p").class("note").say("record-hint")).add(share)
}

/// The page that asks whether the case of a link may replace the case in hand.
#[inline(never)]
pub fn offer(state: &State, link: &Link) -> El {
    if state.linked.offered.is_none() {
        return opening(&say("linked-title"), &say("linked-gone"));
    }
    let actions = el("div")
        .class("actions")
        .add(button("", "linked-open", Action::Record(Act::Accept), link))
        .add(button("second", "linked-keep", Action::Record(Act::Decline), link))
        .add(button("second", "linked-save", Action::Save, link));
    opening(&say("linked-title"), &say("linked-lead")).add(actions)
}

/// Does what was asked for.
#[inline(never)]
pub fn act(state: &mut State, act: Act, scope: &Scope<App>) {
    match act {
        Act::Copy => {
            let scope = scope.clone();
            platform::copy(&address(state), move |copied| scope.send_message(Action::Record(Act::Copied(copied))));
        }
        Act::Copied(copied) => {
            state.linked.copied = Some(copied);
            if !copied {
                platform::focus(FIELD);
            }
        }
        Act::Accept => {
            if let Some(case) = state.linked.offered.take() {
                state.reduce(Action::Open(case));
                state.notice = Some(opened());
            }
            platform::replace(&Route::Check.hash());
        }
        Act::Decline => {
            state.linked.offered = None;
            platform::replace(&Route::Check.hash());
        }
        Act::Markdown => save(state, "palermo-result.md", &markdown(state)),
        Act::Analysis => save(state, "palermo-analysis.json", &analysis(state)),
    }
}

/// The analysis as JSON.
pub fn analysis(state: &State) -> String {
    let Some(register) = register() else { return String::new() };
    let today = platform::today();
    let day = state.case.date.unwrap_or(today);
    casefile::analysis(&state.case, register, today, &|applies| joined(&words::reason(register, applies, day), " "))
}

fn save(state: &mut State, name: &str, text: &str) {
    if !platform::download(name, text) {
        state.notice = Notice::problem(say("problem-download"));
    }
}

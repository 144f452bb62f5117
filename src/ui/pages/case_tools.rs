//! What a person can do with the case as a whole: name, keep, save, open, start again.

use crate::content::cat;
use crate::ui::components::section::section;
use crate::ui::element::{El, Link, el};
use crate::ui::record;
use crate::ui::state::{Action, Field, State};

/// The id of the field that takes a case file.
pub const FILE: &str = "open-case";

/// The section of case tools, the same on the answers and on the result.
pub fn case_tools(state: &State, link: &Link) -> El {
    let title = el("input")
        .class("field")
        .attr("type", "text")
        .id("case-title")
        .attr("maxlength", "200")
        .attr("autocomplete", "off")
        .attr("aria-describedby", "case-title-hint")
        .value(state.case.title.as_deref().unwrap_or_default())
        .on_type(link, Field::Title);
    let title = el("div")
        .class("picker")
        .add(el("label").attr("for", "case-title").say("case-title-label"))
        .add(el("small").id("case-title-hint").say("case-title-hint"))
        .add(title);
    let keep = el("input").attr("type", "checkbox").id("keep").attr("aria-describedby", "keep-hint");
    let keep_words = el("div")
        .add(el("label").attr("for", "keep").say("case-keep"))
        .add(el("small").id("keep-hint").say("case-keep-hint"));
    let keep = el("div").class("choice").add(keep.checked(state.keep).on_change(link, Action::Keep)).add(keep_words);
    let file =
        el("input").class("visually-hidden").attr("type", "file").id(FILE).attr("accept", ".json,application/json");
    let actions = el("div")
        .class("actions")
        .add(button("second", "case-save", Action::Save, link))
        .add(file.on_change(link, Action::Chosen))
        .add(el("label").class("button second").attr("for", FILE).say("case-open"))
        .add(restart(link));
    let hint = el("p").class("note").say("case-open-hint");
    let record = record::tools(state, link);
    section("case", "case-title-section", el("div").add(title).add(keep).add(actions).add(hint).add(record))
}

/// A button that looks like one; `second` for the lighter look.
pub fn button(look: &str, text: &str, action: Action, link: &Link) -> El {
    el("button").class(&cat("button ", look, "")).attr("type", "button").say(text).on_click(link, action)
}

/// The quiet button "Start again".
pub fn restart(link: &Link) -> El {
    el("button").class("quiet-button").attr("type", "button").say("case-restart").on_click(link, Action::Restart)
}

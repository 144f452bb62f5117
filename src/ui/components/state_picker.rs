//! The States of a case: for each role a field that finds States as one types (the combobox pattern of the ARIA guide).

use crate::content::{cat, say, say_with, say3};
use crate::frameworks::{Role, StateCode};
use crate::ui::draft::{Draft, suggestions};
use crate::ui::element::{El, Keys, Link, el};
use crate::ui::state::{Action, Field};
use crate::ui::words::state_name;

/// The controls of the question which States the case concerns. Every field may stay empty.
#[inline(never)]
pub fn state_picker(draft: &Draft, link: &Link) -> El {
    el("div").class("pickers").all(Role::ALL, |role| picker(role, draft, link))
}

/// The id of a role's field.
pub fn field_id(role: Role) -> String {
    cat("states-", role.name(), "")
}

fn picker(role: Role, draft: &Draft, link: &Link) -> El {
    let id = field_id(role);
    let text = cat("q-states-", role.name(), "");
    let (hint, list) = (cat(&id, "-hint", ""), cat(&id, "-list", ""));
    let typed = draft.typed[role as usize].as_str();
    let found = if draft.open == Some(role) { suggestions(typed) } else { Vec::new() };
    let suggested = draft.suggested.and_then(|(of, place)| (of == role).then_some(place));
    let input = el("input")
        .class("field")
        .attr("type", "text")
        .id(&id)
        .attr("name", "states")
        .attr("role", "combobox")
        .attr("autocomplete", "off")
        .attr("spellcheck", "false")
        .attr("aria-autocomplete", "list")
        .attr("aria-expanded", if found.is_empty() { "false" } else { "true" })
        .attr("aria-controls", &list)
        .attr("aria-describedby", &hint)
        .value(typed)
        .on_type(link, Field::State(role))
        .on_leave(link, Action::Leave);
    let input = if found.is_empty() { input } else { input.on_keys(link, keys(role, &found, suggested)) };
    let input = if draft.is_wrong(&id) { input.attr("aria-invalid", "true") } else { input };
    let input = match suggested {
        Some(place) => input.attr("aria-activedescendant", &option_id(&id, place)),
        None => input,
    };
    let options = el("ul").class("options").id(&list).attr("role", "listbox").attr("aria-label", &say(&text));
    let options = options.hidden(found.is_empty()).all(found.iter().enumerate(), |(place, state)| {
        el("li")
            .key(state.as_str())
            .id(&option_id(&id, place))
            .attr("role", "option")
            .attr("aria-selected", if suggested == Some(place) { "true" } else { "false" })
            .text(&state_name(*state))
            .on_press(link, Action::Take(role, *state))
    });
    let count = if typed.trim().is_empty() || draft.open != Some(role) {
        String::new()
    } else {
        say_with("states-found", &[("n", &found.len().to_string())])
    };
    el("div")
        .class("picker")
        .key(role.name())
        .add(el("label").attr("for", &id).say(&text))
        .add(el("small").id(&hint).say3(&text, ".hint", ""))
        .add(taken(role, draft, link))
        .add(el("div").class("combobox").add(input).add(options))
        .add(el("p").class("visually-hidden").attr("role", "status").text(&count))
}

fn option_id(id: &str, place: usize) -> String {
    cat(id, "-option-", &place.to_string())
}

fn keys(role: Role, found: &[StateCode], suggested: Option<usize>) -> Keys {
    let last = found.len().saturating_sub(1);
    let down = suggested.map_or(0, |place| if place >= last { 0 } else { place + 1 });
    let up = suggested.map_or(last, |place| if place == 0 { last } else { place - 1 });
    let entered = suggested.or((found.len() == 1).then_some(0)).and_then(|place| found.get(place));
    Keys {
        down: Action::Suggest(role, Some(down)),
        up: Action::Suggest(role, Some(up)),
        enter: entered.map(|state| Action::Take(role, *state)),
        escape: Action::Typed(Field::State(role), String::new()),
    }
}

fn taken(role: Role, draft: &Draft, link: &Link) -> El {
    let taken = draft.places.of(role);
    let label = say3("q-states-", role.name(), "");
    let list = el("ul").class("chosen").attr("aria-label", &say_with("states-chosen", &[("role", &label)]));
    list.hidden(taken.is_empty()).all(taken, |state| {
        let name = state_name(*state);
        let remove = el("button")
            .class("quiet-button")
            .attr("type", "button")
            .attr("aria-label", &say_with("states-remove", &[("state", &name)]))
            .say("states-remove-word")
            .on_click(link, Action::Remove(role, *state));
        el("li").key(state.as_str()).add(el("span").text(&name)).add(remove)
    })
}

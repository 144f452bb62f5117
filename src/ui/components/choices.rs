//! Stacked radios or checkboxes of a question.

use crate::content::{cat, has};
use crate::law::{FactId, Kind};
use crate::ui::draft::{Choice, Draft};
use crate::ui::element::{El, Link, el};
use crate::ui::state::Action;
use crate::ui::words::option_key;

/// The id of the first control of a question, to which errors link.
pub fn first_control(fact: FactId) -> String {
    cat(fact.name(), "-", fact.fact().kind.options().first().copied().unwrap_or("unknown"))
}

/// The choices of a question, "I do not know" set apart.
pub fn choices(fact: FactId, draft: &Draft, link: &Link) -> El {
    let many = matches!(fact.fact().kind, Kind::Many(_));
    let item = |choice: Choice, option: &str, text: &str| {
        let id = cat(fact.name(), "-", option);
        let kind = if many { "checkbox" } else { "radio" };
        let input = control(kind, &id, fact.name(), text, draft.holds(choice))
            .attr("value", option)
            .on_change(link, Action::Choose(choice));
        labelled(input, &id, text).key(option)
    };
    let listed = el("div").all(fact.fact().kind.options().iter().enumerate(), |(place, option)| {
        item(Choice::Option(place), option, &option_key(fact, option))
    });
    let none = many.then(|| item(Choice::None, "none", &option_key(fact, "none")));
    let apart = el("div").all(none, |none| none).add(item(Choice::Unknown, "unknown", "answer-unknown"));
    let cleared = el("p").class("visually-hidden").attr("role", "status");
    let cleared = if draft.cleared { cleared.say("question-cleared") } else { cleared };
    el("div").add(listed).add(el("p").class("or").say("question-or")).add(apart).add(cleared)
}

/// A box or radio; its hint, where `text` has one, describes it.
pub fn control(kind: &str, id: &str, name: &str, text: &str, checked: bool) -> El {
    let input = el("input").attr("type", kind).id(id).attr("name", name).checked(checked);
    if has(&cat(text, ".hint", "")) { input.attr("aria-describedby", &cat(id, "-hint", "")) } else { input }
}

/// A box or radio with its label and hint.
pub fn labelled(input: El, id: &str, text: &str) -> El {
    let hint = cat(text, ".hint", "");
    let words = el("div").add(el("label").attr("for", id).say(text));
    let words = if has(&hint) { words.add(el("small").id(&cat(id, "-hint", "")).say(&hint)) } else { words };
    el("div").class("choice").add(input).add(words)
}

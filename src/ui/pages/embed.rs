//! Embed this: the lines that put Palermo into another page, and what that page hears and may say.
//!
//! The form and the live view are filled in by `platform/beside/snippet.js`; without scripts the plain lines stand there.

use crate::content::{cat, say};
use crate::ui::components::rich::prose;
use crate::ui::components::section::{opening, section};
use crate::ui::components::table::{body, row, row_head, table, words};
use crate::ui::element::{El, el};

/// The options, with their texts.
const OPTIONS: [(&str, &str); 6] = [
    ("start", "embed-option-start"),
    ("lang", "embed-option-lang"),
    ("theme", "embed-option-theme"),
    ("exit", "embed-option-exit"),
    ("answers", "embed-option-answers"),
    ("host", "embed-option-host"),
];

/// The messages to the host page.
const OUT: [(&str, &str); 5] = [
    ("palermo:ready { language }", "embed-message-ready"),
    ("palermo:resize { height }", "embed-message-resize"),
    ("palermo:progress { done, of }", "embed-message-progress"),
    ("palermo:result { headline, findings }", "embed-message-result"),
    ("palermo:exit", "embed-message-exit"),
];

/// The messages from the host page.
const IN: [(&str, &str); 3] = [
    ("palermo:theme { theme }", "embed-in-theme"),
    ("palermo:language { language }", "embed-in-language"),
    ("palermo:restart", "embed-in-restart"),
];

/// The page Embed this.
pub fn embed() -> El {
    el("div")
        .attr("data-live", "snippet")
        .add(opening(&say("embed-title"), &say("embed-lead")))
        .add(section("lines", "embed-snippet", el("div").add(plain()).add(form()).add(live())))
        .add(section("options", "embed-options", el("div").add(rows("embed-options", "embed-column-option", &OPTIONS))))
        .add(section("messages", "embed-messages", el("div").add(rows("embed-messages", "embed-column-message", &OUT))))
        .add(section("accepted", "embed-in", el("div").add(rows("embed-in", "embed-column-message", &IN))))
        .add(section("limits", "embed-limits", el("div").add(prose("embed-limits.text"))))
}

/// The lines as they are without scripts.
fn plain() -> El {
    let title = cat(" title=\"", &say("embed-frame-title"), "\"");
    let lines = cat(
        "<iframe src=\"ADDRESS?embed=1\"",
        &title,
        " width=\"100%\" height=\"800\" style=\"border: 0; min-height: 480px\"></iframe>",
    );
    el("div")
        .id("snippet-plain")
        .class("flow")
        .add(el("p").say("embed-snippet-plain"))
        .add(el("pre").class("code").attr("tabindex", "0").add(el("code").text(&lines)))
}

fn form() -> El {
    let kind = el("fieldset")
        .add(el("legend").say("embed-kind"))
        .add(choice("radio", "kind", "frame", ("embed-kind-frame", "embed-kind-frame.hint"), true))
        .add(choice("radio", "kind", "element", ("embed-kind-element", "embed-kind-element.hint"), false));
    let starts = [
        ("", "embed-start-home"),
        ("q", "embed-start-case"),
        ("compare", "embed-start-compare"),
        ("frameworks", "embed-start-frameworks"),
        ("glossary", "embed-start-glossary"),
    ];
    let themes = [("", "embed-theme-device"), ("light", "embed-theme-light"), ("dark", "embed-theme-dark")];
    el("form")
        .id("snippet")
        .class("flow")
        .attr("data-title", &say("embed-frame-title"))
        .hidden(true)
        .add(kind)
        .add(select("start", "embed-start", &starts))
        .add(select("theme", "embed-theme", &themes))
        .add(choice("checkbox", "exit", "1", ("embed-exit", "embed-exit.hint"), false))
        .add(field("exit-address", "embed-exit-address"))
        .add(choice("checkbox", "answers", "1", ("embed-answers", "embed-answers.hint"), false))
}

/// A box or radio with its words and a hint.
fn choice(kind: &str, name: &str, value: &str, (text, hint): (&str, &str), checked: bool) -> El {
    let id = cat(name, "-", value);
    let hint_id = cat(&id, "-hint", "");
    let input = el("input")
        .attr("type", kind)
        .attr("name", name)
        .attr("value", value)
        .id(&id)
        .attr("aria-describedby", &hint_id)
        .flag("checked", checked);
    let words = el("div").add(el("label").attr("for", &id).say(text)).add(el("small").id(&hint_id).say(hint));
    el("div").class("choice").add(input).add(words)
}

fn select(name: &str, text: &str, options: &[(&str, &str)]) -> El {
    let id = cat("embed-", name, "");
    let list = el("select")
        .class("field")
        .id(&id)
        .attr("name", name)
        .all(options, |(value, words)| el("option").attr("value", value).say(words));
    el("div").class("picker").add(el("label").attr("for", &id).say(text)).add(list)
}

fn field(name: &str, text: &str) -> El {
    let input = el("input")
        .class("field")
        .attr("type", "text")
        .attr("inputmode", "url")
        .attr("autocomplete", "off")
        .attr("name", name)
        .id(name);
    el("div").class("picker").add(el("label").attr("for", name).say(text)).add(input)
}

/// What the script fills in.
fn live() -> El {
    let code = el("textarea").class("field code").id("snippet-code").attr("rows", "5").flag("readonly", true);
    let copy = el("button").class("button second").attr("type", "button").id("snippet-copy").say("embed-copy-lines");
    let actions = el("div").class("actions").add(copy).add(el("span").id("snippet-says").attr("role", "status"));
    el("div")
        .id("snippet-live")
        .class("flow")
        .hidden(true)
        .add(el("label").attr("for", "snippet-code").say("embed-code"))
        .add(code)
        .add(actions)
        .add(el("h3").say("embed-view"))
        .add(el("div").id("snippet-view"))
        .add(el("p").class("note").say("embed-heard").text(" ").add(el("code").id("snippet-heard")))
}

fn rows(caption: &str, first: &str, entries: &[(&str, &str)]) -> El {
    let rows = body().all(entries, |(name, text)| {
        row(name).add(row_head().add(el("code").text(name))).add(words("embed-column-meaning", &say(text)))
    });
    table("embed-rows", &say(caption), &[first, "embed-column-meaning"]).add(rows)
}

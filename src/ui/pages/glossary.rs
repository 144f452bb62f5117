//! Words and what they mean here. The app shows an entry in place where a text uses its word (`boot.js`).

use crate::content::{cat, say, text_keys};
use crate::ui::components::section::opening;
use crate::ui::element::{El, el};
use crate::ui::route::Route;

/// The page Glossary. The texts stand in the order of their keys, which is that of the English terms.
pub fn glossary() -> El {
    let terms = text_keys("term-").into_iter().filter(|key| has_text(key));
    let list = el("dl").class("glossary").all(terms, |key| {
        let link = el("a").href(&Route::Glossary(key.clone()).href()).say(&key);
        el("div").key(&key).id(&key).add(el("dt").add(link)).add(el("dd").say3(&key, ".text", ""))
    });
    // The box in which an entry is explained in place takes its button from here.
    let close = el("button")
        .class("quiet-button")
        .attr("type", "button")
        .attr("popovertarget", "term")
        .attr("popovertargetaction", "hide")
        .hidden(true)
        .say("term-box-close");
    el("div").add(opening(&say("glossary-title"), &say("glossary-lead"))).add(list).add(close)
}

fn has_text(key: &str) -> bool {
    crate::content::has(&cat(key, ".text", ""))
}

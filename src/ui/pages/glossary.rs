//! Words and what they mean here.

use crate::content::{say, text_keys};
use crate::ui::components::section::opening;
use crate::ui::element::{El, el};

/// The page Glossary. The texts stand in the order of their keys, which is that of the English terms.
pub fn glossary() -> El {
    let terms = text_keys("term-").into_iter().filter(|key| !key.contains('.'));
    let list = el("dl")
        .class("glossary")
        .all(terms, |key| el("div").key(&key).id(&key).add(el("dt").say(&key)).add(el("dd").say3(&key, ".text", "")));
    el("div").add(opening(&say("glossary-title"), &say("glossary-lead"))).add(list)
}

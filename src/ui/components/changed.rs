//! What a what-if has changed, in a word.

use crate::content::{say, say_with};
use crate::ui::element::{El, el};

/// "changed: was not met", where something was another before; empty where it was not.
pub fn was(before: Option<String>) -> El {
    let words = before.map(|before| {
        let before = if before.is_empty() { say("answer-none-yet") } else { before };
        say_with("try-was", &[("before", &before)])
    });
    el("span").class("was").hidden(words.is_none()).all(words, |words| el("span").text(&words))
}

//! Typed content: what the product says, compiled natively from `content/` and read in the browser.
//!
//! The browser ships no TOML, Fluent, Markdown or JSON parser: [`source`] parses, checks and compiles
//! at build time, [`texts`] looks messages up at run time.

pub mod texts;
pub mod world;

#[cfg(not(target_arch = "wasm32"))]
pub mod source;

use crate::frameworks::Register;
use std::cell::RefCell;
use texts::Texts;

/// Everything the build writes for one language.
#[derive(Default)]
pub struct Library {
    /// Texts needed before the first question can be answered.
    pub short: Texts,
    /// Texts of the result, the frameworks, Compare, About and the glossary.
    pub long: Option<Texts>,
    /// Frameworks and parties; the same for every language.
    pub register: Option<&'static Register>,
}

thread_local! {
    static LIBRARY: RefCell<Library> = RefCell::new(Library::default());
}

/// Puts a compiled content file in place. The register lives as long as the page.
pub fn install(change: impl FnOnce(&mut Library)) {
    LIBRARY.with_borrow_mut(change);
}

/// The register, once it is loaded.
pub fn register() -> Option<&'static Register> {
    LIBRARY.with_borrow(|library| library.register)
}

/// Whether the texts and data of the result and the register are loaded.
pub fn complete() -> bool {
    LIBRARY.with_borrow(|library| library.register.is_some() && library.long.is_some())
}

/// Runs `read` on the message of `key`, or on nothing if no loaded file holds it.
pub fn with_message<T>(key: &str, read: impl FnOnce(Option<&[texts::Piece]>) -> T) -> T {
    LIBRARY.with_borrow(|library| {
        let long = || library.long.as_ref().and_then(|texts| texts.get(key));
        read(library.short.get(key).or_else(long).as_deref())
    })
}

/// Whether a message of that key is loaded.
pub fn has(key: &str) -> bool {
    with_message(key, |message| message.is_some())
}

/// Three parts of a key, or of a text, as one; parts may be empty. Said once, so that it is compiled once.
#[inline(never)]
pub fn cat(first: &str, second: &str, third: &str) -> String {
    let mut text = String::with_capacity(first.len() + second.len() + third.len());
    text.push_str(first);
    text.push_str(second);
    text.push_str(third);
    text
}

/// Texts one after the other, with a separator between them.
#[inline(never)]
pub fn joined(texts: &[String], separator: &str) -> String {
    let mut all = String::new();
    for (place, text) in texts.iter().enumerate() {
        if place > 0 {
            all.push_str(separator);
        }
        all.push_str(text);
    }
    all
}

/// The plain text of the message whose key these parts make.
#[inline(never)]
pub fn say3(first: &str, second: &str, third: &str) -> String {
    say(&cat(first, second, third))
}

/// The plain text of a message; the key itself where the text is missing (the linter refuses that).
#[inline(never)]
pub fn say(key: &str) -> String {
    say_with(key, &[])
}

/// The plain text of a message with its variables filled in.
pub fn say_with(key: &str, variables: &[(&str, &str)]) -> String {
    with_message(key, |message| match message {
        Some(pieces) => texts::plain(pieces, variables),
        None => key.to_owned(),
    })
}

/// The keys `base-1`, `base-2`, ... as far as they go.
pub fn numbered(base: &str) -> Vec<String> {
    numbered_with(base, "")
}

/// An id as part of a Fluent key: dots become hyphens (`tip.3.a` is `tip-3-a`).
pub fn key_of(id: &str) -> String {
    id.replace('.', "-")
}

/// The keys `base-1`, `base-2`, ... of which the `attribute` exists.
pub fn numbered_with(base: &str, attribute: &str) -> Vec<String> {
    let keys = (1..).map(|number: usize| cat(base, "-", &number.to_string()));
    keys.take_while(|key| has(&cat(key, attribute, ""))).collect()
}

/// All keys of the long texts that begin with `prefix`.
#[cfg(not(target_arch = "wasm32"))]
pub fn text_keys(prefix: &str) -> Vec<String> {
    LIBRARY.with_borrow(|library| {
        let keys = library.long.iter().flat_map(Texts::keys);
        keys.filter(|key| key.starts_with(prefix)).cloned().collect()
    })
}

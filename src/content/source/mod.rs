//! Reads `content/`, checks it and compiles it: native, at build time.
//!
//! Every fault is collected, so that an editor sees all of them at once. The sentences of the faults are
//! messages of a build tool for those who edit content, not texts of the product.

pub mod excerpts;
pub mod fault;
pub mod fluent;
pub mod lint;
pub mod pseudo;
pub mod register;

use super::texts::{Piece, Texts};
use crate::frameworks::Register;
pub use fault::Fault;
use std::path::Path;

/// The content of the product, ready to be written for the browser or used natively.
pub struct Compiled {
    /// Frameworks and parties.
    pub register: Register,
    /// One entry a language; English first.
    pub languages: Vec<Language>,
}

/// The texts of one language, in the two files the browser loads.
pub struct Language {
    /// Texts needed before the first question can be answered.
    pub short: Texts,
    /// All other texts.
    pub long: Texts,
}

/// Fluent files whose messages are needed before the first question can be answered.
const SHORT_FILES: [&str; 4] = ["ui", "start", "questions", "problems"];

/// Messages that the questions need, whatever file they stand in: why a question is not asked.
const SHORT_PREFIX: &str = "why-not-";

/// Reads and compiles the content folder.
///
/// # Errors
/// All faults found, each with its file, its place and what is wrong.
pub fn load(content: &Path) -> Result<Compiled, Vec<Fault>> {
    let (register, mut faults) = register::register(content);
    let mut english = fluent::language(&content.join("locales/en"), "en", &mut faults);
    let (whole, shown): (Vec<_>, Vec<_>) =
        excerpts::messages(content, &mut faults).into_iter().partition(|(key, _)| excerpts::is_whole_text(key));
    english.long.messages.extend(whole);
    english.short.messages.extend(shown);
    let count = register.frameworks.len().to_string();
    english.short.messages.push(("frameworks-count".to_owned(), vec![Piece::Text(count)]));
    english.short.messages.sort_by(|one, other| one.0.cmp(&other.0));
    english.long.messages.sort_by(|one, other| one.0.cmp(&other.0));
    faults.extend(lint::check(&english, &register, content));
    if !faults.is_empty() {
        return Err(faults);
    }
    let languages = vec![pseudo::accented(&english), pseudo::right_to_left(&english)];
    let languages = std::iter::once(english).chain(languages).collect();
    Ok(Compiled { register, languages })
}

impl Compiled {
    /// Puts the English texts and the register where [`super::say`] finds them, for native tools and tests.
    pub fn install(self) {
        let Some(english) = self.languages.into_iter().next() else { return };
        let register: &'static Register = Box::leak(Box::new(self.register));
        super::install(|library| {
            library.short = english.short;
            library.long = Some(english.long);
            library.register = Some(register);
        });
    }
}

//! Reads `content/`, checks it and compiles it: native, at build time.
//!
//! Every fault is collected, so that an editor sees all of them at once. The sentences of the faults are
//! messages of a build tool for those who edit content, not texts of the product.

pub mod corrections;
pub mod evidence;
pub mod excerpts;
pub mod fault;
pub mod fluent;
pub mod lint;
pub mod pseudo;
pub mod register;
pub mod scenarios;
pub mod terms;
pub mod world;

use super::texts::{Piece, Texts};
use crate::frameworks::Register;
use crate::practice::Scenario;
pub use fault::Fault;
use std::path::Path;

/// The content of the product, ready to be written for the browser or used natively.
pub struct Compiled {
    /// Frameworks and parties.
    pub register: Register,
    /// The practice cases, by kind and id; in English.
    pub scenarios: Vec<Scenario>,
    /// One entry a language; English first.
    pub languages: Vec<Language>,
}

/// Keys and messages.
pub type Messages = Vec<(String, Vec<Piece>)>;

/// The texts of one language, for the two files the browser loads.
pub struct Language {
    /// The language.
    pub tag: Tag,
    /// Texts needed before the first question can be answered.
    pub short: Messages,
    /// All other texts.
    pub long: Messages,
}

/// Fluent files whose messages are needed before the first question can be answered.
const SHORT_FILES: [&str; 2] = ["ui", "questions"];

/// How messages begin that the questions need, whatever file they stand in.
const SHORT_PREFIXES: [&str; 9] = [
    "why-not-",
    "start-title",
    "problem-content",
    "problem-stor",
    "problem-link_",
    "question-correction",
    "record-link-opened",
    "ledger-",
    "outcome-",
];

/// Whether a text is read only by pages that are written at build time, so that the browser never loads it.
pub fn is_written_only(key: &str) -> bool {
    const BEGINNINGS: [&str; 17] = [
        "about-",
        "course-",
        "correction",
        "term-",
        "glossary-",
        "compare-",
        "start-",
        "element-",
        "reading-",
        "framework-",
        "map-",
        "figure-",
        "booklet-",
        "nav-map",
        "embed-",
        "exit-",
        "update-",
    ];
    BEGINNINGS.iter().any(|beginning| key.starts_with(beginning))
        || key.starts_with("fw-") && key.contains('.') && ![".basis", ".full"].iter().any(|end| key.ends_with(end))
}

/// Reads and compiles the content folder.
///
/// # Errors
/// All faults found, each with its file, its place and what is wrong.
pub fn load(content: &Path) -> Result<Compiled, Vec<Fault>> {
    let (register, mut faults) = register::register(content);
    let mut english = fluent::language(&content.join("locales/en"), "en", &mut faults);
    let (whole, shown): (Vec<_>, Vec<_>) =
        excerpts::messages(content, &mut faults).into_iter().partition(|(key, _)| excerpts::is_whole_text(key));
    english.long.extend(whole);
    english.short.extend(shown);
    english.long.extend(evidence::messages(content, &mut faults));
    let count = register.frameworks.len().to_string();
    english.short.push(("frameworks-count".to_owned(), vec![Piece::Text(count)]));
    corrections::to_questions(&mut english.short, &english.long);
    terms::mark(&mut english.short, &mut english.long);
    faults.extend(lint::check(&english, &register, content));
    let has_text = |key: &str| english.short.iter().chain(&english.long).any(|(other, _)| other == key);
    let (scenarios, of_scenarios) = scenarios::scenarios(content, &register, &has_text);
    faults.extend(of_scenarios);
    if !faults.is_empty() {
        return Err(faults);
    }
    let languages = vec![pseudo::accented(&english), pseudo::right_to_left(&english)];
    let languages = std::iter::once(english).chain(languages).collect();
    Ok(Compiled { register, scenarios, languages })
}

impl Compiled {
    /// Puts the English texts and the register where [`super::say`] finds them, for native tools and tests.
    pub fn install(self) {
        let _ = self.install_each().next();
    }

    /// Puts the texts of one language after the other in place, English first; gives each one's tag and direction.
    pub fn install_each(self) -> impl Iterator<Item = Tag> {
        let register: &'static Register = Box::leak(Box::new(self.register));
        self.languages.into_iter().map(move |language| {
            super::install(|library| {
                library.short = Texts::of(&language.short);
                library.long = Some(Texts::of(&language.long));
                library.register = Some(register);
            });
            language.tag
        })
    }
}

/// A language by its BCP 47 tag, and its direction.
#[derive(Clone)]
pub struct Tag {
    /// The tag.
    pub name: String,
    /// Whether it runs from right to left.
    pub right_to_left: bool,
}

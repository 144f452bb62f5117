//! What a framework asks of those who take part in it, article by article.

use super::kinds::P;
use super::named::named;

named! {
    /// How strongly a duty is worded.
    Force {
        /// "Shall": owed in law.
        Shall = "shall",
        /// "Shall consider" or "shall endeavour": only the weighing or the trying is owed.
        ShallConsider = "shall_consider",
        /// A promise in a text that binds nobody in law.
        Political = "political",
    }
}

/// One duty: an entry `[[duty]]` of `content/frameworks/<id>.toml`. Its line is the text `duty-<id>-<place from 1>`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Duty {
    /// The article, as the text numbers it; empty where the duty is one of a political text as a whole.
    pub article: String,
    /// The Ps it serves, at least one.
    pub ps: Vec<P>,
    /// How strongly it is worded.
    pub force: Force,
    /// Whether the record of key articles carries it; otherwise it rests on memory.
    pub verified: bool,
}

//! What only the page of a framework reads.

use super::Dated;
use super::kinds::P;

/// What only the page of a framework reads: the pages of the register are written at build time, so this is no part of
/// the compiled register.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Details {
    /// Where it was adopted; may be empty.
    pub adopted_place: String,
    /// When it was opened for signature.
    pub opened: Dated,
    /// The Ps its duties serve.
    pub ps: Vec<P>,
    /// Whether the source document of 2008 treats it.
    pub seed: bool,
    /// Key articles, as the text numbers them, in order; their topic and line are texts.
    pub articles: Vec<String>,
    /// How to cite it.
    pub citation: String,
    /// Where its text or its depositary is; may be empty.
    pub url: String,
    /// Where the facts come from.
    pub sources: Vec<String>,
}

//! One file a page.

pub mod about;
pub mod case_tools;
pub mod check;
pub mod compare;
pub mod framework;
pub mod frameworks;
pub mod glossary;
pub mod question;
pub mod result;
pub mod start;

use super::element::{El, el};
use super::route::Route;
use crate::content::say;

/// The page for an address that names none.
pub fn missing() -> El {
    let start = el("a").href(&Route::Start.href()).say("missing-start");
    super::components::section::opening(&say("missing-title"), &say("missing-text")).add(el("p").add(start))
}

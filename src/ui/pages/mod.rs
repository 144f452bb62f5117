//! One file a page.

pub mod case_tools;
pub mod check;
pub mod question;
pub mod result;

// Pages that no answer changes: written once at build time, for the reading edition; the app shows those.
#[cfg(not(target_arch = "wasm32"))]
pub mod about;
#[cfg(not(target_arch = "wasm32"))]
pub mod booklet;
#[cfg(not(target_arch = "wasm32"))]
pub mod compare;
#[cfg(not(target_arch = "wasm32"))]
pub mod corrections;
#[cfg(not(target_arch = "wasm32"))]
pub mod embed;
#[cfg(not(target_arch = "wasm32"))]
pub mod figures;
#[cfg(not(target_arch = "wasm32"))]
pub mod framework;
#[cfg(not(target_arch = "wasm32"))]
pub mod framework_duties;
#[cfg(not(target_arch = "wasm32"))]
pub mod frameworks;
#[cfg(not(target_arch = "wasm32"))]
pub mod glossary;
#[cfg(not(target_arch = "wasm32"))]
pub mod map;
#[cfg(not(target_arch = "wasm32"))]
pub mod start;

use super::element::{El, el};
use super::route::Route;
use crate::content::say;

/// The page for an address that names none.
pub fn missing() -> El {
    let start = el("a").href(&Route::Start.href()).say("missing-start");
    super::components::section::opening(&say("missing-title"), &say("missing-text")).add(el("p").add(start))
}

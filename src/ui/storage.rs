//! Keeps the case in hand over a reload: for the tab, or on the device if the person asks for it.

use super::state::{Notice, State};
use crate::casefile::{self, Case};
use crate::content;
use crate::platform::{self, Shelf};

const CASE: &str = "palermo-case";

/// The case stored for this tab or on this device, whether it is kept on the device, and what to say if it is damaged.
pub fn restore() -> (Case, bool, Option<Notice>) {
    // A training site keeps the case for its own learner; what another person left in this browser is not theirs.
    if let Some(text) = platform::resumed() {
        let code = text.split('.').next().unwrap_or_default();
        return if code.is_empty() { (Case::default(), false, None) } else { opened(code, false) };
    }
    let device = platform::stored(Shelf::Device, CASE);
    let keep = device.is_some();
    let Some(code) = platform::stored(Shelf::Tab, CASE).or(device) else { return (Case::default(), false, None) };
    opened(&code, keep)
}

/// The case of a code that was stored.
fn opened(code: &str, keep: bool) -> (Case, bool, Option<Notice>) {
    match casefile::from_link(code) {
        Ok(case) => (case, keep, None),
        Err(_) => (Case::default(), false, Notice::problem(content::say("problem-stored-case-broken"))),
    }
}

/// Stores the case as the person wishes. `false` if it was to be kept on the device and the browser refuses.
pub fn keep(state: &State) -> bool {
    if state.is_empty() {
        platform::forget(Shelf::Tab, CASE);
        platform::forget(Shelf::Device, CASE);
        return true;
    }
    let code = casefile::to_link(&state.case);
    platform::store(Shelf::Tab, CASE, &code);
    if state.keep {
        return platform::store(Shelf::Device, CASE, &code);
    }
    platform::forget(Shelf::Device, CASE);
    true
}

//! The browser, through web-sys.

mod files;
mod hosts;
mod loading;
mod page;
mod shelves;
mod words;

pub use files::{copy, download, parse_json, read_chosen_file};
pub use hosts::{has_host, has_reporter, report, resumed, tell_host};
pub use loading::{load_cases, load_page, load_rest, load_world, start};
pub use page::{
    address, app_root, focus, focus_heading, go, hash, heading, keep_start_page, mark_path, mark_ready, on_hash_change,
    pressed, print, replace, set_title, show_section, start_page, typed, when_painted,
};
pub use shelves::{forget, store, stored};
pub use words::{date_in_words, state_name, today};

use js_sys::{Function, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Document, Element, Window};

fn window() -> Option<Window> {
    web_sys::window()
}

fn document() -> Option<Document> {
    window()?.document()
}

fn root() -> Option<Element> {
    document()?.document_element()
}

/// What a function of the boot script promises for a name.
fn promised(function: &str, name: &str) -> Option<Promise> {
    global_function(function)?.call1(&JsValue::NULL, &name.into()).ok()?.dyn_into().ok()
}

fn global_function(name: &str) -> Option<Function> {
    Reflect::get(&js_sys::global(), &name.into()).ok()?.dyn_into().ok()
}

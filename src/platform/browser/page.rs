//! What the page shows: its address, title, focus and scrolling.

use super::{document, global_function, root, window};
use gloo::events::EventListener;
use js_sys::{Promise, Reflect};
use std::cell::Cell;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Element, HtmlElement};
use yew::virtual_dom::VNode;

/// The part of the address after `#`, decoded.
pub fn hash() -> String {
    let hash = window().and_then(|window| window.location().hash().ok()).unwrap_or_default();
    let hash = hash.strip_prefix('#').unwrap_or(&hash).to_owned();
    js_sys::decode_uri_component(&hash).map_or(hash, Into::into)
}

/// Whether the document has a mark of the boot script: `data-embed` within another page, `data-still` as long as nobody has
/// acted there, so that neither focus nor scrolling may move the page around it.
fn is_marked(mark: &str) -> bool {
    root().is_some_and(|root| root.has_attribute(mark))
}

/// Goes to a hash route with a history entry of its own, but within another page, whose Back button is its own.
pub fn go(route: &str) {
    if is_marked("data-embed") {
        replace(route);
    } else if let Some(window) = window() {
        let _ = window.location().set_hash(route);
    }
}

/// Goes to a hash route without a new history entry.
pub fn replace(route: &str) {
    if let Some(window) = window() {
        let _ = window.location().replace(&["#", route].concat());
    }
}

/// Calls back when the hash changes, for as long as the page lives.
pub fn on_hash_change(callback: impl Fn() + 'static) {
    if let Some(window) = window() {
        EventListener::new(&window, "hashchange", move |_| callback()).forget();
    }
}

/// The address of the app, without what follows `?` or `#`.
pub fn address() -> String {
    let address = window().and_then(|window| window.location().href().ok()).unwrap_or_default();
    address.split(['?', '#']).next().unwrap_or_default().to_owned()
}

/// Calls back once what was drawn has been painted.
#[inline(never)]
pub fn when_painted(done: impl FnOnce() + 'static) {
    let Some(window) = window() else { return done() };
    spawn_local(async move {
        // A frame is painted after its callbacks have run, so before those of the next.
        for _ in 0..2 {
            let frame = Promise::new(&mut |resolve, _| {
                let _ = window.request_animation_frame(&resolve);
            });
            let _ = JsFuture::from(frame).await;
        }
        done();
    });
}

/// Shows the page's title.
pub fn set_title(title: &str) {
    if let Some(document) = document() {
        document.set_title(title);
    }
}

/// Moves focus to an element.
pub fn focus(id: &str) {
    if let Some(element) = element(id) {
        let _ = element.focus();
    }
}

pub(super) fn element(id: &str) -> Option<HtmlElement> {
    document()?.get_element_by_id(id)?.dyn_into().ok()
}

/// Makes an element focusable until it loses focus, and focuses it.
fn focus_once(element: &HtmlElement) {
    element.set_tab_index(-1);
    let target = element.clone();
    EventListener::once(element, "blur", move |_| {
        let _ = target.remove_attribute("tabindex");
    })
    .forget();
    if !is_marked("data-still") {
        let _ = element.focus();
    }
}

fn main_heading() -> Option<HtmlElement> {
    document()?.query_selector("h1").ok()??.dyn_into().ok()
}

/// The words of the main heading shown.
pub fn heading() -> String {
    main_heading().and_then(|heading| heading.text_content()).unwrap_or_default()
}

/// Moves focus to the main heading and shows the top of the page.
pub fn focus_heading() {
    if let Some(heading) = main_heading() {
        focus_once(&heading);
    }
    if let Some(window) = window().filter(|_| !is_marked("data-still")) {
        window.scroll_to_with_x_and_y(0.0, 0.0);
    }
}

/// Shows a part of the page and moves focus to it.
pub fn show_section(id: &str) {
    if let Some(section) = element(id).filter(|_| !is_marked("data-still")) {
        section.scroll_into_view();
        focus_once(&section);
    }
}

thread_local! {
    static START: Cell<Option<Element>> = const { Cell::new(None) };
}

/// Remembers the Start page as it stands in the document, before the app is mounted over it.
pub fn keep_start_page() {
    START.set(app_root().and_then(|root| root.first_element_child()));
}

/// The Start page as it stood in the document.
pub fn start_page() -> Option<VNode> {
    START.take().map(|start| VNode::VRef(start.into()))
}

/// The element that the app is mounted in.
pub fn app_root() -> Option<Element> {
    document()?.get_element_by_id("app")
}

/// Marks the document as ready: the app has mounted.
pub fn mark_ready() {
    if let Some(root) = root() {
        let _ = root.set_attribute("data-ready", "");
    }
}

/// Marks on the map of the questions where each of them stands: `acts=answered profit=next`.
pub fn mark_path(standings: &str) {
    if let Some(mark) = global_function("palermoPath") {
        let _ = mark.call1(&JsValue::NULL, &standings.into());
    }
}

/// Prints the page.
pub fn print() {
    if let Some(window) = window() {
        let _ = window.print();
    }
}

/// The text of the field in which something was typed, or the value of the choice in a list that was made.
pub fn typed(event: &web_sys::Event) -> String {
    let value = event.target().and_then(|target| Reflect::get(&target, &"value".into()).ok());
    value.and_then(|value| value.as_string()).unwrap_or_default()
}

/// The name of the key that was pressed.
pub fn pressed(event: &web_sys::Event) -> String {
    event.dyn_ref::<web_sys::KeyboardEvent>().map(web_sys::KeyboardEvent::key).unwrap_or_default()
}

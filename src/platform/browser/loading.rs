//! The app's own files, of which the boot script holds the promises.

use super::{global_function, promised};
use crate::content::{self, texts::Texts, world::World};
use crate::frameworks::from_bytes as register_of;
use crate::practice::{self, Scenario};
use js_sys::Uint8Array;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::Response;
use yew::virtual_dom::VNode;

/// The bytes of one of the app's own files, of which the boot script holds the promise.
async fn file(name: &str) -> Option<Vec<u8>> {
    let response: Response = JsFuture::from(promised("palermoFile", name)?).await.ok()?.dyn_into().ok()?;
    if !response.ok() {
        return None;
    }
    let bytes = JsFuture::from(response.array_buffer().ok()?).await.ok()?;
    Some(Uint8Array::new(&bytes).to_vec())
}

/// Loads the texts that the first question needs, then mounts the app.
pub fn start(mount: impl FnOnce() + 'static) {
    spawn_local(async move {
        let texts = file("short").await.and_then(|bytes| postcard::from_bytes::<Texts>(&bytes).ok());
        match texts {
            Some(texts) => {
                content::install(|library| library.short = texts);
                mount();
            }
            None => report_start_failure(),
        }
    });
}

/// Loads the rest of the app: the later part of its module, long texts and the register. Says whether that worked.
pub fn load_rest(done: impl FnOnce(bool) + 'static) {
    spawn_local(async move {
        let Some(later) = promised("palermoLater", "") else { return done(false) };
        if JsFuture::from(later).await.is_err() {
            return done(false);
        }
        let long = file("long").await.and_then(|bytes| postcard::from_bytes::<Texts>(&bytes).ok());
        let register = file("register").await.and_then(|bytes| register_of(&bytes));
        let complete = long.is_some() && register.is_some();
        content::install(|library| {
            library.long = long;
            library.register = register.map(|register| &*Box::leak(Box::new(register)));
        });
        done(complete);
    });
}

/// Loads a page of the reading edition, with its links turned into hash routes by the boot script; nothing where that fails.
pub fn load_page(file: &str, done: impl FnOnce(Option<VNode>) + 'static) {
    let page = promised("palermoPage", file);
    spawn_local(async move {
        let page = match page {
            Some(page) => JsFuture::from(page).await.ok(),
            None => None,
        };
        done(page.and_then(|page| page.dyn_into().ok()).map(VNode::VRef));
    });
}

/// Loads the shapes of the world map; nothing where that fails.
#[inline(never)]
pub fn load_world(done: impl FnOnce(Option<World>) + 'static) {
    spawn_local(async move { done(file("world").await.and_then(|bytes| postcard::from_bytes::<World>(&bytes).ok())) });
}

/// Loads the practice cases; nothing where that fails.
#[inline(never)]
pub fn load_cases(done: impl FnOnce(Option<Vec<Scenario>>) + 'static) {
    spawn_local(async move {
        done(file("practice").await.and_then(|bytes| practice::unpack(&bytes)));
    });
}

/// Lets the boot script show its message that a file of the app is missing.
fn report_start_failure() {
    if let Some(failed) = global_function("palermoFailed") {
        let _ = failed.call1(&JsValue::NULL, &"file-missing".into());
    }
}

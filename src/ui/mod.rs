//! The screens: Yew nodes over the pure rooms. No rule and no sentence lives here.

pub mod app;
pub mod components;
pub mod diagrams;
pub mod draft;
pub mod element;
pub mod explore;
pub mod hosted;
pub mod linked;
pub mod pages;
pub mod practise;
#[cfg(not(target_arch = "wasm32"))]
pub mod reading;
pub mod record;
pub mod route;
pub mod state;
pub mod storage;
pub mod what_if;
pub mod words;

/// Mounts the app over the prerendered Start page.
#[cfg(target_arch = "wasm32")]
pub fn mount() {
    crate::platform::keep_start_page();
    if let Some(root) = crate::platform::app_root() {
        yew::Renderer::<app::App>::with_root(root).render();
    }
}

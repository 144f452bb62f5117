//! The screens: Yew nodes over the pure rooms. No rule and no sentence lives here.

pub mod app;
pub mod components;
pub mod draft;
pub mod element;
pub mod explore;
pub mod pages;
#[cfg(not(target_arch = "wasm32"))]
pub mod reading;
pub mod route;
pub mod state;
pub mod storage;
pub mod words;

/// Mounts the app over the prerendered Start page.
#[cfg(target_arch = "wasm32")]
pub fn mount() {
    crate::platform::keep_start_page();
    if let Some(root) = crate::platform::app_root() {
        yew::Renderer::<app::App>::with_root(root).render();
    }
}

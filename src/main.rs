//! Starts the app in a browser.

#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();

#[cfg(target_arch = "wasm32")]
fn main() {
    palermo::platform::start(palermo::ui::mount);
}

/// Natively there is nothing to start: the app runs in a browser.
#[cfg(not(target_arch = "wasm32"))]
fn main() {}

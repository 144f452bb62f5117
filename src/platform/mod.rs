//! The only room that touches the browser. Natively (prerender, tests) it does nothing and knows nothing.
//!
//! Nothing here panics: storage, clipboard and files may be refused at any time, and then the caller gets
//! nothing or an error to show.

#[cfg(target_arch = "wasm32")]
mod browser;
#[cfg(target_arch = "wasm32")]
pub use browser::*;

#[cfg(not(target_arch = "wasm32"))]
mod native;
#[cfg(not(target_arch = "wasm32"))]
pub use native::*;

/// Where something may be stored.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Shelf {
    /// Until the tab is closed.
    Tab,
    /// On the device, until the person clears it.
    Device,
}

/// Why a chosen file could not be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileFault {
    /// Larger than any case file.
    TooLarge,
    /// The browser could not read it.
    Unreadable,
}

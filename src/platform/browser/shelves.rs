//! What is kept in the tab or on the device.

use super::window;
use crate::platform::Shelf;
use web_sys::Storage;

fn shelf(shelf: Shelf) -> Option<Storage> {
    let window = window()?;
    match shelf {
        Shelf::Tab => window.session_storage(),
        Shelf::Device => window.local_storage(),
    }
    .ok()
    .flatten()
}

/// What is stored under a key; nothing where storage is refused.
pub fn stored(on: Shelf, key: &str) -> Option<String> {
    shelf(on)?.get_item(key).ok().flatten()
}

/// Stores a text. `false` if the browser refuses.
pub fn store(on: Shelf, key: &str, text: &str) -> bool {
    shelf(on).is_some_and(|storage| storage.set_item(key, text).is_ok())
}

/// Forgets what is stored under a key.
pub fn forget(on: Shelf, key: &str) {
    if let Some(storage) = shelf(on) {
        let _ = storage.remove_item(key);
    }
}

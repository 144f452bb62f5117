//! Parts that several pages share.

pub mod changed;
pub mod choices;
pub mod date_field;
#[cfg(not(target_arch = "wasm32"))]
pub mod frame;
pub mod law;
pub mod ledger;
pub mod mark;
pub mod rich;
pub mod section;
pub mod state_picker;
pub mod table;

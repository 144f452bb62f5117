//! The register of frameworks, who takes part in them and since when, and what applies in a case on a day.
//!
//! Pure: knows [`crate::law`], and nothing of browsers, files or languages.

mod applies;
mod dated;
mod day;
#[cfg(not(target_arch = "wasm32"))]
mod details;
mod duty;
mod fate;
mod kinds;
mod landscape;
mod model;
pub(crate) mod named;
mod packed;
mod place;
mod standing;
mod status;
mod subject;

pub use applies::{Applies, applies, members_on, standing, succession};
pub use dated::{Dated, NotADate, Reached};
pub use day::Day;
#[cfg(not(target_arch = "wasm32"))]
pub use details::Details;
pub use duty::{Duty, Force};
#[cfg(not(target_arch = "wasm32"))]
pub use fate::FATES;
pub use fate::{Aspect, fate, fusion};
pub use kinds::{Approach, Field, FrameworkKind, Group, P, PartyKind, Protects, PurposeOnly, Subject};
pub use landscape::{Change, Circle, FIRST, Mark, Members, Phase, SMALLER, SMALLER_BEFORE, position};
pub use model::{Framework, List, Party, Register};
#[cfg(not(target_arch = "wasm32"))]
pub use packed::pack;
pub use packed::{Packed, from_bytes};
pub use place::{CODE_COUNT, Places, Role, StateCode};
pub use status::{Note, Notes, ReasonId, Status, Var};

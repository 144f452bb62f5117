//! The register of frameworks, who takes part in them and since when, and what applies in a case on a day.
//!
//! Pure: knows [`crate::law`], and nothing of browsers, files or languages.

mod applies;
mod dated;
mod day;
mod kinds;
mod model;
mod named;
mod place;
mod standing;
mod status;
mod subject;

pub use applies::{Applies, applies, members_on, standing, succession};
pub use dated::{Dated, NotADate, Reached};
pub use day::Day;
pub use kinds::{Approach, Field, FrameworkKind, Group, P, PartyKind, Protects, PurposeOnly, Subject};
pub use model::{Framework, List, Party, Register};
pub use place::{CODE_COUNT, Places, Role, StateCode};
pub use status::{Note, Notes, ReasonId, Status, Var};

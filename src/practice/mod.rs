//! Cases to judge before the tool does: what is judged, marks by how sure, misconceptions, when a case comes again.
//!
//! Pure: knows `law` and `frameworks`. The key of every case is what the engine finds on the facts that it states.

mod judged;
mod packed;
mod scenario;

pub use judged::{Judged, JudgedElement, JudgedFramework, JudgedHeadline};
#[cfg(not(target_arch = "wasm32"))]
pub use packed::pack;
pub use packed::{Packed, unpack};
pub use scenario::{Form, MisconceptionId, Scenario, ScenarioKind, Source, Stated, Way};

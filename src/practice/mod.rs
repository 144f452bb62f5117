//! Cases to judge before the tool does: what is judged, marks by how sure, misconceptions, when a case comes again.
//!
//! Pure: knows `law` and `frameworks`. The key of every case is what the engine finds on the facts that it states.

mod course;
mod judged;
mod judging;
mod packed;
mod progress;
pub mod review;
mod scenario;
mod set;
#[cfg(test)]
pub(crate) mod testing;
mod trace;
mod twins;

pub use course::{Part, course};
pub use judged::{Judged, JudgedElement, JudgedFramework, JudgedHeadline};
pub use judging::{ELEMENTS, Given, MARKS, choices, is_right, is_settled_without, judge, points};
#[cfg(not(target_arch = "wasm32"))]
pub use packed::pack;
pub use packed::{Packed, unpack};
pub use progress::{Kept, PROGRESS_FORMAT, Progress, ProgressProblem, Tally};
pub use scenario::{Form, MisconceptionId, Scenario, ScenarioKind, Source, Stated, Way};
pub use set::{Set, SetProblem};
pub use trace::{Traced, shown, trace};
pub use twins::{apart, differing};

//! The two Protocols as rules: facts go in, findings come out, with their reasons, what is open and what would change them.
//!
//! TIP is the Trafficking in Persons Protocol (2000), SOM the Smuggling of Migrants Protocol (2000), UNTOC the
//! Convention against Transnational Organized Crime (2000) that both supplement. A case is about one person who is
//! moved or kept, and one course of conduct towards that person.
//!
//! This room knows nothing of frameworks, browsers or languages, and holds no sentence: ids decide, texts explain.

mod answers;
mod changes;
mod differences;
mod elements;
mod facts;
mod findings;
mod open;
mod remarks;
mod rules;
mod search;
#[cfg(test)]
mod testing;
mod tri;
mod why;

pub use answers::{Answer, Answers};
pub use changes::{Change, Target, changes};
pub use differences::{Difference, Placed, Side, differences};
pub(crate) use elements::Elements;
pub use facts::{Chapter, FACTS, Fact, FactId, Kind};
pub use findings::{FindingId, Findings, Headline, Outcome, findings};
pub use open::{Open, open};
pub use remarks::{Remark, remarks};
#[cfg(not(target_arch = "wasm32"))]
pub use rules::{Cases, cases, row_answers};
pub use rules::{RULES, Rule};
pub(crate) use rules::{aggravable, smuggling, trafficking};
pub use tri::Tri;
pub use why::{Reason, why};

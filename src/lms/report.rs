//! What can be reported.

use crate::law::{Findings, Headline};
use crate::practice::Judged;

/// Something that a course should know of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Report {
    /// How far the person has come: so many steps done of so many that there are at most.
    Progress {
        /// Steps done.
        done: u8,
        /// Steps in all, as far as that is known now.
        of: u8,
    },
    /// A case was judged.
    Judged(Judged),
    /// The person walked through all questions, and this is the result.
    Walked {
        /// The one word on the case.
        headline: Headline,
        /// All findings.
        findings: Findings,
    },
    /// A set of cases was completed.
    Completed {
        /// What was right, in percent; none where nothing is scored.
        score: Option<u8>,
        /// Whether that reaches the set's pass mark.
        passed: bool,
    },
}

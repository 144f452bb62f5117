//! What can be reported.

use crate::law::{FindingId, Findings, Headline, Outcome};

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

/// A case that was judged: what the person said and what is right.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Judged {
    /// The case's stable id.
    pub case: String,
    /// The elements that were judged.
    pub elements: Vec<JudgedElement>,
    /// The headline.
    pub headline: JudgedHeadline,
    /// The frameworks that were judged.
    pub frameworks: Vec<JudgedFramework>,
    /// How sure the person was, from 1 to 3; 0 where that was not asked.
    pub sure: u8,
    /// Points for it.
    pub points: i8,
    /// Whether the case counts as right.
    pub correct: bool,
}

/// One element of a judged case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct JudgedElement {
    /// Which finding it is about.
    pub finding: FindingId,
    /// What the person said.
    pub given: Outcome,
    /// What is right.
    pub right: Outcome,
}

/// One framework of a judged case: whether it binds a State of the case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct JudgedFramework {
    /// The framework's id.
    pub framework: String,
    /// What the person said; none for "not on record".
    pub given: Option<bool>,
    /// What is right; none where the register does not tell.
    pub right: Option<bool>,
}

/// The headline of a judged case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct JudgedHeadline {
    /// What the person said.
    pub given: Headline,
    /// What is right.
    pub right: Headline,
}

//! What a person judged in one case, and what the engine finds: the event that is reported.

use crate::frameworks::Status;
use crate::law::{FindingId, Headline, Outcome};

/// One case, judged to its end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Judged {
    /// The id of the case.
    pub case: String,
    /// The elements in the order in which they were judged.
    pub elements: Vec<JudgedElement>,
    /// The headline.
    pub headline: JudgedHeadline,
    /// The frameworks, in harder cases only.
    pub frameworks: Vec<JudgedFramework>,
    /// How sure of the headline: 1 a guess, 2 fairly sure, 3 sure; 0 where that is not asked.
    pub sure: u8,
    /// Marks for the headline by how sure: +1/0, +2/-2, +3/-6; where that is not asked +1/0.
    pub points: i8,
    /// Whether the headline was judged as the engine finds it. The elements are shown and counted, and carry no marks.
    pub correct: bool,
}

/// One element, as judged and as found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct JudgedElement {
    /// Which element.
    pub finding: FindingId,
    /// As the person judged it.
    pub given: Outcome,
    /// As the engine finds it.
    pub right: Outcome,
}

/// The headline, as judged and as found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct JudgedHeadline {
    /// As the person judged it.
    pub given: Headline,
    /// As the engine finds it.
    pub right: Headline,
}

/// One framework: whether it binds a State of the case, as judged and as the register tells.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct JudgedFramework {
    /// The framework's id.
    pub framework: String,
    /// Whether the person judged that it binds at least one State of the case; `None` for "not enough on record".
    pub given: Option<bool>,
    /// Whether it does; `None` where the register does not tell.
    pub right: Option<bool>,
    /// The statuses by State, in the order of the case's States.
    pub statuses: Vec<Status>,
}

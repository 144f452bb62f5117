//! Shapes that carry meaning beside hue and word: a square for trafficking, a ring for smuggling.
//!
//! The shapes stand once in the page (`src/ui/shapes.svg`, put in at build time) and are used by reference.

use crate::content::cat;
use crate::frameworks::Status;
use crate::law::{FindingId, Outcome};
use crate::ui::element::{El, el};

/// Which of the two offences something belongs to: decides hue and shape.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Offence {
    /// Trafficking in persons.
    Trafficking,
    /// Smuggling of migrants.
    Smuggling,
}

impl Offence {
    /// The offence that a finding belongs to.
    pub fn of(finding: FindingId) -> Self {
        match finding {
            FindingId::TipAct
            | FindingId::TipMeans
            | FindingId::TipPurpose
            | FindingId::Trafficking
            | FindingId::CooperationTip => Self::Trafficking,
            _ => Self::Smuggling,
        }
    }

    /// Its class and the name of its shape.
    pub fn name(self) -> &'static str {
        match self {
            Self::Trafficking => "trafficking",
            Self::Smuggling => "smuggling",
        }
    }
}

/// A shape by its name.
pub fn shape(name: &str) -> El {
    let reference = el("use").href(&cat("#", name, ""));
    el("svg").class("mark").attr("viewBox", "-12 -12 24 24").attr("aria-hidden", "true").add(reference)
}

/// The mark of an outcome, in the shape of its offence.
pub fn outcome(offence: Offence, outcome: Outcome) -> El {
    let of_offence = match offence {
        Offence::Trafficking => "sq-",
        Offence::Smuggling => "ci-",
    };
    let of_outcome = match outcome {
        Outcome::Met => "met",
        Outcome::NotMet => "not-met",
        Outcome::Undetermined => "open",
        Outcome::NotRequired => "not-required",
    };
    shape(&cat(of_offence, of_outcome, ""))
}

/// The mark of a framework's status.
pub fn status(status: Status) -> El {
    shape(match status {
        Status::Binding => "bound",
        Status::Commitment => "commitment",
        Status::NotYet => "not-yet",
        Status::Ended => "ended",
        Status::NotParty => "outside",
        Status::OffSubject => "off-subject",
        Status::Candidate => "candidate",
        Status::NotRecorded => "no-record",
    })
}

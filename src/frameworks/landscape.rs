//! The register seen as a whole: groups of States, what to show of a standing, bars in time, and what changed between two days.

use super::named::named;
use super::{Applies, Dated, Day, Framework, Reached, ReasonId, Register, StateCode, Status};

named! {
    /// A group of States, by the id of the list that holds its members.
    Circle {
        /// The Association of Southeast Asian Nations.
        Asean = "asean",
        /// The Mekong: the governments of COMMIT.
        Mekong = "commit",
        /// The European Union.
        Eu = "eu",
        /// The Council of Europe.
        CouncilOfEurope = "council_of_europe",
        /// The South Asian Association for Regional Cooperation.
        Saarc = "saarc",
        /// The Economic Community of West African States.
        Ecowas = "ecowas",
    }
}

/// The members of a group on a day, and whether all of these lines were checked.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Members {
    /// Who, by code. A State whose recorded date leaves it open whether it was in is among them.
    pub states: Vec<StateCode>,
    /// Whether every line was checked; otherwise some rest on memory.
    pub verified: bool,
}

impl Circle {
    /// Who was in the group on a day.
    pub fn members(self, register: &Register, day: Day) -> Members {
        let lines = register.list(self.name()).map_or(&[][..], |list| &list.parties);
        let mut members = Members { states: Vec::new(), verified: true };
        for line in lines {
            let later = !line.in_force.is_unknown() && line.in_force.started(day) == Reached::No;
            if line.kind.is_some() && !later && line.ended.over(day) != Reached::Yes {
                members.states.push(line.state);
                members.verified &= line.verified;
            }
        }
        members
    }
}

named! {
    /// What a standing looks like: the shape that marks it, and the text `explore-mark-<name>`.
    Mark {
        /// Bound in law.
        Bound = "bound",
        /// Takes part in a commitment.
        Commitment = "commitment",
        /// In force or active; no State is named.
        Candidate = "candidate",
        /// Signed and nothing more.
        Signed = "signed",
        /// Not yet.
        NotYet = "not-yet",
        /// No longer.
        Ended = "ended",
        /// Outside.
        Outside = "outside",
        /// The record does not tell.
        NoRecord = "no-record",
    }
}

impl Applies {
    /// The mark of this standing. A signature without consent has one of its own; it is no party all the same.
    pub const fn mark(&self) -> Mark {
        match (self.status, self.reason) {
            (Status::Binding, _) => Mark::Bound,
            (Status::Commitment, _) => Mark::Commitment,
            (Status::Candidate, _) => Mark::Candidate,
            (Status::NotYet, _) => Mark::NotYet,
            (Status::Ended, _) => Mark::Ended,
            (Status::NotParty, ReasonId::SignedOnly) => Mark::Signed,
            (Status::NotParty | Status::OffSubject, _) => Mark::Outside,
            (Status::NotRecorded, _) => Mark::NoRecord,
        }
    }

    /// The year that belongs to the mark: since when, until when or when signed; none where none is stored.
    pub fn year(&self, register: &Register) -> Option<u16> {
        let date = match self.mark() {
            Mark::Bound | Mark::Commitment | Mark::NotYet => self.since,
            Mark::Ended => self.until,
            Mark::Signed => self.party(register).map(|party| party.signed).unwrap_or_default(),
            Mark::Candidate | Mark::Outside | Mark::NoRecord => Dated::Unknown,
        };
        date.earliest().map(Day::year)
    }
}

named! {
    /// Where a framework as a whole stands on a day (`explore-phase-<name>`).
    Phase {
        /// Not adopted yet.
        Unborn = "unborn",
        /// Adopted, and not in force.
        Adopted = "adopted",
        /// In force or active.
        Runs = "runs",
        /// Over, and nothing took its place.
        Ended = "ended",
        /// Over, and something took its place.
        Replaced = "replaced",
        /// The recorded dates are too coarse to tell.
        Open = "open",
    }
}

impl Framework {
    /// Where it stands on a day, whoever takes part.
    pub fn phase(&self, day: Day) -> Phase {
        match (self.adopted.started(day), self.start().started(day), self.ended.over(day)) {
            (_, _, Reached::Yes) if self.ended_by.is_some() => Phase::Replaced,
            (_, _, Reached::Yes) => Phase::Ended,
            (_, _, Reached::Open) => Phase::Open,
            (_, Reached::Yes, _) => Phase::Runs,
            (Reached::No, ..) => Phase::Unborn,
            (_, Reached::No, _) => Phase::Adopted,
            (_, Reached::Open, _) => Phase::Open,
        }
    }
}

/// The first day on a timeline.
pub const FIRST: Day = match Day::new(1926, 1, 1) {
    Some(day) => day,
    None => panic!(),
};

/// The day before which a timeline is drawn smaller.
pub const SMALLER_BEFORE: Day = match Day::new(1990, 1, 1) {
    Some(day) => day,
    None => panic!(),
};

/// How much of a timeline the smaller years get, in thousandths.
pub const SMALLER: u32 = 160;

/// Where a day stands on a timeline that ends with `last`, in thousandths of its length.
pub fn position(day: Day, last: Day) -> u32 {
    let count = |day: Day| u32::from(day.year()) * 372 + u32::from(day.month()) * 31 + u32::from(day.day()) - 32;
    let part = |from: Day, to: Day, length: u32| {
        let whole = count(to).saturating_sub(count(from)).max(1);
        count(day.min(to)).saturating_sub(count(from)) * length / whole
    };
    part(FIRST, SMALLER_BEFORE, SMALLER) + part(SMALLER_BEFORE, last, 1000 - SMALLER)
}

named! {
    /// What changed for a State between two days (`explore-change-<name>`).
    Change {
        /// It did not exist then and binds now.
        NewBinding = "new_binding",
        /// It did not exist then and the State takes part now.
        NewCommitment = "new_commitment",
        /// It existed and binds only now.
        BecameBinding = "became_binding",
        /// It existed, and the State takes part only now.
        Joined = "joined",
        /// It counted then; something took its place.
        Replaced = "replaced",
        /// It counted then and is over, for all or for this State.
        Ended = "ended",
        /// It came and went between the two days.
        CameAndWent = "came_and_went",
        /// It counts now; whether it did then is not recorded.
        ThenUnrecorded = "then_unrecorded",
        /// The State was outside then; whether it still is, is not recorded.
        NowUnrecorded = "now_unrecorded",
        /// It began or ended without this State, or the record does not tell whether with it.
        Elsewhere = "elsewhere",
        /// Something else changed.
        Other = "other",
        /// Nothing changed.
        Same = "same",
    }
}

impl Change {
    /// What changed from one standing to another of the same framework and State.
    pub fn between(then: &Applies, now: &Applies) -> Self {
        let counts = |applies: &Applies| matches!(applies.status, Status::Binding | Status::Commitment);
        let listed = now.line.is_some();
        if then.reason == ReasonId::NotAdopted {
            return match now.status {
                Status::Binding => Self::NewBinding,
                Status::Commitment => Self::NewCommitment,
                Status::Ended if listed => Self::CameAndWent,
                Status::NotYet if now.reason == ReasonId::NotAdopted => Self::Same,
                _ => Self::Elsewhere,
            };
        }
        match (now.status, then.status) {
            _ if then.mark() == now.mark() => Self::Same,
            (Status::Binding | Status::Commitment, Status::NotRecorded) => Self::ThenUnrecorded,
            (Status::Binding, _) => Self::BecameBinding,
            (Status::Commitment, _) => Self::Joined,
            (Status::Ended, _) if counts(then) && now.successor.is_some() => Self::Replaced,
            (Status::Ended, _) if counts(then) => Self::Ended,
            (Status::Ended, _) if listed => Self::CameAndWent,
            (Status::Ended, _) => Self::Elsewhere,
            (Status::NotRecorded, Status::NotParty) => Self::NowUnrecorded,
            _ => Self::Other,
        }
    }
}

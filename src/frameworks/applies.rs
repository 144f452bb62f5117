//! Which framework applies to whom on a day: the rule of section 3, in its order.

use super::standing::stands;
use super::status::{Notes, ReasonId, Status};
use super::{Dated, Day, Framework, Party, Places, Register, StateCode};
use crate::law::{Answers, findings};

/// What one framework is to one State, or to no State in particular, on a day.
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use]
pub struct Applies {
    /// Place of the framework in [`Register::frameworks`].
    pub framework: u8,
    /// The State or territory; `None` where the case names none.
    pub state: Option<StateCode>,
    /// What it is.
    pub status: Status,
    /// Since when it counts, or will count.
    pub since: Dated,
    /// The last day it counts, where one is recorded, even one after the day asked about.
    pub until: Dated,
    /// Why.
    pub reason: ReasonId,
    /// What to say beside the reason.
    pub notes: Notes,
    /// Place of what took its place in [`Register::frameworks`].
    pub successor: Option<u8>,
    /// Whether the line or field that decides rests on memory: not checked against the depositary.
    pub unverified: bool,
    /// How old the list of States is that was read.
    pub as_of: Dated,
    /// Place of the State's line in the list of the framework, where it has one.
    pub line: Option<u16>,
}

impl Applies {
    /// The framework itself.
    pub fn of<'a>(&self, register: &'a Register) -> Option<&'a Framework> {
        register.framework(self.framework)
    }

    /// The State's line in the list of the framework: signature, consent, kind, source.
    pub fn party<'a>(&self, register: &'a Register) -> Option<&'a Party> {
        let list = register.members(self.of(register)?)?;
        list.parties.get(usize::from(self.line?))
    }

    /// A result with a status and a reason and nothing else.
    pub(super) fn bare(framework: u8, state: Option<StateCode>, status: Status, reason: ReasonId) -> Self {
        Self {
            framework,
            state,
            status,
            since: Dated::Unknown,
            until: Dated::Unknown,
            reason,
            notes: Notes::default(),
            successor: None,
            unverified: false,
            as_of: Dated::Unknown,
            line: None,
        }
    }
}

/// What every framework is to every State in the case on a day; to no State in particular where none is named.
///
/// Ordered by framework and then by first mention of the State.
#[inline(never)]
pub fn applies(register: &Register, answers: &Answers, places: &Places, day: Day) -> Vec<Applies> {
    let findings = findings(answers);
    let named = places.all();
    let states: Vec<Option<StateCode>> =
        if named.is_empty() { vec![None] } else { named.into_iter().map(Some).collect() };
    let mut all = Vec::with_capacity(register.frameworks.len() * states.len());
    for (place, framework) in (0..).zip(&register.frameworks) {
        let off = super::subject::off(framework, &findings, answers);
        let remarks = super::subject::remarks(framework, answers);
        for state in &states {
            if let Some(reason) = off {
                all.push(Applies::bare(place, *state, Status::OffSubject, reason));
                continue;
            }
            let mut standing = stands(register, place, framework, *state, day);
            if matches!(standing.status, Status::Binding | Status::Commitment | Status::Candidate) {
                standing.notes.join(remarks);
            }
            all.push(standing);
        }
    }
    all
}

/// What a framework is to a State on a day, whatever the case may be about: for the pages of the register.
///
/// `None` where the register has no framework at that place.
pub fn standing(register: &Register, place: u8, state: Option<StateCode>, day: Day) -> Option<Applies> {
    Some(stands(register, place, register.framework(place)?, state, day))
}

/// What a framework is on a day to everyone in its list, in the order of the list; empty where a rule in words decides.
pub fn members_on(register: &Register, place: u8, day: Day) -> Vec<Applies> {
    let Some(framework) = register.framework(place) else { return Vec::new() };
    let parties = register.members(framework).map_or(&[][..], |list| &list.parties);
    parties.iter().map(|party| stands(register, place, framework, Some(party.state), day)).collect()
}

/// A framework, those it came after and those that came after it, from the oldest to the newest.
pub fn succession(register: &Register, place: u8) -> Vec<u8> {
    let mut chain = vec![place];
    while let Some(before) = chain.first().and_then(|first| before(register, *first)) {
        if chain.contains(&before) {
            break;
        }
        chain.insert(0, before);
    }
    while let Some(after) = chain.last().and_then(|last| after(register, *last)) {
        if chain.contains(&after) {
            break;
        }
        chain.push(after);
    }
    chain
}

fn before(register: &Register, place: u8) -> Option<u8> {
    register.framework(place)?.supersedes.first().copied()
}

fn after(register: &Register, place: u8) -> Option<u8> {
    let newer = || (0..).zip(&register.frameworks).find(|(_, newer)| newer.supersedes.contains(&place));
    register.framework(place)?.ended_by.or_else(|| newer().map(|(newer, _)| newer))
}

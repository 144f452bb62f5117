//! The register as numbers: how it travels to the browser.
//!
//! Derived readers of nested structures cost the bundle some three kilobytes; reading numbers in a row costs half of one.

use super::{
    Approach, Dated, Duty, Field, Force, Framework, FrameworkKind, Group, List, P, Party, PartyKind, Protects,
    PurposeOnly,
};
use super::{Register, StateCode, Subject};
use serde::{Deserialize, Serialize};

/// The ids of frameworks and lists, and everything else as numbers in a row.
#[derive(Debug, Serialize, Deserialize)]
pub struct Packed(Vec<String>, Vec<u32>);

/// Reads numbers in a row; `None` where the data are damaged.
struct Reader {
    ids: std::vec::IntoIter<String>,
    numbers: std::vec::IntoIter<u32>,
}

impl Reader {
    #[inline(never)]
    fn number(&mut self) -> Option<u32> {
        self.numbers.next()
    }

    #[inline(never)]
    fn byte(&mut self) -> Option<u8> {
        u8::try_from(self.number()?).ok()
    }

    fn truth(&mut self) -> Option<bool> {
        Some(self.number()? != 0)
    }

    #[inline(never)]
    fn date(&mut self) -> Option<Dated> {
        Dated::try_from(self.number()?).ok()
    }

    #[inline(never)]
    fn state(&mut self) -> Option<StateCode> {
        match self.byte()? {
            EUROPEAN_UNION => Some(StateCode::EU),
            place => StateCode::at(place),
        }
    }

    /// One of the variants of an enumeration.
    fn variant<T: Copy>(&mut self, all: &[T]) -> Option<T> {
        all.get(self.number()? as usize).copied()
    }

    /// A variant, or none: one more than its place, or zero.
    fn perhaps<T: Copy>(&mut self, all: &[T]) -> Option<Option<T>> {
        match self.number()? {
            0 => Some(None),
            place => all.get(place as usize - 1).copied().map(Some),
        }
    }

    fn place(&mut self) -> Option<Option<u8>> {
        match self.byte()? {
            0 => Some(None),
            place => Some(Some(place - 1)),
        }
    }

    fn list<T>(&mut self, mut item: impl FnMut(&mut Self) -> Option<T>) -> Option<Vec<T>> {
        let count = self.number()?;
        let mut items = Vec::new();
        for _ in 0..count {
            items.push(item(self)?);
        }
        Some(items)
    }

    fn framework(&mut self) -> Option<Framework> {
        Some(Framework {
            id: self.ids.next()?,
            group: self.variant(Group::ALL)?,
            kind: self.variant(FrameworkKind::ALL)?,
            binding: self.truth()?,
            subjects: self.list(|read| read.variant(Subject::ALL))?,
            adopted: self.date()?,
            in_force: self.date()?,
            ended: self.date()?,
            ended_by: self.place()?,
            supersedes: self.list(Self::byte)?,
            membership: self.place()?,
            membership_as_of: self.date()?,
            membership_complete: self.truth()?,
            membership_complete_until: match self.date()? {
                Dated::Day(day) => Some(day),
                _ => None,
            },
            bound_by_latest: self.date()?,
            uncertain_states: self.list(Self::state)?,
            protects: self.perhaps(Protects::ALL)?,
            purpose_only: self.perhaps(PurposeOnly::ALL)?,
            unverified: self.list(|read| read.variant(Field::ALL))?,
            approaches: self.list(|read| read.variant(Approach::ALL))?,
            duties: self.list(Self::duty)?,
            #[cfg(not(target_arch = "wasm32"))]
            details: super::Details::default(),
        })
    }

    fn duty(&mut self) -> Option<Duty> {
        Some(Duty {
            article: self.ids.next()?,
            ps: self.list(|read| read.variant(P::ALL))?,
            force: self.variant(Force::ALL)?,
            verified: self.truth()?,
        })
    }

    fn party(&mut self) -> Option<Party> {
        Some(Party {
            state: self.state()?,
            signed: self.date()?,
            consent: self.date()?,
            in_force: self.date()?,
            ended: self.date()?,
            kind: self.perhaps(PartyKind::ALL)?,
            #[cfg(not(target_arch = "wasm32"))]
            source: 0,
            verified: self.truth()?,
        })
    }
}

/// The number that stands for the European Union, beyond the places of the codes.
const EUROPEAN_UNION: u8 = u8::MAX;

/// The register that a compiled file holds; nothing where it is damaged.
#[inline(never)]
pub fn from_bytes(bytes: &[u8]) -> Option<Register> {
    unpack(postcard::from_bytes(bytes).ok()?)
}

/// The register that these numbers hold.
fn unpack(packed: Packed) -> Option<Register> {
    let mut read = Reader { ids: packed.0.into_iter(), numbers: packed.1.into_iter() };
    Some(Register {
        frameworks: read.list(Reader::framework)?,
        lists: read.list(|read| Some(List { id: read.ids.next()?, parties: read.list(Reader::party)? }))?,
        states: read.list(Reader::state)?,
        #[cfg(not(target_arch = "wasm32"))]
        sources: Vec::new(),
    })
}

/// The register as numbers, without what only the pages of the register read.
#[cfg(not(target_arch = "wasm32"))]
pub fn pack(register: &Register) -> Packed {
    let mut packed = Packed(Vec::new(), Vec::new());
    packed.list(&register.frameworks, Packed::framework);
    packed.list(&register.lists, |packed, list| {
        packed.0.push(list.id.clone());
        packed.list(&list.parties, Packed::party);
    });
    packed.list(&register.states, |packed, state| packed.state(*state));
    packed
}

#[cfg(not(target_arch = "wasm32"))]
impl Packed {
    fn add(&mut self, number: impl Into<u32>) {
        self.1.push(number.into());
    }

    fn state(&mut self, state: StateCode) {
        self.add(state.index().unwrap_or(EUROPEAN_UNION));
    }

    fn list<T>(&mut self, items: &[T], mut item: impl FnMut(&mut Self, &T)) {
        self.add(u32::try_from(items.len()).unwrap_or_default());
        items.iter().for_each(|one| item(self, one));
    }

    fn perhaps<T: Copy>(&mut self, value: Option<T>, place: impl Fn(T) -> u32) {
        self.add(value.map_or(0, |value| place(value) + 1));
    }

    fn framework(&mut self, framework: &Framework) {
        self.0.push(framework.id.clone());
        self.add(framework.group as u8);
        self.add(framework.kind as u8);
        self.add(framework.binding);
        self.list(&framework.subjects, |packed, subject| packed.add(*subject as u8));
        self.add(framework.adopted);
        self.add(framework.in_force);
        self.add(framework.ended);
        self.perhaps(framework.ended_by, u32::from);
        self.list(&framework.supersedes, |packed, place| packed.add(*place));
        self.perhaps(framework.membership, u32::from);
        self.add(framework.membership_as_of);
        self.add(framework.membership_complete);
        self.add(framework.membership_complete_until.map_or(Dated::Unknown, Dated::Day));
        self.add(framework.bound_by_latest);
        self.list(&framework.uncertain_states, |packed, state| packed.state(*state));
        self.perhaps(framework.protects, |protects| protects as u32);
        self.perhaps(framework.purpose_only, |purpose| purpose as u32);
        self.list(&framework.unverified, |packed, field| packed.add(*field as u8));
        self.list(&framework.approaches, |packed, approach| packed.add(*approach as u8));
        self.list(&framework.duties, |packed, duty| {
            packed.0.push(duty.article.clone());
            packed.list(&duty.ps, |packed, p| packed.add(*p as u8));
            packed.add(duty.force as u8);
            packed.add(duty.verified);
        });
    }

    fn party(&mut self, party: &Party) {
        self.state(party.state);
        self.add(party.signed);
        self.add(party.consent);
        self.add(party.in_force);
        self.add(party.ended);
        self.perhaps(party.kind, |kind| kind as u32);
        self.add(party.verified);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::source::register::register;
    use std::path::Path;

    #[test]
    fn the_register_comes_back_without_what_only_its_pages_read() {
        let (mut before, faults) = register(Path::new("content"));
        assert!(faults.is_empty(), "{faults:?}");
        let after = unpack(pack(&before)).expect("packed data can be read");
        before.sources.clear();
        for framework in &mut before.frameworks {
            framework.details = super::super::Details::default();
        }
        for party in before.lists.iter_mut().flat_map(|list| &mut list.parties) {
            party.source = 0;
        }
        assert!(before == after);
    }

    #[test]
    fn damaged_data_are_refused() {
        let (before, _) = register(Path::new("content"));
        let Packed(ids, numbers) = pack(&before);
        let half = numbers.iter().take(numbers.len() / 2).copied().collect();
        assert!(unpack(Packed(ids.clone(), half)).is_none());
        assert!(unpack(Packed(ids, vec![99; 9])).is_none());
    }
}

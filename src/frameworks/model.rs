//! The register: frameworks, lists of States, sources. Facts only; the sentences are texts, keyed by id.

use super::duty::Duty;
use super::kinds::{Approach, Field, FrameworkKind, Group, PartyKind, Protects, PurposeOnly, Subject};
use super::{Dated, Day, StateCode};

/// One framework: the facts of `content/frameworks/<id>.toml`.
///
/// Its texts are `fw-<id>` and the attributes of that message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Framework {
    /// Stable id, such as `tip_protocol`.
    pub id: String,
    /// Level or region.
    pub group: Group,
    /// Sort of text.
    pub kind: FrameworkKind,
    /// Whether it binds in law those who take part.
    pub binding: bool,
    /// What it is about.
    pub subjects: Vec<Subject>,
    /// When it was adopted.
    pub adopted: Dated,
    /// When it entered into force, in general.
    pub in_force: Dated,
    /// Its last day, in general.
    pub ended: Dated,
    /// Place in [`Register::frameworks`] of what took its place.
    pub ended_by: Option<u8>,
    /// Places in [`Register::frameworks`] of what it took the place of.
    pub supersedes: Vec<u8>,
    /// Place in [`Register::lists`] of the list that tells who takes part; `None` where a rule in words does.
    pub membership: Option<u8>,
    /// How old that list is.
    pub membership_as_of: Dated,
    /// Whether a State that is not in the list stands outside.
    pub membership_complete: bool,
    /// The last day for which a State that is not in the list certainly stood outside.
    pub membership_complete_until: Option<Day>,
    /// Since when everyone in the list is bound, where the list holds no dates of its own.
    pub bound_by_latest: Dated,
    /// States whose deposit the list may miss, or holds with doubt.
    pub uncertain_states: Vec<StateCode>,
    /// Whom alone it protects.
    pub protects: Option<Protects>,
    /// The one purpose it is limited to.
    pub purpose_only: Option<PurposeOnly>,
    /// What rests on memory alone.
    pub unverified: Vec<Field>,
    /// The approaches it leans to; may be none.
    pub approaches: Vec<Approach>,
    /// What it asks of those who take part, in the order of its file.
    pub duties: Vec<Duty>,
    /// What only its page reads.
    #[cfg(not(target_arch = "wasm32"))]
    pub details: super::Details,
}

impl Framework {
    /// The day from which it counts: entry into force, or adoption where it has none (political texts).
    pub fn start(&self) -> Dated {
        if self.in_force.is_unknown() { self.adopted } else { self.in_force }
    }

    /// The field that [`Framework::start`] reads.
    pub fn start_field(&self) -> Field {
        if self.in_force.is_unknown() { Field::Adopted } else { Field::InForce }
    }

    /// Whether that field rests on memory.
    pub fn rests_on_memory(&self, field: Field) -> bool {
        self.unverified.contains(&field)
    }
}

/// A State's line in a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Party {
    /// Who; the European Union is [`StateCode::EU`].
    pub state: StateCode,
    /// When it signed.
    pub signed: Dated,
    /// When it deposited its consent to be bound, or joined.
    pub consent: Dated,
    /// When it became bound: the date that decides.
    pub in_force: Dated,
    /// The last day it was bound or took part.
    pub ended: Dated,
    /// How it consented; `None` is a signature and nothing more.
    pub kind: Option<PartyKind>,
    /// Place in [`Register::sources`] of where the line comes from.
    #[cfg(not(target_arch = "wasm32"))]
    pub source: u16,
    /// Whether the line was checked against a source; otherwise it rests on memory.
    pub verified: bool,
}

/// A list of those who take part in one or more frameworks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct List {
    /// Stable id: that of the framework or of the organisation, such as `asean`.
    pub id: String,
    /// Its lines, by code.
    pub parties: Vec<Party>,
}

impl List {
    /// The line of a State and its place.
    pub fn find(&self, state: StateCode) -> Option<(u16, &Party)> {
        let found = self.parties.binary_search_by_key(&state, |party| party.state).ok()?;
        Some((u16::try_from(found).ok()?, self.parties.get(found)?))
    }
}

/// All frameworks, all lists, all sources, and which codes are States.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Register {
    /// The frameworks, by level and then by date of adoption.
    pub frameworks: Vec<Framework>,
    /// The lists of those who take part.
    pub lists: Vec<List>,
    /// Where the lines of the lists come from.
    #[cfg(not(target_arch = "wasm32"))]
    pub sources: Vec<String>,
    /// The codes that stand for States, sorted: the members of the United Nations and the States that treaties
    /// admit beside them. All other codes stand for territories, whose State may or may not have extended a treaty to them.
    pub states: Vec<StateCode>,
}

impl Register {
    /// The framework with this id and its place.
    pub fn find(&self, id: &str) -> Option<(u8, &Framework)> {
        (0..).zip(&self.frameworks).find(|(_, framework)| framework.id == id)
    }

    /// The framework at a place.
    pub fn framework(&self, place: u8) -> Option<&Framework> {
        self.frameworks.get(usize::from(place))
    }

    /// The list with this id.
    pub fn list(&self, id: &str) -> Option<&List> {
        self.lists.iter().find(|list| list.id == id)
    }

    /// The list that tells who takes part in a framework; `None` where a rule in words does.
    pub fn members(&self, framework: &Framework) -> Option<&List> {
        self.lists.get(usize::from(framework.membership?))
    }

    /// Whether a code stands for a State; otherwise it is a territory.
    pub fn is_state(&self, code: StateCode) -> bool {
        self.states.binary_search(&code).is_ok()
    }

    /// Where a line of a list comes from.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn source(&self, party: &Party) -> &str {
        self.sources.get(usize::from(party.source)).map_or("", String::as_str)
    }
}

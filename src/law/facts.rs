//! The one ordered list of facts: it drives the questions, the answers page, the case file, the link and the content linter.

/// Names one fact. The order is the order of the questions and of every list of facts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[repr(u8)]
#[allow(missing_docs)] // what each is stands in `FACTS`
pub enum FactId {
    Acts,
    Purpose,
    Profit,
    Age,
    Means,
    Consent,
    Border,
    IllegalEntry,
    DestinationStatus,
    Procured,
    Documents,
    IllegalStay,
    Danger,
    DegradingTreatment,
    OrganisedGroup,
    TransnationalLink,
    FearOfReturn,
    States,
    Date,
}

/// How many facts [`Answers`](super::Answers) hold: all but the States and the date.
pub const ANSWERED: usize = 17;

impl FactId {
    /// Every fact, in order.
    pub const ALL: [Self; 19] = [
        Self::Acts,
        Self::Purpose,
        Self::Profit,
        Self::Age,
        Self::Means,
        Self::Consent,
        Self::Border,
        Self::IllegalEntry,
        Self::DestinationStatus,
        Self::Procured,
        Self::Documents,
        Self::IllegalStay,
        Self::Danger,
        Self::DegradingTreatment,
        Self::OrganisedGroup,
        Self::TransnationalLink,
        Self::FearOfReturn,
        Self::States,
        Self::Date,
    ];

    /// The entry of [`FACTS`] for this fact.
    #[must_use]
    pub fn fact(self) -> &'static Fact {
        &FACTS[self as usize]
    }

    /// The id used in files, links and text keys: `illegal_entry`.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.fact().name
    }

    /// The fact of that name, as in [`FactId::name`]; `None` if there is none.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        FACTS.iter().find(|fact| fact.name == name).map(|fact| fact.id)
    }
}

/// The part of the interview that a fact belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Chapter {
    /// What was done to the person, what for, and who gains what.
    Exploitation,
    /// Age, the means used, and what the person agreed to.
    Consent,
    /// Borders, entry, papers, stay, danger, and who is behind it.
    Transnationality,
    /// What return would mean for the person.
    Protection,
    /// The States and the date, which decide the frameworks.
    WhereAndWhen,
}

impl Chapter {
    /// Every chapter, in order.
    pub const ALL: [Self; 5] =
        [Self::Exploitation, Self::Consent, Self::Transnationality, Self::Protection, Self::WhereAndWhen];

    /// The id used in text keys.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Exploitation => "exploitation",
            Self::Consent => "consent",
            Self::Transnationality => "transnationality",
            Self::Protection => "protection",
            Self::WhereAndWhen => "where_and_when",
        }
    }
}

/// What a fact can be answered with, besides "unknown".
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// One or more of these option ids, or `none`.
    Many(&'static [&'static str]),
    /// Exactly one of these option ids.
    One(&'static [&'static str]),
    /// Lists of States by their part in the case.
    Places,
    /// One calendar day.
    Date,
}

impl Kind {
    /// The option ids; empty for the States and the date.
    #[must_use]
    pub fn options(self) -> &'static [&'static str] {
        match self {
            Self::Many(options) | Self::One(options) => options,
            Self::Places | Self::Date => &[],
        }
    }
}

/// One fact: one question of the interview.
#[derive(Debug)]
pub struct Fact {
    /// Its identity; also its place in [`FACTS`].
    pub id: FactId,
    /// Its id in files, links and text keys.
    pub name: &'static str,
    /// The chapter it is asked in.
    pub chapter: Chapter,
    /// The answers it takes.
    pub kind: Kind,
    /// Ids of the provisions whose operative words stand on the question's page.
    pub provisions: &'static [&'static str],
    /// Asked in every run because it carries one of the three differences that the source document teaches.
    pub taught: bool,
    /// The options that make the statement hold which the rules read: any act, a child, a foreigner, yes.
    /// Zero where no rule reads the fact.
    pub(super) positive: u16,
}

const YES_NO: Kind = Kind::One(&["yes", "no"]);

/// A fact that is asked only while it can change something.
const fn fact(
    id: FactId,
    name: &'static str,
    chapter: Chapter,
    kind: Kind,
    positive: u16,
    provisions: &'static [&'static str],
) -> Fact {
    Fact { id, name, chapter, kind, provisions, taught: false, positive }
}

/// A fact that is asked in every run.
const fn taught(
    id: FactId,
    name: &'static str,
    chapter: Chapter,
    kind: Kind,
    positive: u16,
    provisions: &'static [&'static str],
) -> Fact {
    Fact { id, name, chapter, kind, provisions, taught: true, positive }
}

use Chapter::{Consent, Exploitation, Protection, Transnationality, WhereAndWhen};

/// The facts of a case, in the order in which they are asked.
pub static FACTS: [Fact; 19] = [
    // What was done with the person.
    fact(
        FactId::Acts,
        "acts",
        Exploitation,
        Kind::Many(&["recruitment", "transportation", "transfer", "harbouring", "receipt"]),
        0b1_1111,
        &["tip.3.a"],
    ),
    // What for, intended or achieved.
    taught(
        FactId::Purpose,
        "purpose",
        Exploitation,
        Kind::Many(&[
            "prostitution_of_others",
            "other_sexual_exploitation",
            "forced_labour",
            "slavery",
            "practices_similar_to_slavery",
            "servitude",
            "organ_removal",
            "forced_begging",
            "forced_criminality",
            "forced_marriage",
            "other_exploitation",
        ]),
        0b111_1111_1111,
        &["tip.3.a"],
    ),
    // What those who moved, kept or helped the person gain or mean to gain, and from what.
    fact(
        FactId::Profit,
        "profit",
        Exploitation,
        Kind::Many(&["fee_from_migrant", "exploitation", "other_benefit"]),
        0b111,
        &["som.3.a"],
    ),
    // Under eighteen or not.
    fact(FactId::Age, "age", Consent, Kind::One(&["adult", "child"]), 0b10, &["tip.3.c", "tip.3.d"]),
    // How the person was brought or kept in it.
    taught(
        FactId::Means,
        "means",
        Consent,
        Kind::Many(&[
            "threat_or_force",
            "other_coercion",
            "abduction",
            "fraud",
            "deception",
            "abuse_of_power",
            "abuse_of_vulnerability",
            "payment_for_control",
        ]),
        0b1111_1111,
        &["tip.3.a", "tip.3.c"],
    ),
    // Whether the person agreed; no rule reads it.
    taught(FactId::Consent, "consent", Consent, Kind::One(&["throughout", "at_first", "never"]), 0, &["tip.3.b"]),
    // Crossed, or meant to be.
    taught(FactId::Border, "border", Transnationality, YES_NO, 1, &["som.3.b", "untoc.3.2"]),
    // Entry, done or intended, without the receiving State's requirements; on fraudulent papers too.
    fact(FactId::IllegalEntry, "illegal_entry", Transnationality, YES_NO, 1, &["som.3.b"]),
    // What the person is to the State entered or stayed in.
    fact(
        FactId::DestinationStatus,
        "destination_status",
        Transnationality,
        Kind::One(&["foreigner", "national_or_resident"]),
        1,
        &["som.3.a"],
    ),
    // Somebody arranged, made possible or carried out that entry.
    fact(FactId::Procured, "procured", Transnationality, YES_NO, 1, &["som.3.a"]),
    // A fraudulent travel or identity document to enable illegal entry. The first option is `made`.
    fact(
        FactId::Documents,
        "documents",
        Transnationality,
        Kind::Many(&["made", "procured_provided_possessed"]),
        0b11,
        &["som.6.1"],
    ),
    // Somebody enabled a foreigner to remain unlawfully.
    fact(FactId::IllegalStay, "illegal_stay", Transnationality, YES_NO, 1, &["som.6.1"]),
    // Lives or safety endangered, or likely to be.
    fact(FactId::Danger, "danger", Transnationality, YES_NO, 1, &["som.6.3"]),
    // Inhuman or degrading treatment, including for exploitation.
    fact(FactId::DegradingTreatment, "degrading_treatment", Transnationality, YES_NO, 1, &["som.6.3"]),
    // Three or more persons acting together over time for benefit.
    fact(FactId::OrganisedGroup, "organised_group", Transnationality, YES_NO, 1, &["untoc.2.a", "untoc.34.2"]),
    // Planned or directed from another State, by a group active in several, or with substantial effects in another.
    fact(FactId::TransnationalLink, "transnational_link", Transnationality, YES_NO, 1, &["untoc.3.2"]),
    // Fears persecution or serious harm on return, or asks for asylum.
    fact(FactId::FearOfReturn, "fear_of_return", Protection, YES_NO, 0, &["refugee.33.1", "tip.14.1", "som.19.1"]),
    // The States of the case: they decide the frameworks, never a finding.
    fact(FactId::States, "states", WhereAndWhen, Kind::Places, 0, &[]),
    // The day for which the frameworks are looked up.
    fact(FactId::Date, "date", WhereAndWhen, Kind::Date, 0, &[]),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn list_is_in_order_and_names_are_unique() {
        for (place, id) in FactId::ALL.into_iter().enumerate() {
            assert_eq!(FACTS[place].id, id);
            assert_eq!(id as usize, place);
            assert_eq!(FactId::parse(id.name()), Some(id));
        }
        assert_eq!(FactId::parse("nationality"), None);
        assert!(FactId::ALL.iter().all(|id| id.fact().kind.options().len() <= 16));
    }

    #[test]
    fn chapters_follow_one_another() {
        assert!(FACTS.is_sorted_by_key(|fact| fact.chapter));
        assert_eq!(FACTS.iter().filter(|fact| fact.taught).count(), 4);
    }

    #[test]
    fn unknown_and_none_are_not_options() {
        let mut options = FACTS.iter().flat_map(|fact| fact.kind.options());
        assert!(!options.any(|option| ["unknown", "none"].contains(option)));
    }
}

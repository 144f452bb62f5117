//! What a result must say besides its findings: why something did not matter, and what lies outside the Protocols.

use super::answers::{Answer, Answers};
use super::facts::FactId;
use super::findings::{FindingId, Outcome, findings};

/// One remark. Its sentence is the text `remark-<name>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Remark {
    /// The person agreed, a means was used: consent is irrelevant (TIP 3(b)).
    ConsentIrrelevantMeans,
    /// The person agreed and is a child: no means is needed, and consent is no answer to it (TIP 3(c)).
    ConsentIrrelevantChild,
    /// Consent is an element of neither offence.
    ConsentNotAnElement,
    /// For a child no means is needed (TIP 3(c)).
    ChildRule,
    /// Means were used against a child: recorded, though not required.
    ChildMeansRecorded,
    /// Trafficking hangs on the age: no means, act and purpose not ruled out.
    AgeDecides,
    /// A purpose that the Protocol's list, "at a minimum", does not name.
    PurposeNotListed {
        /// The options of `purpose` that were answered and are not in the list, as a mask.
        options: u16,
    },
    /// The purpose need not have been achieved.
    PurposeNotAchievedCounts,
    /// Trafficking needs no border.
    NoBorderNeeded,
    /// Trafficking needs no movement: recruiting, harbouring or receiving is enough.
    NoMovementNeeded,
    /// Lawful entry does not rule out trafficking.
    LegalEntryNoBar,
    /// An organised group is an element of neither offence (UNTOC 34(2)).
    GroupNotElement,
    /// That the journey was paid for does not rule out trafficking.
    PaidJourneyNoBar,
    /// Danger on the way aggravates smuggling and makes nothing trafficking (SOM 6(3)).
    DeathsAggravateNotTraffic,
    /// Having supplied or held papers alone is not aggravated (SOM 6(3)).
    PapersOnlyNotAggravated,
    /// The migrant is not liable under the Protocol for having been its object (SOM 5).
    MigrantNotOffender,
    /// Papers for an entry that was not made out are an offence of their own (SOM 6(1)(b)).
    EntryFailedDocuments,
    /// Enabling an unlawful stay needs no border crossing in the case (SOM 6(1)(c)).
    StayNoBorderNeeded,
    /// Without a benefit it is outside the Protocol, and may still be an offence in national law.
    NoBenefitOutside,
    /// Abuse at work without a means may be a matter of labour law.
    NoMeansLabourLaw,
    /// Ransom fits no purpose by itself; holding somebody is a crime of its own.
    RansomNoPurpose,
    /// The result is about one person; others in the group are cases of their own.
    OnePerson,
    /// Refugee protection stands beside either finding (TIP 14, SOM 19).
    RefugeeBeside,
}

/// The ids of the remarks, in the order of [`Remark`].
const NAMES: [&str; 23] = [
    "consent_irrelevant_means",
    "consent_irrelevant_child",
    "consent_not_an_element",
    "child_rule",
    "child_means_recorded",
    "age_decides",
    "purpose_not_listed",
    "purpose_not_achieved_counts",
    "no_border_needed",
    "no_movement_needed",
    "legal_entry_no_bar",
    "group_not_element",
    "paid_journey_no_bar",
    "deaths_aggravate_not_traffic",
    "papers_only_not_aggravated",
    "migrant_not_offender",
    "entry_failed_documents",
    "stay_no_border_needed",
    "no_benefit_outside",
    "no_means_labour_law",
    "ransom_no_purpose",
    "one_person",
    "refugee_beside",
];

impl Remark {
    /// The ids of all remarks, in order, for the content linter.
    pub const NAMES: [&'static str; 23] = NAMES;

    /// The id used in text keys.
    #[must_use]
    pub fn name(self) -> &'static str {
        let place = match self {
            Self::ConsentIrrelevantMeans => 0,
            Self::ConsentIrrelevantChild => 1,
            Self::ConsentNotAnElement => 2,
            Self::ChildRule => 3,
            Self::ChildMeansRecorded => 4,
            Self::AgeDecides => 5,
            Self::PurposeNotListed { .. } => 6,
            Self::PurposeNotAchievedCounts => 7,
            Self::NoBorderNeeded => 8,
            Self::NoMovementNeeded => 9,
            Self::LegalEntryNoBar => 10,
            Self::GroupNotElement => 11,
            Self::PaidJourneyNoBar => 12,
            Self::DeathsAggravateNotTraffic => 13,
            Self::PapersOnlyNotAggravated => 14,
            Self::MigrantNotOffender => 15,
            Self::EntryFailedDocuments => 16,
            Self::StayNoBorderNeeded => 17,
            Self::NoBenefitOutside => 18,
            Self::NoMeansLabourLaw => 19,
            Self::RansomNoPurpose => 20,
            Self::OnePerson => 21,
            Self::RefugeeBeside => 22,
        };
        NAMES[place]
    }
}

/// `throughout` and `at_first` of `consent`.
const AGREED: u16 = 0b011;
/// `transportation` and `transfer` of `acts`.
const MOVED: u16 = 0b0_0110;
/// `forced_begging`, `forced_criminality`, `forced_marriage` and `other_exploitation` of `purpose`.
const NOT_LISTED: u16 = 0b111_1000_0000;
/// The purposes that concern work or services: forced labour, slavery and what is like it, servitude, other.
const AT_WORK: u16 = 0b100_0011_1100;
/// `fee_from_migrant` and `other_benefit` of `profit`.
const NOT_FROM_EXPLOITATION: u16 = 0b101;
/// `exploitation` of `profit`.
const FROM_EXPLOITATION: u16 = 0b010;
/// `threat_or_force`, `other_coercion` and `abduction` of `means`.
const HELD: u16 = 0b0000_0111;
/// The first option: yes, a foreigner, an adult.
const FIRST: u16 = 0b01;
/// The second option: no, a national or resident, a child.
const SECOND: u16 = 0b10;

/// The remarks that these answers call for, in order; each only where it bears on the result.
#[must_use]
pub fn remarks(answers: &Answers) -> Vec<Remark> {
    let found = findings(answers);
    let has = |fact, options| answers.has(fact, options);
    let none = |fact| answers.get(fact) == Some(Answer::None);
    let met = |finding| found.get(finding) == Outcome::Met;
    let out = |finding| found.get(finding) == Outcome::NotMet;

    let trafficking = !out(FindingId::Trafficking);
    let smuggling = !out(FindingId::Smuggling);
    let child = has(FactId::Age, SECOND);
    let means = met(FindingId::TipMeans);
    let any_means = has(FactId::Means, u16::MAX);
    let agreed = has(FactId::Consent, AGREED);
    let settled_consent = trafficking && agreed && (means || child);
    let no = |fact| has(fact, SECOND);
    let yes = |fact| has(fact, FIRST);
    let for_a_benefit = || {
        let benefit = answers.with(FactId::Profit, Some(Answer::Options(FROM_EXPLOITATION)));
        findings(&benefit).get(FindingId::Smuggling) != Outcome::NotMet
    };
    let unlawful = (yes(FactId::IllegalEntry) && !no(FactId::Border))
        || yes(FactId::IllegalStay)
        || has(FactId::Documents, u16::MAX);
    let at_work = has(FactId::Purpose, AT_WORK) || (none(FactId::Purpose) && has(FactId::Profit, FROM_EXPLOITATION));
    let not_listed = match answers.get(FactId::Purpose) {
        Some(Answer::Options(options)) => options & NOT_LISTED,
        _ => 0,
    };

    let calls = [
        (Remark::ConsentIrrelevantMeans, settled_consent && means),
        (Remark::ConsentIrrelevantChild, settled_consent && child),
        (
            Remark::ConsentNotAnElement,
            has(FactId::Consent, u16::MAX) && (smuggling || (!met(FindingId::Trafficking) && !settled_consent)),
        ),
        (Remark::ChildRule, child && trafficking && !any_means),
        (Remark::ChildMeansRecorded, child && trafficking && any_means),
        (
            Remark::AgeDecides,
            none(FactId::Means) && found.get(FindingId::Trafficking) == Outcome::Undetermined && !child,
        ),
        (Remark::PurposeNotListed { options: not_listed }, not_listed != 0),
        (
            Remark::PurposeNotAchievedCounts,
            trafficking && met(FindingId::TipPurpose) && !has(FactId::Profit, FROM_EXPLOITATION),
        ),
        (Remark::NoBorderNeeded, trafficking && no(FactId::Border)),
        (Remark::NoMovementNeeded, trafficking && met(FindingId::TipAct) && !has(FactId::Acts, MOVED)),
        (Remark::LegalEntryNoBar, trafficking && no(FactId::IllegalEntry) && !no(FactId::Border)),
        (Remark::GroupNotElement, (trafficking || smuggling) && no(FactId::OrganisedGroup)),
        (Remark::PaidJourneyNoBar, trafficking && has(FactId::Profit, FIRST)),
        (Remark::DeathsAggravateNotTraffic, yes(FactId::Danger) && smuggling && !met(FindingId::Trafficking)),
        (
            Remark::PapersOnlyNotAggravated,
            met(FindingId::SmugglingDocuments)
                && out(FindingId::SmugglingAggravated)
                && (yes(FactId::Danger) || yes(FactId::DegradingTreatment)),
        ),
        (Remark::MigrantNotOffender, !no(FactId::DestinationStatus) && (met(FindingId::Smuggling) || unlawful)),
        (Remark::EntryFailedDocuments, met(FindingId::SmugglingDocuments) && !met(FindingId::SmugglingEntry)),
        (Remark::StayNoBorderNeeded, no(FactId::Border) && met(FindingId::SmugglingStay)),
        (Remark::NoBenefitOutside, none(FactId::Profit) && for_a_benefit()),
        (Remark::NoMeansLabourLaw, none(FactId::Means) && !trafficking && !child && at_work),
        (
            Remark::RansomNoPurpose,
            none(FactId::Purpose) && has(FactId::Means, HELD) && has(FactId::Profit, NOT_FROM_EXPLOITATION),
        ),
        (Remark::OnePerson, met(FindingId::Smuggling) || (met(FindingId::Trafficking) && yes(FactId::OrganisedGroup))),
        (Remark::RefugeeBeside, yes(FactId::FearOfReturn)),
    ];
    calls.into_iter().filter_map(|(remark, called)| called.then_some(remark)).collect()
}

#[cfg(test)]
mod tests;

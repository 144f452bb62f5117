//! Whether a question matters, and why not.

use super::Given;
use crate::law::{Answer, Answers, Elements, FactId, Tri, aggravable, smuggling, trafficking};

/// Where one question stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[must_use]
pub enum Status {
    /// It matters and is not answered.
    Ask,
    /// It is answered, and the answer is used.
    Answered,
    /// It does not matter on the other answers; an answer given earlier is kept and not used.
    NotNeeded(WhyNot),
}

/// Why a question does not matter. The sentence is the text `why-not-<name>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WhyNot {
    /// No border was crossed or was meant to be: nothing about an entry can matter.
    NoBorder,
    /// No border, and nobody's unlawful stay is in question: no State to be a foreigner in.
    NoBorderNoStay,
    /// The person is a national or permanent resident: no smuggling of migrants.
    NotForeigner,
    /// Nobody gains anything: no smuggling of migrants.
    NoBenefit,
    /// Smuggling is ruled out: there is nothing to aggravate.
    SmugglingRuledOut,
    /// What is left of smuggling is papers supplied or held, which SOM 6(3) does not aggravate.
    PapersOnly,
    /// The other circumstance of SOM 6(3) is given already.
    AlreadyAggravated,
    /// Trafficking and smuggling are ruled out: there is nothing to co-operate on.
    BothRuledOut,
    /// A border is crossed: the offence is transnational already.
    BorderCrossed,
    /// No border and no link to another State: the co-operation rules do not apply whoever did it.
    NotTransnational,
    /// No organised group: the co-operation rules do not apply whatever the link.
    NoGroup,
    /// Other answers leave the finding open, whatever is answered here.
    OpenElsewhere,
}

impl WhyNot {
    /// Every reason, in order.
    pub const ALL: [Self; 12] = [
        Self::NoBorder,
        Self::NoBorderNoStay,
        Self::NotForeigner,
        Self::NoBenefit,
        Self::SmugglingRuledOut,
        Self::PapersOnly,
        Self::AlreadyAggravated,
        Self::BothRuledOut,
        Self::BorderCrossed,
        Self::NotTransnational,
        Self::NoGroup,
        Self::OpenElsewhere,
    ];

    /// The id used in text keys.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::NoBorder => "no_border",
            Self::NoBorderNoStay => "no_border_no_stay",
            Self::NotForeigner => "not_foreigner",
            Self::NoBenefit => "no_benefit",
            Self::SmugglingRuledOut => "smuggling_ruled_out",
            Self::PapersOnly => "papers_only",
            Self::AlreadyAggravated => "already_aggravated",
            Self::BothRuledOut => "both_ruled_out",
            Self::BorderCrossed => "border_crossed",
            Self::NotTransnational => "not_transnational",
            Self::NoGroup => "no_group",
            Self::OpenElsewhere => "open_elsewhere",
        }
    }
}

/// Where a question stands.
pub fn status(given: &Given, fact: FactId) -> Status {
    match why_not(given.answers, fact) {
        Some(reason) => Status::NotNeeded(reason),
        None if given.answered(fact) => Status::Answered,
        None => Status::Ask,
    }
}

/// Why a question does not matter; `None` where it does.
///
/// Where each of two answers given makes the other idle, the earlier one in the order of the facts counts as used.
fn why_not(answers: &Answers, fact: FactId) -> Option<WhyNot> {
    let said = |fact, option| answers.get(fact) == Some(Answer::Options(option));
    let no_border = said(FactId::Border, NO).then_some(WhyNot::NoBorder);
    let no_smuggling = if said(FactId::DestinationStatus, NO) {
        Some(WhyNot::NotForeigner)
    } else {
        (answers.get(FactId::Profit) == Some(Answer::None)).then_some(WhyNot::NoBenefit)
    };
    match fact {
        FactId::IllegalEntry | FactId::Procured => no_border,
        FactId::DestinationStatus => {
            let given = answers.get(fact);
            let in_play = match answers.get(FactId::IllegalStay) {
                None => given.is_some(),
                Some(stay) => stay != Answer::Options(NO) || (given.is_some() && no_smuggling.is_some()),
            };
            (no_border.is_some() && !in_play).then_some(WhyNot::NoBorderNoStay)
        }
        FactId::Documents => no_border.or(no_smuggling),
        FactId::IllegalStay => no_smuggling,
        FactId::Danger => aggravation(answers, fact, FactId::DegradingTreatment),
        FactId::DegradingTreatment => aggravation(answers, fact, FactId::Danger),
        FactId::OrganisedGroup => {
            let ruled_out = offence(&reach(answers)) == Tri::No;
            let unlinked = no_border.is_some() && said(FactId::TransnationalLink, NO) && !said(fact, NO);
            match (ruled_out, unlinked) {
                (true, _) => Some(WhyNot::BothRuledOut),
                (_, true) => Some(WhyNot::NotTransnational),
                _ => None,
            }
        }
        FactId::TransnationalLink => link(answers),
        _ => None,
    }
}

/// The option `no` of a yes/no fact; `national_or_resident` of the status in the State of destination.
const NO: u16 = 0b10;

/// The answers with all that is not given yet answered so that as much as possible is met.
fn reach(answers: &Answers) -> Elements {
    Elements::read(answers, Tri::Yes)
}

/// Either offence: what co-operation is about.
fn offence(e: &Elements) -> Tri {
    trafficking(e).or(smuggling(e))
}

/// Why one of the two circumstances of SOM 6(3) does not matter.
fn aggravation(answers: &Answers, fact: FactId, other: FactId) -> Option<WhyNot> {
    let e = reach(answers);
    let base = aggravable(&e);
    // An answer that already leaves the other idle, given to the earlier of the two.
    let first = fact < other && answers.get(fact).is_some() && idle(e.is(fact), base).is_some();
    match answers.get(other) {
        _ if smuggling(&e) == Tri::No => Some(WhyNot::SmugglingRuledOut),
        _ if base == Tri::No => Some(WhyNot::PapersOnly),
        Some(_) if !first => idle(e.is(other), base),
        _ => None,
    }
}

/// Why one circumstance of SOM 6(3) is idle beside the answer to the other: `base` is the most that the offence comes to.
pub(super) fn idle(other: Tri, base: Tri) -> Option<WhyNot> {
    match other {
        Tri::Yes => Some(WhyNot::AlreadyAggravated),
        Tri::Unknown if base != Tri::Yes => Some(WhyNot::OpenElsewhere),
        _ => None,
    }
}

/// Why a link to another State does not matter.
fn link(answers: &Answers) -> Option<WhyNot> {
    let mut e = reach(answers);
    let group = e.is(FactId::OrganisedGroup);
    if answers.get(FactId::Border) == Some(Answer::Options(1)) {
        return Some(WhyNot::BorderCrossed);
    }
    if offence(&e) == Tri::No {
        return Some(WhyNot::BothRuledOut);
    }
    if group == Tri::No {
        return Some(WhyNot::NoGroup);
    }
    if answers.get(FactId::Border).is_none() {
        // The link can matter only beside a border that is not crossed.
        e.hold(FactId::Border, Tri::No);
    }
    link_idle(e.is(FactId::Border), offence(&e).and(group)).then_some(WhyNot::OpenElsewhere)
}

/// Whether a link changes nothing beside this border, where `rest` is the most that offence and group come to.
pub(super) fn link_idle(border: Tri, rest: Tri) -> bool {
    match border {
        Tri::Yes => true,
        Tri::Unknown => rest != Tri::Yes,
        Tri::No => rest == Tri::No,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The status of one question on answers given as options (the lowest bit is the first option).
    #[track_caller]
    fn check(given: &[(FactId, Answer)], fact: FactId, expected: Status) {
        let mut answers = Answers::default();
        for (fact, answer) in given {
            assert!(answers.set(*fact, Some(*answer)));
        }
        let given = Given { answers: &answers, states: false, date: false };
        assert_eq!(status(&given, fact), expected, "{fact:?}");
    }

    const YES: Answer = Answer::Options(1);
    const NO: Answer = Answer::Options(2);
    use FactId::{
        Acts, Border, Danger, DegradingTreatment, DestinationStatus, Documents, IllegalEntry, IllegalStay,
        OrganisedGroup, Profit, TransnationalLink,
    };
    use Status::{Answered, Ask, NotNeeded};

    #[test]
    fn no_border() {
        for fact in [IllegalEntry, FactId::Procured, Documents] {
            check(&[], fact, Ask);
            check(&[(Border, Answer::Unknown)], fact, Ask);
            check(&[(Border, NO)], fact, NotNeeded(WhyNot::NoBorder));
        }
        check(&[(Border, NO), (IllegalEntry, NO)], IllegalEntry, NotNeeded(WhyNot::NoBorder));
        check(&[(Border, NO), (FactId::Means, Answer::None)], FactId::Means, Answered);
    }

    #[test]
    fn status_in_the_state_of_destination() {
        check(&[(Border, NO)], DestinationStatus, NotNeeded(WhyNot::NoBorderNoStay));
        check(&[(Border, NO), (IllegalStay, NO)], DestinationStatus, NotNeeded(WhyNot::NoBorderNoStay));
        check(&[(Border, NO), (IllegalStay, YES)], DestinationStatus, Ask);
        check(&[(Border, NO), (IllegalStay, Answer::Unknown)], DestinationStatus, Ask);
        check(&[(Border, NO), (DestinationStatus, YES)], DestinationStatus, Answered);
        check(
            &[(Border, NO), (DestinationStatus, YES), (IllegalStay, NO)],
            DestinationStatus,
            NotNeeded(WhyNot::NoBorderNoStay),
        );
    }

    #[test]
    fn of_two_answers_that_make_each_other_idle_the_earlier_is_used() {
        let national = [(Border, NO), (DestinationStatus, NO), (IllegalStay, NO)];
        check(&national, DestinationStatus, Answered);
        check(&national, IllegalStay, NotNeeded(WhyNot::NotForeigner));
        let graver = [(Danger, YES), (DegradingTreatment, YES)];
        check(&graver, Danger, Answered);
        check(&graver, DegradingTreatment, NotNeeded(WhyNot::AlreadyAggravated));
        let alone = [(Border, NO), (OrganisedGroup, NO), (TransnationalLink, NO)];
        check(&alone, OrganisedGroup, Answered);
        check(&alone, TransnationalLink, NotNeeded(WhyNot::NoGroup));
    }

    #[test]
    fn smuggling_ruled_out_or_papers_only() {
        check(&[(Profit, Answer::None)], Documents, NotNeeded(WhyNot::NoBenefit));
        check(&[(Profit, Answer::None)], IllegalStay, NotNeeded(WhyNot::NoBenefit));
        check(&[(Profit, Answer::None)], Danger, NotNeeded(WhyNot::SmugglingRuledOut));
        let papers = [(IllegalEntry, NO), (IllegalStay, NO), (Documents, Answer::Options(2))];
        check(&papers, Danger, NotNeeded(WhyNot::PapersOnly));
        check(&papers[..2], Danger, Ask);
        check(&[(DegradingTreatment, YES)], Danger, NotNeeded(WhyNot::AlreadyAggravated));
        check(
            &[(Danger, Answer::Unknown), (Profit, Answer::Unknown)],
            DegradingTreatment,
            NotNeeded(WhyNot::OpenElsewhere),
        );
        check(&[(Danger, Answer::Unknown)], DegradingTreatment, Ask);
    }

    #[test]
    fn co_operation() {
        let out = [(Acts, Answer::None), (Profit, Answer::None)];
        check(&out, OrganisedGroup, NotNeeded(WhyNot::BothRuledOut));
        check(&out, TransnationalLink, NotNeeded(WhyNot::BothRuledOut));
        check(&[(Border, YES)], TransnationalLink, NotNeeded(WhyNot::BorderCrossed));
        check(&[(Border, NO), (OrganisedGroup, NO)], TransnationalLink, NotNeeded(WhyNot::NoGroup));
        check(&[(Border, NO), (TransnationalLink, NO)], OrganisedGroup, NotNeeded(WhyNot::NotTransnational));
        check(
            &[(Border, Answer::Unknown), (OrganisedGroup, Answer::Unknown)],
            TransnationalLink,
            NotNeeded(WhyNot::OpenElsewhere),
        );
        check(&[(Border, NO), (OrganisedGroup, Answer::Unknown)], TransnationalLink, Ask);
    }
}

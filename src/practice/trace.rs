//! Which wrong idea a wrong judgment fits: from what the case states and the direction of the mistake.

use super::judged::Judged;
use super::judging::is_right;
use super::scenario::{MisconceptionId, Scenario};
use crate::law::{Answer, Answers, FactId, FindingId, Findings, Headline, Outcome, findings};
use MisconceptionId as M;

/// A wrong judgment and the wrong idea that it fits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Traced {
    /// The element; `None` for the headline.
    pub finding: Option<FindingId>,
    /// The wrong idea; `None` where it fits none of those known.
    pub misconception: Option<MisconceptionId>,
}

/// Every wrong judgment of a case with the wrong idea that it fits: one that the case is meant for before any other.
///
/// That smuggled migrants are offenders ([`MisconceptionId::MigrantsAreOffenders`]) shows in no element: cases teach it.
pub fn trace(case: &Scenario, judged: &Judged) -> Vec<Traced> {
    let answers = case.answers();
    let found = findings(&answers);
    let facts = Facts { answers: &answers, found: &found };
    let chosen = |fitting: &[M]| {
        let targeted = fitting.iter().find(|id| case.misconceptions.contains(id));
        targeted.or(fitting.first()).copied()
    };
    let wrong = judged.elements.iter().filter(|element| !is_right(&found, element));
    let mut traced: Vec<Traced> = wrong
        .map(|element| Traced {
            finding: Some(element.finding),
            misconception: chosen(&facts.of_element(element.finding, element.given, element.right)),
        })
        .collect();
    if !judged.correct {
        let misconception = chosen(&facts.of_headline(judged.headline.given, judged.headline.right));
        traced.push(Traced { finding: None, misconception });
    }
    traced
}

/// The wrong ideas that a judged case shows, each once, in order.
pub fn shown(case: &Scenario, judged: &Judged) -> Vec<MisconceptionId> {
    let mut shown: Vec<MisconceptionId> =
        trace(case, judged).iter().filter_map(|traced| traced.misconception).collect();
    shown.sort_unstable();
    shown.dedup();
    shown
}

/// What the case states.
struct Facts<'a> {
    answers: &'a Answers,
    found: &'a Findings,
}

impl Facts<'_> {
    /// Whether the answer to a fact is one of the options of this mask.
    fn any(&self, fact: FactId, mask: u16) -> bool {
        matches!(self.answers.get(fact), Some(Answer::Options(chosen)) if chosen & mask != 0)
    }

    fn child(&self) -> bool {
        self.any(FactId::Age, 0b10)
    }

    /// Agreed throughout or at first.
    fn agreed(&self) -> bool {
        self.any(FactId::Consent, 0b11)
    }

    /// A yes-or-no fact that is no.
    fn no(&self, fact: FactId) -> bool {
        self.any(fact, 0b10)
    }

    /// A yes-or-no fact that is yes.
    fn yes(&self, fact: FactId) -> bool {
        self.any(fact, 1)
    }

    /// Danger or degrading treatment.
    fn harm(&self) -> bool {
        self.yes(FactId::Danger) || self.yes(FactId::DegradingTreatment)
    }

    /// No transport and no handing over.
    fn stays(&self) -> bool {
        !self.any(FactId::Acts, 0b00110)
    }

    fn of_element(&self, finding: FindingId, given: Outcome, right: Outcome) -> Vec<M> {
        use Outcome::{Met, NotMet, NotRequired, Undetermined};
        let fits: &[(bool, M)] = match (finding, given, right) {
            (FindingId::TipMeans, _, NotRequired) => &[(true, M::ChildNeedsMeans)],
            (_, NotMet, Undetermined) => &[(true, M::UnknownIsNo)],
            (FindingId::TipMeans, NotMet | NotRequired | Undetermined, Met) => {
                &[(self.agreed(), M::ConsentSoNoTrafficking), (self.any(FactId::Profit, 1), M::PaidSoNotVictim)]
            }
            (FindingId::TipPurpose, NotMet | Undetermined, Met) => &[
                (!self.any(FactId::Profit, 0b10), M::NoExploitationYet),
                (self.any(FactId::Profit, 1), M::PaidSoNotVictim),
                (self.agreed(), M::ConsentSoNoTrafficking),
                (true, M::NoExploitationYet),
            ],
            (FindingId::TipAct, NotMet | Undetermined, Met) => {
                &[(self.stays(), M::MovementNeeded), (self.no(FactId::Border), M::NoBorderNoTrafficking)]
            }
            (FindingId::TipPurpose, Met, NotMet) => &[
                (self.harm(), M::DeathsMakeTrafficking),
                (self.yes(FactId::Border), M::BorderMakesTrafficking),
                (true, M::PoorWorkIsTrafficking),
            ],
            (FindingId::TipMeans, Met, NotMet) => &[
                (self.found.get(FindingId::TipPurpose) == Met, M::PoorWorkIsTrafficking),
                (self.harm(), M::DeathsMakeTrafficking),
            ],
            (FindingId::SomBenefit, Met, NotMet) => &[(true, M::FamilyHelpIsSmuggling)],
            _ => &[],
        };
        holding(fits)
    }

    fn of_headline(&self, given: Headline, right: Headline) -> Vec<M> {
        let (says, is) = (parts(given), parts(right));
        if right == Headline::Undetermined && given == Headline::Neither {
            return vec![M::UnknownIsNo];
        }
        let mut fits = Vec::new();
        if is.0 && !says.0 {
            fits.extend(self.trafficking_denied(says.1 && is.1));
        }
        if says.0 && !is.0 && right != Headline::Undetermined {
            fits.extend(holding(&[
                (self.harm(), M::DeathsMakeTrafficking),
                (self.found.get(FindingId::TipPurpose) == Outcome::Met, M::PoorWorkIsTrafficking),
                (self.yes(FactId::Border), M::BorderMakesTrafficking),
            ]));
        }
        if is.1 && !says.1 {
            fits.extend(holding(&[
                (is.0 && says.0, M::EitherOr),
                (!self.harm(), M::SmugglingNeedsHarm),
                (self.no(FactId::OrganisedGroup), M::NoGroupNoOffence),
            ]));
        }
        if says.1 && !is.1 {
            fits.extend(holding(&[(
                self.found.get(FindingId::SomBenefit) == Outcome::NotMet,
                M::FamilyHelpIsSmuggling,
            )]));
        }
        fits
    }

    /// Why trafficking may have been denied; `other` where smuggling was rightly seen instead.
    fn trafficking_denied(&self, other: bool) -> Vec<M> {
        holding(&[
            (other, M::EitherOr),
            (self.child() && !self.any(FactId::Means, u16::MAX), M::ChildNeedsMeans),
            (self.agreed(), M::ConsentSoNoTrafficking),
            (self.any(FactId::Profit, 1), M::PaidSoNotVictim),
            (!self.any(FactId::Profit, 0b10), M::NoExploitationYet),
            (self.stays(), M::MovementNeeded),
            (self.no(FactId::Border), M::NoBorderNoTrafficking),
            (self.no(FactId::IllegalEntry), M::LegalEntrySoNoTrafficking),
            (self.no(FactId::OrganisedGroup), M::NoGroupNoOffence),
        ])
    }
}

/// Whether a headline names trafficking, and smuggling.
fn parts(headline: Headline) -> (bool, bool) {
    let both = headline == Headline::Both;
    (both || headline == Headline::Trafficking, both || headline == Headline::Smuggling)
}

fn holding(fits: &[(bool, M)]) -> Vec<M> {
    fits.iter().filter(|(holds, _)| *holds).map(|(_, id)| *id).collect()
}

#[cfg(test)]
mod tests;

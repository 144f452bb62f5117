//! What follows from the answers: fifteen findings and a headline.

use super::answers::Answers;
use super::elements::Elements;
use super::rules::RULES;
use super::tri::Tri;

/// Names one finding. The order goes from elements to offences to co-operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[repr(u8)]
#[allow(missing_docs)] // what each is stands with its rule in `rules`
pub enum FindingId {
    TipAct,
    TipMeans,
    TipPurpose,
    Trafficking,
    SomProcurement,
    SomIllegalEntry,
    SomForeigner,
    SomBenefit,
    SmugglingEntry,
    SmugglingDocuments,
    SmugglingStay,
    Smuggling,
    SmugglingAggravated,
    CooperationTip,
    CooperationSom,
}

/// The ids of the findings in files and text keys, in order.
static NAMES: [&str; 15] = [
    "tip.act",
    "tip.means",
    "tip.purpose",
    "trafficking",
    "som.procurement",
    "som.illegal_entry",
    "som.foreigner",
    "som.benefit",
    "smuggling.entry",
    "smuggling.documents",
    "smuggling.stay",
    "smuggling",
    "smuggling.aggravated",
    "cooperation.tip",
    "cooperation.som",
];

impl FindingId {
    /// Every finding, in order.
    pub const ALL: [Self; 15] = [
        Self::TipAct,
        Self::TipMeans,
        Self::TipPurpose,
        Self::Trafficking,
        Self::SomProcurement,
        Self::SomIllegalEntry,
        Self::SomForeigner,
        Self::SomBenefit,
        Self::SmugglingEntry,
        Self::SmugglingDocuments,
        Self::SmugglingStay,
        Self::Smuggling,
        Self::SmugglingAggravated,
        Self::CooperationTip,
        Self::CooperationSom,
    ];

    /// The id used in files and text keys: `tip.act`.
    #[must_use]
    pub fn name(self) -> &'static str {
        NAMES[self as usize]
    }

    /// The finding of that name; `None` if there is none.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|id| id.name() == name)
    }
}

/// What a rule comes to on the answers given.
#[must_use]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// The facts as answered meet it.
    Met,
    /// The facts as answered rule it out.
    NotMet,
    /// The facts as answered leave it open.
    Undetermined,
    /// The law asks for none here: means, where the person is a child (TIP 3(c)).
    NotRequired,
}

impl Outcome {
    /// Every outcome.
    pub const ALL: [Self; 4] = [Self::Met, Self::NotMet, Self::Undetermined, Self::NotRequired];

    /// The id used in files and text keys.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Met => "met",
            Self::NotMet => "not_met",
            Self::Undetermined => "undetermined",
            Self::NotRequired => "not_required",
        }
    }
}

impl From<Tri> for Outcome {
    fn from(value: Tri) -> Self {
        match value {
            Tri::Yes => Self::Met,
            Tri::No => Self::NotMet,
            Tri::Unknown => Self::Undetermined,
        }
    }
}

/// The one word on a case: which of the two offences the facts as answered make out.
#[must_use]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Headline {
    /// Trafficking and smuggling are met.
    Both,
    /// Trafficking is met; smuggling is not, or still open.
    Trafficking,
    /// Smuggling is met; trafficking is not, or still open.
    Smuggling,
    /// Both are ruled out.
    Neither,
    /// Neither is met and at least one is open.
    Undetermined,
}

impl Headline {
    /// Every headline, in order.
    pub const ALL: [Self; 5] = [Self::Both, Self::Trafficking, Self::Smuggling, Self::Neither, Self::Undetermined];

    /// The id used in files and text keys.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Both => "both",
            Self::Trafficking => "trafficking",
            Self::Smuggling => "smuggling",
            Self::Neither => "neither",
            Self::Undetermined => "undetermined",
        }
    }
}

/// All findings of a case.
#[must_use]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Findings([Outcome; 15]);

impl Findings {
    /// What one rule comes to.
    pub fn get(&self, id: FindingId) -> Outcome {
        self.0[id as usize]
    }

    /// All of them, in order.
    pub fn iter(&self) -> impl Iterator<Item = (FindingId, Outcome)> + '_ {
        FindingId::ALL.into_iter().zip(self.0)
    }

    /// The one word on the case.
    pub fn headline(&self) -> Headline {
        match (self.get(FindingId::Trafficking), self.get(FindingId::Smuggling)) {
            (Outcome::Met, Outcome::Met) => Headline::Both,
            (Outcome::Met, _) => Headline::Trafficking,
            (_, Outcome::Met) => Headline::Smuggling,
            (Outcome::NotMet, Outcome::NotMet) => Headline::Neither,
            _ => Headline::Undetermined,
        }
    }

    /// The offence that is still open while the other is met: the headline has to say so.
    #[must_use]
    pub fn still_open(&self) -> Option<FindingId> {
        match (self.get(FindingId::Trafficking), self.get(FindingId::Smuggling)) {
            (Outcome::Met, Outcome::Undetermined) => Some(FindingId::Smuggling),
            (Outcome::Undetermined, Outcome::Met) => Some(FindingId::Trafficking),
            _ => None,
        }
    }
}

/// Applies every rule to the answers. Fast enough to call on each keystroke.
pub fn findings(answers: &Answers) -> Findings {
    judge(&Elements::read(answers, Tri::Unknown))
}

/// Applies every rule to answers already read.
pub(super) fn judge(elements: &Elements) -> Findings {
    let mut outcomes = [Outcome::Undetermined; 15];
    for (outcome, rule) in outcomes.iter_mut().zip(&RULES) {
        *outcome = rule.judge(elements);
    }
    Findings(outcomes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_unique_and_in_order() {
        for (place, id) in FindingId::ALL.into_iter().enumerate() {
            assert_eq!(id as usize, place);
            assert_eq!(FindingId::parse(id.name()), Some(id));
        }
        assert_eq!(FindingId::parse("tip"), None);
    }

    #[test]
    fn headline_names_what_is_met_and_what_is_open() {
        use Outcome::{Met, NotMet, Undetermined as Open};
        for (trafficking, smuggling, headline, open) in [
            (Met, Met, Headline::Both, None),
            (Met, NotMet, Headline::Trafficking, None),
            (Met, Open, Headline::Trafficking, Some(FindingId::Smuggling)),
            (NotMet, Met, Headline::Smuggling, None),
            (Open, Met, Headline::Smuggling, Some(FindingId::Trafficking)),
            (NotMet, NotMet, Headline::Neither, None),
            (NotMet, Open, Headline::Undetermined, None),
            (Open, NotMet, Headline::Undetermined, None),
            (Open, Open, Headline::Undetermined, None),
        ] {
            let mut outcomes = [Open; 15];
            outcomes[FindingId::Trafficking as usize] = trafficking;
            outcomes[FindingId::Smuggling as usize] = smuggling;
            assert_eq!(Findings(outcomes).headline(), headline);
            assert_eq!(Findings(outcomes).still_open(), open);
        }
    }
}

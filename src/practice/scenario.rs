//! A practice case: a short story, the facts that it states, and the sentences that state them.

use crate::frameworks::named::named;
use crate::frameworks::{Day, Places};
use crate::law::{Answer, Answers, FactId};

named! {
    /// What sort of case it is (`practise-kind-<name>` in the texts).
    ScenarioKind {
        /// Solved step by step, to read along.
        Worked = "worked",
        /// One of two that differ in exactly one fact.
        Pair = "pair",
        /// After a real judgment.
        Judgment = "judgment",
        /// Hard: the honest answer is open, or laws differ.
        Contested = "contested",
    }
}

named! {
    /// How the person is moved (`practise-way-<name>`).
    Way {
        /// By sea.
        Sea = "sea",
        /// By land.
        Land = "land",
        /// By air.
        Air = "air",
        /// Within one State, or not at all.
        Internal = "internal",
    }
}

named! {
    /// What the exploitation is (`practise-form-<name>`).
    Form {
        /// Work in farms, factories, building, at sea and the like.
        Labour = "labour",
        /// Sexual exploitation.
        Sexual = "sexual",
        /// Work in a household.
        Domestic = "domestic",
        /// Crimes that the person is made to commit.
        Criminal = "criminal",
        /// Removal of organs.
        Organ = "organ",
        /// Begging.
        Begging = "begging",
        /// Marriage.
        Marriage = "marriage",
        /// None.
        None = "none",
    }
}

named! {
    /// A common wrong idea of the two offences (`misconception-<name>`).
    MisconceptionId {
        /// Whoever paid for the journey cannot be a victim.
        PaidSoNotVictim = "paid_so_not_victim",
        /// Trafficking needs a border.
        NoBorderNoTrafficking = "no_border_no_trafficking",
        /// Consent rules trafficking out.
        ConsentSoNoTrafficking = "consent_so_no_trafficking",
        /// Danger or death on the way makes it trafficking.
        DeathsMakeTrafficking = "deaths_make_trafficking",
        /// Smuggled migrants are offenders under the Protocol.
        MigrantsAreOffenders = "migrants_are_offenders",
        /// Without exploitation achieved there is no trafficking.
        NoExploitationYet = "no_exploitation_yet",
        /// Lawful entry rules trafficking out.
        LegalEntrySoNoTrafficking = "legal_entry_so_no_trafficking",
        /// Help without any benefit is smuggling.
        FamilyHelpIsSmuggling = "family_help_is_smuggling",
        /// A child too must have been forced or deceived.
        ChildNeedsMeans = "child_needs_means",
        /// Crossing a border makes it trafficking.
        BorderMakesTrafficking = "border_makes_trafficking",
        /// Without an organised group there is no offence.
        NoGroupNoOffence = "no_group_no_offence",
        /// Smuggling needs harm or danger.
        SmugglingNeedsHarm = "smuggling_needs_harm",
        /// What is not known counts as no.
        UnknownIsNo = "unknown_is_no",
        /// One offence rules the other out.
        EitherOr = "either_or",
        /// Bad work alone is trafficking.
        PoorWorkIsTrafficking = "poor_work_is_trafficking",
        /// Trafficking needs a journey.
        MovementNeeded = "movement_needed",
    }
}

/// One practice case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scenario {
    /// Its id: lower case, digits and `_`.
    pub id: String,
    /// What sort of case it is.
    pub kind: ScenarioKind,
    /// Its title.
    pub title: String,
    /// 1 to 3.
    pub difficulty: u8,
    /// How the person is moved.
    pub ways: Vec<Way>,
    /// What the exploitation is.
    pub forms: Vec<Form>,
    /// The part of the world, in short words.
    pub region: String,
    /// The wrong ideas that it is meant for.
    pub misconceptions: Vec<MisconceptionId>,
    /// The id of the case that differs in exactly one fact.
    pub twin: Option<String>,
    /// The story, sentence by sentence.
    pub sentences: Vec<String>,
    /// The facts that the story states.
    pub stated: Vec<Stated>,
    /// Its States.
    pub states: Places,
    /// Its day; none counts as today.
    pub date: Option<Day>,
    /// Ids of frameworks to judge, in harder cases only.
    pub ask_frameworks: Vec<String>,
    /// What the case teaches, shown after judging; for a contested one why it is contested.
    pub note: String,
    /// The judgment that it follows.
    pub source: Option<Source>,
}

/// A fact that a story states.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stated {
    /// The fact.
    pub fact: FactId,
    /// What it is.
    pub answer: Answer,
    /// Places of the sentences that show it, from 0; never empty.
    pub sentences: Vec<u8>,
}

/// The judgment behind a case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// The court and the name of the case.
    pub name: String,
    /// The citation.
    pub citation: String,
    /// Where it can be read.
    pub url: String,
    /// When it was last seen there.
    pub seen: Option<Day>,
}

impl Scenario {
    /// The facts stated, as the engine takes them.
    #[must_use]
    pub fn answers(&self) -> Answers {
        let mut answers = Answers::default();
        for stated in &self.stated {
            answers.set(stated.fact, Some(stated.answer));
        }
        answers
    }

    /// Places of the sentences that show one of these facts, in order, each once.
    #[must_use]
    pub fn shown_by(&self, facts: &[FactId]) -> Vec<u8> {
        let of_facts = self.stated.iter().filter(|stated| facts.contains(&stated.fact));
        let mut places: Vec<u8> = of_facts.flat_map(|stated| stated.sentences.iter().copied()).collect();
        places.sort_unstable();
        places.dedup();
        places
    }
}

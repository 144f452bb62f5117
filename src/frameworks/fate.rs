//! What each of the three approaches would mean for the person in a case: ids of sentences, chosen by the answers.
//!
//! The approaches are those of Haynes (2004) as the source document reports them. Applying them to a case is this
//! product's own reading, and the screen says so.

use super::kinds::Approach;
use super::named::named;
use crate::law::{Answer, Answers, FactId, FindingId, Findings, Outcome, findings};

named! {
    /// What an approach decides for the person.
    Aspect {
        /// What the person is in the eyes of the authorities.
        Status = "status",
        /// Whether the person may stay.
        Stay = "stay",
        /// What help there is.
        Support = "support",
        /// Whether the person is heard.
        Testimony = "testimony",
        /// How return is handled.
        Return = "return",
    }
}

/// What the offence findings make of the person.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Person {
    /// Trafficking is met.
    Trafficked,
    /// Trafficking is open.
    Perhaps,
    /// Trafficking is not met, smuggling is.
    Smuggled,
    /// Trafficking is not met, and smuggling is not met or open.
    Neither,
}

/// What the person is to the State where they are.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Belongs {
    Foreigner,
    Home,
    Open,
}

/// What the choice reads from the answers.
struct Facts<'a> {
    answers: &'a Answers,
    person: Person,
}

impl<'a> Facts<'a> {
    fn read(answers: &'a Answers) -> Self {
        Self { answers, person: Person::of(&findings(answers)) }
    }

    fn is(&self, fact: FactId, options: u16) -> bool {
        matches!(self.answers.get(fact), Some(Answer::Options(mask)) if mask & options != 0)
    }

    /// Within one State and not staying against its rules, what the person is to it is not asked.
    fn belongs(&self) -> Belongs {
        let asked = !self.is(FactId::Border, NO) || !self.is(FactId::IllegalStay, NO);
        match (asked, self.is(FactId::DestinationStatus, 0b01), self.is(FactId::DestinationStatus, 0b10)) {
            (true, true, _) => Belongs::Foreigner,
            (true, _, true) => Belongs::Home,
            _ => Belongs::Open,
        }
    }

    /// The person is no national or permanent resident of the State, or that is open.
    fn abroad(&self) -> bool {
        self.belongs() != Belongs::Home
    }

    /// Entry or stay against the rules: yes, no, or open.
    fn irregular(&self) -> Option<bool> {
        let inside = self.is(FactId::Border, NO);
        if !inside && self.is(FactId::IllegalEntry, YES) || self.is(FactId::IllegalStay, YES) {
            return Some(true);
        }
        let lawful = (inside || self.is(FactId::IllegalEntry, NO)) && self.is(FactId::IllegalStay, NO);
        lawful.then_some(false)
    }

    fn child(&self) -> bool {
        self.is(FactId::Age, 0b10)
    }

    fn consented(&self) -> bool {
        self.is(FactId::Consent, 0b011)
    }

    /// Exploited through acts for which the person could be punished: begging, criminal activities.
    fn compelled(&self) -> bool {
        self.is(FactId::Purpose, 0b1_1000_0000)
    }

    fn endangered(&self) -> bool {
        self.is(FactId::Danger, YES) || self.is(FactId::DegradingTreatment, YES)
    }

    fn fears(&self) -> bool {
        self.is(FactId::FearOfReturn, YES)
    }

    /// One of three by what the person is to the State.
    fn by_state(&self, foreigner: &'static str, open: &'static str, home: &'static str) -> &'static str {
        match self.belongs() {
            Belongs::Foreigner => foreigner,
            Belongs::Open => open,
            Belongs::Home => home,
        }
    }
}

/// The masks of a question that takes yes or no.
const YES: u16 = 0b01;
const NO: u16 = 0b10;

impl Person {
    fn of(findings: &Findings) -> Self {
        match (findings.get(FindingId::Trafficking), findings.get(FindingId::Smuggling)) {
            (Outcome::Met, _) => Self::Trafficked,
            (Outcome::Undetermined, _) => Self::Perhaps,
            (_, Outcome::Met) => Self::Smuggled,
            _ => Self::Neither,
        }
    }

    /// Trafficking is met or open.
    fn possible(self) -> bool {
        matches!(self, Self::Trafficked | Self::Perhaps)
    }

    fn pick(self, four: [&'static str; 4]) -> &'static str {
        four[self as usize]
    }
}

/// What an approach would mean for the person in one respect, as ids of the texts `fate-<id>`; at least one.
#[must_use]
#[inline(never)]
pub fn fate(approach: Approach, aspect: Aspect, answers: &Answers) -> Vec<&'static str> {
    let facts = Facts::read(answers);
    match approach {
        Approach::ArrestAndDeport => arrest_and_deport(&facts, aspect),
        Approach::JailTheOffender => jail_the_offender(&facts, aspect),
        Approach::ProtectTheVictim => protect_the_victim(&facts, aspect),
    }
}

/// What joining the second and third approach would mean in this case: the id of the text `fate-<id>`.
#[must_use]
pub fn fusion(answers: &Answers) -> &'static str {
    Person::of(&findings(answers)).pick(["fusion_trafficked", "fusion_perhaps", "fusion_smuggled", "fusion_neither"])
}

/// The first id, and those of the others whose condition holds.
fn with(first: &'static str, others: &[(bool, &'static str)]) -> Vec<&'static str> {
    let others = others.iter().filter(|(holds, _)| *holds).map(|(_, id)| *id);
    std::iter::once(first).chain(others).collect()
}

fn arrest_and_deport(facts: &Facts, aspect: Aspect) -> Vec<&'static str> {
    let abroad = facts.abroad();
    match aspect {
        Aspect::Status => with(
            match (abroad, facts.irregular()) {
                (false, _) => "ad_status_home",
                (_, Some(true)) => "ad_status_irregular",
                (_, Some(false)) => "ad_status_regular",
                _ => "ad_status_open",
            },
            &[
                (facts.child(), "ad_child"),
                (facts.compelled(), "ad_compelled"),
                (facts.consented() && facts.person.possible(), "ad_consent"),
            ],
        ),
        Aspect::Stay => {
            with(facts.by_state("ad_stay", "ad_stay_if", "home_stay"), &[(facts.fears() && abroad, "ad_fear")])
        }
        Aspect::Support => with("ad_support", &[(facts.child(), "ad_support_child")]),
        Aspect::Testimony => vec![if abroad { "ad_testimony" } else { "ad_testimony_home" }],
        Aspect::Return => vec![facts.by_state("ad_return", "ad_return_if", "home_return")],
    }
}

fn jail_the_offender(facts: &Facts, aspect: Aspect) -> Vec<&'static str> {
    let (person, possible) = (facts.person, facts.person.possible());
    let abroad = facts.abroad();
    match aspect {
        Aspect::Status => with(
            person.pick(["jo_status_trafficked", "jo_status_perhaps", "jo_status_smuggled", "jo_status_neither"]),
            &[(facts.compelled() && possible, "jo_compelled")],
        ),
        Aspect::Stay => {
            let foreigner = person.pick(["jo_stay", "jo_stay", "jo_stay_smuggled", "jo_stay_neither"]);
            let open = person.pick(["jo_stay_if", "jo_stay_if", "jo_stay_smuggled", "jo_stay_neither"]);
            with(facts.by_state(foreigner, open, "home_stay"), &[(facts.fears() && abroad, "jo_fear")])
        }
        Aspect::Support if possible => with("jo_support", &[(facts.child(), "jo_support_child")]),
        Aspect::Support => vec!["jo_support_none"],
        Aspect::Testimony => with(
            person.pick(["jo_testimony", "jo_testimony_perhaps", "jo_testimony_smuggled", "jo_testimony_neither"]),
            &[(facts.consented() && person == Person::Trafficked, "jo_consent")],
        ),
        Aspect::Return => {
            let foreigner = if possible { "jo_return" } else { "jo_return_other" };
            let open = if possible { "jo_return_if" } else { "jo_return_other" };
            with(facts.by_state(foreigner, open, "home_return"), &[(facts.fears() && abroad, "no_refoulement")])
        }
    }
}

fn protect_the_victim(facts: &Facts, aspect: Aspect) -> Vec<&'static str> {
    let (person, possible) = (facts.person, facts.person.possible());
    let abroad = facts.abroad();
    match aspect {
        Aspect::Status => with(
            person.pick(["pv_status_trafficked", "pv_status_perhaps", "pv_status_smuggled", "pv_status_neither"]),
            &[
                (facts.child(), "pv_child"),
                (facts.compelled() && possible, "pv_compelled"),
                (facts.consented() && possible, "pv_consent"),
            ],
        ),
        Aspect::Stay => {
            let foreigner = if possible { "pv_stay" } else { "pv_stay_other" };
            let open = if possible { "pv_stay_if" } else { "pv_stay_other" };
            with(facts.by_state(foreigner, open, "home_stay"), &[(facts.fears() && abroad, "pv_fear")])
        }
        Aspect::Support => {
            let smuggled = if facts.endangered() { "pv_support_endangered" } else { "pv_support_smuggled" };
            let support = person.pick(["pv_support", "pv_support_perhaps", smuggled, "pv_support_neither"]);
            with(support, &[(facts.child(), "pv_support_child")])
        }
        Aspect::Testimony => vec![if possible { "pv_testimony" } else { "pv_testimony_other" }],
        Aspect::Return if abroad => with(
            person.pick(["pv_return", "pv_return", "pv_return_smuggled", "pv_return_neither"]),
            &[(facts.child(), "pv_return_child"), (facts.fears(), "no_refoulement")],
        ),
        Aspect::Return => vec!["home_return"],
    }
}

#[cfg(not(target_arch = "wasm32"))]
pub use ids::FATES;

/// All ids, for the linter.
#[cfg(not(target_arch = "wasm32"))]
mod ids;

#[cfg(test)]
mod tests;

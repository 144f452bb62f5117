//! How many questions are left, over all answers still possible.

use super::Given;
use super::status::{idle, link_idle};
use crate::law::{Answer, Elements, FactId, Tri, aggravable, smuggling, trafficking};

/// The exact bounds of the number of questions still to be asked, those already answered not counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Left {
    /// If every answer to come spares as many questions as it can.
    pub shortest: u8,
    /// If none does.
    pub longest: u8,
}

impl Left {
    /// Nothing to ask.
    const NONE: Self = Self { shortest: 0, longest: 0 };

    /// Both, one after the other.
    fn plus(self, other: Self) -> Self {
        Self { shortest: self.shortest + other.shortest, longest: self.longest + other.longest }
    }

    /// One question, and then what follows.
    fn then(self) -> Self {
        self.plus(Self { shortest: 1, longest: 1 })
    }

    /// The bounds over several ways on; none at all counts as nothing to ask.
    fn over(ways: impl Iterator<Item = Self>) -> Self {
        let widest =
            |a: Self, b: Self| Self { shortest: a.shortest.min(b.shortest), longest: a.longest.max(b.longest) };
        ways.reduce(widest).unwrap_or(Self::NONE)
    }
}

const TRIS: [Tri; 3] = [Tri::No, Tri::Unknown, Tri::Yes];

/// Asked in every run, whatever the answers.
const ALWAYS: [FactId; 10] = [
    FactId::Acts,
    FactId::Purpose,
    FactId::Profit,
    FactId::Age,
    FactId::Means,
    FactId::Consent,
    FactId::Border,
    FactId::FearOfReturn,
    FactId::States,
    FactId::Date,
];

/// The bounds of what is left to ask.
///
/// The walk goes through the classes of answers that relevance can tell apart: what trafficking can come to, benefit,
/// border, entry, status, documents and stay; for each end of it the questions on aggravation and on co-operation follow.
#[must_use]
pub fn left(given: &Given) -> Left {
    let always = ALWAYS.into_iter().filter(|fact| !given.answered(*fact)).fold(Left::NONE, |left, _| left.then());
    let walk = Walk { given, tails: Tails::of(given) };
    let e = Elements::read(given.answers, Tri::Yes);
    always.plus(walk.each(&e, FactId::Profit, true, &|e| walk.each(e, FactId::Border, true, &|e| walk.entry(e))))
}

/// What a walk through the answers still possible needs.
struct Walk<'a> {
    given: &'a Given<'a>,
    tails: Tails,
}

impl Walk<'_> {
    /// The ways on from a fact: one where it is answered or does not matter, else one for each class of answer. The
    /// question itself is not counted.
    fn each(&self, e: &Elements, fact: FactId, matters: bool, on: &dyn Fn(&Elements) -> Left) -> Left {
        if !matters || self.given.answered(fact) {
            return on(e);
        }
        Left::over(TRIS.into_iter().map(|value| {
            let mut e = *e;
            e.hold(fact, value);
            on(&e)
        }))
    }

    /// The same with the question counted where it is asked.
    fn ask(&self, e: &Elements, fact: FactId, matters: bool, on: &dyn Fn(&Elements) -> Left) -> Left {
        let left = self.each(e, fact, matters, on);
        if matters && !self.given.answered(fact) { left.then() } else { left }
    }

    /// Entry and its procurement: only the lesser of the two counts, so they are walked as one.
    fn entry(&self, e: &Elements) -> Left {
        let border = e.is(FactId::Border) != Tri::No;
        let open = |fact| border && !self.given.answered(fact);
        let on = |e: &Elements| self.ask(e, FactId::DestinationStatus, border, &|e| self.documents(e));
        match (open(FactId::IllegalEntry), open(FactId::Procured)) {
            (true, true) => self.each(e, FactId::IllegalEntry, true, &on).then().then(),
            (true, false) => self.ask(e, FactId::IllegalEntry, true, &on),
            (false, open) => self.ask(e, FactId::Procured, open, &on),
        }
    }

    /// Documents.
    fn documents(&self, e: &Elements) -> Left {
        let matter = smuggled(e) && e.is(FactId::Border) != Tri::No;
        if !matter || self.given.answered(FactId::Documents) {
            return self.stay(e);
        }
        let answers = [Answer::Options(0b01), Answer::Options(0b10), Answer::None, Answer::Unknown];
        Left::over(answers.into_iter().map(|answer| {
            let mut e = *e;
            e.put(FactId::Documents, answer);
            self.stay(&e)
        }))
        .then()
    }

    /// An unlawful stay, and the status that it can bring up where no border was crossed.
    fn stay(&self, e: &Elements) -> Left {
        let matters = smuggled(e);
        let asked = matters || self.given.answered(FactId::IllegalStay);
        self.ask(e, FactId::IllegalStay, matters, &|e| {
            let in_play = asked && e.is(FactId::IllegalStay) != Tri::No;
            let status = e.is(FactId::Border) == Tri::No && in_play;
            self.ask(e, FactId::DestinationStatus, status, &|e| self.tails.after(e))
        })
    }
}

/// Whether foreigner and benefit are not ruled out.
fn smuggled(e: &Elements) -> bool {
    e.is(FactId::DestinationStatus).and(e.is(FactId::Profit)) != Tri::No
}

/// What is left to ask on aggravation and co-operation, by what they depend on.
struct Tails {
    /// By the most that the offence to be aggravated comes to.
    aggravation: [Left; 3],
    /// By the most that smuggling comes to, and by border.
    cooperation: [[Left; 3]; 3],
}

impl Tails {
    fn of(given: &Given) -> Self {
        let trafficking = trafficking_can_be(given);
        let over = |smuggling: Tri, border| {
            let offences = TRIS.into_iter().filter(|value| trafficking[*value as usize]);
            Left::over(offences.map(|trafficking| cooperation(given, trafficking.or(smuggling), border)))
        };
        Self {
            aggravation: TRIS.map(|base| aggravation(given, base)),
            cooperation: TRIS.map(|smuggling| TRIS.map(|border| over(smuggling, border))),
        }
    }

    /// The questions that follow when all that decides on smuggling is answered or idle.
    fn after(&self, e: &Elements) -> Left {
        let border = e.is(FactId::Border);
        self.aggravation[aggravable(e) as usize].plus(self.cooperation[smuggling(e) as usize][border as usize])
    }
}

/// The values that a fact can still take.
fn values(given: &Given, fact: FactId) -> impl Iterator<Item = Tri> + Clone {
    let answered = given.answered(fact).then(|| Elements::read(given.answers, Tri::Yes).is(fact));
    TRIS.into_iter().filter(move |value| answered.is_none_or(|answer| answer == *value))
}

/// Which values trafficking can still take.
fn trafficking_can_be(given: &Given) -> [bool; 3] {
    let mut can = [false; 3];
    let mut e = Elements::OPEN;
    for act in values(given, FactId::Acts) {
        for purpose in values(given, FactId::Purpose) {
            for age in values(given, FactId::Age) {
                for means in values(given, FactId::Means) {
                    e.hold(FactId::Acts, act);
                    e.hold(FactId::Purpose, purpose);
                    e.hold(FactId::Age, age);
                    e.hold(FactId::Means, means);
                    can[trafficking(&e) as usize] = true;
                }
            }
        }
    }
    can
}

/// The questions on danger and degrading treatment, where the offence comes to `base` at most.
fn aggravation(given: &Given, base: Tri) -> Left {
    let open = |fact| base != Tri::No && !given.answered(fact);
    let matters = |other: Tri| idle(other, base).is_none();
    let second =
        |danger: Tri| if open(FactId::DegradingTreatment) && matters(danger) { Left::NONE.then() } else { Left::NONE };
    let degrading = values(given, FactId::DegradingTreatment);
    if open(FactId::Danger) && (open(FactId::DegradingTreatment) || degrading.clone().all(matters)) {
        Left::over(TRIS.into_iter().map(second)).then()
    } else {
        Left::over(values(given, FactId::Danger).map(second))
    }
}

/// The questions on group and link, where the offences come to `offence` at most and the border is answered.
fn cooperation(given: &Given, offence: Tri, border: Tri) -> Left {
    let open = |fact| offence != Tri::No && !given.answered(fact);
    let link = |group: Tri| {
        if open(FactId::TransnationalLink) && group != Tri::No && !link_idle(border, offence.and(group)) {
            Left::NONE.then()
        } else {
            Left::NONE
        }
    };
    let linked = border != Tri::No || values(given, FactId::TransnationalLink).any(|value| value != Tri::No);
    if open(FactId::OrganisedGroup) && linked {
        Left::over(TRIS.into_iter().map(link)).then()
    } else {
        Left::over(values(given, FactId::OrganisedGroup).map(link))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::law::Answers;

    #[test]
    fn bounds() {
        let mut answers = Answers::default();
        let count = |answers: &Answers| {
            let left = left(&Given { answers, states: false, date: false });
            (left.shortest, left.longest)
        };
        assert_eq!(count(&answers), (10, 19));
        answers.set(FactId::Profit, Some(Answer::None));
        answers.set(FactId::Acts, Some(Answer::None));
        assert_eq!(count(&answers), (8, 11));
        answers.set(FactId::Border, Some(Answer::Options(0b10)));
        assert_eq!(count(&answers), (7, 7));
    }

    #[test]
    fn nothing_is_left_at_the_end() {
        let mut answers = Answers::default();
        for fact in FactId::ALL {
            answers.set(fact, Some(Answer::Unknown));
        }
        let left = left(&Given { answers: &answers, states: true, date: true });
        assert_eq!((left.shortest, left.longest), (0, 0));
    }
}

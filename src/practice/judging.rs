//! What is judged in a case, the key to it, and the marks.

use super::judged::{Judged, JudgedElement, JudgedFramework, JudgedHeadline};
use super::scenario::Scenario;
use crate::frameworks::{Day, Register, Status, applies};
use crate::law::{FindingId, Findings, Headline, Outcome, findings};

/// The elements that are judged in every case, in order.
pub const ELEMENTS: [FindingId; 7] = [
    FindingId::TipAct,
    FindingId::TipMeans,
    FindingId::TipPurpose,
    FindingId::SomProcurement,
    FindingId::SomIllegalEntry,
    FindingId::SomForeigner,
    FindingId::SomBenefit,
];

/// Marks for a headline that is right and one that is wrong: for a guess, when fairly sure, when sure.
pub const MARKS: [(i8, i8); 3] = [(1, 0), (2, -2), (3, -6)];

/// What a person has judged of a case so far.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Given {
    /// Elements and what they were judged to be.
    pub elements: Vec<(FindingId, Outcome)>,
    /// The headline.
    pub headline: Option<Headline>,
    /// Frameworks by their ids, and whether they were judged to bind; `None` for "not on record".
    pub frameworks: Vec<(String, Option<bool>)>,
    /// How sure, 1 to 3.
    pub sure: Option<u8>,
}

impl Given {
    /// What an element was judged to be.
    pub fn element(&self, finding: FindingId) -> Option<Outcome> {
        self.elements.iter().find(|(judged, _)| *judged == finding).map(|(_, outcome)| *outcome)
    }

    /// Judges an element, again if need be.
    pub fn judge(&mut self, finding: FindingId, outcome: Outcome) {
        self.elements.retain(|(judged, _)| *judged != finding);
        self.elements.push((finding, outcome));
    }

    /// What a framework was judged to be, if it was judged.
    pub fn framework(&self, id: &str) -> Option<Option<bool>> {
        self.frameworks.iter().find(|(judged, _)| judged == id).map(|(_, binds)| *binds)
    }

    /// Judges a framework, again if need be.
    pub fn bind(&mut self, id: &str, binds: Option<bool>) {
        self.frameworks.retain(|(judged, _)| judged != id);
        self.frameworks.push((id.to_owned(), binds));
    }

    /// Whether aggravated smuggling is asked as well: where the person holds a foreigner and a benefit to be there, which
    /// every way of smuggling needs (SOM 6(1)). That follows what was judged and not the key, which it would give away.
    pub fn asks_aggravated(&self) -> bool {
        [FindingId::SomForeigner, FindingId::SomBenefit].iter().all(|id| self.element(*id) == Some(Outcome::Met))
    }

    /// The elements that are asked, in order.
    pub fn asked(&self) -> Vec<FindingId> {
        let mut asked = ELEMENTS.to_vec();
        if self.asks_aggravated() {
            asked.push(FindingId::SmugglingAggravated);
        }
        asked
    }
}

/// What an element may be judged to be; that means are not required can be said of means only (TIP 3(c)).
pub fn choices(finding: FindingId) -> &'static [Outcome] {
    if finding == FindingId::TipMeans { &Outcome::ALL } else { &Outcome::ALL[..3] }
}

/// Marks for a headline judged right or not, by how sure; without a degree one mark or none.
pub fn points(sure: u8, right: bool) -> i8 {
    let place = usize::from(sure).checked_sub(1);
    let (plus, minus) = place.and_then(|place| MARKS.get(place)).copied().unwrap_or((1, 0));
    if right { plus } else { minus }
}

/// A case as judged, beside what the engine finds; `None` while something that is asked has not been judged.
///
/// Without `certainty` the degree is not asked, and without `register` no framework is.
pub fn judge(
    case: &Scenario,
    given: &Given,
    certainty: bool,
    register: Option<&Register>,
    today: Day,
) -> Option<Judged> {
    let found = findings(&case.answers());
    let element = |finding| Some(JudgedElement { finding, given: given.element(finding)?, right: found.get(finding) });
    let elements = given.asked().into_iter().map(element).collect::<Option<Vec<_>>>()?;
    let headline = JudgedHeadline { given: given.headline?, right: found.headline() };
    let frameworks = match register {
        Some(register) => {
            let framework = |id: &String| framework(case, id, given.framework(id)?, register, today);
            case.ask_frameworks.iter().map(framework).collect::<Option<Vec<_>>>()?
        }
        None => Vec::new(),
    };
    let sure = if certainty { given.sure? } else { 0 };
    let correct = headline.given == headline.right;
    Some(Judged { case: case.id.clone(), elements, headline, frameworks, sure, points: points(sure, correct), correct })
}

fn framework(
    case: &Scenario,
    id: &str,
    given: Option<bool>,
    register: &Register,
    today: Day,
) -> Option<JudgedFramework> {
    let (place, _) = register.find(id)?;
    let all = applies(register, &case.answers(), &case.states, case.date.unwrap_or(today));
    let statuses: Vec<Status> =
        all.into_iter().filter(|applies| applies.framework == place).map(|applies| applies.status).collect();
    let right = if statuses.contains(&Status::Binding) {
        Some(true)
    } else if statuses.iter().any(|status| matches!(status, Status::NotRecorded | Status::Candidate)) {
        None
    } else {
        Some(false)
    };
    Some(JudgedFramework { framework: id.to_owned(), given, right, statuses })
}

/// Whether an element can no longer turn the headline: its offence is settled, and the element is open.
///
/// Who judged it "not met" has read an unknown as a no, and here that did no harm.
pub fn is_settled_without(found: &Findings, finding: FindingId) -> bool {
    let offence = match finding {
        FindingId::TipAct | FindingId::TipMeans | FindingId::TipPurpose => FindingId::Trafficking,
        _ => FindingId::Smuggling,
    };
    found.get(finding) == Outcome::Undetermined && found.get(offence) != Outcome::Undetermined
}

/// Whether an element was judged right: as the engine finds it, or as "not met" where it is open and settles nothing.
pub fn is_right(found: &Findings, element: &JudgedElement) -> bool {
    element.given == element.right || element.given == Outcome::NotMet && is_settled_without(found, element.finding)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_by_how_sure() {
        for (sure, right, marks) in [
            (1, true, 1),
            (1, false, 0),
            (2, true, 2),
            (2, false, -2),
            (3, true, 3),
            (3, false, -6),
            (0, true, 1),
            (0, false, 0),
        ] {
            assert_eq!(points(sure, right), marks, "{sure} {right}");
        }
    }

    #[test]
    fn each_degree_pays_best_where_it_is_deserved() {
        // In tenths: how often a person is right, and the degree that earns most.
        let expected = |sure: u8, tenths: i32| {
            i32::from(points(sure, true)) * tenths + i32::from(points(sure, false)) * (10 - tenths)
        };
        for (tenths, best) in [(3, 1), (5, 1), (7, 2), (9, 3), (10, 3)] {
            assert_eq!((1..=3).max_by_key(|sure| expected(*sure, tenths)), Some(best), "{tenths}");
        }
    }

    #[test]
    fn aggravated_smuggling_is_asked_by_what_was_judged() {
        let mut given = Given::default();
        assert_eq!(given.asked(), ELEMENTS);
        given.judge(FindingId::SomForeigner, Outcome::Met);
        given.judge(FindingId::SomBenefit, Outcome::Undetermined);
        assert_eq!(given.asked().len(), 7);
        given.judge(FindingId::SomBenefit, Outcome::Met);
        assert_eq!(given.asked().last(), Some(&FindingId::SmugglingAggravated));
        assert_eq!(given.elements.len(), 2);
    }
}

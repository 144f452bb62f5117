//! The ledger beside a question: what the answers given so far make of each element of the two offences.
//!
//! It is on the way to the first question, so it is kept small.

use super::mark::{self, Offence};
use crate::content::{cat, joined, key_of, say, say3};
use crate::law::{Answers, FactId, FindingId, Findings, Outcome, findings};
use crate::ui::element::{El, el};
use crate::ui::state::State;
use crate::ui::words::answer_words;

/// What the ledger shows: each offence, then its elements, then the two further forms of smuggling.
pub const SHOWN: [&[FindingId]; 2] = [
    &[FindingId::Trafficking, FindingId::TipAct, FindingId::TipMeans, FindingId::TipPurpose],
    &[
        FindingId::Smuggling,
        FindingId::SomProcurement,
        FindingId::SomIllegalEntry,
        FindingId::SomForeigner,
        FindingId::SomBenefit,
        FindingId::SmugglingDocuments,
        FindingId::SmugglingStay,
    ],
];

/// The ledger beside the question about `fact`: what is being entered there counts from Continue on.
pub fn ledger(state: &State, fact: FactId) -> El {
    let findings = findings(&state.case.answers);
    el("aside")
        .class("ledger")
        .attr("aria-labelledby", "ledger")
        .add(el("h2").id("ledger").say("ledger-title"))
        .add(el("p").class("note").say("ledger-note"))
        .all(SHOWN, |elements| part(state, &findings, elements, fact))
}

fn part(state: &State, findings: &Findings, elements: &[FindingId], fact: FactId) -> El {
    let mut list = el("dl");
    let mut title = el("h3");
    for (place, element) in elements.iter().enumerate() {
        let outcome = findings.get(*element);
        let offence = Offence::of(*element);
        let shown = el("span").class("status").add(mark::outcome(offence, outcome)).text(&word(outcome));
        if place == 0 {
            title = title.text(&name(*element)).add(shown);
        } else if place < 5 || outcome == Outcome::Met {
            list = list.add(row(state, *element, shown, fact));
        }
    }
    let offence = elements.first().map_or("", |first| Offence::of(*first).name());
    el("div").class(offence).add(title).add(list)
}

/// An element, what it comes to, and the answers that it rests on.
fn row(state: &State, element: FindingId, shown: El, fact: FactId) -> El {
    let reads = element.rule().reads;
    let here = reads.contains(&fact);
    let mut words = Vec::new();
    for read in reads {
        let answer = state.case.answers.get(*read);
        if answer.is_some() {
            words.append(&mut answer_words(*read, answer));
        }
    }
    if here {
        words.push(say("ledger-here"));
    }
    let new = state.news & bit(element) != 0;
    el("div")
        .class(if new { "new" } else { "" })
        .key(element.name())
        .attr("data-element", element.name())
        .add(el("dt").text(&name(element)))
        .add(el("dd").add(shown).add(el("small").class(if here { "here" } else { "" }).text(&joined(&words, "; "))))
}

fn name(element: FindingId) -> String {
    say3("ledger-", &key_of(element.name()), "")
}

fn word(outcome: Outcome) -> String {
    say3("outcome-", outcome.name(), "")
}

fn bit(element: FindingId) -> u16 {
    1 << element as u16
}

/// Which of the findings in the ledger differ between two sets of answers: one bit each, by place in [`FindingId::ALL`].
pub fn news(before: &Answers, after: &Answers) -> u16 {
    let (before, after) = (findings(before), findings(after));
    let differs = |element: &&FindingId| before.get(**element) != after.get(**element);
    SHOWN.iter().flat_map(|part| part.iter()).filter(differs).fold(0, |all, element| all | bit(*element))
}

/// What the last answer changed in the ledger, for a screen reader: "Act: met. Trafficking in persons: open."
pub fn said(state: &State) -> String {
    if state.news == 0 {
        return String::new();
    }
    let findings = findings(&state.case.answers);
    let mut all = Vec::new();
    for element in SHOWN.into_iter().flatten() {
        if state.news & bit(*element) != 0 {
            all.push(cat(&name(*element), ": ", &word(findings.get(*element))));
        }
    }
    joined(&all, ". ")
}

#[cfg(test)]
mod tests {
    use super::{SHOWN, bit, news};
    use crate::law::{Answer, Answers, FactId, FindingId};

    const YES: Option<Answer> = Some(Answer::Options(1));

    #[test]
    fn only_what_an_answer_changes_is_news() {
        let nothing = Answers::default();
        let recruited = nothing.with(FactId::Acts, YES);
        assert_eq!(news(&nothing, &nothing), 0);
        assert_eq!(news(&nothing, &recruited), bit(FindingId::TipAct));
        assert_eq!(news(&recruited, &recruited.with(FactId::Consent, YES)), 0);
        assert_eq!(news(&nothing, &nothing.with(FactId::Acts, Some(Answer::Unknown))), 0);
        let none = nothing.with(FactId::Acts, Some(Answer::None));
        assert_eq!(news(&nothing, &none), bit(FindingId::TipAct) | bit(FindingId::Trafficking));
    }

    #[test]
    fn each_offence_stands_before_its_elements() {
        assert_eq!(SHOWN.map(|part| part[0]), [FindingId::Trafficking, FindingId::Smuggling]);
    }
}

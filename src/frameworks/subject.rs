//! Whether a framework covers what a case may be, and whom or what alone it covers.

use super::status::{Note, Notes, ReasonId};
use super::{Framework, Protects, PurposeOnly, Subject};
use crate::law::{Answer, Answers, FactId, FindingId, Findings, Outcome};

/// Why a framework is off the subject; `None` where a finding it covers is met or open.
///
/// Refugee protection stands beside either finding (TIP 14, SOM 19), so it asks only for a fear of return.
pub(super) fn off(framework: &Framework, findings: &Findings, answers: &Answers) -> Option<ReasonId> {
    let may_be = |id| findings.get(id) != Outcome::NotMet;
    let covers = |subject: &Subject| match subject {
        Subject::Trafficking | Subject::Slavery | Subject::Children => may_be(FindingId::Trafficking),
        Subject::Smuggling => may_be(FindingId::Smuggling),
        Subject::Crime => may_be(FindingId::Trafficking) || may_be(FindingId::Smuggling),
        Subject::Refugees => !chose(answers, FactId::FearOfReturn, "no"),
    };
    if framework.subjects.iter().any(covers) {
        None
    } else if framework.subjects.contains(&Subject::Refugees) {
        Some(ReasonId::NoFear)
    } else {
        Some(ReasonId::OffSubject)
    }
}

/// What a narrower framework needs said beside it on these answers.
pub(super) fn remarks(framework: &Framework, answers: &Answers) -> Notes {
    let mut notes = Notes::default();
    let adult = chose(answers, FactId::Age, "adult");
    match framework.protects {
        Some(Protects::Children) => notes.add_if(adult, Note::ChildrenOnly),
        Some(Protects::Women) => notes.add_if(true, Note::WomenOnly),
        Some(Protects::WomenAndChildren) => notes.add_if(adult, Note::WomenAndChildrenOnly),
        None => {}
    }
    if framework.purpose_only == Some(PurposeOnly::Prostitution) {
        let answered = matches!(answers.get(FactId::Purpose), Some(Answer::Options(_)));
        let among = ["prostitution_of_others", "other_sexual_exploitation"]
            .into_iter()
            .any(|option| chose(answers, FactId::Purpose, option));
        notes.add_if(answered && !among, Note::ProstitutionOnly);
    }
    notes
}

/// Whether the answer to a fact includes an option.
fn chose(answers: &Answers, fact: FactId, option: &str) -> bool {
    let place = fact.fact().kind.options().iter().position(|candidate| *candidate == option);
    match (answers.get(fact), place) {
        (Some(Answer::Options(mask)), Some(place)) => mask >> place & 1 == 1,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn options_read_here_exist() {
        for (fact, option) in [
            (FactId::FearOfReturn, "no"),
            (FactId::Age, "adult"),
            (FactId::Purpose, "prostitution_of_others"),
            (FactId::Purpose, "other_sexual_exploitation"),
        ] {
            assert!(fact.fact().kind.options().contains(&option), "{option}");
        }
    }
}

//! Every text that an id of the rules, of the register or of the screens calls for.

use crate::content::key_of;
use crate::frameworks::{
    Approach, Aspect, Change, Circle, FATES, Field, Force, FrameworkKind, Group, Mark, Note, P, PartyKind, Phase,
    ReasonId, Register, Role, StateCode, Status,
};
use crate::interview::WhyNot;
use crate::law::{Chapter, Difference, FACTS, FindingId, Headline, Kind, Outcome, RULES, Remark, Side};
use crate::practice::{ELEMENTS, Form, MisconceptionId, ScenarioKind, Way};
use crate::ui::components::ledger::SHOWN;
use crate::ui::diagrams::journey::Station;
use crate::ui::explore::View;
use std::collections::BTreeSet;

/// Takes the parts of a key that is needed.
type Need<'a> = &'a mut dyn FnMut(&[&str]);

/// All of them.
pub fn texts(register: &Register) -> BTreeSet<String> {
    let mut keys = BTreeSet::new();
    let need: Need = &mut |parts: &[&str]| {
        keys.insert(parts.concat());
    };
    questions(need);
    findings(need);
    differences(need);
    pictures(need);
    remarks_and_problems(need);
    of_the_register(need);
    practise(need);
    frameworks(register, need);
    explore(need);
    keys
}

/// Questions, their answers, their law.
fn questions(need: Need) {
    for fact in &FACTS {
        for attribute in ["", ".label", ".hint", ".why", ".error"] {
            need(&["q-", fact.name, attribute]);
        }
        for option in fact.kind.options() {
            need(&["q-", fact.name, "-", option]);
        }
        match fact.kind {
            Kind::Many(_) => need(&["q-", fact.name, "-none"]),
            Kind::Places => Role::ALL.iter().for_each(|role| {
                need(&["q-states-", role.name()]);
                need(&["q-states-", role.name(), ".hint"]);
            }),
            Kind::Date => {
                for option in ["today", "source", "other"] {
                    need(&["q-date-", option]);
                    need(&["q-date-", option, ".hint"]);
                }
                ["day", "month", "year"].iter().for_each(|part| need(&["date-", part]));
            }
            Kind::One(_) => {}
        }
        for provision in fact.provisions {
            need(&["excerpt-", fact.name, "-", &key_of(provision)]);
        }
        if RULES.iter().any(|rule| rule.reads.contains(&fact.id)) {
            need(&["evidence-", fact.name]);
        }
    }
}

/// Findings, outcomes, headlines.
fn findings(need: Need) {
    for finding in FindingId::ALL {
        let key = key_of(finding.name());
        need(&["finding-", &key]);
        for outcome in [Outcome::Met, Outcome::NotMet, Outcome::Undetermined] {
            need(&["finding-", &key, ".", outcome.name()]);
        }
    }
    need(&["finding-tip-means.", Outcome::NotRequired.name()]);
    for outcome in [Outcome::Met, Outcome::NotMet, Outcome::Undetermined, Outcome::NotRequired] {
        need(&["outcome-", outcome.name()]);
    }
    for headline in
        [Headline::Both, Headline::Trafficking, Headline::Smuggling, Headline::Neither, Headline::Undetermined]
    {
        need(&["headline-", headline.name()]);
        need(&["headline-", headline.name(), ".lead"]);
        if headline != Headline::Undetermined {
            need(&["change-headline-", headline.name()]);
        }
    }
    for key in ["headline-trafficking-smuggling-open", "headline-smuggling-trafficking-open"] {
        need(&[key]);
        need(&[key, ".lead"]);
    }
    for offence in ["trafficking", "smuggling"] {
        for outcome in [Outcome::Met, Outcome::NotMet] {
            need(&["change-", offence, "-", outcome.name()]);
        }
        need(&["offence-", offence]);
        need(&["offence-", offence, ".full"]);
        need(&["compare-column-", offence]);
        need(&["start-elements.", offence]);
    }
}

/// The differences, in a case and on the Start page.
fn differences(need: Need) {
    for difference in [Difference::Consent, Difference::Transnationality, Difference::Exploitation, Difference::Profit]
    {
        need(&["difference-", difference.name()]);
        for side in [Side::Smuggling, Side::Trafficking, Side::Both, Side::Neither, Side::Open] {
            need(&["side-", side.name()]);
            need(&["difference-", difference.name(), ".side-", side.name()]);
        }
        for part in ["", ".smuggling", ".trafficking"] {
            need(&["start-difference-", difference.name(), part]);
        }
        for part in [".smuggling", ".trafficking"] {
            need(&["rails-", difference.name(), part]);
        }
    }
    for element in ["act", "means", "purpose", "procurement", "illegal_entry", "foreigner", "benefit"] {
        need(&["element-", element]);
        need(&["element-", element, ".text"]);
    }
    for way in ["case", "practise", "compare", "explore", "about"] {
        need(&["start-way-", way, ".text"]);
    }
}

/// The ledger and the journey.
fn pictures(need: Need) {
    for finding in SHOWN.into_iter().flatten() {
        need(&["ledger-", &key_of(finding.name())]);
    }
    for station in Station::ALL {
        for part in ["", ".smuggling", ".trafficking"] {
            need(&["journey-", station.name(), part]);
        }
    }
    ["smuggling", "trafficking"].iter().for_each(|offence| need(&["journey-", offence]));
}

/// Remarks, misconceptions, and what can go wrong.
fn remarks_and_problems(need: Need) {
    for remark in Remark::NAMES {
        need(&["remark-", remark]);
        need(&["remark-", remark, ".text"]);
    }
    WhyNot::ALL.iter().for_each(|reason| need(&["why-not-", reason.name()]));
    crate::casefile::ProblemKind::ALL.iter().for_each(|kind| need(&["problem-", kind.name()]));
    for id in MisconceptionId::ALL {
        for attribute in ["", ".thought", ".why", ".remember"] {
            need(&["misconception-", id.name(), attribute]);
        }
    }
    for boot in ["old-browser", "wasm-blocked", "file-missing", "from-disk", "sandboxed", "unknown"] {
        need(&["boot-", boot]);
    }
}

/// Practice: the names of its ids, and what to look for.
fn practise(need: Need) {
    ScenarioKind::ALL.iter().for_each(|kind| need(&["practise-kind-", kind.name()]));
    Way::ALL.iter().for_each(|way| need(&["practise-ways-", way.name()]));
    Form::ALL.iter().for_each(|form| need(&["practise-form-", form.name()]));
    Outcome::ALL.iter().for_each(|outcome| need(&["practise-outcome-", outcome.name()]));
    Headline::ALL.iter().for_each(|headline| need(&["practise-headline-", headline.name()]));
    for finding in ELEMENTS.into_iter().chain([FindingId::SmugglingAggravated]) {
        need(&["practise-ask-", &key_of(finding.name())]);
    }
    for degree in ["1", "2", "3"] {
        ["practise-sure-", "practise-pays-", "practise-difficulty-"].iter().for_each(|key| need(&[key, degree]));
    }
    ["yes", "no", "unknown"].iter().for_each(|binds| need(&["practise-binds-", binds]));
    ["explainer", "worked", "pairs", "mixed"].iter().for_each(|part| need(&["practise-part-", part]));
    ["kind", "way", "form", "difficulty"].iter().for_each(|filter| need(&["practise-filter-", filter]));
    for way in ["course", "free", "due", "progress", "build", "own"] {
        need(&["practise-way-", way]);
        need(&["practise-way-", way, ".text"]);
    }
    for trap in ["consent", "border", "unknown", "both", "child"] {
        need(&["practise-trap-", trap]);
        need(&["practise-trap-", trap, ".text"]);
    }
}

/// Statuses, reasons, kinds and names of the register.
fn of_the_register(need: Need) {
    Chapter::ALL.iter().for_each(|chapter| need(&["chapter-", chapter.id()]));
    for status in Status::ALL {
        need(&["status-", status.name()]);
        need(&["status-", status.name(), ".about"]);
    }
    ReasonId::ALL.iter().for_each(|reason| need(&["reason-", reason.name()]));
    Note::ALL.iter().for_each(|note| need(&["note-", note.name()]));
    PartyKind::ALL.iter().for_each(|kind| need(&["kind-", kind.name()]));
    Group::ALL.iter().for_each(|group| need(&["group-", group.name()]));
    FrameworkKind::ALL.iter().for_each(|kind| need(&["kind-of-", kind.name()]));
    P::ALL.iter().for_each(|p| need(&["p-", p.name()]));
    for approach in Approach::ALL {
        need(&["approach-", approach.name()]);
        need(&["criticism-", approach.name()]);
    }
    FATES.iter().for_each(|id| need(&["fate-", id]));
    Aspect::ALL.iter().for_each(|aspect| need(&["aspect-", aspect.name()]));
    for force in Force::ALL {
        need(&["force-", force.name()]);
        need(&["force-", force.name(), ".short"]);
    }
    Field::ALL.iter().for_each(|field| need(&["field-", field.name()]));
    StateCode::all().for_each(|state| need(&["state-", state.as_str()]));
}

/// Frameworks, and the columns of the corrections.
fn frameworks(register: &Register, need: Need) {
    for framework in &register.frameworks {
        for attribute in ["", ".full", ".covers", ".territory", ".strengths", ".weaknesses", ".status"] {
            need(&["fw-", &framework.id, attribute]);
        }
        if !framework.approaches.is_empty() {
            need(&["fw-", &framework.id, ".basis"]);
        }
        for number in 1..=framework.duties.len() {
            need(&["duty-", &framework.id, "-", &number.to_string()]);
        }
        for number in 1..=framework.details.articles.len() {
            need(&["fw-", &framework.id, ".article-", &number.to_string()]);
            need(&["fw-", &framework.id, ".article-", &number.to_string(), "-topic"]);
        }
    }
    for column in ["says", "correct", "where"] {
        need(&["about-corrections.column-", column]);
    }
}

/// The pages that explore the register.
fn explore(need: Need) {
    for view in View::ALL {
        for part in ["title-", "lead-", "view-"] {
            need(&["explore-", part, view.name()]);
        }
    }
    for mark in Mark::ALL {
        need(&["explore-mark-", mark.name()]);
        need(&["explore-mark-", mark.name(), ".about"]);
        if !matches!(mark, Mark::Candidate | Mark::Outside | Mark::NoRecord) {
            need(&["explore-mark-", mark.name(), ".dated"]);
        }
    }
    for circle in Circle::ALL {
        need(&["explore-circle-", circle.name()]);
        need(&["explore-circle-", circle.name(), ".source"]);
    }
    Phase::ALL.iter().for_each(|phase| need(&["explore-phase-", phase.name()]));
    Change::ALL.iter().for_each(|change| need(&["explore-change-", change.name()]));
    for list in ["level", "subject", "force", "status", "circle"] {
        need(&["explore-label-", list]);
        need(&["explore-any-", list]);
    }
    for field in ["query", "state", "date", "year"] {
        need(&["explore-label-", field]);
    }
    for sample in ["binding", "commitment", "not-now", "waiting", "over"] {
        need(&["explore-legend-", sample]);
    }
}

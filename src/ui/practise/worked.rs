//! A worked example: the reasons, step by step.

use super::answer::{lesson, outcome, shows};
use super::case::after;
use super::place::Step;
use super::{Act, Attempt, View, parts, story};
use crate::content::{key_of, say_with};
use crate::law::{FindingId, Findings, findings, why};
use crate::practice::{ELEMENTS, Scenario};
use crate::ui::components::law::opens;
use crate::ui::components::section::section;
use crate::ui::element::{El, el};

/// How many steps there are: the elements and the headline.
pub const STEPS: usize = ELEMENTS.len() + 1;

/// The stages of a worked example.
pub fn worked(view: &View, step: &Step, attempt: &Attempt) -> El {
    let found = findings(&step.case.answers());
    let shown = attempt.shown.min(STEPS + 1);
    let reasons = el("ol").class("steps").attr("aria-live", "polite");
    let reasons = reasons.all(ELEMENTS.iter().take(shown), |finding| reason(step.case, &found, *finding));
    let conclusion = (shown >= STEPS).then(|| conclusion(&found));
    let done = shown > STEPS;
    let more = (!done).then(|| {
        let left = say_with("practise-more", &[("number", &shown.to_string()), ("of", &STEPS.to_string())]);
        el("div")
            .class("actions")
            .add(parts::button("", "practise-more-next", Act::More(false), view.link))
            .add(parts::button("second", "practise-more-all", Act::More(true), view.link))
            .add(el("p").class("note").text(&left))
    });
    let end = done.then(|| {
        el("div").add(section("lesson", "practise-lesson", lesson(step.case))).add(
            el("div").class("actions").add(after(step)).add(parts::button(
                "second",
                "practise-quiz",
                Act::Quiz,
                view.link,
            )),
        )
    });
    el("div")
        .class("stage")
        .add(section("story", "practise-story", el("div").add(story::told(step.case, &[], &[]))))
        .add(section(
            "reasons",
            "practise-reasons",
            el("div").add(reasons).add(el("div").all(conclusion, |end| end)).add(el("div").all(more, |more| more)),
        ))
        .add(el("div").all(end, |end| end))
}

fn reason(case: &Scenario, found: &Findings, finding: FindingId) -> El {
    let name =
        el("h3").say3("finding-", &key_of(finding.name()), "").text(" ").add(outcome(finding, found.get(finding)));
    el("li")
        .class("flow")
        .key(finding.name())
        .attr("data-finding", finding.name())
        .add(name)
        .add(el("p").class("note").say3("practise-ask-", &key_of(finding.name()), ""))
        .add(shows(case, found, finding))
        .add(el("div").all(why(&case.answers(), finding).provisions, |id| opens(id)))
}

fn conclusion(found: &Findings) -> El {
    let key = |finding: FindingId| [key_of(finding.name()), [".", found.get(finding).name()].concat()];
    let (trafficking, smuggling) = (key(FindingId::Trafficking), key(FindingId::Smuggling));
    el("div")
        .class("flow conclusion")
        .add(el("h3").say("practise-so").text(" ").add(parts::headline(found.headline())))
        .add(el("p").add(el("strong").say("practise-so-trafficking")).text(" ").say3(
            "finding-",
            &trafficking[0],
            &trafficking[1],
        ))
        .add(el("p").add(el("strong").say("practise-so-smuggling")).text(" ").say3(
            "finding-",
            &smuggling[0],
            &smuggling[1],
        ))
}

//! A case: where it stands, its story, and the stage that it has come to.

use super::place::Step;
use super::worked::worked;
use super::{Stage, View, answer, judge, parts, story, twins};
use crate::content::{cat, joined, say, say_with, say3};
use crate::practice::ScenarioKind;
use crate::ui::element::{El, el};

/// The page of a case.
pub fn case(view: &View, step: &Step) -> El {
    let attempt = view.practise.attempt(view.detail);
    let page = el("div").class("practise").add(parts::back(&step.home)).add(opening(step));
    if step.case.kind == ScenarioKind::Worked {
        return page.add(worked(view, step, &attempt));
    }
    let (key, stage) = match attempt.stage {
        Stage::Read => ("read", story::read(view, step, &attempt)),
        Stage::Judge => ("judge", judge::elements(view, step, &attempt)),
        Stage::Verdict => ("verdict", judge::verdict(view, step, &attempt)),
        Stage::Answer => ("answer", answer::answer(view, step, &attempt)),
    };
    page.add(el("div").add(stage.attr("data-stage", key).key(key)))
}

fn opening(step: &Step) -> El {
    let mut words = vec![say("practise-title")];
    if let Some(part) = step.part {
        words.push(say3("practise-part-", part.name(), ""));
    }
    if let Some((number, of)) = step.position {
        words.push(say_with("practise-position", &[("number", &number.to_string()), ("of", &of.to_string())]));
    }
    el("div")
        .class("opening")
        .add(el("p").class("kicker").text(&joined(&words, " · ")))
        .add(el("h1").text(&step.case.title))
        .add(el("p").class("note").text(&parts::about(step.case)))
}

/// What comes after a case.
pub fn after(step: &Step) -> El {
    match &step.next {
        Some(next) => parts::go("", next, if step.position.is_some() { "practise-next" } else { "practise-next-case" }),
        None => parts::go("", &step.home, "practise-done"),
    }
}

/// The address of the twin, where it is the page to go to.
pub fn twin_page(step: &Step) -> Option<String> {
    let twin = step.twin()?;
    match (&step.position, step.home.as_str()) {
        (Some(_), "own") => {
            let place = step.pool.iter().position(|case| case.id == twin.id)?;
            Some(super::place::numbered("own", place + 1))
        }
        _ => Some(cat("case/", &twin.id, "")),
    }
}

/// Whether the next step of the course or set is the twin itself.
pub fn next_is_twin(view: &View, step: &Step) -> bool {
    let next = step.next.as_deref().and_then(|next| view.practise.step(next));
    next.is_some_and(|next| step.case.twin.as_deref() == Some(next.case.id.as_str()))
}

/// The sentences in which the case differs from its twin, once the twin has been judged.
pub fn differing(view: &View, step: &Step) -> Vec<u8> {
    let known = step.twin().filter(|twin| view.practise.last(&twin.id).is_some());
    known.map(|twin| twins::differing(step.case, twin)).unwrap_or_default()
}

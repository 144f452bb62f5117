//! One entry a framework: what it is to the chosen States on the date, since when, and why.

use super::timeline::dates;
use super::{Scene, count, marked, name_of};
use crate::content::{cat, joined, say, say3};
use crate::frameworks::{Applies, Framework, StateCode, Status, Subject};
use crate::ui::components::mark::shape;
use crate::ui::element::{El, el};
use crate::ui::route::Route;
use crate::ui::words::{framework_name, reason};

/// With more States than this, reasons would hide the list.
const REASONED: usize = 3;

/// The list.
pub(super) fn list(scene: &Scene) -> El {
    let entries: Vec<El> = scene.places().into_iter().filter_map(|place| entry(scene, place)).collect();
    let key = if scene.states.is_empty() { "explore-count" } else { "explore-count-states" };
    let shown = entries.len();
    el("div")
        .add(count(key, shown, scene.register.frameworks.len(), scene.day))
        .add(el("p").class("notice").hidden(shown > 0).say("explore-nothing"))
        .add(el("p").class("note").hidden(scene.states.len() <= REASONED).say("explore-many-states"))
        .add(el("p").class("note").say("explore-star"))
        .add(el("ul").class("entries").list(entries))
}

fn entry(scene: &Scene, place: u8) -> Option<El> {
    let framework = scene.register.framework(place)?;
    let states: Vec<Option<StateCode>> =
        if scene.states.is_empty() { vec![None] } else { scene.states.iter().copied().map(Some).collect() };
    let reasons = states.len() <= REASONED;
    let standings: Vec<Applies> = states.into_iter().filter_map(|state| scene.standing(place, state)).collect();
    if scene.explore.mark.is_some_and(|mark| standings.iter().all(|applies| applies.mark() != mark)) {
        return None;
    }
    let route = Route::Framework(framework.id.clone());
    let one = |applies: &Applies| {
        let name = applies.state.map(|state| el("strong").text(&name_of(state)).text(" "));
        let why = match applies.status {
            Status::Candidate => vec![dates(scene.register, framework)],
            _ if reasons => reason(scene.register, applies, scene.day),
            _ => Vec::new(),
        };
        el("li")
            .key(applies.state.as_ref().map_or("any", StateCode::as_str))
            .attr("data-state", applies.state.as_ref().map_or("", StateCode::as_str))
            .add(el("span").all(name, |name| name))
            .add(marked(scene.register, applies))
            .add(el("p").hidden(why.is_empty()).text(&joined(&why, " ")))
    };
    let head = el("div")
        .add(el("h2").add(el("a").href(&route.href()).text(&framework_name(framework))))
        .add(el("p").text(&say3("fw-", &framework.id, ".full")))
        .add(kind(framework))
        .add(subjects(framework));
    let standings = el("ul").class("bare-list standings").all(&standings, one);
    Some(el("li").class("entry").key(&framework.id).attr("data-framework", &framework.id).add(head).add(standings))
}

fn kind(framework: &Framework) -> El {
    let force = if framework.binding { "explore-binding" } else { "explore-not-binding" };
    let words = [say3("group-", framework.group.name(), ""), say3("kind-of-", framework.kind.name(), ""), say(force)];
    el("p").class("kicker").text(&joined(&words, " · "))
}

/// The subjects in words; the two offences with their shape.
pub fn subjects(framework: &Framework) -> El {
    el("ul").class("subjects").all(&framework.subjects, |subject| {
        let item = el("li").key(subject.name());
        let item = match subject {
            Subject::Trafficking | Subject::Smuggling => {
                item.class(&cat("offence ", subject.name(), "")).add(shape(subject.name()))
            }
            _ => item,
        };
        item.say3("subject-", subject.name(), "")
    })
}

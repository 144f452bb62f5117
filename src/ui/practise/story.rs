//! The story of a case: to read, to mark sentences in, and to look back at.

use super::case::differing;
use super::place::Step;
use super::world::STAGE;
use super::{Act, Attempt, View, parts};
use crate::content::{cat, say};
use crate::practice::Scenario;
use crate::ui::element::{El, el};
use crate::ui::state::Action;

/// The first stage: read, and mark the sentences that matter.
pub fn read(view: &View, step: &Step, attempt: &Attempt) -> El {
    let differs = differing(view, step);
    let sentences = (0..).zip(&step.case.sentences);
    let story = el("div").class("story").all(sentences, |(place, sentence): (u8, &String)| {
        let id = cat("sentence-", &place.to_string(), "");
        let input = el("input").attr("type", "checkbox").class("visually-hidden").id(&id);
        let input = input.checked(attempt.marked.contains(&place));
        let words = el("span").class(if differs.contains(&place) { "words differs" } else { "words" }).text(sentence);
        el("label")
            .key(&id)
            .class("sentence")
            .attr("for", &id)
            .add(input.on_change(view.link, Action::Practise(Act::Mark(place))))
            .add(words)
            .text(" ")
    });
    let fieldset = el("fieldset")
        .attr("aria-describedby", "mark-hint")
        .add(el("legend").add(el("h2").id(STAGE).attr("tabindex", "-1").say("practise-read")));
    let fieldset = fieldset.add(el("p").class("note").id("mark-hint").say("practise-read-hint"));
    el("div")
        .class("stage")
        .add(el("p").class("notice").hidden(differs.is_empty()).say("practise-twin-marked"))
        .add(fieldset.add(story))
        .add(el("div").class("actions").add(parts::button("", "practise-judge", Act::On, view.link)))
}

/// The story as it was read, with what was marked in it.
pub fn told(case: &Scenario, marked: &[u8], differs: &[u8]) -> El {
    let sentences = (0..).zip(&case.sentences);
    el("p").class("story").all(sentences, |(place, sentence): (u8, &String)| {
        let words = if differs.contains(&place) {
            el("mark").class("differs")
        } else if marked.contains(&place) {
            el("mark").class("marked")
        } else {
            el("span")
        };
        el("span").key(&place.to_string()).add(words.text(sentence)).text(" ")
    })
}

/// The story beside what is judged of it.
pub fn aside(view: &View, step: &Step, attempt: &Attempt) -> El {
    let story = told(step.case, &attempt.marked, &differing(view, step));
    el("section").class("aside flow").attr("aria-label", &say("practise-story")).add(story)
}

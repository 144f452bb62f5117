//! A question: one fact, one page.

use crate::content::{cat, has, numbered, say, say_with};
use crate::interview::{self, Status};
use crate::law::{Answer, FACTS, FactId, Kind};
use crate::ui::components::choices::choices;
use crate::ui::components::date_field::date_field;
use crate::ui::components::law::excerpt;
use crate::ui::components::ledger::ledger;
use crate::ui::components::section::back;
use crate::ui::components::state_picker::state_picker;
use crate::ui::draft::Wrong;
use crate::ui::element::{El, Link, el};
use crate::ui::route::Route;
use crate::ui::state::{Action, State};

/// The id of the error summary, to move focus to it.
pub const ERRORS: &str = "error-summary";

/// The bit of the answer `child` to the question of age.
const CHILD: Answer = Answer::Options(0b10);

/// The page of a question; `change` when Continue returns to the answers.
pub fn question(state: &State, fact: FactId, change: bool, link: &Link) -> El {
    let wrong = state.draft.wrong.as_ref();
    let page = el("div")
        .class("question-page")
        .add(back(&previous(state, fact, change)))
        .add(el("div").all(wrong, |wrong| errors(wrong, link)))
        .add(el("p").class("left").text(&position(state, fact)))
        .add(not_needed(state, fact))
        .add(form(state, fact, link))
        .add(beside(fact));
    el("div").class("question-layout").add(page).add(ledger(state, fact))
}

fn form(state: &State, fact: FactId, link: &Link) -> El {
    let draft = &state.draft;
    let hint = cat(fact.name(), "-hint", "");
    let described = if draft.wrong.is_some() { cat(hint.as_str(), " question-error", "") } else { hint.clone() };
    let controls = match fact.fact().kind {
        Kind::Places => state_picker(draft, link),
        Kind::Date => date_field(draft, link),
        Kind::Many(_) | Kind::One(_) => choices(fact, draft, link),
    };
    let child = fact == FactId::Means && state.case.answers.get(FactId::Age) == Some(CHILD);
    let error = |wrong: &Wrong| {
        let word = el("strong").text(&cat(say("error-word").as_str(), " ", ""));
        el("p").class("error").id("question-error").add(word).text(&wrong.text)
    };
    let fieldset = el("fieldset")
        .attr("aria-describedby", &described)
        .add(el("legend").add(el("h1").say(&key(fact, ""))))
        .add(el("p").class("hint").id(&hint).rich(&key(fact, ".hint")))
        .add(el("p").class("notice").hidden(!child).say("question-child-means"))
        .add(el("div").all(draft.wrong.as_ref(), error))
        .add(controls);
    let actions = el("div")
        .class("actions")
        .add(el("button").class("button").attr("type", "submit").say("question-continue"))
        .add(el("a").href(&Route::Check.href()).say("question-check"))
        .add(el("a").href(&Route::Result(String::new()).href()).say("question-result"));
    el("form").flag("novalidate", true).on_submit(link, Action::Continue).add(fieldset).add(actions)
}

fn errors(wrong: &Wrong, link: &Link) -> El {
    let target = el("a").href(&cat("#", &wrong.control, "")).text(&wrong.text);
    let target = target.on_click(link, Action::Focus(wrong.control.clone()));
    el("div")
        .class("error-summary")
        .id(ERRORS)
        .attr("role", "alert")
        .attr("tabindex", "-1")
        .attr("aria-labelledby", "error-summary-title")
        .add(el("h2").id("error-summary-title").say("error-title"))
        .add(el("p").add(target))
}

fn key(fact: FactId, attribute: &str) -> String {
    cat("q-", fact.name(), attribute)
}

/// Where Back leads: the answers when changing one, otherwise the question before, or the Start page.
fn previous(state: &State, fact: FactId, change: bool) -> Route {
    if change {
        return Route::Check;
    }
    let given = state.given();
    let asked = |fact: &FactId| !matches!(interview::status(&given, *fact), Status::NotNeeded(_));
    let earlier = FACTS.iter().take(fact as usize).rev().map(|fact| fact.id).find(asked);
    earlier.map_or(Route::Start, |fact| Route::Question { fact, change: false })
}

/// "Consent · 2 to 5 questions left".
fn position(state: &State, fact: FactId) -> String {
    let left = interview::left(&state.given());
    let (shortest, longest) = (left.shortest.to_string(), left.longest.to_string());
    let count = if left.shortest == left.longest {
        say_with("question-left-exactly", &[("n", &longest)])
    } else {
        say_with("question-left-between", &[("shortest", &shortest), ("longest", &longest)])
    };
    cat(say(&chapter(fact)).as_str(), " · ", &count)
}

/// The key of the chapter's name.
pub fn chapter(fact: FactId) -> String {
    cat("chapter-", fact.fact().chapter.id(), "")
}

fn not_needed(state: &State, fact: FactId) -> El {
    let notice = el("p").class("notice");
    match interview::status(&state.given(), fact) {
        Status::NotNeeded(reason) => notice.say3("why-not-", reason.name(), ""),
        Status::Ask | Status::Answered => notice.hidden(true),
    }
}

/// What stands below a question, and on its page in the reading edition: the law, why we ask, examples.
pub fn beside(fact: FactId) -> El {
    let law = el("section")
        .class("why flow")
        .hidden(fact.fact().provisions.is_empty())
        .add(el("h2").say("question-law"))
        .all(fact.fact().provisions, |provision| excerpt(fact, provision));
    let why = el("section").class("why flow").add(el("h2").say("question-why")).add(el("p").rich(&key(fact, ".why")));
    let pair = el("div").class("pair").add(examples(fact, ".yes", "question-enough")).add(examples(
        fact,
        ".no",
        "question-not-enough",
    ));
    let examples = el("section").class("why").add(el("h2").class("visually-hidden").say("question-examples")).add(pair);
    let more = has(&key(fact, ".more")).then(|| {
        let words = el("p").class("note").rich(&key(fact, ".more"));
        el("details").class("why").add(el("summary").say(&key(fact, ".more-title"))).add(words)
    });
    let correction = key(fact, ".correction");
    let correction = has(&correction).then(|| {
        let words = el("div").class("note flow").rich(&correction);
        el("details").class("why").add(el("summary").say("question-correction")).add(words)
    });
    let folded = el("div").all(more, |more| more).all(correction, |correction| correction);
    el("div").class("beside").add(law).add(why).add(examples).add(folded)
}

fn examples(fact: FactId, attribute: &str, title: &str) -> El {
    let examples = numbered(&key(fact, attribute));
    let list = el("ul").class("plain-list").all(&examples, |example| el("li").say(example));
    el("div").class("flow").hidden(examples.is_empty()).add(el("h3").say(title)).add(list)
}

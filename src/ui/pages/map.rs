//! The map of the questions: made from [`FACTS`], [`RULES`] and what the interview says, never drawn by hand. The app marks
//! the own path by the state of each element with `data-fact`.

mod picture;

use crate::content::{cat, joined, key_of, say, say_with, say3};
use crate::interview::{Gate, WhyNot, gates};
use crate::law::{Answer, Chapter, FACTS, Fact, FactId, FindingId, Kind, RULES};
use crate::ui::components::mark::{Offence, shape};
use crate::ui::components::section::{opening, section};
use crate::ui::element::{El, el};
use crate::ui::route::Route;
use crate::ui::words::answer_words;

/// The page Map of the questions.
pub fn map() -> El {
    let path = el("p").class("map-path note").add(el("span").class("path-none").say("map-path-none"));
    let path = path.add(el("span").class("path-some").say("map-path-some"));
    let opening = opening(&say("map-title"), &say("map-lead")).add(path);
    let list = el("div").class("map-list").all(Chapter::ALL, |chapter| {
        let facts = FACTS.iter().filter(|fact| fact.chapter == chapter);
        el("div")
            .key(chapter.id())
            .add(el("h3").say3("chapter-", chapter.id(), ""))
            .add(el("ul").class("plain-list").all(facts, of_fact))
    });
    el("div").class("map").add(opening).add(section("picture", "map-picture", picture::figure())).add(section(
        "list",
        "map-list",
        el("div").add(list),
    ))
}

/// The findings that read a fact, in order.
pub fn feeds(fact: FactId) -> Vec<FindingId> {
    RULES.iter().filter(|rule| rule.reads.contains(&fact)).map(|rule| rule.id).collect()
}

/// A question as an entry of the list.
fn of_fact(fact: &Fact) -> El {
    let route = Route::Question { fact: fact.id, change: false };
    let marks = [("answered", "map-mark-answered"), ("next", "map-mark-next"), ("idle", "map-mark-idle")];
    let title = el("h4")
        .add(el("a").href(&route.href()).say3("q-", fact.name, ".label"))
        .all(marks, |(state, text)| el("span").class(&cat("path-mark ", state, "")).say(text));
    el("li")
        .key(fact.name)
        .attr("data-fact", fact.name)
        .add(title)
        .add(el("p").say3("q-", fact.name, ""))
        .add(idle(fact.id))
        .add(el("p").say(if feeds(fact.id).is_empty() { "map-feeds-nothing" } else { "map-feeds" }))
        .add(findings(fact.id))
}

fn findings(fact: FactId) -> El {
    let feeds = feeds(fact);
    el("ul").class("map-feeds").hidden(feeds.is_empty()).all(feeds, |finding| {
        let offence = Offence::of(finding).name();
        el("li").attr("data-feeds", finding.name()).add(el("span").class(offence).add(shape(offence))).say3(
            "finding-",
            &key_of(finding.name()),
            "",
        )
    })
}

/// When a question is not asked: by reason, each with the smallest sets of answers.
fn idle(fact: FactId) -> El {
    let gates = gates(fact);
    if gates.is_empty() {
        return el("p").say("map-always");
    }
    let reasons = WhyNot::ALL.into_iter().filter(|reason| gates.iter().any(|gate| gate.reason == *reason));
    let reasons = el("ul").all(reasons, |reason| {
        let sets = || gates.iter().filter(|gate| gate.reason == reason);
        let count = say_with("map-sets", &[("n", &sets().count().to_string())]);
        let list = el("ul").all(sets(), set);
        let list = if reason == WhyNot::OpenElsewhere {
            el("details").add(el("summary").text(&joined(&[say("map-idle-unknown"), count], ": "))).add(list)
        } else {
            el("div").add(el("span").say3("why-not-", reason.name(), "")).add(list)
        };
        el("li").key(reason.name()).attr("data-why-not", reason.name()).add(list)
    });
    el("div").class("map-idle").add(el("p").say("map-idle")).add(reasons)
}

/// A set of answers, and what brings the question up again.
fn set(gate: &Gate) -> El {
    let words = |pairs: &[(FactId, Answer)]| pairs.iter().copied().map(pair).collect::<Vec<_>>();
    let again = say_with("map-again", &[("answers", &joined(&words(&gate.unless), &say("map-or")))]);
    let set = el("li").text(&joined(&words(&gate.answers), &say("and-between")));
    if gate.unless.is_empty() { set } else { set.text(" ").add(el("span").text(&again)) }
}

/// "Border: No, and it was not meant to be".
fn pair((fact, answer): (FactId, Answer)) -> String {
    let any = matches!((fact.fact().kind, answer), (Kind::Many(_), Answer::Options(mask)) if mask == fact.fact().all_options());
    let words = if any { say("change-any") } else { joined(&answer_words(fact, Some(answer)), ", ") };
    say_with("change-part", &[("label", &say3("q-", fact.name(), ".label")), ("answer", &words)])
}

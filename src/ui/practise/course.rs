//! The short course: its steps, and the explainer that it begins with.

use super::place::{href, numbered};
use super::{Practise, View, parts};
use crate::content::{say, say_with, say3};
use crate::practice::{Part, Scenario, course as steps};
use crate::ui::components::mark::{Offence, shape};
use crate::ui::components::rich::prose;
use crate::ui::components::section::{opening, section};
use crate::ui::element::{El, el};
use crate::ui::route::Route;

/// The parts of the course, in order.
const PARTS: [Part; 4] = [Part::Explainer, Part::Worked, Part::Pairs, Part::Mixed];

/// How many steps of the course are done and how many there are, and the first that is not; the explainer counts as done
/// once any case is.
pub fn done(practise: &Practise, cases: &[Scenario]) -> (usize, usize, usize) {
    let steps = steps(cases);
    let is_done = |place: &Option<usize>| match place.and_then(|place| cases.get(place)) {
        Some(case) => practise.progress.case(&case.id).is_some(),
        None => !practise.progress.cases.is_empty(),
    };
    let count = steps.iter().filter(|(_, place)| is_done(place)).count();
    let next = steps.iter().position(|(_, place)| !is_done(place)).map_or(1, |place| place + 1);
    (count, steps.len(), next)
}

/// The page of the course.
pub fn course(view: &View, cases: &[Scenario]) -> El {
    let steps = steps(cases);
    let (count, of, next) = done(view.practise, cases);
    let text = match count {
        0 => "practise-course-begin",
        _ if count == of => "practise-course-repeat",
        _ => "practise-course-go-on",
    };
    let progress = say_with("practise-course-done", &[("done", &count.to_string()), ("of", &of.to_string())]);
    let parts = el("div").all(PARTS, |part| {
        let of_part = (1..).zip(&steps).filter(|(_, (of, _))| *of == part);
        let list = el("ul").class("plain-list").all(of_part, |(number, (_, place))| {
            let case = place.and_then(|place| cases.get(place));
            let title = case.map_or_else(|| say("practise-explainer"), |case| case.title.clone());
            let kept = case.and_then(|case| view.practise.progress.case(&case.id));
            let word = kept.map(|kept| say(if kept.right { "practise-step-done" } else { "practise-step-missed" }));
            el("li")
                .key(&number.to_string())
                .add(el("a").href(&href(&numbered("course", number))).text(&title))
                .add(el("span").class("note").text(&word.map(|word| [" · ", &word].concat()).unwrap_or_default()))
        });
        let key = [("practise-part-"), part.name()].concat();
        section(part.name(), &key, el("div").add(list))
    });
    el("div")
        .class("practise")
        .add(parts::back(""))
        .add(
            opening(&say("practise-course"), &say("practise-course-lead"))
                .add(el("p").class("note").text(&progress))
                .add(el("p").add(parts::go("", &numbered("course", next), text))),
        )
        .add(parts)
}

/// What to look for: the first step of the course.
pub fn explainer() -> El {
    let of = |offence: Offence, text: &str| {
        let title = ["offence-", offence.name(), ".full"].concat();
        el("div")
            .class(&["offence-ledger ", offence.name()].concat())
            .add(el("h3").class("offence").add(shape(offence.name())).say(&title))
            .add(prose(text))
    };
    let ledgers = el("div")
        .class("two-ledgers")
        .add(of(Offence::Trafficking, "practise-explainer-trafficking"))
        .add(of(Offence::Smuggling, "practise-explainer-smuggling"));
    let traps = el("ul").class("plain-list").all(["consent", "border", "unknown", "both", "child"], |trap| {
        el("li").key(trap).add(el("strong").say3("practise-trap-", trap, "")).text(" ").say3(
            "practise-trap-",
            trap,
            ".text",
        )
    });
    let kicker = say3("practise-part-", Part::Explainer.name(), "");
    el("div")
        .class("practise")
        .add(parts::back("course"))
        .add(
            opening(&say("practise-explainer"), &say("practise-explainer-lead"))
                .add(el("p").class("kicker").hidden(true).text(&kicker)),
        )
        .add(section("elements", "practise-explainer-elements", el("div").add(ledgers)))
        .add(section("traps", "practise-explainer-traps", el("div").add(traps)))
        .add(
            el("div")
                .class("actions")
                .add(parts::go("", "course/2", "practise-explainer-next"))
                .add(el("a").href(&Route::Compare.href()).say("practise-explainer-compare")),
        )
}

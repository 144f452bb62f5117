//! The register in time: a bar for each framework beside its dates in words.
//!
//! The words are the equivalent of the bars, so the pictures are hidden from screen readers. Places in the pictures are
//! percentages: one picture serves every width.

use super::{Scene, count};
use crate::content::{cat, joined, say, say_with, say3};
use crate::frameworks::{
    Applies, Dated, Day, FIRST, Field, Framework, Phase, Register, SMALLER_BEFORE, Status, Subject, position,
};
use crate::platform;
use crate::ui::components::mark::shape;
use crate::ui::element::{El, el};
use crate::ui::route::Route;
use crate::ui::words::{dated, day as in_words, framework_name};

/// The view "In time".
pub(super) fn view(scene: &Scene) -> El {
    let places = scene.places();
    el("div").add(count("explore-count-time", places.len(), scene.register.frameworks.len(), scene.day)).add(timeline(
        scene.register,
        &places,
        scene.day,
    ))
}

/// The frameworks that count in a case, or counted, or will, with the case's date.
#[inline(never)]
pub fn of_case(register: &Register, applies: &[Applies], day: Day) -> El {
    const SHOWN: [Status; 5] = [Status::Binding, Status::Commitment, Status::Candidate, Status::NotYet, Status::Ended];
    let mut places: Vec<u8> = Vec::new();
    for applies in applies.iter().filter(|applies| SHOWN.contains(&applies.status)) {
        if !places.contains(&applies.framework) {
            places.push(applies.framework);
        }
    }
    timeline(register, &places, day)
}

/// Bars from 1926 to today for frameworks by their places in the register, with a line at `day`.
#[inline(never)]
pub fn timeline(register: &Register, places: &[u8], day: Day) -> El {
    let last = platform::today().max(day);
    let rows = el("ol").class("bars").all(places, |place| {
        let framework = register.framework(*place);
        framework.map_or_else(|| el("li").hidden(true), |framework| row(register, framework, day, last))
    });
    el("div")
        .class("timeline")
        .add(axis(day, last))
        .add(rows)
        .add(el("p").class("note").text(&say_with("explore-time-note", &[("date", &in_words(day))])))
        .add(legend())
        .add(el("p").class("note").say("explore-star"))
}

/// When a framework was adopted, in force and over, in words, as the bar shows it.
pub fn dates(register: &Register, framework: &Framework) -> String {
    let with = |key: &str, date: Dated| say_with(key, &[("date", &dated(date))]);
    let mut parts = vec![with("explore-adopted", framework.adopted)];
    if !framework.in_force.is_unknown() {
        parts.push(with("explore-in-force", framework.in_force));
    }
    if !framework.ended.is_unknown() {
        parts.push(with("explore-over", framework.ended));
    }
    if let Some(successor) = framework.ended_by.and_then(|place| register.framework(place)) {
        parts.push(say_with("explore-replaced", &[("name", &framework_name(successor))]));
    }
    joined(&parts, "; ")
}

fn row(register: &Register, framework: &Framework, day: Day, last: Day) -> El {
    let phase = framework.phase(day);
    let offence = |subject: &&Subject| matches!(subject, Subject::Trafficking | Subject::Smuggling);
    let marks = framework.subjects.iter().filter(offence);
    let marks = el("span").class("row-marks").all(marks, |subject| {
        let word = el("span").class("visually-hidden").say3("subject-", subject.name(), "");
        el("span").class(subject.name()).key(subject.name()).add(shape(subject.name())).add(word)
    });
    let route = Route::Framework(framework.id.clone());
    let memory =
        [Field::Adopted, Field::InForce, Field::Ended].into_iter().any(|field| framework.rests_on_memory(field));
    let words = el("span")
        .class("row-words")
        .add(el("strong").say3("explore-phase-", phase.name(), ""))
        .text(" ")
        .text(&dates(register, framework))
        .add(super::star(memory));
    el("li")
        .class(&cat("bar-row", offence_class(framework), ""))
        .key(&framework.id)
        .attr("data-framework", &framework.id)
        .attr("data-phase", phase.name())
        .add(el("span").class("row-name").add(marks).add(el("a").href(&route.href()).text(&framework_name(framework))))
        .add(bar(framework, phase, day, last))
        .add(words)
}

/// The class that gives the hue, where a framework is about one of the two offences and not the other.
fn offence_class(framework: &Framework) -> &'static str {
    let about = |subject: Subject| framework.subjects.contains(&subject);
    match (about(Subject::Trafficking), about(Subject::Smuggling)) {
        (true, false) => " trafficking",
        (false, true) => " smuggling",
        _ => "",
    }
}

/// Thousandths as a percentage.
fn percent(thousandths: u32) -> String {
    cat(&(thousandths / 10).to_string(), ".", &cat(&(thousandths % 10).to_string(), "%", ""))
}

fn line(class: &str, from: u32, to: u32, y: &str) -> El {
    el("line").class(class).attr("x1", &percent(from)).attr("x2", &percent(to)).attr("y1", y).attr("y2", y)
}

fn upright(class: &str, at: u32, from: &str, to: &str) -> El {
    let x = percent(at);
    el("line").class(class).attr("x1", &x).attr("x2", &x).attr("y1", from).attr("y2", to)
}

fn picture(class: &str, height: &str) -> El {
    el("svg").class(class).attr("width", "100%").attr("height", height).attr("aria-hidden", "true")
}

/// Dotted from adoption, thick or double in force, a stroke at the end and an arrow where something took its place.
fn bar(framework: &Framework, phase: Phase, day: Day, last: Day) -> El {
    let at = |date: Dated| date.earliest().map_or(1000, |day| position(day, last));
    let (adopted, start) = (at(framework.adopted), at(framework.start()));
    let end = framework.ended.latest().map(|day| position(day, last));
    let till = end.unwrap_or(1000);
    let class = if phase == Phase::Runs { "runs" } else { "rests" };
    let mut parts = Vec::new();
    if adopted < start {
        parts.push(line("adopted", adopted, start, "0"));
    }
    if framework.binding {
        parts.push(line(&cat("thick ", class, ""), start, till, "0"));
    } else {
        parts.push(line(class, start, till, "-3"));
        parts.push(line(class, start, till, "3"));
    }
    if let Some(end) = end {
        parts.push(upright("over", end, "-8", "8"));
        if framework.ended_by.is_some() {
            let arrow = el("path").attr("d", "M3 0h7m-3-3l3 3-3 3");
            parts.push(el("svg").attr("x", &percent(end)).attr("overflow", "visible").add(arrow));
        }
    }
    let middle = el("svg").attr("y", "50%").attr("overflow", "visible").list(parts);
    let bar = picture("bar", "100%").add(middle).add(upright("now", position(day, last), "0", "100%"));
    el("span").class("row-bar").add(bar)
}

/// The years above the bars.
fn axis(day: Day, last: Day) -> El {
    let years = [FIRST.year(), SMALLER_BEFORE.year(), 2000, 2010, 2020];
    let years = years.into_iter().filter_map(|year| Day::new(year, 1, 1));
    let axis = picture("bar axis", "34").all(years, |year| {
        let anchor = if year == FIRST { "start" } else { "middle" };
        let words = year.year().to_string();
        el("text").attr("x", &percent(position(year, last))).attr("y", "13").attr("text-anchor", anchor).text(&words)
    });
    let now = el("svg").attr("x", &percent(position(day, last))).attr("overflow", "visible");
    let axis = axis.add(now.add(el("path").class("pointer").attr("d", "M-6 20h12l-6 9z")));
    el("div").class("bar-row axis-row").add(el("span")).add(axis).add(el("span"))
}

fn legend() -> El {
    let sample = |name: &str| {
        let middle = el("svg").attr("y", "50%").attr("overflow", "visible");
        let middle = match name {
            "binding" => middle.add(line("thick runs", 0, 1000, "0")),
            "commitment" => middle.add(line("runs", 0, 1000, "-3")).add(line("runs", 0, 1000, "3")),
            "not-now" => middle.add(line("thick rests", 0, 1000, "0")),
            "waiting" => middle.add(line("adopted", 0, 1000, "0")),
            _ => middle.add(line("thick rests", 0, 600, "0")).add(upright("over", 600, "-8", "8")),
        };
        let sample = el("svg").class("bar sample").attr("width", "34").attr("height", "22");
        let sample = sample.attr("aria-hidden", "true").add(middle);
        el("li").key(name).add(sample).add(el("span").text(&say3("explore-legend-", name, "")))
    };
    let samples = ["binding", "commitment", "not-now", "waiting", "over"];
    el("ul").class("legend").attr("aria-label", &say("explore-legend")).all(samples, sample)
}

//! The result: the headline, why, what is open, what would change it, and which frameworks apply.

mod applying;
mod approaches;
mod changes;
mod duties;
mod evidence;
mod frameworks;
mod matrix;
mod protection;
mod why;

use super::case_tools::{button, case_tools, restart};
use super::check::answers;
use crate::content::{cat, joined, say};
use crate::frameworks::{Applies, Day, Places, Register, applies};
use crate::law::{Answers, FindingId, Findings, Headline, findings};
use crate::platform;
use crate::ui::components::mark::shape;
use crate::ui::components::section::{back, contents, section};
use crate::ui::element::{El, Link, el};
use crate::ui::route::Route;
use crate::ui::state::{Action, State};
use crate::ui::words;

/// All that the sections of the result read.
struct View<'a> {
    state: &'a State,
    findings: Findings,
    register: &'a Register,
    places: Places,
    day: Day,
    applies: Vec<Applies>,
}

/// The sections of the page, in order: id and text of the heading.
const SECTIONS: [(&str, &str); 11] = [
    ("why", "result-why"),
    ("differences", "result-differences"),
    ("open", "result-open"),
    ("change", "result-change"),
    ("frameworks", "result-frameworks"),
    ("protection", "result-protection"),
    ("approaches", "result-approaches"),
    ("duties", "result-duties"),
    ("outside", "outside-title"),
    ("answers", "result-answers"),
    ("case", "case-title-section"),
];

/// The page of the result.
#[inline(never)]
pub fn result(state: &State, register: &Register, link: &Link) -> El {
    let day = state.case.date.unwrap_or_else(platform::today);
    let places = state.case.states.clone().unwrap_or_default();
    let applies = applies(register, &state.case.answers, &places, day);
    let view = View { state, findings: findings(&state.case.answers), register, places, day, applies };
    let links: Vec<(&str, String)> = SECTIONS.iter().map(|(id, title)| (*id, say(title))).collect();
    let matter = |id: &str| match id {
        "why" => why::why(&view),
        "differences" => why::differences(&view),
        "open" => changes::open(&view),
        "change" => changes::changes(&view),
        "frameworks" => frameworks::frameworks(&view),
        "protection" => protection::protection(&view),
        "approaches" => approaches::approaches(&view),
        "duties" => duties::duties(&view),
        "outside" => protection::outside(&view),
        _ => el("div").add(answers(state, None)),
    };
    let (tools, sections) = SECTIONS.split_last().map_or((None, &[][..]), |(last, rest)| (Some(last), rest));
    el("div")
        .add(back(&Route::Check))
        .add(opening(&view, link))
        .add(contents(&links, Route::Result))
        .all(sections, |(id, title)| section(id, title, matter(id)))
        .all(tools, |_| case_tools(state, link))
}

/// The key of the headline: where one offence is met and the other still open, it says both.
pub fn headline(answers: &Answers) -> String {
    let findings = findings(answers);
    match findings.still_open() {
        Some(FindingId::Smuggling) => "headline-trafficking-smuggling-open".to_owned(),
        Some(_) => "headline-smuggling-trafficking-open".to_owned(),
        None => cat("headline-", findings.headline().name(), ""),
    }
}

fn opening(view: &View, link: &Link) -> El {
    let key = headline(&view.state.case.answers);
    let title = view.state.case.title.as_deref().unwrap_or_default();
    let marks: &[&str] = match view.findings.headline() {
        Headline::Both => &["trafficking", "smuggling"],
        Headline::Trafficking => &["trafficking"],
        Headline::Smuggling => &["smuggling"],
        Headline::Neither | Headline::Undetermined => &[],
    };
    let marks = el("span").class("headline-marks").all(marks, |name| el("span").key(name).class(name).add(shape(name)));
    let kicker = joined(&[say("result-kicker"), words::day(view.day)], " · ");
    let actions = el("div")
        .class("actions")
        .add(button("", "case-print", Action::Print, link))
        .add(button("second", "case-save", Action::Save, link))
        .add(restart(link));
    el("div")
        .class("opening")
        .add(el("p").class("kicker").text(&kicker))
        .add(el("p").class("kicker").hidden(title.is_empty()).text(title))
        .add(el("h1").class("display").attr("data-headline", view.findings.headline().name()).add(marks).say(&key))
        .add(el("p").class("lead").rich(&cat(&key, ".lead", "")))
        .add(actions)
}

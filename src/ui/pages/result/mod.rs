//! The result: the headline, why, what is open, what would change it, and which frameworks apply.

mod applying;
mod approaches;
mod changes;
mod duties;
mod evidence;
mod frameworks;
mod matrix;
mod part;
mod protection;
mod trying;
mod why;

use super::case_tools::{button, case_tools, restart};
use super::check::answer;
use crate::casefile::Case;
use crate::content::{cat, joined, say};
use crate::frameworks::{Applies, Day, Places, Register, applies};
use crate::law::{Answers, FACTS, FindingId, Findings, Headline, findings};
use crate::platform;
use crate::ui::components::changed::was;
use crate::ui::components::mark::shape;
use crate::ui::components::section::{back, contents, section_of};
use crate::ui::diagrams::journey::journey;
use crate::ui::element::{El, Link, el};
use crate::ui::route::Route;
use crate::ui::state::{Action, State};
use crate::ui::what_if::{Place, WhatIf};
use crate::ui::words;
use std::rc::Rc;
pub use trying::TRIED;
use trying::{Before, try_it};

/// All that the sections of the result read.
struct View {
    link: Link,
    /// What is tried out.
    what_if: WhatIf,
    /// The answers of the case itself.
    answers: Answers,
    /// The date of the case itself, or today.
    date: Day,
    /// The case as shown: with the answers that are tried.
    case: Case,
    /// The case itself, while something is tried.
    before: Option<Before>,
    findings: Findings,
    register: &'static Register,
    places: Places,
    day: Day,
    applies: Vec<Applies>,
}

/// The sections of the page, in order: id and text of the heading.
const SECTIONS: [(&str, &str); 12] = [
    ("why", "result-why"),
    ("differences", "result-differences"),
    ("journey", "result-journey"),
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

impl View {
    fn of(state: &State, register: &'static Register, link: &Link) -> Self {
        let date = state.case.date.unwrap_or_else(platform::today);
        let day = state.what_if.day().unwrap_or(date);
        let places = state.case.states.clone().unwrap_or_default();
        let case = Case { answers: state.what_if.answers(&state.case), ..state.case.clone() };
        let applies = applies(register, &case.answers, &places, day);
        let findings = findings(&case.answers);
        let (what_if, answers, link) = (state.what_if.clone(), state.case.answers, link.clone());
        let mut view =
            Self { link, what_if, answers, date, case, before: None, findings, register, places, day, applies };
        view.before = Before::of(&view);
        view
    }

    /// What stands in a section.
    fn matter(&self, id: &str) -> El {
        match id {
            "why" => why::why(self),
            "differences" => why::differences(self),
            "journey" => {
                let before = self.before.as_ref().map(|before| &before.answers);
                el("div").add(el("p").say("journey-intro")).add(journey(&self.case.answers, before))
            }
            "open" => changes::open(self),
            "change" => changes::changes(self),
            "frameworks" => frameworks::frameworks(self),
            "protection" => protection::protection(self),
            "approaches" => approaches::approaches(self),
            "duties" => duties::duties(self),
            "outside" => protection::outside(self),
            _ => el("div").add(answers(self)),
        }
    }

    /// Whether a section shows the same for another state of the page. The choices of an answer open in two of them.
    fn shows_same(&self, other: &Self, id: &str) -> bool {
        let same_choices = !CHOOSING.contains(&id) || self.what_if.open == other.what_if.open;
        let tried = |view: &Self| view.before.is_some().then_some((view.answers, view.date));
        let same_case = self.case.answers == other.case.answers && tried(self) == tried(other);
        same_choices && same_case && self.places == other.places && self.day == other.day
    }

    /// Whether a section follows at once what is tried; the others do as soon as that is painted.
    fn is_prompt(&self, id: &str, before: &Self) -> bool {
        match self.what_if.open {
            _ if self.what_if.date != before.what_if.date => id == "frameworks",
            Some((_, Place::Answers)) => id == "answers",
            _ => id == "why",
        }
    }
}

/// The sections in which answers are tried out in place.
const CHOOSING: [&str; 2] = ["why", "answers"];

/// The page of the result.
#[inline(never)]
pub fn result(state: &State, register: &'static Register, link: &Link) -> El {
    let view = Rc::new(View::of(state, register, link));
    let links: Vec<(&str, String)> = SECTIONS.iter().map(|(id, title)| (*id, say(title))).collect();
    let (tools, sections) = SECTIONS.split_last().map_or((None, &[][..]), |(last, rest)| (Some(last), rest));
    el("div")
        .class("long-page")
        .add(back(&Route::Check))
        .add(opening(&view))
        .add(trying::bar(&view))
        .add(contents(&links, Route::Result))
        .all(sections, |(id, title)| section_of(id, title, part::part(id, &view)))
        .all(tools, |_| case_tools(state, link))
}

/// All answers, folded: those that an element rests on stand in the table of elements.
fn answers(view: &View) -> El {
    let list =
        el("dl").class("answers").all(&FACTS, |fact| answer(&view.case, fact, try_it(view, fact.id, Place::Answers)));
    el("details").class("printed").add(el("summary").say("answers-all")).add(list)
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

fn opening(view: &View) -> El {
    let key = headline(&view.case.answers);
    let before = view.before.as_ref().map(|before| headline(&before.answers)).filter(|before| *before != key);
    let title = view.case.title.as_deref().unwrap_or_default();
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
        .add(button("", "case-print", Action::Print, &view.link))
        .add(button("second", "case-save", Action::Save, &view.link))
        .add(restart(&view.link));
    el("div")
        .class("opening")
        .add(el("p").class("kicker").text(&kicker))
        .add(el("p").class("kicker").hidden(title.is_empty()).text(title))
        .add(el("h1").class("display").attr("data-headline", view.findings.headline().name()).add(marks).say(&key))
        .add(el("p").add(was(before.map(|before| say(&before)))))
        .add(el("p").class("lead").rich(&cat(&key, ".lead", "")))
        .add(actions)
}

//! The register to be explored: a list with filters, a timeline, States by frameworks, a world map, and 2008 beside today.

mod controls;
pub mod list;
mod map;
mod matrix;
mod then;
pub mod timeline;

pub use controls::STATE;

use super::element::{El, Link, el};
use super::route::Route;
pub use super::route::View;
use super::state::State;
use super::words::{framework_name, state_name};
use crate::content::world::World;
use crate::content::{cat, joined, say, say_with, say3};
use crate::frameworks::{
    Applies, Circle, Day, FIRST, Framework, Group, Mark, Members, Register, StateCode, Subject, standing,
};
use crate::platform;

/// What is chosen on these pages.
#[derive(Clone, Debug, PartialEq)]
pub struct Explore {
    /// Words that a framework's name or kind must hold.
    pub query: String,
    /// The level it must have.
    pub level: Option<Group>,
    /// The subject it must have.
    pub subject: Option<Subject>,
    /// Whether it must bind, or must not.
    pub binding: Option<bool>,
    /// What it must be to a chosen State.
    pub mark: Option<Mark>,
    /// A group of States.
    pub circle: Option<Circle>,
    /// Whether it was chosen that no group counts.
    pub no_circle: bool,
    /// States beside the group; `None` for those of the case.
    pub states: Option<Vec<StateCode>>,
    /// What is typed in the field that adds a State.
    pub typed: String,
    /// Whether no State is named like that.
    pub unknown: bool,
    /// The date; `None` for that of the case, or today.
    pub date: Option<Day>,
    /// What is typed in the field of the date, where that is no date yet.
    pub date_typed: Option<String>,
    /// The framework of the map, by its place in the register.
    pub framework: Option<u8>,
    /// The shapes of the map: not here, or could not be loaded, or here.
    pub world: Option<Option<World>>,
    /// How often the filters were cleared: lists of choices are built anew then.
    pub cleared: u32,
}

/// A control of these pages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Control {
    /// The words searched for.
    Query,
    /// The level.
    Level,
    /// The subject.
    Subject,
    /// Binding or not.
    Binding,
    /// What it is to a State.
    Mark,
    /// The group of States.
    Circle,
    /// The field that adds a State.
    State,
    /// The date.
    Date,
    /// The framework of the map.
    Framework,
    /// The year of the map.
    Year,
}

/// What can happen on these pages, beside what [`Explore::take`] does.
#[derive(Clone, Debug, PartialEq)]
pub enum Act {
    /// Add the State that is typed.
    Add,
    /// Take a State out.
    Remove(StateCode),
    /// Clear everything chosen.
    Clear,
    /// The shapes of the map arrived, or did not.
    World(Option<World>),
}

impl Explore {
    /// Nothing chosen. A constant: a function of this module is not there yet when the app starts.
    pub const EMPTY: Self = Self {
        query: String::new(),
        level: None,
        subject: None,
        binding: None,
        mark: None,
        circle: None,
        no_circle: false,
        states: None,
        typed: String::new(),
        unknown: false,
        date: None,
        date_typed: None,
        framework: None,
        world: None,
        cleared: 0,
    };

    /// Takes in what a control holds.
    #[inline(never)]
    pub fn take(&mut self, control: Control, text: String) {
        match control {
            Control::Query => self.query = text,
            Control::Level => self.level = Group::parse(&text),
            Control::Subject => self.subject = Subject::parse(&text),
            Control::Binding => self.binding = (!text.is_empty()).then_some(text == "yes"),
            Control::Mark => self.mark = Mark::parse(&text),
            Control::Circle => {
                self.circle = Circle::parse(&text);
                self.no_circle = self.circle.is_none();
            }
            Control::State => {
                self.typed = text;
                self.unknown = false;
            }
            Control::Date => {
                let day = Day::parse(&text).filter(|day| *day >= FIRST);
                self.date = day.or(self.date);
                self.date_typed = day.is_none().then_some(text);
            }
            Control::Framework => self.framework = text.parse().ok(),
            Control::Year => {
                let today = platform::today();
                let end = text.parse().ok().and_then(|year| Day::new(year, 12, 31));
                self.date = end.map(|end| end.min(today));
                self.date_typed = None;
            }
        }
    }
}

/// Does what happened.
#[inline(never)]
pub fn reduce(state: &mut State, act: Act) {
    let mut states = chosen(state);
    let explore = &mut state.explore;
    match act {
        Act::Add => match super::draft::exactly(&explore.typed) {
            Some(found) => {
                if !states.contains(&found) {
                    states.push(found);
                }
                explore.states = Some(states);
                explore.typed.clear();
            }
            None => explore.unknown = true,
        },
        Act::Remove(state) => {
            states.retain(|kept| *kept != state);
            explore.states = Some(states);
        }
        Act::Clear => {
            *explore = Explore {
                states: Some(Vec::new()),
                world: explore.world.take(),
                framework: explore.framework,
                cleared: explore.cleared + 1,
                ..Explore::EMPTY
            };
        }
        Act::World(world) => explore.world = Some(world),
    }
}

/// The States chosen one by one: those of the case until others are.
fn chosen(state: &State) -> Vec<StateCode> {
    let of_case = || state.case.states.as_ref().map(crate::frameworks::Places::all).unwrap_or_default();
    state.explore.states.clone().unwrap_or_else(of_case)
}

/// What the views read.
struct Scene<'a> {
    explore: &'a Explore,
    register: &'a Register,
    /// The date that counts.
    day: Day,
    today: Day,
    /// The States chosen one by one.
    chosen: Vec<StateCode>,
    /// The group, where one is chosen or none is and no State either and the view needs some.
    circle: Option<Circle>,
    members: Members,
    /// Group and chosen States together, each once.
    states: Vec<StateCode>,
    link: &'a Link,
}

impl<'a> Scene<'a> {
    fn new(state: &'a State, view: View, register: &'a Register, link: &'a Link) -> Self {
        let explore = &state.explore;
        let today = platform::today();
        let day = match view {
            View::Then => today,
            _ => explore.date.or(state.case.date).unwrap_or(today),
        };
        let chosen = chosen(state);
        let needs = matches!(view, View::Matrix | View::Then) && chosen.is_empty() && !explore.no_circle;
        let circle = explore.circle.or(needs.then_some(Circle::Mekong));
        let members = circle.map(|circle| circle.members(register, day)).unwrap_or_default();
        let mut states = by_name(members.states.clone());
        states.extend(chosen.iter().filter(|state| !members.states.contains(state)));
        Self { explore, register, day, today, chosen, circle, members, states, link }
    }

    /// Whether a framework has the level, the subject, the force and the words that are chosen.
    fn passes(&self, framework: &Framework) -> bool {
        let explore = self.explore;
        explore.level.is_none_or(|level| framework.group == level)
            && explore.subject.is_none_or(|subject| framework.subjects.contains(&subject))
            && explore.binding.is_none_or(|binding| framework.binding == binding)
            && self.found(framework)
    }

    /// Whether the words searched for stand in a framework's names, level, kind or subjects.
    fn found(&self, framework: &Framework) -> bool {
        let wanted = super::draft::folded(self.explore.query.trim());
        if wanted.is_empty() {
            return true;
        }
        let mut texts = vec![
            framework_name(framework),
            say3("fw-", &framework.id, ".full"),
            say3("group-", framework.group.name(), ""),
            say3("kind-of-", framework.kind.name(), ""),
        ];
        texts.extend(framework.subjects.iter().map(|subject| say3("subject-", subject.name(), "")));
        let text = super::draft::folded(&joined(&texts, " "));
        wanted.split(' ').all(|word| super::draft::holds(&text, word))
    }

    /// What a framework is to a State, or to none in particular, on the date.
    fn standing(&self, place: u8, state: Option<StateCode>) -> Option<Applies> {
        standing(self.register, place, state, self.day)
    }

    /// The places of the frameworks that pass.
    fn places(&self) -> Vec<u8> {
        let all = (0..).zip(&self.register.frameworks);
        all.filter(|(_, framework)| self.passes(framework)).map(|(place, _)| place).collect()
    }
}

/// The page of a view.
#[inline(never)]
pub fn explore(state: &State, view: View, register: &Register, link: &Link) -> El {
    let scene = Scene::new(state, view, register, link);
    let name = view.name();
    let heading = el("h1").say3("explore-title-", name, "");
    let opening = el("div").class("opening").add(heading).add(el("p").class("lead").say3("explore-lead-", name, ""));
    let page = match view {
        View::List => list::list(&scene),
        View::Timeline => timeline::view(&scene),
        View::Matrix => matrix::matrix(&scene),
        View::Map => map::map(&scene),
        View::Then => then::then(&scene),
    };
    el("div")
        .class("explore")
        .add(opening)
        .add(views(view))
        .add(controls::controls(&scene, view))
        .add(page.key(name))
        .add(el("p").class("note").add(el("a").href("read/frameworks.html").say("explore-plain")))
}

fn views(shown: View) -> El {
    let link = |view: View| {
        let route = View::route(view.name()).unwrap_or(Route::Frameworks);
        let link = el("a").href(&route.href()).say3("explore-view-", view.name(), "");
        let link = if view == shown { link.attr("aria-current", "page") } else { link };
        el("li").key(view.name()).add(link)
    };
    let list = el("ul").all(View::ALL, link);
    el("nav").class("contents views").attr("aria-label", &say("explore-views")).add(list)
}

/// A mark with its shape, its word and the year that belongs to it.
fn marked(register: &Register, applies: &Applies) -> El {
    let mark = applies.mark();
    el("span")
        .class("standing")
        .attr("data-mark", mark.name())
        .add(super::components::mark::shape(mark.name()))
        .text(&phrase(register, applies))
        .add(star(applies.unverified))
}

/// The words of a mark, with the year that belongs to it.
fn phrase(register: &Register, applies: &Applies) -> String {
    let key = cat("explore-mark-", applies.mark().name(), "");
    match applies.year(register) {
        Some(year) => say_with(&cat(&key, ".dated", ""), &[("year", &year.to_string())]),
        None => say(&key),
    }
}

/// The sign of what was not checked.
fn star(unverified: bool) -> El {
    el("abbr").hidden(!unverified).attr("title", &say("not-checked")).text("*")
}

/// The name of a State, or of the European Union.
fn name_of(state: StateCode) -> String {
    if state == StateCode::EU { say("european-union") } else { state_name(state) }
}

/// States by their names in the reader's language, code point by code point: a library sort would weigh more.
fn by_name(states: Vec<StateCode>) -> Vec<StateCode> {
    let mut sorted: Vec<(String, StateCode)> = Vec::with_capacity(states.len());
    for state in states {
        let name = super::draft::folded(&name_of(state));
        let place = sorted.partition_point(|(before, _)| *before < name);
        sorted.insert(place, (name, state));
    }
    sorted.into_iter().map(|(_, state)| state).collect()
}

/// The sentence that counts frameworks and says for whom and when.
fn count(key: &str, shown: usize, of: usize, day: Day) -> El {
    let date = super::words::day(day);
    let text = say_with(key, &[("n", &shown.to_string()), ("all", &of.to_string()), ("date", &date)]);
    el("p").class("note").attr("role", "status").text(&text)
}

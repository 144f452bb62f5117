//! The app: one component, one state, one page. What acts on the world is here; what changes the state is in `state`.

mod naming;
mod taking;

use super::components::ledger;
use super::components::state_picker::field_id;
use super::element::{El, Link, el};
use super::explore::{self, View};
use super::hosted;
use super::linked;
use super::pages::{self, case_tools, question, result};
use super::practise;
use super::record;
use super::route::Route;
use super::state::{Action, Notice, State};
use super::storage;
use super::what_if;
use super::words;
use crate::casefile::{self, Problem};
use crate::content::{self, cat, joined, say, say_with};
use crate::interview;
use crate::law::FactId;
use crate::lms;
use crate::platform;
pub use naming::titled;
use naming::{page_key, path, title, written};
use std::rc::Rc;
use yew::virtual_dom::VNode;
use yew::{Component, Context, Html};

/// The whole app: what stands in the main part of `index.html`.
pub struct App {
    state: State,
    /// The page that was shown last, to tell whether the person has gone somewhere.
    shown: Option<Route>,
    /// The element that gets the focus once the page stands.
    focus: Option<String>,
    /// The page of the reading edition that is here: its file, and its content unless it could not be loaded.
    written: Option<(String, Option<VNode>)>,
    /// The Start page as it stood in `index.html`.
    start: Option<VNode>,
    /// Whether the shapes of the world map were asked for.
    world_asked: bool,
}

impl Component for App {
    type Message = Action;
    type Properties = ();

    fn create(_context: &Context<Self>) -> Self {
        let (case, keep, notice) = storage::restore();
        let mut state = State::new(Route::Start, case, keep, content::complete(), notice);
        let before = state.case.clone();
        go(&mut state, Route::parse(&platform::hash()));
        if state.case != before {
            storage::keep(&state);
        }
        Self { state, shown: None, focus: None, written: None, start: platform::start_page(), world_asked: false }
    }

    fn update(&mut self, context: &Context<Self>, action: Action) -> bool {
        let before = (self.state.case.clone(), self.state.keep, self.state.complete);
        let continues = matches!(action, Action::Continue);
        self.act(context, action);
        let arrived = self.state.complete && !before.2;
        if self.state.complete && (before.0 != self.state.case || arrived && !self.state.is_empty()) {
            lms::progressed(&self.state.case, &practise::kept(&self.state));
        }
        if (before.0, before.1) != (self.state.case.clone(), self.state.keep) && !storage::keep(&self.state) {
            self.state.keep = false;
            self.state.notice = Some(Notice { text: say("problem-storage-blocked"), problem: true, travels: true });
        }
        // Where Continue leads somewhere, that page is shown next; the one that is left need not be drawn once more.
        !continues || self.state.draft.wrong.is_some()
    }

    fn view(&self, context: &Context<Self>) -> Html {
        let link: Link = Some(context.link().clone());
        let page = self.page(&link).key(&page_key(&self.state));
        let notice = el("div").class("notice-place").attr("role", "status").all(self.state.notice.as_ref(), shown);
        let news = el("p").class("visually-hidden").id("news").attr("role", "status").text(&ledger::said(&self.state));
        el("div").add(notice).add(news).add(page).done()
    }

    fn rendered(&mut self, context: &Context<Self>, first: bool) {
        if first {
            begin(context);
        }
        self.fetch(context);
        self.fetch_world(context);
        if !self.stands() {
            return;
        }
        if self.state.route == Route::Map {
            platform::mark_path(&path(&self.state));
        }
        platform::set_title(&title(&self.state));
        self.announce();
        if let Some(id) = self.focus.take() {
            platform::focus(&id);
        }
        if self.state.complete {
            hosted::report(&self.state);
        }
    }
}

impl App {
    fn page(&self, link: &Link) -> El {
        let state = &self.state;
        let register = content::register();
        let waiting = || super::components::section::opening(&say("page-loading"), "");
        match (&state.route, register) {
            (Route::Start, _) => el("div").all(self.start.clone(), |start| el("div").node(start)),
            (
                Route::Question { fact: FactId::States, .. }
                | Route::Check
                | Route::Result(_)
                | Route::Case(_)
                | Route::Practise(_),
                None,
            ) => waiting(),
            (Route::Question { fact, change }, _) => question::question(state, *fact, *change, link),
            (Route::Check, _) => pages::check::check(state, link),
            (Route::Result(_), Some(register)) => result::result(state, register, link),
            (Route::Practise(page), Some(_)) => practise::page(state, page, link),
            (Route::Case(_), _) => record::offer(state, link),
            (Route::Frameworks, Some(register)) if state.complete => {
                explore::explore(state, View::List, register, link)
            }
            (Route::Explore(view), Some(register)) if state.complete => explore::explore(state, *view, register, link),
            (Route::Missing, _) => pages::missing(),
            (route, _) if is_unknown(route) => pages::missing(),
            (route, _) => match &self.written {
                Some((file, Some(page))) if *file == written(route) => el("div").node(page.clone()),
                Some((file, None)) if *file == written(route) => {
                    super::components::section::opening(&say("page-not-loaded"), &say("problem-content-missing"))
                }
                _ => waiting(),
            },
        }
    }

    /// Whether all that the page needs is here.
    fn stands(&self) -> bool {
        let route = &self.state.route;
        let written = !route.is_written()
            || *route == Route::Frameworks && self.state.complete
            || is_unknown(route)
            || self.written.as_ref().is_some_and(|(file, _)| *file == written(route));
        let complete = self.state.complete || !route.needs_rest();
        written && complete && (!matches!(route, Route::Practise(_)) || practise::stands(&self.state))
    }

    /// Fetches the page of the reading edition that the route names, or the practice cases.
    fn fetch(&mut self, context: &Context<Self>) {
        let practises = matches!(self.state.route, Route::Practise(_)) && self.state.complete;
        if practises && practise::to_fetch(&mut self.state) {
            let link = context.link().clone();
            platform::load_cases(move |cases| {
                link.send_message(Action::Practise(practise::Act::Arrived(cases.map(Rc::new))));
            });
        }
        let known = self.state.complete || !self.state.route.needs_rest();
        if self.state.route.is_written() && known && !self.stands() {
            let link = context.link().clone();
            let file = written(&self.state.route);
            platform::load_page(&file.clone(), move |page| link.send_message(Action::Arrived(file, page)));
        }
    }

    /// Fetches the shapes of the world map once the map is open.
    fn fetch_world(&mut self, context: &Context<Self>) {
        let wanted = self.state.route == Route::Explore(View::Map) && self.state.explore.world.is_none();
        if wanted && !self.world_asked {
            self.world_asked = true;
            let link = context.link().clone();
            platform::load_world(move |world| link.send_message(Action::Explore(explore::Act::World(world))));
        }
    }

    /// Moves focus to the heading, or to the section named, when the person has gone somewhere.
    fn announce(&mut self) {
        let route = self.state.route.clone();
        let before = self.shown.replace(route.clone());
        if before.as_ref() == Some(&route) {
            return;
        }
        if !route.section().is_empty() {
            platform::show_section(route.section());
        } else if before.is_some() {
            platform::focus_heading();
        }
    }

    fn act(&mut self, context: &Context<Self>, action: Action) {
        match action {
            Action::Continue => self.go_on(),
            Action::Restart => {
                self.state.reduce(Action::Restart);
                platform::go(&Route::Start.hash());
            }
            Action::Save => {
                if !platform::download("palermo-case.json", &casefile::write(&self.state.case)) {
                    self.state.notice = Notice::problem(say("problem-download"));
                }
            }
            Action::Chosen => {
                let link = context.link().clone();
                platform::read_chosen_file(case_tools::FILE, move |text| link.send_message(Action::Read(text)));
            }
            Action::Read(text) => self.open(text),
            Action::Loaded(complete) => {
                if !complete {
                    self.state.notice = Notice::problem(say("problem-content-missing"));
                }
                self.state.reduce(Action::Loaded(complete));
                // The browser builds its words for dates the first time: now, and not while the person waits for a page.
                let _ = words::day(platform::today());
            }
            Action::Arrived(file, page) => self.written = Some((file, page)),
            Action::Practise(act) => {
                if let Some(judged) = practise::act(&mut self.state, act, context.link(), &mut self.focus) {
                    practise::judged(&self.state, judged);
                }
            }
            Action::Print => platform::print(),
            Action::Record(act) => record::act(&mut self.state, act, context.link()),
            Action::Focus(id) => platform::focus(&id),
            Action::Go(route) => {
                // What could not be loaded is tried again when the person comes back.
                self.state.explore.world.take_if(|world| world.is_none());
                self.world_asked = self.state.explore.world.is_some();
                self.written = self.written.take().filter(|(_, page)| page.is_some());
                go(&mut self.state, route);
                if matches!(self.state.route, Route::Result(_)) && self.state.complete {
                    lms::at_the_result(&self.state.case, &practise::kept(&self.state));
                }
            }
            Action::Explore(act) => {
                if matches!(act, explore::Act::Remove(_) | explore::Act::Add) {
                    self.focus = Some(explore::STATE.to_owned());
                }
                self.state.reduce(Action::Explore(act));
            }
            Action::Remove(role, state) => {
                // The button that was pressed is gone: the field beside it takes the focus.
                self.focus = Some(field_id(role));
                self.state.reduce(Action::Remove(role, state));
            }
            Action::WhatIf(act) => {
                if matches!(act, what_if::Act::Try(_) | what_if::Act::Keep | what_if::Act::PutBack) {
                    // The button that was pressed is gone: the focus goes to where it says what it did.
                    self.focus = Some(result::TRIED.to_owned());
                }
                self.state.reduce(Action::WhatIf(act));
            }
            change => self.state.reduce(change),
        }
    }
}

/// Follows the address, and loads the rest of the content now that the first page stands.
fn begin(context: &Context<App>) {
    platform::mark_ready();
    let link = context.link().clone();
    platform::on_hash_change(move || link.send_message(Action::Go(Route::parse(&platform::hash()))));
    let link = context.link().clone();
    platform::load_rest(move |complete| link.send_message(Action::Loaded(complete)));
}

/// Goes to a page; where the case goes on is the next question, or the answers when nothing more is asked.
fn go(state: &mut State, route: Route) {
    let route = match route {
        Route::Next => {
            let next = interview::next(&state.given());
            let route = next.map_or(Route::Check, |fact| Route::Question { fact, change: false });
            platform::replace(&route.hash());
            route
        }
        Route::Case(code) if !code.is_empty() => linked::receive(state, &code, sentence),
        route => route,
    };
    state.reduce(Action::Go(route));
}

/// Whether a route names a framework that the register does not have.
fn is_unknown(route: &Route) -> bool {
    match (route, content::register()) {
        (Route::Framework(id), Some(register)) => register.find(id).is_none(),
        _ => false,
    }
}

/// A sentence shown above the page.
fn shown(notice: &Notice) -> El {
    let class = if notice.problem { "notice problem" } else { "notice" };
    el("p").id("notice").class(class).attr("tabindex", "-1").text(&notice.text)
}

/// The sentence of a problem in a case file or a link.
pub fn sentence(problem: &Problem) -> String {
    let expected = joined(&problem.expected, ", ");
    let variables = [("place", problem.place.as_str()), ("found", problem.found.as_str()), ("expected", &expected)];
    say_with(&cat("problem-", problem.kind.name(), ""), &variables)
}

//! The app: one component, one state, one page. What acts on the world is here; what changes the state is in `state`.

use super::components::choices::first_control;
use super::components::frame::frame;
use super::components::state_picker::field_id;
use super::draft::Wrong;
use super::element::{El, Link};
use super::pages::{self, case_tools, question, result};
use super::route::Route;
use super::state::{Action, Notice, State};
use super::storage;
use crate::casefile::{self, Problem};
use crate::content::{self, cat, joined, say, say3, say_with};
use crate::interview::{self, Status};
use crate::law::FactId;
use crate::platform::{self, FileFault};
use yew::{Component, Context, Html};

/// The whole app. Natively it renders the Start page, for `index.html`.
pub struct App {
    state: State,
    /// The page that was shown last, to tell whether the person has gone somewhere.
    shown: Option<Route>,
    /// The element that gets the focus once the page stands.
    focus: Option<String>,
}

impl Component for App {
    type Message = Action;
    type Properties = ();

    fn create(_context: &Context<Self>) -> Self {
        let (case, keep, notice) = storage::restore();
        let state = State::new(Route::parse(&platform::hash()), case, keep, content::complete(), notice);
        Self { state, shown: None, focus: None }
    }

    fn update(&mut self, context: &Context<Self>, action: Action) -> bool {
        let before = (self.state.case.clone(), self.state.keep);
        self.act(context, action);
        if before != (self.state.case.clone(), self.state.keep) && !storage::keep(&self.state) {
            self.state.keep = false;
            self.state.notice = Notice::problem(say("problem-storage-blocked"));
        }
        true
    }

    fn view(&self, context: &Context<Self>) -> Html {
        let link: Link = Some(context.link().clone());
        let work = match interview::next(&self.state.given()) {
            Some(fact) => Route::Question { fact, change: false },
            None => Route::Result(String::new()),
        };
        let page = page(&self.state, &link).key(page_key(&self.state.route));
        frame(&self.state.route, &work, self.state.notice.as_ref(), page, &link).done()
    }

    fn rendered(&mut self, context: &Context<Self>, first: bool) {
        if first {
            self.begin(context);
        }
        if self.state.route.needs_rest() && !self.state.complete {
            return;
        }
        platform::set_title(&title(&self.state));
        self.announce();
        if let Some(id) = self.focus.take() {
            platform::focus(&id);
        }
    }
}

impl App {
    /// Follows the address, and loads the rest of the content now that the first page stands.
    fn begin(&self, context: &Context<Self>) {
        platform::mark_ready();
        let link = context.link().clone();
        platform::on_hash_change(move || link.send_message(Action::Go(Route::parse(&platform::hash()))));
        let link = context.link().clone();
        platform::load_rest(move |complete| link.send_message(Action::Loaded(complete)));
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
            }
            Action::Print => platform::print(),
            Action::Theme => storage::switch_theme(),
            Action::Focus(id) => platform::focus(&id),
            change => self.state.reduce(change),
        }
    }

    /// Gives the answer entered and goes where Continue leads, or says what is wrong with it.
    fn go_on(&mut self) {
        let Route::Question { fact, change } = self.state.route else { return };
        let before = self.state.case.clone();
        if let Err(wrong) = self.answer(fact) {
            self.state.draft.wrong = Some(wrong);
            self.focus = Some(question::ERRORS.to_owned());
            return;
        }
        self.state.draft.wrong = None;
        let (given, after) = (before.given(), self.state.given());
        let newly_asked = |fact: &FactId| {
            matches!(interview::status(&given, *fact), Status::NotNeeded(_))
                && matches!(interview::status(&after, *fact), Status::Ask)
        };
        let next = if change { FactId::ALL.into_iter().find(newly_asked) } else { interview::after(&after, fact) };
        platform::go(&next.map_or(Route::Check, |fact| Route::Question { fact, change }).hash());
    }

    /// Takes what was entered as the answer.
    fn answer(&mut self, fact: FactId) -> Result<(), Wrong> {
        let wrong = |control: String| Wrong { text: say3("q-", fact.name(), ".error"), control };
        match fact {
            FactId::States => {
                if let Err((role, text)) = self.state.draft.take_typed() {
                    return Err(Wrong { text: say_with("states-no-match", &[("text", &text)]), control: field_id(role) });
                }
                self.state.case.states = Some(self.state.draft.places.clone());
            }
            FactId::Date => {
                let typed = self.state.draft.date == Some(super::draft::DateChoice::Other);
                let control = if typed { "date-day" } else { "date-today" };
                self.state.case.date = Some(self.state.draft.day().ok_or_else(|| wrong(control.to_owned()))?);
            }
            _ => {
                let answer = self.state.draft.answer.ok_or_else(|| wrong(first_control(fact)))?;
                self.state.case.answers.set(fact, Some(answer));
            }
        }
        Ok(())
    }

    /// Takes a file as the case in hand, or says what is wrong with it and leaves the case as it is.
    fn open(&mut self, text: Result<String, FileFault>) {
        let read = match text {
            Err(FileFault::TooLarge) => Err(say("problem-too-large")),
            Err(FileFault::Unreadable) => Err(say("problem-unreadable-file")),
            Ok(text) => match platform::parse_json(&text) {
                Err(words) => Err(say_with("problem-not-json", &[("found", &words)])),
                Ok(value) => casefile::read(&value).map_err(|problem| sentence(&problem)),
            },
        };
        match read {
            Ok(case) => {
                self.state.reduce(Action::Open(Box::new(case)));
                self.state.notice = Some(Notice { text: say("case-opened"), problem: false, travels: true });
                platform::go(&Route::Check.hash());
            }
            Err(text) => {
                self.state.notice = Notice::problem(joined(&[text, say("case-untouched")], " "));
                self.focus = Some("notice".to_owned());
            }
        }
    }
}

fn page(state: &State, link: &Link) -> El {
    let register = content::register().filter(|_| state.complete);
    match (&state.route, register) {
        (Route::Start, _) => pages::start::start(state),
        (Route::Missing, _) => pages::missing(),
        (Route::Question { fact, change }, _) if !state.route.needs_rest() || register.is_some() => {
            question::question(state, *fact, *change, link)
        }
        (_, None) => super::components::section::opening(&say("page-loading"), ""),
        (Route::Question { fact, change }, _) => question::question(state, *fact, *change, link),
        (Route::Check, _) => pages::check::check(state, link),
        (Route::Result(_), Some(register)) => result::result(state, register, link),
        (Route::Compare, _) => pages::compare::compare(),
        (Route::Frameworks, Some(register)) => pages::frameworks::frameworks(register),
        (Route::Framework(id), Some(register)) => pages::framework::framework(register, id),
        (Route::Glossary, _) => pages::glossary::glossary(),
        (Route::About(_), _) => pages::about::about(),
    }
}

/// What tells one page from another, so that a page is built anew and not patched from the one before.
fn page_key(route: &Route) -> &str {
    match route {
        Route::Question { fact, .. } => fact.name(),
        Route::Framework(id) => id,
        Route::Start => "page-start",
        Route::Check => "page-check",
        Route::Result(_) => "page-result",
        Route::Compare => "page-compare",
        Route::Frameworks => "page-frameworks",
        Route::Glossary => "page-glossary",
        Route::About(_) => "page-about",
        Route::Missing => "page-missing",
    }
}

/// The title of the page shown: question and chapter, headline and result, or the page's own.
fn title(state: &State) -> String {
    let title = match &state.route {
        Route::Question { fact, .. } => joined(&[state.route.title(), say(&question::chapter(*fact))], " – "),
        Route::Result(_) => joined(&[say(&result::headline(&state.case.answers)), state.route.title()], " – "),
        route => route.title(),
    };
    let title = titled(&title);
    if state.draft.wrong.is_some() { say_with("error-page-title", &[("title", &title)]) } else { title }
}

/// A page's title as the browser shows it.
pub fn titled(title: &str) -> String {
    cat(title, " – ", &say("product-name"))
}

/// The sentence of a problem in a case file or a link.
pub fn sentence(problem: &Problem) -> String {
    let expected = joined(&problem.expected, ", ");
    let variables = [("place", problem.place.as_str()), ("found", problem.found.as_str()), ("expected", &expected)];
    say_with(&cat("problem-", problem.kind.name(), ""), &variables)
}

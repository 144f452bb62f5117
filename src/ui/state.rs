//! The state of the app and everything that changes it.

use super::draft::{Choice, DateChoice, Draft};
use super::explore::{self, Explore};
use super::linked::{self, Linked};
use super::practise::{self, Practise};
use super::route::Route;
use super::what_if::{self, WhatIf};
use crate::casefile::Case;
use crate::frameworks::{Role, StateCode};
use crate::interview::Given;
use crate::platform::FileFault;
use yew::virtual_dom::VNode;

/// All that the screens show.
#[derive(Clone, Debug, PartialEq)]
pub struct State {
    /// The page shown.
    pub route: Route,
    /// The case in hand.
    pub case: Case,
    /// What is entered on the question shown and not yet given as its answer.
    pub draft: Draft,
    /// Whether the person asked to keep the case on this device.
    pub keep: bool,
    /// What is chosen on the pages of the register.
    pub explore: Explore,
    /// Whether the long texts and the register are here.
    pub complete: bool,
    /// A plain sentence about something that went wrong or was done, shown above the page.
    pub notice: Option<Notice>,
    /// Practice, once its pages have been opened; before that nothing of it may be called (`bin/prerender/split.rs`).
    pub practise: Option<Box<Practise>>,
    /// The record of the case.
    pub linked: Linked,
    /// The findings that the last answer changed, as in [`news`](super::components::ledger::news).
    pub news: u16,
    /// What is tried out on the result.
    pub what_if: WhatIf,
}

/// A sentence shown above the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    /// The sentence, from the texts.
    pub text: String,
    /// Whether something went wrong.
    pub problem: bool,
    /// Whether it is still to be shown on the page that the person is being taken to.
    pub travels: bool,
}

impl Notice {
    /// Something that went wrong.
    pub fn problem(text: String) -> Option<Self> {
        Some(Self { text, problem: true, travels: false })
    }
}

/// A text field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    /// The case's title.
    Title,
    /// The field that finds States for a role.
    State(Role),
    /// A part of the date: 0 day, 1 month, 2 year.
    Date(usize),
    /// A control of the pages of the register.
    Explore(explore::Control),
    /// Another date for the frameworks, tried on the result.
    Tried,
}

/// What can happen. The first group changes the state, the second acts on the world (see `app`).
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// The address changed.
    Go(Route),
    /// A choice of the question shown was ticked or unticked.
    Choose(Choice),
    /// A way to give the date was chosen.
    ChooseDate(DateChoice),
    /// Something was typed.
    Typed(Field, String),
    /// The suggestion at this place is the current one; `None` for none.
    Suggest(Role, Option<usize>),
    /// A field that finds States was left: its suggestions close.
    Leave,
    /// A State was taken.
    Take(Role, StateCode),
    /// A State was removed.
    Remove(Role, StateCode),
    /// Keep the case on this device, or keep it no longer.
    Keep,
    /// A case was opened.
    Open(Box<Case>),
    /// Something happened on the pages of the register.
    Explore(explore::Act),
    /// Something to say.
    Notify(Option<Notice>),
    /// Something was tried out on the result.
    WhatIf(what_if::Act),

    /// Give the answer entered and go on.
    Continue,
    /// Clear the case and begin again.
    Restart,
    /// Save the case as a file.
    Save,
    /// Read the case file that was chosen.
    Chosen,
    /// The chosen file was read.
    Read(Result<String, FileFault>),
    /// The rest of the content arrived, or did not.
    Loaded(bool),
    /// A page of the reading edition arrived: its file, and its content unless it could not be loaded.
    Arrived(String, Option<VNode>),
    /// Something on the pages of practice.
    Practise(practise::Act),
    /// Print the page.
    Print,
    /// Something with the record of the case.
    Record(linked::Act),
    /// Move focus to an element.
    Focus(String),
}

impl State {
    /// The state in which the app starts.
    pub fn new(route: Route, case: Case, keep: bool, complete: bool, notice: Option<Notice>) -> Self {
        let draft = Draft::of(&case, &route);
        let (practise, linked, news, what_if) = (None, Linked::default(), 0, WhatIf::default());
        let explore = Explore::EMPTY;
        Self { route, case, draft, keep, explore, complete, notice, practise, linked, news, what_if }
    }

    /// What the interview knows of the case.
    pub fn given(&self) -> Given<'_> {
        self.case.given()
    }

    /// Whether nothing was entered yet.
    pub fn is_empty(&self) -> bool {
        self.case == Case::default()
    }

    /// Takes an action in. What acts on the world changes nothing here.
    pub fn reduce(&mut self, action: Action) {
        match action {
            Action::Go(route) => {
                if !route.same_page(&self.route) {
                    let travelling = self.notice.take().filter(|notice| notice.travels);
                    self.notice = travelling.map(|notice| Notice { travels: false, ..notice });
                    self.draft = Draft::of(&self.case, &route);
                    self.linked.copied = None;
                    self.what_if = WhatIf::default();
                }
                self.route = route;
            }
            Action::Choose(choice) => {
                if let Route::Question { fact, .. } = self.route {
                    self.draft.choose(fact, choice);
                }
            }
            Action::ChooseDate(choice) => self.draft.date = Some(choice),
            Action::Typed(Field::Title, text) => self.case.title = Some(text).filter(|text| !text.is_empty()),
            Action::Typed(Field::State(role), text) => {
                self.draft.typed[role as usize] = text;
                self.draft.open = Some(role);
                self.draft.suggested = None;
            }
            Action::Typed(Field::Date(part), text) => {
                if let Some(field) = self.draft.date_parts.get_mut(part) {
                    *field = text;
                }
            }
            Action::Typed(Field::Explore(control), text) => self.explore.take(control, text),
            Action::Typed(Field::Tried, text) => {
                what_if::reduce(&mut self.what_if, &mut self.case, what_if::Act::Date(text));
            }
            Action::Explore(act) => explore::reduce(self, act),
            Action::Suggest(role, place) => self.draft.suggested = place.map(|place| (role, place)),
            Action::Leave => {
                self.draft.open = None;
                self.draft.suggested = None;
            }
            Action::Take(role, state) => self.draft.take(role, state),
            Action::Remove(role, state) => self.draft.places.of_mut(role).retain(|taken| *taken != state),
            Action::Keep => self.keep = !self.keep,
            Action::Open(case) => {
                self.case = *case;
                self.news = 0;
                self.what_if = WhatIf::default();
                self.draft = Draft::of(&self.case, &self.route);
            }
            Action::Notify(notice) => self.notice = notice,
            Action::Restart => {
                let practise = self.practise.take();
                *self = Self::new(self.route.clone(), Case::default(), false, self.complete, None);
                self.practise = practise;
            }
            Action::WhatIf(act) => what_if::reduce(&mut self.what_if, &mut self.case, act),
            Action::Loaded(complete) => self.complete = complete,
            Action::Continue
            | Action::Save
            | Action::Chosen
            | Action::Read(_)
            | Action::Arrived(..)
            | Action::Practise(_)
            | Action::Print
            | Action::Record(_)
            | Action::Focus(_) => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Action, Field, Notice, State};
    use crate::casefile::Case;
    use crate::frameworks::{Role, StateCode};
    use crate::law::{Answer, FactId};
    use crate::ui::draft::Choice;
    use crate::ui::route::Route;

    fn question(fact: FactId) -> Route {
        Route::Question { fact, change: false }
    }

    fn after(actions: &[Action]) -> State {
        let mut state = State::new(question(FactId::Age), Case::default(), false, false, None);
        actions.iter().for_each(|action| state.reduce(action.clone()));
        state
    }

    #[test]
    fn what_is_ticked_is_no_answer_before_continue() {
        let state = after(&[Action::Choose(Choice::Option(0))]);
        assert_eq!(state.draft.answer, Some(Answer::Options(1)));
        assert!(state.is_empty());
    }

    #[test]
    fn going_elsewhere_keeps_the_case_and_forgets_the_draft() {
        let mut state = after(&[Action::Choose(Choice::Option(0))]);
        state.case.answers.set(FactId::Border, Some(Answer::Unknown));
        state.reduce(Action::Go(question(FactId::Border)));
        assert_eq!(state.draft.answer, Some(Answer::Unknown));
        state.reduce(Action::Go(question(FactId::Age)));
        assert_eq!(state.draft.answer, None);
        assert_eq!(state.case.answers.get(FactId::Border), Some(Answer::Unknown));
    }

    #[test]
    fn start_again_clears_the_case_and_the_wish_to_keep_it() {
        let cleared = after(&[Action::Typed(Field::Title, "A case".to_owned()), Action::Keep, Action::Restart]);
        assert!(cleared.is_empty());
        assert!(!cleared.keep);
    }

    #[test]
    fn a_state_is_taken_once_and_can_be_removed() {
        let Some(state) = StateCode::parse("VN") else { panic!("VN is a code") };
        let take = Action::Take(Role::Origin, state);
        assert_eq!(after(&[take.clone(), take.clone()]).draft.places.origin, [state]);
        assert_eq!(after(&[take, Action::Remove(Role::Origin, state)]).draft.places.origin, []);
    }

    #[test]
    fn a_notice_travels_one_page_and_no_further() {
        let notice = Notice { text: "Opened".to_owned(), problem: false, travels: true };
        let mut state = after(&[Action::Notify(Some(notice)), Action::Go(Route::Check)]);
        assert!(state.notice.is_some());
        state.reduce(Action::Go(Route::Start));
        assert_eq!(state.notice, None);
    }
}

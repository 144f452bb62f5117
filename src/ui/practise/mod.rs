//! Practise: cases to judge before the tool does. This module has the state of these pages and what changes it.

mod answer;
mod build;
mod case;
mod course;
mod due;
mod free;
mod home;
mod judge;
mod own;
mod parts;
pub mod place;
mod progress;
mod set;
mod story;
mod told;
mod twins;
mod worked;
mod world;

use super::element::{El, Link};
use super::pages::missing;
use super::state::State;
use crate::content::say;
use crate::frameworks::{Day, Register};
use crate::law::{FindingId, Headline, Outcome};
use crate::platform::FileFault;
use crate::practice::{
    Form, Given, Judged, MisconceptionId, Progress, Scenario, ScenarioKind, Set, Way, judge, review,
};
use place::{Place, Step};
use std::rc::Rc;
pub use told::{judged, kept};
pub use world::act;

/// The state of practice.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Practise {
    /// The cases of the product, once they are here.
    cases: Option<Rc<Vec<Scenario>>>,
    /// Whether they have been asked for.
    asked: bool,
    /// Whether they could not be loaded.
    failed: bool,
    /// A trainer's own cases.
    own: Vec<Scenario>,
    /// What has been judged so far.
    progress: Progress,
    /// Whether the person asked to keep it on this device.
    keep: bool,
    /// The case in hand.
    attempt: Attempt,
    /// The last judgment of each case in this visit.
    judged: Vec<Judged>,
    /// Which cases are shown.
    filters: Filters,
    /// The set that is being put together.
    set: Set,
}

/// How far the judging of a case has come.
#[derive(Clone, Debug, Default, PartialEq)]
struct Attempt {
    /// The page on which the case is judged, as the rest of its address.
    page: String,
    stage: Stage,
    /// Places of the sentences that the person marked.
    marked: Vec<u8>,
    given: Given,
    /// Whether the person wanted to go on while something was not judged yet.
    wrong: bool,
    /// Wrong ideas seen here for the first time.
    new: Vec<MisconceptionId>,
    /// How many steps of a worked example are shown.
    shown: usize,
}

/// A step of the way through a case.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Stage {
    /// The story, to mark sentences in.
    #[default]
    Read,
    /// The elements.
    Judge,
    /// The headline, the frameworks, how sure.
    Verdict,
    /// The judgment beside the tool's.
    Answer,
}

/// Which cases are shown; what is `None` is not filtered by.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
struct Filters {
    kind: Option<ScenarioKind>,
    way: Option<Way>,
    form: Option<Form>,
    difficulty: Option<u8>,
}

/// What can happen on these pages. The second group acts on the world (see `world`).
#[derive(Clone, Debug, PartialEq)]
pub enum Act {
    /// A sentence was marked or unmarked.
    Mark(u8),
    /// Go on to the next stage, if all is judged.
    On,
    /// Go back to the stage before.
    Back,
    /// An element was judged.
    Judge(FindingId, Outcome),
    /// The headline was judged.
    Headline(Headline),
    /// The framework at this place was judged to bind, not to bind, or not to be on record.
    Bind(usize, Option<bool>),
    /// How sure.
    Sure(u8),
    /// Judge the case again.
    Again,
    /// Show the next step of a worked example, or all.
    More(bool),
    /// Filter by one of these, or by it no longer.
    Kind(ScenarioKind),
    /// By way.
    Way(Way),
    /// By form.
    Form(Form),
    /// By difficulty.
    Difficulty(u8),
    /// Take a case into the set, or out of it.
    Toggle(String),
    /// Move a case of the set forward.
    Earlier(String),
    /// Ask how sure, or not.
    Certainty,
    /// Ask for frameworks, or not.
    Frameworks,
    /// The pass mark.
    Pass(u8),
    /// The cases arrived, or could not be loaded.
    Arrived(Option<Rc<Vec<Scenario>>>),

    /// Keep progress on this device, or no longer.
    Keep,
    /// Forget all progress.
    Forget,
    /// Save progress as a file.
    Export,
    /// A file of progress was chosen.
    Import,
    /// It was read.
    Imported(Result<String, FileFault>),
    /// A file of own cases was chosen.
    Choose,
    /// It was read.
    Chosen(Result<String, FileFault>),
    /// Load the case in hand into the quiz.
    Quiz,
}

impl Practise {
    fn cases(&self) -> Option<&[Scenario]> {
        self.cases.as_deref().map(Vec::as_slice)
    }

    /// The cases that the filters let through, in order.
    fn filtered(&self) -> impl Iterator<Item = &Scenario> {
        let Filters { kind, way, form, difficulty } = self.filters;
        self.cases().unwrap_or_default().iter().filter(move |case| {
            kind.is_none_or(|kind| case.kind == kind)
                && way.is_none_or(|way| case.ways.contains(&way))
                && form.is_none_or(|form| case.forms.contains(&form))
                && difficulty.is_none_or(|difficulty| case.difficulty == difficulty)
        })
    }

    /// The last judgment of a case in this visit.
    fn last(&self, case: &str) -> Option<&Judged> {
        self.judged.iter().rev().find(|judged| judged.case == case)
    }

    /// The attempt at the case of a page, empty where none has begun.
    fn attempt(&self, page: &str) -> Attempt {
        if self.attempt.page == page { self.attempt.clone() } else { Attempt::at(page) }
    }

    /// Takes an action in; returns the judgment when one is complete.
    pub fn reduce(&mut self, page: &str, act: Act, register: Option<&Register>, today: Day) -> Option<Judged> {
        match act {
            Act::Kind(kind) => toggle(&mut self.filters.kind, kind),
            Act::Way(way) => toggle(&mut self.filters.way, way),
            Act::Form(form) => toggle(&mut self.filters.form, form),
            Act::Difficulty(difficulty) => toggle(&mut self.filters.difficulty, difficulty),
            Act::Toggle(id) => self.set.toggle(&id),
            Act::Earlier(id) => self.set.earlier(&id),
            Act::Certainty => self.set.certainty = !self.set.certainty,
            Act::Frameworks => self.set.frameworks = !self.set.frameworks,
            Act::Pass(mark) => self.set.pass = mark,
            Act::Arrived(cases) => {
                self.failed = cases.is_none();
                self.asked = cases.is_some();
                self.cases = cases;
            }
            Act::Forget => {
                self.progress = Progress::default();
                self.judged.clear();
                self.attempt = Attempt::default();
            }
            act => return self.on_case(page, act, register, today),
        }
        None
    }

    /// What happens on the page of a case.
    fn on_case(&mut self, page: &str, act: Act, register: Option<&Register>, today: Day) -> Option<Judged> {
        let mut attempt = self.attempt(page);
        let step = self.step(page)?;
        let mut judged = None;
        match act {
            Act::Mark(place) => {
                let was = attempt.marked.len();
                attempt.marked.retain(|marked| *marked != place);
                if attempt.marked.len() == was {
                    attempt.marked.push(place);
                }
            }
            Act::Judge(finding, outcome) => attempt.given.judge(finding, outcome),
            Act::Headline(headline) => attempt.given.headline = Some(headline),
            Act::Bind(place, binds) => {
                if let Some(id) = step.case.ask_frameworks.get(place) {
                    attempt.given.bind(id, binds);
                }
            }
            Act::Sure(sure) => attempt.given.sure = Some(sure),
            Act::Again => attempt = Attempt::at(page),
            Act::Back => attempt.stage = if attempt.stage == Stage::Verdict { Stage::Judge } else { Stage::Read },
            Act::On => judged = attempt.go_on(&step, register, today),
            Act::More(all) => {
                attempt.shown = if all { usize::MAX } else { attempt.shown.saturating_add(1) };
                if attempt.shown > worked::STEPS {
                    let id = step.case.id.clone();
                    self.progress.read_through(&id);
                }
            }
            _ => {}
        }
        if let Some(judged) = &judged {
            self.take(page, judged, &mut attempt, today);
        }
        self.attempt = attempt;
        judged
    }

    /// Takes a judgment into the progress.
    fn take(&mut self, page: &str, judged: &Judged, attempt: &mut Attempt, today: Day) {
        let Some(case) = self.step(page).map(|step| step.case.clone()) else { return };
        let shown = crate::practice::shown(&case, judged);
        attempt.new = shown.into_iter().filter(|id| self.progress.seen(*id) == 0).collect();
        self.progress.record(&case, judged, review::number(today));
        self.judged.retain(|earlier| earlier.case != judged.case);
        self.judged.push(judged.clone());
    }
}

impl Attempt {
    fn at(page: &str) -> Self {
        Self { page: page.to_owned(), shown: 1, ..Self::default() }
    }

    /// The next stage, or what is missing.
    fn go_on(&mut self, step: &Step, register: Option<&Register>, today: Day) -> Option<Judged> {
        self.wrong = !judge::missing(self, step).is_empty();
        if self.wrong {
            return None;
        }
        match self.stage {
            Stage::Read => self.stage = Stage::Judge,
            Stage::Judge => self.stage = Stage::Verdict,
            Stage::Verdict => {
                let register = register.filter(|_| step.frameworks);
                let judged = judge(step.case, &self.given, step.certainty, register, today);
                if judged.is_some() {
                    self.stage = Stage::Answer;
                }
                return judged;
            }
            Stage::Answer => {}
        }
        None
    }
}

/// Chooses a filter, or takes it away where it is chosen.
fn toggle<T: PartialEq>(filter: &mut Option<T>, value: T) {
    *filter = if filter.as_ref() == Some(&value) { None } else { Some(value) };
}

/// Whether the cases are here, or will not come.
#[inline(never)]
pub fn stands(state: &State) -> bool {
    state.practise.as_ref().is_some_and(|practise| practise.cases.is_some() || practise.failed)
}

/// Whether the cases have to be fetched now; says so once.
#[inline(never)]
pub fn to_fetch(state: &mut State) -> bool {
    !std::mem::replace(&mut state.practise.get_or_insert_default().asked, true)
}

/// The page of an address below practice.
#[inline(never)]
pub fn page(state: &State, detail: &str, link: &Link) -> El {
    let here = state.practise.as_deref().and_then(|practise| Some((practise, practise.cases()?)));
    let Some((practise, cases)) = here else {
        let failed = state.practise.as_ref().is_some_and(|practise| practise.failed);
        let key = if failed { "practise-not-loaded" } else { "page-loading" };
        return super::components::section::opening(&say("practise-title"), &say(key));
    };
    let view = View { practise, state, link, detail };
    match place::parse(detail) {
        Place::Home => home::home(&view, cases),
        Place::Course => course::course(&view, cases),
        Place::Step(1) => course::explainer(),
        Place::Free => free::free(&view, cases),
        Place::Due => due::due(&view, cases),
        Place::Progress => progress::progress(&view, cases),
        Place::Build => build::build(&view, cases),
        Place::Set(code) => set::set(&view, cases, code),
        Place::Own => own::own(&view),
        Place::OwnStep(_) if practise.own.is_empty() => own::own(&view),
        Place::SetStep(code, _) if Set::read(code, cases).is_err() => set::set(&view, cases, code),
        Place::Unknown => missing(),
        _ => match practise.step(detail) {
            Some(step) => case::case(&view, &step),
            None => missing(),
        },
    }
}

/// What a page is made from.
pub(crate) struct View<'a> {
    practise: &'a Practise,
    state: &'a State,
    link: &'a Link,
    /// The rest of the address.
    detail: &'a str,
}

#[cfg(test)]
mod tests;

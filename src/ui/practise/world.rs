//! What the pages of practice do in the world: keep, save, read files, load a case into the quiz.

use super::parts::{CASES_FILE, PROGRESS_FILE};
use super::{Act, Practise};
use crate::casefile::{self, Case};
use crate::content::{self, joined, say, say_with};
use crate::lms;
use crate::platform::{self, FileFault, Shelf};
use crate::practice::{Judged, Progress, ProgressProblem, Scenario};
use crate::ui::app::{App, sentence};
use crate::ui::route::Route;
use crate::ui::state::{Action, Notice, State};
use yew::html::Scope;

/// Where progress is kept.
const KEY: &str = "palermo-progress";

/// The heading that takes the focus when a case goes on to its next stage, and the summary of what is missing.
pub const STAGE: &str = "practise-stage";
/// The id of the summary.
pub const MISSING: &str = "practise-missing";

/// Does what is asked. Returns a judgment when one is complete; puts what takes the focus into `focus`.
#[inline(never)]
pub fn act(state: &mut State, act: Act, link: &Scope<App>, focus: &mut Option<String>) -> Option<Judged> {
    let page = match &state.route {
        Route::Practise(page) => page.clone(),
        _ => String::new(),
    };
    let practise = state.practise.get_or_insert_default();
    let moves = matches!(act, Act::On | Act::Back | Act::Again);
    let mut judged = None;
    match act {
        Act::Keep => practise.keep = !practise.keep,
        Act::Export => {
            if !platform::download("palermo-progress.txt", &practise.progress.write()) {
                state.notice = Notice::problem(say("problem-download"));
            }
            return None;
        }
        Act::Import => {
            let link = link.clone();
            platform::read_chosen_file(PROGRESS_FILE, move |text| {
                link.send_message(Action::Practise(Act::Imported(text)));
            });
            return None;
        }
        Act::Choose => {
            let link = link.clone();
            platform::read_chosen_file(CASES_FILE, move |text| {
                link.send_message(Action::Practise(Act::Chosen(text)));
            });
            return None;
        }
        Act::Imported(text) => {
            let read = text.map_err(unreadable).and_then(|text| imported(practise, &text));
            state.notice = tell(read, "practise-progress-read");
            *focus = Some("notice".to_owned());
        }
        Act::Chosen(text) => {
            let read = text.map_err(unreadable).and_then(|text| own_cases(&text)).map(|cases| practise.own = cases);
            state.notice = tell(read, "practise-own-read");
            *focus = Some("notice".to_owned());
            return None;
        }
        Act::Quiz => {
            if let Some(step) = practise.step(&page) {
                let case = quiz(step.case);
                state.reduce(Action::Open(Box::new(case)));
                state.notice = Some(Notice { text: say("case-opened"), problem: false, travels: true });
                platform::go(&Route::Check.hash());
            }
            return None;
        }
        act => {
            if matches!(act, Act::Arrived(_)) {
                restore(practise);
            }
            judged = practise.reduce(&page, act, content::register(), platform::today());
        }
    }
    if moves {
        *focus = Some(if practise.attempt.wrong { MISSING } else { STAGE }.to_owned());
    }
    if !keep(practise) {
        practise.keep = false;
        state.notice = Notice::problem(say("problem-storage-blocked"));
    }
    judged
}

/// What the course has kept, or what is stored for this tab or on this device.
fn restore(practise: &mut Practise) {
    if let Some(text) = platform::resumed() {
        let kept = lms::resumed(&text).and_then(|(_, kept)| Progress::read(&kept).ok());
        practise.progress = kept.unwrap_or_default();
        return;
    }
    let device = platform::stored(Shelf::Device, KEY);
    practise.keep = device.is_some();
    if let Some(text) = platform::stored(Shelf::Tab, KEY).or(device) {
        practise.progress = Progress::read(&text).unwrap_or_default();
    }
}

/// Stores progress as the person wishes. `false` if it was to be kept on the device and the browser refuses.
fn keep(practise: &Practise) -> bool {
    if practise.progress == Progress::default() && !practise.keep {
        platform::forget(Shelf::Tab, KEY);
        platform::forget(Shelf::Device, KEY);
        return true;
    }
    let text = practise.progress.write();
    platform::store(Shelf::Tab, KEY, &text);
    if practise.keep {
        return platform::store(Shelf::Device, KEY, &text);
    }
    platform::forget(Shelf::Device, KEY);
    true
}

fn unreadable(fault: FileFault) -> String {
    say(match fault {
        FileFault::TooLarge => "practise-file-too-large",
        FileFault::Unreadable => "problem-unreadable-file",
    })
}

fn tell(read: Result<(), String>, done: &str) -> Option<Notice> {
    match read {
        Ok(()) => Some(Notice { text: say(done), problem: false, travels: false }),
        Err(text) => Notice::problem(text),
    }
}

fn imported(practise: &mut Practise, text: &str) -> Result<(), String> {
    practise.progress = Progress::read(text).map_err(|problem| match problem {
        ProgressProblem::Format => say("practise-progress-format"),
        ProgressProblem::Line(line) => say_with("practise-progress-line", &[("line", &line.to_string())]),
    })?;
    Ok(())
}

/// The cases of a file, or what is wrong with it.
pub(super) fn own_cases(text: &str) -> Result<Vec<Scenario>, String> {
    let untouched = |text: String| joined(&[text, say("practise-own-untouched")], " ");
    let value =
        platform::parse_json(text).map_err(|words| untouched(say_with("practise-not-json", &[("found", &words)])))?;
    casefile::read_cases(&value).map_err(|problem| untouched(sentence(&problem)))
}

/// A practice case as a case of the quiz.
fn quiz(case: &Scenario) -> Case {
    let title = Some(case.title.clone());
    Case { title, answers: case.answers(), states: Some(case.states.clone()), date: case.date }
}

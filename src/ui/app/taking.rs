//! Takes what the person enters: the answer of a question, or a case from a file.

use super::{App, sentence};
use crate::casefile;
use crate::content::{joined, say, say_with, say3};
use crate::interview::{self, Status};
use crate::law::FactId;
use crate::platform::{self, FileFault};
use crate::ui::components::choices::first_control;
use crate::ui::components::ledger;
use crate::ui::components::state_picker::field_id;
use crate::ui::draft::{DateChoice, Wrong};
use crate::ui::pages::question;
use crate::ui::route::Route;
use crate::ui::state::{Action, Notice};

impl App {
    /// Gives the answer entered and goes where Continue leads, or says what is wrong with it.
    pub(super) fn go_on(&mut self) {
        let Route::Question { fact, change } = self.state.route else { return };
        let before = self.state.case.clone();
        if let Err(wrong) = self.answer(fact) {
            self.state.draft.wrong = Some(wrong);
            self.focus = Some(question::ERRORS.to_owned());
            return;
        }
        self.state.draft.wrong = None;
        self.state.news = ledger::news(&before.answers, &self.state.case.answers);
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
                    return Err(Wrong {
                        text: say_with("states-no-match", &[("text", &text)]),
                        control: field_id(role),
                    });
                }
                self.state.case.states = Some(self.state.draft.places.clone());
            }
            FactId::Date => {
                let typed = self.state.draft.date == Some(DateChoice::Other);
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
    pub(super) fn open(&mut self, text: Result<String, FileFault>) {
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
                let travels = self.state.route != Route::Check;
                self.state.notice = Some(Notice { text: say("case-opened"), problem: false, travels });
                platform::go(&Route::Check.hash());
            }
            Err(text) => {
                self.state.notice = Notice::problem(joined(&[text, say("case-untouched")], " "));
                self.focus = Some("notice".to_owned());
            }
        }
    }
}

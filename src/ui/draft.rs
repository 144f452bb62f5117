//! What is entered on a question and not yet given as its answer.

use super::route::Route;
use super::words::{other_names, state_name};
use crate::casefile::Case;
use crate::frameworks::{Day, Places, Role, StateCode};
use crate::law::{Answer, FactId, Kind};
use crate::platform;

/// How many suggestions are shown at most.
const SHOWN: usize = 8;

/// The last day of the month in which the source document was written.
const SOURCE_DOCUMENT: Option<Day> = Day::new(2008, 11, 30);

/// A choice in a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Choice {
    /// The option at this place.
    Option(usize),
    /// None of the options.
    None,
    /// "I do not know".
    Unknown,
}

/// A way to give the date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateChoice {
    /// Today.
    Today,
    /// The month of the source document.
    Source,
    /// Another day.
    Other,
}

impl DateChoice {
    /// Every way, in order.
    pub const ALL: [Self; 3] = [Self::Today, Self::Source, Self::Other];

    /// The id in element ids and text keys.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Today => "today",
            Self::Source => "source",
            Self::Other => "other",
        }
    }
}

/// What is wrong with what was entered, and the id of the control to mend it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wrong {
    /// The sentence, from the texts.
    pub text: String,
    /// The control.
    pub control: String,
}

/// What is entered on the question shown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Draft {
    /// The choices ticked.
    pub answer: Option<Answer>,
    /// Whether the last choice cleared others.
    pub cleared: bool,
    /// The States taken.
    pub places: Places,
    /// What is typed to find more, by role.
    pub typed: [String; 4],
    /// The role whose field was typed in last and not left since: its suggestions are shown.
    pub open: Option<Role>,
    /// The current suggestion.
    pub suggested: Option<(Role, usize)>,
    /// How the date is given.
    pub date: Option<DateChoice>,
    /// Day, month and year as typed.
    pub date_parts: [String; 3],
    /// What was wrong at the last Continue.
    pub wrong: Option<Wrong>,
}

impl Draft {
    /// The draft with which a page begins: what the case says.
    pub fn of(case: &Case, route: &Route) -> Self {
        let Route::Question { fact, .. } = route else { return Self::default() };
        let mut draft = Self::default();
        match fact {
            FactId::States => draft.places = case.states.clone().unwrap_or_default(),
            FactId::Date => {
                if let Some(day) = case.date {
                    let choice = if day == platform::today() {
                        DateChoice::Today
                    } else if Some(day) == SOURCE_DOCUMENT {
                        DateChoice::Source
                    } else {
                        DateChoice::Other
                    };
                    draft.date = Some(choice);
                    draft.date_parts = [day.day().to_string(), day.month().to_string(), day.year().to_string()];
                }
            }
            _ => draft.answer = case.answers.get(*fact),
        }
        draft
    }

    /// Whether a choice is ticked.
    pub fn holds(&self, choice: Choice) -> bool {
        match (self.answer, choice) {
            (Some(Answer::Options(mask)), Choice::Option(place)) => mask & (1 << place) != 0,
            (Some(Answer::None), Choice::None) | (Some(Answer::Unknown), Choice::Unknown) => true,
            _ => false,
        }
    }

    /// Whether the last Continue found something wrong with this control.
    pub fn is_wrong(&self, control: &str) -> bool {
        self.wrong.as_ref().is_some_and(|wrong| wrong.control == control)
    }

    /// Ticks or unticks a choice. "None" and "I do not know" clear the others, and the others clear them.
    pub fn choose(&mut self, fact: FactId, choice: Choice) {
        let many = matches!(fact.fact().kind, Kind::Many(_));
        let before = self.answer;
        let mask = match before {
            Some(Answer::Options(mask)) if many => mask,
            _ => 0,
        };
        self.answer = match choice {
            Choice::Option(place) => Some(mask ^ (1 << place)).filter(|mask| *mask != 0).map(Answer::Options),
            _ if many && self.holds(choice) => None,
            Choice::None => Some(Answer::None),
            Choice::Unknown => Some(Answer::Unknown),
        };
        let exclusive = |answer| matches!(answer, Some(Answer::None | Answer::Unknown));
        self.cleared = many
            && before.is_some()
            && self.answer.is_some()
            && before != self.answer
            && (exclusive(before) || exclusive(self.answer));
    }

    /// Takes a State for a role, once, and empties the field.
    pub fn take(&mut self, role: Role, state: StateCode) {
        let taken = self.places.of_mut(role);
        if !taken.contains(&state) {
            taken.push(state);
        }
        self.typed[role as usize].clear();
        self.open = None;
        self.suggested = None;
    }

    /// Takes the States that are typed in full. The role and the text of the first that names no State.
    ///
    /// # Errors
    /// The role whose field holds a text that names no State, and that text.
    #[inline(never)]
    pub fn take_typed(&mut self) -> Result<(), (Role, String)> {
        for role in Role::ALL {
            let text = self.typed[role as usize].trim().to_owned();
            if text.is_empty() {
                continue;
            }
            match exactly(&text) {
                Some(state) => self.take(role, state),
                None => return Err((role, text)),
            }
        }
        Ok(())
    }

    /// The date entered, if it is one.
    pub fn day(&self) -> Option<Day> {
        match self.date? {
            DateChoice::Today => Some(platform::today()),
            DateChoice::Source => SOURCE_DOCUMENT,
            DateChoice::Other => {
                let [day, month, year] = &self.date_parts;
                let number = |text: &str| text.trim().parse::<u16>().ok();
                Day::new(number(year)?, u8::try_from(number(month)?).ok()?, u8::try_from(number(day)?).ok()?)
            }
        }
    }
}

/// The States whose name, other name or code begins with the text; those that only contain it come after.
#[inline(never)]
pub fn suggestions(text: &str) -> Vec<StateCode> {
    let wanted = folded(text.trim());
    let mut found = Vec::new();
    if wanted.is_empty() {
        return found;
    }
    for beginning in [true, false] {
        for state in StateCode::all().filter(|state| fits(*state, &wanted) == Some(beginning)) {
            if found.len() < SHOWN {
                found.push(state);
            }
        }
    }
    found
}

/// Whether a name of the State begins with the text; `None` if no name even contains it.
fn fits(state: StateCode, wanted: &str) -> Option<bool> {
    let names = names(state);
    if names.iter().any(|name| name.starts_with(wanted)) || folded(state.as_str()) == wanted {
        return Some(true);
    }
    names.iter().any(|name| holds(name, wanted)).then_some(false)
}

/// Whether a name contains the text; bytes are enough, and smaller than a text search.
pub fn holds(name: &str, wanted: &str) -> bool {
    name.as_bytes().windows(wanted.len()).any(|part| part == wanted.as_bytes())
}

fn names(state: StateCode) -> Vec<String> {
    let mut names = vec![folded(&state_name(state))];
    names.extend(other_names(state).split(',').map(|name| folded(name.trim())).filter(|name| !name.is_empty()));
    names
}

/// The State that a text names in full, by its name, another name or its code; or the only one that it suggests.
pub fn exactly(text: &str) -> Option<StateCode> {
    let wanted = folded(text);
    let named = |state: &StateCode| folded(state.as_str()) == wanted || names(*state).contains(&wanted);
    StateCode::all().find(named).or_else(|| match suggestions(text).as_slice() {
        [only] => Some(*only),
        _ => None,
    })
}

/// Small letters without accents, so that "Türkiye" is found by "turk" and "Côte d’Ivoire" by "cote".
pub fn folded(text: &str) -> String {
    let plain = |letter: char| match letter {
        'A'..='Z' => letter.to_ascii_lowercase(),
        'À'..='Å' | 'à'..='å' => 'a',
        'Ç' | 'ç' => 'c',
        'È'..='Ë' | 'è'..='ë' => 'e',
        'Ì'..='Ï' | 'ì'..='ï' => 'i',
        'Ñ' | 'ñ' => 'n',
        'Ò'..='Ö' | 'ò'..='ö' => 'o',
        'Ù'..='Ü' | 'ù'..='ü' => 'u',
        '’' => '\'',
        other => other,
    };
    text.chars().map(plain).collect()
}

#[cfg(test)]
mod tests {
    use super::{Choice, Draft, folded};
    use crate::law::{Answer, FactId};

    fn ticked(fact: FactId, choices: &[Choice]) -> Draft {
        let mut draft = Draft::default();
        choices.iter().for_each(|choice| draft.choose(fact, *choice));
        draft
    }

    #[test]
    fn none_and_unknown_clear_the_others_and_say_so() {
        let two = [Choice::Option(0), Choice::Option(2)];
        assert_eq!(ticked(FactId::Acts, &two).answer, Some(Answer::Options(0b101)));
        for (choice, answer) in [(Choice::None, Answer::None), (Choice::Unknown, Answer::Unknown)] {
            let draft = ticked(FactId::Acts, &[two[0], two[1], choice]);
            assert_eq!((draft.answer, draft.cleared), (Some(answer), true));
        }
        let back = ticked(FactId::Acts, &[Choice::Unknown, Choice::Option(1)]);
        assert_eq!((back.answer, back.cleared), (Some(Answer::Options(2)), true));
    }

    #[test]
    fn unticking_the_last_choice_leaves_nothing_chosen() {
        assert_eq!(ticked(FactId::Acts, &[Choice::Option(0), Choice::Option(0)]).answer, None);
        assert_eq!(ticked(FactId::Acts, &[Choice::None, Choice::None]).answer, None);
    }

    #[test]
    fn a_radio_replaces_and_clears_nothing() {
        let draft = ticked(FactId::Age, &[Choice::Option(0), Choice::Option(1)]);
        assert_eq!((draft.answer, draft.cleared), (Some(Answer::Options(2)), false));
    }

    #[test]
    fn accents_and_case_do_not_matter() {
        assert_eq!(folded("Côte d’Ivoire"), "cote d'ivoire");
        assert_eq!(folded("TÜRKIYE"), "turkiye");
    }
}

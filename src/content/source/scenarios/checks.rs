//! What must hold within a case.

use super::Fault;
use super::file::Read;
use crate::frameworks::{Register, Status, applies};
use crate::practice::{MisconceptionId, ScenarioKind};
use std::path::Path;

/// The texts that every misconception has, as attributes of `misconception-<id>`.
const OF_A_MISCONCEPTION: [&str; 4] = ["", ".thought", ".why", ".remember"];

/// How many sentences a case has at least and at most.
const SENTENCES: std::ops::RangeInclusive<usize> = 5..=9;

/// No two cases share an id, whatever the case of its letters.
pub fn ids(folder: &Path, cases: &[Read], faults: &mut Vec<Fault>) {
    let mut seen: Vec<String> = Vec::new();
    for case in cases {
        let id = case.scenario.id.to_ascii_lowercase();
        if seen.contains(&id) {
            faults.push(Fault::new(folder, &case.scenario.id, "another case has this id; rename one of the files"));
        }
        seen.push(id);
    }
}

/// All checks of one case but what is expected of the engine.
pub fn case(case: &Read, register: &Register, has_text: &dyn Fn(&str) -> bool, faults: &mut Vec<Fault>) {
    let mut check = Check { case, faults };
    check.words();
    check.sentences();
    check.misconceptions(has_text);
    check.source();
    check.frameworks(register);
}

struct Check<'a> {
    case: &'a Read,
    faults: &'a mut Vec<Fault>,
}

impl Check<'_> {
    fn refuse(&mut self, wrong: bool, place: &str, says: &str) {
        if wrong {
            self.faults.push(Fault::new(&self.case.path, place, says));
        }
    }

    fn words(&mut self) {
        let scenario = &self.case.scenario;
        let plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_';
        self.refuse(!scenario.id.bytes().all(plain), "", "the name of the file has other letters than a-z, 0-9 and _");
        self.refuse(!(1..=3).contains(&scenario.difficulty), "difficulty", "must be 1, 2 or 3");
        for (place, text) in [("title", &scenario.title), ("region", &scenario.region), ("note", &scenario.note)] {
            self.refuse(untidy(text), place, "is empty, or begins or ends with a space");
        }
    }

    fn sentences(&mut self) {
        let scenario = &self.case.scenario;
        let count = scenario.sentences.len();
        self.refuse(!SENTENCES.contains(&count), "sentence", &format!("there are {count}; a case has five to nine"));
        for (number, text) in scenario.sentences.iter().enumerate() {
            let place = format!("sentence {}", number + 1);
            self.refuse(
                untidy(text),
                &place,
                "is empty, or begins or ends with a space; what it shows needs its words",
            );
        }
        self.refuse(scenario.stated.is_empty(), "sentence", "no sentence shows a fact; there is nothing to judge");
    }

    /// What a case targets has its texts.
    fn misconceptions(&mut self, has_text: &dyn Fn(&str) -> bool) {
        for id in &self.case.scenario.misconceptions {
            for key in texts_of(*id).into_iter().filter(|key| !has_text(key)) {
                self.refuse(true, "misconceptions", &format!("the text {key} is missing"));
            }
        }
    }

    fn source(&mut self) {
        let scenario = &self.case.scenario;
        let judgment = scenario.kind == ScenarioKind::Judgment;
        self.refuse(judgment && scenario.source.is_none(), "source", "is missing: a judgment names its source");
        let Some(source) = &scenario.source else { return };
        self.refuse(untidy(&source.name), "source.name", "is empty, or begins or ends with a space");
        self.refuse(untidy(&source.citation), "source.citation", "is empty, or begins or ends with a space");
        let url = &source.url;
        self.refuse(
            !url.is_empty() && !url.starts_with("https://"),
            "source.url",
            "must be empty or begin with https://",
        );
        self.refuse(
            !url.is_empty() && source.seen.is_none(),
            "source.seen",
            "is missing: on which day was the page seen?",
        );
    }

    /// A framework that the learner judges must have a clear answer for every State named.
    fn frameworks(&mut self, register: &Register) {
        let scenario = &self.case.scenario;
        let asked = &scenario.ask_frameworks;
        for (place, id) in asked.iter().enumerate() {
            self.refuse(register.find(id).is_none(), "ask_frameworks", &format!("no framework has the id {id}"));
            self.refuse(asked[..place].contains(id), "ask_frameworks", &format!("{id} stands twice; delete one"));
        }
        self.refuse(
            !asked.is_empty() && scenario.states.is_empty(),
            "states",
            "are missing: ask_frameworks needs them",
        );
        let Some(date) = scenario.date else {
            return self.refuse(!asked.is_empty(), "date", "is missing: ask_frameworks needs it");
        };
        for found in applies(register, &scenario.answers(), &scenario.states, date) {
            let id = register.framework(found.framework).map_or("", |framework| framework.id.as_str());
            let clear = !matches!(found.status, Status::NotRecorded | Status::Candidate);
            if asked.iter().any(|asked| asked == id) && !clear {
                let state = found.state.map_or_else(String::new, |state| state.to_string());
                let reason = found.reason.name();
                let says = format!("{id} has no clear status for {state} on {date} ({reason}); ask for another");
                self.refuse(true, "ask_frameworks", &says);
            }
        }
    }
}

/// The keys of the texts of a misconception.
pub fn texts_of(id: MisconceptionId) -> [String; 4] {
    OF_A_MISCONCEPTION.map(|attribute| ["misconception-", id.name(), attribute].concat())
}

fn untidy(text: &str) -> bool {
    text.is_empty() || text.trim() != text
}

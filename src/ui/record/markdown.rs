//! The result as Markdown: what the page says, for a report or a lesson.

use crate::content::{cat, joined, key_of, register, say, say_with, say3};
use crate::frameworks::{Applies, Register, StateCode, Status, applies};
use crate::law::{FACTS, FactId, FindingId, RULES, findings, open, remarks};
use crate::platform;
use crate::ui::components::law::short;
use crate::ui::pages::result::headline;
use crate::ui::state::State;
use crate::ui::words::{case_words, day as day_words, framework_name, reason, state_name};

/// The statuses whose frameworks are written out, in order; what is off the subject is left out.
const SHOWN: [Status; 7] = [
    Status::Binding,
    Status::Commitment,
    Status::Candidate,
    Status::NotRecorded,
    Status::NotYet,
    Status::Ended,
    Status::NotParty,
];

/// A text in the making.
struct Text(String);

impl Text {
    fn line(&mut self, before: &str, words: &str) {
        self.0.push_str(before);
        self.0.push_str(words);
        self.0.push('\n');
    }

    fn paragraph(&mut self, words: &str) {
        self.line("", words);
        self.0.push('\n');
    }

    fn heading(&mut self, marks: &str, words: &str) {
        self.0.push('\n');
        self.line(marks, words);
        self.0.push('\n');
    }
}

/// The result of a case as Markdown.
pub fn markdown(state: &State) -> String {
    let case = &state.case;
    let day = case.date.unwrap_or_else(platform::today);
    let key = headline(&case.answers);
    let mut text = Text(String::new());
    text.line("# ", &say(&key));
    text.0.push('\n');
    if let Some(title) = &case.title {
        text.paragraph(&cat("**", &plain(title), "**"));
    }
    text.paragraph(&joined(&[say("result-kicker"), day_words(day)], " · "));
    text.paragraph(&say3(&key, ".lead", ""));
    why(&mut text, state);
    still_open(&mut text, state);
    if let Some(register) = register() {
        text.heading("## ", &say("result-frameworks"));
        text.paragraph(&crate::ui::words::with_date("frameworks-on", day));
        let places = case.states.clone().unwrap_or_default();
        let standing = applies(register, &case.answers, &places, day);
        let named = places.all();
        if named.is_empty() {
            text.paragraph(&say("frameworks-no-state"));
            of_state(&mut text, register, &standing, None, day);
        }
        for named in named {
            of_state(&mut text, register, &standing, Some(named), day);
        }
    }
    text.heading("## ", &say("result-answers"));
    for fact in &FACTS {
        let words = joined(&case_words(case, fact.id), "; ");
        item(&mut text, &label(fact.id), &words);
    }
    text.heading("---\n\n", &say("colophon-teaching"));
    text.line("", &say("protection-danger"));
    text.0
}

fn why(text: &mut Text, state: &State) {
    text.heading("## ", &say("result-why"));
    for (finding, outcome) in findings(&state.case.answers).iter() {
        let provisions: Vec<String> = RULES[finding as usize].provisions.iter().map(|id| short(id)).collect();
        let key = cat("finding-", &key_of(finding.name()), "");
        let name = cat(&say(&key), " (", &cat(&joined(&provisions, ", "), ")", ""));
        let outcome = [say3("outcome-", outcome.name(), ""), say3(&key, ".", outcome.name())];
        item(text, &name, &joined(&outcome, ". "));
    }
    let remarks = remarks(&state.case.answers);
    if !remarks.is_empty() {
        text.heading("### ", &say("result-remarks"));
    }
    for remark in remarks {
        let key = cat("remark-", remark.name(), "");
        item(text, &say(&key), &say3(&key, ".text", ""));
    }
}

fn still_open(text: &mut Text, state: &State) {
    text.heading("## ", &say("result-open"));
    let open = open(&state.case.answers);
    if open.is_empty() {
        text.paragraph(&say("open-nothing"));
    }
    for open in open {
        text.heading("### ", &say3("finding-", &key_of(FindingId::name(open.finding)), ""));
        text.paragraph(&cat(&say("open-settled-by"), ":", ""));
        for set in &open.settled_by {
            let facts: Vec<String> = set.iter().map(|fact| label(*fact)).collect();
            text.line("- ", &joined(&facts, &say("and-between")));
        }
    }
}

fn of_state(
    text: &mut Text,
    register: &Register,
    standing: &[Applies],
    state: Option<StateCode>,
    day: crate::frameworks::Day,
) {
    text.heading("### ", &state.map_or_else(|| say("frameworks-any-state"), state_name));
    for status in SHOWN {
        let of_status = || standing.iter().filter(|applies| applies.state == state && applies.status == status);
        if of_status().next().is_some() {
            text.heading("#### ", &say3("status-", status.name(), ""));
        }
        for applies in of_status() {
            let name = applies.of(register).map(framework_name).unwrap_or_default();
            let mut why = reason(register, applies, day);
            if applies.unverified {
                why.push(say("not-checked"));
            }
            item(text, &name, &joined(&why, " "));
        }
    }
}

/// "- **Border**: No".
fn item(text: &mut Text, label: &str, words: &str) {
    let label = cat("**", label, "**");
    text.line("- ", &say_with("record-by", &[("label", &label), ("words", words)]));
}

fn label(fact: FactId) -> String {
    say3("q-", fact.name(), ".label")
}

/// A person's own words as they stand, whatever of them Markdown or HTML would take for marks.
fn plain(words: &str) -> String {
    let mut plain = String::new();
    for letter in words.chars() {
        match letter {
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '|' | '!' | '&' | '~' => {
                plain.push_str(&cat("\\", letter.encode_utf8(&mut [0; 4]), ""));
            }
            letter if letter.is_control() => plain.push(' '),
            letter => plain.push(letter),
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::plain;

    #[test]
    fn a_name_makes_no_marks() {
        assert_eq!(plain("Léa’s *case* #1 <b>\n[x](y)"), "Léa’s \\*case\\* \\#1 \\<b\\> \\[x\\](y)");
    }
}

//! The figures that say how complete the tool is: each comes from a function, none is typed.

use crate::content::{register, say, say_with};
use crate::frameworks::Register;
use crate::interview::{self, Given, all_truth_rows, paths};
use crate::law::{Answers, FACTS, RULES, cases};
use crate::ui::element::{El, el};

/// The figures in order: the key of the text, and the number in words.
pub fn all(register: &Register) -> Vec<(&'static str, String)> {
    let answers = Answers::default();
    let left = interview::left(&Given { answers: &answers, states: false, date: false });
    let rows: usize = register.lists.iter().map(|list| list.parties.len()).sum();
    let memory = register.lists.iter().flat_map(|list| &list.parties).filter(|party| !party.verified).count();
    let detail = register.frameworks.iter().filter(|framework| !framework.unverified.is_empty()).count();
    vec![
        ("figure-facts", grouped(FACTS.len())),
        ("figure-rules", grouped(RULES.len())),
        ("figure-rows", grouped(all_truth_rows())),
        ("figure-cases", grouped(cases().map(|table| table.rows().count()).sum())),
        ("figure-paths", grouped(usize::try_from(paths()).unwrap_or(usize::MAX))),
        ("figure-shortest", left.shortest.to_string()),
        ("figure-longest", left.longest.to_string()),
        ("figure-frameworks", grouped(register.frameworks.len())),
        ("figure-parties", grouped(rows)),
        ("figure-memory", share(memory, rows)),
        ("figure-details", grouped(detail)),
        ("figure-as-of", newest(register)),
    ]
}

/// The figures as a list, and the way to the booklet.
pub fn figures() -> El {
    let list = register().map(all).unwrap_or_default();
    let list = el("dl").class("figures").all(list, |(key, number)| {
        el("div").key(key).attr("data-figure", key).add(el("dt").say(key)).add(el("dd").text(&number))
    });
    let booklet = el("p").add(el("a").id("booklet").href("../read/booklet.html").say("figure-booklet-link"));
    el("div").class("flow").add(list).add(booklet).add(el("p").class("note").say("figure-booklet-about"))
}

/// "12 (3 per cent)".
fn share(part: usize, whole: usize) -> String {
    let percent = (part * 100 + whole / 2) / whole.max(1);
    say_with("figure-memory-share", &[("n", &grouped(part)), ("percent", &percent.to_string())])
}

/// The latest day as of which a list of those who take part is recorded.
fn newest(register: &Register) -> String {
    let recorded = register.frameworks.iter().map(|framework| framework.membership_as_of);
    let newest = recorded.max_by_key(ToString::to_string);
    let date = newest.map_or_else(|| say("date-not-stored"), crate::ui::words::dated);
    say_with("figure-as-of-date", &[("date", &date)])
}

/// A number in groups of three digits.
fn grouped(number: usize) -> String {
    let digits = number.to_string();
    let mut shown = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            shown.push('\u{a0}');
        }
        shown.push(digit);
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::grouped;

    #[test]
    fn numbers_are_grouped_by_three() {
        let shown: Vec<String> = [7, 999, 1000, 58_059, 1_234_567].map(grouped).into();
        assert_eq!(shown, ["7", "999", "1\u{a0}000", "58\u{a0}059", "1\u{a0}234\u{a0}567"]);
    }
}

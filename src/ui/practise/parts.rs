//! Parts that the pages of practice share.

use super::Act;
use super::place::href;
use crate::content::{cat, joined, say_with, say3};
use crate::law::{Headline, Outcome};
use crate::practice::{Scenario, Tally};
use crate::ui::components::mark::shape;
use crate::ui::element::{El, Link, el};
use crate::ui::state::Action;

/// The id of the field that takes a file of own cases.
pub const CASES_FILE: &str = "own-cases";
/// The id of the field that takes a file of progress.
pub const PROGRESS_FILE: &str = "progress-file";

/// A link to a page of practice that looks like a button.
pub fn go(look: &str, detail: &str, text: &str) -> El {
    el("a").class(&cat("button ", look, "")).href(&href(detail)).say(text)
}

/// A button.
pub fn button(look: &str, text: &str, act: Act, link: &Link) -> El {
    let button = el("button").class(&cat("button ", look, "")).attr("type", "button");
    button.say(text).on_click(link, Action::Practise(act))
}

/// A radio or box with its label.
pub fn option(kind: &str, name: &str, value: &str, label: &str, checked: bool, act: Act, link: &Link) -> El {
    let id = cat(name, "--", value);
    let input = el("input").attr("type", kind).id(&id).attr("name", name).attr("value", value).checked(checked);
    el("label")
        .class("pick")
        .key(value)
        .attr("for", &id)
        .add(input.on_change(link, Action::Practise(act)))
        .add(el("span").text(label))
}

/// A group of options with its question; `hint` may be empty.
pub fn group(legend: El, hint: &str, options: Vec<El>) -> El {
    el("fieldset")
        .class("picks")
        .add(el("legend").add(legend))
        .add(el("p").class("note").hidden(hint.is_empty()).text(hint))
        .add(el("div").class("pick-row").list(options))
}

/// A field that takes a file, with its label as a button.
pub fn file(id: &str, accept: &str, text: &str, act: Act, link: &Link) -> El {
    let input = el("input").class("visually-hidden").attr("type", "file").id(id).attr("accept", accept);
    el("div")
        .class("file")
        .add(input.on_change(link, Action::Practise(act)))
        .add(el("label").class("button second").attr("for", id).say(text))
}

/// A headline with its shape.
pub fn headline(headline: Headline) -> El {
    let (class, mark) = match headline {
        Headline::Both => ("", "both"),
        Headline::Trafficking => ("trafficking", "trafficking"),
        Headline::Smuggling => ("smuggling", "smuggling"),
        Headline::Neither => ("", "neither"),
        Headline::Undetermined => ("", "open"),
    };
    let mark = shape(mark).class(if headline == Headline::Both { "mark wide" } else { "mark" });
    el("span").class(&cat("verdict-word ", class, "")).add(mark).say3("practise-headline-", headline.name(), "")
}

/// The words of an outcome as a choice: what is open is "not enough facts" here.
pub fn outcome_words(outcome: Outcome) -> String {
    say3("practise-outcome-", outcome.name(), "")
}

/// The words of how sure.
pub fn sure_words(sure: u8) -> String {
    say3("practise-sure-", &sure.to_string(), "")
}

/// "3 of 5".
pub fn share(tally: Tally) -> String {
    say_with("practise-share", &[("right", &tally.right.to_string()), ("of", &tally.of.to_string())])
}

/// Kind, region and difficulty of a case, in a row.
pub fn about(case: &Scenario) -> String {
    let mut words = vec![say3("practise-kind-", case.kind.name(), "")];
    if !case.region.is_empty() {
        words.push(case.region.clone());
    }
    words.push(say3("practise-difficulty-", &case.difficulty.to_string(), ""));
    joined(&words, " · ")
}

/// A number with its sign: "+2", "−6".
pub fn signed(number: i32) -> String {
    let size = number.unsigned_abs().to_string();
    match number {
        0 => size,
        1.. => cat("+", &size, ""),
        _ => cat("−", &size, ""),
    }
}

/// The way back above a page, to another page of practice.
pub fn back(detail: &str) -> El {
    crate::ui::components::section::back(&crate::ui::route::Route::Practise(detail.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::signed;

    #[test]
    fn numbers_carry_their_sign() {
        assert_eq!([0, 3, -6].map(signed), ["0", "+3", "−6"]);
    }
}

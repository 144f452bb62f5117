//! What is due for review.

use super::place::href;
use super::{View, parts};
use crate::content::{cat, say, say_with};
use crate::platform;
use crate::practice::{Scenario, review};
use crate::ui::components::section::opening;
use crate::ui::element::{El, el};
use crate::ui::words::day;

/// The page.
pub fn due(view: &View, cases: &[Scenario]) -> El {
    let today = review::number(platform::today());
    let progress = &view.practise.progress;
    let due = progress.due(cases, today);
    let next = progress.next(today).and_then(review::day);
    let line = match next {
        Some(next) => say_with("practise-due-next", &[("date", &day(next))]),
        None => say("practise-due-none"),
    };
    let listed = due.iter().filter_map(|id| cases.iter().find(|case| case.id == *id));
    let list = el("ul").class("cases-listed").all(listed, |case| {
        el("li")
            .key(&case.id)
            .add(el("a").href(&href(&cat("due/", &case.id, ""))).text(&case.title))
            .add(el("span").class("note").text(&parts::about(case)))
    });
    let count = say_with("practise-due-count", &[("n", &due.len().to_string())]);
    el("div")
        .class("practise")
        .add(parts::back(""))
        .add(opening(&say("practise-way-due"), &say("practise-due-lead")))
        .add(el("p").add(el("strong").text(&count)))
        .add(list)
        .add(el("p").text(&line))
        .add(el("p").class("note").hidden(view.practise.keep).say("practise-due-keep"))
}

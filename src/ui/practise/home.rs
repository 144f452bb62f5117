//! All ways to practise.

use super::course::done;
use super::place::href;
use super::{View, parts};
use crate::content::{say, say_with, say3};
use crate::platform;
use crate::practice::{MARKS, Scenario, review};
use crate::ui::components::section::{opening, section};
use crate::ui::components::table::{body, row, row_head, table, words};
use crate::ui::element::{El, el};

/// The page.
pub fn home(view: &View, cases: &[Scenario]) -> El {
    let today = review::number(platform::today());
    let progress = &view.practise.progress;
    let (count, of, _) = done(view.practise, cases);
    let ways = [
        (
            "course",
            "course",
            say_with("practise-course-done", &[("done", &count.to_string()), ("of", &of.to_string())]),
        ),
        ("free", "free", say_with("practise-free-count", &[("n", &cases.len().to_string())])),
        ("due", "due", say_with("practise-due-count", &[("n", &progress.due(cases, today).len().to_string())])),
        ("progress", "progress", say_with("practise-progress-count", &[("n", &progress.headlines.of.to_string())])),
    ];
    let for_trainers = [("build", "build", String::new()), ("own", "own", String::new())];
    let list = |ways: &[(&str, &str, String)]| {
        el("ul").class("ways").all(ways, |(detail, key, count)| {
            let about = el("span").say3("practise-way-", key, ".text").text(" ").add(el("strong").text(count));
            el("li").key(key).add(el("a").href(&href(detail)).say3("practise-way-", key, "")).add(about)
        })
    };
    let text = if count == 0 { "practise-course-begin" } else { "practise-course-go-on" };
    let opening = opening(&say("practise-title"), &say("practise-lead"))
        .add(el("p").add(parts::go("", "course", text)))
        .add(el("p").class("note").say("practise-privacy"));
    el("div")
        .class("practise")
        .add(opening)
        .add(section("ways", "practise-ways", el("div").add(list(&ways))))
        .add(section("marks", "practise-marking", marking()))
        .add(section("trainers", "practise-trainers", el("div").add(list(&for_trainers))))
}

/// How marks are given.
fn marking() -> El {
    let columns = ["practise-column-sure", "practise-column-right", "practise-column-wrong", "practise-column-pays"];
    let rows = body().all((1..=3_u8).zip(MARKS), |(sure, (right, wrong))| {
        let degree = sure.to_string();
        row(&degree)
            .add(row_head().text(&parts::sure_words(sure)))
            .add(words("practise-column-right", &parts::signed(right.into())))
            .add(words("practise-column-wrong", &parts::signed(wrong.into())))
            .add(words("practise-column-pays", &say3("practise-pays-", &degree, "")))
    });
    el("div").add(el("p").say("practise-marking-text")).add(table("", &say("practise-marking"), &columns).add(rows))
}

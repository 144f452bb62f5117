//! Progress: by element, by wrong idea, how sure against how often right; keeping it; a record to print.

use super::course::done;
use super::{Act, View, parts};
use crate::content::{cat, key_of, say, say_with, say3};
use crate::platform;
use crate::practice::{Scenario, Tally};
use crate::ui::components::section::{opening, section};
use crate::ui::components::table::{body, row, row_head, table, words};
use crate::ui::element::{El, el};
use crate::ui::state::Action;
use crate::ui::words::day;

/// From how many right in a hundred each degree pays better than the one below.
const PAYS: [u16; 3] = [0, 67, 80];

/// From how many cases on a share tells anything.
const ENOUGH: u16 = 5;

/// The page.
pub fn progress(view: &View, cases: &[Scenario]) -> El {
    let progress = &view.practise.progress;
    let none = progress.headlines.of == 0;
    let counts = [("n", progress.headlines.of.to_string()), ("right", progress.headlines.right.to_string())];
    let filled: Vec<(&str, &str)> = counts.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let lead = if none { say("practise-progress-none") } else { say_with("practise-progress-lead", &filled) };
    el("div")
        .class("practise")
        .add(parts::back(""))
        .add(opening(&say("practise-way-progress"), &lead))
        .add(el("div").all((!none).then_some(()), |()| numbers(view, cases)))
        .add(section("keeping", "practise-keeping", keeping(view)))
}

fn numbers(view: &View, cases: &[Scenario]) -> El {
    el("div")
        .add(section("calibration", "practise-calibration", calibration(view)))
        .add(section("by-element", "practise-by-element", by_element(view)))
        .add(section("by-idea", "practise-by-idea", by_idea(view)))
        .add(section("record", "practise-record", record(view, cases)))
}

fn calibration(view: &View) -> El {
    let sure = view.practise.progress.sure;
    let columns = ["practise-column-sure", "practise-column-share", "practise-column-percent", "practise-column-pays"];
    let rows = body().all((1..=3_u8).zip(sure), |(degree, tally)| {
        let key = degree.to_string();
        row(&key)
            .add(row_head().text(&parts::sure_words(degree)))
            .add(words("practise-column-share", &parts::share(tally)))
            .add(words("practise-column-percent", &percent(tally)))
            .add(words("practise-column-pays", &say3("practise-pays-", &key, "")))
    });
    let enough = |tally: &Tally| tally.of >= ENOUGH;
    let verdict = if !sure.iter().any(enough) {
        "practise-too-few"
    } else if sure.iter().zip(PAYS).any(|(tally, pays)| enough(tally) && tally.percent() < pays) {
        "practise-too-sure"
    } else {
        "practise-sure-enough"
    };
    let points = parts::signed(view.practise.progress.points);
    el("div")
        .add(chart(sure))
        .add(table("", &say("practise-calibration"), &columns).add(rows))
        .add(el("p").say(verdict))
        .add(el("p").class("note").text(&say_with("practise-points", &[("points", &points)])))
}

fn percent(tally: Tally) -> String {
    if tally.of == 0 { say("practise-no-share") } else { cat(&tally.percent().to_string(), " %", "") }
}

/// A bar for each degree, and a line from which on it pays. The table beside it says the same.
fn chart(sure: [Tally; 3]) -> El {
    let rect = |x: i32, y: i32, width: i32, height: i32| {
        let number = |number: i32| number.to_string();
        el("rect")
            .attr("x", &number(x))
            .attr("y", &number(y))
            .attr("width", &number(width))
            .attr("height", &number(height))
    };
    let bars = el("g").all((0_u8..).zip(sure), |(place, tally)| {
        let x = 20 + 100 * i32::from(place);
        let height = i32::from(tally.percent());
        let pays = 120 - i32::from(PAYS[usize::from(place)]);
        let label = el("text").attr("x", &(x + 35).to_string()).attr("y", "138").attr("text-anchor", "middle");
        el("g")
            .key(&place.to_string())
            .add(rect(x, 20, 70, 100).class("track"))
            .add(rect(x, 120 - height, 70, height).class("bar"))
            .add(rect(x - 6, pays - 1, 82, 2).class(if place == 0 { "nothing" } else { "pays" }))
            .add(label.text(&parts::sure_words(place + 1)))
    });
    el("svg")
        .class("calibration")
        .attr("viewBox", "0 0 310 146")
        .attr("role", "img")
        .attr("aria-labelledby", "calibration-title calibration-desc")
        .add(el("title").id("calibration-title").say("practise-calibration"))
        .add(el("desc").id("calibration-desc").say("practise-calibration-desc"))
        .add(bars)
}

fn by_element(view: &View) -> El {
    let columns = ["practise-column-element", "practise-column-share", "practise-column-percent"];
    let mut elements = view.practise.progress.elements.clone();
    elements.sort_by_key(|(finding, _)| *finding);
    let rows = body().all(elements, |(finding, tally)| {
        row(finding.name())
            .add(row_head().say3("finding-", &key_of(finding.name()), ""))
            .add(words("practise-column-share", &parts::share(tally)))
            .add(words("practise-column-percent", &percent(tally)))
    });
    el("div").add(table("", &say("practise-by-element"), &columns).add(rows))
}

fn by_idea(view: &View) -> El {
    let mut ideas = view.practise.progress.misconceptions.clone();
    ideas.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    let none = ideas.is_empty();
    let list = el("ul").class("plain-list").all(ideas, |(id, count)| {
        let key = cat("misconception-", id.name(), "");
        let seen = say_with("practise-idea-count", &[("n", &count.to_string())]);
        let explained = el("div")
            .class("flow")
            .add(el("p").class("thought").add(el("q").say3(&key, ".thought", "")))
            .add(el("p").say3(&key, ".why", ""))
            .add(el("p").add(el("strong").say3(&key, ".remember", "")));
        let summary = el("summary").say(&key).text(" · ").text(&seen);
        el("li").key(id.name()).add(el("details").add(summary).add(explained))
    });
    el("div").add(el("p").hidden(!none).say("practise-no-ideas")).add(list)
}

/// What a person can print and hand in: no name, no answers.
fn record(view: &View, cases: &[Scenario]) -> El {
    let progress = &view.practise.progress;
    let (count, of, _) = done(view.practise, cases);
    let line = |term: &str, words: &str| el("div").key(term).add(el("dt").say(term)).add(el("dd").text(words));
    let course = say_with("practise-course-done", &[("done", &count.to_string()), ("of", &of.to_string())]);
    let right = cat(&parts::share(progress.headlines), " · ", &percent(progress.headlines));
    let list = el("dl")
        .class("verdict record")
        .add(line("practise-record-date", &day(platform::today())))
        .add(line("practise-record-course", &course))
        .add(line("practise-record-headlines", &right))
        .add(line("practise-record-marks", &parts::signed(progress.points)));
    let print = el("button").class("button second").attr("type", "button").say("practise-print");
    el("div")
        .add(el("p").say("practise-record-text"))
        .add(list)
        .add(el("div").class("actions").add(print.on_click(view.link, Action::Print)))
}

fn keeping(view: &View) -> El {
    let keep = el("input").attr("type", "checkbox").id("keep-progress").attr("aria-describedby", "keep-progress-hint");
    let words = el("div")
        .add(el("label").attr("for", "keep-progress").say("practise-keep"))
        .add(el("small").id("keep-progress-hint").say("practise-keep-hint"));
    let keep = keep.checked(view.practise.keep).on_change(view.link, Action::Practise(Act::Keep));
    let actions = el("div")
        .class("actions")
        .add(parts::button("second", "practise-export", Act::Export, view.link))
        .add(parts::file(parts::PROGRESS_FILE, ".txt,text/plain", "practise-import", Act::Import, view.link));
    let forget = el("details")
        .add(el("summary").say("practise-forget"))
        .add(el("p").say("practise-forget-hint"))
        .add(parts::button("second", "practise-forget-now", Act::Forget, view.link));
    el("div")
        .add(el("div").class("choice").add(keep).add(words))
        .add(actions)
        .add(el("p").class("note").say("practise-import-hint"))
        .add(forget)
}

//! The picture of the map: questions as rows, findings as columns, a dot where a finding reads a question; lines beside the rows
//! lead from a question to those that its answer can make idle.

use super::feeds;
use crate::content::{cat, key_of, say};
use crate::interview::decides;
use crate::law::{Chapter, FACTS, Fact, FactId, FindingId};
use crate::ui::components::mark::Offence;
use crate::ui::element::{El, el};
use crate::ui::route::Route;

/// Geometry in units of the picture, one a CSS pixel at full size.
const ROW: usize = 34;
const CHAPTER: usize = 30;
const TOP: usize = 156;
const LINES: usize = 80;
const LABEL: usize = 158;
const COLUMN: usize = 28;
const WIDTH: usize = LINES + LABEL + COLUMN * 15 + 106;

/// The picture with its description, in a frame that scrolls sideways where it is too wide.
pub fn figure() -> El {
    let height = row_of(FactId::Date) + ROW;
    let view = format!("0 0 {WIDTH} {height}");
    let title = el("title").id("map-picture-title").say("map-picture-title");
    let about = el("desc").id("map-picture-about").say("map-picture-about");
    let picture = el("svg")
        .class("map-picture")
        .attr("viewBox", &view)
        .attr("width", &WIDTH.to_string())
        .attr("height", &height.to_string())
        .attr("direction", "ltr")
        .attr("role", "group")
        .attr("aria-labelledby", "map-picture-title")
        .attr("aria-describedby", "map-picture-about")
        .add(title)
        .add(about)
        .all(FindingId::ALL, |finding| column(finding, height))
        .all(Chapter::ALL, chapter)
        .all(&FACTS, lines)
        .all(&FACTS, row);
    let scroll = el("div")
        .class("map-scroll")
        .attr("tabindex", "0")
        .attr("role", "region")
        .attr("aria-label", &say("map-picture-scroll"))
        .add(picture);
    el("div").add(el("p").say("map-picture-intro")).add(scroll)
}

/// The middle of a question's row.
fn row_of(fact: FactId) -> usize {
    let chapters = FACTS[..=fact as usize].chunk_by(|one, other| one.chapter == other.chapter).count();
    TOP + chapters * CHAPTER + fact as usize * ROW + ROW / 2
}

fn column_of(finding: FindingId) -> usize {
    LINES + LABEL + finding as usize * COLUMN + COLUMN / 2
}

/// A finding: its name, and the line that its dots stand on.
fn column(finding: FindingId, height: usize) -> El {
    let x = column_of(finding).to_string();
    let turn = format!("translate({x} {}) rotate(-52)", TOP - 4);
    let name = el("text").attr("transform", &turn).say3("finding-", &key_of(finding.name()), "");
    let line = el("path").class("map-column").attr("d", &format!("M{x} {TOP}V{height}"));
    el("g").class(Offence::of(finding).name()).add(line).add(name)
}

fn chapter(chapter: Chapter) -> El {
    let first = FACTS.iter().find(|fact| fact.chapter == chapter).map_or(FactId::Acts, |fact| fact.id);
    let y = row_of(first) - ROW / 2 - 8;
    el("text").class("map-chapter").attr("x", &LINES.to_string()).attr("y", &y.to_string()).say3(
        "chapter-",
        chapter.id(),
        "",
    )
}

/// The lines that end at a question: from each whose answer can make it idle.
fn lines(fact: &Fact) -> El {
    let to = row_of(fact.id);
    el("g").class("map-lines").all(decides(fact.id), |from| {
        let start = row_of(from);
        let reach = (start.abs_diff(to) / 4).clamp(14, LINES - 12);
        let (x, middle) = (LINES - 4, LINES - reach);
        let path = format!("M{x} {start}C{middle} {start} {middle} {to} {x} {to}");
        let line = el("path").attr("d", &path).attr("data-from", from.name()).attr("data-to", fact.name);
        line.attr("data-fact", from.name())
    })
}

/// A question: its name as a link, its row, and a dot for each finding that reads it.
fn row(fact: &Fact) -> El {
    let y = row_of(fact.id);
    let frame = el("rect")
        .attr("x", &LINES.to_string())
        .attr("y", &(y - ROW / 2 + 2).to_string())
        .attr("width", &(LABEL - 8).to_string())
        .attr("height", &(ROW - 4).to_string())
        .attr("rx", "2");
    let name = el("text").attr("x", &(LINES + 8).to_string()).attr("y", &(y + 5).to_string());
    let link = el("a")
        .href(&Route::Question { fact: fact.id, change: false }.href())
        .add(frame)
        .add(name.say3("q-", fact.name, ".label"));
    let end = feeds(fact.id).last().map_or(LINES + LABEL, |finding| column_of(*finding));
    let rule = el("path").class("map-row").attr("d", &format!("M{} {y}H{end}", LINES + LABEL - 8));
    el("g")
        .attr("data-fact", fact.name)
        .add(rule)
        .add(link)
        .all(feeds(fact.id), |finding| dot(finding, y).attr("data-feeds", finding.name()))
}

/// A square for trafficking, a ring for smuggling.
fn dot(finding: FindingId, y: usize) -> El {
    let offence = Offence::of(finding).name();
    let place = format!("translate({} {y}) scale(.62)", column_of(finding));
    let shape = el("use").href(&cat("#", offence, "")).attr("transform", &place);
    el("g").class(&cat("map-dot ", offence, "")).add(shape)
}

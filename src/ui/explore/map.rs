//! The world map: what one framework is to every State on the date. Patterns and words, no hue; a table says the same.

use super::{Scene, by_name, marked, name_of, phrase};
use crate::content::world::{HEIGHT, WIDTH, World};
use crate::content::{cat, joined, say, say_with, say3};
use crate::frameworks::{Applies, Dated, Framework, Mark, StateCode};
use crate::ui::components::table::{body, cell, row, row_head, table, words};
use crate::ui::element::{El, el};
use crate::ui::route::Route;
use crate::ui::words::{dated, day, framework_name};

/// The framework shown first.
const FIRST_SHOWN: &str = "tip_protocol";

/// The framework of the map, by its place in the register.
pub fn shown(scene: &Scene) -> u8 {
    let first = || scene.register.find(FIRST_SHOWN).map(|(place, _)| place);
    scene.explore.framework.or_else(first).unwrap_or_default()
}

/// The view "On a map".
pub fn map(scene: &Scene) -> El {
    let place = shown(scene);
    let Some(framework) = scene.register.framework(place) else { return el("div") };
    let union = scene.register.members(framework).and_then(|list| list.find(StateCode::EU));
    let states = scene.register.states.iter().copied().chain(union.map(|_| StateCode::EU));
    let states = by_name(states.collect());
    let standings: Vec<Applies> = states.into_iter().filter_map(|state| scene.standing(place, Some(state))).collect();
    let tally: Vec<(Mark, usize)> = Mark::ALL
        .iter()
        .map(|mark| (*mark, standings.iter().filter(|applies| applies.mark() == *mark).count()))
        .filter(|(_, count)| *count > 0)
        .collect();
    let said = summary(scene, framework, &tally);
    let world = scene.explore.world.as_ref();
    let picture = match world {
        None => el("p").class("note").key("waiting").say("page-loading"),
        Some(None) => el("p").class("notice problem").key("failed").say("explore-map-missing"),
        Some(Some(_)) => picture(scene, place, framework, &said).key("map"),
    };
    el("div")
        .add(el("p").class("map-said").attr("role", "status").text(&said))
        .add(place_of(picture))
        .add(legend(&tally))
        .add(beside(scene, &standings))
        .add(record(framework))
        .add(rows(scene, framework, &standings))
}

/// The map keeps a size at which its patterns can be told apart, and scrolls on a narrow screen.
fn place_of(picture: El) -> El {
    let place = el("div").class("map-place").attr("role", "region").attr("tabindex", "0");
    place.attr("aria-label", &say("explore-view-map")).add(picture)
}

/// How many States are what, in one sentence.
fn summary(scene: &Scene, framework: &Framework, tally: &[(Mark, usize)]) -> String {
    let part = |(mark, count): &(Mark, usize)| cat(&count.to_string(), " ", &say3("explore-mark-", mark.name(), ""));
    let parts: Vec<String> = tally.iter().map(part).collect();
    say_with(
        "explore-map-said",
        &[("name", &framework_name(framework)), ("date", &day(scene.day)), ("counts", &joined(&parts, ", "))],
    )
}

fn pattern_of(mark: Mark) -> String {
    cat("url(#map-", mark.name(), ")")
}

fn picture(scene: &Scene, place: u8, framework: &Framework, said: &str) -> El {
    let view = joined(&["0".to_owned(), "0".to_owned(), WIDTH.to_string(), HEIGHT.to_string()], " ");
    let shapes = scene.explore.world.iter().flatten().flat_map(World::shapes);
    let land = el("g").all(shapes, |(state, path)| {
        let shape = el("path").key(state.as_str()).attr("d", path).attr("data-state", state.as_str());
        match scene.standing(place, Some(state)) {
            Some(applies) => {
                let mark = applies.mark();
                let name = cat(&name_of(state), ": ", &phrase(scene.register, &applies));
                shape.attr("fill", &pattern_of(mark)).attr("data-mark", mark.name()).add(el("title").text(&name))
            }
            None => shape,
        }
    });
    el("svg")
        .class("world")
        .attr("viewBox", &view)
        .attr("role", "img")
        .attr("aria-labelledby", "map-title map-desc")
        .add(el("title").id("map-title").text(&say_with("explore-map-title", &[("name", &framework_name(framework))])))
        .add(el("desc").id("map-desc").text(said))
        .add(patterns())
        .add(land)
}

/// One pattern a mark; what is not recorded has its own.
fn patterns() -> El {
    el("defs").all(Mark::ALL, |mark| {
        let drawn = match mark {
            Mark::Bound => "M0 0h6v6H0z",
            Mark::Commitment => "M-1 1l2-2M0 6l6-6M5 7l2-2",
            Mark::Signed => "M0 0h3v6H0z",
            Mark::NotYet => "M0 0h2v2H0zM3 3h2v2H3z",
            Mark::Ended => "M0 1h6M0 4h6",
            Mark::NoRecord => "M1 1h1v1H1z",
            Mark::Candidate | Mark::Outside => "",
        };
        let stroke = if matches!(mark, Mark::Commitment | Mark::Ended) { "currentColor" } else { "none" };
        let fill = if stroke == "none" { "currentColor" } else { "none" };
        let under = el("path").class("under").attr("d", "M0 0h6v6H0z");
        el("pattern")
            .id(&cat("map-", mark.name(), ""))
            .attr("width", "6")
            .attr("height", "6")
            .attr("patternUnits", "userSpaceOnUse")
            .add(under)
            .add(el("path").attr("d", drawn).attr("fill", fill).attr("stroke", stroke).attr("stroke-width", "1.4"))
    })
}

fn legend(tally: &[(Mark, usize)]) -> El {
    el("ul").class("legend").attr("aria-label", &say("explore-legend")).all(tally, |(mark, count)| {
        let swatch = el("rect").attr("x", "1").attr("y", "1").attr("width", "28").attr("height", "18");
        let swatch = swatch.attr("fill", &pattern_of(*mark)).attr("stroke", "currentColor");
        let swatch =
            el("svg").class("swatch").attr("width", "30").attr("height", "20").attr("aria-hidden", "true").add(swatch);
        let word = el("strong").text(&say3("explore-mark-", mark.name(), ""));
        let about = say3("explore-mark-", mark.name(), ".about");
        let words = el("span").add(word).text(": ").text(&count.to_string()).text("; ").text(&about);
        el("li").key(mark.name()).add(swatch).add(words)
    })
}

/// The States that are too small for a shape.
fn beside(scene: &Scene, standings: &[Applies]) -> El {
    let Some(Some(world)) = &scene.explore.world else { return el("div") };
    let small = standings.iter().filter(|applies| applies.state.is_some_and(|state| !world.holds(state)));
    let list = el("ul").class("small-states").all(small, |applies| {
        let state = applies.state.unwrap_or(StateCode::EU);
        el("li")
            .key(state.as_str())
            .attr("data-state", state.as_str())
            .text(&name_of(state))
            .text(" ")
            .add(marked(scene.register, applies))
    });
    el("section").attr("aria-labelledby", "map-small").add(el("h2").id("map-small").say("explore-map-small")).add(list)
}

/// How old the list is, and that shapes say nothing of boundaries.
fn record(framework: &Framework) -> El {
    let complete = if framework.membership_complete { "explore-list-complete" } else { "explore-list-open" };
    let as_of = match framework.membership_as_of {
        Dated::Unknown => String::new(),
        date => say_with("explore-list-as-of", &[("date", &dated(date))]),
    };
    let page = Route::Framework(framework.id.clone());
    el("p")
        .class("note")
        .say(complete)
        .text(" ")
        .text(&as_of)
        .text(" ")
        .say("explore-map-note")
        .text(" ")
        .add(el("a").href(&page.href()).text(&framework_name(framework)))
}

/// The same as a table, by what the framework is to each State.
fn rows(scene: &Scene, framework: &Framework, standings: &[Applies]) -> El {
    let ordered = Mark::ALL.iter().flat_map(|mark| standings.iter().filter(|applies| applies.mark() == *mark));
    let rows = body().all(ordered, |applies| {
        let state = applies.state.unwrap_or(StateCode::EU);
        let since = match applies.mark() {
            Mark::Ended => say_with("explore-until", &[("date", &dated(applies.until))]),
            _ if applies.since.is_unknown() => say("explore-none"),
            _ => dated(applies.since),
        };
        row(state.as_str())
            .attr("data-state", state.as_str())
            .add(row_head().text(&name_of(state)))
            .add(cell("explore-label-status", el("div").add(marked(scene.register, applies))))
            .add(words("member-since", &since))
    });
    let columns = ["member-state", "explore-label-status", "member-since"];
    let caption = say_with("explore-map-title", &[("name", &framework_name(framework))]);
    el("details")
        .class("map-table")
        .add(el("summary").say("explore-map-table"))
        .add(table("", &caption, &columns).add(rows))
        .add(el("p").class("note").say("explore-star"))
}

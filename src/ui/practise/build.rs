//! A trainer puts a set together and takes its addresses.

use super::free::filters;
use super::{Act, View, parts};
use crate::content::{cat, say, say_with};
use crate::platform;
use crate::practice::Scenario;
use crate::ui::components::section::{opening, section};
use crate::ui::element::{El, el};
use crate::ui::state::Action;

/// The pass marks to choose from.
const MARKS: [u8; 6] = [0, 50, 60, 70, 80, 90];

/// The page.
pub fn build(view: &View, cases: &[Scenario]) -> El {
    el("div")
        .class("practise")
        .add(parts::back(""))
        .add(opening(&say("practise-way-build"), &say("practise-build-lead")))
        .add(section("choose", "practise-build-choose", choose(view, cases)))
        .add(section("order", "practise-build-order", order(view, cases)))
        .add(section("options", "practise-build-options", options(view)))
        .add(section("link", "practise-build-link", addresses(view)))
}

fn choose(view: &View, cases: &[Scenario]) -> El {
    let set = &view.practise.set;
    let list = el("div").class("choose-list").all(view.practise.filtered(), |case| {
        let label = cat(&case.title, " · ", &parts::about(case));
        let chosen = set.cases.contains(&case.id);
        parts::option("checkbox", "choose", &case.id, &label, chosen, Act::Toggle(case.id.clone()), view.link)
    });
    el("div")
        .add(filters(view.practise, cases, view.link))
        .add(el("fieldset").add(el("legend").class("visually-hidden").say("practise-build-choose")).add(list))
}

fn order(view: &View, cases: &[Scenario]) -> El {
    let set = &view.practise.set;
    let title =
        |id: &String| cases.iter().find(|case| case.id == *id).map_or_else(|| id.clone(), |case| case.title.clone());
    let list = el("ol").class("order").all(set.cases.iter().enumerate(), |(place, id)| {
        let title = title(id);
        let earlier = el("button")
            .class("quiet-button")
            .attr("type", "button")
            .hidden(place == 0)
            .attr("aria-label", &say_with("practise-earlier-label", &[("title", &title)]))
            .say("practise-earlier")
            .on_click(view.link, Action::Practise(Act::Earlier(id.clone())));
        el("li").key(id).add(el("span").text(&title)).text(" ").add(earlier)
    });
    el("div").add(el("p").hidden(!set.cases.is_empty()).say("practise-build-empty")).add(list)
}

fn options(view: &View) -> El {
    let set = &view.practise.set;
    let box_of = |value: &str, text: &str, checked: bool, act: Act| {
        parts::option("checkbox", "options", value, &say(text), checked, act, view.link)
    };
    let marks = MARKS.iter().map(|mark| {
        let words = if *mark == 0 { say("practise-pass-none") } else { cat(&mark.to_string(), " %", "") };
        parts::option("radio", "pass", &mark.to_string(), &words, set.pass == *mark, Act::Pass(*mark), view.link)
    });
    el("div")
        .add(box_of("certainty", "practise-option-certainty", set.certainty, Act::Certainty))
        .add(box_of("frameworks", "practise-option-frameworks", set.frameworks, Act::Frameworks))
        .add(parts::group(el("span").say("practise-pass"), &say("practise-pass-hint"), marks.collect()))
}

fn addresses(view: &View) -> El {
    let set = &view.practise.set;
    let none = set.cases.is_empty();
    let page = cat("set/", &set.code(), "");
    let (base, hash) = (platform::address(), cat("#/practise/", &page, ""));
    let field = |id: &str, text: &str, address: &str| {
        let input = el("input").class("field").attr("type", "text").id(id).flag("readonly", true).value(address);
        el("div").class("picker").key(id).add(el("label").attr("for", id).say(text)).add(input)
    };
    el("div").add(el("p").hidden(!none).say("practise-build-empty")).add(
        el("div")
            .class("flow")
            .hidden(none)
            .add(field("set-link", "practise-link", &cat(&base, &hash, "")))
            .add(field("set-embed", "practise-embed", &cat(&base, "?embed=1", &hash)))
            .add(el("p").class("note").say("practise-link-hint"))
            .add(el("p").add(parts::go("second", &page, "practise-build-try"))),
    )
}

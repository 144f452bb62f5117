//! Free practice: all cases, with filters.

use super::place::href;
use super::{Act, Filters, Practise, View, parts};
use crate::content::{cat, say, say_with, say3};
use crate::practice::{Form, Scenario, ScenarioKind, Way};
use crate::ui::components::section::opening;
use crate::ui::element::{El, Link, el};
use crate::ui::state::Action;

/// The page.
pub fn free(view: &View, cases: &[Scenario]) -> El {
    let list = el("ul").class("cases-listed").all(view.practise.filtered(), |case| {
        let kept = view.practise.progress.case(&case.id);
        let word = kept.map(|kept| say(if kept.right { "practise-step-done" } else { "practise-step-missed" }));
        el("li")
            .key(&case.id)
            .add(el("a").href(&href(&cat("case/", &case.id, ""))).text(&case.title))
            .add(el("span").class("note").text(&parts::about(case)))
            .add(el("span").class("note").text(&word.unwrap_or_default()))
    });
    el("div")
        .class("practise")
        .add(parts::back(""))
        .add(opening(&say("practise-way-free"), &say("practise-free-lead")))
        .add(filters(view.practise, cases, view.link))
        .add(list)
}

/// The filters, and how many cases they let through.
pub fn filters(practise: &Practise, cases: &[Scenario], link: &Link) -> El {
    let Filters { kind, way, form, difficulty } = practise.filters;
    let chip = |chosen: bool, words: String, act: Act| {
        el("button")
            .class("chip")
            .attr("type", "button")
            .attr("aria-pressed", if chosen { "true" } else { "false" })
            .key(&words)
            .text(&words)
            .on_click(link, Action::Practise(act))
    };
    let kinds = ScenarioKind::ALL
        .iter()
        .filter(|kind| cases.iter().any(|case| case.kind == **kind))
        .map(|of| chip(kind == Some(*of), say3("practise-kind-", of.name(), ""), Act::Kind(*of)));
    let ways = Way::ALL
        .iter()
        .filter(|way| cases.iter().any(|case| case.ways.contains(way)))
        .map(|of| chip(way == Some(*of), say3("practise-ways-", of.name(), ""), Act::Way(*of)));
    let forms = Form::ALL
        .iter()
        .filter(|form| cases.iter().any(|case| case.forms.contains(form)))
        .map(|of| chip(form == Some(*of), say3("practise-form-", of.name(), ""), Act::Form(*of)));
    let degrees = (1..=3_u8)
        .map(|of| chip(difficulty == Some(of), say3("practise-difficulty-", &of.to_string(), ""), Act::Difficulty(of)));
    let group = |key: &str, chips: Vec<El>| {
        let id = cat("filter-", key, "");
        let label = el("span").class("note").id(&id).say3("practise-filter-", key, "");
        el("div").class("chips").attr("role", "group").attr("aria-labelledby", &id).key(key).add(label).list(chips)
    };
    let count = practise.filtered().count().to_string();
    el("div")
        .class("filters")
        .add(group("kind", kinds.collect()))
        .add(group("way", ways.collect()))
        .add(group("form", forms.collect()))
        .add(group("difficulty", degrees.collect()))
        .add(el("p").class("note").attr("role", "status").text(&say_with("practise-filtered", &[("n", &count)])))
}

//! What is open and what would settle it; what would change the findings.

use super::View;
use super::evidence::evidence;
use crate::content::{cat, joined, key_of, say, say_with, say3};
use crate::law::{self, Answer, Change, FactId, FindingId, Headline, Kind, Open, Outcome, Target};
use crate::ui::components::mark::{self, Offence};
use crate::ui::components::table::{body, cell, row, row_head, table};
use crate::ui::element::{El, el};
use crate::ui::route::Route;
use crate::ui::state::Action;
use crate::ui::what_if::Act;
use crate::ui::words::answer_words;

/// How many sets are shown before the rest folds.
const SHOWN: usize = 4;

/// The section "What is open".
pub fn open(view: &View) -> El {
    let open = law::open(&view.case.answers);
    if open.is_empty() {
        return el("div").add(el("p").say("open-nothing"));
    }
    let rows = table("", &say("result-open"), &["open-finding", "open-settled-by"]).add(body().all(&open, open_row));
    el("div").add(rows).add(el("h3").say("open-evidence")).add(evidence(&open))
}

fn open_row(open: &Open) -> El {
    let name = open.finding.name();
    let offence = Offence::of(open.finding);
    let finding = el("span")
        .class(&cat("status ", offence.name(), ""))
        .add(mark::outcome(offence, Outcome::Undetermined))
        .say3("finding-", &key_of(name), "");
    let sets = open.settled_by.iter().map(|set| {
        let names: Vec<String> = set.iter().map(|fact| fact.name().to_owned()).collect();
        el("li").key(&joined(&names, " ")).all(set.iter().enumerate(), |(place, fact)| {
            let between = if place > 0 { say("and-between") } else { String::new() };
            el("span").key(fact.name()).text(&between).add(question(*fact))
        })
    });
    row(name).attr("data-open", name).add(row_head().add(finding)).add(cell("open-settled-by", folded(sets.collect())))
}

/// A list of sets, the first few open and the rest folded.
fn folded(mut sets: Vec<El>) -> El {
    let rest = sets.split_off(sets.len().min(SHOWN));
    let more = say_with("sets-more", &[("n", &rest.len().to_string())]);
    let folded = el("details").hidden(rest.is_empty()).add(el("summary").text(&more));
    el("div").add(el("ul").class("sets").list(sets)).add(folded.add(el("ul").class("sets").list(rest)))
}

fn question(fact: FactId) -> El {
    el("a").href(&Route::Question { fact, change: true }.href()).text(&label(fact))
}

fn label(fact: FactId) -> String {
    say3("q-", fact.name(), ".label")
}

/// The section "What would change it".
pub fn changes(view: &View) -> El {
    let changes = law::changes(&view.case.answers);
    let mut findings = el("div").class("pair");
    let mut headlines = el("div").class("pair");
    let mut settled = false;
    for group in changes.chunk_by(|one, other| one.target == other.target) {
        match group.first().map(|change| change.target) {
            Some(Target::Finding(..)) => {
                settled = true;
                findings = findings.add(of_target(view, group));
            }
            _ => headlines = headlines.add(of_target(view, group)),
        }
    }
    let nothing = el("p").hidden(settled).say("change-nothing");
    el("div").add(nothing).add(findings).add(el("details").add(el("summary").say("change-headlines")).add(headlines))
}

/// The sets of changes that lead to one outcome.
fn of_target(view: &View, changes: &[Change]) -> El {
    let key = changes.first().map(|change| key(change.target)).unwrap_or_default();
    let class = match changes.first().map(|change| change.target) {
        Some(Target::Finding(FindingId::Trafficking, _) | Target::Headline(Headline::Trafficking)) => {
            "offence trafficking"
        }
        Some(Target::Finding(..) | Target::Headline(Headline::Smuggling)) => "offence smuggling",
        _ => "",
    };
    let sets = changes.iter().map(|change| {
        let condition = condition(change);
        let of = cat(" ", &say_with("check-of", &[("label", &condition)]), "");
        let attempt = el("button")
            .class("quiet-button")
            .attr("type", "button")
            .say("try-this")
            .add(el("span").class("visually-hidden").text(&of))
            .on_click(&view.link, Action::WhatIf(Act::Try(change.set.clone())));
        el("li").key(&condition).add(el("span").text(&condition)).text(" ").add(attempt)
    });
    let sets = sets.collect();
    let title = el("h3").class(class).say(&key);
    el("div").class("flow").key(&key).attr("data-change", &key).add(title).add(folded(sets))
}

fn key(target: Target) -> String {
    match target {
        Target::Finding(finding, outcome) => cat("change-", finding.name(), &cat("-", outcome.name(), "")),
        Target::Headline(headline) => cat("change-headline-", Headline::name(headline), ""),
    }
}

/// "Means: none of these, and Age: an adult".
fn condition(change: &Change) -> String {
    let parts = change.set.iter().map(|(fact, answer)| {
        let words = match (fact.fact().kind, answer) {
            (Kind::Many(_), Answer::Options(mask)) if *mask == fact.fact().all_options() => say("change-any"),
            _ => joined(&answer_words(*fact, Some(*answer)), ", "),
        };
        say_with("change-part", &[("label", &label(*fact)), ("answer", &words)])
    });
    joined(&parts.collect::<Vec<_>>(), &say("and-between"))
}

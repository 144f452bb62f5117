//! The booklet for reviewers: every rule with its provision, its questions, its texts and its table of cases, on one page to
//! print. A lawyer can check the tool by it without reading code.

use crate::content::{cat, has, joined, key_of, say};
use crate::law::{Answer, Answers, Cases, FactId, FindingId, Outcome, cases, row_answers};
use crate::ui::components::law::provision;
use crate::ui::components::mark::{self, Offence};
use crate::ui::components::section::{bare_list, opening, section};
use crate::ui::components::table::{body, cell, row, table};
use crate::ui::element::{El, el};
use crate::ui::pages::corrections;
use crate::ui::route::Route;
use crate::ui::words::{answer_words, option_key};

/// The booklet.
pub fn booklet() -> El {
    let back = el("p").add(el("a").href(&Route::About("figures".to_owned()).href()).say("booklet-back"));
    el("div")
        .class("booklet")
        .add(opening(&say("booklet-title"), &say("booklet-lead")).add(back))
        .add(section("how", "booklet-how", el("div").add(el("p").say("booklet-how-text"))))
        .all(cases(), of_rule)
        .add(section("corrections", "booklet-corrections", el("div").add(corrections::list())))
}

fn key(finding: FindingId) -> String {
    cat("finding-", &key_of(finding.name()), "")
}

fn of_rule(cases: Cases) -> El {
    let finding = cases.finding;
    let rule = finding.rule();
    let part = |title: &str| el("h3").say(title);
    let matter = el("div")
        .add(part("booklet-provision"))
        .all(rule.provisions, |id| provision(id))
        .add(part("booklet-questions"))
        .add(el("ol").class("questions").all(rule.reads, |fact| question(*fact)))
        .add(part("booklet-texts"))
        .add(texts(finding))
        .add(part("booklet-cases"))
        .add(table_of(&cases));
    section(&key(finding), &key(finding), matter).class("section rule").attr("data-rule", finding.name())
}

/// A question with its answers.
fn question(fact: FactId) -> El {
    let options = fact.fact().kind.options().iter().copied();
    let none = fact.fact().accepts(Answer::None).then_some("none");
    let answers: Vec<String> =
        options.chain(none).map(|option| say(&option_key(fact, option))).chain([say("answer-unknown")]).collect();
    el("li")
        .attr("data-question", fact.name())
        .add(el("strong").class("short").say(&cat("q-", fact.name(), "")))
        .add(el("span").text(&joined(&answers, " · ")))
}

/// What the result says, by outcome.
fn texts(finding: FindingId) -> El {
    let told = Outcome::ALL.into_iter().filter(|outcome| has(&text(finding, *outcome)));
    el("dl").class("answers").all(told, |outcome| {
        el("div")
            .key(outcome.name())
            .add(el("dt").add(shown(finding, outcome)))
            .add(el("dd").text(&say(&text(finding, outcome))))
    })
}

fn text(finding: FindingId, outcome: Outcome) -> String {
    cat(&key(finding), ".", outcome.name())
}

fn shown(finding: FindingId, outcome: Outcome) -> El {
    let offence = Offence::of(finding);
    let class = cat("status ", offence.name(), "");
    el("span").class(&class).add(mark::outcome(offence, outcome)).say(&cat("outcome-", outcome.name(), ""))
}

fn table_of(cases: &Cases) -> El {
    let columns = ["booklet-answers", "booklet-outcome"];
    let rows = body().all(cases.rows().enumerate(), |(place, (words, outcome))| {
        row(&place.to_string())
            .attr("data-row", words)
            .attr("data-outcome", outcome.name())
            .add(cell(columns[0], answers(&row_answers(words).unwrap_or_default())))
            .add(cell(columns[1], el("div").add(shown(cases.finding, outcome))))
    });
    table("cases", &say("booklet-cases"), &columns).add(rows)
}

fn answers(answers: &Answers) -> El {
    let line = |(fact, answer): (FactId, Answer)| {
        let label = say(&cat("q-", fact.name(), ".label"));
        cat(&label, ": ", &joined(&answer_words(fact, Some(answer)), "; "))
    };
    let lines: Vec<String> = answers.iter().map(line).collect();
    if lines.is_empty() { el("div").say("booklet-nothing") } else { bare_list(lines) }
}

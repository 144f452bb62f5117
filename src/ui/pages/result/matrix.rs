//! The element matrix: each element with the answer behind it, the finding and the provision that decides it.

use super::View;
use super::trying::try_it;
use crate::content::{cat, joined, key_of, say, say3};
use crate::law::{FindingId, Outcome, RULES, Rule};
use crate::ui::components::changed::was;
use crate::ui::components::law::opens;
use crate::ui::components::mark::{self, Offence};
use crate::ui::components::table::{body, cell, row, row_head, table};
use crate::ui::element::{El, el};
use crate::ui::what_if::Place;
use crate::ui::words::case_words;

/// A rule that reads more facts than this is shown by its sentence, not by its answers.
const FEW: usize = 2;

/// The groups of the table; the first finding heads its group.
const GROUPS: [&[FindingId]; 3] = [
    &[FindingId::Trafficking, FindingId::TipAct, FindingId::TipMeans, FindingId::TipPurpose, FindingId::CooperationTip],
    &[
        FindingId::Smuggling,
        FindingId::SomProcurement,
        FindingId::SomIllegalEntry,
        FindingId::SomForeigner,
        FindingId::SomBenefit,
        FindingId::SmugglingEntry,
        FindingId::SmugglingDocuments,
        FindingId::SmugglingStay,
        FindingId::CooperationSom,
    ],
    &[FindingId::SmugglingAggravated],
];

/// The table of all findings.
pub fn matrix(view: &View) -> El {
    let columns = ["matrix-element", "matrix-answer", "matrix-finding", "matrix-provision"];
    table("findings bare", &say("matrix-caption"), &columns)
        .all(GROUPS, |group| body().all(group.iter().enumerate(), |(place, finding)| a_row(view, *finding, place == 0)))
}

fn a_row(view: &View, finding: FindingId, heads: bool) -> El {
    let rule = &RULES[finding as usize];
    let outcome = view.findings.get(finding);
    let offence = Offence::of(finding);
    let key = cat("finding-", &key_of(finding.name()), "");
    let class = if heads { "group-row " } else { "" };
    let status = el("span").class(&cat("status ", offence.name(), "")).add(mark::outcome(offence, outcome)).say3(
        "outcome-",
        outcome.name(),
        "",
    );
    let before = view.before.as_ref().map(|before| before.findings.get(finding)).filter(|before| *before != outcome);
    let before = before.map(|before| say3("outcome-", before.name(), ""));
    row(finding.name())
        .class(&cat(class, offence.name(), ""))
        .attr("data-finding", finding.name())
        .attr("data-outcome", outcome.name())
        .add(row_head().say(&key))
        .add(cell("matrix-answer", behind(view, rule, &key, outcome)))
        .add(cell("matrix-finding", el("div").add(status).add(was(before))))
        .add(cell("matrix-provision", el("div").all(rule.provisions, |provision| opens(provision))))
}

/// The answers that an element rests on, each to be flipped in place; for what is made of elements, the sentence of its outcome.
fn behind(view: &View, rule: &Rule, key: &str, outcome: Outcome) -> El {
    if rule.reads.len() > FEW {
        return el("div").rich(&cat(key, ".", outcome.name()));
    }
    let alone = rule.reads.len() == 1;
    el("ul").class("bare-list").all(rule.reads, |fact| {
        let label = el("span").class("of").hidden(alone).say3("q-", fact.name(), ".label");
        let words = joined(&case_words(&view.case, *fact), "; ");
        el("li").key(fact.name()).add(label).text(" ").text(&words).add(try_it(view, *fact, Place::Matrix))
    })
}

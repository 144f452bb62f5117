//! The element matrix: each element with the answer behind it, the finding and the provision that decides it.

use super::View;
use crate::content::{cat, joined, key_of, say, say3};
use crate::law::{FactId, FindingId, Outcome, RULES, Rule};
use crate::ui::components::law::opens;
use crate::ui::components::mark::{self, Offence};
use crate::ui::components::section::bare_list;
use crate::ui::components::table::{body, cell, row, row_head, table};
use crate::ui::element::{El, el};
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
    table("findings", &say("matrix-caption"), &columns)
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
    row(finding.name())
        .class(&cat(class, offence.name(), ""))
        .attr("data-finding", finding.name())
        .attr("data-outcome", outcome.name())
        .add(row_head().say(&key))
        .add(cell("matrix-answer", behind(view, rule, &key, outcome)))
        .add(cell("matrix-finding", el("div").add(status)))
        .add(cell("matrix-provision", el("div").all(rule.provisions, |provision| opens(provision))))
}

/// The answers that an element rests on; for what is made of elements, the sentence of its outcome.
fn behind(view: &View, rule: &Rule, key: &str, outcome: Outcome) -> El {
    if rule.reads.len() > FEW {
        return el("div").rich(&cat(key, ".", outcome.name()));
    }
    let words = |fact: &FactId| joined(&case_words(&view.state.case, *fact), "; ");
    let labelled = |fact: &FactId| joined(&[say3("q-", fact.name(), ".label"), words(fact)], ": ");
    bare_list(match rule.reads {
        [fact] => case_words(&view.state.case, *fact),
        facts => facts.iter().map(labelled).collect(),
    })
}

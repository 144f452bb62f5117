//! The duties of the frameworks that apply, by the P they serve; firm duties told from what is only to be considered.

use super::View;
use super::applying::{Applying, applying};
use crate::content::{cat, joined, say, say_with};
use crate::frameworks::{Duty, Force, P};
use crate::ui::components::table::{body, cell, head, row, row_head, table_with};
use crate::ui::element::{El, el};
use crate::ui::route::Route;
use crate::ui::words::{framework_name, state_in_text};

/// The section "Duties by P".
pub fn duties(view: &View) -> El {
    let applying = applying(view);
    let silent = applying.iter().filter(|applying| applying.framework.duties.is_empty()).count();
    let recorded = applying.len() > silent;
    let silent = match silent {
        0 => say("duties-unrecorded-none"),
        _ => say_with("duties-unrecorded", &[("n", &silent.to_string())]),
    };
    el("div")
        .add(el("p").say("duties-intro"))
        .add(el("p").hidden(recorded).say("duties-none"))
        .add(el("div").hidden(!recorded).add(counts(&applying)))
        .add(el("div").class("duties").all(P::ALL, |p| of_p(*p, &applying)))
        .add(el("p").class("note").hidden(!recorded).text(&silent))
}

/// The duties of one framework that serve a P with a force, with their places.
fn chosen<'a>(applying: &Applying<'a>, p: P, force: Force) -> Vec<(usize, &'a Duty)> {
    let serves = |(_, duty): &(usize, &Duty)| duty.force == force && duty.ps.contains(&p);
    (1..).zip(&applying.framework.duties).filter(serves).collect()
}

fn count(applying: &[Applying], p: P, force: Force) -> String {
    applying.iter().map(|applying| chosen(applying, p, force).len()).sum::<usize>().to_string()
}

/// How many there are of each.
fn counts(applying: &[Applying]) -> El {
    let short = |force: Force| cat("force-", force.name(), ".short");
    let mut heads = vec![head().say("duties-p")];
    heads.extend(Force::ALL.iter().map(|force| head().say(&short(*force))));
    let rows = body().all(P::ALL, |p| {
        row(p.name()).add(row_head().say3("p-", p.name(), "")).all(Force::ALL, |force| {
            cell(&short(*force), el("div").attr("data-force", force.name()).text(&count(applying, *p, *force)))
        })
    });
    table_with("duty-counts", &say("duties-caption"), heads).add(rows)
}

fn of_p(p: P, applying: &[Applying]) -> El {
    let forces: Vec<(Force, Vec<El>)> =
        Force::ALL.iter().map(|force| (*force, of_force(p, *force, applying))).collect();
    let none = forces.iter().all(|(_, entries)| entries.is_empty());
    let title = el("h3").say3("p-", p.name(), "");
    el("details")
        .class("of-p")
        .key(p.name())
        .attr("data-p", p.name())
        .hidden(none)
        .add(el("summary").add(title))
        .add(el("p").class("note").say3("p-", p.name(), ".about"))
        .add(el("div").all(forces.into_iter().filter(|(_, entries)| !entries.is_empty()), |(force, entries)| {
            el("div")
                .class(force.name())
                .key(force.name())
                .add(el("h4").say3("force-", force.name(), ""))
                .add(el("ul").class("plain-list").list(entries))
        }))
}

fn of_force(p: P, force: Force, applying: &[Applying]) -> Vec<El> {
    let entries = applying.iter().map(|applying| (applying, chosen(applying, p, force)));
    entries.filter(|(_, duties)| !duties.is_empty()).map(|(applying, duties)| entry(applying, &duties)).collect()
}

/// One framework: its name, for whom it counts, and its duties.
fn entry(applying: &Applying, duties: &[(usize, &Duty)]) -> El {
    let framework = applying.framework;
    let title = el("a").href(&Route::Framework(framework.id.clone()).href()).text(&framework_name(framework));
    let states: Vec<String> = applying.states.iter().map(|state| state_in_text(*state)).collect();
    let states = if states.is_empty() {
        say("duties-candidate")
    } else {
        say_with("duties-for", &[("states", &joined(&states, ", "))])
    };
    let list = el("ul").class("bare-list").all(duties, |(number, duty)| {
        let line = cat(&framework.id, "-", &number.to_string());
        let memory = el("small").class("unverified").hidden(duty.verified).say("duties-memory");
        el("li")
            .key(&line)
            .say3("duty-", &line, "")
            .text(" ")
            .add(el("small").text(&article(duty)))
            .text(" ")
            .add(memory)
    });
    el("li")
        .key(&framework.id)
        .attr("data-duties", &framework.id)
        .add(title)
        .text(" ")
        .add(el("small").text(&states))
        .add(list)
}

/// "Article 6(3)", or the text as a whole.
fn article(duty: &Duty) -> String {
    if duty.article.is_empty() {
        say("duties-whole")
    } else {
        say_with("duties-article", &[("article", &duty.article)])
    }
}

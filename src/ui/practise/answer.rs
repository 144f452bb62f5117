//! The last stage: the judgment beside the tool's, element by element, with the sentence, the answer and the provision.

use super::case::{after, next_is_twin, twin_page};
use super::place::Step;
use super::world::STAGE;
use super::{Act, Attempt, View, parts, story, twins};
use crate::content::{cat, joined, key_of, say, say_with, say3};
use crate::law::{FactId, FindingId, Findings, Outcome, findings, why};
use crate::practice::{
    Judged, JudgedElement, JudgedFramework, MisconceptionId, Scenario, is_right, is_settled_without, trace,
};
use crate::ui::components::law::opens;
use crate::ui::components::mark::{self, Offence};
use crate::ui::components::section::section;
use crate::ui::components::table::{body, cell, row, row_head, table};
use crate::ui::element::{El, el};
use crate::ui::words::{answer_words, day};

/// The page after judging.
pub fn answer(view: &View, step: &Step, attempt: &Attempt) -> El {
    let Some(judged) = view.practise.last(&step.case.id) else { return el("div") };
    let found = findings(&step.case.answers());
    let twin = step.twin().map(|twin| section("twin", "practise-twin", twins::twin(view, step, twin)));
    let frameworks = (!judged.frameworks.is_empty())
        .then(|| section("frameworks", "practise-frameworks", frameworks(step.case, judged)));
    el("div")
        .class("stage")
        .add(verdict(judged))
        .add(section("story", "practise-story", story_again(step, attempt)))
        .add(section("elements", "practise-compared", compared(step.case, &found, &judged.elements)))
        .add(el("div").all(frameworks, |frameworks| frameworks))
        .add(el("div").all(ideas(view, step, attempt, judged), |ideas| section("ideas", "practise-ideas", ideas)))
        .add(section("lesson", "practise-lesson", lesson(step.case)))
        .add(el("div").all(twin, |twin| twin))
        .add(ways_on(view, step))
}

fn verdict(judged: &Judged) -> El {
    let title = if judged.correct { "practise-right" } else { "practise-wrong" };
    let line = |term: &str, content: El| el("div").key(term).add(el("dt").say(term)).add(el("dd").add(content));
    let mut lines = vec![
        line("practise-you-said", parts::headline(judged.headline.given)),
        line("practise-it-is", parts::headline(judged.headline.right)),
    ];
    if judged.sure > 0 {
        lines.push(line("practise-how-sure", el("span").text(&parts::sure_words(judged.sure))));
        lines.push(line("practise-marks", el("span").text(&parts::signed(judged.points.into()))));
    }
    el("div")
        .class("verdict-box")
        .attr("data-correct", if judged.correct { "yes" } else { "no" })
        .add(el("h2").id(STAGE).attr("tabindex", "-1").say(title))
        .add(el("dl").class("verdict").list(lines))
        .add(el("p").class("note").say("practise-on-these-facts"))
}

fn story_again(step: &Step, attempt: &Attempt) -> El {
    let told = story::told(step.case, &attempt.marked, &[]);
    let found = findings(&step.case.answers());
    let decisive: Vec<FactId> = [FindingId::Trafficking, FindingId::Smuggling]
        .into_iter()
        .filter(|offence| found.get(*offence) != Outcome::Undetermined)
        .flat_map(|offence| why(&step.case.answers(), offence).facts)
        .collect();
    let deciding = step.case.shown_by(&decisive);
    let hit = attempt.marked.iter().filter(|place| deciding.contains(place)).count();
    let variables =
        [("hit", hit.to_string()), ("of", deciding.len().to_string()), ("marked", attempt.marked.len().to_string())];
    let filled: Vec<(&str, &str)> = variables.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let words = say_with("practise-marked", &filled);
    el("div").add(told).add(el("p").class("note").hidden(attempt.marked.is_empty() || deciding.is_empty()).text(&words))
}

fn compared(case: &Scenario, found: &Findings, elements: &[JudgedElement]) -> El {
    let columns = [
        "practise-column-element",
        "practise-column-you",
        "practise-column-tool",
        "practise-column-shows",
        "practise-column-law",
    ];
    let rows = body().all(elements, |element| compared_row(case, found, *element));
    el("div").add(table("compared", &say("practise-compared"), &columns).add(rows))
}

fn compared_row(case: &Scenario, found: &Findings, element: JudgedElement) -> El {
    let finding = element.finding;
    let same = is_right(found, &element);
    let given = outcome(finding, element.given);
    let word = el("span").class("agrees").say(if same { "practise-same" } else { "practise-other" });
    row(finding.name())
        .attr("data-finding", finding.name())
        .attr("data-same", if same { "yes" } else { "no" })
        .add(row_head().say3("finding-", &key_of(finding.name()), ""))
        .add(cell("practise-column-you", el("div").add(given).add(word)))
        .add(cell("practise-column-tool", el("div").add(outcome(finding, element.right))))
        .add(cell("practise-column-shows", shows(case, found, finding)))
        .add(cell("practise-column-law", el("div").all(why(&case.answers(), finding).provisions, |id| opens(id))))
}

/// An outcome with its mark.
pub fn outcome(finding: FindingId, outcome: Outcome) -> El {
    let offence = Offence::of(finding);
    let class = cat("status ", offence.name(), "");
    el("span").class(&class).add(mark::outcome(offence, outcome)).text(&parts::outcome_words(outcome))
}

/// Why an element is what it is: the rule's sentence, the answers, and the sentences of the story that show them.
pub fn shows(case: &Scenario, found: &Findings, finding: FindingId) -> El {
    let answers = case.answers();
    let facts = why(&answers, finding).facts;
    let outcome = found.get(finding);
    let reason = el("p").say3("finding-", &key_of(finding.name()), &cat(".", outcome.name(), ""));
    let quoted = el("ul").class("bare-list quotes").all(case.shown_by(&facts), |place| {
        let sentence = case.sentences.get(usize::from(place)).map_or("", String::as_str);
        el("li").key(&place.to_string()).add(el("q").text(sentence))
    });
    let label = |fact: &FactId| say3("q-", fact.name(), ".label");
    let line = if outcome == Outcome::Undetermined {
        let labels: Vec<String> = facts.iter().map(label).collect();
        say_with("practise-not-said", &[("facts", &joined(&labels, ", "))])
    } else {
        let words = |fact: &FactId| cat(&label(fact), ": ", &joined(&answer_words(*fact, answers.get(*fact)), "; "));
        joined(&facts.iter().map(words).collect::<Vec<_>>(), ". ")
    };
    el("div")
        .class("shows")
        .add(reason)
        .add(quoted)
        .add(el("p").class("note").text(&line))
        .add(el("p").class("note").hidden(!is_settled_without(found, finding)).say("practise-no-matter"))
}

fn frameworks(case: &Scenario, judged: &Judged) -> El {
    let columns =
        ["practise-column-framework", "practise-column-you", "practise-column-tool", "practise-column-status"];
    let binds = |binds: Option<bool>| {
        let word = match binds {
            Some(true) => "yes",
            Some(false) => "no",
            None => "unknown",
        };
        el("div").say3("practise-binds-", word, "")
    };
    let states = case.states.all();
    let by_state = |framework: &JudgedFramework| {
        el("ul").class("bare-list").all(framework.statuses.iter().enumerate(), |(place, status)| {
            let state = states.get(place).map(|state| crate::ui::words::state_name(*state));
            let words = [state.unwrap_or_else(|| say("frameworks-any-state")), say3("status-", status.name(), "")];
            el("li").key(&place.to_string()).text(&joined(&words, ": "))
        })
    };
    let rows = body().all(&judged.frameworks, |framework| {
        let name = el("a").href(&crate::ui::route::Route::Framework(framework.framework.clone()).href());
        let same = framework.given == framework.right;
        let word = el("span").class("agrees").say(if same { "practise-same" } else { "practise-other" });
        row(&framework.framework)
            .add(row_head().add(name.say3("fw-", &framework.framework, "")))
            .add(cell("practise-column-you", binds(framework.given).add(word)))
            .add(cell("practise-column-tool", binds(framework.right)))
            .add(cell("practise-column-status", by_state(framework)))
    });
    el("div")
        .add(table("compared", &say("practise-frameworks"), &columns).add(rows))
        .add(el("p").class("note").say("practise-frameworks-hint"))
}

/// The wrong ideas that the judgment fits, each explained in full the first time it is met.
fn ideas(view: &View, step: &Step, attempt: &Attempt, judged: &Judged) -> Option<El> {
    let traced = trace(step.case, judged);
    let mut ids: Vec<MisconceptionId> = traced.iter().filter_map(|traced| traced.misconception).collect();
    ids.sort_unstable();
    ids.dedup();
    if ids.is_empty() {
        return None;
    }
    let idea = |id: MisconceptionId| {
        let key = cat("misconception-", id.name(), "");
        let judgments =
            traced.iter().filter(|traced| traced.misconception == Some(id)).map(|traced| match traced.finding {
                Some(finding) => say3("finding-", &key_of(finding.name()), ""),
                None => say("practise-headline"),
            });
        let from = joined(&judgments.collect::<Vec<_>>(), ", ");
        let from = el("p").class("note").text(&say_with("practise-idea-from", &[("judgments", &from)]));
        let explained = el("div")
            .class("flow")
            .add(el("p").class("thought").add(el("q").say3(&key, ".thought", "")))
            .add(el("p").say3(&key, ".why", ""))
            .add(el("p").add(el("strong").say3(&key, ".remember", "")));
        let seen = say_with("practise-idea-seen", &[("n", &view.practise.progress.seen(id).to_string())]);
        let matter = if attempt.new.contains(&id) {
            explained
        } else {
            el("details").add(el("summary").text(&seen)).add(explained)
        };
        el("div")
            .class("idea flow")
            .key(id.name())
            .attr("data-idea", id.name())
            .add(el("h3").say(&key))
            .add(from)
            .add(matter)
    };
    Some(el("div").all(ids, idea))
}

/// What the case teaches, and the judgment that it follows.
pub fn lesson(case: &Scenario) -> El {
    let source = case.source.as_ref().map(|source| {
        let seen =
            source.seen.map(|seen| say_with("practise-source-seen", &[("date", &day(seen))])).unwrap_or_default();
        let name = joined(&[source.name.clone(), source.citation.clone()], ", ");
        let cited = if source.url.starts_with("https://") {
            el("a").href(&source.url).attr("rel", "external noreferrer").text(&name)
        } else {
            el("span").text(&name)
        };
        el("p").class("note").say("practise-source").text(" ").add(cited).text(" ").text(&seen)
    });
    el("div").add(el("p").text(&case.note)).add(el("div").all(source, |source| source))
}

fn ways_on(view: &View, step: &Step) -> El {
    let twin = twin_page(step).filter(|_| !next_is_twin(view, step));
    let judged = step.twin().is_some_and(|twin| view.practise.last(&twin.id).is_some());
    let twin = twin.filter(|_| !judged).map(|page| parts::go("second", &page, "practise-twin-go"));
    let replaces = !view.state.is_empty();
    el("div")
        .add(
            el("div")
                .class("actions")
                .add(after(step))
                .add(el("div").all(twin, |twin| twin))
                .add(parts::button("second", "practise-quiz", Act::Quiz, view.link))
                .add(parts::button("second", "practise-again", Act::Again, view.link)),
        )
        .add(el("p").class("note").say(if replaces { "practise-quiz-replaces" } else { "practise-quiz-hint" }))
}

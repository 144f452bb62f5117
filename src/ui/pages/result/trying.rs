//! What if: the choices of an answer in place, and the bar that says what is tried and what it changes.

use super::frameworks::COUNTS;
use super::{View, headline};
use crate::content::{cat, joined, say, say_with, say3};
use crate::frameworks::{Applies, applies};
use crate::law::{Answers, FactId, FindingId, Findings, Kind, findings};
use crate::ui::components::changed::was;
use crate::ui::draft::{Choice, Draft};
use crate::ui::element::{El, el};
use crate::ui::pages::case_tools::button;
use crate::ui::state::Action;
use crate::ui::what_if::{Act, Done, Place};
use crate::ui::words::{self, answer_words, option_key};

/// The id of the line that says what is tried.
pub const TRIED: &str = "tried";

/// What the case was before a what-if changed it.
pub struct Before {
    /// The answers of the case.
    pub answers: Answers,
    /// What follows from them.
    pub findings: Findings,
    /// Which frameworks apply, in the same order as those shown.
    pub applies: Vec<Applies>,
}

impl Before {
    /// The case behind the what-if; `None` where nothing is tried.
    pub fn of(view: &View) -> Option<Self> {
        let answers = view.answers;
        let applies = || applies(view.register, &answers, &view.places, view.date);
        view.what_if.is_trying().then(|| Self { answers, findings: findings(&answers), applies: applies() })
    }
}

/// The button that opens the choices of an answer, and the choices while they are open.
pub fn try_it(view: &View, fact: FactId, place: Place) -> El {
    let kind = fact.fact().kind;
    if matches!(kind, Kind::Places | Kind::Date) {
        return el("div");
    }
    let label = say3("q-", fact.name(), ".label");
    let open = view.what_if.open == Some((fact, place));
    let id = cat("try-", place.name(), &cat("-", fact.name(), ""));
    let of = cat(" ", &say_with("check-of", &[("label", &label)]), "");
    let toggle = el("button")
        .class("quiet-button")
        .attr("type", "button")
        .attr("aria-expanded", if open { "true" } else { "false" })
        .attr("aria-controls", &id)
        .say("try-another")
        .add(el("span").class("visually-hidden").text(&of))
        .on_click(&view.link, Action::WhatIf(Act::Pick(fact, place)));
    let before = view.before.as_ref().map(|before| before.answers.get(fact));
    let before = before.filter(|before| *before != view.case.answers.get(fact));
    let before = before.map(|before| joined(&answer_words(fact, before), "; "));
    let choices = el("div").id(&id).all(open.then_some(()), |()| choices(view, fact, &id, &label));
    el("div").class("try").attr("data-try", fact.name()).add(was(before)).add(toggle).add(choices)
}

fn choices(view: &View, fact: FactId, id: &str, label: &str) -> El {
    let kind = fact.fact().kind;
    let many = matches!(kind, Kind::Many(_));
    let draft = Draft { answer: view.case.answers.get(fact), ..Draft::default() };
    let item = |choice: Choice, option: &str, text: &str| {
        let input = el("input")
            .attr("type", if many { "checkbox" } else { "radio" })
            .attr("name", id)
            .attr("value", option)
            .checked(draft.holds(choice))
            .on_change(&view.link, Action::WhatIf(Act::Flip(fact, choice)));
        el("label").class("chip").key(option).add(input).add(el("span").say(text))
    };
    let options = kind.options().iter().enumerate();
    let none = many.then(|| item(Choice::None, "none", &option_key(fact, "none")));
    el("fieldset")
        .class("chips")
        .key(fact.name())
        .add(el("legend").text(&say_with("try-legend", &[("label", label)])))
        .add(el("div").all(options, |(at, option)| item(Choice::Option(at), option, &option_key(fact, option))))
        .add(el("div").all(none, |none| none).add(item(Choice::Unknown, "unknown", "answer-unknown")))
}

/// The bar under the headline: what is tried, what it changes, and the ways on. It stays in sight while something is.
pub fn bar(view: &View) -> El {
    let trying = view.before.is_some();
    let words = match (&view.before, view.what_if.done) {
        (Some(before), _) => summary(view, before),
        (None, Some(Done::Kept)) => say("try-kept"),
        (None, Some(Done::PutBack)) => say("try-put-back-done"),
        (None, None) => String::new(),
    };
    let actions = el("div")
        .class("actions")
        .hidden(!trying)
        .add(button("", "try-keep", Action::WhatIf(Act::Keep), &view.link))
        .add(button("second", "try-put-back", Action::WhatIf(Act::PutBack), &view.link));
    el("div")
        .class(if trying { "what-if trying" } else { "what-if" })
        .add(el("p").class("note").hidden(trying).say("try-intro"))
        .add(el("p").id(TRIED).attr("role", "status").attr("tabindex", "-1").text(&words))
        .add(actions)
}

/// "What if: Means, none of these. The result changes from … to …. 3 findings and 12 entries of frameworks differ."
fn summary(view: &View, before: &Before) -> String {
    let one = |fact: FactId| {
        let words = joined(&answer_words(fact, view.case.answers.get(fact)), "; ");
        say_with("change-part", &[("label", &say3("q-", fact.name(), ".label")), ("answer", &words)])
    };
    let mut tried: Vec<String> = view.what_if.changed(&view.answers).into_iter().map(one).collect();
    if let Some(day) = view.what_if.day() {
        let (label, answer) = (say("q-date.label"), words::day(day));
        tried.push(say_with("change-part", &[("label", &label), ("answer", &answer)]));
    }
    let (then, now) = (say(&headline(&before.answers)), say(&headline(&view.case.answers)));
    let turned = if then == now {
        say_with("try-headline-same", &[("now", &now)])
    } else {
        say_with("try-headline-changed", &[("before", &then), ("now", &now)])
    };
    let (some, entries) = (differing_findings(view, before), differing_frameworks(view, before));
    joined(
        &[
            say_with("try-status", &[("tried", &joined(&tried, &say("and-between")))]),
            turned,
            say_with("try-findings", &[("n", &some.to_string())]),
            say_with("try-frameworks", &[("n", &entries.to_string())]),
        ],
        " ",
    )
}

fn differing_findings(view: &View, before: &Before) -> usize {
    FindingId::ALL.into_iter().filter(|id| before.findings.get(*id) != view.findings.get(*id)).count()
}

fn differing_frameworks(view: &View, before: &Before) -> usize {
    let counts = |applies: &Applies| COUNTS.contains(&applies.status);
    view.applies.iter().zip(&before.applies).filter(|(now, then)| counts(now) != counts(then)).count()
}

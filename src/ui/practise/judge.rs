//! The second and third stage: the elements, then the headline, the frameworks and how sure.

use super::place::Step;
use super::world::{MISSING, STAGE};
use super::{Act, Attempt, Stage, View, parts, story};
use crate::content::{cat, key_of, say, say_with, say3};
use crate::law::{FindingId, Headline, Outcome};
use crate::practice::{ELEMENTS, MARKS, choices};
use crate::ui::components::mark::{Offence, shape};
use crate::ui::element::{El, el};
use crate::ui::state::Action;

/// What is not judged yet at this stage: the id of its first control, and its name.
pub fn missing(attempt: &Attempt, step: &Step) -> Vec<(String, String)> {
    let given = &attempt.given;
    let element = |finding: &FindingId| (first(*finding), say3("finding-", &key_of(finding.name()), ""));
    let open = |finding: &&FindingId| given.element(**finding).is_none();
    match attempt.stage {
        Stage::Judge => ELEMENTS.iter().filter(open).map(element).collect(),
        Stage::Verdict => {
            let mut missing: Vec<_> = given.asked().iter().filter(open).map(element).collect();
            if given.headline.is_none() {
                missing.push(("headline--both".to_owned(), say("practise-headline")));
            }
            let asked = step.case.ask_frameworks.iter().filter(|_| step.frameworks);
            for (place, id) in asked.enumerate() {
                if given.framework(id).is_none() {
                    missing.push((cat(&binding(place), "--", "yes"), say3("fw-", id, "")));
                }
            }
            if step.certainty && given.sure.is_none() {
                missing.push(("sure--1".to_owned(), say("practise-sure")));
            }
            missing
        }
        Stage::Read | Stage::Answer => Vec::new(),
    }
}

fn name(finding: FindingId) -> String {
    cat("judge-", &key_of(finding.name()), "")
}

fn first(finding: FindingId) -> String {
    cat(&name(finding), "--", "met")
}

fn binding(place: usize) -> String {
    cat("binds-", &place.to_string(), "")
}

/// What is missing, with links to it.
fn errors(view: &View, step: &Step, attempt: &Attempt) -> El {
    let missing = missing(attempt, step);
    let shown = attempt.wrong && !missing.is_empty();
    let list = el("ul").all(missing, |(control, words)| {
        let link = el("a").href(&cat("#", &control, "")).text(&say_with("practise-judge-this", &[("what", &words)]));
        el("li").key(&control).add(link.on_click(view.link, Action::Focus(control.clone())))
    });
    el("div")
        .class("error-summary")
        .hidden(!shown)
        .id(MISSING)
        .attr("role", "alert")
        .attr("tabindex", "-1")
        .add(el("h2").say("error-title"))
        .add(list)
}

fn element(view: &View, attempt: &Attempt, finding: FindingId) -> El {
    let key = key_of(finding.name());
    let offence = Offence::of(finding);
    let legend =
        el("span").class(&cat("offence ", offence.name(), "")).add(shape(offence.name())).say3("finding-", &key, "");
    let given = attempt.given.element(finding);
    let option = |outcome: &Outcome| {
        let words = parts::outcome_words(*outcome);
        let act = Act::Judge(finding, *outcome);
        parts::option("radio", &name(finding), outcome.name(), &words, given == Some(*outcome), act, view.link)
    };
    let options = choices(finding).iter().map(option).collect();
    parts::group(legend, &say3("practise-ask-", &key, ""), options).key(&key).attr("data-judge", finding.name())
}

/// The stage of the elements.
pub fn elements(view: &View, step: &Step, attempt: &Attempt) -> El {
    let of = |offence: Offence| {
        let list = ELEMENTS.into_iter().filter(move |finding| Offence::of(*finding) == offence);
        el("div")
            .class(&cat("judge-ledger ", offence.name(), ""))
            .add(el("h3").class("offence").say3("offence-", offence.name(), ".full"))
            .all(list, |finding| element(view, attempt, finding))
    };
    let form = el("div")
        .class("flow")
        .add(el("h2").id(STAGE).attr("tabindex", "-1").say("practise-elements"))
        .add(el("p").say("practise-elements-hint"))
        .add(of(Offence::Trafficking))
        .add(of(Offence::Smuggling));
    stage(view, step, attempt, form, "practise-on")
}

/// The stage of the verdict.
pub fn verdict(view: &View, step: &Step, attempt: &Attempt) -> El {
    let given = &attempt.given;
    let option = |headline: &Headline| {
        let (name, checked) = (headline.name(), given.headline == Some(*headline));
        let words = say3("practise-headline-", name, "");
        parts::option("radio", "headline", name, &words, checked, Act::Headline(*headline), view.link)
    };
    let headline = parts::group(
        el("span").say("practise-headline"),
        &say("practise-headline-hint"),
        Headline::ALL.iter().map(option).collect(),
    );
    let aggravated = given.asks_aggravated().then(|| element(view, attempt, FindingId::SmugglingAggravated));
    let asked = step.case.ask_frameworks.iter().filter(|_| step.frameworks).enumerate();
    let frameworks = el("div").class("flow").all(asked, |(place, id)| framework(view, attempt, place, id));
    let sure = step.certainty.then(|| how_sure(view, given.sure));
    let form = el("div")
        .class("flow")
        .add(el("h2").id(STAGE).attr("tabindex", "-1").say("practise-verdict"))
        .add(el("div").all(aggravated, |aggravated| aggravated))
        .add(headline.attr("data-judge", "headline"))
        .add(frameworks)
        .add(el("div").all(sure, |sure| sure));
    stage(view, step, attempt, form, "practise-compare")
}

fn framework(view: &View, attempt: &Attempt, place: usize, id: &str) -> El {
    let given = attempt.given.framework(id);
    let options = [("yes", Some(true)), ("no", Some(false)), ("unknown", None)].map(|(value, binds)| {
        let words = say3("practise-binds-", value, "");
        parts::option("radio", &binding(place), value, &words, given == Some(binds), Act::Bind(place, binds), view.link)
    });
    let words = say_with("practise-binds", &[("framework", &say3("fw-", id, ""))]);
    parts::group(el("span").text(&words), &say("practise-binds-hint"), options.into()).key(id)
}

fn how_sure(view: &View, given: Option<u8>) -> El {
    let options = (1..=3_u8).zip(MARKS).map(|(sure, (right, wrong))| {
        let marks = [parts::signed(right.into()), parts::signed(wrong.into())];
        let variables = [("degree", parts::sure_words(sure)), ("right", marks[0].clone()), ("wrong", marks[1].clone())];
        let filled: Vec<(&str, &str)> = variables.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let words = say_with("practise-sure-marks", &filled);
        parts::option("radio", "sure", &sure.to_string(), &words, given == Some(sure), Act::Sure(sure), view.link)
    });
    parts::group(el("span").say("practise-sure"), &say("practise-sure-hint"), options.collect())
        .attr("data-judge", "sure")
}

fn stage(view: &View, step: &Step, attempt: &Attempt, form: El, on: &str) -> El {
    let actions = el("div")
        .class("actions")
        .add(el("button").class("button").attr("type", "submit").say(on))
        .add(parts::button("second", "practise-back", Act::Back, view.link));
    let form = el("form").flag("novalidate", true).add(form).add(actions);
    el("div")
        .class("stage beside-story")
        .add(story::aside(view, step, attempt))
        .add(el("div").add(errors(view, step, attempt)).add(form.on_submit(view.link, Action::Practise(Act::On))))
}

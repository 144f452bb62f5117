//! Which frameworks apply: by State, what counts first, then what does not and why.

use super::View;
use crate::content::{cat, joined, say, say_with, say3};
use crate::frameworks::{Applies, FIRST, Framework, Group, Role, StateCode, Status, Subject};
use crate::law::{FindingId, Outcome};
use crate::platform;
use crate::ui::components::changed::was;
use crate::ui::components::mark;
use crate::ui::element::{El, el};
use crate::ui::explore::timeline;
use crate::ui::route::Route;
use crate::ui::state::Field;
use crate::ui::words::{self, framework_name, state_name};

/// The statuses of what counts on the day.
pub const COUNTS: [Status; 3] = [Status::Binding, Status::Commitment, Status::Candidate];

/// The statuses of what does not count on the day, folded.
const REST: [Status; 5] = [Status::NotRecorded, Status::NotYet, Status::Ended, Status::NotParty, Status::OffSubject];

/// The Convention and the two Protocols that the findings rest on: they stand first, in this order.
const FOUNDING: [&str; 3] = ["tip_protocol", "som_protocol", "untoc"];

/// The id of the field that tries another date.
const DATE: &str = "tried-date";

/// The section "Frameworks by State".
pub fn frameworks(view: &View) -> El {
    let states = view.places.all();
    let legend = el("dl").class("status-legend").all(COUNTS.into_iter().chain(REST), |status| {
        let key = cat("status-", status.name(), "");
        el("div")
            .key(status.name())
            .add(el("dt").add(mark::status(status)).say(&key))
            .add(el("dd").say3(&key, ".about", ""))
    });
    let legend = el("details").add(el("summary").say("frameworks-legend")).add(legend);
    let shown: Vec<Option<StateCode>> =
        if states.is_empty() { vec![None] } else { states.into_iter().map(Some).collect() };
    el("div")
        .add(el("p").text(&words::with_date("frameworks-on", view.day)))
        .add(another_date(view))
        .add(el("p").class("notice").hidden(!view.places.is_empty()).say("frameworks-no-state"))
        .add(legend)
        .add(el("div").class("states").all(shown, |state| of_state(view, state)))
        .add(el("h3").say("explore-title-timeline"))
        .add(timeline::of_case(view.register, &view.applies, view.day))
}

/// The field that tries another date.
fn another_date(view: &View) -> El {
    let shown = view.what_if.date.clone().unwrap_or_else(|| view.day.to_string());
    let input = el("input").attr("type", "date").class("field").id(DATE).attr("autocomplete", "off").value(&shown);
    let input = input.attr("min", &FIRST.to_string()).attr("max", &platform::today().to_string());
    let before = view.before.as_ref().filter(|_| view.day != view.date).map(|_| words::day(view.date));
    el("div")
        .class("try try-date")
        .add(el("label").attr("for", DATE).say("try-date"))
        .add(input.on_type(&view.link, Field::Tried))
        .add(was(before))
}

fn of_state(view: &View, state: Option<StateCode>) -> El {
    let here = |role: &Role| state.is_some_and(|state| view.places.of(*role).contains(&state));
    let roles: Vec<String> =
        Role::ALL.into_iter().filter(here).map(|role| say3("q-states-", role.name(), "")).collect();
    let name = state.map_or_else(|| say("frameworks-any-state"), state_name);
    let id = cat("state-", state.as_ref().map_or("any", StateCode::as_str), "");
    let title = el("h3").id(&id).add(el("small").text(&joined(&roles, ", "))).text(&name);
    let count = view.applies.iter().filter(|one| one.state == state && REST.contains(&one.status)).count();
    let counted = |(now, then): &(&Applies, &Applies)| {
        now.state == state && REST.contains(&now.status) && COUNTS.contains(&then.status)
    };
    let fallen =
        view.before.as_ref().map_or(0, |before| view.applies.iter().zip(&before.applies).filter(counted).count());
    let fallen = (fallen > 0).then(|| say_with("frameworks-counted", &[("n", &fallen.to_string())]));
    let rest = el("details")
        .class("of-status rest")
        .key("rest")
        .hidden(count == 0)
        .add(el("summary").text(&say_with("frameworks-rest", &[("n", &count.to_string())])).add(was(fallen)))
        .add(el("div").all(REST, |status| of_status(view, state, status)));
    el("section")
        .class("state")
        .key(&id)
        .attr("aria-labelledby", &id)
        .add(title)
        .add(el("div").all(COUNTS, |status| of_status(view, state, status)))
        .add(rest)
}

/// All of one status: what the findings rest on first, then by level, what covers a finding that is met before the rest.
fn of_status(view: &View, state: Option<StateCode>, status: Status) -> El {
    let mut here: Vec<(u8, &Applies, &Framework)> = (view.applies.iter())
        .filter(|applies| applies.state == state && applies.status == status)
        .filter_map(|applies| Some((applies, applies.of(view.register)?)))
        .map(|(applies, framework)| (rank(view, framework), applies, framework))
        .collect();
    here.sort_by_key(|(rank, ..)| *rank);
    let count = here.len();
    let title = el("h4")
        .add(mark::status(status))
        .say3("status-", status.name(), "")
        .text(" ")
        .add(el("span").class("count").text(&count.to_string()));
    let of_level = |level: Option<Group>| -> Vec<El> {
        let in_level = |rank: u8, group: Group| match level {
            None => rank < 3,
            Some(level) => rank >= 3 && group == level,
        };
        let here = here.iter().filter(|(rank, _, framework)| in_level(*rank, framework.group));
        here.map(|(_, applies, framework)| entry(view, applies, framework)).collect()
    };
    let levels = std::iter::once(None).chain(Group::ALL.iter().copied().map(Some));
    let levels = levels.map(|level| (level, of_level(level))).filter(|(_, entries)| !entries.is_empty());
    el("details")
        .class("of-status")
        .key(status.name())
        .flag("open", status != Status::Commitment && COUNTS.contains(&status))
        .hidden(count == 0)
        .add(el("summary").add(title))
        .add(el("div").all(levels, |(level, entries)| {
            let key = level.map_or_else(|| "frameworks-founding".to_owned(), |level| cat("group-", level.name(), ""));
            el("div").key(&key).add(el("h5").say(&key)).add(el("ul").class("bare-list").list(entries))
        }))
}

/// The place of a framework among those of its status: the Convention and its Protocols, then what covers an offence
/// that is met, then the rest.
fn rank(view: &View, framework: &Framework) -> u8 {
    let met = |finding| view.findings.get(finding) == Outcome::Met;
    let covers = |subject: &Subject| match subject {
        Subject::Trafficking => met(FindingId::Trafficking),
        Subject::Smuggling => met(FindingId::Smuggling),
        _ => false,
    };
    let founding = (0..).zip(FOUNDING).find(|(_, id)| *id == framework.id);
    founding.map_or_else(|| if framework.subjects.iter().any(covers) { 3 } else { 4 }, |(place, _)| place)
}

/// A framework: its name and since when, the reason folded beneath.
fn entry(view: &View, applies: &Applies, framework: &Framework) -> El {
    let route = Route::Framework(framework.id.clone());
    let same = |then: &&Applies| then.framework == applies.framework && then.state == applies.state;
    let then = view.before.as_ref().and_then(|before| before.applies.iter().find(same));
    let then = then.filter(|then| then.status != applies.status).map(|then| say3("status-", then.status.name(), ""));
    let entry = el("li")
        .class("framework")
        .key(&framework.id)
        .attr("data-framework", &framework.id)
        .attr("data-state", applies.state.as_ref().map_or("", StateCode::as_str))
        .attr("data-status", applies.status.name())
        .add(el("a").href(&route.href()).text(&framework_name(framework)));
    let reasons = words::reason(view.register, applies, view.day);
    if applies.status == Status::OffSubject {
        // There are many of these, and an answer that is tried moves most of them: nothing but the sentence.
        return entry.add(was(then)).all(reasons, |sentence| el("p").text(&sentence));
    }
    let since = if applies.since.is_unknown() {
        String::new()
    } else {
        say_with("applies-since", &[("date", &words::dated(applies.since))])
    };
    let why = el("details")
        .add(
            el("summary")
                .say("frameworks-why")
                .add(el("span").class("visually-hidden").text(": ").text(&framework_name(framework))),
        )
        .all(reasons, |sentence| el("p").text(&sentence))
        .add(el("p").class("unverified").hidden(!applies.unverified).say("not-checked"));
    entry
        .add(why)
        .add(el("span").class("since").text(&since))
        .add(el("span").class("unverified").hidden(!applies.unverified).say("frameworks-unchecked"))
        .add(was(then))
}

//! Which frameworks apply: by State, then by status, then by level, each with its date and reason.

use super::View;
use crate::content::{cat, joined, say, say3};
use crate::frameworks::{Applies, Group, Role, StateCode, Status};
use crate::ui::components::mark;
use crate::ui::element::{El, el};
use crate::ui::explore::timeline;
use crate::ui::route::Route;
use crate::ui::words::{self, framework_name, state_name};

/// The statuses in the order of the page.
const ORDER: [Status; 8] = [
    Status::Binding,
    Status::Commitment,
    Status::Candidate,
    Status::NotRecorded,
    Status::NotYet,
    Status::Ended,
    Status::NotParty,
    Status::OffSubject,
];

/// The section "Frameworks by State".
pub fn frameworks(view: &View) -> El {
    let states = view.places.all();
    let legend = el("dl").class("status-legend").all(ORDER, |status| {
        let key = cat("status-", status.name(), "");
        el("div")
            .key(status.name())
            .add(el("dt").add(mark::status(status)).say(&key))
            .add(el("dd").say3(&key, ".about", ""))
    });
    let shown: Vec<Option<StateCode>> =
        if states.is_empty() { vec![None] } else { states.into_iter().map(Some).collect() };
    el("div")
        .add(el("p").text(&words::with_date("frameworks-on", view.day)))
        .add(el("p").class("notice").hidden(!view.places.is_empty()).say("frameworks-no-state"))
        .add(legend)
        .add(el("div").class("states").all(shown, |state| of_state(view, state)))
        .add(el("h3").say("explore-title-timeline"))
        .add(timeline::of_case(view.register, &view.applies, view.day))
}

fn of_state(view: &View, state: Option<StateCode>) -> El {
    let here = |role: &Role| state.is_some_and(|state| view.places.of(*role).contains(&state));
    let roles: Vec<String> =
        Role::ALL.into_iter().filter(here).map(|role| say3("q-states-", role.name(), "")).collect();
    let name = state.map_or_else(|| say("frameworks-any-state"), state_name);
    let id = cat("state-", state.as_ref().map_or("any", StateCode::as_str), "");
    let title = el("h3").id(&id).add(el("small").text(&joined(&roles, ", "))).text(&name);
    let section = el("section").class("state").key(&id).attr("aria-labelledby", &id).add(title);
    section.all(ORDER, |status| of_status(view, state, status))
}

fn of_status(view: &View, state: Option<StateCode>, status: Status) -> El {
    let of_level = |level: Group| -> Vec<El> {
        let here = |applies: &&Applies| applies.state == state && applies.status == status;
        let framework =
            |applies: &&Applies| applies.of(view.register).is_some_and(|framework| framework.group == level);
        view.applies.iter().filter(here).filter(framework).map(|applies| entry(view, applies)).collect()
    };
    let levels: Vec<(Group, Vec<El>)> = Group::ALL.iter().map(|level| (*level, of_level(*level))).collect();
    let count: usize = levels.iter().map(|(_, entries)| entries.len()).sum();
    let title = el("h4")
        .add(mark::status(status))
        .say3("status-", status.name(), "")
        .text(" ")
        .add(el("span").class("count").text(&count.to_string()));
    let open = matches!(status, Status::Binding | Status::Commitment | Status::Candidate);
    el("details")
        .class("of-status")
        .key(status.name())
        .flag("open", open)
        .hidden(count == 0)
        .add(el("summary").add(title))
        .all(levels.into_iter().filter(|(_, entries)| !entries.is_empty()), |(level, entries)| {
            el("div")
                .key(level.name())
                .add(el("h5").say3("group-", level.name(), ""))
                .add(el("ul").class("bare-list").list(entries))
        })
}

fn entry(view: &View, applies: &Applies) -> El {
    let entry = el("li").class("framework");
    let Some(framework) = applies.of(view.register) else { return entry };
    let route = Route::Framework(framework.id.clone());
    entry
        .key(&framework.id)
        .attr("data-framework", &framework.id)
        .attr("data-state", applies.state.as_ref().map_or("", StateCode::as_str))
        .attr("data-status", applies.status.name())
        .add(el("a").href(&route.href()).text(&framework_name(framework)))
        .all(words::reason(view.register, applies, view.day), |sentence| el("p").text(&sentence))
        .add(el("p").class("unverified").hidden(!applies.unverified).say("not-checked"))
}

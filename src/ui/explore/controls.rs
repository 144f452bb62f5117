//! What can be chosen on the pages of the register.

use super::{Act, Control, Scene, View, name_of};
use crate::content::{cat, say, say_with, say3};
use crate::frameworks::{Circle, Day, FIRST, Group, Mark, StateCode, Subject};
use crate::ui::element::{El, el};
use crate::ui::state::{Action, Field};
use crate::ui::words::{framework_name, state_name};

/// The id of the field that adds a State.
pub const STATE: &str = "explore-state";

/// The controls of a view.
pub fn controls(scene: &Scene, view: View) -> El {
    let filters: &[Control] = match view {
        View::List => {
            &[Control::Query, Control::Level, Control::Subject, Control::Binding, Control::Mark, Control::Date]
        }
        View::Timeline | View::Matrix => {
            &[Control::Query, Control::Level, Control::Subject, Control::Binding, Control::Date]
        }
        View::Map => &[Control::Framework, Control::Year, Control::Date],
        View::Then => &[],
    };
    let with_states = matches!(view, View::List | View::Matrix | View::Then);
    let clear = el("button").class("quiet-button").attr("type", "button").say("explore-clear");
    el("div")
        .class("filters")
        .key(&scene.explore.cleared.to_string())
        .attr("role", "search")
        .attr("aria-label", &say("explore-filters"))
        .add(el("div").class("filter-row").all(filters, |control| one(scene, *control)))
        .add(el("div").all(with_states.then_some(()), |()| states(scene)))
        .add(clear.on_click(scene.link, Action::Explore(Act::Clear)))
}

fn one(scene: &Scene, control: Control) -> El {
    let explore = scene.explore;
    match control {
        Control::Query => field(scene, control, "query", "search", &explore.query),
        Control::Level => {
            let options = Group::ALL.iter().map(|level| (level.name(), say3("group-", level.name(), "")));
            choice(scene, control, "level", options.collect(), explore.level.map(Group::name))
        }
        Control::Subject => {
            let options = Subject::ALL.iter().map(|subject| (subject.name(), say3("subject-", subject.name(), "")));
            choice(scene, control, "subject", options.collect(), explore.subject.map(Subject::name))
        }
        Control::Binding => {
            let options = vec![("yes", say("explore-binding")), ("no", say("explore-not-binding"))];
            let chosen = explore.binding.map(|binding| if binding { "yes" } else { "no" });
            choice(scene, control, "force", options, chosen)
        }
        Control::Mark => {
            let options = Mark::ALL.iter().map(|mark| (mark.name(), say3("explore-mark-", mark.name(), "")));
            choice(scene, control, "status", options.collect(), explore.mark.map(Mark::name))
        }
        Control::Circle => {
            let options = Circle::ALL.iter().map(|circle| (circle.name(), say3("explore-circle-", circle.name(), "")));
            choice(scene, control, "circle", options.collect(), scene.circle.map(Circle::name))
        }
        Control::State => field(scene, control, "state", "text", &explore.typed),
        Control::Date => {
            let typed = explore.date_typed.clone().unwrap_or_else(|| scene.day.to_string());
            field(scene, control, "date", "date", &typed)
        }
        Control::Framework => frameworks(scene),
        Control::Year => {
            let year = scene.day.year().to_string();
            field(scene, control, "year", "range", &year)
        }
    }
}

/// A labelled field.
fn field(scene: &Scene, control: Control, name: &str, kind: &str, value: &str) -> El {
    let id = cat("explore-", name, "");
    let input = el("input").attr("type", kind).id(&id).attr("autocomplete", "off");
    let (first, last) = (FIRST, scene.today);
    let input = match control {
        Control::Date => input.attr("min", &first.to_string()).attr("max", &last.to_string()),
        Control::Year => input
            .attr("min", &first.year().to_string())
            .attr("max", &last.year().to_string())
            .attr("aria-valuetext", &crate::ui::words::day(scene.day)),
        Control::State => {
            let input = input.attr("list", "explore-states").attr("aria-describedby", "explore-state-wrong");
            if scene.explore.unknown { input.attr("aria-invalid", "true") } else { input }
        }
        _ => input,
    };
    let input = input.class(if kind == "range" { "slider" } else { "field" }).value(value);
    let label = el("label").attr("for", &id).say3("explore-label-", name, "");
    let ends = el("small").class("ends").attr("aria-hidden", "true").hidden(kind != "range");
    let end = |day: Day| el("span").text(&day.year().to_string());
    el("div")
        .class(&cat("filter filter-", name, ""))
        .key(name)
        .add(label)
        .add(listening(scene, input, control))
        .add(ends.add(end(first)).add(end(last)))
}

/// A labelled list of choices, of which the first is none.
fn choice(scene: &Scene, control: Control, name: &str, options: Vec<(&str, String)>, chosen: Option<&str>) -> El {
    let id = cat("explore-", name, "");
    let none = el("option").key("").attr("value", "").flag("selected", chosen.is_none());
    let select = el("select").class("field").id(&id).add(none.say3("explore-any-", name, ""));
    let select = select.all(options, |(value, text)| {
        el("option").key(value).attr("value", value).flag("selected", chosen == Some(value)).text(&text)
    });
    let label = el("label").attr("for", &id).say3("explore-label-", name, "");
    el("div").class("filter").key(name).add(label).add(listening(scene, select, control))
}

/// The frameworks that a list of States is stored for.
fn frameworks(scene: &Scene) -> El {
    let shown = super::map::shown(scene);
    let select = el("select").class("field").id("explore-framework").all(
        (0_u8..).zip(&scene.register.frameworks).filter(|(_, framework)| framework.membership.is_some()),
        |(place, framework)| {
            let value = place.to_string();
            let option = el("option").key(&value).attr("value", &value).flag("selected", place == shown);
            option.text(&framework_name(framework))
        },
    );
    let label = el("label").attr("for", "explore-framework").say("explore-label-framework");
    let select = listening(scene, select, Control::Framework);
    el("div").class("filter filter-framework").key("framework").add(label).add(select)
}

fn listening(scene: &Scene, element: El, control: Control) -> El {
    element.on_type(scene.link, Field::Explore(control))
}

/// The group, the States chosen beside it, and the field that adds one.
fn states(scene: &Scene) -> El {
    let wrong = el("p").id("explore-state-wrong").attr("role", "status");
    let wrong = if scene.explore.unknown {
        wrong.class("error").text(&say_with("states-no-match", &[("text", &scene.explore.typed)]))
    } else {
        wrong
    };
    let names = el("datalist")
        .id("explore-states")
        .all(StateCode::all(), |state| el("option").attr("value", &state_name(state)).key(state.as_str()));
    let add = el("form")
        .class("add-state")
        .add(one(scene, Control::State))
        .add(el("button").class("button second").attr("type", "submit").say("explore-add"))
        .on_submit(scene.link, Action::Explore(Act::Add));
    let row = el("div").class("state-row").add(one(scene, Control::Circle)).add(add).add(names);
    el("div").class("filter-states").add(row).add(wrong).add(chips(scene)).add(of_group(scene))
}

fn chips(scene: &Scene) -> El {
    let chips = el("ul").class("chosen").attr("aria-label", &say("explore-chosen")).hidden(scene.chosen.is_empty());
    chips.all(&scene.chosen, |state| {
        let name = name_of(*state);
        let remove = el("button")
            .class("quiet-button")
            .attr("type", "button")
            .attr("aria-label", &say_with("states-remove", &[("state", &name)]))
            .say("states-remove-word")
            .on_click(scene.link, Action::Explore(Act::Remove(*state)));
        el("li").key(state.as_str()).add(el("span").text(&name)).add(remove)
    })
}

/// How many States the group had, and where that is from.
fn of_group(scene: &Scene) -> El {
    let Some(circle) = scene.circle else { return el("p").hidden(true) };
    let count = scene.members.states.len().to_string();
    let date = crate::ui::words::day(scene.day);
    let name = say3("explore-circle-", circle.name(), "");
    let said = say_with("explore-members", &[("group", &name), ("n", &count), ("date", &date)]);
    let source = say3("explore-circle-", circle.name(), ".source");
    let unchecked = if scene.members.verified { String::new() } else { say("not-checked") };
    let nobody = scene.members.states.is_empty();
    el("p")
        .class("note")
        .text(&said)
        .text(" ")
        .text(&source)
        .text(" ")
        .add(el("strong").hidden(scene.members.verified || nobody).text(&unchecked))
}

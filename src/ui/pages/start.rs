//! The Start page: it teaches the differences without a click. Written into `index.html` at build time; the app keeps it.

use crate::content::{cat, say, say_with};
use crate::interview::{self, Given};
use crate::law::{Answers, Difference, FactId};
use crate::ui::components::law::excerpt;
use crate::ui::components::mark::{Offence, shape};
use crate::ui::components::section::section;
use crate::ui::components::table::{body, cell, head, offence_head, row, row_head, table_with};
use crate::ui::diagrams::rails;
use crate::ui::element::{El, el};
use crate::ui::route::Route;

/// The Start page.
pub fn start() -> El {
    let marks = el("span")
        .class("headline-marks")
        .add(el("span").class("trafficking").add(shape("trafficking")))
        .add(el("span").class("smuggling").add(shape("smuggling")));
    let opening = el("div")
        .class("opening")
        .add(el("h1").class("display").add(marks).say("start-title"))
        .add(el("p").class("lead").say("start-lead"))
        .add(el("p").add(el("a").class("button").id("begin").href(&Route::Next.href()).say("start-begin")))
        .add(el("p").class("note").text(&cat(time().as_str(), " ", &say("start-privacy"))));
    el("div")
        .add(opening)
        .add(section("glance", "start-differences", differences()))
        .add(section("elements", "start-elements", elements()))
        .add(section("ways", "start-ways", ways()))
}

fn time() -> String {
    let answers = Answers::default();
    let left = interview::left(&Given { answers: &answers, states: false, date: false });
    say_with("start-time", &[("shortest", &left.shortest.to_string()), ("longest", &left.longest.to_string())])
}

fn differences() -> El {
    let heads = vec![
        head().say("differences-difference"),
        offence_head(Offence::Smuggling, "offence-smuggling"),
        offence_head(Offence::Trafficking, "offence-trafficking"),
    ];
    let rows = body().all(Difference::ALL, |difference| {
        let key = cat("start-difference-", difference.name(), "");
        let side = |offence| side(difference, offence);
        row(&key).add(row_head().say(&key)).add(side(Offence::Smuggling)).add(side(Offence::Trafficking))
    });
    el("div")
        .add(el("p").say("start-differences.intro"))
        .add(rails())
        .add(table_with("differences", &say("differences-caption"), heads).add(rows))
        .add(el("p").class("note").say("start-differences-note"))
}

/// The four rails with each offence at its end: the table below says the same.
fn rails() -> El {
    let name = |offence: Offence| {
        el("span").class(&cat("offence ", offence.name(), "")).add(shape(offence.name())).say3(
            "offence-",
            offence.name(),
            "",
        )
    };
    let ends = el("div").class("rail-ends").add(name(Offence::Smuggling)).add(name(Offence::Trafficking));
    el("div").class("rails").attr("aria-hidden", "true").add(ends).all(Difference::ALL, |difference| {
        let title = el("strong").say3("start-difference-", difference.name(), "");
        el("div").class("rail-row").add(title).add(rails::taught(difference))
    })
}

fn side(difference: Difference, offence: Offence) -> El {
    let of = cat(difference.name(), ".", offence.name());
    cell(&cat("offence-", offence.name(), ""), el("div").say3("start-difference-", &of, ""))
}

fn elements() -> El {
    let of_trafficking = ["act", "means", "purpose"];
    let of_smuggling = ["procurement", "illegal_entry", "foreigner", "benefit"];
    let ledgers = el("div")
        .class("two-ledgers")
        .add(ledger(Offence::Trafficking, &of_trafficking, excerpt(FactId::Purpose, "tip.3.a")))
        .add(ledger(Offence::Smuggling, &of_smuggling, excerpt(FactId::Procured, "som.3.a")));
    el("div").add(el("p").say("start-elements.intro")).add(ledgers)
}

fn ledger(offence: Offence, elements: &[&str], law: El) -> El {
    let list = el("dl").class("element-list").all(elements, |element| {
        let key = cat("element-", element, "");
        el("div").key(element).add(el("dt").say(&key)).add(el("dd").say3(&key, ".text", ""))
    });
    let title = cat("offence-", offence.name(), ".full");
    el("div")
        .class(&cat("offence-ledger ", offence.name(), ""))
        .add(el("h3").class("offence").add(shape(offence.name())).say(&title))
        .add(el("p").say3("start-elements.", offence.name(), ""))
        .add(list)
        .add(law)
}

fn ways() -> El {
    let ways = [
        ("start-way-case", Route::Next),
        ("start-way-practise", Route::Practise(String::new())),
        ("start-way-compare", Route::Compare),
        ("start-way-explore", Route::Frameworks),
        ("start-way-about", Route::About(String::new())),
    ];
    let list = el("ul").class("ways").all(ways, |(key, route)| {
        let name = say_with(key, &[("count", &say("frameworks-count"))]);
        el("li").key(key).add(el("a").href(&route.href()).text(&name)).add(el("span").say3(key, ".text", ""))
    });
    el("div").add(list).add(el("h3").say("start-one-person")).add(el("p").say("start-one-person.text"))
}

//! What stands around every page: masthead, notice, main part, colophon.

use crate::content::say;
use crate::ui::element::{El, Link, el};
use crate::ui::route::{Route, is_reading};
use crate::ui::state::{Action, Notice};

/// The frame of a page. `work` is where "Work through a case" leads.
pub fn frame(route: &Route, work: &Route, notice: Option<&Notice>, page: El, link: &Link) -> El {
    el("div")
        .class("frame")
        .add(el("a").class("skip-link").href("#main").say("nav-skip").on_click(link, Action::Focus("main".to_owned())))
        .add(masthead(route, work, link))
        .add(el("div").class("page notice-place").attr("role", "status").all(notice, shown))
        .add(el("main").id("main").class("page").attr("tabindex", "-1").add(page))
        .add(colophon())
}

fn masthead(route: &Route, work: &Route, link: &Link) -> El {
    let in_case = matches!(route, Route::Question { .. } | Route::Check | Route::Result(_));
    let place = |to: &Route, text: &str, current: bool| {
        let place = el("a").key(text).href(&to.href()).say(text);
        if current { place.attr("aria-current", "page") } else { place }
    };
    let pages = [
        (Route::Compare, "nav-compare"),
        (Route::Frameworks, "nav-frameworks"),
        (Route::Glossary, "nav-glossary"),
        (Route::About(String::new()), "nav-about"),
    ];
    let nav = el("nav")
        .class("site-nav")
        .attr("aria-label", &say("nav-label"))
        .add(place(work, "nav-work", in_case && !is_reading()))
        .all(pages, |(to, text)| place(&to, text, to.same_page(route)));
    let theme = el("button").class("quiet-button").attr("type", "button").hidden(is_reading());
    let inner = el("div")
        .class("page")
        .add(el("a").class("wordmark").href(&Route::Start.href()).say("product-name"))
        .add(nav)
        .add(theme.say("theme-switch").on_click(link, Action::Theme));
    el("header").class("masthead").add(inner)
}

fn shown(notice: &Notice) -> El {
    let class = if notice.problem { "notice problem" } else { "notice" };
    el("p").id("notice").class(class).attr("tabindex", "-1").text(&notice.text)
}

fn colophon() -> El {
    let parts = [
        ("method", "nav-method"),
        ("corrections", "nav-corrections"),
        ("privacy", "nav-privacy"),
        ("accessibility", "nav-accessibility"),
    ];
    let (other, text) =
        if is_reading() { ("../index.html", "nav-app") } else { ("read/index.html", "nav-reading") };
    let nav = el("nav")
        .attr("aria-label", &say("nav-about-label"))
        .all(parts, |(part, text)| el("a").key(part).href(&Route::About(part.to_owned()).href()).say(text))
        .add(el("a").href(other).say(text));
    let inner = el("div")
        .class("page")
        .add(el("p").say("colophon-teaching"))
        .add(el("p").say("protection-danger-short"))
        .add(nav);
    el("footer").class("colophon").add(inner)
}

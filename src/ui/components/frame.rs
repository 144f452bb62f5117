//! What stands around every page: masthead, main part, colophon. Written at build time, like the pages that no answer
//! changes; the boot script marks the current page and switches the theme.

use crate::content::say;
use crate::ui::element::{El, el};
use crate::ui::route::{Route, is_reading};

/// The frame of a page.
pub fn frame(route: &Route, page: El) -> El {
    el("div")
        .class("frame")
        .add(masthead(route))
        .add(el("main").id("main").class("page").attr("tabindex", "-1").add(page))
        .add(colophon())
}

fn masthead(route: &Route) -> El {
    let pages = [
        (Route::Next, "nav-work"),
        (Route::Practise(String::new()), "nav-practise"),
        (Route::Compare, "nav-compare"),
        (Route::Frameworks, "nav-frameworks"),
        (Route::Glossary(String::new()), "nav-glossary"),
        (Route::About(String::new()), "nav-about"),
    ];
    let nav = el("nav").class("site-nav").attr("aria-label", &say("nav-label")).all(pages, |(to, text)| {
        let place = el("a").key(text).href(&to.href()).say(text);
        if to.same_page(route) { place.attr("aria-current", "page") } else { place }
    });
    let theme = el("button").class("quiet-button").attr("type", "button").id("theme").hidden(is_reading());
    let inner = el("div")
        .class("page")
        .add(el("a").class("wordmark").href(&Route::Start.href()).say("product-name"))
        .add(nav)
        .add(theme.say("theme-switch"));
    let skip = el("a").class("skip-link").href("#main").say("nav-skip");
    el("header").class("masthead").add(skip).add(inner)
}

fn colophon() -> El {
    let parts = [
        ("method", "nav-method"),
        ("corrections", "nav-corrections"),
        ("privacy", "nav-privacy"),
        ("accessibility", "nav-accessibility"),
    ];
    let (other, text) = if is_reading() { ("../index.html", "nav-app") } else { ("read/index.html", "nav-reading") };
    let nav = el("nav")
        .attr("aria-label", &say("nav-about-label"))
        .all(parts, |(part, text)| el("a").key(part).href(&Route::About(part.to_owned()).href()).say(text))
        .add(el("a").href(&Route::Map.href()).say("nav-map"))
        .add(el("a").href(&Route::Embed.href()).say("embed-title"))
        .add(el("a").href(other).say(text));
    let inner = el("div")
        .class("page")
        .add(el("p").say("colophon-teaching"))
        .add(el("p").say("protection-danger-short"))
        .add(nav);
    el("footer").class("colophon").add(inner)
}

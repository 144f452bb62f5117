//! Parts of a page: the opening, and sections whose heading stands in the margin and whose matter in the column.

use crate::content::{cat, has, say};
use crate::ui::element::{El, el};
use crate::ui::route::Route;
use yew::virtual_dom::VNode;

/// The opening of a page: its heading and a lead.
pub fn opening(title: &str, lead: &str) -> El {
    el("div").class("opening").add(el("h1").text(title)).add(el("p").class("lead").text(lead))
}

/// A section with the text of `title` as its heading, the `.note` of it beside, and an id that links can name.
pub fn section(id: &str, title: &str, matter: El) -> El {
    section_of(id, title, matter.class(MATTER).done())
}

/// The class of what stands in a section.
pub const MATTER: &str = "matter flow";

/// A section of which the matter is a node of its own.
pub fn section_of(id: &str, title: &str, matter: VNode) -> El {
    let note = cat(title, ".note", "");
    let header = el("header").add(el("h2").id(id).say(title));
    let header = if has(&note) { header.add(el("p").say(&note)) } else { header };
    el("section").class("section").attr("aria-labelledby", id).key(id).add(header).node(matter)
}

/// Links to the sections of a page: id and text of each.
pub fn contents(sections: &[(&str, String)], route: fn(String) -> Route) -> El {
    let list = el("ul")
        .all(sections, |(id, title)| el("li").key(id).add(el("a").href(&route((*id).to_owned()).href()).text(title)));
    el("nav").class("contents").attr("aria-label", &say("page-contents")).add(list)
}

/// A list of words without marks.
pub fn bare_list(words: Vec<String>) -> El {
    el("ul").class("bare-list").all(words, |word| el("li").text(&word))
}

/// The link "Back" above a page.
pub fn back(route: &Route) -> El {
    let arrow = el("span").class("arrow").attr("aria-hidden", "true").text("←");
    let link = el("a").class("back").href(&route.href()).add(arrow).say("nav-back");
    el("nav").attr("aria-label", &say("nav-back-label")).add(link)
}

//! Pages written at build time: `index.html` with the Start page, and the reading edition as plain linked HTML.

use super::components::frame::frame;
use super::components::section::{opening, section};
use super::element::{El, el};
use super::pages::{about, booklet, compare, embed, framework, frameworks, glossary, map, missing, question, start};
use super::route::{Route, is_reading};
use super::words::option_key;
use crate::content::{register, say, say3};
use crate::law::{FACTS, FactId};
use yew::{Component, Context, Html, Properties};

/// Which page.
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    /// The page of the app that it stands for; in the reading edition the Start page stands for the table of contents.
    pub route: Route,
}

/// A page in its frame.
pub struct Page;

impl Component for Page {
    type Message = ();
    type Properties = Props;

    fn create(_context: &Context<Self>) -> Self {
        Self
    }

    fn view(&self, context: &Context<Self>) -> Html {
        let route = &context.props().route;
        let page = match (route, register()) {
            (Route::Compare, _) => compare::compare(),
            (Route::Frameworks, Some(register)) => frameworks::frameworks(register),
            (Route::Framework(id), Some(register)) => framework::framework(register, id),
            (Route::Glossary(_), _) => glossary::glossary(),
            (Route::Map, _) => map::map(),
            (Route::About(_), _) => about::about(),
            (Route::Embed, _) => embed::embed(),
            (Route::Question { fact, .. }, _) => a_question(*fact),
            (Route::Start, _) if is_reading() => contents(),
            (Route::Start, _) => el("div").id("app").add(start::start()),
            _ => missing(),
        };
        frame(route, page).done()
    }
}

/// The booklet for reviewers in its frame: in the reading edition only, a page to print.
pub struct Booklet;

impl Component for Booklet {
    type Message = ();
    type Properties = ();

    fn create(_context: &Context<Self>) -> Self {
        Self
    }

    fn view(&self, _context: &Context<Self>) -> Html {
        frame(&Route::Missing, booklet::booklet()).done()
    }
}

fn entry(route: Route) -> El {
    el("li").add(el("a").href(&route.href()).text(&route.title()))
}

fn contents() -> El {
    let (glossary, about) = (Route::Glossary(String::new()), Route::About(String::new()));
    let pages = [Route::Compare, Route::Frameworks, Route::Map, glossary, about, Route::Embed];
    let questions = FACTS.iter().map(|fact| Route::Question { fact: fact.id, change: false });
    let pages = el("ul").class("plain-list").all(pages, entry);
    let questions = el("ol").all(questions, entry);
    el("div")
        .add(opening(&say("reading-title"), &say("reading-lead")))
        .add(section("pages", "reading-pages", el("div").add(pages)))
        .add(section("questions", "reading-questions", el("div").add(questions)))
}

/// A question with its answers, its law and its examples.
fn a_question(fact: FactId) -> El {
    let name = fact.name();
    let options = fact.fact().kind.options();
    let neighbour = |step: isize, text: &str| {
        let place = (fact as usize).checked_add_signed(step)?;
        let fact = FACTS.get(place)?.id;
        let route = Route::Question { fact, change: false };
        Some(el("a").href(&route.href()).say(text))
    };
    let answers = el("ul").class("plain-list").all(options, |option| el("li").say(&option_key(fact, option)));
    let answers = el("section")
        .class("why flow")
        .hidden(options.is_empty())
        .add(el("h2").say("reading-answers"))
        .add(answers.add(el("li").say("answer-unknown")));
    let around = el("nav").class("actions").attr("aria-label", &say("reading-questions"));
    el("div")
        .class("question-page")
        .add(opening(&say3("q-", name, ""), &say3("q-", name, ".hint")))
        .add(answers)
        .add(question::beside(fact))
        .add(around.all(neighbour(-1, "reading-before"), |link| link).all(neighbour(1, "reading-next"), |link| link))
}

//! Places in the app: hash routes, and the files of the reading edition that stand for them.
//!
//! Only the place is in the address, never an answer.

use crate::content;
use crate::content::cat;
use crate::law::FactId;
use std::cell::Cell;

/// A page of the app.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Route {
    /// What this is, and the differences at a glance.
    Start,
    /// Where the case goes on: the next question, or the answers.
    Next,
    /// A question; `change` when it was reached to change one answer, so that Continue returns.
    Question {
        /// The question's fact.
        fact: FactId,
        /// Whether Continue returns to the answers.
        change: bool,
    },
    /// All answers.
    Check,
    /// The result, at a section of it.
    Result(String),
    /// Both offences side by side.
    Compare,
    /// The register.
    Frameworks,
    /// The register, in another view than the list.
    Explore(View),
    /// A framework by its id.
    Framework(String),
    /// Cases to judge; which of its pages is for `practise::place` to tell.
    Practise(String),
    /// Words and what they mean; at one of them.
    Glossary(String),
    /// All questions, what makes them idle and what they feed.
    Map,
    /// A case from a link; its code is taken out of the address as soon as it is read.
    Case(String),
    /// Method, sources, corrections, limits; at a section of it.
    About(String),
    /// How Palermo is put into another page.
    Embed,
    /// An address that names no page.
    Missing,
}

/// A way to look at the register.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum View {
    /// One entry a framework.
    List,
    /// Bars from 1926 to today.
    Timeline,
    /// States by frameworks.
    Matrix,
    /// Who is bound by one framework.
    Map,
    /// November 2008 beside today.
    Then,
}

impl View {
    /// All of them, in the order of the page.
    pub const ALL: [Self; 5] = [Self::List, Self::Timeline, Self::Matrix, Self::Map, Self::Then];

    /// Its name in addresses and keys.
    pub const fn name(self) -> &'static str {
        match self {
            Self::List => "list",
            Self::Timeline => "timeline",
            Self::Matrix => "matrix",
            Self::Map => "map",
            Self::Then => "2008",
        }
    }

    /// The route that shows it; `None` for a name that is none.
    pub fn route(name: &str) -> Option<Route> {
        let view = Self::ALL.into_iter().find(|view| view.name() == name)?;
        Some(if view == Self::List { Route::Frameworks } else { Route::Explore(view) })
    }
}

thread_local! {
    static READING: Cell<bool> = const { Cell::new(false) };
}

/// Makes links point to the files of the reading edition instead of into the app.
pub fn set_reading(reading: bool) {
    READING.set(reading);
}

/// Whether the reading edition is being written.
pub fn is_reading() -> bool {
    READING.get()
}

impl Route {
    /// The page that a hash (without `#`) names.
    pub fn parse(hash: &str) -> Self {
        let (page, rest) = cut(hash.strip_prefix('/').unwrap_or(hash));
        if page == "practise" {
            return Self::Practise(rest.to_owned());
        }
        let (detail, rest) = cut(rest);
        let change = rest == "change";
        match page {
            "" => Self::Start,
            "q" if detail.is_empty() => Self::Next,
            "q" => FactId::parse(detail).map_or(Self::Missing, |fact| Self::Question { fact, change }),
            "check" => Self::Check,
            "result" => Self::Result(detail.to_owned()),
            "compare" => Self::Compare,
            "frameworks" if detail.is_empty() => Self::Frameworks,
            "frameworks" => View::route(detail).unwrap_or(Self::Missing),
            "framework" => Self::Framework(detail.to_owned()),
            "glossary" => Self::Glossary(detail.to_owned()),
            "map" => Self::Map,
            "case" => Self::Case(detail.to_owned()),
            "about" => Self::About(detail.to_owned()),
            "embed" => Self::Embed,
            _ => Self::Missing,
        }
    }

    /// The hash of the page, without `#`.
    pub fn hash(&self) -> String {
        match self {
            Self::Start | Self::Missing => "/".to_owned(),
            Self::Next => "/q".to_owned(),
            Self::Question { fact, change: false } => cat("/q/", fact.fact().name, ""),
            Self::Question { fact, change: true } => cat("/q/", fact.fact().name, "/change"),
            Self::Check => "/check".to_owned(),
            Self::Result(section) => with_section("/result", section),
            Self::Compare => "/compare".to_owned(),
            Self::Frameworks => "/frameworks".to_owned(),
            Self::Explore(view) => cat("/frameworks/", view.name(), ""),
            Self::Framework(id) => cat("/framework/", id, ""),
            Self::Practise(page) => with_section("/practise", page),
            Self::Glossary(term) => with_section("/glossary", term),
            Self::Map => "/map".to_owned(),
            Self::Case(_) => "/case".to_owned(),
            Self::About(section) => with_section("/about", section),
            Self::Embed => "/embed".to_owned(),
        }
    }

    /// The address that a link to this page carries.
    pub fn href(&self) -> String {
        if is_reading() { self.file() } else { cat("#", &self.hash(), "") }
    }

    /// The file of the reading edition that holds this page; the app itself where only the app does.
    pub fn file(&self) -> String {
        match self {
            Self::Start | Self::Missing => "index.html".to_owned(),
            Self::Question { fact, .. } => cat("question-", fact.fact().name, ".html"),
            Self::Compare => "compare.html".to_owned(),
            Self::Frameworks => "frameworks.html".to_owned(),
            Self::Framework(id) => cat("framework-", id, ".html"),
            Self::Glossary(term) => at("glossary.html", term),
            Self::Map => "map.html".to_owned(),
            Self::About(section) => at("about.html", section),
            Self::Next | Self::Check | Self::Result(_) | Self::Explore(_) | Self::Practise(_) | Self::Case(_) => {
                cat("../#", &self.hash(), "")
            }
            Self::Embed => "embed.html".to_owned(),
        }
    }

    /// The section of the page that the address names; empty for its top.
    pub fn section(&self) -> &str {
        match self {
            Self::Result(section) | Self::About(section) | Self::Glossary(section) => section,
            _ => "",
        }
    }

    /// Whether both are the same page, whatever the section.
    pub fn same_page(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Result(_), Self::Result(_))
            | (Self::About(_), Self::About(_))
            | (Self::Glossary(_), Self::Glossary(_)) => true,
            _ => self == other,
        }
    }

    /// Whether the page needs the long texts and the register.
    pub fn needs_rest(&self) -> bool {
        match self {
            Self::Question { fact, .. } => *fact == FactId::States,
            Self::Check
            | Self::Result(_)
            | Self::Practise(_)
            | Self::Framework(_)
            | Self::Map
            | Self::Explore(_)
            | Self::Case(_) => true,
            _ => false,
        }
    }

    /// Whether no answer changes the page, so that it is written at build time, in the reading edition.
    pub fn is_written(&self) -> bool {
        matches!(
            self,
            Self::Compare
                | Self::Frameworks
                | Self::Framework(_)
                | Self::Glossary(_)
                | Self::Map
                | Self::About(_)
                | Self::Embed
        )
    }

    /// The page's own title, without the product's name.
    pub fn title(&self) -> String {
        match self {
            Self::Start => content::say("start-title"),
            Self::Question { fact, .. } => content::say3("q-", fact.fact().name, ""),
            Self::Check => content::say("check-title"),
            Self::Result(_) => content::say("result-title"),
            Self::Compare => content::say("compare-title"),
            Self::Frameworks => content::say("frameworks-title"),
            Self::Explore(view) => content::say3("explore-title-", view.name(), ""),
            Self::Framework(id) => content::say3("fw-", id, ""),
            Self::Practise(_) => content::say("practise-title"),
            Self::Glossary(_) => content::say("glossary-title"),
            Self::Map => content::say("map-title"),
            Self::Case(_) => content::say("linked-title"),
            Self::About(_) => content::say("about-title"),
            Self::Embed => content::say("embed-title"),
            Self::Next => String::new(),
            Self::Missing => content::say("missing-title"),
        }
    }
}

/// What stands before the first slash, and what after it.
fn cut(text: &str) -> (&str, &str) {
    text.split_once('/').unwrap_or((text, ""))
}

/// A file, at a section of it.
fn at(file: &str, section: &str) -> String {
    if section.is_empty() { file.to_owned() } else { cat(file, "#", section) }
}

fn with_section(page: &str, section: &str) -> String {
    if section.is_empty() { page.to_owned() } else { cat(page, "/", section) }
}

#[cfg(test)]
mod tests {
    use super::{Route, View};
    use crate::law::FactId;

    #[test]
    fn hashes_come_back_as_the_same_page() {
        let about = Route::About("corrections".to_owned());
        let framework = Route::Framework("tip_protocol".to_owned());
        let result = Route::Result("open".to_owned());
        let mut pages = vec![
            Route::Start,
            Route::Next,
            Route::Check,
            Route::Compare,
            Route::Frameworks,
            Route::Practise(String::new()),
            Route::Practise("set/1cf70.1.boat/1".to_owned()),
            Route::Glossary(String::new()),
            Route::Glossary("term-act".to_owned()),
            Route::Map,
            Route::Case(String::new()),
            Route::Embed,
            Route::Explore(View::Map),
            Route::Explore(View::Then),
            about,
            framework,
            result,
        ];
        for fact in FactId::ALL {
            pages.push(Route::Question { fact, change: false });
            pages.push(Route::Question { fact, change: true });
        }
        for page in pages {
            assert_eq!(Route::parse(&page.hash()), page);
        }
    }

    #[test]
    fn an_address_that_names_no_page_is_missing() {
        for hash in ["/nowhere", "/q/no_such_fact", "/frameworks/no_such_view"] {
            assert_eq!(Route::parse(hash), Route::Missing, "{hash}");
        }
    }
}

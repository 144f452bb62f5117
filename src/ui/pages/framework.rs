//! One framework: what it obliges, who takes part, strengths and weaknesses, sources.

use super::corrections::of_place;
use crate::content::{cat, has, joined, numbered, say, say3};
use crate::frameworks::{Field, Framework, Party, Register, StateCode, succession};
use crate::ui::components::rich::prose;
use crate::ui::components::section::{back, bare_list, opening, section};
use crate::ui::components::table::{body, cell, row, row_head, table, words};
use crate::ui::element::{El, el};
use crate::ui::explore::list::subjects;
use crate::ui::explore::timeline::timeline;
use crate::ui::route::Route;
use crate::ui::words::{dated, ended, framework_name, in_force, state_name};

/// The page of the framework with this id; a page that says so where there is none.
pub fn framework(register: &Register, id: &str) -> El {
    let Some((place, framework)) = register.find(id) else { return super::missing() };
    let page = Page { register, framework, place };
    let kicker = [say3("group-", framework.group.name(), ""), say3("kind-of-", framework.kind.name(), "")];
    let force = if framework.binding { "framework-binds" } else { "framework-binds-not" };
    let opening = opening(&framework_name(framework), &say(&page.key(".full")))
        .add(el("p").class("kicker").text(&joined(&kicker, " · ")))
        .add(subjects(framework))
        .add(el("p").say(force))
        .add(el("p").class("note").hidden(!framework.details.seed).say("framework-seed"));
    el("div")
        .add(back(&Route::Frameworks))
        .add(opening)
        .add(section("covers", "framework-covers", page.covers()))
        .add(section("duties", "framework-duties", super::framework_duties::duties(framework)))
        .add(section("dates", "framework-dates", el("div").add(page.dates())))
        .add(section(
            "reach",
            "framework-reach",
            el("div").add(page.text(".territory")).add(page.memory(Field::Territory)),
        ))
        .all(page.progress(), |progress| section("progress", "framework-progress", progress))
        .add(section("judgement", "framework-judgement", el("div").add(page.judgement())))
        .add(section("approach", "framework-approach", page.approach()))
        .add(section("succession", "framework-succession", page.chain()))
        .add(section("members", "framework-members", page.members()))
        .all(of_place(&Route::Framework(id.to_owned())), |here| section("corrections", "corrections-here", here))
        .add(section("sources", "framework-sources", page.sources()))
}

struct Page<'a> {
    register: &'a Register,
    framework: &'a Framework,
    place: u8,
}

impl Page<'_> {
    fn key(&self, attribute: &str) -> String {
        cat("fw-", &self.framework.id, attribute)
    }

    /// The text of an attribute, or that nothing is recorded.
    fn text(&self, attribute: &str) -> El {
        let key = self.key(attribute);
        if has(&key) { prose(&key) } else { el("p").say("framework-nothing") }
    }

    /// The mark of a field that rests on memory.
    fn memory(&self, field: Field) -> El {
        el("p").add(unchecked(!self.framework.rests_on_memory(field)))
    }

    fn covers(&self) -> El {
        let covers = el("div").add(self.text(".covers")).add(self.memory(Field::Covers));
        let memory = self.memory(Field::Articles);
        covers.add(self.articles()).add(memory)
    }

    /// What the source document reports of each State, where it keeps such a record.
    fn progress(&self) -> Option<El> {
        let base = cat("framework-progress-", &self.framework.id, "");
        let reports = numbered(&base);
        let columns = ["framework-progress-state", "framework-progress-reported"];
        let rows = body().all(&reports, |report| {
            row(report).add(row_head().say3(report, ".who", "")).add(words(columns[1], &say(report)))
        });
        let matter = el("div")
            .add(el("p").say("framework-progress-about"))
            .add(table("progress", &say("framework-progress"), &columns).add(rows))
            .add(el("p").say3(&base, "-evaluation", ""));
        (!reports.is_empty()).then_some(matter)
    }

    fn articles(&self) -> El {
        let columns = ["framework-article", "framework-topic", "framework-line"];
        let rows = body().all(self.framework.details.articles.iter().enumerate(), |(place, article)| {
            let line = self.key(&cat(".article-", &(place + 1).to_string(), ""));
            row(article)
                .add(row_head().text(article))
                .add(words(columns[1], &say3(&line, "-topic", "")))
                .add(words(columns[2], &say(&line)))
        });
        let heading = el("h3").say("framework-articles");
        let list = table("articles", &say("framework-articles"), &columns).add(rows);
        el("div").class("flow").hidden(self.framework.details.articles.is_empty()).add(heading).add(list)
    }

    fn dates(&self) -> El {
        let framework = self.framework;
        let place = if framework.details.adopted_place.is_empty() { "" } else { ", " };
        let adopted = cat(dated(framework.adopted).as_str(), place, &framework.details.adopted_place);
        let successor = framework.ended_by.and_then(|place| self.register.framework(place)).map(framework_name);
        let mut over = vec![ended(framework)];
        over.extend(successor);
        let over = joined(&over, "; ");
        let line = |title: &str, words: &str, field: Field| {
            let words = el("dd").text(words).add(unchecked(!framework.rests_on_memory(field)));
            el("div").key(title).add(el("dt").say(title)).add(words)
        };
        let opened = line("framework-opened", &dated(framework.details.opened), Field::Opened);
        el("dl")
            .class("answers")
            .add(line("framework-adopted", &adopted, Field::Adopted))
            .add(opened.hidden(framework.details.opened.is_unknown()))
            .add(line("framework-in-force", &in_force(framework), Field::InForce))
            .add(line("framework-ended", &over, Field::Ended))
            .add(el("div").add(el("dt").say("framework-now")).add(el("dd").add(self.text(".status"))))
            .add(el("div").add(el("dt").say("framework-note")).add(el("dd").add(self.text(".note"))))
    }

    fn judgement(&self) -> El {
        let side =
            |title: &str, attribute: &str| el("div").class("flow").add(el("h3").say(title)).add(self.text(attribute));
        el("div")
            .class("pair")
            .add(side("framework-strengths", ".strengths").add(self.memory(Field::Strengths)))
            .add(side("framework-weaknesses", ".weaknesses"))
    }

    fn approach(&self) -> El {
        let framework = self.framework;
        let none = framework.approaches.is_empty();
        let approaches = framework.approaches.iter().map(|approach| say3("approach-", approach.name(), ""));
        let ps = framework.details.ps.iter().map(|p| say3("p-", p.name(), ""));
        el("div")
            .add(bare_list(approaches.collect()))
            .add(el("p").hidden(!none).say("framework-no-approach"))
            .add(el("div").class("note").hidden(none).add(self.text(".basis")))
            .add(el("h3").say("framework-ps"))
            .add(bare_list(ps.collect()))
    }

    fn chain(&self) -> El {
        let chain = succession(self.register, self.place);
        if chain.len() < 2 {
            return el("div").add(el("p").say("framework-no-succession"));
        }
        let today = crate::platform::today();
        let links = chain.iter().filter_map(|place| self.register.framework(*place));
        el("div")
            .add(el("ol").all(links, |framework| {
                let route = Route::Framework(framework.id.clone());
                el("li").key(&framework.id).add(el("a").href(&route.href()).text(&framework_name(framework)))
            }))
            .add(timeline(self.register, &chain, today))
    }

    fn members(&self) -> El {
        let framework = self.framework;
        let Some(list) = self.register.members(framework) else {
            return el("div").add(el("p").say("framework-no-list"));
        };
        let complete =
            if framework.membership_complete { "framework-list-complete" } else { "framework-list-incomplete" };
        let as_of = if framework.membership_as_of.is_unknown() {
            say("framework-list-undated")
        } else {
            dated(framework.membership_as_of)
        };
        let record = joined(&[say(complete), say("framework-list-as-of"), as_of], " ");
        let columns = ["member-state", "member-since", "member-until", "member-how", "member-source"];
        let rows = body().all(&list.parties, |party| self.member(party));
        let count = el("span").class("count").text(&list.parties.len().to_string());
        let folded = el("details")
            .add(el("summary").say("framework-list-show").text(" ").add(count))
            .add(table("members", &say("framework-members"), &columns).add(rows));
        el("div").add(el("p").text(&record).text(". ").say("check-the-depositary")).add(folded)
    }

    fn member(&self, party: &Party) -> El {
        let name = if party.state == StateCode::EU { say("european-union") } else { state_name(party.state) };
        let (how, since) = match party.kind {
            Some(kind) => (cat("kind-", kind.name(), ""), party.in_force),
            None => ("member-signed".to_owned(), party.signed),
        };
        let until = if party.ended.is_unknown() { say("framework-not-ended") } else { dated(party.ended) };
        let source = el("div").add(el("small").text(self.register.source(party))).add(unchecked(party.verified));
        row(party.state.as_str())
            .add(row_head().text(&name))
            .add(words("member-since", &dated(since)))
            .add(words("member-until", &until))
            .add(words("member-how", &say(&how)))
            .add(cell("member-source", source))
    }

    fn sources(&self) -> El {
        let framework = self.framework;
        let doubtful: Vec<String> = framework.unverified.iter().map(|field| say3("field-", field.name(), "")).collect();
        let memory = joined(&[say("framework-memory"), joined(&doubtful, ", ")], " ");
        let address = el("a").href(&framework.details.url).attr("rel", "noreferrer").text(&framework.details.url);
        el("div")
            .add(el("p").text(&framework.details.citation).add(unchecked(!framework.rests_on_memory(Field::Citation))))
            .add(el("p").hidden(framework.details.url.is_empty()).add(address))
            .add(el("ul").class("plain-list").all(&framework.details.sources, |source| el("li").text(source)))
            .add(el("p").class("unverified").hidden(doubtful.is_empty()).text(&memory).text("."))
    }
}

/// The mark of what rests on memory.
fn unchecked(verified: bool) -> El {
    el("span").class("unverified").hidden(verified).text(" ").say("not-checked")
}

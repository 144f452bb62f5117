//! The written pages that teach and account for the rules, and the result as text: asserted against the engine, as HTML and data.

use palermo::casefile::{self, Case};
use palermo::content::source;
use palermo::content::{register, say, say_with, say3};
use palermo::interview::{Given, Status, decides, gates, left, paths, status};
use palermo::law::{Answer, Answers, FACTS, FactId, RULES, cases, findings};
use palermo::ui::pages::{corrections, figures};
use palermo::ui::reading::{Booklet, Page, Props};
use palermo::ui::record::{analysis, markdown};
use palermo::ui::route::{Route, set_reading};
use palermo::ui::state::State;
use std::path::Path;
use yew::{BaseComponent, LocalServerRenderer};

/// Puts the English content in place, once for each thread of tests.
fn content() {
    if register().is_some() {
        return;
    }
    match source::load(&Path::new(env!("CARGO_MANIFEST_DIR")).join("content")) {
        Ok(compiled) => compiled.install(),
        Err(faults) => panic!("{faults:?}"),
    }
}

fn rendered<C: BaseComponent>(renderer: LocalServerRenderer<C>) -> String {
    let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime");
    set_reading(true);
    let html = runtime.block_on(renderer.hydratable(false).render());
    set_reading(false);
    html
}

fn page(route: Route) -> String {
    content();
    rendered(LocalServerRenderer::<Page>::with_props(Props { route }))
}

/// A text as it stands in HTML.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

/// The words of a page: its text without tags, spaces drawn together.
fn words(html: &str) -> String {
    let mut words = String::new();
    let mut inside = false;
    for letter in html.chars() {
        match letter {
            '<' => inside = true,
            '>' => inside = false,
            letter if !inside => words.push(letter),
            _ => {}
        }
    }
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The part of a page from one mark to the next of the same kind.
fn part<'a>(html: &'a str, from: &str, to: &str) -> &'a str {
    let start = html.find(from).unwrap_or_else(|| panic!("{from} is missing"));
    let rest = &html[start + from.len()..];
    &rest[..rest.find(to).unwrap_or(rest.len())]
}

#[test]
fn the_map_has_every_question_with_all_that_it_feeds() {
    let html = page(Route::Map);
    let list = &html[html.find("map-list").expect("the list")..];
    for fact in &FACTS {
        assert!(html.contains(&format!("href=\"question-{}.html\"", fact.name)), "{}", fact.name);
        let entry = part(list, &format!("<li data-fact=\"{}\"", fact.name), "<li data-fact=");
        for rule in &RULES {
            let told = entry.contains(&format!("data-feeds=\"{}\"", rule.id.name()));
            assert_eq!(told, rule.reads.contains(&fact.id), "{} and {}", fact.name, rule.id.name());
        }
        let reasons: Vec<&str> = gates(fact.id).iter().map(|gate| gate.reason.name()).collect();
        for reason in palermo::interview::WhyNot::ALL {
            let told = entry.contains(&format!("data-why-not=\"{}\"", reason.name()));
            assert_eq!(told, reasons.contains(&reason.name()), "{} and {}", fact.name, reason.name());
        }
    }
    let dots = html.matches("class=\"map-dot").count();
    assert_eq!(dots, RULES.iter().map(|rule| rule.reads.len()).sum::<usize>());
}

#[test]
fn the_lines_of_the_picture_are_those_of_the_interview() {
    let html = page(Route::Map);
    for from in FactId::ALL {
        for to in FactId::ALL {
            let drawn = html.contains(&format!("data-from=\"{}\" data-to=\"{}\"", from.name(), to.name()));
            assert_eq!(drawn, decides(to).contains(&from), "{from:?} to {to:?}");
        }
    }
    // Each line is true: some answer to the one changes whether the other is asked.
    let asked = |answers: &Answers, fact| status(&Given { answers, states: false, date: false }, fact) == Status::Ask;
    for fact in FactId::ALL {
        for gate in gates(fact) {
            let all =
                gate.answers.iter().fold(Answers::default(), |all, (fact, answer)| all.with(*fact, Some(*answer)));
            assert!(!asked(&all, fact), "{gate:?}");
            for (less, _) in &gate.answers {
                assert!(asked(&all.with(*less, None), fact), "{fact:?} without {less:?} in {gate:?}");
            }
        }
    }
}

#[test]
fn figures_come_from_what_they_count() {
    content();
    let register = register().expect("the register");
    let figures = figures::all(register);
    let figure = |key: &str| {
        let found = figures.iter().find(|(name, _)| *name == key);
        found.map(|(_, number)| number.replace('\u{a0}', "")).unwrap_or_default()
    };
    assert_eq!(figure("figure-facts"), FACTS.len().to_string());
    assert_eq!(figure("figure-rules"), RULES.len().to_string());
    assert_eq!(figure("figure-frameworks"), register.frameworks.len().to_string());
    assert_eq!(figure("figure-paths"), paths().to_string());
    let left = left(&Given { answers: &Answers::default(), states: false, date: false });
    assert_eq!(
        (figure("figure-shortest"), figure("figure-longest")),
        (left.shortest.to_string(), left.longest.to_string())
    );
    let rows: usize = register.lists.iter().map(|list| list.parties.len()).sum();
    assert_eq!(figure("figure-parties"), rows.to_string());
    let shown = words(&page(Route::About(String::new())));
    for (key, number) in &figures {
        assert!(shown.contains(&words(&format!("{}{number}", say(key)))), "{key}: {number}");
    }
}

#[test]
fn every_correction_stands_where_its_link_leads() {
    content();
    for key in corrections::all() {
        let place = corrections::place(&key);
        assert_ne!(place, Route::Missing, "{key}");
        let shown = page(place.clone());
        for part in [".says", ".correct"] {
            let text = escaped(&say3(&key, part, ""));
            assert!(words(&shown).contains(&words(&text)), "{key}{part} is not on {}", place.hash());
        }
    }
}

#[test]
fn the_booklet_has_every_rule_provision_question_text_and_case() {
    content();
    let html = rendered(LocalServerRenderer::<Booklet>::new());
    for table in cases() {
        let rule = table.finding.rule();
        let of_rule = part(&html, &format!("data-rule=\"{}\"", table.finding.name()), "data-rule=");
        let plain = words(of_rule);
        for provision in rule.provisions {
            let text = escaped(&say3("provision-", &provision.replace('.', "-"), ""));
            assert!(of_rule.contains(&text), "{provision} in {}", table.finding.name());
        }
        for fact in rule.reads {
            assert!(plain.contains(&escaped(&say3("q-", fact.name(), ""))), "{fact:?}");
        }
        for (row, outcome) in table.rows() {
            let cell = format!("data-row=\"{row}\" data-outcome=\"{}\"", outcome.name());
            assert!(of_rule.contains(&cell), "{cell} in {}", table.finding.name());
            let key = format!("finding-{}.{}", table.finding.name().replace('.', "-"), outcome.name());
            assert!(plain.contains(&escaped(&say(&key))), "{key}");
        }
    }
}

#[test]
fn words_of_the_glossary_lead_to_entries_that_exist() {
    let glossary = page(Route::Glossary(String::new()));
    let mut marked = 0;
    for fact in FactId::ALL {
        let html = page(Route::Question { fact, change: false });
        for link in html.split("href=\"glossary.html#").skip(1) {
            let id = link.split('"').next().unwrap_or_default();
            assert!(glossary.contains(&format!("id=\"{id}\"")), "{id} on {fact:?}");
            marked += 1;
        }
    }
    assert!(marked > 15, "only {marked} words are explained on the questions");
}

fn a_state() -> State {
    content();
    let mut case = Case { title: Some("Léa *1*".to_owned()), ..Case::default() };
    for (fact, answer) in [
        (FactId::Acts, Answer::Options(1)),
        (FactId::Purpose, Answer::Options(4)),
        (FactId::Age, Answer::Options(2)),
        (FactId::Border, Answer::Unknown),
    ] {
        assert!(case.answers.set(fact, Some(answer)));
    }
    case.date = palermo::frameworks::Day::parse("2008-11-30");
    State::new(Route::Check, case, false, true, None)
}

#[test]
fn the_text_says_what_the_engine_says() {
    let state = a_state();
    let text = markdown(&state);
    assert!(
        text.starts_with("# Trafficking in persons; smuggling of migrants is still open\n\n**Léa \\*1\\***\n"),
        "{text}"
    );
    for (finding, outcome) in findings(&state.case.answers).iter() {
        let name = say3("finding-", &finding.name().replace('.', "-"), "");
        let line = text.lines().find(|line| line.starts_with(&format!("- **{name} (")));
        let outcome = format!(": {}. ", say3("outcome-", outcome.name(), ""));
        assert!(line.is_some_and(|line| line.contains(&outcome)), "{name}{outcome}in {line:?}");
    }
    for fact in &FACTS {
        let label =
            say_with("record-by", &[("label", &format!("**{}**", say3("q-", fact.name, ".label"))), ("words", "")]);
        assert!(text.contains(&format!("\n- {label}")), "{label}");
    }
    assert!(text.contains("30 November 2008"));
    assert!(
        !text.lines().any(|line| line.contains("finding-") || line.contains("reason-")),
        "a text is missing:\n{text}"
    );
}

#[test]
fn the_analysis_is_that_of_the_case_file() {
    let state = a_state();
    let found: serde_json::Value = serde_json::from_str(&analysis(&state)).expect("JSON");
    assert_eq!(found["format"], casefile::ANALYSIS_FORMAT);
    assert_eq!(found["headline"], "trafficking");
    let reasons = found["frameworks"].as_array().expect("frameworks");
    assert!(
        !reasons.is_empty()
            && reasons.iter().all(|standing| standing["reason"].as_str().is_some_and(|why| why.len() > 20))
    );
}

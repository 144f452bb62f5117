//! What holds on every page and in every state of the walk: accessibility in both themes, and no scrolling sideways.

use serde_json::{Value, json};

use crate::{
    axe::Audit,
    cases::Case,
    engine::Engine,
    page::Page,
    trial::Trial,
    trouble::{Outcome, Trouble, same},
};

/// The questions in order.
const QUESTIONS: [&str; 19] = [
    "acts",
    "purpose",
    "profit",
    "age",
    "means",
    "consent",
    "border",
    "illegal_entry",
    "destination_status",
    "procured",
    "documents",
    "illegal_stay",
    "danger",
    "degrading_treatment",
    "organised_group",
    "transnational_link",
    "fear_of_return",
    "states",
    "date",
];

/// The pages that are no question.
const PAGES: [&str; 15] = [
    "#/map",
    "#/case",
    "#/compare",
    "#/frameworks",
    "#/frameworks/timeline",
    "#/frameworks/matrix",
    "#/frameworks/map",
    "#/frameworks/2008",
    "#/framework/tip_protocol",
    "#/framework/commit",
    "#/framework/none",
    "#/glossary",
    "#/about",
    "#/embed",
    "#/nowhere",
];

const READING: [&str; 9] = [
    "read/map.html",
    "read/booklet.html",
    "read/index.html",
    "read/compare.html",
    "read/question-means.html",
    "read/frameworks.html",
    "read/framework-commit.html",
    "read/about.html",
    "read/embed.html",
];

/// A case of many answers in three States, in the month of the source document.
pub fn full_case() -> Outcome<Value> {
    let mut case = Case::of("e4j-m11-box5")?.file;
    case["states"] = json!({ "origin": ["VN"], "transit": ["FR"], "destination": ["GB"] });
    case["date"] = json!("2008-11-30");
    Ok(case)
}

/// The pages before any answer and the questions, one of them with an error and one with its list open.
pub fn questions_are_accessible(engine: Engine) {
    Trial::new(engine, "questions_are_accessible").run(async |page| {
        let mut audit = Audit::default();
        page.start("").await?;
        audit.look(page, "Start").await?;
        for fact in QUESTIONS {
            page.go(&format!("#/q/{fact}")).await?;
            audit.look(page, fact).await?;
        }
        page.go("#/q/means").await?;
        page.go_on().await?;
        page.wait_for(".error-summary").await?;
        audit.look(page, "A question with an error").await?;
        page.go("#/q/states").await?;
        page.click_on("#states-origin").await?;
        page.keys("united").await?;
        page.wait_for("#states-origin-list [role=option]").await?;
        page.press(thirtyfour::Key::Down).await?;
        page.wait_for("[role=option][aria-selected=true]").await?;
        audit.look(page, "The list of States").await?;
        page.press(thirtyfour::Key::Escape).await?;
        page.name_state("transit", "fran", "France").await?;
        audit.look(page, "States taken").await?;
        page.go("#/q/date").await?;
        page.choose("date", &["other"]).await?;
        page.go_on().await?;
        page.wait_for(".error-summary").await?;
        audit.look(page, "The date with an error").await?;
        audit.end()
    });
}

/// Answers, result, register and all the rest.
pub fn other_pages_are_accessible(engine: Engine) {
    Trial::new(engine, "other_pages_are_accessible").run(async |page| {
        let mut audit = Audit::default();
        page.start("#/check").await?;
        audit.look(page, "Check, empty").await?;
        page.go("#/result").await?;
        audit.look(page, "Result of nothing").await?;
        page.open_text("no case").await?;
        page.wait_for("#notice.problem").await?;
        page.open_case(&full_case()?).await?;
        audit.look(page, "Check, answered").await?;
        page.go("#/result").await?;
        same("States", &page.count(".states > .state").await?, &3)?;
        audit.look(page, "Result with three States").await?;
        // Everything that folds, unfolded.
        page.script("document.querySelectorAll('details').forEach(d => d.open = true);", vec![]).await?;
        audit.look(page, "Result, unfolded").await?;
        for route in PAGES {
            page.go(route).await?;
            page.script("document.querySelectorAll('details').forEach(d => d.open = true);", vec![]).await?;
            audit.look(page, route).await?;
        }
        for path in READING {
            page.open(path).await?;
            audit.look(page, path).await?;
        }
        audit.end()
    });
}

/// At 320 px nothing is wider than the window. Firefox has no window that narrow.
pub fn nothing_is_too_wide(engine: Engine) {
    Trial::new(engine, "nothing_is_too_wide").run(async |page| {
        page.size(320, 640).await?;
        page.start("#/check").await?;
        page.open_case(&full_case()?).await?;
        let mut faults = Vec::new();
        let questions = QUESTIONS.map(|fact| format!("#/q/{fact}"));
        let routes = ["#/", "#/check", "#/result"].into_iter().chain(questions.iter().map(String::as_str)).chain(PAGES);
        for route in routes {
            page.go(route).await?;
            faults.extend(too_wide(page, route).await?);
        }
        for path in READING {
            page.open(path).await?;
            faults.extend(too_wide(page, path).await?);
        }
        // Longer words, as in other languages.
        for route in
            ["#/", "#/q/means", "#/check", "#/result", "#/frameworks", "#/frameworks/matrix", "#/frameworks/2008"]
        {
            page.open("read/index.html").await?;
            page.start(&format!("en-XA/{route}")).await?;
            page.stands().await?;
            faults.extend(too_wide(page, &format!("{route} in longer words")).await?);
        }
        if faults.is_empty() {
            Ok(())
        } else {
            Err(Trouble::new(format!("These are too wide at 320 px:\n{}", faults.join("\n"))))
        }
    });
}

/// The elements that reach out of the window, all folded parts unfolded.
pub async fn too_wide(page: &Page, name: &str) -> Outcome<Option<String>> {
    let script = "document.querySelectorAll('details').forEach(d => d.open = true); const root = document.documentElement; \
        if (root.scrollWidth <= innerWidth) return null; \
        const out = [...document.querySelectorAll('body *')].filter(e => e.checkVisibility() && !e.closest('.visually-hidden, thead') && e.getBoundingClientRect().right > innerWidth + 0.5); \
        return `${root.scrollWidth} px: ` + out.filter(e => !out.some(o => o !== e && e.contains(o))).slice(0, 4) \
            .map(e => `${e.localName}.${e.getAttribute('class') ?? ''} \"${e.textContent.trim().slice(0, 40)}\"`).join(', ');";
    let found = page.script(script, vec![]).await?;
    Ok(found.as_str().map(|fault| format!("{name}: {fault}")))
}

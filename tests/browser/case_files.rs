//! Case files: saved, opened again, and refused when broken.

use std::fs;

use serde_json::{Value, json};

use crate::{
    answers::answers,
    cases::Case,
    engine::Engine,
    page::Page,
    trial::Trial,
    trouble::{Outcome, Trouble, same},
};

pub fn a_case_is_saved_and_opened(engine: Engine) {
    Trial::new(engine, "a_case_is_saved_and_opened").run(async |page| {
        page.start("#/q/acts").await?;
        page.answer("acts", &["recruitment", "harbouring"]).await?;
        page.answer("purpose", &["none"]).await?;
        page.answer("profit", &["unknown"]).await?;
        page.answer("age", &["child"]).await?;
        page.go("#/q/states").await?;
        page.name_state("origin", "VN", "Viet Nam").await?;
        page.name_state("transit", "kosovo", "Kosovo").await?;
        page.name_state("transit", "fran", "France").await?;
        page.go_on().await?;
        page.go("#/q/date").await?;
        page.answer("date", &["source"]).await?;
        page.go("#/check").await?;
        page.click_on("#case-title").await?;
        page.keys("Léa’s “case” 1").await?;
        page.click("Save case file").await?;
        let saved = page.saved_file().await?;
        let name = saved.file_name().unwrap_or_default().to_string_lossy();
        same("name of the file", name.as_ref(), "palermo-case.json")?;
        let text = fs::read_to_string(&saved).map_err(|e| Trouble::new(e.to_string()))?;
        let found: Value = serde_json::from_str(&text).map_err(|e| Trouble::new(format!("{e}: {text}")))?;
        let expected = json!({
            "format": "palermo-case/1",
            "title": "Léa’s “case” 1",
            "answers": { "acts": ["recruitment", "harbouring"], "purpose": "none", "profit": "unknown", "age": "child" },
            "states": { "origin": ["VN"], "transit": ["XK", "FR"] },
            "date": "2008-11-30",
        });
        same("the saved case", &without_empty_roles(found), &expected)?;

        let before = answers(page).await?;
        page.click("Start again").await?;
        page.wait_for_route("#/").await?;
        page.go("#/check").await?;
        page.choose_file("#open-case", &saved).await?;
        page.wait_for("#notice:not(.problem)").await?;
        page.wait_for_text("Viet Nam").await?;
        same("the answers of the file", &answers(page).await?, &before)?;
        let title = page.script("return document.getElementById('case-title').value;", vec![]).await?;
        same("its name", &title, &json!("Léa’s “case” 1"))?;
        // What was said about opening it is not carried on to another page.
        page.go("#/q/age").await?;
        same("notices on the next page", &page.count("#notice").await?, &0)
    });
}

/// Roles without States may be written or left out.
fn without_empty_roles(mut case: Value) -> Value {
    if let Some(states) = case["states"].as_object_mut() {
        states.retain(|_, named| named != &json!([]));
    }
    case
}

/// Broken files, each with what the sentence about it must name.
const BROKEN: [(&str, &[&str]); 10] = [
    ("not json at all", &["JSON", "Save case file"]),
    ("", &["JSON"]),
    ("[1, 2]", &["not a case file"]),
    (r#"{"format": "palermo-case/9", "answers": {}}"#, &["palermo-case/9", "palermo-case/1"]),
    (
        r#"{"format": "palermo-case/1", "answers": {"means": ["fraud", "magic"]}}"#,
        &["answers.means[1]", "magic", "abduction"],
    ),
    (r#"{"format": "palermo-case/1", "answers": {"colour": "red"}}"#, &["answers.colour"]),
    (r#"{"format": "palermo-case/1", "answers": {}, "states": {"origin": ["ZZ"]}}"#, &["states.origin[0]", "ZZ"]),
    (
        r#"{"format": "palermo-case/1", "answers": {}, "states": {"transit": ["FR", "UK"]}}"#,
        &["states.transit[1]", "GB"],
    ),
    (r#"{"format": "palermo-case/1", "answers": {}, "date": "30.11.2008"}"#, &["date", "30.11.2008", "2021-05-01"]),
    (r#"{"format": "palermo-case/1", "answers": {}, "date": "2023-02-29"}"#, &["date", "2023-02-29", "no such day"]),
];

pub fn broken_case_files_are_refused(engine: Engine) {
    Trial::new(engine, "broken_case_files_are_refused").run(async |page| {
        page.start("#/check").await?;
        page.open_case(&Case::of("e4j-m11-box5")?.file).await?;
        page.go("#/check").await?;
        let before = (answers(page).await?, in_hand(page).await?);
        for (text, named) in BROKEN {
            refused(page, text, named).await?;
            same("the case in hand", &(answers(page).await?, in_hand(page).await?), &before)?;
        }
        refused(page, &" ".repeat(300_000), &["too large"]).await?;
        same("the case in hand", &(answers(page).await?, in_hand(page).await?), &before)?;
        page.reload().await?;
        same("the case after a reload", &answers(page).await?, &before.0)
    });
}

/// Gives a broken file and reads what is said about it, which has the focus.
async fn refused(page: &Page, text: &str, named: &[&str]) -> Outcome {
    // From a page without a notice, so that none is mistaken for this one.
    page.go("#/glossary").await?;
    same("notices", &page.count("#notice").await?, &0)?;
    page.open_text(text).await?;
    let shown: String = text.chars().take(80).collect();
    let said = page.text("#notice.problem").await.map_err(|trouble| Trouble::new(format!("{shown}: {trouble}")))?;
    let missing: Vec<&&str> = named.iter().filter(|part| !said.contains(**part)).collect();
    if !missing.is_empty() {
        return Err(Trouble::new(format!("Of {shown} it is said: {said} That does not name {missing:?}.")));
    }
    same("the case in hand is untouched, it says", &said.ends_with("The case in hand is untouched."), &true)?;
    page.wait_until("focus on the notice", "return document.activeElement.id === 'notice';", vec![]).await.map(drop)
}

/// The case that the tab keeps.
async fn in_hand(page: &Page) -> Outcome<Value> {
    page.script("return sessionStorage.getItem('palermo-case');", vec![]).await
}

//! The page of all answers: changing one keeps the others; what is not used any more says why; what clears says so.

use serde_json::{Value, json};

use crate::{
    cases::Case,
    engine::Engine,
    page::Page,
    trial::Trial,
    trouble::{Outcome, Trouble, same},
};

/// Each answer as the page shows it: fact, status and words.
pub async fn answers(page: &Page) -> Outcome<Vec<[String; 3]>> {
    page.wait_for("[data-fact]").await?;
    let script = "return [...document.querySelectorAll('[data-fact]')].map(row => \
        [row.dataset.fact, row.dataset.status, row.querySelector('dd ul').innerText.replace(/\\s+/g, ' ').trim()]);";
    let rows = page.script(script, vec![]).await?;
    serde_json::from_value(rows).map_err(|e| Trouble::new(e.to_string()))
}

/// Changes one answer from the page of answers, by its Change link, and returns to that page.
async fn change(page: &Page, fact: &str, options: &[&str]) -> Outcome {
    page.click_on(&format!("[data-fact={fact}] .change a")).await?;
    page.wait_for_route(&format!("#/q/{fact}/change")).await?;
    page.answer(fact, options).await?;
    page.wait_for_route("#/check").await?;
    page.stands().await
}

/// How many of the answers differ, and which.
fn differing(before: &[[String; 3]], after: &[[String; 3]]) -> Vec<String> {
    before.iter().zip(after).filter(|(one, other)| one != other).map(|(one, _)| one[0].clone()).collect()
}

pub fn one_answer_is_changed(engine: Engine) {
    Trial::new(engine, "one_answer_is_changed").run(async |page| {
        page.start("#/q/acts").await?;
        page.work_through(&Case::of("e4j-m11-box5")?).await?;
        let before = answers(page).await?;
        same("answers", &before.len(), &19)?;

        // Half-way: a means no more. All that comes later stays.
        change(page, "means", &["none"]).await?;
        let after = answers(page).await?;
        same("changed", &differing(&before, &after), &vec!["means".to_owned()])?;
        page.go("#/result").await?;
        same("headline", page.headline().await?.as_str(), "smuggling")?;

        // No border any more: what was answered about it is kept, not used, and says why.
        page.go("#/check").await?;
        page.click_on("[data-fact=border] .change a").await?;
        page.choose("border", &["no"]).await?;
        page.go_on().await?;
        // With no border a link over borders counts, so that is asked now, and then the answers are shown again.
        page.answer("transnational_link", &["unknown"]).await?;
        page.wait_for_route("#/check").await?;
        page.stands().await?;
        let without = answers(page).await?;
        let of = |fact: &str, rows: &[[String; 3]]| rows.iter().find(|row| row[0] == fact).cloned();
        for fact in ["illegal_entry", "procured", "documents"] {
            let (then, now) = (of(fact, &after), of(fact, &without));
            same(&format!("{fact} is kept"), &now.as_ref().map(|row| &row[2]), &then.as_ref().map(|row| &row[2]))?;
            same(&format!("{fact} is used"), &now.map(|row| row[1].clone()), &Some("not-needed".to_owned()))?;
            let why = page.text(&format!("[data-fact={fact}] .note")).await?;
            same(&format!("{fact} says why"), &(why.len() > 20), &true)?;
        }
        page.go("#/result").await?;
        same("smuggling by entry", page.outcome("smuggling.entry").await?.as_str(), "not_met")?;

        // And with a border they count again.
        page.go("#/check").await?;
        change(page, "border", &["yes"]).await?;
        let again = answers(page).await?;
        same("changed there and back", &differing(&after, &again), &vec!["transnational_link".to_owned()])
    });
}

pub fn none_and_unknown_clear_the_others(engine: Engine) {
    Trial::new(engine, "none_and_unknown_clear_the_others").run(async |page| {
        page.start("#/q/acts").await?;
        page.choose("acts", &["recruitment", "transfer"]).await?;
        same("said before", &status(page).await?, &json!(""))?;
        for alone in ["none", "unknown"] {
            page.choose("acts", &[alone]).await?;
            same("ticked", &page.ticked("acts").await?, &vec![alone.to_owned()])?;
            page.wait_until("word that others were cleared", STATUS, vec![]).await?;
            page.choose("acts", &["receipt"]).await?;
            same("ticked", &page.ticked("acts").await?, &vec!["receipt".to_owned()])?;
        }
        page.choose("acts", &["harbouring"]).await?;
        same("said when nothing was cleared", &status(page).await?, &json!(""))?;
        // What is ticked is no answer before Continue.
        page.go("#/check").await?;
        same("answered", &page.count("[data-status=answered]").await?, &0)
    });
}

const STATUS: &str = "return document.querySelector('fieldset [role=status]').textContent;";

async fn status(page: &Page) -> Outcome<Value> {
    page.script(STATUS, vec![]).await
}

//! Going back and forth, reloading, keeping a case on the device and forgetting it.

use serde_json::{Value, json};

use crate::{
    answers::answers,
    engine::Engine,
    page::Page,
    trial::Trial,
    trouble::{Outcome, same},
};

pub fn back_forward_and_reload(engine: Engine) {
    Trial::new(engine, "back_forward_and_reload").run(async |page| {
        page.start("").await?;
        page.click_on("#begin").await?;
        page.answer("acts", &["transportation"]).await?;
        page.answer("purpose", &["forced_labour"]).await?;
        page.asks("profit").await?;
        page.web.back().await?;
        page.asks("purpose").await?;
        page.wait_for("#purpose-hint").await?;
        same("ticked", &page.ticked("purpose").await?, &vec!["forced_labour".to_owned()])?;
        page.web.back().await?;
        page.wait_for("#acts-hint").await?;
        same("ticked", &page.ticked("acts").await?, &vec!["transportation".to_owned()])?;
        page.web.back().await?;
        page.wait_for("#begin").await?;
        page.wait_for_route("").await.or(page.wait_for_route("#/").await)?;
        page.web.forward().await?;
        page.wait_for("#acts-hint").await?;
        page.web.forward().await?;
        page.web.forward().await?;
        page.wait_for("#profit-hint").await?;

        page.reload().await?;
        page.wait_for("#profit-hint").await?;
        page.go("#/check").await?;
        let kept = answers(page).await?;
        let answered: Vec<&str> = kept.iter().filter(|row| row[1] == "answered").map(|row| row[0].as_str()).collect();
        same("answered after a reload", &answered, &vec!["acts", "purpose"])?;
        same("on the device", &stored(page, "localStorage").await?, &Value::Null)?;
        same("an address holds answers", &page.route().await?.contains("forced"), &false)?;
        // From a reload on the Start page the case goes on where it stopped.
        page.go("#/").await?;
        page.click_on("#begin").await?;
        page.asks("profit").await
    });
}

pub fn a_case_is_kept_and_forgotten(engine: Engine) {
    Trial::new(engine, "a_case_is_kept_and_forgotten").run(async |page| {
        page.start("#/q/acts").await?;
        page.answer("acts", &["receipt"]).await?;
        let first = page.web.window().await?;
        new_tab(page).await?;
        page.start("#/check").await?;
        page.wait_for("[data-fact]").await?;
        same("answers in a new tab, of a case that is not kept", &page.count("[data-status=answered]").await?, &0)?;
        page.web.close_window().await?;
        page.web.switch_to_window(first.clone()).await?;

        page.go("#/check").await?;
        page.click_on("label[for=keep]").await?;
        page.wait_until("case on the device", &format!("return {};", storage("localStorage")), vec![]).await?;
        new_tab(page).await?;
        page.start("#/check").await?;
        page.wait_for("[data-fact]").await?;
        same("answers in a new tab, of a case that is kept", &page.count("[data-status=answered]").await?, &1)?;
        same("still to be kept", &page.checked("#keep").await?, &true)?;
        page.click_on("label[for=keep]").await?;
        let gone = format!("return !{};", storage("localStorage"));
        page.wait_until("device without the case", &gone, vec![]).await?;
        same("answers in the tab, of a case not kept any more", &page.count("[data-status=answered]").await?, &1)?;

        page.click("Start again").await?;
        page.wait_for_route("#/").await?;
        page.wait_for("#begin").await?;
        for place in ["localStorage", "sessionStorage"] {
            same(place, &stored(page, place).await?, &Value::Null)?;
        }
        page.reload().await?;
        page.go("#/check").await?;
        let rows = answers(page).await?;
        let first_words: Vec<&str> = rows.iter().filter(|row| row[0] == "acts").map(|row| row[2].as_str()).collect();
        same("acts after a new start", &first_words, &vec!["Not answered yet"])?;
        same("answers after a new start", &page.count("[data-status=answered]").await?, &0)?;
        same("kept after a new start", &page.checked("#keep").await?, &false)
    });
}

/// The case in a storage of the browser.
fn storage(place: &str) -> String {
    format!("{place}.getItem('palermo-case')")
}

async fn stored(page: &Page, place: &str) -> Outcome<Value> {
    let found = page.script(&format!("return {};", storage(place)), vec![]).await?;
    same(&format!("{place} is not empty"), &(found != json!("")), &true)?;
    Ok(found)
}

/// Opens a tab of its own, which shares nothing with the first but the device.
async fn new_tab(page: &Page) -> Outcome {
    let tab = page.web.new_tab().await?;
    Ok(page.web.switch_to_window(tab).await?)
}

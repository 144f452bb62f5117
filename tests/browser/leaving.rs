//! Leaving at once: by Shift three times, and by the button that was switched on in About.

use serde_json::json;

use crate::{
    engine::Engine,
    hosts,
    page::Page,
    trial::Trial,
    trouble::{Outcome, same},
};

/// Presses and releases Shift, `times`.
async fn shift(page: &Page, times: usize) -> Outcome {
    for _ in 0..times {
        page.web.action_chain().key_down(thirtyfour::Key::Shift).key_up(thirtyfour::Key::Shift).perform().await?;
    }
    Ok(())
}

async fn away(page: &Page) -> Outcome {
    page.wait_until("another page", "return document.title === 'Weather' && document.referrer === '';", vec![])
        .await
        .map(drop)
}

/// Three presses of Shift and nothing between leave; what was answered is gone, also by way of Back.
pub fn shift_three_times(engine: Engine) {
    Trial::new(engine, "shift_three_times").other(hosts::site(engine, "exit")).run(async |page| {
        page.start("").await?;
        same("the button is off", &page.count("#exit-now").await?, &0)?;
        page.open("read/index.html").await?;
        page.start(&format!("?exit={}#/q/age", page.other)).await?;
        page.wait_for("#exit-now").await?;
        page.accessible("A question with the button").await?;
        page.answer("age", &["child"]).await?;
        shift(page, 2).await?;
        page.wait_for_text("press one more time").await?;
        page.keys("x").await?;
        shift(page, 1).await?;
        page.wait_for_text("press two more times").await?;
        shift(page, 2).await?;
        away(page).await?;
        page.web.back().await?;
        page.wait_until("a page of this site", "return location.origin === arguments[0];", vec![json!(page.origin())])
            .await?;
        page.open("read/index.html").await?;
        page.start("#/check").await?;
        same("answers kept", &page.count("[data-status=answered]").await?, &0)
    });
}

/// Off until it is switched on in About; then it is there on every page and leads where the person said.
pub fn the_setting(engine: Engine) {
    Trial::new(engine, "the_setting").other(hosts::site(engine, "exit-setting")).run(async |page| {
        page.start("#/about/exit").await?;
        page.wait_for("#exit-setting").await?;
        same("the usual page", &page.script("return document.querySelector('#exit-address').value;", vec![]).await?, &json!("https://www.wikipedia.org/"))?;
        let set = "const f = document.querySelector('#exit-address'); f.value = arguments[0]; f.dispatchEvent(new Event('change', { bubbles: true }));";
        page.script(set, vec![json!(page.other)]).await?;
        same("not yet", &page.count("#exit-now").await?, &0)?;
        page.click("Show the button “Exit this page”").await?;
        page.wait_for("#exit-now").await?;
        page.accessible("About with the button").await?;
        // An address that is none is not taken.
        page.script(set, vec![json!("javascript:alert(1)")]).await?;
        same("another scheme", &page.script("return document.querySelector('#exit-address').value;", vec![]).await?, &json!("https://www.wikipedia.org/"))?;
        page.script(set, vec![json!(page.other)]).await?;
        page.reload().await?;
        page.go("#/q/age").await?;
        page.click_on("#exit-now").await?;
        away(page).await
    });
}

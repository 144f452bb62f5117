//! One short walk, for the browser that is not walked through in full.

use crate::{engine::Engine, trial::Trial, trouble::same};

/// From the Start page through two questions to the result, back, and over a reload.
pub fn a_short_walk(engine: Engine) {
    Trial::new(engine, "a_short_walk").run(async |page| {
        page.start("").await?;
        page.click_on("#begin").await?;
        page.answer("acts", &["recruitment"]).await?;
        page.answer("purpose", &["forced_labour"]).await?;
        page.asks("profit").await?;
        page.web.back().await?;
        page.wait_for("#purpose-hint").await?;
        same("ticked", &page.ticked("purpose").await?, &vec!["forced_labour".to_owned()])?;
        page.go("#/q/age").await?;
        page.answer("age", &["child"]).await?;
        page.reload().await?;
        page.go("#/q/states").await?;
        page.name_state("destination", "united k", "United Kingdom").await?;
        page.go_on().await?;
        page.go("#/result").await?;
        same("headline", page.headline().await?.as_str(), "trafficking")?;
        same("means", page.outcome("tip.means").await?.as_str(), "not_required")?;
        same("binding", &page.count("[data-framework=tip_protocol][data-state=GB][data-status=binding]").await?, &1)?;
        page.click("TIP Protocol").await?;
        page.wait_for("#succession").await.map(drop)
    });
}

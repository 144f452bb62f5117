//! Cases worked through by clicking, and what the result says.

use serde_json::json;

use crate::{
    cases::Case,
    engine::Engine,
    page::Page,
    trial::Trial,
    trouble::{Outcome, same},
};

/// UNODC's ten migrants, one of whom is sold: the tenth was trafficked and smuggled, the nine were smuggled.
pub fn ten_migrants(engine: Engine) {
    Trial::new(engine, "ten_migrants").run(async |page| {
        page.start("").await?;
        page.click_on("#begin").await?;
        let tenth = Case::of("e4j-m11-box5")?;
        let asked = page.work_through(&tenth).await?;
        same("the first question", asked.first().map(String::as_str).unwrap_or_default(), "acts")?;
        same("a link over borders is asked for", &asked.contains(&"transnational_link".to_owned()), &false)?;
        result(page, "both").await?;
        page.findings_are(&tenth.expect).await?;
        for element in ["tip.act", "tip.means", "tip.purpose", "smuggling.entry", "smuggling.aggravated"] {
            same(element, page.outcome(element).await?.as_str(), "met")?;
        }
        same("consent", &page.count("[data-remark=consent_irrelevant_means]").await?, &1)?;

        page.click("Start again").await?;
        page.wait_for_route("#/").await?;
        page.click_on("#begin").await?;
        let one_of_nine = Case::of("e4j-m11-box5-nine")?;
        page.work_through(&one_of_nine).await?;
        result(page, "smuggling").await?;
        page.findings_are(&one_of_nine.expect).await?;
        same("means", page.outcome("tip.means").await?.as_str(), "not_met")?;
        same("purpose", page.outcome("tip.purpose").await?.as_str(), "not_met")?;
        same("rows of differences", &page.count("[data-difference]").await?, &4)?;
        same("side", page.attribute("[data-difference=profit]", "data-side").await?.as_str(), "smuggling")
    });
}

/// A child needs no means; and a case of which nothing is known is open in every row, which is never "not met".
pub fn a_child_and_the_unknown(engine: Engine) {
    Trial::new(engine, "a_child_and_the_unknown").run(async |page| {
        page.start("#/result").await?;
        open_in_every_row(page).await?;

        page.go("#/q/acts").await?;
        let child = Case::of("syn-01-child-no-means")?;
        let asked = page.work_through(&child).await?;
        same("means is asked of a child", &asked.contains(&"means".to_owned()), &true)?;
        same("illegal entry is asked within a State", &asked.contains(&"illegal_entry".to_owned()), &false)?;
        page.go("#/q/means").await?;
        page.wait_for("fieldset .notice").await?;
        result(page, "trafficking").await?;
        same("means", page.outcome("tip.means").await?.as_str(), "not_required")?;
        same("smuggling", page.outcome("smuggling").await?.as_str(), "not_met")?;
        same("the child rule", &page.count("[data-remark=child_rule]").await?, &1)?;

        // The file of the case answers more than was asked.
        page.open_case(&child.file).await?;
        page.go("#/result").await?;
        page.findings_are(&child.expect).await?;

        page.click("Start again").await?;
        page.wait_for_route("#/").await?;
        page.click_on("#begin").await?;
        let unknown = Case::of("syn-17-all-unknown")?;
        page.work_through(&unknown).await?;
        page.go("#/result").await?;
        page.findings_are(&unknown.expect).await?;
        open_in_every_row(page).await
    });
}

/// Goes from the answers to the result, whose title names the headline.
async fn result(page: &Page, headline: &str) -> Outcome {
    page.go("#/check").await?;
    page.click_on("a.button[href='#/result']").await?;
    same("headline", page.headline().await?.as_str(), headline)?;
    page.wait_until(
        "title with the headline",
        "return document.title.startsWith(document.querySelector('h1').innerText);",
        vec![],
    )
    .await
    .map(drop)
}

async fn open_in_every_row(page: &Page) -> Outcome {
    same("headline", page.headline().await?.as_str(), "undetermined")?;
    let script = "return [...document.querySelectorAll('[data-finding]')].map(row => [row.dataset.outcome, row.querySelector('.status').innerText.trim()]);";
    let rows = page.script(script, vec![]).await?;
    same("rows", &rows, &json!(vec![["undetermined", "open"]; 15]))?;
    let said = page
        .script("return document.querySelector('.findings').innerText.toLowerCase().includes('not met');", vec![])
        .await?;
    same("\"not met\" is said", &said, &json!(false))?;
    let open = page.count("[data-open]").await?;
    same("findings that say what would settle them", &open, &15)
}

//! The pictures, and what can be tried out: the ledger, the rails, the journey, and what-ifs on the result.

use serde_json::{Value, json};
use thirtyfour::Key;

use crate::{
    axe::Audit,
    engine::Engine,
    every_page::{full_case, too_wide},
    page::Page,
    trial::Trial,
    trouble::{Outcome, Trouble, same},
    walk::EXISTS,
};

/// What the ledger says of an element: "met", "open".
async fn ledger(page: &Page, element: &str) -> Outcome<String> {
    page.text(&format!("[data-element='{element}'] .status")).await
}

pub fn the_ledger_fills_in(engine: Engine) {
    Trial::new(engine, "the_ledger_fills_in").run(async |page| {
        let mut audit = Audit::default();
        page.start("#/q/acts").await?;
        same("elements", &page.count("[data-element]").await?, &7)?;
        same("act", ledger(page, "tip.act").await?.as_str(), "open")?;
        same("here", page.text("[data-element='tip.act'] .here").await?.as_str(), "this question")?;
        // What is ticked counts on Continue, not before.
        page.choose("acts", &["recruitment"]).await?;
        same("act, while it is entered", ledger(page, "tip.act").await?.as_str(), "open")?;
        same("nothing is said", page.text("#news").await?.as_str(), "")?;
        page.go_on().await?;
        page.asks("purpose").await?;
        same("act", ledger(page, "tip.act").await?.as_str(), "met")?;
        same("purpose", ledger(page, "tip.purpose").await?.as_str(), "open")?;
        same("what is said", &page.script(NEWS, vec![]).await?, &json!("Act: met"))?;
        audit.look(page, "The ledger").await?;
        // "I do not know" is open, and no news.
        page.answer("purpose", &["unknown"]).await?;
        page.asks("profit").await?;
        same("purpose", ledger(page, "tip.purpose").await?.as_str(), "open")?;
        same("what is said", &page.script(NEWS, vec![]).await?, &json!(""))?;
        page.answer("profit", &["none"]).await?;
        let said = page.script(NEWS, vec![]).await?;
        same("what is said", &said, &json!("Smuggling of migrants: not met. Benefit: not met. Other form: documents: not met. Other form: stay: not met"))?;
        same("benefit", ledger(page, "som.benefit").await?.as_str(), "not met")?;
        same("act", ledger(page, "tip.act").await?.as_str(), "met")?;
        audit.end()
    });
}

const NEWS: &str = "return document.getElementById('news').textContent;";

/// Each picture of a case says what the engine says of it, in words too.
pub fn pictures_of_a_case(engine: Engine) {
    Trial::new(engine, "pictures_of_a_case").run(async |page| {
        let mut audit = Audit::default();
        page.start("").await?;
        same("rails that teach", &page.count(".rails .rail").await?, &4)?;
        page.go("#/compare").await?;
        page.wait_for(".journey").await?;
        same("places that teach", &page.count(".journey > li").await?, &5)?;
        audit.look(page, "Compare").await?;

        page.go("#/check").await?;
        page.open_case(&full_case()?).await?;
        page.go("#/result").await?;
        same(
            "sides",
            &page.script(SIDES, vec![]).await?,
            &json!([
                ["consent", "trafficking", "rail at-100"],
                ["transnationality", "both", "rail at-50"],
                ["exploitation", "trafficking", "rail at-100"],
                ["profit", "both", "rail at-50"],
            ]),
        )?;
        same("places", &page.script(PLACES, vec![]).await?, &json!(["yes", "yes", "yes", "unknown", "yes"]))?;

        // Kept in one house: no movement, no border.
        let mut kept = full_case()?;
        kept["answers"]["acts"] = json!(["harbouring"]);
        kept["answers"]["border"] = json!("no");
        page.go("#/check").await?;
        page.open_case(&kept).await?;
        page.go("#/result").await?;
        same("places", &page.script(PLACES, vec![]).await?, &json!(["no", "no", "no", "yes", "yes"]))?;
        let words = page.text("[data-station=border] .presence").await?;
        same("the border", words.as_str(), "not in these answers")?;
        audit.look(page, "Result without a border").await?;
        audit.end()
    });
}

const SIDES: &str = "return [...document.querySelectorAll('[data-difference]')].map(row => \
    [row.dataset.difference, row.dataset.side, row.querySelector('.rail').className]);";
const PLACES: &str = "return [...document.querySelectorAll('[data-station]')].map(place => place.dataset.here);";

/// An answer is flipped in place and put back, by keyboard alone; the case is not touched.
pub fn an_answer_is_flipped_and_put_back(engine: Engine) {
    Trial::new(engine, "an_answer_is_flipped_and_put_back").run(async |page| {
        let mut audit = Audit::default();
        page.start("#/check").await?;
        page.open_case(&full_case()?).await?;
        page.go("#/result").await?;
        same("headline", page.headline().await?.as_str(), "both")?;
        let before = page.script(CASE, vec![]).await?;
        same("a case is kept for the tab", &before.as_str().is_some_and(|text| text.len() > 20), &true)?;

        page.tab_to("[data-finding='tip.means'] [data-try=means] button").await?;
        page.press(Key::Enter).await?;
        let none = "[data-finding='tip.means'] [data-try=means] input[value=none]";
        page.wait_for(none).await?;
        page.tab_to(none).await?;
        page.press(Key::Space).await?;
        page.wait_for(".trying").await?;
        same("headline", page.headline().await?.as_str(), "smuggling")?;
        same("means", page.outcome("tip.means").await?.as_str(), "not_met")?;
        same(
            "marked",
            page.text("[data-finding='tip.means'] td:nth-child(3) .was").await?.as_str(),
            "changed: was met",
        )?;
        same(
            "the rails",
            page.text("[data-difference=consent] .was").await?.as_str(),
            "changed: was trafficking side",
        )?;
        // What is further down follows once this is painted.
        let gone = "[data-framework=coe_convention_197][data-state=GB][data-status=off_subject] .was span";
        page.wait_until("framework that counts no longer", EXISTS, vec![json!(gone)]).await?;
        page.wait_until("fate of a smuggled migrant", EXISTS, vec![json!("[data-fusion=fusion_smuggled]")]).await?;
        let said = page.text("#tried").await?;
        same("what is said", &said.contains("Means: None of these was used"), &true)?;
        same("the focus stays", &page.script("return document.activeElement.value;", vec![]).await?, &json!("none"))?;
        same("the case", &page.script(CASE, vec![]).await?, &before)?;
        audit.look(page, "A what-if").await?;
        same("the bar is in sight", &page.script(IN_SIGHT, vec![]).await?, &json!(true))?;

        page.click("Put back").await?;
        page.wait_until("end of the what-if", "return !document.querySelector('.trying');", vec![]).await?;
        same("headline", page.headline().await?.as_str(), "both")?;
        page.wait_until("end of all marks", "return !document.querySelector('.was span');", vec![]).await?;
        page.wait_until("fate as it was", EXISTS, vec![json!("[data-fusion=fusion_trafficked]")]).await?;
        same("focus", &page.script("return document.activeElement.id;", vec![]).await?, &json!("tried"))?;
        audit.end()
    });
}

/// What the app keeps of the case in this tab.
const CASE: &str = "return JSON.stringify(sessionStorage);";
const IN_SIGHT: &str = "const box = document.querySelector('.trying').getBoundingClientRect(); return box.top >= -1 && box.top < innerHeight;";

/// Another date changes which frameworks apply, and nothing of the case until it is kept.
pub fn another_date_is_tried(engine: Engine) {
    Trial::new(engine, "another_date_is_tried").run(async |page| {
        let mut audit = Audit::default();
        page.start("#/check").await?;
        page.open_case(&full_case()?).await?;
        page.go("#/result").await?;
        let headline = page.headline().await?;
        let before = page.script(CASE, vec![]).await?;
        let bound = "[data-framework=tip_protocol][data-state=VN][data-status=binding]";
        same("bound in 2008", &page.count(bound).await?, &0)?;
        page.script(TYPE_DATE, vec![json!("0020-01-01")]).await?;
        same("a year not yet typed", &page.count(".trying").await?, &0)?;
        page.script(TYPE_DATE, vec![json!("2016-01-01")]).await?;
        page.wait_for(".trying").await?;
        page.wait_until("Viet Nam bound in 2016", EXISTS, vec![json!(bound)]).await?;
        let said = page.text("#tried").await?;
        same("what is said", &said.contains("Date: 1 January 2016"), &true)?;
        same("the headline", &page.headline().await?, &headline)?;
        same("the mark", &page.text(".try-date .was").await?.contains("30 November 2008"), &true)?;
        same("the case", &page.script(CASE, vec![]).await?, &before)?;
        audit.look(page, "Another date").await?;
        page.click("Put back").await?;
        page.wait_until("end of the binding", "return !document.querySelector(arguments[0]);", vec![json!(bound)])
            .await?;
        same(
            "the field",
            &page.script("return document.querySelector('#tried-date').value;", vec![]).await?,
            &json!("2008-11-30"),
        )?;

        page.script(TYPE_DATE, vec![json!("2016-01-01")]).await?;
        page.click("Keep this change").await?;
        page.wait_for_text("The change is kept.").await?;
        page.go("#/check").await?;
        page.wait_for_text("1 January 2016").await?;
        audit.end()
    });
}

const TYPE_DATE: &str = "
    const field = document.querySelector('#tried-date');
    field.value = arguments[0];
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
";

/// A computed change is one click; leaving drops it, keeping it makes it the case.
pub fn a_computed_change_is_kept(engine: Engine) {
    Trial::new(engine, "a_computed_change_is_kept").run(async |page| {
        page.start("#/check").await?;
        page.open_case(&full_case()?).await?;
        page.go("#/result").await?;
        let attempt = "[data-change='change-trafficking-not_met'] li:first-child button";
        page.click_on(attempt).await?;
        page.wait_for(".trying").await?;
        same("trafficking", page.outcome("trafficking").await?.as_str(), "not_met")?;
        same("focus", &page.script("return document.activeElement.id;", vec![]).await?, &json!("tried"))?;
        // Leaving the result is leaving the what-if.
        page.go("#/check").await?;
        page.go("#/result").await?;
        same("headline", page.headline().await?.as_str(), "both")?;

        page.click_on(attempt).await?;
        page.click("Keep this change").await?;
        page.wait_for_text("The change is kept.").await?;
        same("headline", page.headline().await?.as_str(), "smuggling")?;
        page.go("#/check").await?;
        let acts = page.text("[data-fact=acts] dd ul").await?;
        same("acts", acts.as_str(), "None of these was done")
    });
}

/// On a telephone all of it fits, and the result is not longer than it was meant to be.
pub fn pictures_on_a_telephone(engine: Engine) {
    Trial::new(engine, "pictures_on_a_telephone").run(async |page| {
        let mut audit = Audit::default();
        page.size(360, 740).await?;
        page.start("#/check").await?;
        page.open_case(&full_case()?).await?;
        page.go("#/result").await?;
        page.click_on("[data-finding='tip.means'] [data-try=means] button").await?;
        page.click_on("[data-finding='tip.means'] [data-try=means] label:has(input[value=none])").await?;
        page.wait_for(".trying").await?;
        audit.look(page, "A what-if at 360 px").await?;
        let bar = page.script("return document.querySelector('.trying').offsetHeight;", vec![]).await?;
        same("the bar leaves most of the page in sight", &bar.as_u64().is_some_and(|height| height < 260), &true)?;
        let mut faults: Vec<String> = too_wide(page, "A what-if").await?.into_iter().collect();
        page.go("#/q/means").await?;
        faults.extend(too_wide(page, "The ledger").await?);
        let below = page.script(BELOW, vec![]).await?;
        same("the ledger stands below the question", &below, &Value::Bool(true))?;
        if !faults.is_empty() {
            return Err(Trouble::new(faults.join("\n")));
        }
        audit.end()
    });
}

const BELOW: &str = "return document.querySelector('.ledger').getBoundingClientRect().top > document.querySelector('form').getBoundingClientRect().bottom;";

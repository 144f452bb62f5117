//! The record of a case: a link, the result as text, the analysis, paper; and the map of the questions and the words of the glossary.

use std::fs;

use serde_json::{Value, json};
use thirtyfour::Key;

use crate::{
    answers::answers,
    axe::Audit,
    engine::Engine,
    every_page::full_case,
    page::Page,
    trial::Trial,
    trouble::{Outcome, Trouble, same},
};

/// The link that the page offers.
async fn link(page: &Page) -> Outcome<String> {
    page.script("document.getElementById('share').open = true;", vec![]).await?;
    let found = page.script("return document.getElementById('share-link').value;", vec![]).await?;
    Ok(found.as_str().unwrap_or_default().to_owned())
}

/// What stands behind the `#`.
fn hash(link: &str) -> String {
    link.split_once('#').map(|(_, hash)| format!("#{hash}")).unwrap_or_default()
}

pub fn a_case_travels_by_link(engine: Engine) {
    Trial::new(engine, "a_case_travels_by_link").run(async |page| {
        page.start("#/check").await?;
        page.open_case(&full_case()?).await?;
        let before = answers(page).await?;
        page.wait_for_text("Copy a link to this case").await?;
        same("the warning before it is asked for", &page.count("#share[open]").await?, &0)?;
        page.click("Copy a link to this case").await?;
        page.wait_for_text("Whoever gets the link can read them").await?;
        page.accessible("the link").await?;
        let address = link(page).await?;
        same("the link leads here", &address.starts_with(page.origin()), &true)?;
        page.click("Copy the link").await?;
        page.wait_until("word on it", "return !!document.getElementById('record-said').textContent;", vec![]).await?;

        // In a tab of its own, where no case is in hand.
        let tab = page.web.new_tab().await?;
        page.web.switch_to_window(tab).await?;
        page.web.goto(&address).await?;
        page.ready().await?;
        page.wait_for_route("#/check").await?;
        page.wait_for_text("The case from the link is open.").await?;
        same("the answers of the link", &answers(page).await?, &before)?;
        page.reload().await?;
        page.wait_for_text("Viet Nam").await?;
        same("the answers after a reload", &answers(page).await?, &before)?;

        // Where another case is in hand, nothing is lost without a word.
        page.click("Start again").await?;
        page.wait_for_route("#/").await?;
        page.go("#/q/acts").await?;
        page.answer("acts", &["none"]).await?;
        page.script("location.hash = arguments[0];", vec![json!(hash(&address))]).await?;
        page.wait_for_text("you have another case in hand").await?;
        same("the address", &page.route().await?, &"#/case".to_owned())?;
        page.accessible("A case from a link").await?;
        page.click("Keep my case").await?;
        page.wait_for_route("#/check").await?;
        same("the case in hand", &page.count("[data-status=answered]").await?, &1)?;
        page.script("location.hash = arguments[0];", vec![json!(hash(&address))]).await?;
        page.click("Open the case from the link").await?;
        page.wait_for_route("#/check").await?;
        page.wait_for_text("Viet Nam").await?;
        same("the answers of the link", &answers(page).await?, &before)
    });
}

pub fn broken_links_lose_nothing(engine: Engine) {
    Trial::new(engine, "broken_links_lose_nothing").run(async |page| {
        page.start("#/check").await?;
        page.open_case(&full_case()?).await?;
        let before = answers(page).await?;
        let address = hash(&link(page).await?);
        let newer = address.replacen("#/case/1", "#/case/9", 1);
        for (broken, says) in [
            (&address[..address.len() - 3], "cut off or changed"),
            (newer.as_str(), "another version"),
            ("#/case/!", "another version"),
        ] {
            page.go("#/glossary").await?;
            page.script("location.hash = arguments[0];", vec![json!(broken)]).await?;
            page.wait_for_text(says).await?;
            page.wait_for_route("#/check").await?;
            page.wait_for_text("The case in hand is untouched.").await?;
            same("the case in hand", &answers(page).await?, &before)?;
        }
        // Where the app is not running yet, and no case is in hand.
        page.script("sessionStorage.clear();", vec![]).await?;
        page.open("read/index.html").await?;
        page.start("#/case/1AAAA").await?;
        page.wait_for_text("cut off or changed").await?;
        same("the address", &page.route().await?, &"#/".to_owned())
    });
}

pub fn results_are_saved_as_text_and_data(engine: Engine) {
    Trial::new(engine, "results_are_saved_as_text_and_data").run(async |page| {
        page.start("#/check").await?;
        page.open_case(&full_case()?).await?;
        page.go("#/result").await?;
        let headline = page.text("[data-headline]").await?;
        page.click("Save as text (Markdown)").await?;
        let saved = page.saved_file().await?;
        let text = fs::read_to_string(&saved).map_err(|e| Trouble::new(e.to_string()))?;
        same("the first line", &text.lines().next().unwrap_or_default(), &format!("# {headline}").as_str())?;
        for part in ["\n## Why\n", "\n## What is open\n", "\n### Viet Nam\n", "\n## Your answers\n", "30 November 2008"]
        {
            same(&format!("{part} stands in the text"), &text.contains(part), &true)?;
        }
        fs::remove_file(&saved).map_err(|e| Trouble::new(e.to_string()))?;
        page.click("Save the analysis (JSON)").await?;
        let saved = page.saved_file().await?;
        let text = fs::read_to_string(&saved).map_err(|e| Trouble::new(e.to_string()))?;
        let found: Value = serde_json::from_str(&text).map_err(|e| Trouble::new(format!("{e}: {text}")))?;
        same("the format", &found["format"], &json!("palermo-analysis/1"))?;
        let shown = page.attribute("[data-headline]", "data-headline").await?;
        same("the headline", &found["headline"], &json!(shown))
    });
}

pub fn the_map_shows_the_own_path(engine: Engine) {
    Trial::new(engine, "the_map_shows_the_own_path").run(async |page| {
        let mut audit = Audit::default();
        page.start("#/map").await?;
        page.wait_for(".map-picture").await?;
        audit.look(page, "The map").await?;
        same("a path before any answer", &page.count(".map[data-path]").await?, &0)?;
        page.go("#/q/acts").await?;
        page.answer("acts", &["recruitment"]).await?;
        page.go("#/q/border").await?;
        page.answer("border", &["no"]).await?;
        page.go("#/map").await?;
        page.wait_for(".map[data-path]").await?;
        let script = "return [...document.querySelectorAll('.map-list li[data-fact]')].filter(e => e.dataset.standing === arguments[0]).map(e => e.dataset.fact);";
        same("answered", &page.script(script, vec![json!("answered")]).await?, &json!(["acts", "border"]))?;
        same("next", &page.script(script, vec![json!("next")]).await?, &json!(["purpose"]))?;
        let idle = json!(["illegal_entry", "destination_status", "procured", "documents"]);
        same("idle", &page.script(script, vec![json!("idle")]).await?, &idle)?;
        let picture = "return document.querySelector('.map-picture g[data-fact=acts]').dataset.standing;";
        same("in the picture", &page.script(picture, vec![]).await?, &json!("answered"))?;
        same("in words", &page.text("li[data-fact=border] .path-mark.answered").await?, &"on your path".to_owned())?;
        audit.look(page, "The map with a path").await?;
        // A node leads to its question, by keyboard too.
        page.tab_to(".map-picture a[href='#/q/profit']").await?;
        page.press(Key::Enter).await?;
        page.wait_for_route("#/q/profit").await?;
        page.go("#/map").await?;
        page.click_on(".map-list li[data-fact=means] a").await?;
        page.wait_for_route("#/q/means").await?;
        audit.end()
    });
}

pub fn words_are_explained_in_place(engine: Engine) {
    Trial::new(engine, "words_are_explained_in_place").run(async |page| {
        const WORD: &str = "main a[href^='#/glossary/term-']";
        page.start("#/q/means").await?;
        page.tab_to(WORD).await?;
        let word = page.attribute(":focus", "href").await?;
        page.press(Key::Enter).await?;
        page.wait_for("#term:popover-open dd").await?;
        same("the place", &page.route().await?, &"#/q/means".to_owned())?;
        page.accessible("A word explained").await?;
        page.press(Key::Escape).await?;
        page.wait_until("closed box", "return !document.querySelector('#term:popover-open');", vec![]).await?;
        same("focus comes back", &page.attribute(":focus", "href").await?, &word)?;
        // By pointer; closed by its button, and by a press elsewhere.
        page.click_on(WORD).await?;
        page.wait_for("#term:popover-open").await?;
        page.click("Close").await?;
        page.wait_until("closed box", "return !document.querySelector('#term:popover-open');", vec![]).await?;
        page.click_on(WORD).await?;
        page.wait_for("#term:popover-open").await?;
        page.click_on("h1").await?;
        page.wait_until("closed box", "return !document.querySelector('#term:popover-open');", vec![]).await?;
        // From the box to the whole glossary.
        page.click_on(WORD).await?;
        page.click_on("#term dt a").await?;
        page.wait_for_route(&word).await?;
        let entry = format!("{}:focus", word.replace("#/glossary/", "#"));
        page.wait_for(&entry).await?;
        same("the box", &page.count("#term:popover-open").await?, &0)?;
        // Without popovers the link leads there at once.
        page.script("delete HTMLElement.prototype.showPopover;", vec![]).await?;
        page.go("#/q/means").await?;
        page.click_on(WORD).await?;
        page.wait_for_route(&word).await
    });
}

pub fn a_result_on_paper(engine: Engine) {
    Trial::new(engine, "a_result_on_paper").run(async |page| {
        page.start("#/check").await?;
        page.open_case(&full_case()?).await?;
        page.go("#/result").await?;
        // The rules for paper, applied on the screen.
        let script = "for (const sheet of document.styleSheets) for (const rule of [...sheet.cssRules]) \
            if (rule.media?.mediaText === 'print') [...rule.cssRules].forEach(inner => sheet.insertRule(inner.cssText, sheet.cssRules.length));";
        page.script(script, vec![]).await?;
        for shown in ["[data-headline]", ".findings", "#open", ".states", ".answers dd", ".kicker"] {
            page.wait_for(shown).await?;
        }
        let script = "return ['.masthead nav', '.contents', '#share', '.actions', '.change'].filter(css => [...document.querySelectorAll(css)].some(e => e.checkVisibility()));";
        same("left out on paper", &page.script(script, vec![]).await?, &json!([]))?;
        page.open("read/booklet.html").await?;
        same("rules in the booklet", &page.count("[data-rule]").await?, &15)?;
        page.accessible("The booklet").await?;
        page.start("#/about/figures").await?;
        page.click_on("#booklet").await?;
        page.wait_for_text("Booklet for reviewers").await
    });
}

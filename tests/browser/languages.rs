//! The two languages made for tests: an accented, longer one and one from right to left.

use serde_json::json;

use crate::{
    engine::Engine,
    page::Page,
    trial::Trial,
    trouble::{Outcome, Trouble, same},
};

/// Texts on the page in which no letter is accented and no dot was added, aside from numbers and the shortest.
/// (A text of three letters gets no dot, and may have none that takes an accent.)
const UNTRANSLATED: &str = r"
    const found = [], walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
        const text = walker.currentNode.textContent.trim();
        if (text.length > 3 && /[a-z]{2}/i.test(text) && !/[áéíóúÁÉÍÓÚçñ·]/.test(text) && walker.currentNode.parentElement.checkVisibility()) found.push(text);
    }
    for (const e of document.querySelectorAll('[aria-label], [alt], [placeholder], [data-label], meta[name=description]'))
        for (const name of ['aria-label', 'alt', 'placeholder', 'data-label', 'content']) {
            const text = e.getAttribute(name);
            if (text?.length > 3 && /[a-z]{2}/i.test(text) && !/[áéíóúÁÉÍÓÚçñ·]/.test(text)) found.push(`${name}: ${text}`);
        }
    if (!/[áéíóú·]/.test(document.title)) found.push(`title: ${document.title}`);
    return found;
";

pub fn every_text_is_translated(engine: Engine) {
    Trial::new(engine, "every_text_is_translated").run(async |page| {
        page.start("en-XA/").await?;
        same("language", page.attribute("html", "lang").await?.as_str(), "en-XA")?;
        same("direction", page.attribute("html", "dir").await?.as_str(), "ltr")?;
        translated(page, "Start").await?;
        page.click_on("#begin").await?;
        page.asks("acts").await?;
        page.go_on().await?;
        page.wait_for(".error-summary").await?;
        translated(page, "A question with an error").await?;
        for route in ["#/q/states", "#/q/date", "#/check", "#/result", "#/compare", "#/about"] {
            page.go(route).await?;
            translated(page, route).await?;
        }
        Ok(())
    });
}

async fn translated(page: &Page, name: &str) -> Outcome {
    page.wait_until("accented title", "return /[áéíóú·]/.test(document.title);", vec![]).await?;
    let found = page.script(UNTRANSLATED, vec![]).await?;
    same(&format!("{name}: untranslated"), &found, &json!([]))
}

pub fn right_to_left(engine: Engine) {
    Trial::new(engine, "right_to_left").run(async |page| {
        page.start("ar-XB/").await?;
        same("language", page.attribute("html", "lang").await?.as_str(), "ar-XB")?;
        same("direction", page.attribute("html", "dir").await?.as_str(), "rtl")?;
        sides(page).await?;
        let turned = page.script("return document.querySelector('main h1').textContent.includes('\\u202e');", vec![]).await?;
        same("the heading runs from right to left", &turned, &json!(true))?;
        page.click_on("#begin").await?;
        page.answer("acts", &["transfer"]).await?;
        page.asks("purpose").await?;
        sides(page).await?;
        // A box stands to the right of its words.
        let script = "const box = document.querySelector('.choice input').getBoundingClientRect(), words = document.querySelector('.choice label').getBoundingClientRect(); return box.left > words.left;";
        same("boxes on the right", &page.script(script, vec![]).await?, &json!(true))?;
        page.go("#/result").await?;
        sides(page).await
    });
}

/// Nothing reaches out of the window, and what begins a line stands on the right.
async fn sides(page: &Page) -> Outcome {
    let script = "const h1 = document.querySelector('main h1'), root = document.documentElement; \
        return [root.scrollWidth <= root.clientWidth, getComputedStyle(h1).direction, document.querySelector('.wordmark').getBoundingClientRect().left > innerWidth / 2];";
    let found = page.script(script, vec![]).await?;
    if found == json!([true, "rtl", true]) {
        return Ok(());
    }
    Err(Trouble::new(format!("Fits, direction, name on the right: {found}.")))
}

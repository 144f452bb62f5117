//! The whole way by keyboard alone, and where the focus goes.

use serde_json::json;
use thirtyfour::Key;

use crate::{
    cases::Case,
    engine::Engine,
    page::Page,
    trial::Trial,
    trouble::{Outcome, same},
};

/// From the skip link through every question, with States and date, to the result: no pointer is used.
pub fn wholly_by_keyboard(engine: Engine) {
    Trial::new(engine, "wholly_by_keyboard").run(async |page| {
        page.start("").await?;
        skip_link(page).await?;
        page.tab_to("#begin").await?;
        page.press(Key::Enter).await?;
        nothing_chosen(page).await?;
        let case = Case::of("e4j-m11-box5-nine")?;
        loop {
            heading_has_focus(page).await?;
            let route = page.route().await?;
            let Some(fact) = route.strip_prefix("#/q/").map(str::to_owned) else { break };
            match fact.as_str() {
                "states" => states(page).await?,
                "date" => page.answer_by_keyboard("date", &["source"]).await?,
                _ => page.answer_by_keyboard(&fact, &case.options(&fact)).await?,
            }
        }
        page.wait_for_route("#/check").await?;
        page.tab_to("a.button[href='#/result']").await?;
        page.press(Key::Enter).await?;
        heading_has_focus(page).await?;
        same("headline", page.headline().await?.as_str(), "smuggling")?;
        same(
            "State and date",
            &page.count("[data-framework=som_protocol][data-state=GB][data-status=binding]").await?,
            &1,
        )?;
        // Provisions open by keyboard too.
        page.tab_to(".opens summary").await?;
        page.press(Key::Enter).await?;
        page.wait_for(".opens[open] blockquote").await.map(drop)
    });
}

/// The first stop of the page is a link that leads over the navigation.
async fn skip_link(page: &Page) -> Outcome {
    page.press(Key::Tab).await?;
    same("the first stop", &page.focus().await?.starts_with("a Skip"), &true)?;
    page.wait_until(
        "skip link in the window",
        "return document.activeElement.getBoundingClientRect().top >= 0;",
        vec![],
    )
    .await?;
    page.press(Key::Enter).await?;
    page.wait_until("focus on the main part", "return document.activeElement.id === 'main';", vec![]).await?;
    page.press(Key::Tab).await?;
    page.wait_until("first stop within the main part", "return !!document.activeElement.closest('main');", vec![])
        .await
        .map(drop)
}

/// Continue with nothing chosen: what is wrong gets the focus, is in the title, and leads to the first control.
async fn nothing_chosen(page: &Page) -> Outcome {
    page.asks("acts").await?;
    heading_has_focus(page).await?;
    page.tab_to("form button[type=submit]").await?;
    page.press(Key::Enter).await?;
    page.wait_until("focus on the error summary", "return document.activeElement.matches('.error-summary');", vec![])
        .await?;
    let title = page.script("return document.title;", vec![]).await?;
    same("the title begins with", title.as_str().unwrap_or_default().get(..7).unwrap_or_default(), "Error: ")?;
    let said = "const link = document.querySelector('.error-summary a'); \
        const inline = document.getElementById('question-error'); \
        return [inline.innerText.endsWith(link.innerText), document.querySelector('fieldset').getAttribute('aria-describedby').split(' ').includes(inline.id)];";
    same("the same words inline, and read with the question", &page.script(said, vec![]).await?, &json!([true, true]))?;
    page.press(Key::Tab).await?;
    page.press(Key::Enter).await?;
    page.wait_until("focus on the first control", "return document.activeElement.id === 'acts-recruitment';", vec![])
        .await?;
    page.press(Key::Space).await?;
    same("ticked", &page.ticked("acts").await?, &vec!["recruitment".to_owned()])?;
    // And back, and on again: what was ticked and not given is no answer.
    page.tab_back_to("a.back").await?;
    page.press(Key::Enter).await?;
    page.wait_for_route("#/").await?;
    heading_has_focus(page).await?;
    page.tab_to("#begin").await?;
    page.press(Key::Enter).await?;
    page.asks("acts").await?;
    same("ticked", &page.ticked("acts").await?, &vec![])
}

/// The heading has the focus, and can be reached by script only; once left it is no stop any more.
async fn heading_has_focus(page: &Page) -> Outcome {
    let script = "const h1 = document.querySelector('h1'); \
        return document.activeElement === h1 && h1.getAttribute('tabindex') === '-1' && !document.querySelector('.lead:empty');";
    page.wait_until("focus on the heading", script, vec![]).await?;
    page.press(Key::Tab).await?;
    let left = "const h1 = document.querySelector('h1'); return document.activeElement !== h1 && !h1.hasAttribute('tabindex');";
    page.wait_until("heading that is no stop once left", left, vec![]).await.map(drop)
}

/// Names the States: one by its beginning, the arrow and Enter, the other by Enter alone.
async fn states(page: &Page) -> Outcome {
    page.tab_to("#states-origin").await?;
    page.keys("viet").await?;
    page.wait_for("#states-origin-list [role=option]").await?;
    same("expanded", page.attribute("#states-origin", "aria-expanded").await?.as_str(), "true")?;
    page.press(Key::Down).await?;
    let active = "const field = document.getElementById('states-origin'); const option = document.getElementById(field.getAttribute('aria-activedescendant')); \
        return document.activeElement === field && option?.getAttribute('aria-selected') === 'true' && option.innerText;";
    let named = page.wait_until("current suggestion", active, vec![]).await?;
    same("the current suggestion", &named, &json!("Viet Nam"))?;
    page.press(Key::Enter).await?;
    page.wait_for_text("Viet Nam").await?;
    page.wait_for("#states-origin-list[hidden], .chosen").await?;
    page.tab_to("#states-destination").await?;
    page.keys("united k").await?;
    page.wait_for("#states-destination-list [role=option]").await?;
    page.press(Key::Escape).await?;
    let emptied = "const field = document.getElementById('states-destination'); return field.value === '' && field.getAttribute('aria-expanded') === 'false';";
    page.wait_until("closed and empty field", emptied, vec![]).await?;
    page.keys("united kingdom").await?;
    page.wait_for("#states-destination-list [role=option]").await?;
    page.press(Key::Enter).await?;
    page.wait_for_text("United Kingdom").await?;
    page.tab_to("form button[type=submit]").await?;
    page.press(Key::Enter).await?;
    page.moved_from("#/q/states").await
}

//! The pages that explore the register: what is chosen, what is shown, by keyboard, and on narrow screens.

use serde_json::{Value, json};
use thirtyfour::Key;

use crate::{
    axe::Audit,
    engine::Engine,
    page::Page,
    trial::Trial,
    trouble::{Outcome, Trouble, same},
};

/// The views that are no list, by address.
pub const VIEWS: [&str; 4] = ["#/frameworks/timeline", "#/frameworks/matrix", "#/frameworks/map", "#/frameworks/2008"];

/// What the page says it shows.
async fn said(page: &Page) -> Outcome<String> {
    let script = "const all = [...document.querySelectorAll('.explore [role=status]')].map(e => e.textContent.trim()).filter(t => t); return all[all.length - 1] ?? '';";
    Ok(page.script(script, vec![]).await?.as_str().unwrap_or_default().to_owned())
}

/// Waits until what the page says begins with a text.
async fn says(page: &Page, text: &str) -> Outcome {
    let script = "return [...document.querySelectorAll('.explore [role=status]')].some(e => e.textContent.trim().startsWith(arguments[0]));";
    match page.wait_until(&format!("count \"{text}\""), script, vec![json!(text)]).await {
        Ok(_) => Ok(()),
        Err(trouble) => Err(Trouble::new(format!("{trouble} It says \"{}\".", said(page).await?))),
    }
}

/// Sets a date field or a list of choices, as the browser's own chooser does.
async fn set(page: &Page, id: &str, value: &str) -> Outcome {
    let script = "const e = document.getElementById(arguments[0]); e.value = arguments[1]; e.dispatchEvent(new Event('input', { bubbles: true })); return e.value;";
    page.wait_for(&format!("#{id}")).await?;
    same(id, &page.script(script, vec![json!(id), json!(value)]).await?, &json!(value))
}

async fn add(page: &Page, name: &str) -> Outcome {
    page.click_on("#explore-state").await?;
    page.keys(name).await?;
    page.press(Key::Enter).await
}

/// Search, filters, States and date, with the count announced; by keyboard where a person types.
pub fn the_list_is_filtered(engine: Engine) {
    Trial::new(engine, "the_list_is_filtered").run(async |page| {
        page.start("#/frameworks").await?;
        page.wait_for(".entries").await?;
        says(page, "54 of 54 ").await?;
        page.tab_to("#explore-query").await?;
        page.keys("mekong").await?;
        says(page, "1 of 54 ").await?;
        page.wait_for("[data-framework=commit]").await?;
        page.keys(" nothing").await?;
        says(page, "0 of 54 ").await?;
        page.wait_for(".explore .notice").await?;
        page.click("Clear all choices").await?;
        says(page, "54 of 54 ").await?;
        same("words searched for", &page.script("return document.getElementById('explore-query').value;", vec![]).await?, &json!(""))?;
        // A list of choices, by keyboard.
        page.tab_to("#explore-level").await?;
        page.keys("asean").await?;
        if engine == Engine::Firefox {
            page.press(Key::Tab).await?;
        }
        page.wait_until("only ASEAN's frameworks", "const all = document.querySelectorAll('.entry'); return all.length > 3 && all.length < 20;", vec![]).await?;
        page.click("Clear all choices").await?;
        // A State and a date.
        add(page, "viet").await?;
        page.wait_for(".chosen").await?;
        same("focus after adding a State", &page.script("return document.activeElement.id;", vec![]).await?, &json!("explore-state"))?;
        set(page, "explore-date", "2008-11-30").await?;
        says(page, "54 of 54 frameworks, for the chosen States on 30 November 2008").await?;
        for (framework, mark) in [("tip_protocol", "not-yet"), ("commit", "commitment"), ("eu_framework_decision_2002", "outside")] {
            let row = format!("[data-framework={framework}] [data-state=VN] [data-mark]");
            same(framework, page.attribute(&row, "data-mark").await?.as_str(), mark)?;
        }
        let reason = page.text("[data-framework=tip_protocol] [data-state=VN] p").await?;
        same("a reason with its date", &reason.contains("2012"), &true)?;
        set(page, "explore-status", "bound").await?;
        page.wait_until("only what binds", "return ![...document.querySelectorAll('.entry')].some(e => e.querySelector('[data-mark]').dataset.mark !== 'bound');", vec![]).await?;
        // What names no State is said, and is read with the field.
        add(page, "atlantis").await?;
        page.wait_for("#explore-state[aria-invalid=true]").await?;
        page.wait_for_text("No State is named “atlantis”").await?;
        page.click("Remove Viet Nam").await?;
        page.wait_until("focus on the field", "return document.activeElement.id === 'explore-state';", vec![]).await.map(drop)
    });
}

/// The plain list stands until the app's data are there; then the same address has the list with filters.
pub fn the_views_are_places(engine: Engine) {
    Trial::new(engine, "the_views_are_places").run(async |page| {
        page.start("#/frameworks/matrix").await?;
        page.wait_for(".matrix").await?;
        for (link, route, title) in [
            ("World map", "#/frameworks/map", "Who is bound, on a map"),
            ("2008 and today", "#/frameworks/2008", "November 2008 and today"),
            ("Timeline", "#/frameworks/timeline", "Frameworks in time"),
            ("List", "#/frameworks", "Frameworks"),
        ] {
            page.click(link).await?;
            page.wait_for_route(route).await?;
            let there = "const h1 = document.querySelector('h1'); return h1.textContent === arguments[0] && document.activeElement === h1 && document.title.startsWith(arguments[0]);";
            page.wait_until(&format!("focus on the heading of {route}"), there, vec![json!(title)]).await?;
            same("marked as current", page.text(".views [aria-current]").await?.as_str(), link)?;
        }
        page.web.back().await?;
        page.wait_for(".timeline").await?;
        page.go("#/frameworks/nowhere").await?;
        page.wait_for_text("This page does not exist").await
    });
}

/// Bars with the date; the words beside them say the same.
pub fn the_timeline_shows_the_date(engine: Engine) {
    Trial::new(engine, "the_timeline_shows_the_date").run(async |page| {
        page.start("#/frameworks/timeline").await?;
        page.wait_for(".bars").await?;
        set(page, "explore-date", "2008-11-30").await?;
        says(page, "54 of 54 frameworks. The line stands at 30 November 2008").await?;
        let words = page.text("[data-framework=eu_framework_decision_2002] .row-words").await?;
        same("words", &(words.contains("In force") && words.contains("14 April 2011") && words.contains("Directive 2011/36/EU")), &true)?;
        // The line of the date lies over the bar of what was in force, and before what came later.
        let script = "const row = document.querySelector(`[data-framework=${arguments[0]}]`); const x = e => e.getBoundingClientRect(); \
            const bar = x(row.querySelector('.thick')), now = x(row.querySelector('.now')); return [bar.left < now.left, now.left < bar.right];";
        same("before the line and after", &page.script(script, vec![json!("tip_protocol")]).await?, &json!([true, true]))?;
        same("only after the line", &page.script(script, vec![json!("actip")]).await?, &json!([false, true]))?;
        // On the result, with the date of the case.
        page.go("#/result").await?;
        page.wait_for(".bars [data-framework=tip_protocol]").await.map(drop)
    });
}

/// Head row and head column stay in sight; scrolled by keyboard; a list on a telephone.
pub fn the_matrix_scrolls(engine: Engine) {
    Trial::new(engine, "the_matrix_scrolls").run(async |page| {
        page.size(1000, 700).await?;
        page.start("#/frameworks/matrix").await?;
        page.wait_for(".matrix").await?;
        set(page, "explore-circle", "asean").await?;
        page.wait_until("eleven States", "return document.querySelectorAll('.matrix tbody tr').length === 11;", vec![])
            .await?;
        set(page, "explore-date", "2008-11-30").await?;
        page.wait_until("ten States", "return document.querySelectorAll('.matrix tbody tr').length === 10;", vec![])
            .await?;
        let empty = "return [...document.querySelectorAll('.matrix td')].filter(c => !/\\w/.test(c.innerText)).length;";
        same("cells without a word", &page.script(empty, vec![]).await?, &json!(0))?;
        page.tab_to(".scroller").await?;
        let before = head_column(page).await?;
        for _ in 0..6 {
            page.press(Key::Right).await?;
        }
        page.wait_until(
            "table scrolled by keyboard",
            "return document.querySelector('.scroller').scrollLeft > 20;",
            vec![],
        )
        .await?;
        same("the head column stays", &head_column(page).await?, &before)?;
        let head = page.attribute(".matrix [data-state=TH] [data-framework=commit] [data-mark]", "data-mark").await?;
        same("Thailand and COMMIT", head.as_str(), "commitment")
    });
}

async fn head_column(page: &Page) -> Outcome<Value> {
    page.script("return Math.round(document.querySelector('.matrix tbody th').getBoundingClientRect().left);", vec![])
        .await
}

/// The year is moved by keyboard and said in words; map, list beside and table agree.
pub fn the_map_moves_in_time(engine: Engine) {
    Trial::new(engine, "the_map_moves_in_time").run(async |page| {
        page.start("#/").await?;
        let fetched = "return performance.getEntriesByType('resource').filter(e => e.name.includes('/world-')).length;";
        same("the map is fetched before it is opened", &page.script(fetched, vec![]).await?, &json!(0))?;
        page.go("#/frameworks/map").await?;
        page.wait_for(".world").await?;
        page.wait_until("more than 170 shapes", "return document.querySelectorAll('.world g path').length > 170;", vec![]).await?;
        page.tab_to("#explore-year").await?;
        page.press(Key::Home).await?;
        page.wait_until("first year in words", "return document.getElementById('explore-year').getAttribute('aria-valuetext') === '31 December 1926';", vec![]).await?;
        says(page, "TIP Protocol on 31 December 1926: 200 not yet").await?;
        same("bound in 1926", &page.count(".world [data-mark=bound]").await?, &0)?;
        set(page, "explore-year", "2008").await?;
        says(page, "TIP Protocol on 31 December 2008").await?;
        page.press(Key::Left).await?;
        says(page, "TIP Protocol on 31 December 2007").await?;
        page.press(Key::Right).await?;
        says(page, "TIP Protocol on 31 December 2008").await?;
        let differs = "const rows = [...document.querySelectorAll('.map-table tbody tr')]; \
            const of = (e) => e?.querySelector('[data-mark]')?.dataset.mark ?? e?.dataset.mark; \
            return rows.filter(r => { const e = document.querySelector(`.world [data-state=${r.dataset.state}]`) ?? document.querySelector(`.small-states [data-state=${r.dataset.state}]`); return of(e) !== of(r); }).map(r => r.dataset.state);";
        same("map and table differ", &page.script(differs, vec![]).await?, &json!([]))?;
        same("Cambodia", page.attribute(".world [data-state=KH]", "data-mark").await?.as_str(), "bound")?;
        same("China", page.attribute(".world [data-state=CN]", "data-mark").await?.as_str(), "not-yet")?;
        let place = "return [...document.querySelectorAll('#explore-framework option')].find(o => o.textContent === 'COMMIT').value;";
        let place = page.script(place, vec![]).await?;
        set(page, "explore-framework", place.as_str().unwrap_or_default()).await?;
        page.wait_until("COMMIT", "return document.querySelectorAll('.world [data-mark=commitment]').length === 6;", vec![]).await?;
        page.click("The same as a table").await?;
        page.wait_for(".map-table [data-state=VN]").await.map(drop)
    });
}

/// November 2008 beside today for the Mekong, and for a State that is added.
pub fn what_changed_since_2008(engine: Engine) {
    Trial::new(engine, "what_changed_since_2008").run(async |page| {
        page.start("#/frameworks/2008").await?;
        page.wait_for(".then").await?;
        same("States", &page.count(".then").await?, &6)?;
        for (state, framework, change) in [
            ("VN", "tip_protocol", "became_binding"),
            ("VN", "actip", "new_binding"),
            ("KH", "ilo_c182", "then_unrecorded"),
        ] {
            let row = format!("[aria-labelledby=then-{state}] [data-framework={framework}]");
            same(&row, page.attribute(&row, "data-change").await?.as_str(), change)?;
        }
        add(page, "france").await?;
        page.wait_for("#then-FR").await?;
        let row = page.text("[aria-labelledby=then-FR] [data-framework=eu_framework_decision_2002]").await?;
        same("what replaced it", &row.contains("Replaced by Directive 2011/36/EU"), &true)
    });
}

/// The views in their states: chosen, wrong, unfolded.
pub fn the_views_are_accessible(engine: Engine) {
    Trial::new(engine, "the_views_are_accessible").run(async |page| {
        let mut audit = Audit::default();
        page.start("#/frameworks").await?;
        page.wait_for(".entries").await?;
        add(page, "atlantis").await?;
        page.wait_for("[aria-invalid=true]").await?;
        audit.look(page, "list with an error").await?;
        page.script("document.getElementById('explore-state').select();", vec![]).await?;
        page.keys("thai").await?;
        page.press(Key::Enter).await?;
        page.wait_for(".chosen").await?;
        set(page, "explore-date", "2008-11-30").await?;
        audit.look(page, "list with a State").await?;
        for route in VIEWS {
            page.go(route).await?;
            page.wait_for(".bars, .matrix, .world, .then").await?;
            page.script("document.querySelectorAll('details').forEach(d => d.open = true);", vec![]).await?;
            audit.look(page, route).await?;
        }
        audit.end()
    });
}

/// From right to left: mirrored bars with words turned back, the head column at the other side, nothing too wide.
pub fn the_views_from_right_to_left(engine: Engine) {
    Trial::new(engine, "the_views_from_right_to_left").run(async |page| {
        page.start("ar-XB/#/frameworks/timeline").await?;
        page.wait_for(".bars").await?;
        let mirrored = "const row = document.querySelector('[data-framework=actip]'); const x = e => e.getBoundingClientRect(); \
            return x(row.querySelector('.thick')).left < x(row.querySelector('svg')).left + 20;";
        same("the bar runs to the left", &page.script(mirrored, vec![]).await?, &json!(true))?;
        for route in VIEWS {
            page.go(route).await?;
            page.wait_for(".bars, .matrix, .world, .then").await?;
            let wide = page.script("return document.documentElement.scrollWidth - innerWidth;", vec![]).await?;
            same(&format!("{route}: too wide by"), &(wide.as_i64().unwrap_or(1) > 0), &false)?;
        }
        Ok(())
    });
}

/// Pictures of the views, for a person to look at.
pub fn pictures_of_the_views(engine: Engine) {
    Trial::new(engine, "pictures_of_the_views").run(async |page| {
        page.start("#/frameworks").await?;
        for (site, tag) in [("", ""), ("ar-XB/", "rtl-")] {
            page.open("read/index.html").await?;
            page.start(&format!("{site}#/frameworks")).await?;
            page.wait_for(".entries").await?;
            for (width, theme) in [(360, "light"), (1280, "light"), (1280, "dark")] {
                if !tag.is_empty() && theme == "dark" {
                    continue;
                }
                for route in VIEWS.into_iter().chain(["#/frameworks", "#/framework/commit"]) {
                    page.size(width, 800).await?;
                    page.go("#/nowhere").await?;
                    page.go(route).await?;
                    page.theme(theme).await?;
                    page.wait_for(".bars, .matrix, .world, .then, .entries, #progress").await?;
                    let height = page.script("return document.documentElement.scrollHeight;", vec![]).await?;
                    page.size(width, u32::try_from(height.as_u64().unwrap_or(800).min(3600)).unwrap_or(800)).await?;
                    let name = route.trim_start_matches("#/").replace('/', "-");
                    page.screenshot(&format!("explore-{tag}{name}-{width}-{theme}")).await?;
                }
            }
        }
        Ok(())
    });
}

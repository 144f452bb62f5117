//! Where the site is hosted, and what happens when something is missing there: the network, files, WebAssembly, scripts.

use std::{fs, path::Path};

use serde_json::json;

use crate::{
    cases::Case,
    engine::Engine,
    page::Page,
    sites,
    trial::Trial,
    trouble::{Outcome, Trouble, same},
};

/// Waits until the service worker is in charge and every file of the build is kept.
const KEPT: &str = "return (async () => {
    if (!(await navigator.serviceWorker.getRegistration())?.active) return false;
    const { offline } = await (await fetch('build.json')).json();
    const found = await Promise.all(offline.map(file => caches.match(file)));
    const pages = (await (await caches.open((await caches.keys())[0])).keys()).filter(kept => kept.url.includes('/read/') && kept.url.endsWith('.html'));
    return pages.length > 70 && found.every(file => file) && !!navigator.serviceWorker.controller;
})();";

/// Below a sub-path, and then without a network: reload, answer, result, frameworks, reading edition.
pub fn offline_below_a_sub_path(engine: Engine) {
    Trial::new(engine, "offline_below_a_sub_path").under("/training/law").forgive("sw.js").forgive("not-there").run(
        async |page| {
            page.start("").await?;
            page.wait_until("every file kept for use without a network", KEPT, vec![]).await?;
            page.stop_server();
            let server = "return fetch(`not-there-${Math.random()}`).then(() => false, () => true);";
            page.wait_until("end of the server", server, vec![]).await?;

            page.reload().await?;
            page.click_on("#begin").await?;
            let case = Case::of("e4j-m11-box5-nine")?;
            page.answer("acts", &case.options("acts")).await?;
            page.asks("purpose").await?;
            page.reload().await?;
            page.work_through(&case).await?;
            page.go("#/result").await?;
            same("headline", page.headline().await?.as_str(), "smuggling")?;
            page.click_on(".framework a[href='#/framework/som_protocol']").await?;
            page.wait_for_route("#/framework/som_protocol").await?;
            page.wait_for("#succession").await?;
            page.click("Reading edition").await?;
            page.wait_for("h1").await?;
            page.click("Which date counts?").await?;
            page.wait_until(
                "page of the reading edition",
                "return location.pathname.endsWith('/training/law/read/question-date.html');",
                vec![],
            )
            .await?;
            page.open("?from=a-course#/check").await?;
            page.ready().await?;
            page.stands().await?;
            same("answers", &(page.count("[data-status=answered]").await? > 10), &true)
        },
    );
}

/// Without WebAssembly: it says so by name, and the reading edition is one link away.
pub fn wasm_blocked(engine: Engine) {
    Trial::new(engine, "wasm_blocked").without_wasm().run(async |page| {
        page.open("").await?;
        failure(page, "wasm-blocked", "WebAssembly").await?;
        // The Start page still teaches.
        page.wait_for("#app h1").await?;
        page.click_on("#boot-wasm-blocked a").await?;
        page.wait_until("reading edition", "return location.pathname.endsWith('/read/index.html');", vec![]).await?;
        page.click("Compare").await?;
        page.wait_for("table.compare").await?;
        // At another place than the Start page the message is shown too, and the page is not empty.
        page.open("#/result").await?;
        failure(page, "wasm-blocked", "WebAssembly").await?;
        page.wait_for("#app h1").await.map(drop)
    });
}

/// A file of the app is missing on the host: each time a message that says so, and never an empty page.
pub fn files_missing(engine: Engine) {
    let site = sites::empty(engine, "missing");
    fs::write(site.join("index.html"), "<!doctype html><title>Nothing here</title>")
        .expect("the folder for tests is writable");
    let ends = |path: &str, end: &str| Path::new(path).extension().is_some_and(|found| found == end);
    sites::copy(&site.join("wasm"), |path| ends(path, "wasm"));
    sites::copy(&site.join("glue"), |path| path.starts_with("palermo-") && ends(path, "js"));
    sites::copy(&site.join("short"), |path| path.starts_with("content/short-"));
    sites::copy(&site.join("long"), |path| path.starts_with("content/long-"));
    sites::copy(&site.join("register"), |path| path.starts_with("content/register-"));
    sites::copy(&site.join("glossary"), |path| path == "read/glossary.html");
    // The browsers themselves report each file that is not there.
    let trial = Trial::new(engine, "files_missing")
        .site(site)
        .forgive("404")
        .forgive("sw.js")
        .forgive("error loading dynamically");
    trial.run(async |page| {
        for missing in ["wasm", "glue", "short"] {
            page.open(&format!("{missing}/")).await?;
            failure(page, "file-missing", "could not be loaded")
                .await
                .map_err(|trouble| Trouble::new(format!("Without {missing}: {trouble}")))?;
            page.wait_for("#app h1").await?;
        }
        for missing in ["long", "register"] {
            page.start(&format!("{missing}/#/q/acts")).await?;
            let said = page.text("#notice.problem").await?;
            same("it is said", &said.contains("could not be loaded"), &true)?;
            // The questions need neither.
            page.answer("acts", &["transfer"]).await?;
            page.asks("purpose").await?;
        }
        // A page of the site that does not arrive is not a page that does not exist.
        page.start("glossary/#/glossary").await?;
        page.wait_for_text("could not be loaded").await
    });
}

/// Without scripts: the Start page says where to go, and the reading edition holds all that it should.
pub fn without_scripts(engine: Engine) {
    let site = sites::with_frame(engine, "without-scripts");
    Trial::new(engine, "without_scripts").site(site).forgive("allow-scripts").run(async |page| {
        page.open("frame.html").await?;
        page.frame("start", "index.html", false).await?;
        let script = "const inner = document.getElementById('start').contentDocument; \
            const link = [...inner.querySelectorAll('noscript a')].find(a => a.checkVisibility()); \
            return [link?.getAttribute('href'), inner.querySelector('#app h1').checkVisibility(), inner.documentElement.hasAttribute('data-ready')];";
        same("the Start page", &page.script(script, vec![]).await?, &json!(["read/index.html", true, false]))?;

        page.frame("contents", "read/index.html", false).await?;
        let script = "const inner = document.getElementById('contents').contentDocument; \
            return [...new Set([...inner.querySelectorAll('main a')].map(a => a.getAttribute('href')))];";
        let pages = page.script(script, vec![]).await?;
        let pages: Vec<String> = serde_json::from_value(pages).map_err(|e| Trouble::new(e.to_string()))?;
        same("pages: 19 questions, Compare, Frameworks, Map, Glossary, About, Embed", &pages.len(), &25)?;
        // Every page and every link of the edition, read as a browser reads them.
        let script = "const left = ['index.html'], seen = new Map(), faults = []; \
            return (async () => { while (left.length) { const name = left.pop(); if (seen.has(name)) continue; \
                const response = await fetch('read/' + name); const page = new DOMParser().parseFromString(await response.text(), 'text/html'); seen.set(name, page); \
                const words = page.querySelector('main')?.textContent.trim().length ?? 0; \
                if (!response.ok || words < 400 || !page.querySelector('main h1')?.textContent || !page.title || page.querySelector('script')) faults.push(`${name}: ${response.status}, ${words} characters`); \
                for (const a of page.querySelectorAll('a[href]:not([hidden] a)')) { const href = a.getAttribute('href'); if (!/^(https?:|\\.\\.\\/|#)/.test(href)) left.push(href.split('#')[0]); } } \
              for (const [name, page] of seen) for (const a of page.querySelectorAll('a[href*=\"#\"]')) { const [file, id] = a.getAttribute('href').split('#'); \
                if (!file.startsWith('../') && !(file ? seen.get(file) : page)?.getElementById(id)) faults.push(`${name} leads to ${file}#${id}, which is not there`); } \
              return [seen.size, faults]; })();";
        let found = page.script(script, vec![]).await?;
        same("pages of the edition, and what is wrong with them", &found, &json!([80, []]))
    });
}

/// The message of a start failure is shown, alone, in the words expected and with the way to the reading edition.
async fn failure(page: &Page, kind: &str, words: &str) -> Outcome {
    let said = page.text(&format!("#boot-{kind}")).await?;
    same("it is said", &said.contains(words), &true)?;
    same("messages", &page.count("#boot > :not([hidden])").await?, &1)?;
    let way = page.attribute(&format!("#boot-{kind} a"), "href").await?;
    same("the way to the reading edition", way.as_str(), "read/index.html")
}

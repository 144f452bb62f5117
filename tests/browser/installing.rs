//! Installing the app, and newer versions of it.

use std::fs;

use serde_json::json;

use crate::{
    engine::Engine,
    sites,
    trial::Trial,
    trouble::{Trouble, same},
};

/// Chromium finds nothing that is missing.
pub fn can_be_installed(engine: Engine) {
    Trial::new(engine, "can_be_installed").run(async |page| {
        page.start("").await?;
        let icons = "return fetch('manifest.webmanifest').then(r => r.json()).then(m => Promise.all(m.icons.map(i => createImageBitmap \
            && fetch(i.src).then(r => r.blob()).then(createImageBitmap).then(b => `${b.width}x${b.height}` === i.sizes ? i.purpose : i.src))));";
        same("icons", &page.script(icons, vec![]).await?, &json!(["any", "any", "maskable"]))?;
        let found = page.web.cdp().send_raw("Page.getInstallabilityErrors", json!({})).await?;
        same("what is missing", &found["installabilityErrors"], &json!([]))
    });
}

/// A newer version waits: no word of it at a question, an offer on the Start page, and the case outlives it.
pub fn a_newer_version_waits(engine: Engine) {
    let site = sites::empty(engine, "update");
    sites::copy(&site, |_| false);
    Trial::new(engine, "a_newer_version_waits").site(site.clone()).run(async |page| {
        page.start("#/q/age").await?;
        let kept = "return (async () => !!(await navigator.serviceWorker.getRegistration())?.active && !!navigator.serviceWorker.controller)();";
        page.wait_until("service worker", kept, vec![]).await?;
        page.answer("age", &["child"]).await?;
        let read = |name: &str| fs::read_to_string(site.join(name)).map_err(|e| Trouble::new(e.to_string()));
        let write = |name: &str, text: String| fs::write(site.join(name), text).map_err(|e| Trouble::new(e.to_string()));
        write("index.html", read("index.html")?.replace("</head>", "<meta name=newer></head>"))?;
        write("sw.js", read("sw.js")?.replace("\"palermo-\" + \"", "\"palermo-\" + \"newer"))?;
        page.reload().await?;
        let waits = "return (async () => !!(await navigator.serviceWorker.getRegistration())?.waiting)();";
        page.wait_until("newer version that waits", waits, vec![]).await?;
        tokio::time::sleep(std::time::Duration::from_millis(500)).await;
        same("a word of it at a question", &page.count("#update p").await?, &0)?;
        page.go("#/").await?;
        page.wait_for("#update button").await?;
        page.accessible("The offer of a newer version").await?;
        page.go("#/q/means").await?;
        same("at the next question", &page.count("#update p").await?, &0)?;
        same("still the older one", &page.count("meta[name=newer]").await?, &0)?;
        page.go("#/result").await?;
        page.click("Load it now").await?;
        page.wait_until("newer version", "return !!document.querySelector('meta[name=newer]');", vec![]).await?;
        page.ready().await?;
        same("the case", &page.outcome("tip.means").await?.as_str(), &"not_required")
    });
}

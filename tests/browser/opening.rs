//! The Start page as it arrives, before any script runs, and the app that takes it over.

use serde_json::{Value, json};

use crate::{
    engine::Engine,
    sites,
    trial::Trial,
    trouble::{Trouble, same},
};

/// The main parts of the Start page with their places, relative to their frame.
const PARTS: &str = "const inner = document.getElementById(arguments[0]).contentDocument, root = inner.querySelector('.frame'); \
    const at = root.getBoundingClientRect(); \
    return [...root.querySelectorAll('header, nav, h1, h2, h3, p, li, table, tr, th, td, dl, dd, blockquote, a, main, footer, svg')] \
        .filter(e => e.checkVisibility() && !e.matches('.skip-link, .visually-hidden')).map(e => { const r = e.getBoundingClientRect(); \
        return [e.localName, (e.childElementCount ? '' : e.textContent).slice(0, 40), ...[r.left - at.left, r.top - at.top, r.width, r.height].map(n => Math.round(n * 10) / 10)]; });";

/// The page that arrives holds the whole Start page, and nothing in it moves when the app takes it over.
pub fn the_start_page_arrives_whole(engine: Engine) {
    let site = sites::with_frame(engine, "opening");
    Trial::new(engine, "the_start_page_arrives_whole").site(site).forgive("allow-scripts").run(async |page| {
        page.open("frame.html").await?;
        let raw = "return fetch('index.html').then(r => r.text()).then(t => { const d = new DOMParser().parseFromString(t, 'text/html'); \
            return [d.querySelector('#app h1').textContent, d.title, d.documentElement.lang, d.querySelectorAll('#app section').length, \
                d.querySelector('meta[http-equiv=Content-Security-Policy]').content.startsWith(\"default-src 'none'\")]; });";
        let raw = page.script(raw, vec![]).await?;
        page.frame("before", "index.html", false).await?;
        page.frame("after", "index.html", true).await?;
        let ready = "return document.getElementById('after').contentDocument.documentElement.hasAttribute('data-ready');";
        page.wait_until("app in its frame", ready, vec![]).await?;
        let mounted = "const d = document.getElementById('after').contentDocument; return [d.querySelector('#app h1').textContent, d.title, \
            d.documentElement.lang, d.querySelectorAll('#app section').length, true];";
        same("the page as it arrives", &raw, &page.script(mounted, vec![]).await?)?;

        let before = parts(page.script(PARTS, vec![json!("before")]).await?)?;
        let after = parts(page.script(PARTS, vec![json!("after")]).await?)?;
        if before.len() < 80 {
            return Err(Trouble::new(format!("Only {} parts were found on the Start page.", before.len())));
        }
        let moved: Vec<_> = before.iter().zip(&after).filter(|(one, other)| moved(one, other)).take(5).collect();
        same("parts that are elsewhere once the app has mounted", &moved, &vec![])?;
        same("parts", &after.len(), &before.len())
    });
}

fn parts(found: Value) -> Result<Vec<Value>, Trouble> {
    found.as_array().cloned().ok_or_else(|| Trouble::new("The page has no parts."))
}

/// Whether two parts are not the same, or not in the same place to half a pixel.
fn moved(one: &Value, other: &Value) -> bool {
    let same = |at: usize| match (one[at].as_f64(), other[at].as_f64()) {
        (Some(before), Some(after)) => (before - after).abs() <= 0.5,
        _ => one[at] == other[at],
    };
    !(0..6).all(same)
}

/// Who has scrolled before the app mounts, or reloads further down, stays there.
pub fn scrolling_is_kept(engine: Engine) {
    let site = sites::with_frame(engine, "scrolling");
    Trial::new(engine, "scrolling_is_kept").site(site).run(async |page| {
        page.open("frame.html").await?;
        // Scrolls as soon as there is enough to scroll, which is before the app has been fetched.
        let script = "const done = arguments[0]; const frame = document.createElement('iframe'); frame.id = 'app'; frame.style = 'width: 1000px; height: 600px'; \
            frame.src = 'index.html'; document.body.append(frame); let early = null; \
            const look = () => { const inner = frame.contentDocument, root = inner?.documentElement; \
                if (!root || inner.URL === 'about:blank' || root.scrollHeight < 1600) return setTimeout(look, 0); \
                if (early === null) { root.style.scrollBehavior = 'auto'; frame.contentWindow.scrollTo(0, 500); early = !root.hasAttribute('data-ready'); } \
                if (!root.hasAttribute('data-ready')) return setTimeout(look, 0); \
                requestAnimationFrame(() => requestAnimationFrame(() => done([early, frame.contentWindow.scrollY]))); }; look();";
        let found = page.web.execute_async(script, vec![]).await?.json().clone();
        same("scrolled before the app was there, and where the page is now", &found, &json!([true, 500]))?;

        page.start("").await?;
        page.script("scrollTo({ top: 700, behavior: 'instant' });", vec![]).await?;
        page.reload().await?;
        // Not to the pixel: Firefox goes there while the page is still arriving, and keeps what it then shows in view.
        page.wait_until("page where it was before the reload", "return Math.abs(scrollY - 700) < 150;", vec![]).await?;
        let smooth = page.script("return getComputedStyle(document.documentElement).scrollBehavior;", vec![]).await?;
        same("a reload goes there, rather than travelling from the top", &smooth, &json!("auto"))?;
        if engine == Engine::Chromium {
            let script = "const done = arguments[0]; new PerformanceObserver(list => done(list.getEntries().reduce((sum, e) => sum + e.value, 0))) \
                .observe({ type: 'layout-shift', buffered: true }); setTimeout(() => done(0), 300);";
            let shift = page.web.execute_async(script, vec![]).await?.json().clone();
            same("layout shift", &shift, &json!(0))?;
        }
        Ok(())
    });
}

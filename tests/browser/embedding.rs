//! In pages of another site: height, storage, policies, sandboxes, and what either side may say.

use serde_json::json;

use crate::{
    engine::Engine,
    hosts,
    page::Page,
    trial::Trial,
    trouble::{Outcome, Trouble, same},
};

/// Whether the frame is as high as what it shows, and has been for a while.
const FITS: &str = "const frame = document.querySelector('iframe'), last = heard.findLast(m => m.type === 'palermo:resize'); \
    if (!last || frame.clientHeight !== last.height) { window.since = Date.now(); return false; } return Date.now() - (window.since ??= Date.now()) > 400 && last.height;";

async fn fits(page: &Page) -> Outcome<u64> {
    let found = page.wait_until("frame as high as its content", FITS, vec![]).await;
    match found {
        Ok(height) => Ok(height.as_u64().unwrap_or_default()),
        Err(trouble) => {
            let script = "return `frame ${document.querySelector('iframe').clientHeight}, heard ${JSON.stringify(heard.slice(-8))}`;";
            Err(Trouble::new(format!("{trouble}\n{}", page.script(script, vec![]).await?)))
        }
    }
}

/// Four kinds of hosts set the height by what they hear; the page around the frame does not move, and its history is its own.
pub fn hosts_set_the_height(engine: Engine) {
    Trial::new(engine, "hosts_set_the_height").other(hosts::site(engine, "height")).run(async |page| {
        for host in ["own", "lti", "pym", "h5p"] {
            let within = |trouble| Trouble::new(format!("Host {host}: {trouble}"));
            page.host(host, "?embed=1#/result/why", "").await?;
            let before = page.script("return history.length;", vec![]).await?;
            page.hears("the app ready", "m.type === 'palermo:ready'").await.map_err(within)?;
            page.hears("progress", "m.type === 'palermo:progress'").await.map_err(within)?;
            let result = fits(page).await.map_err(within)?;
            same("a whole page, not a part that scrolls", &(result > 1500), &true)?;
            let still = "return [scrollY, document.activeElement.localName];";
            same("scrolled, and the focus", &page.script(still, vec![]).await?, &json!([0, "body"]))?;

            page.step_in().await?;
            let reduced =
                "return ['.masthead', '.colophon nav'].filter(css => document.querySelector(css).checkVisibility());";
            same("the chrome", &page.script(reduced, vec![]).await?, &json!([]))?;
            page.script("document.querySelector('a[href=\"#/check\"]').click();", vec![]).await?;
            page.wait_for_route("#/check").await?;
            page.script(
                "history.replaceState(null, '', '#/q/acts'); dispatchEvent(new HashChangeEvent('hashchange'));",
                vec![],
            )
            .await?;
            if engine == Engine::WebKit {
                // Its driver cannot tick a box in a frame of another site: here only the pages change.
                page.wait_for("label[for=acts-transfer]").await?;
                page.step_out().await?;
            } else {
                page.answer("acts", &["transfer"]).await?;
                page.asks("purpose").await?;
                page.step_out().await?;
                page.hears("one answer", "m.type === 'palermo:progress' && m.done === 1").await.map_err(within)?;
            }
            let question = fits(page).await.map_err(within)?;
            same("the frame shrinks with the page", &(question < result), &true)?;
            same("history of the host", &page.script("return history.length;", vec![]).await?, &before)?;
        }
        Ok(())
    });
}

/// Where a frame of another site may keep nothing it says so and works; findings leave it, and answers only with consent.
pub fn nothing_is_kept_and_no_answer_leaves(engine: Engine) {
    let trial = Trial::new(engine, "nothing_is_kept_and_no_answer_leaves").without_storage();
    trial.other(hosts::site(engine, "storage")).run(async |page| {
        page.host("own", "?embed=1#/q/age", "").await?;
        page.step_in().await?;
        let refused = "try { return sessionStorage ? 'allowed' : 'none'; } catch (error) { return error.name; }";
        same("storage in the frame", &page.script(refused, vec![]).await?, &json!("SecurityError"))?;
        page.wait_for_text("kept until you close this page").await?;
        page.answer("age", &["child"]).await?;
        to_result(page).await?;
        page.step_out().await?;
        let told = page.hears("the result", "m.type === 'palermo:result'").await?;
        same("the means of a child", &told["findings"]["tip.means"], &json!("not_required"))?;
        same("answers, not asked for", &told.get("answers"), &None)?;

        page.host("own", "?embed=1&answers=1#/q/age", "").await?;
        page.step_in().await?;
        page.answer("age", &["child"]).await?;
        to_result(page).await?;
        page.wait_for_text("asks for your answers").await?;
        page.step_out().await?;
        let told = page.hears("the result", "m.type === 'palermo:result'").await?;
        same("answers before anybody agreed", &told.get("answers"), &None)?;
        page.step_in().await?;
        page.accessible("The question whether answers may be sent").await?;
        page.click("Send my answers").await?;
        page.step_out().await?;
        let told = page.hears("the answers", "m.type === 'palermo:result' && m.answers").await?;
        same("the answer", &told["answers"]["answers"]["age"], &json!("child"))
    });
}

async fn to_result(page: &Page) -> Outcome {
    page.script(
        "history.replaceState(null, '', '#/result'); dispatchEvent(new HashChangeEvent('hashchange'));",
        vec![],
    )
    .await?;
    page.wait_for("[data-headline]").await.map(drop)
}

/// The element in a page whose policy allows nothing but this site: it works, and nothing is refused.
pub fn a_strict_host(engine: Engine) {
    let dir = hosts::site(engine, "strict");
    Trial::new(engine, "a_strict_host").other(dir.clone()).run(async |page| {
        hosts::write_strict(&dir, page.address(), page.origin());
        page.web.goto(format!("{}strict.html", page.other)).await?;
        page.hears("the app ready", "m.type === 'palermo:ready'").await?;
        fits(page).await?;
        same("refused", &page.script("return heard.filter(m => m.type === 'refused');", vec![]).await?, &json!([]))?;
        page.script("document.querySelector('palermo-explainer').setAttribute('theme', 'light');", vec![]).await?;
        page.step_in().await?;
        page.asks("acts").await?;
        page.wait_until("light theme", "return document.documentElement.dataset.theme === 'light';", vec![]).await?;
        to_result(page).await?;
        page.step_out().await?;
        page.hears("the result", "m.type === 'palermo:result' && m.headline === 'undetermined'").await.map(drop)
    });
}

/// In a sandbox with its own origin the app works and gives as text what cannot be saved; without, it says what to allow.
pub fn sandboxed_frames(engine: Engine) {
    let trial = Trial::new(engine, "sandboxed_frames").other(hosts::site(engine, "sandbox"));
    // The browsers report each thing that a sandbox refuses.
    let trial = trial.forgive("sandbox").forgive("CORS").forgive("ERR_FAILED").forgive("origin 'null'");
    trial.run(async |page| {
        page.host("own", "?embed=1#/result", "&sandbox=allow-scripts+allow-same-origin").await?;
        page.step_in().await?;
        page.wait_for("[data-headline]").await?;
        page.click("Save case file").await?;
        let text = "return document.querySelector('#beside-copy textarea')?.value ?? null;";
        let text = page.wait_until("text to copy", text, vec![]).await?;
        same("the text is the case file", &text.as_str().is_some_and(|text| text.contains("palermo-case/1")), &true)?;
        page.accessible("Text to copy").await?;
        page.click("Close").await?;
        same("closed", &page.count("#beside-copy").await?, &0)?;
        page.step_out().await?;

        page.host("own", "?embed=1", "&sandbox=allow-scripts").await?;
        page.wait_for("iframe").await?.enter_frame().await?;
        let says = page.text("#boot-sandboxed").await?;
        same("what to allow", &says.contains("allow-same-origin"), &true)
    });
}

/// Theme, language and a new beginning are taken from the page around the frame, and from nobody else.
pub fn what_a_host_may_say(engine: Engine) {
    Trial::new(engine, "what_a_host_may_say").other(hosts::site(engine, "says")).run(async |page| {
        page.host("own", "?embed=1#/q/age", "").await?;
        page.step_in().await?;
        page.answer("age", &["child"]).await?;
        // Said by the frame to itself: not by its host.
        page.script("postMessage({ type: 'palermo:theme', theme: 'dark' }, '*'); postMessage({ type: 'palermo:restart' }, '*');", vec![]).await?;
        page.step_out().await?;
        // Nothing but the three; and a theme that is one.
        let say = "const to = document.querySelector('iframe').contentWindow; for (const m of arguments[0]) to.postMessage(m, '*');";
        let nonsense = json!([{ "type": "palermo:theme", "theme": "x\" onload" }, { "type": "palermo:language", "language": "../../x" }, { "type": "palermo:go", "hash": "#/about" }, "palermo:restart", null]);
        page.script(say, vec![nonsense]).await?;
        page.script(say, vec![json!([{ "type": "palermo:language", "language": "en-XA" }])]).await?;
        page.step_in().await?;
        page.wait_until("another language", "return document.documentElement.lang === 'en-XA' && document.documentElement.hasAttribute('data-ready');", vec![]).await?;
        let theme = page.script("return document.documentElement.dataset.theme ?? null;", vec![]).await?;
        same("theme, said by nobody who may", &theme, &json!(null))?;
        page.step_out().await?;
        page.hears("the answer, kept", "m.type === 'palermo:progress' && m.done === 1").await?;
        page.script(say, vec![json!([{ "type": "palermo:theme", "theme": "dark" }])]).await?;
        page.step_in().await?;
        page.wait_until("dark theme", "return document.documentElement.dataset.theme === 'dark';", vec![]).await?;
        page.step_out().await?;
        let scrolled = page.script("return scrollY;", vec![]).await?;
        page.script(say, vec![json!([{ "type": "palermo:restart" }])]).await?;
        page.hears("a new beginning", "m.type === 'palermo:progress' && m.done === 0 && heard.indexOf(m) > heard.findLastIndex(n => n.type === 'palermo:ready')").await?;
        same("scrolled", &page.script("return scrollY;", vec![]).await?, &scrolled)
    });
}

/// The page "Embed this" writes lines that work as they stand, shows them, and says what a host hears.
pub fn the_lines_are_written(engine: Engine) {
    Trial::new(engine, "the_lines_are_written").run(async |page| {
        page.start("#/embed").await?;
        page.wait_for("#snippet-view iframe").await?;
        let lines = "return document.querySelector('#snippet-code').value;";
        let frame = page.script(lines, vec![]).await?;
        let expected = format!("<iframe src=\"{}?embed=1\"", page.address());
        same("a frame", &frame.as_str().is_some_and(|text| text.starts_with(&expected)), &true)?;
        page.wait_until("message", "return document.querySelector('#snippet-heard').textContent.includes('palermo:');", vec![]).await?;
        page.accessible("Embed this").await?;
        page.click("An element with a script").await?;
        page.script("const e = document.querySelector('#embed-start'); e.value = 'compare'; e.dispatchEvent(new Event('change', { bubbles: true }));", vec![]).await?;
        let element = page.script(lines, vec![]).await?;
        let expected = format!("<palermo-explainer src=\"{}\" start=\"compare\">", page.address());
        same("an element", &element.as_str().is_some_and(|text| text.contains(&expected)), &true)?;
        // As they stand, in a page: not even the app's own policy is in their way.
        page.script("document.body.innerHTML = ''; const t = document.createRange().createContextualFragment(arguments[0]); document.body.append(t);", vec![element]).await?;
        page.step_in().await?;
        page.wait_for_route("#/compare").await?;
        page.wait_for("table.compare").await.map(drop)
    });
}

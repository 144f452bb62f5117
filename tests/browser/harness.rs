//! Whether the tests themselves see what they are there to see, on small pages with known faults.

use std::{fs, path::PathBuf};

use thirtyfour::Key;

use crate::{
    engine::Engine,
    trial::Trial,
    trouble::{Outcome, Trouble, same},
};

/// A site of one page.
fn site(engine: Engine, name: &str, body: &str) -> PathBuf {
    let dir = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("site-{}-{name}", engine.name()));
    let page = format!(
        "<!doctype html><html lang=en><link rel=icon href='data:,'><title>A page</title><main><h1>A page</h1>{body}</main></html>"
    );
    fs::create_dir_all(&dir)
        .and_then(|()| fs::write(dir.join("index.html"), page))
        .expect("the folder for tests is writable");
    dir
}

/// Fails unless the trouble is there and tells of `part`.
#[track_caller]
fn tells(result: Outcome, part: &str) {
    let told = result.err().map(|trouble| trouble.to_string()).unwrap_or_default();
    assert!(told.contains(part), "expected a word of {part:?}, got: {told}");
}

pub fn accessibility_faults_are_found(engine: Engine) {
    let faulty =
        site(engine, "axe", "<p><img src='data:,'><a href='#x' style='color:#eee;background:#fff'>Pale</a></p>");
    let trial = Trial::new(engine, "accessibility_faults_are_found").site(faulty);
    let result = trial.result(async |page| {
        page.open("").await?;
        page.accessible("The page").await
    });
    tells(result, "color-contrast (serious)");
    let sound = site(engine, "sound", "<p>Nothing wrong here. <button>Press</button></p>");
    Trial::new(engine, "accessible_pages_pass").site(sound).under("/a/b").run(async |page| {
        page.open("").await?;
        page.click("Press").await?;
        same("focus", page.focus().await?.as_str(), "button Press")?;
        page.accessible("The page").await
    });
}

pub fn faults_in_the_console_are_found(engine: Engine) {
    let faulty = site(engine, "console", "<p id=p>Wait</p><script>document.body.click(); none.such();</script>");
    let trial = Trial::new(engine, "faults_in_the_console_are_found").site(faulty.clone());
    tells(trial.result(async |page| page.open("").await), "none is not defined");
    let forgiving = Trial::new(engine, "forgiven_faults_pass").site(faulty).forgive("none is not defined");
    forgiving.run(async |page| page.open("").await);
    let calling = site(engine, "calling", "<p>Wait</p><img alt='' src='http://elsewhere.invalid/a.png'>");
    let trial = Trial::new(engine, "requests_elsewhere_are_found").site(calling);
    tells(trial.result(async |page| page.open("").await), "http://elsewhere.invalid/a.png");
    let waiting = site(engine, "waiting", "<p>Nothing comes.</p>");
    let result = Trial::new(engine, "what_is_missing_is_named").site(waiting).result(async |page| {
        page.open("").await?;
        page.stop_server();
        page.click("Continue").await.map_err(|trouble| Trouble::new(format!("Seen: {trouble}")))
    });
    tells(result, "Seen: After 10 seconds still no link, button or label \"Continue\"");
}

/// Two questions as this site asks them: one answer of several, then any number of them.
const QUESTIONS: &str = r##"<form></form><a href="#/check">See the result so far</a>
<a download="case.json" href="data:application/json,{}">Save this case</a><input type=file aria-label="Open a case">
<script>
    const form = document.querySelector('form');
    const draw = (fact, type, options) => form.innerHTML = '<fieldset><legend>' + fact + '</legend>' + options.map(o =>
        `<input type=${type} name=${fact} value=${o} id=${fact}-${o}><label for=${fact}-${o}>${o}</label>`).join('')
        + '</fieldset><button type=submit>Continue</button>';
    const show = () => location.hash === '#/q/border' ? draw('border', 'radio', ['yes', 'no', 'unknown'])
        : location.hash === '#/q/acts' ? draw('acts', 'checkbox', ['recruitment', 'transfer', 'none'])
        : form.innerHTML = '<h2 data-headline=both data-finding=tip.act data-outcome=met>Both</h2>';
    form.onsubmit = event => {
        event.preventDefault();
        location.hash = location.hash === '#/q/border' ? '#/q/acts' : '#/check';
    };
    document.querySelector('[type=file]').onchange = async event => form.textContent = await event.target.files[0].text();
    onhashchange = show;
    show();
    document.documentElement.setAttribute('data-ready', '');
</script>"##;

pub fn answers_are_given(engine: Engine) {
    let asking = site(engine, "asking", QUESTIONS);
    Trial::new(engine, "answers_are_given").site(asking).run(async |page| {
        page.start("#/q/border").await?;
        page.answer("border", &["no"]).await?;
        page.answer("acts", &["recruitment", "transfer"]).await?;
        page.wait_for_route("#/check").await?;
        page.web.back().await?;
        page.wait_for_route("#/q/acts").await?;
        page.start("#/q/border").await?;
        page.answer_by_keyboard("border", &["unknown"]).await?;
        page.choose("acts", &["none"]).await?;
        same("ticked", &page.ticked("acts").await?, &vec!["none".to_owned()])?;
        page.go_on().await?;
        page.wait_for_route("#/check").await?;
        same("headline", page.headline().await?.as_str(), "both")?;
        same("finding", page.outcome("tip.act").await?.as_str(), "met")?;
        same("findings", &page.count("[data-finding]").await?, &1)?;
        same("words", page.text("form h2").await?.as_str(), "Both")?;
        page.start("#/q/acts").await?;
        page.tab_to("a[href='#/check']").await?;
        page.press(Key::Enter).await?;
        page.wait_for_route("#/check").await
    });
}

pub fn files_are_saved_and_opened(engine: Engine) {
    let saving = site(engine, "saving", QUESTIONS);
    Trial::new(engine, "files_are_saved_and_opened").site(saving).run(async |page| {
        page.size(500, 740).await?;
        page.start("").await?;
        page.click("Save this case").await?;
        let saved = page.saved_file().await?;
        let text = fs::read_to_string(&saved).map_err(|e| Trouble::new(e.to_string()))?;
        same("the saved file", text.as_str(), "{}")?;
        page.choose_file("input[type=file]", &saved).await?;
        page.wait_for_text("{}").await?;
        page.size(1280, 900).await?;
        page.screenshot("harness").await.map(drop)
    });
}

pub fn wasm_is_refused(engine: Engine) {
    let bare = site(engine, "bare", "<p>Nothing more.</p>");
    Trial::new(engine, "wasm_is_refused").site(bare).without_wasm().run(async |page| {
        page.open("").await?;
        same("WebAssembly", &page.script("return typeof WebAssembly;", vec![]).await?, &"undefined".into())
    });
}

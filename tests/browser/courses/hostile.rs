//! Courses that are not as the standards have them: no API, half of one, one that throws or answers with a web page, a
//! frame of another site above, storage refused. The app works in all of them, and says what is not saved.

use std::path::PathBuf;

use crate::{
    engine::Engine,
    page::Page,
    sites,
    trial::Trial,
    trouble::{Outcome, same},
};

use super::{unpack, write};

/// What stands in the page above the unit, by name.
const HOSTS: [(&str, &str); 6] = [
    ("none", ""),
    ("half", "window.API = { LMSInitialize: () => 'true', LMSGetValue: 7 }; window.API_1484_11 = {};"),
    (
        "throws",
        "const no = () => { throw new Error('no'); }; window.API = { LMSInitialize: no, LMSFinish: no, LMSGetValue: no, LMSSetValue: no, LMSCommit: no, LMSGetLastError: no };",
    ),
    (
        "html",
        "const page = () => '<!doctype html><title>Log in</title>'; window.API = { LMSInitialize: page, LMSFinish: page, LMSGetValue: page, LMSSetValue: page, LMSCommit: page, LMSGetLastError: page };",
    ),
    (
        "refuses",
        "window.API = { LMSInitialize: () => true, LMSFinish: () => true, LMSGetValue: () => null, LMSSetValue: () => 'false', LMSCommit: () => 'false', LMSGetLastError: () => 101 };",
    ),
    (
        "review",
        "window.told = []; const said = {'cmi.core.lesson_status': 'completed', 'cmi.core.lesson_mode': 'review'}; window.API = { LMSInitialize: () => 'true', LMSFinish: () => 'true', LMSGetValue: name => said[name] || '', LMSSetValue: (...all) => { told.push(all); return 'true'; }, LMSCommit: () => 'true', LMSGetLastError: () => 0 };",
    ),
];

fn hosts(engine: Engine) -> PathBuf {
    let dir = sites::empty(engine, "hostile");
    unpack("palermo-scorm12.zip", &dir.join("unit"));
    write(&dir, "index.html", "");
    for (name, script) in HOSTS {
        let body = format!("<script>{script}</script><iframe src=unit/index.html width=1000 height=800></iframe>");
        write(&dir, &format!("{name}.html"), &body);
    }
    // The unit in a frame of an opaque origin within the course's page: the frame in between cannot be touched.
    let between = "<iframe sandbox='allow-scripts allow-forms' src=none.html width=1100 height=900></iframe>";
    write(&dir, "elsewhere.html", between);
    dir
}

pub fn work_goes_on_in_any_course(engine: Engine) {
    Trial::new(engine, "work_goes_on_in_any_course").site(hosts(engine)).run(async |page| {
        for (name, _) in HOSTS {
            page.open(&format!("{name}.html")).await?;
            page.enter_unit().await?;
            let kind = if name == "review" { "review" } else { "lost" };
            page.course_says(kind).await?;
            works(page).await?;
            page.course_says(kind).await?;
            receipt(page, kind).await?;
            if name == "review" {
                page.out().await?;
                same("told", &page.script("return told.length;", vec![]).await?, &0.into())?;
            }
        }
        Ok(())
    });
}

pub fn another_site_above_and_no_storage(engine: Engine) {
    Trial::new(engine, "another_site_above_and_no_storage").site(hosts(engine)).run(async |page| {
        page.open("elsewhere.html").await?;
        page.web.enter_frame(0).await?;
        page.enter_unit().await?;
        page.course_says("lost").await?;
        same("origin", &page.script("return self.origin;", vec![]).await?, &"null".into())?;
        works(page).await?;
        receipt(page, "lost").await
    });
}

async fn works(page: &Page) -> Outcome {
    page.script("location.hash = '#/q/acts';", vec![]).await?;
    page.answer("acts", &["recruitment"]).await?;
    page.asks("purpose").await
}

/// The receipt can be opened and says how far the person has come.
async fn receipt(page: &Page, kind: &str) -> Outcome {
    page.course_says(kind).await?;
    page.click_on(".course summary").await?;
    let script = "return /^Questions answered: [1-9]/m.test(document.querySelector('.course textarea').value);";
    page.wait_until("receipt", script, vec![]).await.map(drop)
}

/// A package registers no service worker, and with a course there is no one to say that nothing is saved.
pub fn no_service_worker(engine: Engine) {
    Trial::new(engine, "no_service_worker").site(hosts(engine)).run(async |page| {
        page.open("none.html").await?;
        page.enter_unit().await?;
        let script = "return navigator.serviceWorker.getRegistrations().then(all => [all.length]);";
        same("service workers", &page.script(script, vec![]).await?, &serde_json::json!([0]))?;
        page.accessible("The unit without a course").await
    });
}

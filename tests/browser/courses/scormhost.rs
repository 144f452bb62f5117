//! Both SCORM packages in `scormhost`, a training site in one process: imported through its own page, launched from its
//! catalogue, left, resumed, finished; what it has stored is read from it.

use std::{path::Path, process::Command};

use serde_json::{Value, json};

use crate::{
    engine::Engine,
    page::Page,
    process::{Running, free_port},
    sites,
    trial::Trial,
    trouble::{Outcome, same},
};

use super::{packages, write};

pub fn scormhost_keeps_both(engine: Engine) {
    let dir = sites::empty(engine, "scormhost");
    let port = free_port().unwrap_or_else(|trouble| panic!("{trouble}"));
    let start = "import sys, uvicorn; from scormhost.app import create_scorm_app; \
        uvicorn.run(create_scorm_app(data_dir=sys.argv[1]), host='127.0.0.1', port=int(sys.argv[2]))";
    let mut command = Command::new(super::tools().join("scormhost/bin/python3"));
    command.args(["-c", start]).arg(dir.join("data")).arg(port.to_string()).current_dir(&dir);
    let mut course = Running::start(&mut command, Path::new(&dir.join("scormhost.log")))
        .unwrap_or_else(|trouble| panic!("{trouble}"));
    course.wait_for_port(port).unwrap_or_else(|trouble| panic!("{trouble}"));
    let origin = format!("http://127.0.0.1:{port}");
    write(&dir, "index.html", "");
    // Its own pages have no icon.
    let trial = Trial::new(engine, "scormhost_keeps_both").site(dir).beside(origin.clone()).forgive("favicon.ico");
    trial.run(async |page| {
        page.web.goto(format!("{origin}/register")).await?;
        let register = "return fetch('/api/auth/register', { method: 'POST', headers: { 'Content-Type': 'application/json' }, \
            body: JSON.stringify({ email: 'teacher@course.example', username: 'teacher', password: 'long enough', display_name: 'A Teacher' }) }).then(answer => answer.ok);";
        same("registered", &page.script(register, vec![]).await?, &json!(true))?;
        for package in ["palermo-scorm12", "palermo-scorm2004"] {
            page.web.goto(&origin).await?;
            page.choose_file("input[type=file]", &packages().join(format!("{package}.zip"))).await?;
            page.click("Upload").await?;
            page.wait_until("package in the catalogue", "return document.body.innerText.includes(arguments[0]);", vec![package.into()]).await?;
            walk(page, &origin, package).await?;
        }
        Ok(())
    });
}

/// Launched, left in the middle, resumed, finished.
async fn walk(page: &Page, origin: &str, package: &str) -> Outcome {
    let old = package == "palermo-scorm12";
    let (status, place, answer) = if old {
        ("cmi.core.lesson_status", "cmi.core.lesson_location", "cmi.interactions.1.student_response")
    } else {
        ("cmi.completion_status", "cmi.location", "cmi.interactions.1.learner_response")
    };
    launch(page, origin, package).await?;
    page.course_says("saved").await?;
    page.click_on("#begin").await?;
    page.answer("acts", &["recruitment"]).await?;
    page.asks("purpose").await?;
    page.course_says("saved").await?;
    let kept = data(page, origin, package, status, "incomplete").await?;
    same("place", &kept[place], &json!("/q/purpose"))?;
    page.script("sessionStorage.clear(); localStorage.clear();", vec![]).await?;

    launch(page, origin, package).await?;
    page.asks("purpose").await?;
    page.finish_the_walk().await?;
    page.course_says("saved").await?;
    let kept = data(page, origin, package, status, "completed").await?;
    same("interaction", &kept["cmi.interactions.1.id"], &json!("walk.tip.act"))?;
    same("its answer", &kept[answer], &json!("met"))?;
    let set = r#"{"answered":[["case.ten","both","smuggling"]],"completed":true,"score":85,"passed":true,"resume":"1AAAAzJw.s"}"#;
    launch(page, origin, package).await?;
    page.script("palermoReport(arguments[0]);", vec![set.into()]).await?;
    page.course_says("saved").await?;
    let (success, score) = if old { (status, "cmi.core.score.raw") } else { ("cmi.success_status", "cmi.score.raw") };
    let kept = data(page, origin, package, success, "passed").await?;
    same("score", &kept[score], &json!("85"))
}

async fn launch(page: &Page, origin: &str, package: &str) -> Outcome {
    page.web.goto(format!("{origin}/packages/{package}")).await?;
    page.enter_unit().await
}

/// Leaves the unit; what the site has stored of it, once a status is as expected.
async fn data(page: &Page, origin: &str, package: &str, status: &str, expected: &str) -> Outcome<Value> {
    page.out().await?;
    page.web.goto(origin).await?;
    let script = "return fetch(`/api/scorm/${arguments[0]}/cmi?launch=index.html`).then(answer => answer.json()).then(({ elements }) => elements[arguments[1]] === arguments[2] && elements);";
    page.wait_until(&format!("{status} {expected}"), script, vec![package.into(), status.into(), expected.into()]).await
}

//! SCORM 1.2 and 2004 against `scorm-again`, which many training sites use, in a page that keeps what is stored.

use std::{fs, path::PathBuf};

use serde_json::Value;

use crate::{
    engine::Engine,
    page::Page,
    trial::Trial,
    trouble::{Outcome, Trouble, same},
};

use super::{host, stored, tools};

/// A version of SCORM.
#[derive(Clone, Copy)]
struct Version {
    package: &'static str,
    library: &'static str,
    class: &'static str,
    name: &'static str,
    commit: &'static str,
}

const V12: Version = Version {
    package: "palermo-scorm12.zip",
    library: "scorm12.min.js",
    class: "Scorm12API",
    name: "API",
    commit: "LMSCommit LMSFinish",
};
const V2004: Version = Version {
    package: "palermo-scorm2004.zip",
    library: "scorm2004.min.js",
    class: "Scorm2004API",
    name: "API_1484_11",
    commit: "Commit Terminate",
};

/// A course that stores what it is told in the browser, and gives it back at the next launch.
fn course(engine: Engine, name: &str, version: Version) -> PathBuf {
    let Version { package, library, class, name: api, commit } = version;
    let page = format!(
        "<script src={library}></script><script>
        const kept = JSON.parse(localStorage.getItem('cmi') || 'null');
        const api = window.{api} = new {class}({{ autocommit: false, logLevel: 4, mastery_override: true }});
        if (kept) api.loadFromJSON(kept, 'cmi');
        window.errors = [];
        const keep = () => localStorage.setItem('cmi', JSON.stringify(api.cmi));
        for (const event of '{commit}'.split(' ')) api.on(event, () => {{ keep(); window.last = event; }});
        for (const name of ['SetValue', 'LMSSetValue']) if (api[name]) {{
            const set = api[name];
            const told = (element, value) => {{ const answer = set.call(api, element, value);
                if (String(answer) !== 'true') errors.push(element + '=' + value + ': ' + (api.GetLastError || api.LMSGetLastError).call(api)); return answer; }};
            api[name] = told;
        }}
        </script><iframe src=unit/index.html width=1000 height=800></iframe>"
    );
    let dir = host(engine, name, package, &page);
    fs::copy(tools().join("npm/node_modules/scorm-again/dist").join(library), dir.join(library))
        .expect("scripts/setup has installed scorm-again");
    dir
}

/// What the course has stored.
async fn data(page: &Page) -> Outcome<Value> {
    page.out().await?;
    let text = page.script("return localStorage.getItem('cmi');", vec![]).await?;
    serde_json::from_str(text.as_str().unwrap_or("null")).map_err(|e| Trouble::new(e.to_string()))
}

/// The interactions that the course has stored, in order.
fn interactions(kept: &Value) -> Vec<Value> {
    let all = kept["interactions"].as_object().cloned().unwrap_or_default();
    all.into_iter().filter(|(place, _)| place.parse::<usize>().is_ok()).map(|(_, one)| one).collect()
}

async fn refused(page: &Page) -> Outcome {
    page.out().await?;
    let errors = page.script("return window.errors.join('\\n');", vec![]).await?;
    same("values that the course refuses", errors.as_str().unwrap_or_default(), "")
}

/// The unit is left, as when the course closes it.
async fn leave(page: &Page) -> Outcome {
    page.out().await?;
    page.script("document.querySelector('iframe').remove();", vec![]).await.map(drop)
}

pub fn scorm12_is_kept_and_resumed(engine: Engine) {
    let site = course(engine, "scorm12", V12);
    Trial::new(engine, "scorm12_is_kept_and_resumed").site(site).run(async |page| {
        page.open("").await?;
        page.enter_unit().await?;
        page.course_says("saved").await?;
        stored(&data(page).await?, "/core/lesson_status", "incomplete")?;
        page.web.enter_frame(0).await?;
        page.click_on("#begin").await?;
        page.answer("acts", &["recruitment"]).await?;
        page.answer("purpose", &["forced_labour"]).await?;
        page.asks("profit").await?;
        page.course_says("saved").await?;
        leave(page).await?;
        let kept = data(page).await?;
        stored(&kept, "/core/lesson_status", "incomplete")?;
        stored(&kept, "/core/exit", "suspend")?;
        same("place", &kept.pointer("/core/lesson_location"), &Some(&"/q/profit".into()))?;

        // Another day, and nothing left of this one in the browser but for what the course has kept.
        page.script("sessionStorage.clear();", vec![]).await?;
        page.open("").await?;
        page.enter_unit().await?;
        page.asks("profit").await?;
        page.go("#/q/purpose").await?;
        same("answer", &page.ticked("purpose").await?, &vec!["forced_labour".to_owned()])?;
        page.finish_the_walk().await?;
        page.course_says("saved").await?;
        leave(page).await?;
        let kept = data(page).await?;
        stored(&kept, "/core/lesson_status", "completed")?;
        let told = interactions(&kept);
        same("interactions", &told.len(), &16)?;
        same("the first", &told[0]["id"], &"walk".into())?;
        same("the second", &told[1]["id"], &"walk.tip.act".into())?;
        same("its answer", &told[1]["student_response"], &"met".into())?;
        same("its result", &told[1]["result"], &"neutral".into())?;
        let suspended = kept["suspend_data"].as_str().unwrap_or_default().len();
        same("it is short", &(suspended > 10 && suspended < 4096), &true)?;
        refused(page).await?;
        judge(page, 50, false).await?;
        // The walk had completed it; a set that goes wrong does not take that away.
        stored(&data(page).await?, "/core/lesson_status", "completed")?;
        judge(page, 90, true).await?;
        let kept = data(page).await?;
        stored(&kept, "/core/lesson_status", "passed")?;
        stored(&kept, "/core/score/raw", "90")?;
        let cases = interactions(&kept);
        let means = cases.iter().rfind(|child| child["id"] == "case.ten.tip.means").cloned().unwrap_or_default();
        same("result of an element", &means["result"], &"wrong".into())
    });
}

pub fn scorm2004_is_kept_and_resumed(engine: Engine) {
    let site = course(engine, "scorm2004", V2004);
    Trial::new(engine, "scorm2004_is_kept_and_resumed").site(site).run(async |page| {
        page.open("").await?;
        page.enter_unit().await?;
        page.course_says("saved").await?;
        page.click_on("#begin").await?;
        page.answer("acts", &["recruitment"]).await?;
        page.asks("purpose").await?;
        page.course_says("saved").await?;
        leave(page).await?;
        let kept = data(page).await?;
        stored(&kept, "/completion_status", "incomplete")?;
        stored(&kept, "/exit", "suspend")?;
        page.script("sessionStorage.clear();", vec![]).await?;
        page.open("").await?;
        page.enter_unit().await?;
        page.asks("purpose").await?;
        page.finish_the_walk().await?;
        page.course_says("saved").await?;
        leave(page).await?;
        let kept = data(page).await?;
        stored(&kept, "/completion_status", "completed")?;
        stored(&kept, "/success_status", "unknown")?;
        stored(&kept, "/progress_measure", "1")?;
        let told = interactions(&kept);
        same("interactions", &told.len(), &16)?;
        same("an interaction", &told[1]["id"], &"walk.tip.act".into())?;
        same("its answer", &told[1]["learner_response"], &"met".into())?;
        refused(page).await?;
        judge(page, 50, false).await?;
        stored(&data(page).await?, "/success_status", "failed")?;
        judge(page, 90, true).await?;
        let kept = data(page).await?;
        stored(&kept, "/success_status", "passed")?;
        stored(&kept, "/completion_status", "completed")?;
        stored(&kept, "/score/scaled", "0.9")?;
        judge(page, 10, false).await?;
        stored(&data(page).await?, "/success_status", "passed")?;
        stored(&data(page).await?, "/score/scaled", "0.9")
    });
}

/// A visit in which a case of a set is judged and the set completed, as the records of the app tell it.
async fn judge(page: &Page, score: u8, passed: bool) -> Outcome {
    page.open("").await?;
    page.enter_unit().await?;
    let case = r#"{"answered":[["case.ten","both","smuggling"],["case.ten.tip.act","met","met"],["case.ten.tip.means","met","not_met"],["case.ten.sure","sure"]],"resume":"1AAAAzJw."}"#;
    let set =
        format!(r#"{{"answered":[],"completed":true,"score":{score},"passed":{passed},"resume":"1AAAAzJw.set1"}}"#);
    page.script("palermoReport(arguments[0]); palermoReport(arguments[1]);", vec![case.into(), set.into()]).await?;
    page.course_says("saved").await?;
    refused(page).await?;
    leave(page).await
}

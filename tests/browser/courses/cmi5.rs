//! cmi5: four launches against the stub course, every statement through `xapi-validation` and on to a real learning record
//! store.

use std::{
    fs,
    io::{Read, Write},
    net::TcpStream,
    path::Path,
    process::Command,
    time::{Duration, Instant},
};

use serde_json::{Value, json};

use crate::{
    engine::Engine,
    page::Page,
    process::{Running, free_port},
    sites,
    trial::Trial,
    trouble::{Outcome, Trouble, same},
};

use super::{host, server::Server, tools};

pub fn cmi5_is_kept_and_resumed(engine: Engine) {
    let server = Server::start("../index.html?back");
    let site = host(engine, "cmi5", "palermo-cmi5.zip", "<p>Back in the course</p>");
    let trial =
        Trial::new(engine, "cmi5_is_kept_and_resumed").site(site).beside(format!("http://127.0.0.1:{}", server.port));
    // At the first launch there is nothing yet to resume from.
    trial.forgive("stateId=palermo").run(async |page| {
        launched(page, &server, "Normal").await?;
        page.click_on("#begin").await?;
        page.answer("acts", &["recruitment"]).await?;
        page.asks("purpose").await?;
        page.course_says("saved").await?;
        // The address that gives the token works once.
        page.reload().await?;
        page.asks("purpose").await?;
        page.answer("purpose", &["forced_labour"]).await?;
        page.asks("profit").await?;
        page.course_says("saved").await?;
        left(page, &server).await?;
        verbs(&server, "initialized terminated")?;

        launched(page, &server, "Normal").await?;
        page.asks("profit").await?;
        page.finish_the_walk().await?;
        page.course_says("saved").await?;
        report(page, 50).await?;
        // What went wrong can still go right in this visit, so it is said at its end.
        same("failed already", &server.course().verbs.contains(&"failed".to_owned()), &false)?;
        left(page, &server).await?;
        let answers = "allowed ".repeat(16 + 2);
        verbs(&server, &format!("initialized {}completed {}failed terminated", "allowed ".repeat(16), &answers[..16]))?;

        launched(page, &server, "Normal").await?;
        report(page, 90).await?;
        page.click("Save and return to your course").await?;
        page.wait_for_text("Back in the course").await?;
        verbs(&server, "initialized allowed allowed passed terminated")?;

        launched(page, &server, "Review").await?;
        page.course_says("review").await?;
        report(page, 95).await?;
        left(page, &server).await?;
        verbs(&server, "initialized terminated")
    });
    let course = server.course();
    assert_eq!(course.refused, Vec::<String>::new(), "what the course refused");
    assert!(course.documents.get("palermo").is_some_and(|text| text.len() < 4096));
    let statements: Vec<Value> = course.statements.iter().map(|(_, statement)| statement.clone()).collect();
    valid(&statements, engine);
    if engine == Engine::Chromium {
        stored_for_good(&statements);
    }
}

/// A course that answers with a web page, or not at all: the app works, and says that nothing is saved.
pub fn a_broken_launch(engine: Engine) {
    let server = Server::start("");
    let site = host(engine, "cmi5-broken", "palermo-cmi5.zip", "");
    let beside = format!("http://127.0.0.1:{}", server.port);
    Trial::new(engine, "a_broken_launch").site(site).beside(beside).forgive("403").forgive("405").run(async |page| {
        let query = server.launch("Normal");
        // The token is gone, and an address that answers with a page of its own.
        server.course().token_given = true;
        let silent = query.replace("fetch=", &format!("fetch=http%3A%2F%2F127.0.0.1%3A{}%2Fsilent&old=", server.port));
        page.open(&format!("unit/index.html?{silent}")).await?;
        // The app waits for a course that does not answer, but not for ever.
        tokio::time::sleep(Duration::from_secs(7)).await;
        page.ready().await?;
        page.course_says("lost").await?;
        for query in [query.clone(), query.replace("fetch=", "fetch=index.html&old="), "endpoint=x&fetch=".to_owned()] {
            page.open(&format!("unit/index.html?{query}")).await?;
            page.ready().await?;
            page.course_says("lost").await?;
            page.click_on("#begin").await?;
            page.answer("acts", &["recruitment"]).await?;
            page.asks("purpose").await?;
            page.script("sessionStorage.clear();", vec![]).await?;
        }
        Ok(())
    });
}

async fn launched(page: &Page, server: &Server, mode: &str) -> Outcome {
    let query = server.launch(mode);
    page.script("try { sessionStorage.removeItem('palermo-case'); } catch (none) {}", vec![]).await?;
    page.open(&format!("unit/index.html?{query}")).await?;
    page.ready().await?;
    page.course_says(if mode == "Normal" { "saved" } else { "review" }).await
}

async fn left(page: &Page, server: &Server) -> Outcome {
    page.open("index.html").await?;
    let began = Instant::now();
    while !server.course().verbs.contains(&"terminated".to_owned()) {
        if began.elapsed() > Duration::from_secs(5) {
            return Err(Trouble::new(format!("The visit has no end: {:?}", server.course().verbs)));
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    Ok(())
}

/// A case of a set is judged and the set completed, as the records of the app tell it.
async fn report(page: &Page, score: u8) -> Outcome {
    let case =
        r#"{"answered":[["case.ten","both","smuggling"],["case.ten.tip.act","met","met"]],"resume":"1AAAAzJw."}"#;
    let set =
        format!(r#"{{"answered":[],"completed":true,"score":{score},"passed":{},"resume":"1AAAAzJw.s"}}"#, score >= 80);
    page.script("palermoReport(arguments[0]); palermoReport(arguments[1]);", vec![case.into(), set.into()]).await?;
    let saved = "return ['saved', 'review'].includes(document.querySelector('.course').dataset.course);";
    page.wait_until("end of saving", saved, vec![]).await.map(drop)
}

/// What was said in this launch, in order.
fn verbs(server: &Server, expected: &str) -> Outcome {
    same("said", server.course().verbs.join(" ").as_str(), expected)
}

/// Every statement is valid by `xapi-validation`, and one that is not is found.
fn valid(statements: &[Value], engine: Engine) {
    let dir = sites::empty(engine, "statements");
    let mut wrong = statements.first().cloned().unwrap_or_default();
    wrong["actor"] = json!(3);
    fs::write(dir.join("all.json"), json!({ "right": statements, "wrong": wrong }).to_string())
        .expect("the folder for tests is writable");
    let script = "const validate = require('xapi-validation').default, { right, wrong } = require(process.argv[1]); \
        const faults = right.flatMap(one => validate(one).map(fault => JSON.stringify(fault))); \
        console.log(right.length > 0 && !faults.length && validate(wrong).length > 0 ? 'valid' : faults.join('\\n'));";
    let checked =
        Command::new("node").arg("-e").arg(script).arg(dir.join("all.json")).current_dir(tools().join("npm")).output();
    let checked = checked.expect("node is there");
    let (says, errors) = (String::from_utf8_lossy(&checked.stdout), String::from_utf8_lossy(&checked.stderr));
    assert_eq!(says.trim(), "valid", "{errors}");
}

/// The store's user `lrs`, whose password is `secret`.
const USER: &str = r#"[{"agent": {"account": {"homePage": "http://lrs.example", "name": "lrs"}, "objectType": "Agent"}, "scopes": ["all"],
    "hash": "$2b$12$NZKkPFw1XkiKr8mv1z.3uuuVNB2tbkpcBLf/0RvreKTi.ghjGZtCK", "username": "lrs"}]"#;

/// A learning record store takes every statement, and gives back as many.
fn stored_for_good(statements: &[Value]) {
    let dir = sites::empty(Engine::Chromium, "ralph");
    fs::write(dir.join("auth.json"), USER).expect("the folder for tests is writable");
    let port = free_port().unwrap_or_else(|trouble| panic!("{trouble}"));
    let mut command = Command::new(tools().join("ralph/bin/python3"));
    command.args(["-m", "uvicorn", "ralph.api:app", "--host", "127.0.0.1", "--port", &port.to_string()]);
    command.current_dir(&dir).env("RALPH_APP_DIR", &dir).env("RALPH_RUNSERVER_BACKEND", "fs");
    command.env("RALPH_BACKENDS__LRS__FS__DEFAULT_DIRECTORY_PATH", &dir);
    let mut store =
        Running::start(&mut command, Path::new(&dir.join("ralph.log"))).unwrap_or_else(|trouble| panic!("{trouble}"));
    store.wait_for_port(port).unwrap_or_else(|trouble| panic!("{trouble}"));
    let taken = ask(port, "POST", "/xAPI/statements/", &json!(statements).to_string());
    let taken = taken.as_array().map_or(0, Vec::len);
    assert_eq!(taken, statements.len(), "statements that the store takes");
    let kept = ask(port, "GET", "/xAPI/statements/?limit=500", "");
    let kept = kept["statements"].as_array().map_or(0, Vec::len);
    assert_eq!(kept, statements.len(), "statements that the store gives back");
    let wrong = ask(port, "POST", "/xAPI/statements/", "[{\"actor\": 3}]");
    assert!(!wrong.is_array(), "the store refuses what is no statement: {wrong}");
}

fn ask(port: u16, method: &str, path: &str, body: &str) -> Value {
    let mut stream = TcpStream::connect(("127.0.0.1", port)).expect("the store answers");
    let request = format!(
        "{method} {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Basic bHJzOnNlY3JldA==\r\nX-Experience-API-Version: 1.0.3\r\nContent-Type: application/json\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{body}",
        body.len()
    );
    stream.write_all(request.as_bytes()).expect("the store listens");
    let mut answer = String::new();
    stream.read_to_string(&mut answer).expect("the store answers");
    let (_, body) = answer.split_once("\r\n\r\n").unwrap_or_default();
    serde_json::from_str(body).unwrap_or_else(|_| json!({ "answer": answer }))
}

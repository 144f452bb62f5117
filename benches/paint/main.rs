//! How soon the app answers on a slow device: the built site in Chromium, its processor slowed down four times.
//!
//! Budgets, at the 95th percentile: from Continue until the next question is painted 50 milliseconds; from a what-if until the
//! result is painted 100 milliseconds. Needs what `make build` and `make setup-test` leave; `make bench` runs it.

#[path = "../../tests/browser/cases.rs"]
#[allow(dead_code)] // the tests use the rest
mod cases;
#[path = "../../tests/browser/engine.rs"]
#[allow(dead_code)] // the tests use the rest
mod engine;
#[path = "../../tests/browser/files.rs"]
#[allow(dead_code)] // the tests use the rest
mod files;
#[path = "../../tests/browser/looks.rs"]
#[allow(dead_code)] // the tests use the rest
mod looks;
#[path = "../../tests/browser/page.rs"]
#[allow(dead_code)] // the tests use the rest
mod page;
#[path = "../../tests/browser/process.rs"]
#[allow(dead_code)] // the tests use the rest
mod process;
#[path = "../../tests/browser/trap.rs"]
#[allow(dead_code)] // the tests use the rest
mod trap;
#[path = "../../tests/browser/trial.rs"]
#[allow(dead_code)] // the tests use the rest
mod trial;
#[path = "../../tests/browser/trouble.rs"]
#[allow(dead_code)] // the tests use the rest
mod trouble;
#[path = "../../tests/browser/walk.rs"]
#[allow(dead_code)] // the tests use the rest
mod walk;

use cases::Case;
use engine::Engine;
use page::Page;
use serde_json::{Value, json};
use std::time::Duration;
use trial::Trial;
use trouble::{Outcome, Trouble};

/// How many times slower than it is the processor is made.
const SLOWDOWN: u8 = 4;
/// How long the app is left alone before it is measured, so that all of it has been loaded.
const SETTLED: Duration = Duration::from_secs(3);

/// The cases that are worked through, from one State within a country to four on the way.
const WALKED: [&str; 4] = ["tang", "essex-39", "syn-07-family-free", "rantsev"];

fn main() {
    let (mut answers, mut flips, mut first) = (Vec::new(), Vec::new(), Vec::new());
    for id in WALKED {
        Trial::new(Engine::Chromium, "paint").run(async |page| {
            let case = Case::of(id)?;
            page.web.set_script_timeout(Duration::from_mins(3)).await?;
            page.start("").await?;
            tokio::time::sleep(SETTLED).await;
            page.web.cdp().send_raw("Emulation.setCPUThrottlingRate", json!({ "rate": SLOWDOWN })).await?;
            answers.append(&mut times(page, WALK, &case.file["answers"]).await?);
            page.open_case(&case.file).await?;
            let mut tried = times(page, TRY, &Value::Null).await?;
            first.extend(tried.first().copied());
            flips.append(&mut tried);
            Ok(())
        });
    }
    let title = format!("milliseconds until painted, slowed down {SLOWDOWN} times");
    println!("\n{title:<48} {:>6} {:>8} {:>8} {:>8} {:>8}", "n", "p50", "p95", "worst", "budget");
    row("from an answer to the next question", answers, 50);
    row("from a what-if to the result", flips, 100);
    row("of these, the first on a result", first, 100);
}

async fn times(page: &Page, script: &str, argument: &Value) -> Outcome<Vec<f64>> {
    let found = page.web.execute_async(script, vec![argument.clone()]).await?;
    let found = found.json();
    let times = found.as_array().map(|list| list.iter().filter_map(Value::as_f64).collect());
    times.ok_or_else(|| Trouble::new(format!("The page could not be measured: {found}.")))
}

fn row(what: &str, mut times: Vec<f64>, budget: u32) {
    times.sort_by(f64::total_cmp);
    let at =
        |share: usize| times.get((times.len() * share).div_ceil(100).saturating_sub(1)).copied().unwrap_or(f64::NAN);
    let exceeded = if at(95) > f64::from(budget) { "EXCEEDED" } else { "" };
    println!("{what:<48} {:>6} {:>8.0} {:>8.0} {:>8.0} {budget:>8} {exceeded}", times.len(), at(50), at(95), at(100));
}

/// Works through a case from the first question and returns how long each next question took to be painted.
const WALK: &str = r"
    const [answers, done] = arguments;
    const frame = () => new Promise(after => requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = after;
        channel.port2.postMessage(0);
    }));
    const rest = ms => new Promise(after => setTimeout(after, ms));
    const heading = () => document.querySelector('h1');
    const times = [];
    const work = async () => {
        location.hash = '#/q/acts';
        await rest(800);
        for (let asked = 0; asked < 25; asked++) {
            const fact = location.hash.match(/^#\/q\/(.+)$/)?.[1];
            if (!fact) return;
            const given = [answers[fact] ?? (fact === 'date' ? 'today' : 'unknown')].flat();
            for (const option of given) document.getElementById(`${fact}-${option}`)?.click();
            await rest(500);
            const before = heading();
            const began = performance.now();
            document.querySelector('form [type=submit]').click();
            do await frame(); while (heading() === before && performance.now() - began < 2000);
            if (location.hash.startsWith('#/q/')) times.push(performance.now() - began);
            await rest(500);
        }
    };
    work().then(() => done(times), error => done(String(error)));
";

/// Tries other answers on the result, one after the other, and returns how long each took to be painted.
const TRY: &str = r"
    const done = arguments[arguments.length - 1];
    const frame = () => new Promise(after => requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = after;
        channel.port2.postMessage(0);
    }));
    const rest = ms => new Promise(after => setTimeout(after, ms));
    const times = [];
    const click = async element => {
        const began = performance.now();
        element.click();
        await frame();
        times.push(performance.now() - began);
        await rest(400);
    };
    const work = async () => {
        location.hash = '#/result';
        await rest(2500);
        for (const changed of [...document.querySelectorAll('[data-change] li:first-child button')].slice(0, 2)) {
            await click(changed);
            document.querySelector('.what-if .second').click();
            await rest(600);
        }
        for (const fact of ['consent', 'means', 'border', 'profit']) {
            const toggle = document.querySelector(`[data-finding] [data-try=${fact}] button`);
            if (!toggle) continue;
            toggle.click();
            await rest(600);
            for (let at = 0; at < 3; at++) {
                const choice = document.querySelectorAll(`[data-finding] [data-try=${fact}] input`)[at];
                if (choice) await click(choice);
            }
        }
    };
    work().then(() => done(times), error => done(String(error)));
";

//! Prints the analysis of a case file: `cargo run --quiet --example analyse -- FILE.json`, `-` for standard input.
//!
//! Exit code 0 with the analysis on standard output; 2 with one plain message on standard error for a bad file; 1 if the
//! content of the project itself is broken.

use palermo::casefile::{analysis, read};
use palermo::content::source::load;
use palermo::content::{self, say_with};
use palermo::platform;
use palermo::ui::app::sentence;
use palermo::ui::words;
use std::io::{Read, Write};
use std::path::Path;
use std::process::ExitCode;

/// The line that says how to call it.
const USAGE: &str = "cargo run --quiet --example analyse -- FILE.json | -";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [file] = arguments.as_slice() else { return fail(USAGE, 2) };
    match load(&Path::new(env!("CARGO_MANIFEST_DIR")).join("content")) {
        Ok(compiled) => compiled.install(),
        Err(faults) => {
            let lines: Vec<String> = faults.iter().map(ToString::to_string).collect();
            return fail(&lines.join("\n"), 1);
        }
    }
    match analyse(file) {
        // A reader that has gone away is no fault of the file.
        Ok(text) => std::io::stdout().write_all(text.as_bytes()).map_or(ExitCode::SUCCESS, |()| ExitCode::SUCCESS),
        Err(message) => fail(&message, 2),
    }
}

fn fail(message: &str, code: u8) -> ExitCode {
    eprintln!("{message}");
    ExitCode::from(code)
}

/// The analysis, or the sentence that says what is wrong with the file.
fn analyse(file: &str) -> Result<String, String> {
    let mut bytes = Vec::new();
    let taken = match file {
        "-" => std::io::stdin().read_to_end(&mut bytes).map(|_| ()),
        path => std::fs::read(path).map(|read| bytes = read),
    };
    taken.map_err(|_| content::say("problem-unreadable-file"))?;
    let not_json = |words: &str| say_with("problem-not-json", &[("found", words)]);
    let text = String::from_utf8(bytes).map_err(|error| not_json(&error.to_string()))?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(&text);
    let value = platform::parse_json(text).map_err(|words| not_json(&words))?;
    let case = read(&value).map_err(|problem| sentence(&problem))?;
    let register = content::register().ok_or_else(|| content::say("problem-content-missing"))?;
    let today = platform::today();
    let on = case.date.unwrap_or(today);
    Ok(analysis(&case, register, today, &|standing| words::reason(register, standing, on).join(" ")))
}

//! The content linter: `content lint` says what is wrong in `content/`, all of it at once, and fails if anything is.
//! `content cases FILE.toml ...` prints a trainer's own practice cases as the one file that the app opens.

use palermo::content::source::{self, Fault, scenarios};
use std::path::Path;
use std::process::ExitCode;

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    match words.split_first() {
        Some((first, files)) if first == "cases" => match scenarios::own_cases(files) {
            Ok(json) => {
                print!("{json}");
                ExitCode::SUCCESS
            }
            Err(faults) => refuse(&faults),
        },
        _ => lint(),
    }
}

fn refuse(faults: &[Fault]) -> ExitCode {
    faults.iter().for_each(|fault| eprintln!("{fault}"));
    eprintln!("content: {} faults", faults.len());
    ExitCode::FAILURE
}

fn lint() -> ExitCode {
    match source::load(Path::new("content")) {
        Ok(compiled) => {
            let texts: usize =
                compiled.languages.first().map_or(0, |language| language.short.len() + language.long.len());
            println!("content: {} frameworks, {texts} texts, no fault", compiled.register.frameworks.len());
            ExitCode::SUCCESS
        }
        Err(faults) => refuse(&faults),
    }
}

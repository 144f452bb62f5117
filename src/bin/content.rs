//! The content linter: `content lint` says what is wrong in `content/`, all of it at once, and fails if anything is.

use palermo::content::source;
use std::path::Path;
use std::process::ExitCode;

fn main() -> ExitCode {
    match source::load(Path::new("content")) {
        Ok(compiled) => {
            let texts: usize =
                compiled.languages.first().map_or(0, |language| language.short.len() + language.long.len());
            println!("content: {} frameworks, {texts} texts, no fault", compiled.register.frameworks.len());
            ExitCode::SUCCESS
        }
        Err(faults) => {
            faults.iter().for_each(|fault| eprintln!("{fault}"));
            eprintln!("content: {} faults", faults.len());
            ExitCode::FAILURE
        }
    }
}

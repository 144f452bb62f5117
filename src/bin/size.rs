//! `size DIR`: the size of every file of the built site, plain and compressed, and whether the site keeps to its budgets.
//!
//! Which files count until the first question can be answered, and which make up the offline set, the build says itself in
//! `build.json`. Compressed means gzip 9 and brotli 11, the most that a host can do; the budgets are in brotli.
//! Exits with 1 when a budget is exceeded, with 2 when the site cannot be measured.

use std::{
    fmt::Write as _,
    fs,
    io::{self, Write as _},
    path::Path,
    process::ExitCode,
};

use flate2::{Compression, write::GzEncoder};
use serde::Deserialize;

/// Bytes of the start page's HTML with its critical CSS, after brotli.
const START_PAGE: usize = 14_000;
/// Bytes of the WebAssembly module, after brotli.
const WASM: usize = 80_000;
/// Bytes transferred until the first question can be answered, after brotli.
const FIRST: usize = 110_000;
/// Requests until the first question can be answered.
const REQUESTS: usize = 6;
/// Bytes of everything that is kept for use offline, in one language, after brotli.
const OFFLINE: usize = 400_000;

/// `build.json`: what the build says about its own files, each a path relative to the site's root.
#[derive(Deserialize)]
struct Build {
    /// Files transferred until the first question can be answered.
    first: Vec<String>,
    /// Files kept for use offline.
    offline: Vec<String>,
}

/// A file of the site and its sizes in bytes.
struct Measured {
    name: String,
    raw: usize,
    gzip: usize,
    brotli: usize,
}

/// A line of the budget table.
struct Budget {
    what: &'static str,
    found: usize,
    limit: usize,
}

fn main() -> ExitCode {
    let Some(dir) = std::env::args().nth(1) else {
        eprintln!("size: name the folder of the built site, as in: size dist");
        return ExitCode::from(2);
    };
    match report(Path::new(&dir)) {
        Ok((text, kept)) => {
            // A closed pipe is the reader's choice, not a fault of the site.
            let _ = io::stdout().write_all(text.as_bytes());
            if kept { ExitCode::SUCCESS } else { ExitCode::FAILURE }
        }
        Err(trouble) => {
            eprintln!("size: {trouble}");
            ExitCode::from(2)
        }
    }
}

/// Both tables as text, and whether all budgets are kept.
fn report(dir: &Path) -> Result<(String, bool), String> {
    let mut names = Vec::new();
    files(dir, "", &mut names).map_err(|e| format!("{} cannot be read ({e}). Run make build first.", dir.display()))?;
    names.sort();
    let measured =
        names.into_iter().map(|name| measure(dir, name)).collect::<Result<Vec<_>, _>>().map_err(|e| e.to_string())?;
    let place = dir.join("build.json");
    let build =
        fs::read(&place).map_err(|e| format!("{} cannot be read ({e}). Run make build first.", place.display()))?;
    let build = serde_json::from_slice(&build).map_err(|e| format!("{} is not as expected: {e}.", place.display()))?;
    let budgets = budgets(&measured, &build)?;
    let mut out = String::new();
    table(&mut out, &measured, &budgets).map_err(|e| e.to_string())?;
    Ok((out, budgets.iter().all(Budget::kept)))
}

/// Collects the paths of all files below `dir`, relative to it and with `/` between their parts.
fn files(dir: &Path, prefix: &str, into: &mut Vec<String>) -> io::Result<()> {
    for entry in fs::read_dir(dir)? {
        let entry = entry?;
        let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
        if entry.file_type()?.is_dir() {
            files(&entry.path(), &format!("{name}/"), into)?;
        } else {
            into.push(name);
        }
    }
    Ok(())
}

fn measure(dir: &Path, name: String) -> io::Result<Measured> {
    let bytes = fs::read(dir.join(&name))?;
    let mut gzip = GzEncoder::new(Vec::new(), Compression::best());
    gzip.write_all(&bytes)?;
    let mut brotli = Vec::new();
    let params = brotli::enc::BrotliEncoderParams { size_hint: bytes.len(), ..Default::default() };
    brotli::BrotliCompress(&mut bytes.as_slice(), &mut brotli, &params)?;
    Ok(Measured { name, raw: bytes.len(), gzip: gzip.finish()?.len(), brotli: brotli.len() })
}

fn budgets(measured: &[Measured], build: &Build) -> Result<Vec<Budget>, String> {
    let brotli = |name: &String| {
        let file = measured.iter().find(|file| &file.name == name);
        file.map(|file| file.brotli).ok_or_else(|| format!("build.json names {name}, which is not in the site."))
    };
    let total = |names: &[String]| names.iter().map(brotli).sum::<Result<usize, String>>();
    let is_wasm = |name: &&String| Path::new(name.as_str()).extension().is_some_and(|end| end == "wasm");
    let wasm: Vec<String> = build.first.iter().filter(is_wasm).cloned().collect();
    Ok(vec![
        Budget { what: "start page", found: brotli(&"index.html".to_owned())?, limit: START_PAGE },
        Budget { what: "wasm", found: total(&wasm)?, limit: WASM },
        Budget { what: "until the first question", found: total(&build.first)?, limit: FIRST },
        Budget { what: "requests until then", found: build.first.len(), limit: REQUESTS },
        Budget { what: "offline set", found: total(&build.offline)?, limit: OFFLINE },
    ])
}

impl Budget {
    fn kept(&self) -> bool {
        self.found <= self.limit
    }
}

fn table(out: &mut String, measured: &[Measured], budgets: &[Budget]) -> std::fmt::Result {
    let total = |size: fn(&Measured) -> usize| measured.iter().map(size).sum::<usize>();
    writeln!(out, "{:<44} {:>10} {:>10} {:>10}", "file", "raw", "gzip 9", "brotli 11")?;
    for Measured { name, raw, gzip, brotli } in measured {
        writeln!(out, "{name:<44} {raw:>10} {gzip:>10} {brotli:>10}")?;
    }
    let (raw, gzip, brotli) = (total(|f| f.raw), total(|f| f.gzip), total(|f| f.brotli));
    writeln!(out, "{:<44} {raw:>10} {gzip:>10} {brotli:>10}\n", "all")?;
    writeln!(out, "{:<44} {:>10} {:>10}", "budget (brotli 11)", "found", "limit")?;
    for budget in budgets {
        let word = if budget.kept() { "kept" } else { "EXCEEDED" };
        writeln!(out, "{:<44} {:>10} {:>10} {word}", budget.what, budget.found, budget.limit)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(name: &str, brotli: usize) -> Measured {
        Measured { name: name.to_owned(), raw: brotli, gzip: brotli, brotli }
    }

    fn build(first: &[&str], offline: &[&str]) -> Build {
        let owned = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
        Build { first: owned(first), offline: owned(offline) }
    }

    #[test]
    fn counts_what_the_build_names() {
        let site = [file("index.html", 13_000), file("a.wasm", 80_000), file("b.bin", 17_001), file("other", 9)];
        let budgets = budgets(&site, &build(&["index.html", "a.wasm", "b.bin"], &["index.html"])).unwrap();
        assert_eq!(budgets.iter().map(|b| b.found).collect::<Vec<_>>(), [13_000, 80_000, 110_001, 3, 13_000]);
        assert_eq!(budgets.iter().map(Budget::kept).collect::<Vec<_>>(), [true, true, false, true, true]);
    }

    #[test]
    fn a_missing_file_is_named() {
        let trouble = budgets(&[file("index.html", 1)], &build(&["gone.js"], &[])).err();
        assert_eq!(trouble.as_deref(), Some("build.json names gone.js, which is not in the site."));
    }
}

//! `packages DIST OUT [LANGUAGE...]`: makes of the built site what is carried into a course or onto a stick.
//!
//! For each language (English if none is named): one HTML file, and packages for SCORM 1.2, SCORM 2004 and cmi5, each of
//! which holds that one file, so that no host has to know what a `.wasm` file is. Besides, the site as a zip, and the
//! checksums of all. The same site gives the same bytes.

mod archive;
mod files;
mod manifest;
mod onefile;
mod words;

use archive::{Archive, sums};
use files::Site;
use manifest::Course;
use onefile::Kind;
use palermo::content::{say, source};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// What went wrong, in a plain sentence.
type Outcome<T> = Result<T, String>;

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let (Some(site), Some(out)) = (arguments.next(), arguments.next()) else {
        eprintln!(
            "packages: name the built site and the folder for the packages, as in: packages dist packages [en ..]"
        );
        return ExitCode::from(2);
    };
    let languages: Vec<String> = arguments.collect();
    let languages = if languages.is_empty() { vec!["en".to_owned()] } else { languages };
    match make(Path::new(&site), Path::new(&out), &languages) {
        Ok(made) => {
            for (name, size) in made {
                println!("{size:>9} {name}");
            }
            ExitCode::SUCCESS
        }
        Err(says) => {
            eprintln!("packages: {says}");
            ExitCode::FAILURE
        }
    }
}

/// Writes everything; gives names and sizes.
fn make(dist: &Path, out: &Path, languages: &[String]) -> Outcome<Vec<(String, usize)>> {
    let compiled =
        source::load(Path::new("content")).map_err(|faults| format!("the content has {} faults", faults.len()))?;
    let mut made: Vec<(String, Vec<u8>)> = Vec::new();
    let mut known = Vec::new();
    for tag in compiled.install_each() {
        known.push(tag.name.clone());
        if languages.contains(&tag.name) {
            let site = Site::read(dist, &tag.name)?;
            let end = if tag.name == "en" { String::new() } else { format!("-{}", tag.name) };
            made.push((format!("palermo{end}.html"), onefile::page(&site, Kind::File)?.into_bytes()));
            for kind in Kind::COURSES {
                made.push((format!("palermo-{}{end}.zip", kind.name()), course(&site, kind)?));
            }
        }
    }
    if let Some(unknown) = languages.iter().find(|language| !known.contains(language)) {
        return Err(format!("there is no language {unknown}; there are {}", known.join(", ")));
    }
    made.push(("palermo-site.zip".to_owned(), whole_site(dist, &known)?));
    made.sort();
    let sums = sums(&made);
    made.push(("SHA256SUMS".to_owned(), sums.into_bytes()));
    fs::create_dir_all(out).map_err(|error| format!("{}: {error}", out.display()))?;
    for (name, bytes) in &made {
        fs::write(out.join(name), bytes).map_err(|error| format!("{name}: {error}"))?;
    }
    Ok(made.into_iter().map(|(name, bytes)| (name, bytes.len())).collect())
}

/// A package for a course: the one file with what speaks to the course, the reading edition, and the manifest.
fn course(site: &Site, kind: Kind) -> Outcome<Vec<u8>> {
    let mut archive = Archive::default();
    archive.add("index.html", onefile::page(site, kind)?.into_bytes());
    for (name, bytes) in site.reading_edition()? {
        archive.add(&name, bytes);
    }
    let course = Course {
        title: format!("{} – {}", say("product-name"), say("start-title")),
        description: say("page-description"),
        language: say("language-tag"),
        files: archive.names(),
    };
    let (name, manifest) = course.manifest(kind);
    archive.add(name, manifest.into_bytes());
    archive.zipped()
}

/// The site as it is hosted, without the languages that only tests use.
fn whole_site(dist: &Path, known: &[String]) -> Outcome<Vec<u8>> {
    let tests = ["en-XA", "ar-XB"].map(str::to_owned);
    let mut archive = Archive::default();
    for path in files::all(dist)? {
        let name = files::name(dist, &path);
        let of_tests = known
            .iter()
            .filter(|language| tests.contains(language))
            .any(|language| name.starts_with(&format!("{language}/")) || name.contains(&format!("-{language}-")));
        if !of_tests {
            archive.add(&name, files::bytes(&path)?);
        }
    }
    archive.zipped()
}

/// A text as it stands in HTML or XML.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

/// Where a file of this project is.
fn own(path: &str) -> PathBuf {
    PathBuf::from(path)
}

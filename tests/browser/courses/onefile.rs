//! The one HTML file: opened from a disk, and in a frame that may run scripts and nothing else.

use std::{fs, process::Command};

use crate::{
    engine::Engine,
    page::Page,
    sites,
    trial::Trial,
    trouble::{Outcome, Trouble, same},
};

use super::{packages, write};

/// Two questions, the result and a page of the reading edition, without anything beside the file.
async fn works(page: &Page) -> Outcome {
    page.ready().await?;
    page.click_on("#begin").await?;
    page.answer("acts", &["recruitment"]).await?;
    page.answer("purpose", &["forced_labour"]).await?;
    page.asks("profit").await?;
    page.go("#/result").await?;
    same("act", page.outcome("tip.act").await?.as_str(), "met")?;
    page.go("#/framework/tip_protocol").await?;
    page.wait_for("#succession").await?;
    page.go("#/glossary").await?;
    page.wait_for("h1").await?;
    same("links to a reading edition that is not there", &page.count("a[href^='read/']:not([hidden] a)").await?, &0)
}

pub fn opens_from_a_disk(engine: Engine) {
    Trial::new(engine, "opens_from_a_disk").run(async |page| {
        let file = sites::empty(engine, "from-disk").join("palermo file.html");
        fs::copy(packages().join("palermo.html"), &file).map_err(|e| Trouble::new(e.to_string()))?;
        page.web.goto(format!("file://{}", file.display().to_string().replace(' ', "%20"))).await?;
        same("scheme", &page.script("return location.protocol;", vec![]).await?, &"file:".into())?;
        works(page).await
    });
}

pub fn works_in_a_sandbox(engine: Engine) {
    let dir = sites::empty(engine, "sandbox");
    write(&dir, "index.html", "<iframe sandbox=allow-scripts src=palermo.html width=1000 height=800></iframe>");
    fs::copy(packages().join("palermo.html"), dir.join("palermo.html")).expect("make packages has made the file");
    Trial::new(engine, "works_in_a_sandbox").site(dir).run(async |page| {
        page.open("").await?;
        page.web.enter_frame(0).await?;
        same("origin", &page.script("return self.origin;", vec![]).await?, &"null".into())?;
        works(page).await
    });
}

/// A file that was damaged on the way, a browser without WebAssembly, one without scripts: each says what is wrong.
pub fn failures_are_named(engine: Engine) {
    let dir = sites::empty(engine, "damaged");
    let whole = fs::read_to_string(packages().join("palermo.html")).expect("make packages has made the file");
    write(&dir, "index.html", "");
    fs::write(dir.join("damaged.html"), whole.replacen("_bg.wasm\">H4sI", "_bg.wasm\">AAAA", 1))
        .expect("the folder for tests is writable");
    fs::write(dir.join("palermo.html"), &whole).expect("the folder for tests is writable");
    Trial::new(engine, "a_damaged_file").site(dir.clone()).run(async |page| {
        page.open("damaged.html").await?;
        let said = page.text("#boot-file-missing").await?;
        same("it is said", &said.contains("damaged"), &true)
    });
    Trial::new(engine, "one_file_without_wasm").site(dir).without_wasm().run(async |page| {
        page.open("palermo.html").await?;
        let said = page.text("#boot-wasm-blocked").await?;
        same("it is said", &(said.contains("WebAssembly") && !said.contains("eading edition")), &true)?;
        same("what is said without scripts", &page.count("noscript a").await?, &0)
    });
}

/// Two builds of the packages give the same bytes, and the checksums are those of the files.
pub fn packages_are_reproducible() {
    let again = sites::empty(Engine::Chromium, "packages-again");
    let mut command = Command::new(env!("CARGO_BIN_EXE_packages"));
    let made = command.arg(sites::built()).arg(&again).current_dir(env!("CARGO_MANIFEST_DIR")).output();
    assert!(made.is_ok_and(|made| made.status.success()), "the packages can be made again");
    let mut names = Vec::new();
    for entry in fs::read_dir(packages()).expect("make packages has made them").flatten() {
        let name = entry.file_name();
        let (first, second) = (fs::read(entry.path()), fs::read(again.join(&name)));
        assert!(first.is_ok_and(|first| second.is_ok_and(|second| first == second)), "{} is the same", name.display());
        names.push(name.to_string_lossy().into_owned());
    }
    names.sort();
    assert_eq!(
        names.join(" "),
        "SHA256SUMS palermo-cmi5.zip palermo-scorm12.zip palermo-scorm2004.zip palermo-site.zip palermo.html"
    );
    let checked = Command::new("sha256sum").args(["--check", "--quiet", "SHA256SUMS"]).current_dir(packages()).status();
    assert!(checked.is_ok_and(|status| status.success()), "the checksums are those of the files");
    let size = fs::metadata(packages().join("palermo.html")).map_or(u64::MAX, |data| data.len());
    assert!(size < 1_200_000, "the one file has {size} bytes");
}

//! The packages against training sites' own programs, and the one HTML file where it is to be opened.
//!
//! `make packages` has put them into `packages/`; the programs are those of `scripts/setup`, in `.tools/courses`.

pub mod cmi5;
pub mod hostile;
pub mod lrs;
pub mod onefile;
pub mod schemas;
pub mod scorm;
pub mod scormhost;
mod server;

use std::{
    fs,
    io::Read,
    path::{Path, PathBuf},
};

use serde_json::{Value, json};

use crate::{
    engine::Engine,
    page::Page,
    sites,
    trouble::{Outcome, Trouble, same},
};

/// Where `make packages` puts its files.
fn packages() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("packages")
}

/// Where `scripts/setup` puts training sites' own programs.
fn tools() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(".tools/courses")
}

/// Unpacks a package into a folder.
fn unpack(package: &str, to: &Path) {
    let file = fs::File::open(packages().join(package)).expect("make packages has made the package");
    let mut zip = zip::ZipArchive::new(file).expect("a package is a zip");
    for place in 0..zip.len() {
        let mut file = zip.by_index(place).expect("a zip has as many files as it says");
        let path = to.join(file.enclosed_name().expect("a package has no paths that lead out of it"));
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes).expect("a file of a package can be read");
        fs::create_dir_all(path.parent().expect("a file is in a folder")).expect("the folder for tests is writable");
        fs::write(path, bytes).expect("the folder for tests is writable");
    }
}

/// A host: a site with a page `index.html` and a package unpacked in `unit/`.
fn host(engine: Engine, name: &str, package: &str, page: &str) -> PathBuf {
    let dir = sites::empty(engine, name);
    unpack(package, &dir.join("unit"));
    write(&dir, "index.html", page);
    dir
}

/// A page of a host.
fn write(dir: &Path, name: &str, body: &str) {
    let page = format!("<!doctype html><html lang=en><link rel=icon href='data:,'><title>A course</title>{body}");
    fs::write(dir.join(name), page).expect("the folder for tests is writable");
}

impl Page {
    /// Goes into the first frame of the page and waits for the app there.
    async fn enter_unit(&self) -> Outcome {
        self.wait_for("iframe").await?;
        self.web.enter_frame(0).await?;
        self.ready().await
    }

    /// Goes out of all frames.
    async fn out(&self) -> Outcome {
        Ok(self.web.enter_default_frame().await?)
    }

    /// Waits for the line on saving to be of this kind: `saved`, `lost`, `review` or `ended`.
    async fn course_says(&self, kind: &str) -> Outcome {
        let script = "return document.querySelector('.course')?.dataset.course === arguments[0];";
        self.wait_until(&format!("course line {kind}"), script, vec![json!(kind)]).await.map(drop)
    }

    /// Answers every question that is asked with its first option or, where there is none, with nothing; ends at the result.
    async fn finish_the_walk(&self) -> Outcome {
        self.script("location.hash = '#/q';", vec![]).await?;
        for _ in 0..25 {
            let script = "return location.hash.startsWith('#/q/') && document.querySelector('form input, form button') ? location.hash : location.hash === '#/check' && location.hash;";
            let route = self.wait_until("question or the answers", script, vec![]).await?;
            if route == "#/check" {
                self.web.execute("location.hash = '#/result'", vec![]).await?;
                return self.wait_for("[data-headline]").await.map(drop);
            }
            let choose = "const first = document.querySelector('form input[type=radio], form input[type=checkbox]'); if (first && !first.checked) document.querySelector(`label[for=\"${first.id}\"]`).click(); return true;";
            self.script(choose, vec![]).await?;
            self.click_on("form button[type=submit]").await?;
            let moved = "return location.hash !== arguments[0];";
            self.wait_until(&format!("way on from {route}"), moved, vec![route]).await?;
        }
        Err(Trouble::new("There is no end to the questions."))
    }
}

/// Fails unless a course has stored this under a name.
fn stored(data: &Value, pointer: &str, expected: &str) -> Outcome {
    let found = data.pointer(pointer).map(|value| value.as_str().map_or_else(|| value.to_string(), str::to_owned));
    same(pointer, found.as_deref().unwrap_or("(nothing)"), expected)
}

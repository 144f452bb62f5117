//! Sites made from the built one: with files missing, or with a page that shows another without scripts.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use serde_json::json;

use crate::{engine::Engine, page::Page, trouble::Outcome};

/// Where `make build` puts the site.
pub fn built() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("dist")
}

/// A folder for a site, empty.
pub fn empty(engine: Engine, name: &str) -> PathBuf {
    let dir = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("site-{}-{name}", engine.name()));
    // What is not there need not be removed.
    let _ = fs::remove_dir_all(&dir);
    fs::create_dir_all(&dir).expect("the folder for tests is writable");
    dir
}

/// Copies the built site, but for the files whose path `leave_out` picks.
pub fn copy(to: &Path, leave_out: impl Fn(&str) -> bool + Copy) {
    copy_folder(&built(), to, "", leave_out).expect("the built site can be copied");
}

fn copy_folder(from: &Path, to: &Path, within: &str, leave_out: impl Fn(&str) -> bool + Copy) -> io::Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let path = format!("{within}{}", entry.file_name().to_string_lossy());
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy_folder(&entry.path(), &target, &format!("{path}/"), leave_out)?;
        } else if !leave_out(&path) {
            fs::copy(entry.path(), target)?;
        }
    }
    Ok(())
}

/// The built site with a page `frame.html` beside it, into which [`Page::frame`] puts other pages.
pub fn with_frame(engine: Engine, name: &str) -> PathBuf {
    let dir = empty(engine, name);
    copy(&dir, |_| false);
    let page = "<!doctype html><html lang=en><link rel=icon href='data:,'><title>A frame</title>";
    fs::write(dir.join("frame.html"), page).expect("the folder for tests is writable");
    dir
}

impl Page {
    /// Shows a page of the site within `frame.html`, in a frame of a window's size; without scripts where they are not allowed.
    pub async fn frame(&self, id: &str, path: &str, scripts: bool) -> Outcome {
        let script = "const [id, path, scripts] = arguments; const frame = document.createElement('iframe'); \
            frame.id = id; frame.style = 'width: 1000px; height: 800px'; \
            if (!scripts) frame.sandbox = 'allow-same-origin'; frame.src = path; document.body.append(frame);";
        self.script(script, vec![json!(id), json!(path), json!(scripts)]).await?;
        let loaded = "const inner = document.getElementById(arguments[0]).contentDocument; \
            return inner?.readyState === 'complete' && inner.URL !== 'about:blank';";
        self.wait_until(&format!("page {path} in its frame"), loaded, vec![json!(id)]).await.map(drop)
    }
}

//! The built site in one language, as the packages need it.

use super::Outcome;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// The built site in one language.
pub struct Site {
    /// The folder with all languages.
    root: PathBuf,
    /// The folder of this language.
    folder: PathBuf,
    /// Its `index.html`.
    pub index: String,
    /// The files that its boot script names: role, and address as the boot script says it.
    pub files: BTreeMap<String, String>,
}

impl Site {
    /// Reads the built site.
    pub fn read(root: &Path, language: &str) -> Outcome<Self> {
        let folder = if language == "en" { root.to_owned() } else { root.join(language) };
        let index = text(&folder.join("index.html"))?;
        let list = index.split_once("files = {").map(|(_, rest)| format!("{{{rest}"));
        let mut lists = list.iter().flat_map(|list| serde_json::Deserializer::from_str(list).into_iter());
        let files = lists.next().and_then(Result::ok).ok_or("index.html has no boot script that names its files")?;
        Ok(Self { root: root.to_owned(), folder, index, files })
    }

    /// What is in a file that the boot script names.
    pub fn file(&self, role: &str) -> Outcome<Vec<u8>> {
        let address = self.files.get(role).ok_or_else(|| format!("the boot script names no file as {role}"))?;
        bytes(&self.folder.join(address))
    }

    /// The same as text.
    pub fn text(&self, role: &str) -> Outcome<String> {
        String::from_utf8(self.file(role)?).map_err(|error| format!("{role}: {error}"))
    }

    /// The pages of the reading edition that the app shows, by name, with their main part alone.
    pub fn pages(&self) -> Outcome<BTreeMap<String, String>> {
        let mut pages = BTreeMap::new();
        let folder = self.folder.join("read");
        for path in all(&folder)? {
            let name = name(&folder, &path);
            let is_shown = name.ends_with(".html") && name != "index.html" && !name.starts_with("question-");
            if is_shown {
                let page = text(&path)?;
                let start = page.find("<main").ok_or_else(|| format!("read/{name} has no main part"))?;
                let end = page.find("</main>").ok_or_else(|| format!("read/{name} has no main part"))?;
                pages.insert(name, format!("{}</main>", &page[start..end]));
            }
        }
        Ok(pages)
    }

    /// The files of the reading edition, by their names in a package.
    pub fn reading_edition(&self) -> Outcome<Vec<(String, Vec<u8>)>> {
        let mut found = Vec::new();
        for path in all(&self.folder.join("read"))? {
            let name = name(&self.folder, &path);
            if name.ends_with(".html") {
                // In a package every language stands at the root.
                let page = text(&path)?.replace("href=\"../../", "href=\"../");
                found.push((name, page.into_bytes()));
            }
        }
        let styles = self.files.get("styles").ok_or("the boot script names no styles")?;
        let styles = styles.trim_start_matches(['.', '/']);
        found.push((styles.to_owned(), bytes(&self.root.join(styles))?));
        found.push(("icon.svg".to_owned(), self.icon()?));
        Ok(found)
    }

    /// The icon.
    pub fn icon(&self) -> Outcome<Vec<u8>> {
        bytes(&self.root.join("icon.svg"))
    }
}

/// All files below a folder, in a fixed order.
pub fn all(folder: &Path) -> Outcome<Vec<PathBuf>> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        let entries =
            fs::read_dir(&folder).map_err(|error| format!("{}: {error}; run make build", folder.display()))?;
        for entry in entries {
            let path = entry.map_err(|error| error.to_string())?.path();
            if path.is_dir() { &mut folders } else { &mut found }.push(path);
        }
    }
    found.sort();
    Ok(found)
}

/// The name of a file below a folder, with slashes.
pub fn name(folder: &Path, path: &Path) -> String {
    let parts = path.strip_prefix(folder).unwrap_or(path).components();
    parts.map(|part| part.as_os_str().to_string_lossy().into_owned()).collect::<Vec<_>>().join("/")
}

/// What is in a file.
pub fn bytes(path: &Path) -> Outcome<Vec<u8>> {
    fs::read(path).map_err(|error| format!("{}: {error}; run make build", path.display()))
}

/// What is in a text file.
pub fn text(path: &Path) -> Outcome<String> {
    String::from_utf8(bytes(path)?).map_err(|error| format!("{}: {error}", path.display()))
}

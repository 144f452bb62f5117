//! Files of the build and their names.

use super::{names, split};
use palermo::content::source::{Compiled, Messages, Tag, is_written_only, world};
use palermo::content::texts::Texts;
use palermo::{frameworks, practice};
use serde::Serialize;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// What went wrong, in a plain sentence.
pub struct Failure(pub String);

impl From<std::io::Error> for Failure {
    fn from(error: std::io::Error) -> Self {
        Self(error.to_string())
    }
}

/// The stylesheets that the first pages need, in order; they stand in `index.html`.
const STYLES: [&str; 5] = ["tokens.css", "base.css", "components.css", "pages.css", "embed.css"];

/// One language of the site.
pub struct Edition {
    /// Its folder, with a slash, or nothing.
    folder: String,
    /// The root of the site, as seen from its `index.html`.
    pub root: String,
    /// Files that the boot script names: role, and address relative to its `index.html`.
    pub files: BTreeMap<String, String>,
    /// The opening tag of its pages.
    pub html: String,
    /// The language.
    pub language: Tag,
}

/// The files of the build.
pub struct Assets {
    folder: PathBuf,
    /// Files that the boot script names: role, and address relative to the root of the site.
    files: BTreeMap<String, String>,
    /// The styles of the first pages as one text.
    pub styles: String,
    /// The stylesheet with all styles, relative to the site's root.
    pub stylesheet: String,
    /// Files transferred until the first question can be answered.
    first: Vec<String>,
    /// Files that make the app work offline.
    offline: Vec<String>,
    /// Pages of the English reading edition by name: they travel to the device as one file, much smaller than all of them.
    pages: BTreeMap<String, String>,
}

impl Assets {
    /// Finds what Trunk has built.
    pub fn find(folder: &Path) -> Result<Self, Failure> {
        let mut files = BTreeMap::new();
        for entry in fs::read_dir(folder)? {
            let name = entry?.file_name().to_string_lossy().into_owned();
            if name.starts_with("palermo-") && name.ends_with("_bg.wasm") {
                files.insert("wasm".to_owned(), name);
            } else if name.starts_with("palermo-")
                && Path::new(&name).extension().is_some_and(|extension| extension == "js")
            {
                files.insert("glue".to_owned(), format!("./{name}"));
            }
        }
        if !files.contains_key("wasm") || !files.contains_key("glue") {
            return Err(Failure(format!("{} holds no built app; run `make build`", folder.display())));
        }
        let first = files.values().map(|name| name.trim_start_matches("./").to_owned()).collect::<Vec<_>>();
        let assets = Self {
            folder: folder.to_owned(),
            files,
            styles: String::new(),
            stylesheet: String::new(),
            offline: first.clone(),
            pages: BTreeMap::new(),
            first,
        };
        Ok(assets)
    }

    /// Splits the module in two, and gives what the first one imports short names, in the module and in its script.
    pub fn split_module(&mut self) -> Result<(), Failure> {
        let path = |role: &str| self.folder.join(self.files.get(role).map_or("", String::as_str));
        let (wasm, glue) = (path("wasm"), path("glue"));
        let (first, later) = split::split(&fs::read(&wasm)?, &self.folder)?;
        let (module, script) = names::shorten(&first, &fs::read_to_string(&glue)?)?;
        fs::write(wasm, module)?;
        fs::write(glue, script)?;
        self.write_hashed("later", "later", "wasm", &later)
    }

    /// Writes a file of the site.
    pub fn write(&self, name: &str, bytes: &[u8]) -> Result<(), Failure> {
        let path = self.folder.join(name);
        if let Some(parent) = path.parent() {
            fs::create_dir_all(parent)?;
        }
        Ok(fs::write(path, bytes)?)
    }

    /// The place of a language: English at the root of the site, every other one in a folder of its own.
    pub fn edition(&self, tag: &Tag) -> Edition {
        let english = tag.name == "en";
        let folder = if english { String::new() } else { format!("{}/", tag.name) };
        let root = if english { "./" } else { "../" };
        let own = |role: &str| if english { role.to_owned() } else { format!("{role}-{}", tag.name) };
        let file = |role: &str| self.files.get(role).map(|name| format!("{root}{}", name.trim_start_matches("./")));
        let roles = [
            ("wasm", "wasm".to_owned()),
            ("glue", "glue".to_owned()),
            ("later", "later".to_owned()),
            ("styles", "styles".to_owned()),
            ("register", "register".to_owned()),
            ("practice", "practice".to_owned()),
            ("world", "world".to_owned()),
            ("short", own("short")),
            ("long", own("long")),
        ];
        let files = roles.into_iter().filter_map(|(role, stored)| Some((role.to_owned(), file(&stored)?))).collect();
        let direction = if tag.right_to_left { "rtl" } else { "ltr" };
        Edition {
            folder,
            root: root.to_owned(),
            files,
            html: format!("<html lang=\"{}\" dir=\"{direction}\">", tag.name),
            language: tag.clone(),
        }
    }

    /// Writes a page that is not kept for use offline.
    pub fn write_online(&self, edition: &Edition, name: &str, html: &str) -> Result<(), Failure> {
        self.write(&format!("{}{name}", edition.folder), html.as_bytes())
    }

    /// Writes a page; the English ones work offline too.
    pub fn write_page(&mut self, edition: &Edition, name: &str, html: &str) -> Result<(), Failure> {
        let name = format!("{}{name}", edition.folder);
        self.write(&name, html.as_bytes())?;
        if edition.folder.is_empty() {
            match name.strip_prefix("read/") {
                Some(page) => drop(self.pages.insert(page.to_owned(), html.to_owned())),
                None => self.offline.push(name),
            }
        }
        Ok(())
    }

    /// Writes a file that works offline too, under a name that stays.
    pub fn write_offline(&mut self, name: &str, bytes: &[u8]) -> Result<(), Failure> {
        self.offline.push(name.to_owned());
        self.write(name, bytes)
    }

    /// Writes a script of a language under a name with its hash, and names it to the boot script.
    pub fn write_script(&mut self, edition: &mut Edition, role: &str, script: &str) -> Result<(), Failure> {
        let name = format!("{}{role}-{}.js", edition.folder, short_hash(script.as_bytes()));
        self.write(&name, script.as_bytes())?;
        edition.files.insert(role.to_owned(), format!("{}{name}", edition.root));
        if edition.folder.is_empty() {
            self.offline.push(name);
        }
        Ok(())
    }

    /// Writes the texts of every language, the register, and the practice cases, which are fetched when practice opens.
    pub fn write_content(&mut self, compiled: &Compiled) -> Result<(), Failure> {
        self.write_packed("register", &frameworks::pack(&compiled.register), true)?;
        self.write_packed("practice", &practice::pack(&compiled.scenarios), true)?;
        for (place, language) in compiled.languages.iter().enumerate() {
            let role = |name: &str| if place == 0 { name.to_owned() } else { format!("{name}-{}", language.tag.name) };
            self.write_packed(&role("short"), &Texts::of(&language.short), place == 0)?;
            let loaded: Messages = language.long.iter().filter(|(key, _)| !is_written_only(key)).cloned().collect();
            self.write_packed(&role("long"), &Texts::of(&loaded), place == 0)?;
        }
        self.first.extend(self.files.get("short").cloned());
        Ok(())
    }

    /// Writes the shapes of the world map.
    pub fn write_world(&mut self) -> Result<(), Failure> {
        let map = world::world(Path::new("content"), Path::new(world::ATLAS)).map_err(Failure)?;
        self.write_packed("world", &map, true)
    }

    fn write_packed<T: Serialize>(&mut self, role: &str, value: &T, offline: bool) -> Result<(), Failure> {
        let bytes =
            postcard::to_allocvec(value).map_err(|error| Failure(format!("{role} cannot be packed: {error}")))?;
        let name = format!("content/{role}-{}.bin", short_hash(&bytes));
        self.write(&name, &bytes)?;
        if offline {
            self.offline.push(name.clone());
        }
        self.files.insert(role.to_owned(), name);
        Ok(())
    }

    /// Writes a file that works offline too under a name with its hash, and names it to the boot script.
    fn write_hashed(&mut self, role: &str, stem: &str, extension: &str, bytes: &[u8]) -> Result<(), Failure> {
        let name = format!("{stem}-{}.{extension}", short_hash(bytes));
        self.write(&name, bytes)?;
        self.offline.push(name.clone());
        self.files.insert(role.to_owned(), name);
        Ok(())
    }

    /// Joins the styles: those of the first pages for the app's page; as a file those and every other stylesheet by name,
    /// which is fetched with the later part of the module.
    pub fn write_styles(&mut self) -> Result<(), Failure> {
        let folder = Path::new("styles");
        let joined = |names: &[String]| -> Result<String, Failure> {
            let read = |name: &String| fs::read_to_string(folder.join(name));
            Ok(without_comments(&names.iter().map(read).collect::<Result<Vec<_>, _>>()?.concat()))
        };
        let mut later = Vec::new();
        for entry in fs::read_dir(folder)? {
            let name = entry?.file_name().to_string_lossy().into_owned();
            if name.ends_with(".css") && !STYLES.contains(&name.as_str()) {
                later.push(name);
            }
        }
        later.sort();
        self.styles = joined(&STYLES.map(str::to_owned))?;
        let all = [self.styles.clone(), joined(&later)?].join("\n");
        self.write_hashed("styles", "styles", "css", all.as_bytes())?;
        self.stylesheet = self.files.get("styles").cloned().unwrap_or_default();
        Ok(())
    }

    /// Writes the service worker and the list of files that the size gate reads.
    pub fn write_lists(mut self) -> Result<(), Failure> {
        let pages = serde_json::json!(self.pages).to_string();
        self.write_hashed("pages", "read/pages", "json", pages.as_bytes())?;
        let bundle = self.files.get("pages").cloned().unwrap_or_default();
        self.first.insert(0, "index.html".to_owned());
        self.offline.extend(["icon.svg".to_owned()]);
        self.offline.sort();
        let list = serde_json::json!(self.offline).to_string();
        let mut build = Sha256::new();
        for name in &self.offline {
            build.update(name);
            build.update(fs::read(self.folder.join(name))?);
        }
        let build = hex(&build.finalize());
        let worker = fs::read_to_string("src/platform/service_worker.js")?;
        let worker = worker
            .replace("= FILES,", &format!("= {list},"))
            .replace("= PAGES;", &format!("= \"{bundle}\";"))
            .replace("+ BUILD,", &format!("+ \"{}\",", &build[..12]));
        self.write("sw.js", worker.as_bytes())?;
        let lists = serde_json::json!({ "first": self.first, "offline": self.offline });
        self.write("build.json", lists.to_string().as_bytes())
    }
}

fn short_hash(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))[..12].to_owned()
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |text, byte| text + &format!("{byte:02x}"))
}

/// CSS without comments and indentation.
fn without_comments(css: &str) -> String {
    let mut rest = css;
    let mut kept = String::new();
    while let Some(start) = rest.find("/*") {
        kept.push_str(&rest[..start]);
        rest = rest[start..].find("*/").map_or("", |end| &rest[start + end + 2..]);
    }
    kept.push_str(rest);
    kept.lines().map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
}

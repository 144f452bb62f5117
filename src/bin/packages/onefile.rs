//! One HTML file with everything in it: styles, scripts, modules, texts, pages. It needs nothing beside it and asks no host
//! for anything, so it works from a disk, in a sandboxed frame and on hosts that do not know what a `.wasm` file is.

use super::files::{Site, text};
use super::words::words;
use super::{Outcome, escaped, own};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use flate2::{Compression, write::GzEncoder};
use palermo::content::say;
use sha2::{Digest, Sha256};
use std::io::Write as _;

/// What the one file is for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// To be opened or embedded by itself.
    File,
    /// SCORM 1.2.
    Scorm12,
    /// SCORM 2004, 4th edition.
    Scorm2004,
    /// cmi5.
    Cmi5,
}

impl Kind {
    /// The kinds that speak to a course.
    pub const COURSES: [Self; 3] = [Self::Scorm12, Self::Scorm2004, Self::Cmi5];

    /// The name in file names.
    pub fn name(self) -> &'static str {
        match self {
            Self::File => "file",
            Self::Scorm12 => "scorm12",
            Self::Scorm2004 => "scorm2004",
            Self::Cmi5 => "cmi5",
        }
    }

    /// The scripts that speak to the course, in `src/lms/adapters`.
    fn adapters(self) -> &'static [&'static str] {
        match self {
            Self::File => &[],
            Self::Scorm12 => &["course", "scorm", "scorm12"],
            Self::Scorm2004 => &["course", "scorm", "scorm2004"],
            Self::Cmi5 => &["course", "cmi5"],
        }
    }
}

/// Roles that do not travel as data: the glue is a script of the page, the styles are its style.
const NOT_DATA: [&str; 2] = ["glue", "styles"];

/// Where the boot script looks for styles that are in the page already.
const NO_STYLES: &str = "data:text/css,";

/// Why the app may not start, and the sentence about it where there is no reading edition.
const FAILURES: [(&str, &str); 5] = [
    ("old-browser", "course-file-old-browser"),
    ("wasm-blocked", "course-file-wasm-blocked"),
    ("file-missing", "course-file-file-missing"),
    ("from-disk", "course-file-from-disk"),
    ("unknown", "course-file-unknown"),
];

/// The page.
pub fn page(site: &Site, kind: Kind) -> Outcome<String> {
    let scripts: Vec<&str> = all_between(&site.index, "<script>", "</script>");
    let [boot, fallback] = scripts[..] else { return Err("index.html has not two scripts".to_owned()) };
    let styles_at = site.files.get("styles").ok_or("the boot script names no styles")?;
    let boot = replaced(boot, styles_at, NO_STYLES)?;
    let prelude = script("src/bin/packages/inlined.js")?;
    let adapters = match kind.adapters() {
        [] => None,
        names => Some(adapters(names)?),
    };
    let mut styles = site.text("styles")?;
    if adapters.is_some() {
        styles.push_str(&without_comments(&text(&own("styles/course.css"))?));
    }
    let glue = as_script(&site.text("glue")?)?;
    let plain: Vec<&str> =
        [Some(prelude.as_str()), adapters.as_deref(), Some(&boot), Some(fallback)].into_iter().flatten().collect();

    let mut end: String = plain.iter().map(|script| ["<script>", script, "</script>\n"].concat()).collect();
    for (role, address) in site.files.iter().filter(|(role, _)| !NOT_DATA.contains(&role.as_str())) {
        end.push_str(&data(address, &site.file(role)?)?);
    }
    end.push_str(&data("pages", serde_json::json!(site.pages()?).to_string().as_bytes())?);
    end.push_str(&["<script type=\"module\">", &glue, "</script>\n"].concat());
    if let Some(script) = plain.iter().chain([&glue.as_str()]).find(|script| script.contains("</script")) {
        return Err(format!("a script would end too early: {script:.60}"));
    }

    let policy = policy(&[plain, vec![&glue]].concat(), &styles, kind);
    let start = site.index.find("<script>").ok_or("index.html has no script")?;
    let alone = |line: &&str| !BESIDE.iter().any(|link| line.starts_with(link));
    let page = &site.index[..start].lines().filter(alone).collect::<Vec<_>>().join("\n");
    let page = replaced(page, between(page, "http-equiv=\"Content-Security-Policy\" content=\"", "\"")?, &policy)?;
    let page = replaced(&page, between(&page, "<style>", "</style>")?, &styles)?;
    let icon = format!("data:image/svg+xml;base64,{}", STANDARD.encode(site.icon()?));
    let page = replaced(&page, between(&page, "<link rel=\"icon\" href=\"", "\"")?, &icon)?;
    let page = without_reading_edition(&page, kind)?;
    Ok(format!("{page}{end}</body>\n</html>\n"))
}

/// How the lines begin that name files beside the page, of which the one file has none.
const BESIDE: [&str; 2] = ["<link rel=\"manifest\"", "<link rel=\"alternate\""];

/// The page without links to the reading edition: none of them in the one file, which has no such edition beside it; in
/// a package only where the app cannot start, since whoever leaves the app leaves the course.
fn without_reading_edition(page: &str, kind: Kind) -> Outcome<String> {
    let link = between(page, "<a href=\"read/index.html\">", "</a>")?;
    let link = format!("<a href=\"read/index.html\">{link}</a>");
    let footer = page.find("<footer").ok_or("index.html has no colophon")?;
    let mut page = [&page[..footer], &page[footer..].replace(&link, "")].concat();
    if kind == Kind::File {
        for (failure, key) in FAILURES {
            let start = format!("<p id=\"boot-{failure}\"");
            let says = between(&page, &start, "</p>")?;
            let says = says.split_once('>').map_or(says, |(_, text)| text).to_owned();
            page = replaced(&page, &says, &escaped(&say(key)))?;
        }
        let says = between(&page, "<noscript>", "</noscript>")?;
        let shown = format!("<p class=\"page notice problem\">{}</p>", escaped(&say("course-file-noscript")));
        page = replaced(&page, says, &shown)?;
    }
    Ok(page)
}

/// A file of the app as data in the page, smaller by half than as plain base64.
fn data(address: &str, bytes: &[u8]) -> Outcome<String> {
    let mut gzip = GzEncoder::new(Vec::new(), Compression::best());
    let packed = gzip.write_all(bytes).and_then(|()| gzip.finish()).map_err(|error| error.to_string())?;
    Ok(format!("<script type=\"text/plain\" data-file=\"{address}\">{}</script>\n", STANDARD.encode(packed)))
}

/// The script that joins the module to the browser, as a script of the page: what it exports is put where the boot
/// script looks for it.
fn as_script(glue: &str) -> Outcome<String> {
    let (body, exports) = glue.rsplit_once("export {").ok_or("the module's script exports nothing")?;
    if body.lines().any(|line| line.starts_with("export ") || line.starts_with("import ")) {
        return Err("the module's script exports or imports in a way that is not known here".to_owned());
    }
    let exports = exports.split('}').next().unwrap_or_default();
    let exports = exports.split(',').map(|export| match export.trim().split_once(" as ") {
        Some((name, known)) => format!("\"{known}\": {name}"),
        None => export.trim().to_owned(),
    });
    Ok(format!("{body}window.palermoGlue = {{ {} }};\n", exports.collect::<Vec<_>>().join(", ")))
}

/// The scripts that speak to a course, in a room of their own.
fn adapters(names: &[&str]) -> Outcome<String> {
    let mut joined = String::new();
    for name in names {
        joined.push_str(&script(&format!("src/lms/adapters/{name}.js"))?);
    }
    let joined = replaced(&joined, "words = WORDS,", &format!("words = {},", words()))?;
    Ok(format!("(function () {{\n{joined}}})();\n"))
}

/// A script without the lines that are comments, and without indentation.
fn script(path: &str) -> Outcome<String> {
    let lines = text(&own(path))?;
    let kept = lines.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with("//"));
    Ok(kept.flat_map(|line| [line, "\n"]).collect())
}

/// A stylesheet without its comments, each of which stands on lines of its own.
fn without_comments(styles: &str) -> String {
    styles.lines().filter(|line| !line.starts_with("/*")).flat_map(|line| [line, "\n"]).collect()
}

/// Nothing but the page's own scripts and style. Only cmi5 asks another host, which the course names at the start.
fn policy(scripts: &[&str], styles: &str, kind: Kind) -> String {
    let hash = |text: &str| format!("'sha256-{}'", STANDARD.encode(Sha256::digest(text.as_bytes())));
    let scripts: Vec<String> = scripts.iter().map(|script| hash(script)).collect();
    let connect = if kind == Kind::Cmi5 { "https: http:" } else { "'none'" };
    format!(
        "default-src 'none'; script-src 'wasm-unsafe-eval' {}; style-src data: {}; connect-src {connect}; img-src data:; base-uri 'none'; form-action 'none'",
        scripts.join(" "),
        hash(styles),
    )
}

/// What stands between two marks.
fn between<'a>(text: &'a str, start: &str, end: &str) -> Outcome<&'a str> {
    let missing = || format!("index.html has no {start}");
    let (_, rest) = text.split_once(start).ok_or_else(missing)?;
    Ok(rest.split_once(end).ok_or_else(missing)?.0)
}

/// Everything that stands between two marks.
fn all_between<'a>(text: &'a str, start: &str, end: &str) -> Vec<&'a str> {
    text.split(start).skip(1).filter_map(|rest| Some(rest.split_once(end)?.0)).collect()
}

/// The text with a part replaced, which has to be there.
fn replaced(text: &str, part: &str, by: &str) -> Outcome<String> {
    if part.is_empty() || !text.contains(part) {
        return Err(format!("there is nothing like {part:.60} to be replaced"));
    }
    Ok(text.replacen(part, by, 1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn exports_become_names_that_the_boot_script_knows() {
        let script = as_script("const a = 1;\nexport { initSync, init as default };\n");
        assert_eq!(script.as_deref(), Ok("const a = 1;\nwindow.palermoGlue = { initSync, \"default\": init };\n"));
        assert!(as_script("export function f() {}\nexport { f };").is_err());
        assert!(as_script("const a = 1;").is_err());
    }

    #[test]
    fn what_is_to_be_replaced_has_to_be_there() {
        assert_eq!(replaced("a b a", "a", "c").as_deref(), Ok("c b a"));
        assert!(replaced("a", "b", "c").is_err());
        assert!(replaced("a", "", "c").is_err());
    }

    #[test]
    fn only_cmi5_may_ask_another_host() {
        let asks = |kind| policy(&["a"], "b", kind).contains("connect-src https:");
        assert_eq!([Kind::File, Kind::Scorm12, Kind::Scorm2004, Kind::Cmi5].map(asks), [false, false, false, true]);
    }
}

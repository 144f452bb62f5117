//! `index.html`: the Start page from the app's own component, styles and boot script inline, under a strict policy.

use super::assets::{Assets, Edition, Failure};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use palermo::content::say;
use palermo::ui::app::titled;
use palermo::ui::reading::{Page, Props};
use palermo::ui::route::Route;
use sha2::{Digest, Sha256};
use std::fs;
use yew::LocalServerRenderer;

/// Why the app may not start; the messages stand in the page, hidden, under these ids.
const FAILURES: [&str; 6] = ["old-browser", "wasm-blocked", "file-missing", "from-disk", "sandboxed", "unknown"];

/// A script that any browser can read: where the boot script could not even be parsed, the browser is too old.
const FALLBACK: &str = "if(!window.palermoFailed){document.getElementById('boot').removeAttribute('hidden');document.getElementById('boot-old-browser').removeAttribute('hidden')}";

/// Writes `index.html` over Trunk's.
pub async fn write(assets: &mut Assets, edition: &Edition) -> Result<(), Failure> {
    let template = fs::read_to_string("index.html")?;
    let app = LocalServerRenderer::<Page>::with_props(Props { route: Route::Start }).hydratable(false).render().await;
    let boot = fs::read_to_string("src/platform/boot.js")?;
    let boot = boot
        .replace("files = FILES,", &format!("files = {},", serde_json::json!(edition.files)))
        .replace("ROOT + ", &format!("\"{}\" + ", edition.root));
    let boot = without_comments(&boot);
    let policy = policy(&[&boot, FALLBACK], &assets.styles);
    let failures = FAILURES.map(|kind| {
        let text = escaped(&say(&format!("boot-{kind}")));
        format!("<p id=\"boot-{kind}\" class=\"notice problem\" role=\"alert\" hidden>{text} {}</p>", reading_link())
    });
    let page = template
        .lines()
        .filter(|line| !line.contains("data-trunk"))
        .collect::<Vec<_>>()
        .join("\n")
        .replace("<html lang=\"en\" dir=\"ltr\">", &edition.html)
        .replace("href=\"icon.svg\"", &format!("href=\"{}icon.svg\"", edition.root))
        .replace("href=\"oembed.json\"", &format!("href=\"{}oembed.json\"", edition.root))
        .replace("<!--policy-->", &format!("<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">"))
        .replace("<!--title-->", &escaped(&titled(&Route::Start.title())))
        .replace("<!--description-->", &escaped(&say("page-description")))
        .replace("<!--styles-->", &format!("<style>{}</style>", assets.styles))
        .replace("<!--shapes-->", &shapes()?)
        .replace("<!--noscript-->", &format!("{} {}", escaped(&say("page-noscript")), reading_link()))
        .replace("<!--failures-->", &failures.concat())
        .replace("<!--app-->", &app)
        .replace("<!--boot-->", &format!("<script>{boot}</script><script>{FALLBACK}</script>"));
    assets.write_page(edition, "index.html", &page)
}

/// The shapes that marks refer to.
pub fn shapes() -> Result<String, Failure> {
    Ok(fs::read_to_string("src/ui/shapes.svg")?)
}

fn reading_link() -> String {
    format!("<a href=\"read/index.html\">{}</a>", escaped(&say("nav-reading")))
}

/// Nothing but the page's own files and its own inline style and scripts.
fn policy(scripts: &[&str], style: &str) -> String {
    let hash = |text: &str| format!("'sha256-{}'", STANDARD.encode(Sha256::digest(text.as_bytes())));
    let scripts: Vec<String> = scripts.iter().map(|script| hash(script)).collect();
    format!(
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval' {}; style-src 'self' {}; connect-src 'self'; img-src 'self'; frame-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'",
        scripts.join(" "),
        hash(style)
    )
}

/// The boot script without its comment lines and indentation.
pub fn without_comments(script: &str) -> String {
    script
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty() && !line.starts_with("//"))
        .collect::<Vec<_>>()
        .join("\n")
}

/// A text as it stands in HTML.
pub fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

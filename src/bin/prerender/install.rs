//! What a browser needs to install the app, and what an oEmbed reader needs to show it: web manifest, icons, `oembed.json`.

use super::assets::{Assets, Edition, Failure};
use palermo::content::say;
use resvg::{tiny_skia, usvg};
use serde_json::json;
use std::fs;

/// The colour of paper, as in `styles/tokens.css`.
const PAPER: &str = "#fbfaf6";

/// Names and sizes of the icons that fill their square.
const ICONS: [(&str, u16); 2] = [("icon-192.png", 192), ("icon-512.png", 512)];

/// The icon whose rim a system may cut off.
const MASKABLE: &str = "icon-maskable-512.png";

/// The address of the site, for those who build it for one place; oEmbed has no relative addresses.
const ADDRESS: &str = "PALERMO_ADDRESS";

/// Writes the icons, all from one drawing.
pub fn write_icons(assets: &mut Assets) -> Result<(), Failure> {
    let drawing = fs::read_to_string("styles/icon.svg")?;
    for (name, size) in ICONS {
        assets.write_offline(name, &png(&drawing, size)?)?;
    }
    // Four fifths of the square are always shown: the drawing stays within them, on paper up to the rim.
    let inner = drawing.split_once('>').and_then(|(_, rest)| rest.rsplit_once("</svg>")).map_or("", |(inner, _)| inner);
    let maskable = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 64 64\"><rect width=\"64\" height=\"64\" fill=\"{PAPER}\"/>\
         <g transform=\"translate(9.6 9.6) scale(0.7)\">{inner}</g></svg>"
    );
    assets.write_offline(MASKABLE, &png(&maskable, 512)?)
}

fn png(svg: &str, size: u16) -> Result<Vec<u8>, Failure> {
    let broken = |error: &dyn std::fmt::Display| Failure(format!("styles/icon.svg cannot be drawn: {error}"));
    let tree = usvg::Tree::from_str(svg, &usvg::Options::default()).map_err(|error| broken(&error))?;
    let mut picture = tiny_skia::Pixmap::new(size.into(), size.into()).ok_or_else(|| broken(&"no size"))?;
    let scale = f32::from(size) / tree.size().width();
    resvg::render(&tree, tiny_skia::Transform::from_scale(scale, scale), &mut picture.as_mut());
    picture.encode_png().map_err(|error| broken(&error))
}

/// Writes the web manifest of a language.
pub fn write_manifest(assets: &mut Assets, edition: &Edition) -> Result<(), Failure> {
    let icon = |name: &str, size: u16, purpose: &str| {
        let size = format!("{size}x{size}");
        json!({ "src": format!("{}{name}", edition.root), "sizes": size, "type": "image/png", "purpose": purpose })
    };
    let mut icons: Vec<_> = ICONS.iter().map(|(name, size)| icon(name, *size, "any")).collect();
    icons.push(icon(MASKABLE, 512, "maskable"));
    let manifest = json!({
        "name": format!("{}: {}", say("product-name"), say("start-title")),
        "short_name": say("product-name"),
        "description": say("page-description"),
        "lang": edition.language.name,
        "dir": if edition.language.right_to_left { "rtl" } else { "ltr" },
        "start_url": "./",
        "scope": "./",
        "display": "standalone",
        "background_color": PAPER,
        "theme_color": PAPER,
        "icons": icons,
    });
    assets.write_page(edition, "manifest.webmanifest", &manifest.to_string())
}

/// Writes `oembed.json`: the lines for a frame where the address of the site is known, else a link.
pub fn write_oembed(assets: &Assets) -> Result<(), Failure> {
    let description = oembed(std::env::var(ADDRESS).ok().as_deref());
    assets.write("oembed.json", description.to_string().as_bytes())
}

fn oembed(address: Option<&str>) -> serde_json::Value {
    let mut description = json!({
        "version": "1.0",
        "type": "link",
        "title": say("embed-frame-title"),
        "provider_name": say("product-name"),
    });
    if let Some(address) = address {
        let address = super::page::escaped(&format!("{}/", address.trim_end_matches('/')));
        let title = super::page::escaped(&say("embed-frame-title"));
        description["type"] = json!("rich");
        description["provider_url"] = json!(address);
        description["width"] = json!(800);
        description["height"] = json!(800);
        description["html"] = json!(format!(
            "<iframe src=\"{address}?embed=1\" title=\"{title}\" width=\"100%\" height=\"800\" style=\"border: 0; min-height: 480px\"></iframe>"
        ));
    }
    description
}

#[cfg(test)]
mod tests {
    use super::{oembed, png};

    #[test]
    fn an_icon_is_a_square_png() {
        let picture = png(include_str!("../../../styles/icon.svg"), 192).ok().expect("the icon can be drawn");
        assert_eq!(picture[..8], *b"\x89PNG\r\n\x1a\n");
        assert_eq!((&picture[16..20], &picture[20..24]), (&[0, 0, 0, 192][..], &[0, 0, 0, 192][..]));
    }

    #[test]
    fn oembed_holds_a_frame_only_where_the_address_is_known() {
        assert_eq!(oembed(None)["type"], "link");
        assert_eq!(oembed(None).get("html"), None);
        let rich = oembed(Some("https://example.org/palermo"));
        assert_eq!(rich["type"], "rich");
        assert!(
            rich["html"].as_str().is_some_and(|html| html.contains("src=\"https://example.org/palermo/?embed=1\""))
        );
    }
}

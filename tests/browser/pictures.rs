//! Pictures of the pages, for a person to look at: `target/screenshots`.

use std::fs;

use serde_json::json;

use crate::{
    engine::Engine,
    every_page::full_case,
    page::Page,
    trial::Trial,
    trouble::{Outcome, Trouble},
};

const SHOWN: [(&str, &str); 8] = [
    ("map", "#/map"),
    ("start", "#/"),
    ("question", "#/q/means"),
    ("check", "#/check"),
    ("result", "#/result"),
    ("frameworks", "#/frameworks"),
    ("framework", "#/framework/coe_convention_197"),
    ("about", "#/about"),
];

/// As tall as the pictures get.
const TALLEST: u64 = 9000;

pub fn pictures_of_the_pages(engine: Engine) {
    Trial::new(engine, "pictures_of_the_pages").run(async |page| {
        page.start("#/check").await?;
        page.open_case(&full_case()?).await?;
        for width in [360, 768, 1280] {
            for (name, route) in SHOWN {
                page.size(width, 800).await?;
                page.go("#/nowhere").await?;
                page.go(route).await?;
                for theme in ["light", "dark"] {
                    page.theme(theme).await?;
                    picture(page, width, &format!("{name}-{width}-{theme}")).await?;
                }
            }
        }
        Ok(())
    });
}

/// The whole page in one picture.
async fn picture(page: &Page, width: u32, name: &str) -> Outcome {
    let height = page.script("return document.documentElement.scrollHeight;", vec![]).await?;
    let height = height.as_u64().unwrap_or_default().clamp(800, TALLEST);
    page.size(width, u32::try_from(height).unwrap_or(800)).await?;
    page.script("scrollTo(0, 0);", vec![json!(null)]).await?;
    let file = page.screenshot(name).await?;
    let bytes = fs::metadata(&file).map_err(|e| Trouble::new(format!("{}: {e}", file.display())))?.len();
    // An empty page of this size packs into far less.
    if bytes > 10_000 { Ok(()) } else { Err(Trouble::new(format!("{} has only {bytes} bytes.", file.display()))) }
}

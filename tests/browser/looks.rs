//! How a page looks: its size, its theme, and pictures of it.

use std::{
    path::{Path, PathBuf},
    time::Instant,
};

use serde_json::json;

use crate::{
    page::{PATIENCE, PAUSE, Page},
    trouble::{Outcome, Trouble},
};

impl Page {
    /// Makes the page this wide and high in CSS pixels, as on a telephone or a large screen. Firefox goes no narrower than 500.
    pub async fn size(&self, width: u32, height: u32) -> Outcome {
        let script = "return [innerWidth, innerHeight, outerWidth - innerWidth, outerHeight - innerHeight];";
        let began = Instant::now();
        // The window has edges of its own, which differ between browsers, and takes a moment to follow: look, and ask again.
        loop {
            let found = self.script(script, vec![]).await?;
            let [inner_width, inner_height, more_width, more_height] =
                [0, 1, 2, 3].map(|at| found[at].as_u64().and_then(|n| u32::try_from(n).ok()).unwrap_or_default());
            if (inner_width, inner_height) == (width, height) {
                return Ok(());
            }
            if began.elapsed() > PATIENCE {
                return Err(Trouble::new(format!("The page is {found} in size, not {width} by {height}.")));
            }
            self.web.set_window_rect(0, 0, width + more_width, height + more_height).await?;
            tokio::time::sleep(PAUSE).await;
        }
    }

    /// Takes a picture of the window, for a person to look at, into `target/screenshots`. Its file.
    pub async fn screenshot(&self, name: &str) -> Outcome<PathBuf> {
        let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/screenshots");
        std::fs::create_dir_all(&dir).map_err(|e| Trouble::new(e.to_string()))?;
        let file = dir.join(format!("{}-{name}.png", self.engine.name()));
        self.web.screenshot(&file).await?;
        Ok(file)
    }

    /// Shows the page in this theme, `light` or `dark`.
    pub async fn theme(&self, theme: &str) -> Outcome {
        self.script("document.documentElement.dataset.theme = arguments[0];", vec![json!(theme)]).await.map(drop)
    }
}

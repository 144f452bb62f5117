//! Files that a person saves from a page or gives to it.

use std::{
    path::{Path, PathBuf},
    time::Instant,
};

use thirtyfour::By;

use crate::{
    page::{PATIENCE, PAUSE, Page},
    trouble::{Outcome, Trouble},
};

impl Page {
    /// Gives a file to a file input, as its dialogue would.
    pub async fn choose_file(&self, css: &str, file: &Path) -> Outcome {
        // The input may be hidden behind a button, so it is found without waiting for it to be shown.
        Ok(self.web.find(By::Css(css)).await?.send_keys(file.to_string_lossy().into_owned()).await?)
    }

    /// Waits for a file to have been saved completely, and returns its path.
    pub async fn saved_file(&self) -> Outcome<PathBuf> {
        let began = Instant::now();
        loop {
            let entries = std::fs::read_dir(&self.downloads).map_err(|e| Trouble::new(e.to_string()))?;
            let mut files: Vec<PathBuf> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
            // Chromium begins under a hidden name and ends with the file's own; Firefox writes beside it.
            let unfinished = |file: &PathBuf| {
                let hidden = file.file_name().is_some_and(|name| name.to_string_lossy().starts_with('.'));
                hidden || file.extension().is_some_and(|end| end == "crdownload" || end == "part")
            };
            let empty = |file: &PathBuf| file.metadata().map_or(true, |data| data.len() == 0);
            if !files.iter().any(|file| unfinished(file) || empty(file))
                && let Some(file) = files.pop()
            {
                return Ok(file);
            }
            if began.elapsed() > PATIENCE {
                return Err(Trouble::new("No file was saved."));
            }
            tokio::time::sleep(PAUSE).await;
        }
    }
}

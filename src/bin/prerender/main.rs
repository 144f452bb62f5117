//! The job after Trunk's build: compiles the content, prerenders the Start page into `index.html`, writes the
//! reading edition, the service worker and the list of the build's files.
//!
//! Trunk names the folder in `TRUNK_STAGING_DIR`.

mod assets;
mod beside;
mod install;
mod names;
mod page;
mod reading;
mod split;

use assets::{Assets, Failure};
use palermo::content::source;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let Some(folder) = std::env::var_os("TRUNK_STAGING_DIR").or_else(|| std::env::args_os().nth(1)) else {
        eprintln!("prerender: name the folder of the built site, or run it from Trunk");
        return ExitCode::from(2);
    };
    match build(&PathBuf::from(folder)).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(Failure(says)) => {
            eprintln!("prerender: {says}");
            ExitCode::FAILURE
        }
    }
}

async fn build(folder: &Path) -> Result<(), Failure> {
    let compiled = source::load(Path::new("content")).map_err(|faults| {
        let lines: Vec<String> = faults.iter().map(ToString::to_string).collect();
        Failure(format!("the content has {} faults\n{}", faults.len(), lines.join("\n")))
    })?;
    let mut assets = Assets::find(folder)?;
    assets.split_module()?;
    assets.write_content(&compiled)?;
    assets.write_world()?;
    assets.write_styles()?;
    install::write_icons(&mut assets)?;
    let languages: Vec<_> = compiled.languages.iter().map(|language| language.tag.clone()).collect();
    for language in compiled.install_each() {
        let mut edition = assets.edition(&language);
        beside::write(&mut assets, &mut edition, &languages)?;
        install::write_manifest(&mut assets, &edition)?;
        if language.name == "en" {
            beside::write_element(&assets)?;
            install::write_oembed(&assets)?;
        }
        page::write(&mut assets, &edition).await?;
        reading::write(&mut assets, &edition).await?;
    }
    assets.write_lists()
}

//! Scripts beside the app, each loaded only where it is needed: with the texts of the language filled in.

use super::assets::{Assets, Edition, Failure};
use super::page::without_comments;
use palermo::content::source::Tag;
use palermo::content::{has, say};
use std::fs;

/// The scripts of `src/platform/beside` that the boot script names by role.
pub const ROLES: [&str; 4] = ["embed", "exit", "update", "snippet"];

/// Writes the scripts of a language.
pub fn write(assets: &mut Assets, edition: &mut Edition, languages: &[Tag]) -> Result<(), Failure> {
    let names: Vec<&str> = languages.iter().map(|tag| tag.name.as_str()).collect();
    for role in ROLES {
        let script = fs::read_to_string(format!("src/platform/beside/{role}.js"))?;
        let script = with_texts(&without_comments(&script))?
            .replace("LANGUAGES.", &format!("{}.", serde_json::json!(names)))
            .replace("ROOT + ", &format!("\"{}\" + ", edition.root));
        assets.write_script(edition, role, &script)?;
    }
    Ok(())
}

/// Writes the script that host pages load, under a name that stays.
pub fn write_element(assets: &Assets) -> Result<(), Failure> {
    let script = fs::read_to_string("src/platform/beside/palermo-embed.js")?;
    assets.write("palermo-embed.js", without_comments(&script).as_bytes())
}

/// Puts the text of a key in place of every `say("key")`.
fn with_texts(script: &str) -> Result<String, Failure> {
    let mut parts = script.split("say(\"");
    let mut filled = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (key, rest) = part.split_once("\")").unwrap_or((part, ""));
        if !has(key) {
            return Err(Failure(format!("a script says \"{key}\", which is no text")));
        }
        filled.push_str(&serde_json::json!(say(key)).to_string());
        filled.push_str(rest);
    }
    Ok(filled)
}

#[cfg(test)]
mod tests {
    use super::with_texts;

    #[test]
    fn a_text_that_is_not_there_is_a_fault() {
        assert!(with_texts("show(say(\"no-such-text\"))").is_err());
        assert_eq!(with_texts("hide()").ok().as_deref(), Some("hide()"));
    }
}

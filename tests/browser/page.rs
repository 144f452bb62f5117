//! What a person does on a page, and what they see there.

use std::{
    path::PathBuf,
    time::{Duration, Instant},
};

use serde_json::{Value, json};
use thirtyfour::{Key, WebDriver, WebElement};

use crate::{
    engine::Engine,
    process::Running,
    trouble::{Outcome, Trouble},
};

/// How long something may take to appear.
pub const PATIENCE: Duration = Duration::from_secs(10);
pub const PAUSE: Duration = Duration::from_millis(40);

/// A page in a browser, and the server it came from.
pub struct Page {
    pub engine: Engine,
    pub web: WebDriver,
    /// The folder that the browser saves files to.
    pub downloads: PathBuf,
    /// Where another site is served, with a slash at the end; empty where there is none.
    pub other: String,
    /// Where the site is served, with a slash at the end.
    address: String,
    server: Option<Running>,
}

/// Finds what can be clicked by its visible text or accessible name.
const BY_TEXT: &str = r"
    const tidy = text => (text || '').replace(/\s+/g, ' ').trim();
    if (document.readyState !== 'complete') return null;
    const all = document.querySelectorAll('a[href], button, summary, label, [role=button], [role=tab], [role=option]');
    return [...all].find(e => e.checkVisibility() && (tidy(e.innerText) === arguments[0] || e.getAttribute('aria-label') === arguments[0])) || null;
";

impl Page {
    pub fn new(engine: Engine, web: WebDriver, address: String, downloads: PathBuf, server: Running) -> Self {
        Self { engine, web, downloads, other: String::new(), address, server: Some(server) }
    }

    /// The scheme, host and port of the site.
    pub fn origin(&self) -> &str {
        let end = self.address.match_indices('/').nth(2).map_or(self.address.len(), |(at, _)| at);
        &self.address[..end]
    }

    /// Where the site is served, with a slash at the end.
    pub fn address(&self) -> &str {
        &self.address
    }

    /// Opens a page of the site, by its path relative to where the site is served.
    pub async fn open(&self, path: &str) -> Outcome {
        Ok(self.web.goto(format!("{}{path}", self.address)).await?)
    }

    /// Stops the server, as when the network is gone.
    pub fn stop_server(&mut self) {
        self.server = None;
    }

    /// Runs a script on the page and returns what it returns.
    pub async fn script(&self, script: &str, args: Vec<Value>) -> Outcome<Value> {
        Ok(self.web.execute(script, args).await?.json().clone())
    }

    /// Runs a script again and again until it returns something that counts as true, and returns that.
    pub async fn wait_until(&self, what: &str, script: &str, args: Vec<Value>) -> Outcome<Value> {
        let began = Instant::now();
        loop {
            // In the midst of a change of page a script may fail; only the last failure tells.
            let found = self.script(script, args.clone()).await;
            if let Ok(value) = &found
                && !matches!(value, Value::Null | Value::Bool(false))
            {
                return found;
            }
            if began.elapsed() > PATIENCE {
                let last = found.err().map(|trouble| format!(" ({trouble})")).unwrap_or_default();
                return Err(Trouble::new(format!("After {} seconds still no {what}{last}.", PATIENCE.as_secs())));
            }
            tokio::time::sleep(PAUSE).await;
        }
    }

    /// Waits for an element that is shown.
    pub async fn wait_for(&self, css: &str) -> Outcome<WebElement> {
        let script = "const e = document.querySelector(arguments[0]); return e && e.checkVisibility() ? e : null;";
        let found = self.wait_until(&format!("element {css}"), script, vec![json!(css)]).await?;
        Ok(WebElement::from_json(found, self.web.handle().clone())?)
    }

    /// Waits until the page shows a text.
    pub async fn wait_for_text(&self, text: &str) -> Outcome {
        let script = "return document.body.innerText.replace(/\\s+/g, ' ').includes(arguments[0]);";
        self.wait_until(&format!("text \"{text}\""), script, vec![json!(text)]).await.map(drop)
    }

    /// Clicks the link, button, label or tab with this text.
    pub async fn click(&self, text: &str) -> Outcome {
        let found = self.wait_until(&format!("link, button or label \"{text}\""), BY_TEXT, vec![json!(text)]).await?;
        self.click_element(&WebElement::from_json(found, self.web.handle().clone())?).await
    }

    /// Clicks the first element of a selector.
    pub async fn click_on(&self, css: &str) -> Outcome {
        self.click_element(&self.wait_for(css).await?).await
    }

    async fn click_element(&self, element: &WebElement) -> Outcome {
        // To the middle of the window, where nothing that sticks to an edge lies over it.
        self.script("arguments[0].scrollIntoView({ block: 'center', behavior: 'instant' });", vec![element.to_json()?])
            .await?;
        Ok(element.click().await?)
    }

    /// The text of the first element of a selector, as it is shown.
    pub async fn text(&self, css: &str) -> Outcome<String> {
        Ok(self.wait_for(css).await?.text().await?)
    }

    /// An attribute of the first element of a selector, once it has it.
    pub async fn attribute(&self, css: &str, name: &str) -> Outcome<String> {
        let script = "return document.querySelector(arguments[0])?.getAttribute(arguments[1]) ?? null;";
        let found =
            self.wait_until(&format!("attribute {name} of {css}"), script, vec![json!(css), json!(name)]).await?;
        Ok(found.as_str().unwrap_or_default().to_owned())
    }

    /// How many elements a selector has now.
    pub async fn count(&self, css: &str) -> Outcome<u64> {
        let found = self.script("return document.querySelectorAll(arguments[0]).length;", vec![json!(css)]).await?;
        Ok(found.as_u64().unwrap_or_default())
    }

    /// The part of the address after `#`.
    pub async fn route(&self) -> Outcome<String> {
        let found = self.script("return location.hash;", vec![]).await?;
        Ok(found.as_str().unwrap_or_default().to_owned())
    }

    /// Waits until the address ends in this route, such as `#/check`.
    pub async fn wait_for_route(&self, route: &str) -> Outcome {
        self.wait_until(&format!("address {route}"), "return location.hash === arguments[0];", vec![json!(route)])
            .await
            .map(drop)
    }

    /// Types into whatever has the focus.
    pub async fn keys(&self, keys: impl Into<String>) -> Outcome {
        Ok(self.web.action_chain().send_keys(keys.into()).perform().await?)
    }

    /// Presses a key that has no character, such as Tab, on whatever has the focus.
    pub async fn press(&self, key: Key) -> Outcome {
        self.keys(char::from(key).to_string()).await
    }

    /// What has the focus: `tag#id` and its name or text, for a person to read.
    pub async fn focus(&self) -> Outcome<String> {
        let script = "const e = document.activeElement; const tidy = t => (t || '').replace(/\\s+/g, ' ').trim().slice(0, 60); \
            return e.localName + (e.id ? '#' + e.id : '') + ' ' + (e.getAttribute('name') || e.getAttribute('aria-label') || tidy(e.innerText));";
        Ok(self.script(script, vec![]).await?.as_str().unwrap_or_default().to_owned())
    }

    /// Presses Tab until an element of the selector has the focus.
    pub async fn tab_to(&self, css: &str) -> Outcome {
        let script = "return document.activeElement.matches(arguments[0]);";
        for _ in 0..80 {
            if self.script(script, vec![json!(css)]).await? == true {
                return Ok(());
            }
            self.press(Key::Tab).await?;
        }
        Err(Trouble::new(format!("80 presses of Tab do not lead to {css}; the focus is on {}.", self.focus().await?)))
    }

    /// Goes back with Shift and Tab until an element of the selector has the focus.
    pub async fn tab_back_to(&self, css: &str) -> Outcome {
        let script = "return document.activeElement.matches(arguments[0]);";
        for _ in 0..20 {
            if self.script(script, vec![json!(css)]).await? == true {
                return Ok(());
            }
            let chain = self.web.action_chain().key_down(Key::Shift).send_keys(char::from(Key::Tab).to_string());
            chain.key_up(Key::Shift).perform().await?;
        }
        Err(Trouble::new(format!(
            "20 presses of Shift and Tab do not lead to {css}; the focus is on {}.",
            self.focus().await?
        )))
    }

    /// Adds to a trouble where it arose and what the page says.
    pub async fn describe(&self, trouble: Trouble) -> Trouble {
        let script = "return `${location.href}\\nTitle: ${document.title}\\nThe page says:\\n${document.body.innerText.slice(0, 1500)}`;";
        match self.script(script, vec![]).await {
            Ok(page) => Trouble::new(format!("{trouble}\nAddress: {}", page.as_str().unwrap_or_default())),
            Err(_) => trouble,
        }
    }
}

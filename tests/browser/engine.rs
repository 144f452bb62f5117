//! The browsers, the drivers that steer them, and what each is asked for.

use std::{
    path::{Path, PathBuf},
    process::Command,
};

use serde_json::{Value, json};
use thirtyfour::{Capabilities, WebDriver};

use crate::{
    process::{Running, free_port},
    trap::Trap,
    trial::Wishes,
    trouble::{Outcome, Trouble},
};

/// A browser that tests run in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    Chromium,
    Firefox,
    WebKit,
}

/// A browser with its driver. The fields are dropped in this order: the driver before the screen it draws on.
pub struct Browser {
    pub web: WebDriver,
    /// What the driver and the browser wrote.
    pub log: PathBuf,
    /// Where requests to other hosts end, the page's and the browser's own; the driver of `WebKit` has no way to ask for it.
    pub trap: Trap,
    _driver: Running,
    _screen: Option<Running>,
}

impl Engine {
    pub fn name(self) -> &'static str {
        match self {
            Self::Chromium => "chromium",
            Self::Firefox => "firefox",
            Self::WebKit => "webkit",
        }
    }

    /// Starts driver and browser; `dir` is theirs alone for profile, downloads and log.
    pub async fn start(self, wishes: &Wishes, dir: &Path) -> Outcome<Browser> {
        let port = free_port()?;
        let log = dir.join("driver.log");
        let mut command = match self {
            Self::Chromium => Command::new("chromedriver"),
            Self::Firefox => Command::new("geckodriver"),
            Self::WebKit => Command::new("WebKitWebDriver"),
        };
        command.env("TMPDIR", dir).arg(format!("--port={port}"));
        let screen = match self {
            Self::Chromium => None,
            Self::Firefox => {
                // Another port for the second protocol, which would otherwise be the same for every session.
                command.arg(format!("--websocket-port={}", free_port()?));
                command.env("MOZ_HEADLESS_WIDTH", "1280").env("MOZ_HEADLESS_HEIGHT", "900");
                None
            }
            Self::WebKit => {
                let mut xvfb = Command::new("Xvfb");
                xvfb.args(["-displayfd", "1", "-screen", "0", "1400x1000x24", "-nolisten", "tcp"]);
                let (screen, number) = Running::start_and_read_line(&mut xvfb)?;
                command.env("DISPLAY", format!(":{number}")).env("LIBGL_ALWAYS_SOFTWARE", "1");
                Some(screen)
            }
        };
        let mut driver = Running::start(&mut command, &log)?;
        driver.wait_for_port(port)?;
        let trap = Trap::start()?;
        let capabilities = self.capabilities(wishes, dir, &trap)?;
        let web = WebDriver::new(format!("http://127.0.0.1:{port}"), capabilities).await?;
        Ok(Browser { web, log, trap, _driver: driver, _screen: screen })
    }

    fn capabilities(self, wishes: &Wishes, dir: &Path, trap: &Trap) -> Outcome<Capabilities> {
        let asked = match self {
            Self::Chromium => chromium(wishes, dir, trap),
            Self::Firefox => firefox(wishes, dir, trap),
            Self::WebKit => json!({ "browserName": "MiniBrowser" }),
        };
        match asked {
            Value::Object(map) => Ok(map.into()),
            _ => Err(Trouble::new("Capabilities are an object.")),
        }
    }
}

/// The folder that a browser saves files to.
pub fn downloads(dir: &Path) -> PathBuf {
    dir.join("downloads")
}

fn chromium(wishes: &Wishes, dir: &Path, trap: &Trap) -> Value {
    // The sandbox cannot be had as root, which is what containers run as.
    let mut args: Vec<String> = "--headless=new --no-sandbox --disable-gpu --disable-dev-shm-usage --no-first-run \
        --disable-background-networking --disable-component-update --disable-sync --disable-default-apps --lang=en-GB \
        --window-size=1280,900"
        .split_whitespace()
        .map(str::to_owned)
        .collect();
    args.push(format!("--user-data-dir={}", dir.join("profile").display()));
    args.push(format!("--proxy-server={}", trap.address));
    if !wishes.wasm {
        // Without a just-in-time compiler, as some administrators set it, there is no WebAssembly either.
        args.push("--js-flags=--jitless".to_owned());
    }
    json!({
        "browserName": "chrome",
        "goog:loggingPrefs": { "browser": "ALL", "performance": "ALL" },
        "goog:chromeOptions": {
            "args": args,
            "prefs": {
                "download.default_directory": downloads(dir),
                "intl.accept_languages": "en-GB",
                "profile.default_content_setting_values.cookies": if wishes.storage { 1 } else { 2 },
            },
        },
    })
}

fn firefox(wishes: &Wishes, dir: &Path, trap: &Trap) -> Value {
    json!({
        "browserName": "firefox",
        "moz:firefoxOptions": {
            "args": ["-headless"],
            "prefs": {
                "browser.download.folderList": 2,
                "browser.download.dir": downloads(dir),
                "browser.helperApps.neverAsk.saveToDisk": "application/json,application/octet-stream,text/markdown,text/plain",
                // Errors of the page go to the log, where the trial looks for them.
                "devtools.console.stdout.content": true,
                "intl.accept_languages": "en-GB",
                // A window without a screen is in front too, so that what loses the focus is told so.
                "focusmanager.testmode": true,
                "network.proxy.type": 1,
                "network.proxy.http": trap.address.ip().to_string(),
                "network.proxy.http_port": trap.address.port(),
                "network.proxy.ssl": trap.address.ip().to_string(),
                "network.proxy.ssl_port": trap.address.port(),
                "network.cookie.cookieBehavior": if wishes.storage { 5 } else { 2 },
                "javascript.options.wasm": wishes.wasm,
                // Files of a disk are no origin of each other, as in every browser that a person uses.
                "security.fileuri.strict_origin_policy": true,
            },
        },
    })
}

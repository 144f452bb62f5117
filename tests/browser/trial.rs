//! One test in one browser, from an empty profile to the checks that hold after every test.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
    sync::{
        Condvar, Mutex, PoisonError,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use crate::{
    engine::{Browser, Engine, downloads},
    page::Page,
    process::Running,
    trouble::{Outcome, Trouble},
};

/// No test takes longer than this unless something hangs.
const LIMIT: Duration = Duration::from_mins(4);
/// How many browsers run at a time: more only wait for each other on a small computer.
const AT_A_TIME: usize = 2;

/// The hosts that Firefox asks for its own settings, whatever page it shows.
const FIREFOX_ITSELF: &str = ".services.mozilla.com:443 ";

/// What a test asks for other than the usual.
#[derive(Clone, Debug)]
pub struct Wishes {
    /// The built site that is served.
    pub site: PathBuf,
    /// The path that it is served under.
    pub under: &'static str,
    /// A folder that is served too, on a port and host name of its own: another site.
    pub other: Option<PathBuf>,
    /// Whether pages may keep anything.
    pub storage: bool,
    /// Whether the browser runs WebAssembly.
    pub wasm: bool,
    /// Parts of the messages of the console that are no fault in this test.
    pub forgiven: Vec<&'static str>,
    /// Other origins that belong to the test.
    pub beside: Vec<String>,
}

/// A test to be run.
pub struct Trial {
    engine: Engine,
    name: &'static str,
    wishes: Wishes,
}

impl Trial {
    /// A test of the built site at the root of its host.
    pub fn new(engine: Engine, name: &'static str) -> Self {
        let site = Path::new(env!("CARGO_MANIFEST_DIR")).join("dist");
        let wishes = Wishes {
            site,
            under: "/",
            other: None,
            storage: true,
            wasm: true,
            forgiven: Vec::new(),
            beside: Vec::new(),
        };
        Self { engine, name, wishes }
    }

    /// Serves another folder.
    pub fn site(mut self, site: PathBuf) -> Self {
        self.wishes.site = site;
        self
    }

    /// Serves another site too, from a folder.
    pub fn other(mut self, folder: PathBuf) -> Self {
        self.wishes.other = Some(folder);
        self
    }

    /// Runs in a browser that lets pages keep nothing.
    pub fn without_storage(mut self) -> Self {
        self.wishes.storage = false;
        self
    }

    /// Serves the site under a path.
    pub fn under(mut self, path: &'static str) -> Self {
        self.wishes.under = path;
        self
    }

    /// Runs in a browser that refuses WebAssembly.
    pub fn without_wasm(mut self) -> Self {
        self.wishes.wasm = false;
        self
    }

    /// Lets messages of the console pass that contain `part`.
    pub fn forgive(mut self, part: &'static str) -> Self {
        self.wishes.forgiven.push(part);
        self
    }

    /// Lets the page ask another origin, which belongs to the test.
    pub fn beside(mut self, origin: String) -> Self {
        self.wishes.beside.push(origin);
        self
    }

    /// Runs the test, and panics with a plain message if it fails.
    #[track_caller]
    pub fn run(self, test: impl AsyncFnOnce(&mut Page) -> Outcome) {
        let result = self.result(test);
        if let Err(trouble) = result {
            panic!("{} in {}: {trouble}", self.name, self.engine.name());
        }
    }

    /// Runs the test, for those that look at how a test fails.
    pub fn result(&self, test: impl AsyncFnOnce(&mut Page) -> Outcome) -> Outcome {
        let _turn = Turn::take();
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
        let runtime = runtime.map_err(|e| Trouble::new(e.to_string()))?;
        runtime.block_on(async {
            let dir = Dir::new()?;
            let (server, address) = serve(&self.wishes.site, self.wishes.under)?;
            let other = self.wishes.other.as_ref().map(|folder| serve(folder, "/")).transpose()?;
            let browser = self.engine.start(&self.wishes, &dir.0).await?;
            let mut page = Page::new(self.engine, browser.web.clone(), address, downloads(&dir.0), server);
            // The same computer by another name: for a browser that is another site.
            page.other =
                other.as_ref().map(|(_, address)| address.replace("localhost", "127.0.0.1")).unwrap_or_default();
            let mut result = match tokio::time::timeout(LIMIT, test(&mut page)).await {
                Ok(result) => result,
                Err(_) => Err(Trouble::new(format!("It was not done after {} seconds.", LIMIT.as_secs()))),
            };
            if result.is_ok() {
                result = self.holds_always(&page, &browser).await;
            }
            if let Err(trouble) = result {
                result = Err(page.describe(trouble).await);
                let _ = page.screenshot(&format!("failed-{}", self.name)).await;
            }
            // A session that cannot be ended well ends with its driver.
            let _ = browser.web.clone().quit().await;
            result
        })
    }

    /// What holds after every test: no request has left the site, and the console has no errors.
    async fn holds_always(&self, page: &Page, browser: &Browser) -> Outcome {
        let mut faults = Vec::new();
        match self.engine {
            Engine::Chromium => {
                for entry in browser.web.get_log("performance").await? {
                    let beside = self.wishes.beside.iter().map(String::as_str);
                    let origins: Vec<&str> = [page.origin(), &page.other].into_iter().chain(beside).collect();
                    faults.extend(elsewhere(&entry.message, &origins));
                }
                let log = browser.web.get_log("browser").await?;
                faults.extend(log.into_iter().filter(|entry| entry.level == "SEVERE").map(|entry| entry.message));
            }
            Engine::Firefox => {
                let asked = browser.trap.asked().into_iter().filter(|line| !line.contains(FIREFOX_ITSELF));
                faults.extend(asked.map(|line| format!("A request left the site: {line}")));
                let log = fs::read_to_string(&browser.log).unwrap_or_default();
                faults.extend(log.lines().filter(|line| is_firefox_fault(line)).map(str::to_owned));
            }
            Engine::WebKit => {}
        }
        faults.retain(|fault| !self.wishes.forgiven.iter().any(|part| fault.contains(part)));
        if faults.is_empty() {
            Ok(())
        } else {
            Err(Trouble::new(format!("The browser reports:\n{}", faults.join("\n"))))
        }
    }
}

/// The address of a request that left the site, from an entry of Chromium's network log.
fn elsewhere(entry: &str, origins: &[&str]) -> Option<String> {
    let entry: serde_json::Value = serde_json::from_str(entry).ok()?;
    let message = entry.get("message")?;
    if message.get("method")? != "Network.requestWillBeSent" {
        return None;
    }
    let url = message.pointer("/params/request/url")?.as_str()?;
    let at_home = ["data:", "blob:", "chrome:", "about:", "file:"];
    let left = !at_home.iter().chain(origins).any(|start| !start.is_empty() && url.starts_with(start));
    left.then(|| format!("A request left the site: {url}"))
}

/// Whether a line of Firefox's log tells of an error of the page, rather than of the browser itself.
fn is_firefox_fault(line: &str) -> bool {
    line.starts_with("JavaScript error: http://localhost")
}

fn serve(site: &Path, under: &str) -> Outcome<(Running, String)> {
    if !site.join("index.html").is_file() {
        return Err(Trouble::new(format!("There is no built site in {}. Run make build first.", site.display())));
    }
    let mut command = Command::new(env!("CARGO_BIN_EXE_serve"));
    command.arg(site).args(["0", "--under", under]);
    let (server, line) = Running::start_and_read_line(&mut command)?;
    let address = line.split_whitespace().last().unwrap_or_default().to_owned();
    Ok((server, address))
}

/// A folder for one trial, removed with all that is in it. Its path is short, as that of a browser's socket must be.
struct Dir(PathBuf);

impl Dir {
    fn new() -> Outcome<Self> {
        static NUMBER: AtomicUsize = AtomicUsize::new(0);
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        let dir = Self(std::env::temp_dir().join(format!("palermo-{}-{number}", std::process::id())));
        let made = fs::create_dir_all(downloads(&dir.0));
        made.map_err(|e| Trouble::new(format!("{}: {e}", dir.0.display())))?;
        Ok(dir)
    }
}

impl Drop for Dir {
    fn drop(&mut self) {
        // A browser that has been ended the hard way may still write for a moment; what it leaves is of no interest.
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// The right to run a browser, of which there are [`AT_A_TIME`].
struct Turn;

static TAKEN: Mutex<usize> = Mutex::new(0);
static GIVEN_BACK: Condvar = Condvar::new();

impl Turn {
    fn take() -> Self {
        let taken = TAKEN.lock().unwrap_or_else(PoisonError::into_inner);
        let wait = GIVEN_BACK.wait_while(taken, |taken| *taken >= AT_A_TIME);
        *wait.unwrap_or_else(PoisonError::into_inner) += 1;
        Self
    }
}

impl Drop for Turn {
    fn drop(&mut self) {
        *TAKEN.lock().unwrap_or_else(PoisonError::into_inner) -= 1;
        GIVEN_BACK.notify_one();
    }
}

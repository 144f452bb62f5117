//! What a person does on the pages of this site: opening it, answering questions, going on.

use serde_json::json;
use thirtyfour::Key;

use crate::{
    page::Page,
    trouble::{Outcome, same},
};

impl Page {
    /// Opens the site at a route, such as `#/q/acts`, and waits until the app is there.
    pub async fn start(&self, route: &str) -> Outcome {
        self.open(route).await?;
        self.ready().await
    }

    /// Loads the page again, as a person does, and waits until the app is there.
    pub async fn reload(&self) -> Outcome {
        self.script("window.before = true; setTimeout(() => location.reload());", vec![]).await?;
        self.wait_until("page loaded again", "return !window.before;", vec![]).await?;
        self.ready().await
    }

    /// Waits until the app has taken the page over.
    pub async fn ready(&self) -> Outcome {
        self.wait_until("app", "return document.documentElement.hasAttribute('data-ready');", vec![]).await.map(drop)
    }

    /// Goes to a place of the app by its address, as from a bookmark, and waits until the page stands.
    pub async fn go(&self, route: &str) -> Outcome {
        let script = "if (location.hash === arguments[0]) { window.heading = null; return; } window.heading = document.querySelector('h1').textContent; location.hash = arguments[0];";
        self.script(script, vec![json!(route)]).await?;
        self.stands().await
    }

    /// Waits until a page stands that was not there before [`Page::go`], and with all of its texts.
    pub async fn stands(&self) -> Outcome {
        let script = "const h1 = document.querySelector('h1'); const stands = h1 && h1.textContent !== window.heading && !document.querySelector('.lead:empty'); if (stands) window.heading = null; return stands;";
        self.wait_until("page", script, vec![]).await.map(drop)
    }

    /// Waits until this question is asked, be it in its turn or to change its answer.
    pub async fn asks(&self, fact: &str) -> Outcome {
        let script = "return location.hash.replace(/\\/change$/, '') === arguments[0];";
        self.wait_until(&format!("question {fact}"), script, vec![json!(format!("#/q/{fact}"))]).await.map(drop)
    }

    /// Answers the question on the page: ticks these options of a fact. `none` and `unknown` are options too.
    pub async fn choose(&self, fact: &str, options: &[&str]) -> Outcome {
        self.asks(fact).await?;
        for option in options {
            let input = format!("input[name=\"{fact}\"][value=\"{option}\"]");
            self.wait_until(&format!("answer {option} of {fact}"), EXISTS, vec![json!(input)]).await?;
            if !self.checked(&input).await? {
                self.click_on(&format!("label[for=\"{fact}-{option}\"]")).await?;
            }
            same(&format!("{option} of {fact} is ticked"), &self.checked(&input).await?, &true)?;
        }
        Ok(())
    }

    /// Whether a radio button or checkbox is ticked.
    pub async fn checked(&self, css: &str) -> Outcome<bool> {
        Ok(self.script("return document.querySelector(arguments[0])?.checked ?? false;", vec![json!(css)]).await?
            == true)
    }

    /// The options of a fact that are ticked on the page.
    pub async fn ticked(&self, fact: &str) -> Outcome<Vec<String>> {
        let script =
            "return [...document.querySelectorAll(`input[name=\"${arguments[0]}\"]:checked`)].map(e => e.value);";
        let found = self.script(script, vec![json!(fact)]).await?;
        Ok(found.as_array().into_iter().flatten().filter_map(|value| Some(value.as_str()?.to_owned())).collect())
    }

    /// Presses Continue and waits until another page or an error summary is there.
    pub async fn go_on(&self) -> Outcome {
        let before = self.route().await?;
        self.click_on("form button[type=submit]").await?;
        self.moved_from(&before).await
    }

    /// Waits until the address has changed or an error summary is shown.
    pub async fn moved_from(&self, route: &str) -> Outcome {
        let script = "return location.hash !== arguments[0] || !!document.querySelector('.error-summary');";
        self.wait_until(&format!("way on from {route}"), script, vec![json!(route)]).await.map(drop)
    }

    /// Answers one question and goes on.
    pub async fn answer(&self, fact: &str, options: &[&str]) -> Outcome {
        self.choose(fact, options).await?;
        self.go_on().await
    }

    /// Answers one question by keyboard alone, and goes on with Enter.
    pub async fn answer_by_keyboard(&self, fact: &str, options: &[&str]) -> Outcome {
        let route = format!("#/q/{fact}");
        self.wait_for_route(&route).await?;
        for option in options {
            let input = format!("input[name=\"{fact}\"][value=\"{option}\"]");
            self.wait_until(&format!("answer {option} of {fact}"), EXISTS, vec![json!(input)]).await?;
            self.reach(fact, &input).await?;
            if !self.checked(&input).await? {
                self.keys(" ").await?;
            }
            same(&format!("{option} of {fact} is ticked"), &self.checked(&input).await?, &true)?;
        }
        self.tab_to("form button[type=submit]").await?;
        self.press(Key::Enter).await?;
        self.moved_from(&route).await
    }

    /// Brings the focus to an answer: with Tab, and among radio buttons, which share one stop, with the arrow keys.
    async fn reach(&self, fact: &str, input: &str) -> Outcome {
        self.tab_to(&format!("input[name=\"{fact}\"]")).await?;
        let script = "const e = document.activeElement; return e.matches(arguments[0]) ? 'there' : e.type;";
        for _ in 0..20 {
            let at = self.script(script, vec![json!(input)]).await?;
            if at == "there" {
                return Ok(());
            }
            self.press(if at == "radio" { Key::Down } else { Key::Tab }).await?;
        }
        self.tab_to(input).await
    }

    /// The headline of the result page: `both`, `trafficking`, `smuggling`, `neither` or `undetermined`.
    pub async fn headline(&self) -> Outcome<String> {
        self.attribute("[data-headline]", "data-headline").await
    }

    /// The outcome of a finding on the result page, such as `met` for `tip.act`.
    pub async fn outcome(&self, finding: &str) -> Outcome<String> {
        self.attribute(&format!("[data-finding=\"{finding}\"]"), "data-outcome").await
    }
}

/// Whether an element is on the page, shown or not: the boxes themselves may be drawn by their labels.
pub const EXISTS: &str = "return !!document.querySelector(arguments[0]);";

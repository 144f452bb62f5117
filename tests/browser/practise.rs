//! Practice: a worked example, a pair, a set from its link, own cases good and bad, by keyboard, and accessibility.

use std::fs;

use serde_json::json;

use crate::{
    axe::Audit,
    engine::Engine,
    page::Page,
    trial::Trial,
    trouble::{Outcome, Trouble, same},
};

/// The elements in the names of their controls.
const ELEMENTS: [&str; 7] =
    ["tip-act", "tip-means", "tip-purpose", "som-procurement", "som-illegal_entry", "som-foreigner", "som-benefit"];

/// A pair of the product: at seventeen and at eighteen.
const CHILD: &str = "pair_seventeen";
const ADULT: &str = "pair_eighteen";

impl Page {
    /// Goes to a page of practice and waits until something of it stands.
    async fn practise(&self, place: &str, css: &str) -> Outcome {
        self.script("location.hash = '#/practise' + arguments[0];", vec![json!(place)]).await?;
        self.wait_for(css).await.map(drop)
    }

    /// Chooses a radio of practice by its label.
    async fn judge(&self, name: &str, value: &str) -> Outcome {
        self.click_on(&format!("label[for=\"{name}--{value}\"]")).await?;
        same(&format!("{name} is {value}"), &self.checked(&format!("[id=\"{name}--{value}\"]")).await?, &true)
    }

    /// From the story to the stage of the headline, every element judged so.
    async fn judge_elements(&self, outcome: &str) -> Outcome {
        self.click("Judge the elements").await?;
        self.wait_for("[data-stage=judge]").await?;
        for element in ELEMENTS {
            self.judge(&format!("judge-{element}"), outcome).await?;
        }
        self.click("Go on to the headline").await?;
        self.wait_for("[data-stage=verdict]").await.map(drop)
    }

    /// Judges the whole case on the page.
    async fn judge_case(&self, headline: &str, sure: &str) -> Outcome {
        self.judge_elements("not_met").await?;
        self.judge("headline", headline).await?;
        self.judge("sure", sure).await?;
        self.click("Compare with the tool").await?;
        self.wait_for("[data-stage=answer]").await.map(drop)
    }

    /// Gives a text as a file of own cases.
    async fn own_cases(&self, text: &str) -> Outcome {
        let file = self.downloads.with_file_name("own-cases.json");
        fs::write(&file, text).map_err(|error| Trouble::new(error.to_string()))?;
        self.choose_file("#own-cases", &file).await
    }
}

pub fn a_worked_example_is_read(engine: Engine) {
    Trial::new(engine, "a_worked_example_is_read").run(async |page| {
        page.start("#/practise").await?;
        page.click("Short course").await?;
        page.wait_for_text("Worked examples").await?;
        page.click("Begin the short course").await?;
        page.click("To the worked examples").await?;
        page.wait_for(".steps").await?;
        same("steps at first", &page.count(".steps > li").await?, &1)?;
        page.click("Next step").await?;
        page.wait_for(".steps > li:nth-child(2)").await?;
        page.click("Show all steps").await?;
        page.wait_for(".conclusion").await?;
        same("all steps", &page.count(".steps > li").await?, &7)?;
        same("provisions", &(page.count(".steps .opens").await? >= 7), &true)?;
        page.click("Next").await?;
        page.wait_for_route("#/practise/course/3").await?;
        page.click_on(".back").await?;
        page.wait_for_text("2 of 25 steps").await
    });
}

pub fn a_pair_is_judged(engine: Engine) {
    Trial::new(engine, "a_pair_is_judged").run(async |page| {
        page.start("#/practise").await?;
        page.practise(&format!("/case/{CHILD}"), "[data-stage=read]").await?;
        page.click("Judge the elements").await?;
        page.click("Go on to the headline").await?;
        page.wait_until("focus on what is missing", "return document.activeElement.id === 'practise-missing';", vec![])
            .await?;
        page.click("Judge this first: Act").await?;
        page.wait_until("focus on its control", "return document.activeElement.id === 'judge-tip-act--met';", vec![])
            .await?;
        page.click("Back a step").await?;
        page.judge_case("neither", "3").await?;
        page.wait_until("focus on the verdict", "return document.activeElement.id === 'practise-stage';", vec![])
            .await?;
        same("judged", &page.attribute(".verdict-box", "data-correct").await?, &"no".to_owned())?;
        page.wait_for_text("−6").await?;
        page.wait_for("[data-idea=child_needs_means]").await?;
        same("means", &page.attribute("[data-finding=\"tip.means\"]", "data-same").await?, &"no".to_owned())?;
        page.click("Judge the twin").await?;
        page.wait_for_route(&format!("#/practise/case/{ADULT}")).await?;
        page.wait_for(".sentence .differs").await?;
        page.judge_case("neither", "2").await?;
        same("judged", &page.attribute(".verdict-box", "data-correct").await?, &"yes".to_owned())?;
        page.wait_for(".twins .differs").await?;
        page.click("Open in the quiz").await?;
        page.wait_for_route("#/check").await?;
        page.reload().await?;
        page.practise("/progress", ".calibration").await?;
        page.wait_for_text("2 cases judged, 1 of them right").await
    });
}

pub fn a_set_is_opened_from_its_link(engine: Engine) {
    Trial::new(engine, "a_set_is_opened_from_its_link").run(async |page| {
        page.start("#/practise/build").await?;
        page.wait_for(".choose-list").await?;
        for case in [ADULT, CHILD] {
            page.judge("choose", case).await?;
        }
        page.click_on("label[for=\"options--certainty\"]").await?;
        page.judge("pass", "50").await?;
        let link = page.script("return document.getElementById('set-link').value;", vec![]).await?;
        let link = link.as_str().unwrap_or_default().to_owned();
        let hash = format!("#/practise/set/1f50.2.{ADULT}.{CHILD}");
        same("the link", &link.ends_with(&hash), &true)?;
        page.go("#/glossary").await?;
        page.script("location.hash = arguments[0];", vec![json!(hash)]).await?;
        page.click("Begin").await?;
        for (next, headline) in [("Next", "neither"), ("Back to the list", "both")] {
            page.wait_for("[data-stage=read]").await?;
            page.judge_elements("not_met").await?;
            same("how sure is not asked", &page.count("[data-judge=sure]").await?, &0)?;
            page.judge("headline", headline).await?;
            page.click("Compare with the tool").await?;
            page.click(next).await?;
        }
        page.wait_for_text("1 of 2").await?;
        page.wait_for("[data-passed=practise-set-passed]").await?;
        page.practise("/set/1f50.3.boat", ".practise .notice.problem").await?;
        page.practise(&format!("/set/1f50.2.{ADULT}.nobody"), ".practise .notice.problem").await?;
        page.wait_for_text("nobody").await
    });
}

const GOOD: &str = include_str!("../../src/ui/practise/own_example.json");

pub fn own_cases_are_opened_or_refused(engine: Engine) {
    Trial::new(engine, "own_cases_are_opened_or_refused").run(async |page| {
        page.start("#/practise/own").await?;
        page.wait_for("label[for=own-cases]").await?;
        page.own_cases(GOOD).await?;
        page.wait_for_text("The cases are open").await?;
        let expected = GOOD.replace("\"trafficking\"", "\"smuggling\"");
        let double = GOOD.replace("\"border\": \"no\"", "\"border\": \"no\", \"age\": \"child\"");
        for (text, named) in [
            ("{", "cannot be read as JSON"),
            (GOOD.replace("\"deception\"", "\"magic\"").as_str(), "cases[0].sentences[1].shows.means[0]"),
            (expected.as_str(), "cases[0].expect.headline"),
            (double.as_str(), "cases[0].sentences[3].shows.age"),
        ] {
            page.practise("", "h1").await?;
            page.practise("/own", "label[for=own-cases]").await?;
            page.own_cases(text).await?;
            let said = page.text("#notice.problem").await?;
            same(&format!("{said} names {named}"), &said.contains(named), &true)?;
            same("the cases that were here", &page.count(".order li").await?, &1)?;
        }
        page.click("A job on a farm").await?;
        page.judge_case("trafficking", "1").await?;
        same("judged", &page.attribute(".verdict-box", "data-correct").await?, &"yes".to_owned())
    });
}

pub fn progress_is_kept_and_carried(engine: Engine) {
    Trial::new(engine, "progress_is_kept_and_carried").run(async |page| {
        page.start("#/practise").await?;
        page.practise(&format!("/case/{CHILD}"), "[data-stage=read]").await?;
        page.judge_case("trafficking", "2").await?;
        page.practise("/progress", ".calibration").await?;
        let kept = "return localStorage.getItem('palermo-progress');";
        same("kept without asking", &page.script(kept, vec![]).await?, &serde_json::Value::Null)?;
        page.click("Keep my progress on this device").await?;
        page.wait_until("progress on the device", kept, vec![]).await?;
        page.click("Save as a file").await?;
        let file = page.saved_file().await?;
        page.click("Forget my progress").await?;
        page.click("Forget it now").await?;
        page.wait_for_text("Nothing judged yet").await?;
        page.choose_file("#progress-file", &file).await?;
        page.wait_for_text("1 case judged, 1 right").await
    });
}

pub fn a_case_by_keyboard(engine: Engine) {
    Trial::new(engine, "a_case_by_keyboard").run(async |page| {
        page.start("#/practise").await?;
        page.practise(&format!("/case/{CHILD}"), "[data-stage=read]").await?;
        page.tab_to("#sentence-0").await?;
        page.keys(" ").await?;
        page.wait_for(".sentence :checked + .words").await?;
        page.tab_to("[data-stage=read] .button").await?;
        page.press(thirtyfour::Key::Enter).await?;
        page.wait_for("[data-stage=judge]").await?;
        for element in ELEMENTS {
            page.tab_to(&format!("[name=\"judge-{element}\"]")).await?;
            page.keys(" ").await?;
        }
        page.tab_to("form .button[type=submit]").await?;
        page.press(thirtyfour::Key::Enter).await?;
        page.wait_for("[data-stage=verdict]").await?;
        for name in ["judge-smuggling-aggravated", "headline", "sure"] {
            page.tab_to(&format!("[name={name}]")).await?;
            page.keys(" ").await?;
        }
        page.tab_to("form .button[type=submit]").await?;
        page.press(thirtyfour::Key::Enter).await?;
        page.wait_for("[data-stage=answer]").await.map(drop)
    });
}

pub fn practice_is_accessible(engine: Engine) {
    Trial::new(engine, "practice_is_accessible").run(async |page| {
        let mut audit = Audit::default();
        page.start("#/practise").await?;
        page.wait_for(".practise").await?;
        audit.look(page, "Practise").await?;
        for (place, css) in [
            ("/course", "#worked"),
            ("/course/1", "#traps"),
            ("/course/2", ".steps"),
            ("/free", ".cases-listed"),
            ("/due", "h1"),
            ("/build", ".choose-list"),
            ("/own", ".code"),
            ("/set/broken", ".practise .notice.problem"),
        ] {
            page.practise(place, css).await?;
            audit.look(page, place).await?;
        }
        page.practise(&format!("/case/{CHILD}"), "[data-stage=read]").await?;
        audit.look(page, "A story").await?;
        page.click("Judge the elements").await?;
        page.click("Go on to the headline").await?;
        audit.look(page, "The elements, with what is missing").await?;
        page.click("Back a step").await?;
        page.judge_elements("met").await?;
        audit.look(page, "The headline").await?;
        page.judge("judge-smuggling-aggravated", "met").await?;
        page.judge("headline", "both").await?;
        page.judge("sure", "3").await?;
        page.click("Compare with the tool").await?;
        page.wait_for("[data-stage=answer]").await?;
        audit.look(page, "The answer").await?;
        page.practise(&format!("/case/{ADULT}"), "[data-stage=read]").await?;
        page.judge_case("neither", "1").await?;
        audit.look(page, "The twins").await?;
        page.practise("/progress", ".calibration").await?;
        audit.look(page, "Progress").await?;
        audit.end()
    });
}

/// At 320 px nothing of practice scrolls sideways.
pub fn practice_is_not_too_wide(engine: Engine) {
    Trial::new(engine, "practice_is_not_too_wide").run(async |page| {
        page.size(320, 800).await?;
        page.start("#/practise").await?;
        page.practise(&format!("/case/{CHILD}"), "[data-stage=read]").await?;
        page.judge_case("neither", "1").await?;
        fits(page, "The answer").await?;
        page.practise(&format!("/case/{ADULT}"), "[data-stage=read]").await?;
        fits(page, "A story").await?;
        page.judge_case("neither", "1").await?;
        fits(page, "The twins").await?;
        for (place, css) in [
            ("/progress", ".calibration"),
            ("", "#marks"),
            ("/course", "#worked"),
            ("/course/1", "#traps"),
            ("/course/2", ".steps"),
            ("/free", ".cases-listed"),
            ("/build", ".choose-list"),
            ("/own", ".code"),
        ] {
            page.practise(place, css).await?;
            fits(page, place).await?;
        }
        Ok(())
    });
}

async fn fits(page: &Page, what: &str) -> Outcome {
    let script = "return document.documentElement.scrollWidth - document.documentElement.clientWidth;";
    let over = page.script(script, vec![]).await?;
    same(&format!("{what}: pixels too wide"), &over, &json!(0))
}

//! The register as a plain list, by level.

use crate::content::{cat, say, say_with};
use crate::frameworks::{Framework, Group, Register};
use crate::ui::components::section::{opening, section};
use crate::ui::components::table::{body, cell, row, row_head, table, words};
use crate::ui::element::{El, el};
use crate::ui::route::Route;
use crate::ui::words::{dated, ended, framework_name, in_force};

/// The columns of the list.
const COLUMNS: [&str; 5] =
    ["framework-name", "framework-kind", "framework-adopted", "framework-in-force", "framework-ended"];

/// The page Frameworks.
pub fn frameworks(register: &Register) -> El {
    let count = register.frameworks.len().to_string();
    let binding = register.frameworks.iter().filter(|framework| framework.binding).count().to_string();
    let lead = say_with("frameworks-lead", &[("count", &count), ("binding", &binding)]);
    el("div").add(opening(&say("frameworks-title"), &lead)).all(Group::ALL, |level| {
        let title = cat("group-", level.name(), "");
        let frameworks = register.frameworks.iter().filter(|framework| framework.group == *level);
        let list = table("register", &say(&title), &COLUMNS).add(body().all(frameworks, a_row));
        section(level.name(), &title, el("div").add(list))
    })
}

fn a_row(framework: &Framework) -> El {
    let name = el("a").href(&Route::Framework(framework.id.clone()).href()).text(&framework_name(framework));
    let force = if framework.binding { "framework-binding" } else { "framework-not-binding" };
    let kind = el("div").say3("kind-of-", framework.kind.name(), "").text(", ").say(force);
    row(&framework.id)
        .add(row_head().add(name))
        .add(cell("framework-kind", kind))
        .add(words("framework-adopted", &dated(framework.adopted)))
        .add(words("framework-in-force", &in_force(framework)))
        .add(words("framework-ended", &ended(framework)))
}

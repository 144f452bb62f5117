//! Tables that become lists of rows on a narrow screen and keep their roles.

use super::mark::{Offence, shape};
use crate::content::{cat, say};
use crate::ui::element::{El, el};

/// A table with a caption that is read and not seen, and the texts of `columns` as its heads.
pub fn table(class: &str, caption: &str, columns: &[&str]) -> El {
    let heads = columns.iter().map(|column| head().say(column)).collect();
    table_with(class, caption, heads)
}

/// A table with heads of its own.
pub fn table_with(class: &str, caption: &str, heads: Vec<El>) -> El {
    el("table")
        .attr("role", "table")
        .class(&cat("stack ", class, ""))
        .add(el("caption").class("visually-hidden").text(caption))
        .add(el("thead").attr("role", "rowgroup").add(el("tr").attr("role", "row").list(heads)))
}

/// The head of a column.
pub fn head() -> El {
    el("th").attr("role", "columnheader").attr("scope", "col")
}

/// The head of a column about one of the offences.
pub fn offence_head(offence: Offence, text: &str) -> El {
    let name = el("span").class(&cat("offence ", offence.name(), "")).add(shape(offence.name())).say(text);
    head().add(name)
}

/// The rows of a table.
pub fn body() -> El {
    el("tbody").attr("role", "rowgroup")
}

/// A row.
pub fn row(key: &str) -> El {
    el("tr").attr("role", "row").key(key)
}

/// The head of a row.
pub fn row_head() -> El {
    el("th").attr("role", "rowheader").attr("scope", "row")
}

/// A cell; `label` is the text that names its column where the table has become a list.
pub fn cell(label: &str, content: El) -> El {
    el("td").attr("role", "cell").attr("data-label", &say(label)).add(content)
}

/// A cell of words.
pub fn words(label: &str, words: &str) -> El {
    cell(label, el("div").text(words))
}

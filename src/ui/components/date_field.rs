//! The date of a case: today, the month of the source document, or another day.

use super::choices::{control, labelled};
use crate::content::cat;
use crate::platform;
use crate::ui::draft::{DateChoice, Draft};
use crate::ui::element::{El, Link, el};
use crate::ui::state::{Action, Field};
use crate::ui::words;

/// The parts of a date, in the order of the fields.
pub const PARTS: [&str; 3] = ["day", "month", "year"];

/// The controls of the question which date counts.
pub fn date_field(draft: &Draft, link: &Link) -> El {
    let ways = el("div").all(DateChoice::ALL, |choice| {
        let id = cat("date-", choice.name(), "");
        let text = cat("q-date-", choice.name(), "");
        let input = control("radio", &id, "date", &text, draft.date == Some(choice))
            .attr("value", choice.name())
            .on_change(link, Action::ChooseDate(choice));
        let way = labelled(input, &id, &text).key(choice.name());
        if choice == DateChoice::Today { way.add(el("small").text(&words::day(platform::today()))) } else { way }
    });
    let fields = el("div").class("date-fields").all(PARTS.iter().enumerate(), |(place, part)| {
        let id = cat("date-", part, "");
        let input = el("input")
            .class(&cat("field ", &id, ""))
            .attr("type", "text")
            .attr("inputmode", "numeric")
            .attr("autocomplete", "off")
            .id(&id)
            .value(draft.date_parts.get(place).map_or("", String::as_str))
            .on_type(link, Field::Date(place));
        let wrong = draft.is_wrong("date-day");
        let input = if wrong { input.attr("aria-invalid", "true") } else { input };
        el("div").key(part).add(el("label").attr("for", &id).say(&id)).add(input)
    });
    let legend = el("legend").class("visually-hidden").say("q-date-other");
    let parts =
        el("fieldset").class("date-parts").hidden(draft.date != Some(DateChoice::Other)).add(legend).add(fields);
    el("div").add(ways).add(parts)
}

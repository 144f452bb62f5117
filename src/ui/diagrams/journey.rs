//! The journey as one line: which stretch each offence looks at, and where the facts of a case sit.
//!
//! A list of five places, in order, that reads well without the picture. Nothing in it needs a border or a movement: a
//! place that is not in the answers stays on the line and says so.

use crate::content::{cat, joined, say};
use crate::law::{Answer, Answers, FactId, Tri};
use crate::ui::components::changed::was;
use crate::ui::components::mark::{Offence, shape};
use crate::ui::element::{El, el};
use crate::ui::words::answer_words;

/// A place on the line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Station {
    /// Where it begins.
    Recruitment,
    /// On the way, with or without a border.
    Transit,
    /// Entry into a State.
    Border,
    /// Where the person is received or kept, and stays.
    Arrival,
    /// What it is for.
    Exploitation,
}

/// How an offence looks at a stretch of the line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Look {
    /// What the offence is made of is looked for here.
    Made,
    /// What happens here can count, but the offence does not need it.
    Counts,
}

impl Station {
    /// Every place, in order.
    pub const ALL: [Self; 5] = [Self::Recruitment, Self::Transit, Self::Border, Self::Arrival, Self::Exploitation];

    /// The id used in text keys.
    pub fn name(self) -> &'static str {
        match self {
            Self::Recruitment => "recruitment",
            Self::Transit => "transit",
            Self::Border => "border",
            Self::Arrival => "arrival",
            Self::Exploitation => "exploitation",
        }
    }

    /// How an offence looks at this stretch: smuggling by entry is made of what leads over the border (SOM 3(a)), papers
    /// and stay are further forms (SOM 6(1)), exploitation can aggravate it (SOM 6(3)); trafficking is made of acts
    /// anywhere and of a purpose (TIP 3(a)), and needs no border.
    pub fn look(self, offence: Offence) -> Look {
        match (offence, self) {
            (Offence::Smuggling, Self::Transit | Self::Border) => Look::Made,
            (Offence::Trafficking, Self::Recruitment | Self::Transit | Self::Arrival | Self::Exploitation) => {
                Look::Made
            }
            _ => Look::Counts,
        }
    }

    /// The facts that sit here, with the options that do.
    fn facts(self) -> &'static [(FactId, u16)] {
        const ALL: u16 = u16::MAX;
        match self {
            Self::Recruitment => &[(FactId::Acts, 0b1)],
            Self::Transit => &[(FactId::Acts, 0b110)],
            Self::Border => {
                &[(FactId::Border, ALL), (FactId::IllegalEntry, ALL), (FactId::Procured, ALL), (FactId::Documents, ALL)]
            }
            Self::Arrival => &[(FactId::Acts, 0b1_1000), (FactId::DestinationStatus, ALL), (FactId::IllegalStay, ALL)],
            Self::Exploitation => &[(FactId::Purpose, ALL)],
        }
    }
}

/// The facts that no single place holds: they count wherever they happened.
const ANYWHERE: [FactId; 6] =
    [FactId::Age, FactId::Means, FactId::Consent, FactId::Profit, FactId::Danger, FactId::DegradingTreatment];

/// A place with what a case says of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stop {
    /// The place.
    pub station: Station,
    /// Whether it is part of the case.
    pub here: Tri,
    /// The answers that sit here.
    pub facts: Vec<(FactId, Answer)>,
}

/// The places of a case.
pub fn stops(answers: &Answers) -> [Stop; 5] {
    Station::ALL.map(|station| Stop {
        station,
        here: here(answers, station),
        facts: station
            .facts()
            .iter()
            .filter_map(|(fact, options)| Some((*fact, part(answers.get(*fact)?, *options)?)))
            .collect(),
    })
}

/// What of an answer sits where only some options do.
fn part(answer: Answer, options: u16) -> Option<Answer> {
    match answer {
        Answer::Options(mask) => Some(mask & options).filter(|mask| *mask != 0).map(Answer::Options),
        // "None" and "I do not know" are said of a fact as a whole.
        _ => (options == u16::MAX).then_some(answer),
    }
}

fn here(answers: &Answers, station: Station) -> Tri {
    let holds = |fact: FactId, options: u16| match answers.get(fact) {
        Some(Answer::Options(mask)) => Tri::known(mask & options != 0),
        Some(Answer::None) => Tri::No,
        None | Some(Answer::Unknown) => Tri::Unknown,
    };
    match station {
        Station::Recruitment => holds(FactId::Acts, 0b1),
        Station::Transit => holds(FactId::Acts, 0b110),
        Station::Border => holds(FactId::Border, 0b1),
        Station::Arrival => holds(FactId::Acts, 0b1_1000).or(holds(FactId::IllegalStay, 0b1)),
        Station::Exploitation => holds(FactId::Purpose, u16::MAX),
    }
}

/// The line without a case.
#[cfg(not(target_arch = "wasm32"))]
pub fn taught() -> El {
    let list = el("ol").class("journey").all(Station::ALL, |station| place(station, "", el("div")));
    framed(list)
}

/// The line of a case; `before` are the answers that a what-if has changed.
pub fn journey(answers: &Answers, before: Option<&Answers>) -> El {
    let earlier = before.map(stops);
    let list = el("ol").class("journey").all(stops(answers).into_iter().enumerate(), |(at, stop)| {
        let other = earlier.as_ref().and_then(|earlier| earlier.get(at)).filter(|other| other.here != stop.here);
        let earlier_word = other.map(|other| say(presence(other.here).1));
        let (class, word) = presence(stop.here);
        let there = el("p").class("presence").say(word).add(was(earlier_word));
        let facts = el("ul").class("bare-list").all(&stop.facts, |(fact, answer)| answered(*fact, *answer));
        place(stop.station, class, el("div").class("facts").add(there).add(facts))
    });
    let anywhere: Vec<_> = ANYWHERE.into_iter().filter_map(|fact| Some((fact, answers.get(fact)?))).collect();
    let nowhere = anywhere.is_empty();
    let anywhere = el("ul").class("bare-list").all(anywhere, |(fact, answer)| answered(fact, answer));
    let anywhere = el("div").class("anywhere").hidden(nowhere).add(el("h3").say("journey-anywhere")).add(anywhere);
    framed(list).add(anywhere)
}

/// The line between what tells its two stretches apart: the marks of the offences above, solid and dotted below.
fn framed(list: El) -> El {
    let name = |offence: Offence| {
        let words = el("span").class(&cat("offence ", offence.name(), "")).add(shape(offence.name()));
        words.say(&cat("offence-", offence.name(), ""))
    };
    let key = el("p").class("journey-key").attr("aria-hidden", "true");
    el("div")
        .class("flow")
        .add(key.add(name(Offence::Smuggling)).add(name(Offence::Trafficking)))
        .add(list)
        .add(el("p").class("note").say("journey-note"))
}

/// The class of a place and the key of its word.
fn presence(here: Tri) -> (&'static str, &'static str) {
    match here {
        Tri::Yes => ("yes", "journey-yes"),
        Tri::No => ("no", "journey-no"),
        Tri::Unknown => ("unknown", "journey-unknown"),
    }
}

fn answered(fact: FactId, answer: Answer) -> El {
    let words = joined(&answer_words(fact, Some(answer)), "; ");
    el("li").key(fact.name()).add(el("span").class("of").say3("q-", fact.name(), ".label")).text(" ").text(&words)
}

fn place(station: Station, class: &str, below: El) -> El {
    let key = cat("journey-", station.name(), "");
    let looks = |offence: Offence| {
        let class = if station.look(offence) == Look::Made { " made" } else { " counts" };
        let word = el("span").class("visually-hidden").say(&cat("journey-", offence.name(), ""));
        let words = el("span").add(word).text(" ").say3(&key, ".", offence.name());
        el("p").class(&cat("look ", offence.name(), class)).add(shape(offence.name())).add(words)
    };
    el("li")
        .class(&cat("station ", class, ""))
        .key(station.name())
        .attr("data-station", station.name())
        .attr("data-here", class)
        .add(el("h3").class("station-name").say(&key))
        .add(looks(Offence::Smuggling))
        .add(looks(Offence::Trafficking))
        .add(below)
}

#[cfg(test)]
mod tests {
    use super::{Station, Stop, stops};
    use crate::law::{Answer, Answers, FactId, Tri};

    fn of(rows: &[(FactId, Answer)]) -> Answers {
        let mut answers = Answers::default();
        for (fact, answer) in rows {
            assert!(answers.set(*fact, Some(*answer)));
        }
        answers
    }

    #[track_caller]
    fn check(rows: &[(FactId, Answer)], expected: [Tri; 5]) {
        assert_eq!(stops(&of(rows)).map(|stop| stop.here), expected);
    }

    #[test]
    fn nothing_answered_is_open_everywhere() {
        check(&[], [Tri::Unknown; 5]);
    }

    #[test]
    fn no_border_and_no_movement() {
        let rows = [
            (FactId::Acts, Answer::Options(0b1000)),
            (FactId::Purpose, Answer::Options(1)),
            (FactId::Border, Answer::Options(0b10)),
        ];
        check(&rows, [Tri::No, Tri::No, Tri::No, Tri::Yes, Tri::Yes]);
    }

    #[test]
    fn a_crossing_without_any_act_named() {
        let rows =
            [(FactId::Acts, Answer::None), (FactId::Purpose, Answer::Unknown), (FactId::Border, Answer::Options(1))];
        check(&rows, [Tri::No, Tri::No, Tri::Yes, Tri::Unknown, Tri::Unknown]);
        check(
            &[(FactId::Acts, Answer::None), (FactId::IllegalStay, Answer::Options(1))],
            [Tri::No, Tri::No, Tri::Unknown, Tri::Yes, Tri::Unknown],
        );
    }

    #[test]
    fn every_act_sits_at_one_place() {
        let all = of(&[(FactId::Acts, Answer::Options(0b1_1111))]);
        let acts = |stop: &Stop| match stop.facts.first() {
            Some((FactId::Acts, Answer::Options(mask))) => *mask,
            _ => 0,
        };
        assert_eq!(stops(&all).map(|stop| acts(&stop)), [0b1, 0b110, 0, 0b1_1000, 0]);
        assert_eq!(Station::ALL.map(Station::name)[2], "border");
    }
}

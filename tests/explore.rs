//! The pages that explore the register, as HTML, against what the register itself says.

use palermo::casefile::Case;
use palermo::content::source::{self, world};
use palermo::content::{register, say3};
use palermo::frameworks::{
    Change, Circle, Day, Group, Mark, Phase, Places, Register, StateCode, Status, Subject, applies, position, standing,
};
use palermo::law::Answers;
use palermo::ui::explore::{self, Act, Control, View};
use palermo::ui::route::Route;
use palermo::ui::state::{Action, Field, State};
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use yew::{Component, Context, Html, LocalServerRenderer};

#[track_caller]
fn day(text: &str) -> Day {
    Day::parse(text).expect("a day")
}

#[track_caller]
fn code(text: &str) -> StateCode {
    if text == "EU" { StateCode::EU } else { StateCode::parse(text).expect("a code") }
}

/// The register, with the texts in place for this thread.
fn installed() -> &'static Register {
    if register().is_none() {
        let content = Path::new(env!("CARGO_MANIFEST_DIR")).join("content");
        source::load(&content).unwrap_or_else(|faults| panic!("{} faults", faults.len())).install();
    }
    register().expect("the register")
}

/// The state of the app after these controls were used.
fn after(controls: &[(Control, &str)]) -> State {
    installed();
    let mut state = State::new(Route::Frameworks, Case::default(), false, true, None);
    for (control, text) in controls {
        state.reduce(Action::Typed(Field::Explore(*control), (*text).to_owned()));
        if *control == Control::State {
            state.reduce(Action::Explore(Act::Add));
        }
    }
    state
}

thread_local! {
    static SHOWN: RefCell<Option<(State, View)>> = const { RefCell::new(None) };
}

struct Shown;

impl Component for Shown {
    type Message = ();
    type Properties = ();

    fn create(_context: &Context<Self>) -> Self {
        Self
    }

    fn view(&self, _context: &Context<Self>) -> Html {
        SHOWN.with_borrow(|shown| {
            let (state, view) = shown.as_ref().expect("a view");
            explore::explore(state, *view, installed(), &None).done()
        })
    }
}

/// An element of the page: its tag, its attributes, and the words that follow it up to the next element.
#[derive(Debug)]
struct Element {
    tag: String,
    attributes: BTreeMap<String, String>,
    words: String,
}

impl Element {
    fn get(&self, name: &str) -> &str {
        self.attributes.get(name).map_or("", String::as_str)
    }

    fn has_class(&self, class: &str) -> bool {
        self.get("class").split(' ').any(|one| one == class)
    }
}

/// The elements of a view, in order.
fn shown(view: View, controls: &[(Control, &str)]) -> Vec<Element> {
    elements(after(controls), view)
}

fn elements(state: State, view: View) -> Vec<Element> {
    SHOWN.set(Some((state, view)));
    let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime");
    let html = runtime.block_on(LocalServerRenderer::<Shown>::new().hydratable(false).render());
    html.split('<').filter(|part| !part.is_empty() && !part.starts_with('/')).map(element).collect()
}

fn element(part: &str) -> Element {
    let (inside, words) = part.split_once('>').expect("a tag");
    let (tag, mut rest) = inside.split_once(' ').unwrap_or((inside, ""));
    let mut attributes = BTreeMap::new();
    while let Some((name, after)) = rest.trim_start().split_once("=\"") {
        let (value, after) = after.split_once('"').expect("a value");
        attributes.insert(name.to_owned(), value.to_owned());
        rest = after;
    }
    Element { tag: tag.to_owned(), attributes, words: words.to_owned() }
}

/// Framework, State and mark of every standing shown, whichever elements carry framework and State.
fn standings(elements: &[Element]) -> Vec<(String, String, String)> {
    let (mut framework, mut state) = (String::new(), String::new());
    let mut found = Vec::new();
    for element in elements {
        if let Some(id) = element.attributes.get("data-framework") {
            framework.clone_from(id);
        }
        if let Some(code) = element.attributes.get("data-state") {
            state.clone_from(code);
        }
        if let Some(mark) = element.attributes.get("data-mark") {
            found.push((framework.clone(), state.clone(), mark.clone()));
        }
    }
    found
}

#[track_caller]
fn mark(framework: &str, state: &str, date: &str) -> Mark {
    let register = installed();
    let (place, _) = register.find(framework).expect("a framework");
    let state = (!state.is_empty()).then(|| code(state));
    standing(register, place, state, day(date)).expect("a standing").mark()
}

/// Every mark shown is that of the register, and every status behind it that of a case.
#[track_caller]
fn check(standings: &[(String, String, String)], date: &str) {
    let register = installed();
    for (framework, state, shown) in standings {
        let expected = mark(framework, state, date);
        assert_eq!(*shown, expected.name(), "{framework} for {state} on {date}");
        if state.is_empty() || state == "EU" {
            continue;
        }
        let places = Places { origin: vec![code(state)], ..Places::default() };
        let all = applies(register, &Answers::default(), &places, day(date));
        let of_case = all.iter().find(|one| one.of(register).is_some_and(|one| one.id == *framework)).expect(framework);
        if of_case.status != Status::OffSubject {
            assert_eq!(of_case.mark(), expected, "{framework} for {state} in a case");
        }
    }
}

/// The frameworks of the list, in order.
fn listed(elements: &[Element]) -> Vec<&str> {
    elements.iter().filter(|element| element.has_class("entry")).map(|element| element.get("data-framework")).collect()
}

fn said(elements: &[Element]) -> &str {
    let status = elements.iter().rfind(|element| element.get("role") == "status" && !element.words.is_empty());
    status.map_or("", |element| element.words.as_str())
}

#[test]
fn filters_leave_what_fits_and_say_how_many() {
    let register = installed();
    let all = shown(View::List, &[]);
    assert_eq!(listed(&all).len(), 54);
    let expected = |test: &dyn Fn(&palermo::frameworks::Framework) -> bool| -> Vec<&str> {
        register.frameworks.iter().filter(|one| test(one)).map(|one| one.id.as_str()).collect()
    };
    let page = shown(View::List, &[(Control::Level, "asean"), (Control::Binding, "yes")]);
    assert_eq!(listed(&page), expected(&|one| one.group == Group::Asean && one.binding));
    let count = listed(&page).len();
    assert!(said(&page).starts_with(&format!("{count} of 54 ")), "{}", said(&page));
    let page = shown(View::List, &[(Control::Subject, "smuggling")]);
    assert_eq!(listed(&page), expected(&|one| one.subjects.contains(&Subject::Smuggling)));
    // Names, full titles and kinds are searched, without regard to case and accents, every word for itself.
    assert_eq!(listed(&shown(View::List, &[(Control::Query, "MEKONG memorandum")])), ["commit"]);
    assert_eq!(listed(&shown(View::List, &[(Control::Query, "land, sea")])), ["som_protocol"]);
    assert!(listed(&shown(View::List, &[(Control::Query, "no such word")])).is_empty());
    // What is chosen and then not chosen is no filter.
    assert_eq!(listed(&shown(View::List, &[(Control::Level, "asean"), (Control::Level, "")])).len(), 54);
}

#[test]
fn the_list_says_what_a_framework_is_to_a_state_on_a_date() {
    let date = "2008-11-30";
    let choices = [(Control::State, "Viet Nam"), (Control::State, "GB"), (Control::Date, date)];
    let page = shown(View::List, &choices);
    let standings = standings(&page);
    assert_eq!(standings.len(), 108);
    check(&standings, date);
    let row = |framework: &str, state: &str, mark: &str| (framework.to_owned(), state.to_owned(), mark.to_owned());
    assert!(standings.contains(&row("tip_protocol", "VN", "not-yet")));
    assert!(standings.contains(&row("eu_framework_decision_2002", "GB", "bound")));
    // Only what one of them is bound by.
    let mut bound = choices.to_vec();
    bound.push((Control::Mark, "bound"));
    let page = shown(View::List, &bound);
    for id in listed(&page) {
        assert!(["VN", "GB"].iter().any(|state| mark(id, state, date) == Mark::Bound), "{id}");
    }
    assert!(listed(&page).contains(&"som_protocol"));
    assert!(!listed(&page).contains(&"actip"));
    // Without a State nothing is said to bind.
    assert!(
        self::standings(&shown(View::List, &[])).iter().all(|(_, _, mark)| mark != "bound" && mark != "commitment")
    );
}

#[test]
fn states_are_added_taken_out_and_cleared() {
    let state = after(&[(Control::State, "thai"), (Control::State, "Thailand"), (Control::State, "Atlantis")]);
    assert_eq!(state.explore.states, Some(vec![code("TH")]));
    assert!(state.explore.unknown);
    let mut state = after(&[(Control::State, "TH"), (Control::Circle, "asean"), (Control::Query, "x")]);
    state.reduce(Action::Explore(Act::Remove(code("TH"))));
    assert_eq!(state.explore.states, Some(Vec::new()));
    state.reduce(Action::Explore(Act::Clear));
    assert_eq!((state.explore.circle, state.explore.query.as_str()), (None, ""));
    // The States and the date of the case stand until others are chosen.
    let mut state = after(&[]);
    state.case.states = Some(Places { origin: vec![code("NP")], ..Places::default() });
    state.case.date = Some(day("2008-11-30"));
    let page = standings(&elements(state, View::List));
    assert!(page.iter().all(|(_, state, _)| state == "NP"));
    check(&page, "2008-11-30");
}

#[test]
fn groups_had_their_members_of_the_day() {
    let register = installed();
    let count = |circle: Circle, date: &str| circle.members(register, day(date)).states.len();
    assert_eq!(count(Circle::Asean, "1998-01-01"), 9);
    assert_eq!(count(Circle::Asean, "2008-11-30"), 10);
    assert_eq!(count(Circle::Asean, "2026-11-23"), 11);
    assert_eq!((count(Circle::Mekong, "2004-10-28"), count(Circle::Mekong, "2008-11-30")), (0, 6));
    assert_eq!((count(Circle::Eu, "2008-11-30"), count(Circle::Eu, "2020-02-01")), (27, 27));
    assert_eq!((count(Circle::CouncilOfEurope, "2022-03-16"), count(Circle::CouncilOfEurope, "2022-03-17")), (47, 46));
    assert_eq!((count(Circle::Saarc, "2006-01-01"), count(Circle::Saarc, "2008-11-30")), (7, 8));
    assert_eq!((count(Circle::Ecowas, "2008-11-30"), count(Circle::Ecowas, "2025-01-30")), (15, 12));
    // What rests on memory is told from what was checked.
    assert!(Circle::Mekong.members(register, day("2008-11-30")).verified);
    assert!(!Circle::Eu.members(register, day("2008-11-30")).verified);
}

#[test]
fn bars_stand_where_their_dates_are() {
    let last = day("2026-11-23");
    assert_eq!((position(day("1926-01-01"), last), position(day("1900-01-01"), last)), (0, 0));
    assert_eq!(
        (position(day("1990-01-01"), last), position(last, last), position(day("2030-01-01"), last)),
        (160, 1000, 1000)
    );
    let steps: Vec<u32> =
        (1926..=2026).filter_map(|year| Day::new(year, 6, 1)).map(|day| position(day, last)).collect();
    assert!(steps.is_sorted_by(|before, after| before < after), "{steps:?}");
    // Years since 1990 are drawn larger.
    assert!(steps[80] - steps[79] > 5 * (steps[20] - steps[19]));
}

#[test]
fn the_timeline_says_in_words_what_its_bars_show() {
    let register = installed();
    let date = "2008-11-30";
    let page = shown(View::Timeline, &[(Control::Date, date)]);
    let rows: Vec<usize> = (0..page.len()).filter(|place| page[*place].attributes.contains_key("data-phase")).collect();
    assert_eq!(rows.len(), 54);
    let last = palermo::platform::today();
    let percent = |day: Day| format!("{}.{}%", position(day, last) / 10, position(day, last) % 10);
    for (number, place) in rows.iter().enumerate() {
        let row = &page[*place..rows.get(number + 1).copied().unwrap_or(page.len())];
        let (_, framework) = register.find(row[0].get("data-framework")).expect("a framework");
        assert_eq!(row[0].get("data-phase"), framework.phase(day(date)).name(), "{}", framework.id);
        // The words: what holds on the date, and the years.
        let words = row.iter().position(|element| element.has_class("row-words")).expect("words");
        assert_eq!(row[words + 1].words, say3("explore-phase-", framework.phase(day(date)).name(), ""));
        let row = &row[..words];
        // The bar: from its start, and to its end where it has one.
        let start = framework.start().earliest().map(percent).expect("a start");
        let bar: Vec<&Element> =
            row.iter().filter(|element| element.has_class("thick") || element.get("y1") == "-3").collect();
        assert_eq!((bar.len(), bar[0].get("x1")), (1, start.as_str()), "{}", framework.id);
        assert_eq!(bar[0].has_class("thick"), framework.binding, "{}", framework.id);
        let end = framework.ended.latest().map(percent);
        assert_eq!(bar[0].get("x2"), end.clone().unwrap_or_else(|| "100.0%".to_owned()), "{}", framework.id);
        assert_eq!(row.iter().any(|element| element.has_class("over")), end.is_some(), "{}", framework.id);
        let now = row.iter().find(|element| element.has_class("now")).expect("the date");
        assert_eq!(now.get("x1"), percent(day(date)));
        assert!(
            row.iter()
                .filter(|element| element.tag == "svg" && element.has_class("bar"))
                .all(|svg| svg.get("aria-hidden") == "true")
        );
    }
    let phase = |id: &str, date: &str| register.find(id).expect(id).1.phase(day(date));
    assert_eq!(phase("eu_framework_decision_2002", "2011-04-14"), Phase::Runs);
    assert_eq!(phase("eu_framework_decision_2002", "2011-04-16"), Phase::Replaced);
    assert_eq!(phase("tip_protocol", "2001-01-01"), Phase::Adopted);
    assert_eq!(phase("actip", "2008-11-30"), Phase::Unborn);
}

#[test]
fn every_cell_of_the_matrix_is_what_the_register_says() {
    for (circle, date, states) in [("asean", "2026-11-23", 11), ("commit", "2008-11-30", 6), ("eu", "2019-01-01", 28)] {
        let page = shown(View::Matrix, &[(Control::Circle, circle), (Control::Date, date)]);
        let cells = standings(&page);
        check(&cells, date);
        let rows: BTreeSet<&str> = cells.iter().map(|(_, state, _)| state.as_str()).collect();
        let columns: BTreeSet<&str> = cells.iter().map(|(framework, ..)| framework.as_str()).collect();
        assert_eq!((rows.len(), cells.len()), (states, states * columns.len()), "{circle}");
        assert!(columns.contains("tip_protocol") && columns.contains("convention_1949"), "{columns:?}");
        // A word beside every shape.
        assert!(page.iter().filter(|element| element.tag == "td").all(|cell| !cell.get("data-label").is_empty()));
    }
    // Without a choice, the States of the Mekong.
    let cells = standings(&shown(View::Matrix, &[(Control::Date, "2020-01-01")]));
    let rows: BTreeSet<&str> = cells.iter().map(|(_, state, _)| state.as_str()).collect();
    assert_eq!(rows.into_iter().collect::<Vec<_>>(), ["CN", "KH", "LA", "MM", "TH", "VN"]);
}

#[test]
fn the_map_and_its_table_say_the_same_of_every_state() {
    let register = installed();
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let map = world::world(&root.join("content"), &root.join(world::ATLAS)).expect("the map");
    for (framework, date) in [
        ("tip_protocol", "2008-12-31"),
        ("som_protocol", "2026-11-23"),
        ("coe_convention_197", "2010-12-31"),
        ("commit", "2004-12-31"),
    ] {
        let (place, _) = register.find(framework).expect("a framework");
        let mut state = after(&[(Control::Framework, &place.to_string()), (Control::Date, date)]);
        state.reduce(Action::Explore(Act::World(Some(map.clone()))));
        let page = elements(state, View::Map);
        let drawn: BTreeMap<&str, &str> = page
            .iter()
            .filter(|element| element.tag == "path" && element.attributes.contains_key("data-state"))
            .map(|path| (path.get("data-state"), path.get("data-mark")))
            .collect();
        assert_eq!(drawn.len(), map.shapes().count());
        for (state, shown) in &drawn {
            assert_eq!(*shown, mark(framework, state, date).name(), "{framework} for {state} on {date}");
        }
        // What is not drawn stands beside; the table has everybody.
        let rest: Vec<(String, String, String)> =
            standings(&page).into_iter().filter(|(framework, ..)| framework.is_empty()).collect();
        let table: BTreeMap<&str, &str> = page
            .iter()
            .enumerate()
            .filter(|(_, element)| element.tag == "tr" && element.attributes.contains_key("data-state"))
            .map(|(at, row)| {
                let span =
                    page[at..].iter().find(|element| element.attributes.contains_key("data-mark")).expect("a mark");
                (row.get("data-state"), span.get("data-mark"))
            })
            .collect();
        for state in &register.states {
            let expected = mark(framework, state.as_str(), date).name();
            assert_eq!(table.get(state.as_str()).copied(), Some(expected), "{framework} for {state}");
            let beside = page.iter().any(|element| element.tag == "li" && element.get("data-state") == state.as_str());
            assert_eq!(beside, !drawn.contains_key(state.as_str()), "{state}");
        }
        assert!(!rest.is_empty());
    }
}

#[test]
fn the_year_of_the_map_is_its_last_day_but_no_day_to_come() {
    let state = after(&[(Control::Year, "2008")]);
    assert_eq!(state.explore.date, Some(day("2008-12-31")));
    let today = palermo::platform::today();
    let state = after(&[(Control::Year, &today.year().to_string())]);
    assert_eq!(state.explore.date, Some(today));
    // Half a date changes nothing; nor does a day before the register begins.
    let state = after(&[(Control::Date, "2008-11-30"), (Control::Date, ""), (Control::Date, "1200-01-01")]);
    assert_eq!(state.explore.date, Some(day("2008-11-30")));
}

#[track_caller]
fn changed(framework: &str, state: &str) -> Change {
    let register = installed();
    let (place, _) = register.find(framework).expect("a framework");
    let on = |date: &str| standing(register, place, Some(code(state)), day(date)).expect("a standing");
    Change::between(&on("2008-11-30"), &on("2026-11-23"))
}

#[test]
fn what_changed_since_2008_is_named() {
    assert_eq!(changed("tip_protocol", "VN"), Change::BecameBinding);
    assert_eq!(changed("tip_protocol", "KH"), Change::Same);
    assert_eq!(changed("actip", "VN"), Change::NewBinding);
    assert_eq!(changed("eu_framework_decision_2002", "FR"), Change::Replaced);
    assert_eq!(changed("eu_directive_2011_36", "VN"), Change::Elsewhere);
    assert_eq!(changed("eu_directive_2011_36", "GB"), Change::CameAndWent);
    assert_eq!(changed("asean_declaration_trafficking", "TL"), Change::Joined);
    assert_eq!(changed("commit", "TH"), Change::Same);
    // What is not recorded is no change: it may have been so all along.
    assert_eq!(changed("ilo_c182", "KH"), Change::ThenUnrecorded);
    assert_eq!(changed("som_protocol", "CN"), Change::NowUnrecorded);
    assert_eq!(changed("eu_framework_decision_2002", "KH"), Change::Elsewhere);
    assert_eq!(changed("aaptip", "KH"), Change::Elsewhere);
    // The page shows every one of them for the States of the Mekong, and nothing else.
    let page = shown(View::Then, &[]);
    let mut state = String::new();
    let mut shown = BTreeMap::new();
    for element in &page {
        if let Some(code) = element.get("id").strip_prefix("then-") {
            state = code.to_owned();
        }
        if element.attributes.contains_key("data-change") {
            shown.insert(
                (state.clone(), element.get("data-framework").to_owned()),
                element.get("data-change").to_owned(),
            );
        }
    }
    for state in ["CN", "KH", "LA", "MM", "TH", "VN"] {
        for framework in &installed().frameworks {
            let change = changed(&framework.id, state);
            let expected = (!matches!(change, Change::Same | Change::Elsewhere)).then(|| change.name().to_owned());
            assert_eq!(
                shown.get(&(state.to_owned(), framework.id.clone())).cloned(),
                expected,
                "{} for {state}",
                framework.id
            );
        }
    }
}

//! Stand-ins for a browser where there is none.

use super::{FileFault, Shelf};
use crate::casefile::Value;
use crate::frameworks::{Day, StateCode};
use crate::practice::Scenario;

/// The part of the address after `#`; empty without a browser.
pub fn hash() -> String {
    String::new()
}

/// Goes to a hash route.
pub fn go(_route: &str) {}

/// Goes to a hash route without a new history entry.
pub fn replace(_route: &str) {}

/// Calls back when the hash changes.
pub fn on_hash_change(_callback: impl Fn() + 'static) {}

/// Calls back once what was drawn has been painted.
pub fn when_painted(done: impl FnOnce() + 'static) {
    done();
}

/// Shows the page's title.
pub fn set_title(_title: &str) {}

/// The words of the main heading shown.
pub fn heading() -> String {
    String::new()
}

/// Moves focus to an element.
pub fn focus(_id: &str) {}

/// Moves focus to the main heading and shows the top of the page.
pub fn focus_heading() {}

/// Shows a part of the page and moves focus to it.
pub fn show_section(_id: &str) {}

/// Tells a page around this one what there is to report.
pub fn tell_host(_kind: &str, _facts: &str, _case: &str) -> bool {
    false
}

/// Whether a page around this one is told what happens here.
pub fn has_host() -> bool {
    false
}

/// The text of the field in which something was typed.
pub fn typed(_event: &yew::Event) -> String {
    String::new()
}

/// The name of the key that was pressed.
pub fn pressed(_event: &yew::Event) -> String {
    String::new()
}

/// The Start page as it stands in the document.
pub fn start_page() -> Option<yew::virtual_dom::VNode> {
    None
}

/// Marks the document as ready: the app has mounted.
pub fn mark_ready() {}

/// What is stored under a key.
pub fn stored(_shelf: Shelf, _key: &str) -> Option<String> {
    None
}

/// Stores a text. `false` if the browser refuses.
pub fn store(_shelf: Shelf, _key: &str, _text: &str) -> bool {
    false
}

/// Forgets what is stored under a key.
pub fn forget(_shelf: Shelf, _key: &str) {}

/// Offers a text as a file to save. `false` if the browser refuses.
pub fn download(_name: &str, _text: &str) -> bool {
    false
}

/// Loads the practice cases.
pub fn load_cases(_done: impl FnOnce(Option<Vec<Scenario>>) + 'static) {}

/// The address of the app, without what follows `?` or `#`.
pub fn address() -> String {
    String::new()
}

/// Copies a text. Says whether the browser let that happen.
pub fn copy(_text: &str, _done: impl FnOnce(bool) + 'static) {}

/// Marks on the map of the questions where each of them stands.
pub fn mark_path(_standings: &str) {}

/// Prints the page.
pub fn print() {}

/// Parses JSON.
///
/// # Errors
/// The parser's own words.
pub fn parse_json(text: &str) -> Result<Value, String> {
    serde_json::from_str::<serde_json::Value>(text).map(Value::from).map_err(|error| error.to_string())
}

/// The reader's word for a State; none without a browser.
pub fn state_name(_code: StateCode, _language: &str) -> Option<String> {
    None
}

/// A date in words of the reader's language.
pub fn date_in_words(year: u16, month: Option<u8>, day: Option<u8>, _language: &str) -> String {
    const MONTHS: [&str; 12] = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];
    let mut words = String::new();
    if let Some(day) = day {
        words = format!("{day} ");
    }
    if let Some(name) = month.and_then(|month| MONTHS.get(usize::from(month).wrapping_sub(1))) {
        words.push_str(name);
        words.push(' ');
    }
    words + &year.to_string()
}

/// Today by the device's clock; without a browser the day that the register was compiled.
pub fn today() -> Day {
    const COMPILED: Day = match Day::new(2026, 11, 23) {
        Some(day) => day,
        None => panic!(),
    };
    COMPILED
}

/// Whether a script of the page takes reports; without a browser there is none.
pub fn has_reporter() -> bool {
    false
}

/// Hands a report to the script of the page that takes them.
pub fn report(_record: &str) {}

/// What a training site has kept of an earlier visit; without a browser there is none.
pub fn resumed() -> Option<String> {
    None
}

/// Starts loading the rest of the content; without a browser it is there already.
pub fn load_rest(_done: impl FnOnce(bool) + 'static) {}

/// Loads the shapes of the world map; without a browser there is no map.
pub fn load_world(_done: impl FnOnce(Option<crate::content::world::World>) + 'static) {}

/// Loads a page of the reading edition; without a browser there is nothing to show it.
pub fn load_page(_file: &str, _done: impl FnOnce(Option<yew::virtual_dom::VNode>) + 'static) {}

/// Reads the file that the person chose in the file field with this id.
pub fn read_chosen_file(_id: &str, _done: impl FnOnce(Result<String, FileFault>) + 'static) {}

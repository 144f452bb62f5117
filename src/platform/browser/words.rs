//! The words that the browser has for States and dates, and its clock.

use crate::frameworks::{Day, StateCode};
use js_sys::{Array, Date, Function, Object, Reflect};
use std::cell::RefCell;
use wasm_bindgen::{JsCast, JsValue};

thread_local! {
    /// What `Intl` has built, by class and number of options: building one takes longer than a hundred uses of it.
    static FORMATTERS: RefCell<Vec<(&'static str, usize, JsValue)>> = const { RefCell::new(Vec::new()) };
}

/// `new Intl.<class>(language, options)`, built once; the page has one language.
fn formatter(class: &'static str, language: &str, options: &[(&str, &str)]) -> Option<JsValue> {
    let built = FORMATTERS.with_borrow(|built| {
        let found = built.iter().find(|(of, count, _)| *of == class && *count == options.len());
        found.map(|(_, _, formatter)| formatter.clone())
    });
    if built.is_some() {
        return built;
    }
    let intl = Reflect::get(&js_sys::global(), &"Intl".into()).ok()?;
    let constructor: Function = Reflect::get(&intl, &class.into()).ok()?.dyn_into().ok()?;
    let bag = Object::new();
    for (name, value) in options {
        Reflect::set(&bag, &(*name).into(), &(*value).into()).ok()?;
    }
    let formatter = Reflect::construct(&constructor, &Array::of2(&language.into(), &bag)).ok()?;
    FORMATTERS.with_borrow_mut(|built| built.push((class, options.len(), formatter.clone())));
    Some(formatter)
}

/// Calls `new Intl.<class>(language, options).<method>(argument)`.
fn intl(
    class: &'static str,
    language: &str,
    options: &[(&str, &str)],
    method: &str,
    argument: &JsValue,
) -> Option<String> {
    let formatter = formatter(class, language, options)?;
    let method: Function = Reflect::get(&formatter, &method.into()).ok()?.dyn_into().ok()?;
    method.call1(&formatter, argument).ok()?.as_string()
}

/// The reader's word for a State; none where the browser has none.
pub fn state_name(code: StateCode, language: &str) -> Option<String> {
    let name = intl("DisplayNames", language, &[("type", "region")], "of", &code.as_str().into())?;
    (name != code.as_str()).then_some(name)
}

/// A date in words of the reader's language, as exact as it is known.
pub fn date_in_words(year: u16, month: Option<u8>, day: Option<u8>, language: &str) -> String {
    let date = Date::new_with_year_month_day(2000, i32::from(month.unwrap_or(1)) - 1, i32::from(day.unwrap_or(1)));
    date.set_full_year_with_month(u32::from(year), i32::from(month.unwrap_or(1)) - 1);
    let options = [("year", "numeric"), ("month", "long"), ("day", "numeric")];
    let shown = 1 + usize::from(month.is_some()) + usize::from(day.is_some());
    intl("DateTimeFormat", language, &options[..shown], "format", &date).unwrap_or_else(|| year.to_string())
}

/// Today by the device's clock.
pub fn today() -> Day {
    const FALLBACK: Day = match Day::new(2026, 11, 23) {
        Some(day) => day,
        None => panic!(),
    };
    let now = Date::new_0();
    let part = |number: u32| u8::try_from(number).unwrap_or_default();
    let year = u16::try_from(now.get_full_year()).unwrap_or_default();
    Day::new(year, part(now.get_month() + 1), part(now.get_date())).unwrap_or(FALLBACK)
}

//! The browser, through web-sys.

use super::{FileFault, Shelf};
use crate::casefile::Value;
use crate::content::{self, texts::Texts, world::World};
use crate::frameworks::{Day, StateCode, from_bytes as register_of};
use crate::practice::{self, Scenario};
use gloo::events::EventListener;
use js_sys::{Array, Date, Function, JSON, Object, Promise, Reflect, Uint8Array};
use std::cell::{Cell, RefCell};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{
    Blob, Document, Element, HtmlAnchorElement, HtmlElement, HtmlInputElement, Response, Storage, Url, Window,
};
use yew::virtual_dom::VNode;

/// A case file larger than this is none: the largest possible one is far smaller.
const LARGEST_FILE: f64 = 262_144.0;

fn window() -> Option<Window> {
    web_sys::window()
}

fn document() -> Option<Document> {
    window()?.document()
}

fn root() -> Option<Element> {
    document()?.document_element()
}

/// The part of the address after `#`, decoded.
pub fn hash() -> String {
    let hash = window().and_then(|window| window.location().hash().ok()).unwrap_or_default();
    let hash = hash.strip_prefix('#').unwrap_or(&hash).to_owned();
    js_sys::decode_uri_component(&hash).map_or(hash, Into::into)
}

/// Whether the document has a mark of the boot script: `data-embed` within another page, `data-still` as long as nobody has
/// acted there, so that neither focus nor scrolling may move the page around it.
fn is_marked(mark: &str) -> bool {
    root().is_some_and(|root| root.has_attribute(mark))
}

/// Goes to a hash route with a history entry of its own, but within another page, whose Back button is its own.
pub fn go(route: &str) {
    if is_marked("data-embed") {
        replace(route);
    } else if let Some(window) = window() {
        let _ = window.location().set_hash(route);
    }
}

/// Goes to a hash route without a new history entry.
pub fn replace(route: &str) {
    if let Some(window) = window() {
        let _ = window.location().replace(&["#", route].concat());
    }
}

/// Calls back when the hash changes, for as long as the page lives.
pub fn on_hash_change(callback: impl Fn() + 'static) {
    if let Some(window) = window() {
        EventListener::new(&window, "hashchange", move |_| callback()).forget();
    }
}

/// Calls back once what was drawn has been painted.
#[inline(never)]
pub fn when_painted(done: impl FnOnce() + 'static) {
    let Some(window) = window() else { return done() };
    spawn_local(async move {
        // A frame is painted after its callbacks have run, so before those of the next.
        for _ in 0..2 {
            let frame = Promise::new(&mut |resolve, _| {
                let _ = window.request_animation_frame(&resolve);
            });
            let _ = JsFuture::from(frame).await;
        }
        done();
    });
}

/// Shows the page's title.
pub fn set_title(title: &str) {
    if let Some(document) = document() {
        document.set_title(title);
    }
}

/// Moves focus to an element.
pub fn focus(id: &str) {
    if let Some(element) = element(id) {
        let _ = element.focus();
    }
}

fn element(id: &str) -> Option<HtmlElement> {
    document()?.get_element_by_id(id)?.dyn_into().ok()
}

/// Makes an element focusable until it loses focus, and focuses it.
fn focus_once(element: &HtmlElement) {
    element.set_tab_index(-1);
    let target = element.clone();
    EventListener::once(element, "blur", move |_| {
        let _ = target.remove_attribute("tabindex");
    })
    .forget();
    if !is_marked("data-still") {
        let _ = element.focus();
    }
}

fn main_heading() -> Option<HtmlElement> {
    document()?.query_selector("h1").ok()??.dyn_into().ok()
}

/// The words of the main heading shown.
pub fn heading() -> String {
    main_heading().and_then(|heading| heading.text_content()).unwrap_or_default()
}

/// Moves focus to the main heading and shows the top of the page.
pub fn focus_heading() {
    if let Some(heading) = main_heading() {
        focus_once(&heading);
    }
    if let Some(window) = window().filter(|_| !is_marked("data-still")) {
        window.scroll_to_with_x_and_y(0.0, 0.0);
    }
}

/// Shows a part of the page and moves focus to it.
pub fn show_section(id: &str) {
    if let Some(section) = element(id).filter(|_| !is_marked("data-still")) {
        section.scroll_into_view();
        focus_once(&section);
    }
}

/// The text of the field in which something was typed, or the value of the choice in a list that was made.
pub fn typed(event: &web_sys::Event) -> String {
    let value = event.target().and_then(|target| Reflect::get(&target, &"value".into()).ok());
    value.and_then(|value| value.as_string()).unwrap_or_default()
}

/// The name of the key that was pressed.
pub fn pressed(event: &web_sys::Event) -> String {
    event.dyn_ref::<web_sys::KeyboardEvent>().map(web_sys::KeyboardEvent::key).unwrap_or_default()
}

thread_local! {
    static START: Cell<Option<Element>> = const { Cell::new(None) };
}

/// Remembers the Start page as it stands in the document, before the app is mounted over it.
pub fn keep_start_page() {
    START.set(app_root().and_then(|root| root.first_element_child()));
}

/// The Start page as it stood in the document.
pub fn start_page() -> Option<VNode> {
    START.take().map(|start| VNode::VRef(start.into()))
}

/// The element that the app is mounted in.
pub fn app_root() -> Option<Element> {
    document()?.get_element_by_id("app")
}

/// Marks the document as ready: the app has mounted.
pub fn mark_ready() {
    if let Some(root) = root() {
        let _ = root.set_attribute("data-ready", "");
    }
}

fn shelf(shelf: Shelf) -> Option<Storage> {
    let window = window()?;
    match shelf {
        Shelf::Tab => window.session_storage(),
        Shelf::Device => window.local_storage(),
    }
    .ok()
    .flatten()
}

/// What is stored under a key; nothing where storage is refused.
pub fn stored(on: Shelf, key: &str) -> Option<String> {
    shelf(on)?.get_item(key).ok().flatten()
}

/// Stores a text. `false` if the browser refuses.
pub fn store(on: Shelf, key: &str, text: &str) -> bool {
    shelf(on).is_some_and(|storage| storage.set_item(key, text).is_ok())
}

/// Forgets what is stored under a key.
pub fn forget(on: Shelf, key: &str) {
    if let Some(storage) = shelf(on) {
        let _ = storage.remove_item(key);
    }
}

/// Offers a text as a file to save. `false` if the browser refuses.
#[inline(never)]
pub fn download(name: &str, text: &str) -> bool {
    let offer = || -> Result<(), JsValue> {
        let document = document().ok_or(JsValue::NULL)?;
        let blob = Blob::new_with_str_sequence(&Array::of1(&JsValue::from_str(text)))?;
        let address = Url::create_object_url_with_blob(&blob)?;
        let link: HtmlAnchorElement = document.create_element("a")?.unchecked_into();
        link.set_href(&address);
        link.set_download(name);
        link.click();
        // Within another page a file may be refused without a word: the text is there to be copied too.
        if let Some(copy) = global_function("palermoCopy") {
            copy.call2(&JsValue::NULL, &name.into(), &text.into())?;
        }
        Url::revoke_object_url(&address)
    };
    offer().is_ok()
}

/// The address of the app, without what follows `?` or `#`.
pub fn address() -> String {
    let address = window().and_then(|window| window.location().href().ok()).unwrap_or_default();
    address.split(['?', '#']).next().unwrap_or_default().to_owned()
}

/// Copies a text. Says whether the browser let that happen.
pub fn copy(text: &str, done: impl FnOnce(bool) + 'static) {
    let copied = promised("palermoCopy", text);
    spawn_local(async move {
        done(match copied {
            Some(copied) => JsFuture::from(copied).await.is_ok(),
            None => false,
        });
    });
}

/// Marks on the map of the questions where each of them stands: `acts=answered profit=next`.
pub fn mark_path(standings: &str) {
    if let Some(mark) = global_function("palermoPath") {
        let _ = mark.call1(&JsValue::NULL, &standings.into());
    }
}

/// Prints the page.
pub fn print() {
    if let Some(window) = window() {
        let _ = window.print();
    }
}

/// Reads the file that the person chose in the file field with this id, and empties the field so that it can be
/// chosen again.
#[inline(never)]
pub fn read_chosen_file(id: &str, done: impl FnOnce(Result<String, FileFault>) + 'static) {
    let Some(input) = element(id).and_then(|element| element.dyn_into::<HtmlInputElement>().ok()) else { return };
    let Some(file) = input.files().and_then(|files| files.get(0)) else { return };
    if file.size() > LARGEST_FILE {
        input.set_value("");
        return done(Err(FileFault::TooLarge));
    }
    spawn_local(async move {
        let text = JsFuture::from(file.text()).await;
        input.set_value("");
        done(text.ok().and_then(|text| text.as_string()).ok_or(FileFault::Unreadable));
    });
}

/// Parses JSON with the browser's parser.
///
/// # Errors
/// The parser's own words.
pub fn parse_json(text: &str) -> Result<Value, String> {
    match JSON::parse(text) {
        Ok(parsed) => Ok(value(&parsed, 0)),
        Err(error) => {
            Err(Reflect::get(&error, &"message".into()).ok().and_then(|words| words.as_string()).unwrap_or_default())
        }
    }
}

/// A parsed JSON value; what is nested deeper than any case file is cut off as null, which the reader refuses.
#[inline(never)]
fn value(parsed: &JsValue, depth: u8) -> Value {
    if depth > 8 {
        Value::Null
    } else if let Some(truth) = parsed.as_bool() {
        Value::Bool(truth)
    } else if let Some(text) = parsed.as_string() {
        Value::String(text)
    } else if let Some(list) = parsed.dyn_ref::<Array>() {
        Value::List(list.iter().map(|item| value(&item, depth + 1)).collect())
    } else if let Some(object) = parsed.dyn_ref::<Object>() {
        let entry = |entry: JsValue| {
            let entry: Array = entry.unchecked_into();
            (entry.get(0).as_string().unwrap_or_default(), value(&entry.get(1), depth + 1))
        };
        Value::Object(Object::entries(object).iter().map(entry).collect())
    } else if parsed.is_null() {
        Value::Null
    } else {
        Value::Number(JSON::stringify(parsed).map_or_else(|_| String::new(), String::from))
    }
}

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

/// The bytes of one of the app's own files, of which the boot script holds the promise.
async fn file(name: &str) -> Option<Vec<u8>> {
    let response: Response = JsFuture::from(promised("palermoFile", name)?).await.ok()?.dyn_into().ok()?;
    if !response.ok() {
        return None;
    }
    let bytes = JsFuture::from(response.array_buffer().ok()?).await.ok()?;
    Some(Uint8Array::new(&bytes).to_vec())
}

/// Loads the texts that the first question needs, then mounts the app.
pub fn start(mount: impl FnOnce() + 'static) {
    spawn_local(async move {
        let texts = file("short").await.and_then(|bytes| postcard::from_bytes::<Texts>(&bytes).ok());
        match texts {
            Some(texts) => {
                content::install(|library| library.short = texts);
                mount();
            }
            None => report_start_failure(),
        }
    });
}

/// Tells the script that speaks with a page around this one what there is to report: its kind, facts as JSON, and the
/// case, which that script keeps to itself unless the person agrees. `false` where there is no such script.
pub fn tell_host(kind: &str, facts: &str, case: &str) -> bool {
    global_function("palermoHost")
        .is_some_and(|report| report.call3(&JsValue::NULL, &kind.into(), &facts.into(), &case.into()).is_ok())
}

/// Whether a page around this one is told what happens here.
pub fn has_host() -> bool {
    global_function("palermoHost").is_some()
}

/// Loads the shapes of the world map; nothing where that fails.
#[inline(never)]
pub fn load_world(done: impl FnOnce(Option<World>) + 'static) {
    spawn_local(async move { done(file("world").await.and_then(|bytes| postcard::from_bytes::<World>(&bytes).ok())) });
}

/// Lets the boot script show its message that a file of the app is missing.
fn report_start_failure() {
    if let Some(failed) = global_function("palermoFailed") {
        let _ = failed.call1(&JsValue::NULL, &"file-missing".into());
    }
}

/// Loads a page of the reading edition, with its links turned into hash routes by the boot script; nothing where that fails.
pub fn load_page(file: &str, done: impl FnOnce(Option<VNode>) + 'static) {
    let page = promised("palermoPage", file);
    spawn_local(async move {
        let page = match page {
            Some(page) => JsFuture::from(page).await.ok(),
            None => None,
        };
        done(page.and_then(|page| page.dyn_into().ok()).map(VNode::VRef));
    });
}

/// What a function of the boot script promises for a name.
fn promised(function: &str, name: &str) -> Option<Promise> {
    global_function(function)?.call1(&JsValue::NULL, &name.into()).ok()?.dyn_into().ok()
}

fn global_function(name: &str) -> Option<Function> {
    Reflect::get(&js_sys::global(), &name.into()).ok()?.dyn_into().ok()
}

/// Loads the practice cases; nothing where that fails.
#[inline(never)]
pub fn load_cases(done: impl FnOnce(Option<Vec<Scenario>>) + 'static) {
    spawn_local(async move {
        done(file("practice").await.and_then(|bytes| practice::unpack(&bytes)));
    });
}

/// Whether a script of the page takes reports.
pub fn has_reporter() -> bool {
    global_function("palermoReport").is_some()
}

/// Hands a report to the script of the page that takes them.
pub fn report(record: &str) {
    if let Some(take) = global_function("palermoReport") {
        let _ = take.call1(&JsValue::NULL, &record.into());
    }
}

/// What a training site has kept of an earlier visit, empty at the first one; `None` where no such site keeps anything.
pub fn resumed() -> Option<String> {
    global_function("palermoResume")?.call0(&JsValue::NULL).ok()?.as_string()
}

/// Loads the rest of the app: the later part of its module, long texts and the register. Says whether that worked.
pub fn load_rest(done: impl FnOnce(bool) + 'static) {
    spawn_local(async move {
        let Some(later) = promised("palermoLater", "") else { return done(false) };
        if JsFuture::from(later).await.is_err() {
            return done(false);
        }
        let long = file("long").await.and_then(|bytes| postcard::from_bytes::<Texts>(&bytes).ok());
        let register = file("register").await.and_then(|bytes| register_of(&bytes));
        let complete = long.is_some() && register.is_some();
        content::install(|library| {
            library.long = long;
            library.register = register.map(|register| &*Box::leak(Box::new(register)));
        });
        done(complete);
    });
}

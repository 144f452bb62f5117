//! Files that the person saves, opens or copies.

use super::{document, global_function, page::element, promised};
use crate::casefile::Value;
use crate::platform::FileFault;
use js_sys::{Array, JSON, Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Blob, HtmlAnchorElement, HtmlInputElement, Url};

/// A case file larger than this is none: the largest possible one is far smaller.
const LARGEST_FILE: f64 = 262_144.0;

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

//! The page around this one, and the training site that it may be.

use super::global_function;
use wasm_bindgen::JsValue;

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

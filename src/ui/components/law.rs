//! Quoted law: always from the provisions, always with its source.

use crate::content::{cat, joined, key_of, say};
use crate::law::FactId;
use crate::ui::element::{El, el};

/// The words of a provision that decide a question, the operative ones underlined.
pub fn excerpt(fact: FactId, provision: &str) -> El {
    quotation(&cat("excerpt-", fact.name(), &cat("-", &key_of(provision), "")), provision)
}

/// A whole provision.
pub fn provision(provision: &str) -> El {
    quotation(&attribute(provision, ""), provision)
}

fn quotation(key: &str, provision: &str) -> El {
    let source = joined(&[say(&attribute(provision, ".instrument")), say(&attribute(provision, ".article"))], ", ");
    el("blockquote").class("law").key(provision).add(el("p").rich(key)).add(el("cite").text(&source))
}

/// The short name of a provision, such as "TIP 3(a)".
pub fn short(provision: &str) -> String {
    say(&attribute(provision, ".short"))
}

fn attribute(provision: &str, attribute: &str) -> String {
    cat("provision-", &key_of(provision), attribute)
}

/// The short name that opens to the provision itself.
pub fn opens(id: &str) -> El {
    el("details").class("opens").key(id).add(el("summary").text(&short(id))).add(provision(id))
}

//! Protection, and what lies outside the two Protocols.

use super::View;
use super::why::remark_list;
use crate::content::{joined, say, say_with};
use crate::frameworks::Status;
use crate::law::{FindingId, Outcome, Remark, remarks};
use crate::ui::components::law::provision;
use crate::ui::element::{El, el};
use crate::ui::words::state_in_text;

/// The section "Protection".
pub fn protection(view: &View) -> El {
    let possible = |finding| view.findings.get(finding) != Outcome::NotMet;
    let bound = view.applies.iter().filter(|applies| {
        let framework = applies.of(view.register).is_some_and(|framework| framework.id == "coe_convention_197");
        framework && applies.status == Status::Binding
    });
    let coe: Vec<String> = bound.filter_map(|applies| applies.state.map(state_in_text)).collect();
    let danger = el("div")
        .class("danger flow")
        .add(el("p").add(el("strong").say("protection-danger")))
        .add(el("p").say("protection-do-no-harm"));
    let trafficked = el("div")
        .class("flow")
        .hidden(!possible(FindingId::Trafficking))
        .add(el("p").say("protection-tip"))
        .add(provision("tip.7.1"));
    let in_europe =
        joined(&[say_with("protection-coe-in", &[("states", &joined(&coe, ", "))]), say("protection-coe")], " ");
    let in_europe = el("div")
        .class("flow")
        .hidden(coe.is_empty())
        .add(el("p").text(&in_europe))
        .add(provision("coe.13.1"))
        .add(provision("coe.26"));
    let smuggled = el("div")
        .class("flow")
        .hidden(!possible(FindingId::Smuggling))
        .add(el("p").say("protection-smuggled"))
        .add(provision("som.5"));
    el("div")
        .add(danger)
        .add(el("p").say("protection-intro"))
        .add(trafficked)
        .add(in_europe)
        .add(smuggled)
        .add(el("p").say("protection-refugee"))
        .add(provision("refugee.33.1"))
}

/// The section "Outside the Protocols": the remarks about what they do not reach.
pub fn outside(view: &View) -> El {
    let beyond = |remark: &Remark| {
        matches!(remark, Remark::NoBenefitOutside | Remark::NoMeansLabourLaw | Remark::RansomNoPurpose)
    };
    let remarks: Vec<Remark> = remarks(&view.case.answers).into_iter().filter(beyond).collect();
    let none = el("p").hidden(!remarks.is_empty()).say("outside-none");
    el("div").add(el("p").say("outside-intro")).add(none).add(remark_list(remarks))
}

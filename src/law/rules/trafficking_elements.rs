//! The three elements of trafficking in persons: act, means, purpose (TIP 3(a)).

#[cfg(not(target_arch = "wasm32"))]
use super::Cases;
use super::Rule;
use crate::law::elements::Elements;
use crate::law::facts::FactId;
use crate::law::findings::{FindingId, Outcome};
use crate::law::tri::Tri;

/// # What it says
/// Somebody recruited, transported, transferred, harboured or received the person.
/// # Why it matters
/// It is the first element of trafficking: one act is enough, and keeping a person where she already is, is one.
/// # Provision
/// TIP 3(a).
/// # What is not enough
/// To defeat it, it is not enough that nobody moved or that no border was crossed.
pub(super) const ACT: Rule =
    Rule { id: FindingId::TipAct, provisions: &["tip.3.a"], reads: &[FactId::Acts], judge: |e| act(e).into() };

/// # What it says
/// Force, threat, other coercion, abduction, fraud, deception, abuse of power or of vulnerability, or payment for
/// control over the person was used. For a child none is required.
/// # Why it matters
/// It is what makes consent irrelevant, and for an adult the second element of trafficking.
/// # Provision
/// TIP 3(a); for a child 3(c) and (d).
/// # What is not enough
/// That the age is unknown does not do away with it: the finding reports the means alone, and trafficking stays open.
pub(super) const MEANS: Rule = Rule {
    id: FindingId::TipMeans,
    provisions: &["tip.3.a", "tip.3.c", "tip.3.d"],
    reads: &[FactId::Age, FactId::Means],
    judge: |e| match child(e) {
        Tri::Yes => Outcome::NotRequired,
        _ => means(e).into(),
    },
};

/// # What it says
/// The conduct was for exploitation, of a kind that the Protocol lists or of another.
/// # Why it matters
/// It is the third element of trafficking: intended is enough, whatever came of it.
/// # Provision
/// TIP 3(a): its list is "at a minimum".
/// # What is not enough
/// A fee for the journey, or ransom, is no exploitation by itself.
pub(super) const PURPOSE: Rule = Rule {
    id: FindingId::TipPurpose,
    provisions: &["tip.3.a"],
    reads: &[FactId::Purpose],
    judge: |e| purpose(e).into(),
};

/// Any act.
pub(super) fn act(e: &Elements) -> Tri {
    e.is(FactId::Acts)
}

/// Any means.
pub(super) fn means(e: &Elements) -> Tri {
    e.is(FactId::Means)
}

/// Any purpose.
pub(super) fn purpose(e: &Elements) -> Tri {
    e.is(FactId::Purpose)
}

/// The person is under eighteen (TIP 3(d)).
pub(super) fn child(e: &Elements) -> Tri {
    e.is(FactId::Age)
}

/// The table of cases of each rule, in their order.
#[cfg(not(target_arch = "wasm32"))]
pub(super) const CASES: [Cases; 3] = [
    Cases {
        finding: FindingId::TipAct,
        met: &[
            "acts=harbouring",
            "acts=recruitment+transportation+transfer+harbouring+receipt",
            "acts=receipt border=no",
        ],
        not_met: &["acts=none", "acts=none purpose=slavery means=abduction"],
        open: &["", "acts=unknown"],
        not_required: &[],
    },
    Cases {
        finding: FindingId::TipMeans,
        met: &[
            "means=deception",
            "means=abuse_of_vulnerability age=adult",
            "means=fraud age=unknown consent=throughout",
        ],
        not_met: &["means=none", "means=none age=adult", "means=none age=unknown"],
        open: &["", "means=unknown", "means=unknown age=adult", "age=unknown"],
        not_required: &["age=child", "age=child means=none", "age=child means=unknown", "age=child means=abduction"],
    },
    Cases {
        finding: FindingId::TipPurpose,
        met: &[
            "purpose=forced_labour",
            "purpose=forced_begging",
            "purpose=forced_criminality",
            "purpose=forced_marriage",
            "purpose=other_exploitation",
            "purpose=organ_removal+servitude profit=none",
        ],
        not_met: &["purpose=none", "purpose=none profit=exploitation"],
        open: &["", "purpose=unknown", "profit=exploitation means=abduction"],
        not_required: &[],
    },
];

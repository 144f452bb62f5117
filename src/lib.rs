//! Palermo: what tells trafficking in persons from smuggling of migrants, and which legal frameworks apply.
//!
//! The rooms, in the order that data flows. Each imports only from those before it, `content` and `platform` aside:
//!
//! - [`law`]: facts to findings, reasons, what is open, what would change it. Knows nothing of frameworks, browsers, languages.
//! - [`frameworks`]: the register, membership by date, what applies.
//! - [`interview`]: what to ask next, and how much is left.
//! - [`practice`]: cases to judge, marks, misconceptions, when a case comes again.
//! - [`casefile`]: a case and its analysis as JSON, and as a link.
//! - [`content`]: typed content, compiled natively, loaded in the browser.
//! - [`platform`]: the only room that touches web-sys.
//! - [`lms`]: what a training site is told.
//! - [`ui`]: the screens.

pub mod casefile;
pub mod content;
pub mod frameworks;
pub mod interview;
pub mod law;
pub mod lms;
pub mod platform;
pub mod practice;
pub mod ui;

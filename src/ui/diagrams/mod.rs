//! Pictures of the law: laid out by the engine's output, in elements that wrap, mirror and print like text.
//!
//! Each is either hidden from screen readers beside a table that says the same, or is itself a list that reads well.

pub mod journey;
pub mod rails;

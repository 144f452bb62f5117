//! The engine against independent oracles: every row of every rule, every search, every state of the interview, every
//! file and link.

mod casefile;
mod cases;
mod interview;
mod invariants;
mod oracle;
mod random;
mod searches;
mod truth;

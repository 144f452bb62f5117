//! The frameworks that apply in a case, each once, with the States that it applies to.

use super::View;
use crate::frameworks::{Framework, StateCode, Status};

/// A framework that binds, is a commitment, or could apply where no State is named.
pub struct Applying<'a> {
    /// The framework.
    pub framework: &'a Framework,
    /// The States of the case that it binds or that take part; none where none is named.
    pub states: Vec<StateCode>,
}

/// All of them, in the order of the register.
pub fn applying(view: &View) -> Vec<Applying<'static>> {
    let mut all: Vec<Applying> = Vec::new();
    for applies in &view.applies {
        let counts = matches!(applies.status, Status::Binding | Status::Commitment | Status::Candidate);
        let Some(framework) = applies.of(view.register).filter(|_| counts) else { continue };
        match all.last_mut().filter(|last| last.framework.id == framework.id) {
            Some(last) => last.states.extend(applies.state),
            None => all.push(Applying { framework, states: applies.state.into_iter().collect() }),
        }
    }
    all
}

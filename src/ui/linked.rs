//! A case that came with a link: read once, and its code is taken out of the address. What is here is part of the first
//! module; the screens are in `record`.

use super::route::Route;
use super::state::{Notice, State};
use crate::casefile::{self, Case};
use crate::content::{joined, say};
use crate::platform;

/// What is going on with the record of the case.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Linked {
    /// Whether the link was copied; nothing before that was tried.
    pub copied: Option<bool>,
    /// A case from a link, while another one is in hand.
    pub offered: Option<Box<Case>>,
}

/// What a person can do with the record of the case.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Act {
    /// Copy the link.
    Copy,
    /// The link was copied, or the browser refused.
    Copied(bool),
    /// Open the case from the link, in place of the case in hand.
    Accept,
    /// Keep the case in hand.
    Decline,
    /// Save the result as text.
    Markdown,
    /// Save the analysis for other programs.
    Analysis,
}

/// Takes in the case of a link's code, or offers it where another case is in hand; the route to go on to. A code that
/// cannot be read changes nothing but the notice.
pub fn receive(state: &mut State, code: &str, wrong: fn(&casefile::Problem) -> String) -> Route {
    let route = match casefile::from_link(code) {
        Ok(case) if state.is_empty() || case == state.case => {
            state.case = case;
            state.notice = Some(opened());
            Route::Check
        }
        Ok(case) => {
            state.linked.offered = Some(Box::new(case));
            Route::Case(String::new())
        }
        Err(problem) => {
            state.notice = Notice::problem(joined(&[wrong(&problem), say("case-untouched")], " "));
            if state.is_empty() { Route::Start } else { Route::Check }
        }
    };
    if let Some(notice) = &mut state.notice {
        notice.travels = !route.same_page(&state.route);
    }
    platform::replace(&route.hash());
    route
}

/// That a case was opened, said on the page that is shown next.
pub fn opened() -> Notice {
    Notice { text: say("record-link-opened"), problem: false, travels: true }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::law::{Answer, FactId};

    fn case(answer: Answer) -> Case {
        let mut case = Case::default();
        case.answers.set(FactId::Border, Some(answer));
        case
    }

    fn received(in_hand: &Case, code: &str) -> (State, Route) {
        let mut state = State::new(Route::Start, in_hand.clone(), false, true, None);
        let route = receive(&mut state, code, |problem| problem.kind.name().to_owned());
        (state, route)
    }

    #[test]
    fn a_case_is_opened_where_none_is_in_hand() {
        let linked = case(Answer::Unknown);
        let (state, route) = received(&Case::default(), &casefile::to_link(&linked));
        assert_eq!((state.case, route), (linked, Route::Check));
    }

    #[test]
    fn a_case_in_hand_is_not_replaced_without_a_word() {
        let (in_hand, linked) = (case(Answer::Options(1)), case(Answer::Unknown));
        let (state, route) = received(&in_hand, &casefile::to_link(&linked));
        assert_eq!((state.case, route), (in_hand, Route::Case(String::new())));
        assert_eq!(state.linked.offered.as_deref(), Some(&linked));
    }

    #[test]
    fn a_broken_code_loses_nothing_and_says_so() {
        let in_hand = case(Answer::Options(1));
        let code = casefile::to_link(&in_hand);
        let newer = ["2", &code[1..]].concat();
        for (code, says) in [(&code[..code.len() - 2], "link_broken"), (&newer, "link_version"), ("x", "link_version")]
        {
            let (state, route) = received(&in_hand, code);
            assert_eq!((&state.case, route), (&in_hand, Route::Check), "{code}");
            let notice = state.notice.expect("something is said");
            assert!(notice.problem && notice.text.starts_with(says), "{}", notice.text);
        }
    }
}

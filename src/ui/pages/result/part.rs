//! A section of the result, as a component of its own: when something is tried out, what stands before the person's eyes is
//! drawn first and the rest once that is painted.

use super::View;
use crate::platform;
use crate::ui::components::section::MATTER;
use std::rc::Rc;
use yew::virtual_dom::{VComp, VNode};
use yew::{Component, Context, Html, Properties};

/// A section and what it is to show.
#[derive(Clone, Properties)]
pub struct Shown {
    id: &'static str,
    view: Rc<View>,
}

impl PartialEq for Shown {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.view, &other.view) || self.view.shows_same(&other.view, self.id)
    }
}

/// A section of the result.
pub struct Part {
    /// Whether it will be drawn as soon as the page is painted.
    waits: bool,
}

impl Component for Part {
    type Message = ();
    type Properties = Shown;

    fn create(_context: &Context<Self>) -> Self {
        Self { waits: false }
    }

    fn changed(&mut self, context: &Context<Self>, before: &Shown) -> bool {
        let Shown { id, view } = context.props();
        let prompt = view.is_prompt(id, &before.view);
        if !prompt && !self.waits {
            self.waits = true;
            let link = context.link().clone();
            platform::when_painted(move || link.send_message(()));
        }
        prompt
    }

    fn update(&mut self, _context: &Context<Self>, (): ()) -> bool {
        self.waits = false;
        true
    }

    fn view(&self, context: &Context<Self>) -> Html {
        context.props().view.matter(context.props().id).class(MATTER).done()
    }
}

/// The matter of a section.
pub fn part(id: &'static str, view: &Rc<View>) -> VNode {
    VComp::new::<Part>(Rc::new(Shown { id, view: Rc::clone(view) }), None).into()
}

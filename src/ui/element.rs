//! Builds Yew nodes by plain calls.
//!
//! Yew's `html!` expands to several hundred bytes of WebAssembly an element, and a function component to some five
//! thousand; a call here costs about fifteen. With `html!` the app was twice its size budget (ARCHITECTURE.md).

use super::app::App;
use super::state::{Action, Field};
use crate::content::{self, say};
use crate::platform;
use std::rc::Rc;
use yew::html::Scope;
use yew::virtual_dom::{Key, Listener, ListenerKind, VNode, VTag};
use yew::{AttrValue, Event};

/// Where listeners send what happened; none in the reading edition.
pub type Link = Option<Scope<App>>;

/// An element that is being built.
#[must_use]
pub struct El(Box<VTag>);

/// A new element.
#[inline(never)]
pub fn el(tag: &'static str) -> El {
    El(Box::new(VTag::new(tag)))
}

impl El {
    /// Sets an attribute.
    #[inline(never)]
    pub fn attr(mut self, name: &'static str, value: &str) -> Self {
        self.0.add_attribute(name, AttrValue::from(value.to_owned()));
        self
    }

    /// Sets a boolean attribute, where it holds.
    #[inline(never)]
    pub fn flag(mut self, name: &'static str, holds: bool) -> Self {
        if holds {
            self.0.add_attribute(name, AttrValue::Static(""));
        }
        self
    }

    /// Sets the class.
    #[inline(never)]
    pub fn class(self, value: &str) -> Self {
        self.attr("class", value)
    }

    /// Sets the id.
    #[inline(never)]
    pub fn id(self, value: &str) -> Self {
        self.attr("id", value)
    }

    /// Sets the address of a link.
    #[inline(never)]
    pub fn href(self, value: &str) -> Self {
        self.attr("href", value)
    }

    /// Hides the element, where it holds.
    #[inline(never)]
    pub fn hidden(self, holds: bool) -> Self {
        self.flag("hidden", holds)
    }

    /// Tells the element from its siblings. Every child of a list that changes has a key.
    #[inline(never)]
    pub fn key(mut self, key: &str) -> Self {
        self.0.key = Some(Key::from(key.to_owned()));
        self
    }

    /// Sets what an input field holds.
    #[inline(never)]
    pub fn value(mut self, value: &str) -> Self {
        self.0.set_value(AttrValue::from(value.to_owned()));
        self
    }

    /// Sets whether a box or radio is ticked.
    #[inline(never)]
    pub fn checked(mut self, checked: bool) -> Self {
        self.0.set_checked(checked);
        self
    }

    /// Adds words.
    #[inline(never)]
    pub fn text(self, words: &str) -> Self {
        self.node(VNode::from(words.to_owned()))
    }

    /// Adds the text of a key.
    #[inline(never)]
    pub fn say(self, key: &str) -> Self {
        self.text(&say(key))
    }

    /// Adds the text of the key that these parts make.
    #[inline(never)]
    pub fn say3(self, first: &str, second: &str, third: &str) -> Self {
        self.text(&content::say3(first, second, third))
    }

    /// Adds a child.
    #[inline(never)]
    pub fn add(self, child: El) -> Self {
        self.node(VNode::from(*child.0))
    }

    /// Adds children.
    #[inline(never)]
    pub fn list(mut self, children: Vec<El>) -> Self {
        for child in children {
            self = self.add(child);
        }
        self
    }

    /// Adds children, one an item.
    pub fn all<T>(mut self, items: impl IntoIterator<Item = T>, mut child: impl FnMut(T) -> El) -> Self {
        for item in items {
            self = self.add(child(item));
        }
        self
    }

    /// Adds a finished node.
    #[inline(never)]
    pub fn node(mut self, child: VNode) -> Self {
        self.0.add_child(child);
        self
    }

    /// Adds the text of a key with its markup.
    #[inline(never)]
    pub fn rich(self, key: &str) -> Self {
        content::with_message(key, |message| match message {
            Some(pieces) => super::components::rich::add(self, pieces),
            None => self.text(key),
        })
    }

    /// Sends an action on click, instead of what the browser would do.
    #[inline(never)]
    pub fn on_click(self, link: &Link, action: Action) -> Self {
        self.listen(link, On::Click, Sends::Instead(action))
    }

    /// Sends an action when the pointer goes down, before the focus moves.
    #[inline(never)]
    pub fn on_press(self, link: &Link, action: Action) -> Self {
        self.listen(link, On::Press, Sends::Instead(action))
    }

    /// Sends an action when a box, radio or file field changes.
    #[inline(never)]
    pub fn on_change(self, link: &Link, action: Action) -> Self {
        self.listen(link, On::Change, Sends::Also(action))
    }

    /// Sends an action when a form is submitted.
    #[inline(never)]
    pub fn on_submit(self, link: &Link, action: Action) -> Self {
        self.listen(link, On::Submit, Sends::Instead(action))
    }

    /// Sends what is typed into a field.
    #[inline(never)]
    pub fn on_type(self, link: &Link, field: Field) -> Self {
        self.listen(link, On::Type, Sends::Typed(field))
    }

    /// Sends an action when a field loses the focus.
    #[inline(never)]
    pub fn on_leave(self, link: &Link, action: Action) -> Self {
        self.listen(link, On::Leave, Sends::Also(action))
    }

    /// Sends the keys that move in a list of suggestions.
    #[inline(never)]
    pub fn on_keys(self, link: &Link, keys: Keys) -> Self {
        self.listen(link, On::Key, Sends::Keys(keys))
    }

    fn listen(mut self, link: &Link, on: On, sends: Sends) -> Self {
        if let Some(link) = link {
            self.0.add_listener(Rc::new(Sender { link: link.clone(), on, sends }));
        }
        self
    }

    /// The finished node.
    pub fn done(self) -> VNode {
        VNode::from(*self.0)
    }
}

/// Actions for the keys that move in a list of suggestions; none where the browser should act.
#[derive(Clone)]
pub struct Keys {
    /// One further.
    pub down: Action,
    /// One back.
    pub up: Action,
    /// Take it.
    pub enter: Option<Action>,
    /// Close the list.
    pub escape: Action,
}

enum Sends {
    Instead(Action),
    Also(Action),
    Typed(Field),
    Keys(Keys),
}

#[derive(Clone, Copy)]
enum On {
    Click,
    Press,
    Change,
    Submit,
    Type,
    Key,
    Leave,
}

struct Sender {
    link: Scope<App>,
    on: On,
    sends: Sends,
}

impl Listener for Sender {
    fn kind(&self) -> ListenerKind {
        match self.on {
            On::Click => ListenerKind::onclick,
            On::Press => ListenerKind::onmousedown,
            On::Change => ListenerKind::onchange,
            On::Submit => ListenerKind::onsubmit,
            On::Type => ListenerKind::oninput,
            On::Key => ListenerKind::onkeydown,
            On::Leave => ListenerKind::onblur,
        }
    }

    fn handle(&self, event: Event) {
        let action = match &self.sends {
            Sends::Instead(action) => {
                event.prevent_default();
                action.clone()
            }
            Sends::Also(action) => action.clone(),
            Sends::Typed(field) => Action::Typed(*field, platform::typed(&event)),
            Sends::Keys(keys) => {
                let action = match platform::pressed(&event).as_str() {
                    "ArrowDown" => Some(&keys.down),
                    "ArrowUp" => Some(&keys.up),
                    "Enter" => keys.enter.as_ref(),
                    "Escape" => Some(&keys.escape),
                    _ => None,
                };
                let Some(action) = action else { return };
                event.prevent_default();
                action.clone()
            }
        };
        self.link.send_message(action);
    }

    fn passive(&self) -> bool {
        false
    }
}

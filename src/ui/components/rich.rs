//! Texts with markup.

use crate::content::texts::{Markup, Piece};
use crate::content::with_message;
use crate::ui::element::{El, el};
use crate::ui::route::Route;

/// A message as one paragraph, or as the paragraphs and lists it holds.
pub fn prose(key: &str) -> El {
    let blocks = with_message(key, |message| {
        let block = |piece: &Piece| matches!(piece, Piece::Marked(Markup::Paragraph | Markup::List, _));
        message.is_some_and(|pieces| pieces.iter().any(block))
    });
    if blocks { el("div").class("flow").rich(key) } else { el("p").rich(key) }
}

/// Adds pieces with their markup.
pub fn add(mut element: El, pieces: &[Piece]) -> El {
    for piece in pieces {
        element = match piece {
            Piece::Text(text) | Piece::Variable(text) => element.text(text),
            Piece::Count(_, _, other) => add(element, other),
            Piece::Marked(markup, inner) => element.add(add(of(markup), inner)),
        };
    }
    element
}

fn of(markup: &Markup) -> El {
    match markup {
        Markup::Paragraph => el("p"),
        Markup::List => el("ul"),
        Markup::Item => el("li"),
        Markup::Emphasis => el("em"),
        Markup::Strong => el("strong"),
        Markup::Operative => el("mark"),
        Markup::Link(address) => el("a").href(&address_of(address)),
    }
}

/// Where a link in a text leads: hash routes become files in the reading edition.
pub fn address_of(address: &str) -> String {
    match address.strip_prefix('#') {
        Some(hash) => Route::parse(hash).href(),
        None => address.to_owned(),
    }
}

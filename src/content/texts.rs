//! Compiled messages and how they are filled in.

use serde::{Deserialize, Serialize};
use std::str::Chars;

/// The messages of one language as the browser gets them: key and coded text in turn, sorted by key.
///
/// A text is coded as one string, in which control characters stand for [`Piece`]s: derived readers of nested structures
/// would cost the bundle more than reading this.
#[derive(Debug, Default, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Texts(Vec<String>);

/// A part of a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece {
    /// Literal text.
    Text(String),
    /// The value of a variable.
    Variable(String),
    /// One of two wordings by a number: exactly one, or any other.
    Count(String, Vec<Piece>, Vec<Piece>),
    /// Marked-up text: only in files whose texts may hold Markdown, and in quoted law.
    Marked(Markup, Vec<Piece>),
}

/// What marks a part of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Markup {
    /// A paragraph.
    Paragraph,
    /// An unordered list.
    List,
    /// A list item.
    Item,
    /// Emphasis.
    Emphasis,
    /// Strong importance.
    Strong,
    /// The operative words of quoted law.
    Operative,
    /// A link to an address or a hash route.
    Link(String),
}

/// What the control characters stand for: a variable, a count and marked-up text begin, a name ends, a part ends.
const VARIABLE: char = '\u{1}';
const COUNT: char = '\u{2}';
const MARKED: char = '\u{3}';
const NAMED: char = '\u{4}';
#[cfg(not(target_arch = "wasm32"))] // the reader ends a part at any character that begins nothing
const END: char = '\u{5}';

/// Markup without an address, by the letter that codes it.
const PLAIN: [(char, Markup); 6] = [
    ('p', Markup::Paragraph),
    ('u', Markup::List),
    ('i', Markup::Item),
    ('e', Markup::Emphasis),
    ('s', Markup::Strong),
    ('o', Markup::Operative),
];

impl Texts {
    /// The message of a key.
    pub fn get(&self, key: &str) -> Option<Vec<Piece>> {
        let (mut low, mut high) = (0, self.0.len() / 2);
        while low < high {
            let middle = usize::midpoint(low, high);
            let candidate = self.0.get(middle * 2)?.as_str();
            if candidate == key {
                return Some(decoded(&mut self.0.get(middle * 2 + 1)?.chars()));
            }
            if candidate < key { low = middle + 1 } else { high = middle }
        }
        None
    }

    /// The keys, sorted.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn keys(&self) -> impl Iterator<Item = &String> {
        self.0.iter().step_by(2)
    }

    /// Messages, coded and sorted by key.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn of(messages: &[(String, Vec<Piece>)]) -> Self {
        let mut sorted: Vec<&(String, Vec<Piece>)> = messages.iter().collect();
        sorted.sort_by_key(|(key, _)| key);
        let coded = |(key, pieces): &(String, Vec<Piece>)| [key.clone(), coded(pieces)];
        Self(sorted.into_iter().flat_map(coded).collect())
    }
}

/// Pieces as one string.
#[cfg(not(target_arch = "wasm32"))]
fn coded(pieces: &[Piece]) -> String {
    let one = |piece: &Piece| match piece {
        Piece::Text(text) => text.clone(),
        Piece::Variable(name) => format!("{VARIABLE}{name}{NAMED}"),
        Piece::Count(name, one, other) => format!("{COUNT}{name}{NAMED}{}{END}{}{END}", coded(one), coded(other)),
        Piece::Marked(Markup::Link(address), inner) => format!("{MARKED}{address}{NAMED}{}{END}", coded(inner)),
        Piece::Marked(markup, inner) => {
            let letter = PLAIN.iter().find(|(_, plain)| plain == markup).map_or('p', |(letter, _)| *letter);
            format!("{MARKED}{letter}{NAMED}{}{END}", coded(inner))
        }
    };
    pieces.iter().map(one).collect()
}

/// The pieces of a coded text, up to its end or the next part.
fn decoded(text: &mut Chars<'_>) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut literal = String::new();
    loop {
        let next = text.next();
        if let Some(letter @ '\u{7}'..) = next {
            literal.push(letter);
            continue;
        }
        if !literal.is_empty() {
            pieces.push(Piece::Text(std::mem::take(&mut literal)));
        }
        match next {
            Some(VARIABLE) => pieces.push(Piece::Variable(name(text))),
            Some(COUNT) => {
                let name = name(text);
                let one = decoded(text);
                pieces.push(Piece::Count(name, one, decoded(text)));
            }
            Some(MARKED) => {
                let name = name(text);
                let plain = PLAIN.iter().find(|(letter, _)| name.chars().eq([*letter]));
                let markup = plain.map_or_else(|| Markup::Link(name.clone()), |(_, markup)| markup.clone());
                pieces.push(Piece::Marked(markup, decoded(text)));
            }
            _ => return pieces,
        }
    }
}

fn name(text: &mut Chars<'_>) -> String {
    let mut name = String::new();
    for letter in text {
        if letter == NAMED {
            break;
        }
        name.push(letter);
    }
    name
}

/// The text without its markup, with the variables filled in; an unknown variable shows as its name.
pub fn plain(pieces: &[Piece], variables: &[(&str, &str)]) -> String {
    let mut text = String::new();
    write(&mut text, pieces, variables);
    text
}

fn write(text: &mut String, pieces: &[Piece], variables: &[(&str, &str)]) {
    for piece in pieces {
        match piece {
            Piece::Text(literal) => text.push_str(literal),
            Piece::Variable(name) => text.push_str(value(name, variables)),
            Piece::Count(name, one, other) => {
                let chosen = if value(name, variables) == "1" { one } else { other };
                write(text, chosen, variables);
            }
            Piece::Marked(_, inner) => write(text, inner, variables),
        }
    }
}

fn value<'a>(name: &'a str, variables: &[(&str, &'a str)]) -> &'a str {
    variables.iter().find(|(candidate, _)| *candidate == name).map_or(name, |(_, value)| value)
}

#[cfg(test)]
mod tests {
    use super::{Markup, Piece, Texts, plain};

    fn text(literal: &str) -> Piece {
        Piece::Text(literal.to_owned())
    }

    #[test]
    fn fills_variables_counts_and_markup() {
        let message = [
            Piece::Variable("n".to_owned()),
            Piece::Count("n".to_owned(), vec![text(" question")], vec![text(" questions")]),
            Piece::Marked(Markup::Strong, vec![text(" left")]),
        ];
        assert_eq!(plain(&message, &[("n", "1")]), "1 question left");
        assert_eq!(plain(&message, &[("n", "4")]), "4 questions left");
    }

    #[test]
    fn finds_by_key() {
        let texts = Texts::of(&[("b.hint".to_owned(), vec![text("B")]), ("a".to_owned(), vec![text("A")])]);
        assert_eq!(texts.get("b.hint"), Some(vec![text("B")]));
        assert_eq!(texts.get("a"), Some(vec![text("A")]));
        assert_eq!(texts.get("c"), None);
    }

    #[test]
    fn what_is_coded_comes_back() {
        let link = Piece::Marked(Markup::Link("#/q".to_owned()), vec![text("here"), Piece::Variable("n".to_owned())]);
        let count =
            Piece::Count("n".to_owned(), vec![text("one")], vec![Piece::Variable("n".to_owned()), text(" – more")]);
        let pieces = vec![Piece::Marked(Markup::Paragraph, vec![text("See "), link]), count, text("end")];
        let texts = Texts::of(&[("k".to_owned(), pieces.clone())]);
        assert_eq!(texts.get("k"), Some(pieces));
    }
}

//! Compiled messages and how they are filled in.

use serde::{Deserialize, Serialize};

/// The messages of one language, sorted by key.
#[derive(Debug, Default, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Texts {
    /// BCP 47 tag, such as `en`.
    pub language: String,
    /// Whether the language runs from right to left.
    pub right_to_left: bool,
    /// Key and message, sorted by key.
    pub messages: Vec<(String, Vec<Piece>)>,
}

/// A part of a message.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
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
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
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

impl Texts {
    /// The message of a key.
    pub fn get(&self, key: &str) -> Option<&[Piece]> {
        let found = self.messages.binary_search_by(|(candidate, _)| candidate.as_str().cmp(key)).ok()?;
        self.messages.get(found).map(|(_, pieces)| pieces.as_slice())
    }
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
        let messages = vec![("a".to_owned(), vec![text("A")]), ("b.hint".to_owned(), vec![text("B")])];
        let texts = Texts { messages, ..Texts::default() };
        assert_eq!(texts.get("b.hint"), Some(&[text("B")][..]));
        assert_eq!(texts.get("c"), None);
    }
}

//! Two languages made from English for tests: an accented, longer one, and one that runs from right to left.

use super::super::texts::Piece;
use super::{Language, Messages, Tag};

/// `en-XA`: accented and about a third longer, so that untranslated and clipped texts stand out.
pub fn accented(english: &Language) -> Language {
    remake(english, "en-XA", false, |text| {
        let mut accented: String = text.chars().map(accent).collect();
        if text.len() > 3 {
            accented.extend(std::iter::repeat_n('·', text.chars().count() / 3));
        }
        accented
    })
}

/// `ar-XB`: English words that are shown from right to left.
pub fn right_to_left(english: &Language) -> Language {
    remake(english, "ar-XB", true, |text| format!("\u{202e}{text}\u{202c}"))
}

fn remake(english: &Language, tag: &str, right_to_left: bool, change: fn(&str) -> String) -> Language {
    let texts = |messages: &Messages| -> Messages {
        messages.iter().map(|(key, pieces)| (key.clone(), message(key, pieces, change))).collect()
    };
    let tag = Tag { name: tag.to_owned(), right_to_left };
    Language { tag, short: texts(&english.short), long: texts(&english.long) }
}

/// Attributes that hold ids and routes, not words.
const NOT_WORDS: [&str; 5] = [".provisions", ".where", ".also", ".words", ".source"];

fn message(key: &str, pieces: &[Piece], change: fn(&str) -> String) -> Vec<Piece> {
    if NOT_WORDS.iter().any(|suffix| key.ends_with(suffix)) { pieces.to_vec() } else { changed(pieces, change) }
}

fn changed(pieces: &[Piece], change: fn(&str) -> String) -> Vec<Piece> {
    let one = |piece: &Piece| match piece {
        Piece::Text(text) if text.trim().is_empty() => piece.clone(),
        Piece::Text(text) => Piece::Text(change(text)),
        Piece::Variable(_) => piece.clone(),
        Piece::Count(name, one, other) => Piece::Count(name.clone(), changed(one, change), changed(other, change)),
        Piece::Marked(markup, inner) => Piece::Marked(markup.clone(), changed(inner, change)),
    };
    pieces.iter().map(one).collect()
}

fn accent(letter: char) -> char {
    match letter {
        'a' => 'á',
        'e' => 'é',
        'i' => 'í',
        'o' => 'ó',
        'u' => 'ú',
        'A' => 'Á',
        'E' => 'É',
        'I' => 'Í',
        'O' => 'Ó',
        'U' => 'Ú',
        'c' => 'ç',
        'n' => 'ñ',
        other => other,
    }
}

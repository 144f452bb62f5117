//! Corrections of the source document that belong to a question: they stand on its page.

use super::super::texts::{Markup, Piece};
use super::Messages;

/// Puts each correction whose place is a question beside the texts of that question: `q-<fact>.correction`.
pub fn to_questions(short: &mut Messages, long: &Messages) {
    let find = |key: &str| long.iter().find(|(other, _)| other == key).map(|(_, pieces)| pieces.clone());
    let strong =
        |key: &str| vec![Piece::Marked(Markup::Strong, find(key).unwrap_or_default()), Piece::Text(" ".to_owned())];
    for (key, pieces) in long {
        let Some(id) = key.strip_suffix(".where").filter(|id| id.starts_with("correction-")) else { continue };
        let [Piece::Text(place)] = pieces.as_slice() else { continue };
        let Some(fact) = place.strip_prefix("#/q/") else { continue };
        let part = |part: &str| find(&format!("{id}.{part}")).unwrap_or_default();
        let paragraph = |label: &str, text: &str| {
            let words = [strong(label), part(text)].concat();
            Piece::Marked(Markup::Paragraph, words)
        };
        let both = vec![paragraph("corrections-says", "says"), paragraph("corrections-correct", "correct")];
        let name = format!("q-{fact}.correction");
        match short.iter_mut().find(|(key, _)| *key == name) {
            Some((_, pieces)) => pieces.extend(both),
            None => short.push((name, both)),
        }
    }
}

//! Words of the glossary in other texts: the first use in a message becomes a link to the term, which the app explains in
//! place.

use super::super::texts::{Markup, Piece, plain};
use super::Messages;

/// A term and the words by which texts use it.
struct Term {
    address: String,
    words: Vec<String>,
}

/// Marks the words of the glossary in the texts of questions, findings and the result.
pub fn mark(short: &mut Messages, long: &mut Messages) {
    let terms = terms(long);
    for (key, pieces) in short.iter_mut().chain(long.iter_mut()).filter(|(key, _)| explains(key)) {
        // A text with variables is filled in as plain text.
        if let [Piece::Text(text)] = pieces.as_slice() {
            let _ = key;
            *pieces = marked(text, &terms);
        }
    }
}

/// Whether the words of a message are explained in place: where the screens show it with its markup.
fn explains(key: &str) -> bool {
    let of_question = key.strip_prefix("q-").and_then(|rest| rest.split_once('.'));
    match of_question {
        Some((fact, attribute)) => !fact.contains('-') && ["hint", "why", "more"].contains(&attribute),
        None => {
            key.starts_with("finding-") && key.contains('.')
                || key.starts_with("headline-") && key.ends_with(".lead")
                || key.starts_with("remark-") && key.ends_with(".text")
        }
    }
}

fn terms(long: &Messages) -> Vec<Term> {
    let of = |(key, pieces): &(String, Vec<Piece>)| {
        let id = key.strip_suffix(".words").filter(|id| id.starts_with("term-"))?;
        let words = plain(pieces, &[]).split('|').map(|word| word.trim().to_owned()).collect();
        Some(Term { address: format!("#/glossary/{id}"), words })
    };
    long.iter().filter_map(of).collect()
}

/// A text with the first use of each term as a link.
fn marked(text: &str, terms: &[Term]) -> Vec<Piece> {
    let mut places: Vec<(usize, usize, &str)> = Vec::new();
    let mut uses: Vec<(usize, usize, &str)> = terms
        .iter()
        .filter_map(|term| first_use(text, term).map(|(from, to)| (from, to, term.address.as_str())))
        .collect();
    // Of words that overlap, the longer are the term.
    uses.sort_by_key(|(from, to, _)| (std::cmp::Reverse(to - from), *from));
    for (from, to, address) in uses {
        if places.iter().all(|(taken, end, _)| to <= *taken || from >= *end) {
            places.push((from, to, address));
        }
    }
    places.sort_unstable();
    let (mut pieces, mut done) = (Vec::new(), 0);
    for (from, to, address) in places {
        if from > done {
            pieces.push(Piece::Text(text[done..from].to_owned()));
        }
        let words = vec![Piece::Text(text[from..to].to_owned())];
        pieces.push(Piece::Marked(Markup::Link(address.to_owned()), words));
        done = to;
    }
    if done < text.len() || pieces.is_empty() {
        pieces.push(Piece::Text(text[done..].to_owned()));
    }
    pieces
}

/// Where a term stands first as whole words, whatever the case of its letters.
fn first_use(text: &str, term: &Term) -> Option<(usize, usize)> {
    let lower = text.to_ascii_lowercase();
    let whole = |from: usize, to: usize| {
        let before = text[..from].chars().next_back();
        let after = text[to..].chars().next();
        ![before, after].into_iter().flatten().any(|letter| letter.is_alphanumeric() || letter == '-')
    };
    let uses = term.words.iter().flat_map(|words| {
        let words = words.to_ascii_lowercase();
        lower.match_indices(&words).map(|(from, found)| (from, from + found.len())).collect::<Vec<_>>()
    });
    uses.filter(|(from, to)| whole(*from, *to)).min()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &str) {
        let term = |id: &str, words: &[&str]| Term {
            address: id.to_owned(),
            words: words.iter().map(|word| (*word).to_owned()).collect(),
        };
        let terms = [
            term("m", &["listed means", "a means"]),
            term("e", &["exploitation"]),
            term("p", &["purpose of exploitation"]),
        ];
        let shown = |piece: &Piece| match piece {
            Piece::Marked(Markup::Link(address), inner) => format!("[{}]({address})", plain(inner, &[])),
            piece => plain(std::slice::from_ref(piece), &[]),
        };
        assert_eq!(marked(text, &terms).iter().map(shown).collect::<String>(), expected);
    }

    #[test]
    fn the_first_use_of_whole_words_is_marked() {
        check("A means, then a means.", "[A means](m), then a means.");
        check("Nothing of it.", "Nothing of it.");
        check("meansmeans and a meanness", "meansmeans and a meanness");
        check("Non-exploitation", "Non-exploitation");
        check("exploitation", "[exploitation](e)");
    }

    #[test]
    fn longer_words_win() {
        check("the purpose of exploitation, or exploitation", "the [purpose of exploitation](p), or exploitation");
    }

    #[test]
    fn only_texts_that_are_shown_with_markup() {
        for key in
            ["q-acts.hint", "q-acts.why", "finding-tip-means.met", "headline-both.lead", "remark-child_rule.text"]
        {
            assert!(explains(key), "{key}");
        }
        for key in
            ["q-acts", "q-acts.label", "q-acts-receipt.hint", "finding-tip-means", "remark-child_rule", "term-act.text"]
        {
            assert!(!explains(key), "{key}");
        }
    }
}

//! Fluent files to compiled messages.

use super::super::texts::{Markup, Piece};
use super::{Fault, Language, Messages, SHORT_FILES, SHORT_PREFIXES};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use fluent_syntax::parser;
use pulldown_cmark::{Event, Parser, Tag};
use std::path::Path;

/// Files whose messages may hold Markdown.
const MARKDOWN_FILES: [&str; 3] = ["about", "embed", "frameworks"];

/// Reads all `.ftl` files of a folder.
pub fn language(folder: &Path, tag: &str, faults: &mut Vec<Fault>) -> Language {
    let (mut short, mut long) = (Messages::new(), Messages::new());
    let mut files: Vec<_> =
        std::fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path()).collect();
    files.retain(|path| path.extension().is_some_and(|extension| extension == "ftl"));
    files.sort();
    if files.is_empty() {
        faults.push(Fault::new(folder, "", "no Fluent file is here; texts cannot be compiled"));
    }
    for path in files {
        let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let target = if SHORT_FILES.contains(&name.as_str()) { &mut short } else { &mut long };
        let file = File { path: &path, markdown: MARKDOWN_FILES.contains(&name.as_str()) };
        file.read(target, faults);
    }
    let (needed, long): (Messages, Messages) =
        long.into_iter().partition(|(key, _)| SHORT_PREFIXES.iter().any(|prefix| key.starts_with(prefix)));
    short.extend(needed);
    let mut keys: Vec<&String> = short.iter().chain(&long).map(|(key, _)| key).collect();
    keys.sort();
    for pair in keys.windows(2) {
        if pair[0] == pair[1] {
            faults.push(Fault::new(folder, pair[0], "this message stands twice; delete one"));
        }
    }
    Language { tag: super::Tag { name: tag.to_owned(), right_to_left: false }, short, long }
}

struct File<'a> {
    path: &'a Path,
    markdown: bool,
}

impl File<'_> {
    fn read(&self, messages: &mut Messages, faults: &mut Vec<Fault>) {
        let source = match std::fs::read_to_string(self.path) {
            Ok(source) => source,
            Err(error) => return faults.push(Fault::new(self.path, "", &format!("cannot be read: {error}"))),
        };
        let resource = match parser::parse(source.as_str()) {
            Ok(resource) => resource,
            Err((resource, errors)) => {
                for error in errors {
                    let line = source[..error.pos.start.min(source.len())].matches('\n').count() + 1;
                    faults.push(Fault::new(self.path, &format!("line {line}"), &format!("is not Fluent: {error}")));
                }
                resource
            }
        };
        for entry in resource.body {
            let Entry::Message(message) = entry else { continue };
            let id = message.id.name;
            if let Some(pattern) = &message.value {
                messages.push((id.to_owned(), self.compile(id, pattern, faults)));
            }
            for attribute in &message.attributes {
                let key = format!("{id}.{}", attribute.id.name);
                let pieces = self.compile(&key, &attribute.value, faults);
                messages.push((key, pieces));
            }
        }
    }

    fn compile(&self, key: &str, pattern: &Pattern<&str>, faults: &mut Vec<Fault>) -> Vec<Piece> {
        let pieces = self.pieces(key, pattern, faults);
        match pieces.as_slice() {
            [Piece::Text(text)] if self.markdown => markdown(text),
            _ => pieces,
        }
    }

    fn pieces(&self, key: &str, pattern: &Pattern<&str>, faults: &mut Vec<Fault>) -> Vec<Piece> {
        let mut pieces = Vec::new();
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => push_text(&mut pieces, &self.reflow(value)),
                PatternElement::Placeable { expression } => {
                    self.placeable(key, expression, &mut pieces, faults);
                }
            }
        }
        pieces
    }

    /// Fluent keeps line breaks of a long value; outside Markdown they are only spaces.
    fn reflow(&self, text: &str) -> String {
        if self.markdown { text.to_owned() } else { text.replace('\n', " ") }
    }

    fn placeable(&self, key: &str, expression: &Expression<&str>, pieces: &mut Vec<Piece>, faults: &mut Vec<Fault>) {
        match expression {
            Expression::Inline(
                InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value },
            ) => push_text(pieces, value),
            Expression::Inline(InlineExpression::VariableReference { id }) => {
                pieces.push(Piece::Variable(id.name.to_owned()));
            }
            Expression::Select { selector: InlineExpression::VariableReference { id }, variants } => {
                let mut one = None;
                let mut other = Vec::new();
                for variant in variants {
                    let arm = self.pieces(key, &variant.value, faults);
                    match &variant.key {
                        VariantKey::Identifier { name } if *name == "one" => one = Some(arm),
                        VariantKey::NumberLiteral { value } if *value == "1" => one = Some(arm),
                        _ => other = arm,
                    }
                }
                pieces.push(Piece::Count(id.name.to_owned(), one.unwrap_or_else(|| other.clone()), other));
            }
            _ => faults.push(Fault::new(
                self.path,
                key,
                "uses a Fluent feature that is not compiled; use text, variables or a count",
            )),
        }
    }
}

fn push_text(pieces: &mut Vec<Piece>, text: &str) {
    match pieces.last_mut() {
        Some(Piece::Text(last)) => last.push_str(text),
        _ => pieces.push(Piece::Text(text.to_owned())),
    }
}

/// Markdown to marked-up pieces. A text of one paragraph is not wrapped in one.
fn markdown(text: &str) -> Vec<Piece> {
    let mut stack: Vec<(Option<Markup>, Vec<Piece>)> = vec![(None, Vec::new())];
    for event in Parser::new(text) {
        match event {
            Event::Start(tag) => stack.push((markup(&tag), Vec::new())),
            Event::End(_) => {
                let (markup, inner) = stack.pop().unwrap_or_default();
                let Some((_, outer)) = stack.last_mut() else { continue };
                match markup {
                    Some(markup) => outer.push(Piece::Marked(markup, inner)),
                    None => outer.extend(inner),
                }
            }
            Event::Text(text) | Event::Code(text) => {
                if let Some((_, pieces)) = stack.last_mut() {
                    push_text(pieces, &text);
                }
            }
            Event::SoftBreak | Event::HardBreak => {
                if let Some((_, pieces)) = stack.last_mut() {
                    push_text(pieces, " ");
                }
            }
            _ => {}
        }
    }
    let mut pieces = stack.swap_remove(0).1;
    if let [Piece::Marked(Markup::Paragraph, inner)] = pieces.as_mut_slice() {
        return std::mem::take(inner);
    }
    pieces
}

fn markup(tag: &Tag<'_>) -> Option<Markup> {
    match tag {
        Tag::Paragraph => Some(Markup::Paragraph),
        Tag::List(_) => Some(Markup::List),
        Tag::Item => Some(Markup::Item),
        Tag::Emphasis => Some(Markup::Emphasis),
        Tag::Strong => Some(Markup::Strong),
        Tag::Link { dest_url, .. } => Some(Markup::Link(dest_url.to_string())),
        _ => None,
    }
}

//! Short names for what the module imports: the tool that joins it to the browser gives every import a name with a long
//! hash, in the module and in its script, which no compression gets small.

use super::assets::Failure;
use std::collections::BTreeMap;

/// The section of a module that names its imports.
const IMPORTS: u8 = 2;

/// How the imported names begin.
const PREFIX: &str = "__wb";

/// The module and its script with short import names.
pub fn shorten(wasm: &[u8], script: &str) -> Result<(Vec<u8>, String), Failure> {
    let mut names = BTreeMap::new();
    let module =
        rewritten(wasm, &mut names).ok_or_else(|| Failure("the module's imports cannot be read".to_owned()))?;
    let mut longest: Vec<(&String, &String)> = names.iter().collect();
    longest.sort_by_key(|(long, _)| std::cmp::Reverse(long.len()));
    let script = longest.iter().fold(script.to_owned(), |script, (long, short)| script.replace(long.as_str(), short));
    Ok((module, script))
}

/// The module with its import section written anew; fills in which name became which.
fn rewritten(wasm: &[u8], names: &mut BTreeMap<String, String>) -> Option<Vec<u8>> {
    let (header, mut rest) = wasm.split_at_checked(8)?;
    let mut module = header.to_vec();
    while let Some((id, after)) = rest.split_first() {
        let (length, after) = number(after)?;
        let (body, after) = after.split_at_checked(length)?;
        let body = if *id == IMPORTS { imports(body, names)? } else { body.to_vec() };
        module.push(*id);
        push_number(&mut module, body.len());
        module.extend(body);
        rest = after;
    }
    Some(module)
}

fn imports(section: &[u8], names: &mut BTreeMap<String, String>) -> Option<Vec<u8>> {
    let (count, mut rest) = number(section)?;
    let mut written = Vec::new();
    push_number(&mut written, count);
    for _ in 0..count {
        let (module, after) = text(rest)?;
        let (name, after) = text(after)?;
        let next = format!("i{}", names.len());
        let name = if name.starts_with(PREFIX) { names.entry(name.to_owned()).or_insert(next) } else { name };
        for part in [module, name] {
            push_number(&mut written, part.len());
            written.extend(part.as_bytes());
        }
        // Only functions are imported: a zero and the place of the type.
        let (kind, after) = after.split_first()?;
        let (place, after) = if *kind == 0 { number(after)? } else { return None };
        written.push(*kind);
        push_number(&mut written, place);
        rest = after;
    }
    rest.is_empty().then_some(written)
}

fn text(bytes: &[u8]) -> Option<(&str, &[u8])> {
    let (length, rest) = number(bytes)?;
    let (text, rest) = rest.split_at_checked(length)?;
    Some((std::str::from_utf8(text).ok()?, rest))
}

/// An unsigned LEB128 number and what follows it.
fn number(bytes: &[u8]) -> Option<(usize, &[u8])> {
    let mut value = 0;
    for (place, byte) in bytes.iter().enumerate().take(5) {
        value |= usize::from(byte & 0x7f) << (7 * place);
        if byte & 0x80 == 0 {
            return Some((value, bytes.get(place + 1..)?));
        }
    }
    None
}

fn push_number(bytes: &mut Vec<u8>, mut value: usize) {
    while value >= 0x80 {
        bytes.push(u8::try_from(value & 0x7f).unwrap_or_default() | 0x80);
        value >>= 7;
    }
    bytes.push(u8::try_from(value).unwrap_or_default());
}

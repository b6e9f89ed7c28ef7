//! Declarations in words that no table has: told by the place where the others of the same list declare.

use crate::reading::names::{Declares, Entry, Kinds, bare, is_nobody, is_note, is_placeholder};

/// Takes for a declaration what stands in an entry where others declare, if it is one word in small letters that nothing else
/// is known of: `Mere Tapsell, Example Labs, takatāpui` beside `Bo Lee, Example Labs, male`.
pub(super) fn take(entries: &mut [Entry<'_>], declares: &dyn Declares) {
    let own = |entry: &Entry<'_>| entry.pieces.iter().skip(1).any(|piece| is_unknown(piece.slice.text));
    if entries.len() < 2 || !entries.iter().any(own) {
        return;
    }
    let mut shapes: Vec<Shape> = Vec::new();
    let mut open: Vec<usize> = Vec::new();
    for (index, entry) in entries.iter().enumerate() {
        let declared = entry.pieces.iter().skip(1).position(|piece| declares.whole(piece.slice.text));
        match declared.map(|at| Shape::of(entry, at + 1)) {
            Some(shape) if !shapes.contains(&shape) && shapes.len() < MOST => shapes.push(shape),
            Some(_) => {}
            None if entry.declared.is_none() => open.push(index),
            None => {}
        }
    }
    for index in open {
        let entry = &mut entries[index];
        let fits =
            |shape: &&Shape| Shape::of(entry, shape.at) == **shape && is_unknown(entry.pieces[shape.at].slice.text);
        if let Some(at) = shapes.iter().find(fits).map(|shape| shape.at) {
            entry.declared = Some(entry.pieces.remove(at).slice);
        }
    }
}

/// Few lists declare in more ways.
const MOST: usize = 8;

/// Where an entry declares.
#[derive(PartialEq)]
struct Shape {
    pieces: usize,
    at: usize,
    inside: bool,
}

impl Shape {
    fn of(entry: &Entry<'_>, at: usize) -> Self {
        Shape { pieces: entry.pieces.len(), at, inside: entry.pieces.get(at).is_some_and(|piece| piece.inside) }
    }
}

/// Whether a text is one word in small letters that is in no table.
fn is_unknown(text: &str) -> bool {
    let small = |c: char| c.is_lowercase() || matches!(c, '\'' | '’' | '-') || c.is_alphabetic() && !c.is_uppercase();
    text.len() >= 4
        && !text.starts_with(char::is_uppercase)
        && text.chars().all(small)
        && text.chars().nth(3).is_some()
        && Kinds::of(bare(text).raw()).is_empty()
        && !(is_nobody(text) || is_note(text) || is_placeholder(text))
}

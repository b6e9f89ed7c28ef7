//! Characters that leave no mark on the page.

use super::Text;
use crate::characters::{is_direction_mark, is_invisible, is_private_use, is_right_to_left};
use crate::diagnostic::{Code, FixCode, Severity};
use crate::rules::Sink;
use crate::scan::HIDDEN;
use crate::span::{Span, is_line_break};

/// The classes of hidden characters; each is reported once.
const CLASSES: [&str; 6] = ["control", "zero-width", "direction", "soft-hyphen", "byte-order-mark", "private-use"];

const CONTROL: usize = 0;
const ZERO_WIDTH: usize = 1;
const DIRECTION: usize = 2;
const SOFT_HYPHEN: usize = 3;
const BYTE_ORDER_MARK: usize = 4;
const PRIVATE_USE: usize = 5;

pub(super) fn check(text: Text<'_>, out: &mut Sink) {
    let mut found: [Vec<(Span, char)>; 6] = Default::default();
    let mut right_to_left = None;
    let characters = text.places(HIDDEN).flat_map(|block| {
        let piece = text.text.get(block.clone()).unwrap_or("");
        piece.char_indices().map(move |(at, c)| (block.start + at, c))
    });
    for (at, c) in characters {
        let Some(class) = class(c) else { continue };
        let belongs = match class {
            ZERO_WIDTH => belongs_between_letters(c, text.text, at),
            DIRECTION => {
                let holds_any = || text.text.chars().any(is_right_to_left);
                !is_override(c) && *right_to_left.get_or_insert_with(holds_any)
            }
            _ => false,
        };
        if !belongs {
            found[class].push((Span::new(at, at + c.len_utf8()), c));
        }
    }
    for (class, places) in found.into_iter().enumerate() {
        let Some(&(span, first)) = places.first() else { continue };
        let mut diagnostic = text
            .say(Code::TextHiddenCharacters, Severity::Warning, span)
            .with("count", places.len())
            .with("name", format!("U+{:04X}", first as u32))
            .with("class", CLASSES[class]);
        let certain = match class {
            CONTROL => !places.iter().any(|(span, _)| stands_for_letter(text.text, *span)),
            PRIVATE_USE => places.iter().all(|(span, c)| is_symbol_bullet(text.text, *span, *c)),
            _ => true,
        };
        if certain {
            let instead = if class == PRIVATE_USE { "•" } else { "" };
            let edits = places.iter().map(|(span, _)| (*span, instead.to_owned()));
            diagnostic = diagnostic.fix(text.fix(FixCode::RemoveHiddenCharacters, edits));
        }
        out.push(diagnostic);
    }
}

fn class(c: char) -> Option<usize> {
    if is_private_use(c) {
        return Some(PRIVATE_USE);
    }
    if !is_invisible(c) {
        return None;
    }
    Some(match c {
        '\u{ad}' => SOFT_HYPHEN,
        '\u{feff}' => BYTE_ORDER_MARK,
        '\u{0}'..='\u{9f}' => CONTROL,
        _ if is_direction_mark(c) => DIRECTION,
        _ => ZERO_WIDTH,
    })
}

/// Controls that turn letters round whatever their script. No ordinary text needs them.
fn is_override(c: char) -> bool {
    matches!(c, '\u{202d}' | '\u{202e}' | '\u{206a}'..='\u{206f}')
}

/// Whether the character is part of writing here: joiners in Arabic, Indic and emoji sequences, word borders in scripts
/// without spaces, variants of emoji and ideographs.
fn belongs_between_letters(c: char, text: &str, at: usize) -> bool {
    let before = text.get(..at).and_then(|before| before.chars().next_back()).unwrap_or(' ');
    let after = text.get(at + c.len_utf8()..).and_then(|after| after.chars().next()).unwrap_or(' ');
    let is_emoji = |c: char| matches!(c, '\u{2190}'..='\u{2bff}' | '\u{fe0f}' | '\u{1f000}'..='\u{1faff}');
    match c {
        '\u{200c}' => joins(before),
        '\u{200d}' => joins(before) || joins(after) || is_emoji(before) && is_emoji(after),
        '\u{200b}' => is_unspaced(before) || is_unspaced(after),
        '\u{fe00}'..='\u{fe0f}' | '\u{e0100}'..='\u{e01ef}' => {
            !before.is_ascii() && !before.is_whitespace() || matches!(before, '#' | '*' | '0'..='9')
        }
        '\u{e0020}'..='\u{e007f}' => matches!(before, '\u{1f3f4}' | '\u{e0020}'..='\u{e007f}'),
        '\u{180b}'..='\u{180f}' => matches!(before, '\u{1800}'..='\u{18af}'),
        '\u{17b4}' | '\u{17b5}' => matches!(before, '\u{1780}'..='\u{17ff}'),
        '\u{115f}' | '\u{1160}' => matches!(after, '\u{1100}'..='\u{11ff}'),
        _ => false,
    }
}

/// Letters of scripts in which joiners spell: Arabic to Tibetan, Mongolian and their later blocks.
fn joins(c: char) -> bool {
    matches!(c, '\u{600}'..='\u{fff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{18af}' | '\u{a8e0}'..='\u{a8ff}'
        | '\u{fb50}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}')
}

/// Thai, Lao, Tibetan, Myanmar, Khmer, kana and ideographs: written without spaces.
fn is_unspaced(c: char) -> bool {
    matches!(c, '\u{e00}'..='\u{109f}' | '\u{1780}'..='\u{17ff}') || crate::characters::is_ideograph_or_kana(c)
}

/// Whether a control character may hold the place of a lost letter.
fn stands_for_letter(text: &str, span: Span) -> bool {
    let before = text.get(..span.start).is_some_and(|before| before.ends_with(char::is_alphabetic));
    before && text.get(span.end..).is_some_and(|after| after.starts_with(char::is_alphabetic))
}

/// Bullets of the fonts Symbol and Wingdings at the start of a line.
fn is_symbol_bullet(text: &str, span: Span, c: char) -> bool {
    let before =
        text.get(..span.start).unwrap_or("").trim_end_matches(|c: char| c.is_whitespace() && !is_line_break(c));
    crate::characters::is_bullet(c) && (before.is_empty() || before.ends_with(is_line_break))
}

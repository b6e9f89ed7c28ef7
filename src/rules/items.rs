//! Rules of separate statements.

use super::{Sink, field, prose, words, writing};
use crate::diagnostic::{Code, Diagnostic, Fix, FixCode, Place, Severity};
use crate::lower_case::lower;
use crate::reading::choice::absent::{self, Absent};
use crate::reading::items::{Item, Reference, reference};
use crate::reading::{Context, Items};
use crate::span::{Slice, Span, is_line_break};

pub(crate) fn check(cx: &Context<'_>, text: &str, items: &Items, out: &mut Sink) {
    // The list that a form prints, with nothing filled in.
    if items.items.is_empty() && items.empty.len() > 1 {
        field::missing_at(cx, Slice::whole(text).trim().span(), out);
        return;
    }
    if field::placeholder(cx, Slice::whole(text), None, out) {
        return;
    }
    if says_nothing(cx, text, items, out) {
        return;
    }
    let said = out.len();
    for (index, item) in items.items.iter().enumerate().take(writing::MOST) {
        let slice = Slice { text: item.span.of(text), start: item.span.start };
        let is_placeholder = item.words <= PLACEHOLDER_WORDS && field::placeholder(cx, slice, Some(index), out);
        if !is_placeholder {
            stands_alone(index, slice, item.words, out);
        }
    }
    // An item that is nothing but a placeholder is named once.
    let placeholders: Vec<Span> =
        out.iter().skip(said).filter(|d| d.code == Code::FieldPlaceholder).map(|d| d.span).collect();
    let is_named = |span: Span| placeholders.iter().any(|whole| whole.cover(span) == *whole);
    let left_over: Vec<_> = items.left_over.iter().filter(|left| !is_named(left.span)).copied().collect();
    if prose::template_text(cx, text, &left_over, out) {
        return;
    }
    if items.items.is_empty() {
        field::missing_at(cx, Slice::whole(text).trim().span(), out);
        return;
    }
    words::over_limit(cx, items.words, items.past_limit, out);
    too_many(cx, &items.items, out);
    for marker in items.empty.iter().take(writing::MOST) {
        let fix = Fix::replace(FixCode::RemoveEmptyItem, whole_line(text, *marker), "");
        out.push(Diagnostic::new(Code::ItemsEmpty, Severity::Warning, *marker).with("text", marker.of(text)).fix(fix));
    }
    doubled(cx, text, items.items.get(..writing::MOST).unwrap_or(&items.items), out);
    let mut slips = Vec::new();
    writing::check(cx, text, &mut slips);
    out.extend(slips.into_iter().filter(|slip| slip.code != Code::FieldPlaceholder || !is_named(slip.span)));
}

/// "No key messages" and no more: an answer that a required question does not take.
fn says_nothing(cx: &Context<'_>, text: &str, items: &Items, out: &mut Sink) -> bool {
    let answer = match items.items[..] {
        [Item { span, .. }] => Slice { text: span.of(text), start: span.start },
        _ => return false,
    };
    let says_so = cx.field.required.is_some() && absent::read(answer.text, &cx.field.label) == Some(Absent::Nothing);
    if says_so {
        let shown = field::shown(answer.text);
        out.push(Diagnostic::new(Code::FieldPlaceholder, Severity::Warning, answer.span()).with("text", shown));
    }
    says_so
}

/// Longer items are no placeholders.
const PLACEHOLDER_WORDS: usize = 12;

fn too_many(cx: &Context<'_>, items: &[Item], out: &mut Sink) {
    let Some(limit) = cx.field.items else { return };
    let at_most = limit.at_most as usize;
    if let (Some(first), Some(last)) = (items.get(at_most), items.last()) {
        out.push(
            Diagnostic::new(Code::ItemsTooMany, Severity::Error, first.span.cover(last.span))
                .item(at_most)
                .with("found", items.len())
                .with("limit", at_most)
                .sure(limit.certainty),
        );
    }
}

/// The marker with the line break before it, or behind it on the first line.
fn whole_line(text: &str, marker: Span) -> Span {
    let before = text.get(..marker.start).unwrap_or("");
    let behind = text.get(marker.end..).unwrap_or("");
    let lead = before.len() - before.trim_end().len();
    let line_end = behind.len() - behind.trim_start_matches(|c: char| c.is_whitespace() && !is_line_break(c)).len();
    if lead > 0 && !before.trim().is_empty() {
        Span::new(marker.start - lead, marker.end + line_end)
    } else {
        Span::new(marker.start, marker.end + behind.len() - behind.trim_start().len())
    }
}

fn stands_alone(index: usize, item: Slice<'_>, words: usize, out: &mut Sink) {
    let (severity, span) = match reference(item, words) {
        Some(Reference::Whole(span)) => (Severity::Warning, span),
        Some(Reference::Opening(span)) => (Severity::Advice, span),
        None => return,
    };
    let text = item.cut(span.start - item.start..span.end - item.start).text;
    out.push(Diagnostic::new(Code::ItemsNotAlone, severity, span).item(index).with("text", field::shown(text)));
}

/// The same statement again, whatever its case and punctuation.
fn doubled(cx: &Context<'_>, text: &str, items: &[Item], out: &mut Sink) {
    let letters = |item: &Item| {
        let text = item.span.of(text);
        text.chars().filter(|c| c.is_alphanumeric()).flat_map(lower)
    };
    let mut lengths: Vec<usize> = items.iter().map(|item| item.words).collect();
    crate::order::sort(&mut lengths, |a, b| a < b);
    // Only items of the same length can be the same.
    let is_shared = |words: usize| {
        let at = lengths.partition_point(|length| *length < words);
        words >= STATEMENT_WORDS && lengths.get(at + 1) == Some(&words)
    };
    let hash = |item: &Item, most: usize| {
        letters(item).take(most).fold(FNV_BASIS, |hash, c| (hash ^ c as u64).wrapping_mul(FNV_PRIME))
    };
    let mut order: Vec<(u64, usize)> = items
        .iter()
        .enumerate()
        .filter(|(_, item)| is_shared(item.words))
        .map(|(index, item)| (hash(item, OPENING), index))
        .collect();
    crate::order::sort(&mut order, |a, b| a < b);
    // Nearly all statements begin like no other, and need not be read to their end.
    if order.windows(2).all(|two| two[0].0 != two[1].0) {
        return;
    }
    for (opening, index) in &mut order {
        *opening = items.get(*index).map_or(0, |item| hash(item, usize::MAX));
    }
    crate::order::sort(&mut order, |a, b| a < b);
    let mut first = None;
    for (hash, index) in order {
        let Some(item) = items.get(index) else { continue };
        match first {
            Some((known, earlier, original)) if known == hash && letters(item).eq(letters(original)) => {
                out.push(
                    Diagnostic::new(Code::ItemsDoubled, Severity::Warning, item.span)
                        .item(index)
                        .with("first", 1 + earlier)
                        .with("second", index + 1)
                        .related(Place::in_field(&cx.field.id, Some(earlier), original.span)),
                );
            }
            _ => first = Some((hash, index, item)),
        }
    }
}

/// Letters that tell most statements from each other.
const OPENING: usize = 48;
/// Shorter items may be alike by chance.
const STATEMENT_WORDS: usize = 3;
/// Fowler–Noll–Vo hash, 64 bits.
const FNV_BASIS: u64 = 0xcbf2_9ce4_8422_2325;
const FNV_PRIME: u64 = 0x0000_0100_0000_01b3;

//! Questions that ask for several things: an answer that speaks of one and not of another.

use super::Sink;
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::reading::Context;
use crate::reading::left_over::LeftOver;
use crate::scan::cues::{Cues, MOST, is_named, is_touched};
use crate::span::Span;

pub(super) fn check(cx: &Context<'_>, text: &str, left_over: &[LeftOver], out: &mut Sink) {
    let aspects = &cx.field.asks_for;
    if aspects.is_empty() {
        return;
    }
    let start = left_over.first().filter(|left| left.span.start == 0).map_or(0, |left| left.span.end);
    // Each for as many aspects as find room.
    let seen: Vec<u32> = if start == 0 && aspects.len() <= MOST {
        vec![cx.scan.aspects()]
    } else {
        aspects.chunks(MOST).map(|some| Cues::of(some).look(text, start..text.len())).collect()
    };
    let tells = |what: fn(u32, usize) -> bool, index: usize| what(seen[index / MOST], index % MOST);
    let Some(found) = (0..aspects.len()).find(|index| tells(is_named, *index)) else { return };
    for (index, aspect) in aspects.iter().enumerate() {
        if !tells(is_touched, index) {
            out.push(
                Diagnostic::new(Code::ProseOneSided, Severity::Advice, Span::default())
                    .with("found", aspects[found].name.as_str())
                    .with("missing", aspect.name.as_str()),
            );
        }
    }
}

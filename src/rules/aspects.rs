//! Questions that ask for several things: an answer that speaks of one and not of another.

use super::Sink;
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::reading::Context;
use crate::reading::left_over::LeftOver;
use crate::span::Span;
use crate::template::Aspect;

pub(super) fn check(cx: &Context<'_>, text: &str, left_over: &[LeftOver], out: &mut Sink) {
    let aspects = &cx.field.asks_for;
    if aspects.is_empty() {
        return;
    }
    let start = left_over.first().filter(|left| left.span.start == 0).map_or(0, |left| left.span.end);
    let seen = Cues::of(aspects).look(text.get(start..).unwrap_or(""), aspects.len());
    let Some(found) = aspects.iter().zip(&seen).find(|(_, seen)| seen.named).map(|(aspect, _)| aspect) else { return };
    for (aspect, seen) in aspects.iter().zip(&seen) {
        if !seen.named && !seen.hinted {
            out.push(
                Diagnostic::new(Code::ProseOneSided, Severity::Advice, Span::default())
                    .with("found", found.name.as_str())
                    .with("missing", aspect.name.as_str()),
            );
        }
    }
}

#[derive(Clone, Copy, Default)]
struct Seen {
    named: bool,
    hinted: bool,
}

/// The cues of all aspects, by the byte that they begin with.
struct Cues<'a> {
    all: Vec<(&'a str, usize, bool)>,
    begins: [bool; 256],
}

impl<'a> Cues<'a> {
    fn of(aspects: &'a [Aspect]) -> Self {
        let mut all = Vec::new();
        for (index, aspect) in aspects.iter().enumerate() {
            all.extend(aspect.cues.iter().map(|cue| (cue.as_str(), index, true)));
            all.extend(aspect.hints.iter().map(|hint| (hint.as_str(), index, false)));
        }
        crate::order::sort(&mut all, |a, b| a < b);
        let mut begins = [false; 256];
        for (cue, ..) in &all {
            let first = cue.as_bytes().first().copied().unwrap_or(0);
            begins[first as usize] = true;
            begins[first.to_ascii_uppercase() as usize] = true;
            // Capitals outside ASCII begin with the same byte or its neighbour.
            if first >= 0xc3 {
                begins[first as usize - 1] = true;
            }
        }
        Cues { all, begins }
    }

    /// Which aspects the text speaks of. A cue stands at the start of a word; in scripts without case, anywhere.
    fn look(&self, text: &str, aspects: usize) -> Vec<Seen> {
        let mut seen = vec![Seen::default(); aspects];
        let mut in_word = false;
        for (at, byte) in text.bytes().enumerate() {
            let starts = !in_word;
            in_word = byte.is_ascii_alphanumeric() || byte >= 0x80;
            if !self.begins[byte as usize] || !starts && byte < 0xd8 {
                continue;
            }
            let Some(rest) = text.get(at..) else { continue };
            let Some(first) = rest.chars().next().and_then(|c| c.to_lowercase().next()) else { continue };
            let mut utf8 = [0; 4];
            let first = first.encode_utf8(&mut utf8).as_bytes()[0];
            let from = self.all.partition_point(|(cue, ..)| cue.as_bytes()[0] < first);
            let same_start = self.all.iter().skip(from).take_while(|(cue, ..)| cue.as_bytes()[0] == first);
            for (cue, aspect, names) in same_start {
                let Some(seen) = seen.get_mut(*aspect).filter(|seen| !seen.named && (*names || !seen.hinted)) else {
                    continue;
                };
                if begins(rest, cue) {
                    if *names {
                        seen.named = true;
                    } else {
                        seen.hinted = true;
                    }
                }
            }
            if seen.iter().all(|seen| seen.named || seen.hinted) {
                break;
            }
        }
        seen
    }
}

/// Whether `text` begins with `cue`, whatever its case and the sort of its apostrophes and spaces.
fn begins(text: &str, cue: &str) -> bool {
    let mut given = text.chars();
    cue.chars().all(|wanted| {
        given.next().is_some_and(|c| {
            c == wanted
                || c.to_lowercase().eq([wanted])
                || wanted == ' ' && c.is_whitespace()
                || wanted == '\'' && c == '’'
        })
    })
}

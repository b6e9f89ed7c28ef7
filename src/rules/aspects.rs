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

/// The cues of all aspects.
struct Cues<'a> {
    /// Grouped by the byte that they begin with.
    all: Vec<(&'a str, usize, bool)>,
    /// Where the group of each byte begins; the last entry is the end of all.
    groups: [usize; 257],
    /// Whether a cue may stand where the text has this byte.
    begins: [bool; 256],
}

impl<'a> Cues<'a> {
    fn of(aspects: &'a [Aspect]) -> Self {
        let cues = || {
            aspects.iter().enumerate().flat_map(|(index, aspect)| {
                let names = aspect.cues.iter().map(move |cue| (cue.as_str(), index, true));
                names.chain(aspect.hints.iter().map(move |hint| (hint.as_str(), index, false)))
            })
        };
        let mut groups = [0; 257];
        for cue in cues() {
            groups[1 + first_byte(cue.0)] += 1;
        }
        for byte in 0..256 {
            groups[byte + 1] += groups[byte];
        }
        let mut free = groups;
        let mut all = vec![("", 0, false); groups[256]];
        let mut begins = [false; 256];
        for cue in cues() {
            let first = first_byte(cue.0);
            all[free[first]] = cue;
            free[first] += 1;
            begins[first] = true;
            begins[usize::from((first as u8).to_ascii_uppercase())] = true;
            // Capitals outside ASCII begin with the same byte or its neighbour.
            if first >= 0xc3 {
                begins[first - 1] = true;
            }
        }
        Cues { all, groups, begins }
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
            let first = first_byte(first.encode_utf8(&mut utf8));
            for (cue, aspect, names) in &self.all[self.groups[first]..self.groups[first + 1]] {
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

fn first_byte(text: &str) -> usize {
    text.bytes().next().unwrap_or(0).into()
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

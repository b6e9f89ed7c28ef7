//! Rules of speakers.

use validator::Validate;

use super::Sink;
use crate::diagnostic::{Code, Diagnostic, Part, Severity};
use crate::reading::speakers::{Declaration, Speaker};
use crate::reading::{Context, Speakers};
use crate::span::Span;

pub(crate) fn check(cx: &Context<'_>, speakers: &Speakers, out: &mut Sink) {
    for (index, speaker) in speakers.speakers.iter().enumerate() {
        let at = |code, severity, span, part| {
            Diagnostic::new(code, severity, span).item(index).part(speakers.rows.then_some(part))
        };
        if speaker.validate().is_err() {
            out.push(at(Code::SpeakerNameMissing, Severity::Error, speaker.name_span, Part::Name));
        }
        if let (Some(severity), None) = (cx.field.affiliation_required, &speaker.affiliation) {
            let span = if speakers.rows { Span::default() } else { speaker.span };
            out.push(
                at(Code::SpeakerAffiliationMissing, severity, span, Part::Affiliation).with("name", name(speaker)),
            );
        }
        if let (Some(severity), Declaration::NotDeclared) = (cx.field.declaration_required, &speaker.declaration) {
            let span = if speakers.rows { Span::default() } else { speaker.span };
            out.push(at(Code::SpeakerGenderUndeclared, severity, span, Part::Declaration).with("name", name(speaker)));
        }
    }
}

fn name(speaker: &Speaker) -> &str {
    &speaker.name
}

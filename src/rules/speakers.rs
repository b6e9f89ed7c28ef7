//! Rules of speakers.

use std::collections::BTreeMap;

use validator::Validate;

use super::Sink;
use crate::diagnostic::{Code, Diagnostic, Part, Place, Severity};
use crate::draft::Answer;
use crate::reading::people::Unnamed;
use crate::reading::speakers::{Declaration, SessionPart, Speaker};
use crate::reading::{Context, Speakers};
use crate::span::{Slice, Span};

pub(crate) fn check(cx: &Context<'_>, speakers: &Speakers, answer: &Answer, out: &mut Sink) {
    if speakers.speakers.is_empty() && speakers.unnamed.is_empty() {
        super::field::missing_at(cx, Slice::whole(answer.text().unwrap_or("")).trim().span(), out);
    }
    unnamed(speakers, answer, out);
    for speaker in &speakers.speakers {
        one(cx, speakers, speaker, answer, out);
    }
    duplicates(cx, speakers, out);
}

/// A diagnostic at a speaker: in the text, or in a cell of the row.
fn at(speakers: &Speakers, item: usize, code: Code, severity: Severity, part: Part, span: Span) -> Diagnostic {
    Diagnostic::new(code, severity, span).item(item).part(speakers.rows.then_some(part))
}

fn unnamed(speakers: &Speakers, answer: &Answer, out: &mut Sink) {
    for (unnamed, item, span) in &speakers.unnamed {
        let alone = speakers.speakers.is_empty() && speakers.unnamed.len() == 1 && !speakers.rows;
        let (code, severity) = match unnamed {
            Unnamed::Nobody => (Code::SpeakersNobody, Severity::Advice),
            Unnamed::Explained => continue,
            Unnamed::ToCome if alone => (Code::FieldPlaceholder, Severity::Warning),
            Unnamed::ToCome => (Code::SpeakerPlaceholder, Severity::Warning),
        };
        let found = match speakers.rows {
            true => at(speakers, *item, code, severity, Part::Name, *span),
            false => Diagnostic::new(code, severity, *span),
        };
        out.push(found.with("text", marked(answer, *item, Part::Name, *span)));
    }
}

/// The text that a span marks.
fn marked(answer: &Answer, item: usize, part: Part, span: Span) -> &str {
    let text = match answer {
        Answer::Text(text) => text.as_str(),
        Answer::Rows(rows) => rows.get(item).map_or("", |row| match part {
            Part::Name => row.name.as_str(),
            Part::Affiliation => row.affiliation.as_str(),
            Part::Declaration => row.declaration.as_str(),
        }),
    };
    span.of(text)
}

fn one(cx: &Context<'_>, speakers: &Speakers, speaker: &Speaker, answer: &Answer, out: &mut Sink) {
    let at = |code, severity, part, span| at(speakers, speaker.item, code, severity, part, span);
    // Where a cell is empty there is nothing to mark; in a text the name stands for its speaker.
    let lacks = |place: Option<Span>| place.unwrap_or(if speakers.rows { Span::default() } else { speaker.name_span });
    if let Some((part, span)) = speaker.placeholder {
        let text = marked(answer, speaker.item, part, span);
        out.push(at(Code::SpeakerPlaceholder, Severity::Warning, part, span).with("text", text));
    }
    if speaker.validate().is_err() {
        out.push(at(Code::SpeakerNameMissing, Severity::Error, Part::Name, speaker.name_span));
        return;
    }
    let to_come = |part| speaker.placeholder.is_some_and(|(known, _)| known == part);
    if let (Some(severity), None, false) =
        (cx.field.affiliation_required, &speaker.affiliation, to_come(Part::Affiliation))
    {
        let span = lacks(speaker.affiliation_span);
        let missing = at(Code::SpeakerAffiliationMissing, severity, Part::Affiliation, span);
        out.push(missing.with("name", speaker.name.as_str()));
    }
    let span = lacks(speaker.declaration_span);
    match &speaker.declaration {
        Declaration::NotDeclared => {
            if let (Some(severity), false) = (cx.field.declaration_required, to_come(Part::Declaration)) {
                let heading = speaker.sorted_under.map(|heading| marked(answer, speaker.item, Part::Name, heading));
                let code = match heading {
                    Some(_) => Code::SpeakerSortedByHeading,
                    None => Code::SpeakerGenderUndeclared,
                };
                let undeclared = at(code, severity, Part::Declaration, span).with("name", speaker.name.as_str());
                out.push(match heading {
                    Some(heading) => undeclared.with("heading", heading),
                    None => undeclared,
                });
            }
        }
        Declaration::Unlisted(text) => out.push(
            at(Code::SpeakerDeclarationUnlisted, Severity::Advice, Part::Declaration, span).with("text", text.as_str()),
        ),
        Declaration::Unclear(text) => out.push(
            at(Code::SpeakerDeclarationUnclear, Severity::Warning, Part::Declaration, span).with("text", text.as_str()),
        ),
        Declaration::Declared(_) => {}
    }
}

/// One speaker listed twice: likely a slip, unless the affiliations differ or one entry names another part in the
/// session.
fn duplicates(cx: &Context<'_>, speakers: &Speakers, out: &mut Sink) {
    let mut seen = BTreeMap::new();
    for (index, speaker) in speakers.speakers.iter().enumerate() {
        let Some(key) = &speaker.key else { continue };
        let Some(first) = seen.get(key).and_then(|first: &usize| speakers.speakers.get(*first)) else {
            seen.insert(key, index);
            continue;
        };
        let moderates = |speaker: &Speaker| speaker.session_part != SessionPart::Speaker;
        if moderates(first) != moderates(speaker) {
            continue;
        }
        let severity = match (&first.affiliation, &speaker.affiliation) {
            (Some(one), Some(other)) if crate::reading::folded(one) != crate::reading::folded(other) => {
                Severity::Advice
            }
            _ => Severity::Warning,
        };
        let mut place = Place::in_field(&cx.field.id, speakers.rows.then_some(first.item), first.name_span);
        place.part = speakers.rows.then_some(Part::Name);
        out.push(
            at(speakers, speaker.item, Code::SpeakerDuplicate, severity, Part::Name, speaker.name_span)
                .with("name", speaker.name.as_str())
                .related(place),
        );
    }
}

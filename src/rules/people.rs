//! Rules of persons.

use validator::Validate;

use super::Sink;
use crate::diagnostic::{Code, Diagnostic, Place, Severity};
use crate::reading::people::{Person, Unnamed};
use crate::reading::{Context, People};
use crate::span::Slice;

pub(crate) fn check(cx: &Context<'_>, people: &People, text: &str, out: &mut Sink) {
    if people.people.is_empty() && people.unnamed.is_empty() {
        super::field::missing_at(cx, Slice::whole(text).trim().span(), out);
    }
    for (unnamed, span) in &people.unnamed {
        let alone = people.people.is_empty() && people.unnamed.len() == 1;
        let (code, severity) = match unnamed {
            Unnamed::Nobody if people.people.is_empty() => (Code::PeopleNobody, Severity::Advice),
            Unnamed::Nobody | Unnamed::Explained => continue,
            Unnamed::ToCome if alone => (Code::FieldPlaceholder, Severity::Warning),
            Unnamed::ToCome => (Code::PeoplePlaceholder, Severity::Warning),
        };
        out.push(Diagnostic::new(code, severity, *span).with("text", span.of(text)));
    }
    for (index, person) in people.people.iter().enumerate() {
        if person.validate().is_err() {
            out.push(Diagnostic::new(Code::PeopleNameMissing, Severity::Error, person.name_span).item(index));
        }
    }
    duplicates(cx, people, out);
}

fn duplicates(cx: &Context<'_>, people: &People, out: &mut Sink) {
    let mut seen: std::collections::BTreeMap<String, usize> = std::collections::BTreeMap::new();
    for (index, person) in people.people.iter().enumerate() {
        let Some(same) = sameness(person) else { continue };
        match seen.get(&same).and_then(|first| people.people.get(*first)) {
            Some(first) => out.push(
                Diagnostic::new(Code::PeopleDuplicate, Severity::Warning, person.name_span)
                    .item(index)
                    .with("name", person.name.as_str())
                    .related(Place::in_field(&cx.field.id, None, first.name_span)),
            ),
            None => _ = seen.insert(same, index),
        }
    }
}

/// What two entries share when they name the same person or body.
fn sameness(person: &Person) -> Option<String> {
    match &person.key {
        // No name of a body begins like that.
        Some(key) => Some(format!("\n{}", key.words().join(" "))),
        None if person.body => Some(crate::reading::folded(&person.name)),
        None => None,
    }
}

//! One person in two roles that should be apart.

use std::collections::BTreeMap;

use super::{Facts, Sink};
use crate::diagnostic::{Code, Diagnostic, Part, Place, Severity};
use crate::reading::Reading;
use crate::reading::names::Key;
use crate::reading::speakers::SessionPart;

/// Somebody named in a field.
struct Named<'a> {
    key: &'a Key,
    name: &'a str,
    place: Place,
}

pub(crate) fn check(facts: &Facts<'_>, fields: &[String], out: &mut Sink) {
    let mut first: BTreeMap<&Key, (usize, Place)> = BTreeMap::new();
    for (number, field) in fields.iter().enumerate() {
        let mut told: Vec<&Key> = Vec::new();
        for named in named(facts, field) {
            match first.get(named.key) {
                Some((earlier, place)) if *earlier < number => {
                    if told.binary_search(&named.key).is_ok() {
                        continue;
                    }
                    let at = told.partition_point(|key| *key < named.key);
                    told.insert(at, named.key);
                    let other = facts.template.field(&place.field).map_or("", |(_, field)| field.label.as_str());
                    let mut found = Diagnostic::new(Code::RolesSamePerson, Severity::Advice, named.place.span)
                        .on(field)
                        .part(named.place.part)
                        .with("name", named.name)
                        .with("other", other)
                        .related(place.clone());
                    found.item = named.place.item;
                    out.push(found);
                }
                Some(_) => {}
                None => _ = first.insert(named.key, (number, named.place)),
            }
        }
    }
}

/// The persons of a field. Among speakers, whoever stands behind "Moderator:" is the moderator and no second role.
fn named<'a>(facts: &Facts<'a>, field: &str) -> Vec<Named<'a>> {
    match facts.reading(field) {
        Reading::People(people) => people
            .people
            .iter()
            .enumerate()
            .filter_map(|(index, person)| {
                let place = Place::in_field(field, Some(index), person.name_span);
                Some(Named { key: person.key.as_ref()?, name: &person.name, place })
            })
            .collect(),
        Reading::Speakers(list) => list
            .speakers
            .iter()
            .filter(|speaker| speaker.session_part == SessionPart::Speaker)
            .filter_map(|speaker| {
                let mut place = Place::in_field(field, Some(speaker.item), speaker.name_span);
                place.part = list.rows.then_some(Part::Name);
                Some(Named { key: speaker.key.as_ref()?, name: &speaker.name, place })
            })
            .collect(),
        _ => Vec::new(),
    }
}

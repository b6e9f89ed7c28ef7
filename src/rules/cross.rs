//! Rules across fields: one file per relation of the template.

use super::Sink;
use crate::diagnostic::{Diagnostic, Place};
use crate::reading::Reading;
use crate::template::{Relation, Template};

use super::{distinct_roles, part_of, speakers_among, within};

/// The readings of all fields, in the form's order.
#[derive(Clone, Copy)]
pub(crate) struct Facts<'a> {
    pub template: &'a Template,
    pub readings: &'a [Reading],
}

impl<'a> Facts<'a> {
    /// The reading of the field with this id; a blank one where there is no such field.
    pub fn reading(&self, id: &str) -> &'a Reading {
        self.template.field(id).and_then(|(index, _)| self.readings.get(index)).unwrap_or(&Reading::Blank)
    }
}

/// The ids of the fields that a relation looks at.
pub(crate) fn fields_of(relation: &Relation) -> Vec<&str> {
    match relation {
        Relation::PartOf { part, whole } => vec![part, whole],
        Relation::Within { child, parent } => vec![child, parent],
        Relation::SpeakersAmong { speakers, whole, .. } => vec![speakers, whole],
        Relation::DistinctRoles { fields } => fields.iter().map(String::as_str).collect(),
    }
}

/// Runs the rules of one relation. Each diagnostic names its field.
pub(crate) fn run(facts: &Facts<'_>, relation: &Relation, out: &mut Sink) {
    match relation {
        Relation::PartOf { part, whole } => part_of::check(facts, part, whole, out),
        Relation::Within { child, parent } => within::check(facts, child, parent, out),
        Relation::SpeakersAmong { speakers, whole, declarations } => {
            speakers_among::check(facts, speakers, whole, declarations, out);
        }
        Relation::DistinctRoles { fields } => distinct_roles::check(facts, fields, out),
    }
}

impl Diagnostic {
    /// The field that a diagnostic of a relation stands on.
    pub(crate) fn on(mut self, field: &str) -> Self {
        self.field = field.to_owned();
        self
    }
}

impl Place {
    pub(crate) fn in_field(field: &str, item: Option<usize>, span: crate::span::Span) -> Self {
        Place { field: field.to_owned(), item, part: None, span }
    }
}

//! Which question of one form is which of another.

use crate::reading::folded;
use crate::template::{Field, Template};

/// For each field of `to` the field of `from` that asks the same: the one with the same id, or else one of the same kind
/// with a label in common. No field of `from` is given twice.
pub(super) fn pairs<'a>(from: &'a Template, to: &Template) -> Vec<Option<&'a Field>> {
    let by_id: Vec<_> = to.fields.iter().map(|field| from.field(&field.id).map(|(_, same)| same)).collect();
    let mut free: Vec<&Field> = from.fields.iter().filter(|field| to.field(&field.id).is_none()).collect();
    by_id
        .into_iter()
        .zip(&to.fields)
        .map(|(same, field)| {
            same.or_else(|| {
                let at = free.iter().position(|other| other.kind == field.kind && share_a_label(other, field))?;
                Some(free.remove(at))
            })
        })
        .collect()
}

fn share_a_label(one: &Field, other: &Field) -> bool {
    let of_other: Vec<String> = labels(other).collect();
    labels(one).any(|label| of_other.contains(&label))
}

fn labels(field: &Field) -> impl Iterator<Item = String> {
    let all = std::iter::once(&field.label).chain(&field.other_labels);
    all.map(|label| folded(label.trim_matches(|c: char| !c.is_alphanumeric())))
}

//! Choices that belong to a choice made in another field: a subtheme to its theme.

use super::{Facts, Sink};
use crate::diagnostic::{Code, Diagnostic, Place, Severity};
use crate::reading::Reading;

/// Speaks only where both choices are read and the list says where the narrower one belongs.
pub(crate) fn check(facts: &Facts<'_>, child: &str, parent: &str, out: &mut Sink) {
    let (Reading::Choices(children), Reading::Choices(parents)) = (facts.reading(child), facts.reading(parent)) else {
        return;
    };
    let Some((_, field)) = facts.template.field(child) else { return };
    let Some(made) = parents.chosen.first() else { return };
    if parents.chosen.iter().any(|choice| choice.name.is_none()) {
        return;
    }
    for (index, chosen) in children.chosen.iter().enumerate() {
        let Some(option) = field.options.iter().find(|o| Some(&o.name) == chosen.name.as_ref()) else { continue };
        let Some(expected) = option.within.first() else { continue };
        let fits = |name: &Option<String>| name.as_ref().is_some_and(|name| option.within.contains(name));
        if !parents.chosen.iter().any(|choice| fits(&choice.name)) {
            out.push(
                Diagnostic::new(Code::ChoiceOutsideParent, Severity::Advice, chosen.span)
                    .on(child)
                    .item(index)
                    .with("name", option.name.as_str())
                    .with("parent", expected.as_str())
                    .related(Place::in_field(parent, None, made.span)),
            );
        }
    }
}

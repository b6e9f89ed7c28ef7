//! How forms print their questions.

use std::collections::HashSet;
use std::sync::{Arc, LazyLock};

use crate::draft::{Answer, Answers};
use crate::template::{Field, Template, templates};

/// The heading over a report on a form.
pub(super) fn heading(template: &Template) -> &str {
    template.headings.first().unwrap_or(&template.name)
}

/// A question as the form prints it: with its hint, and with a colon where it is no sentence.
pub(super) fn label(field: &Field) -> String {
    let label = &field.label;
    let sentence = label.ends_with(['.', '?', '!', '…']);
    match (&field.hint, sentence) {
        (Some(hint), true) => format!("{label} [{hint}]"),
        (None, true) => label.clone(),
        (Some(hint), false) => format!("{label} ({hint}):"),
        (None, false) => format!("{label}:"),
    }
}

/// The built-in form with this heading.
pub(super) fn headed(line: &str) -> Option<&'static Arc<Template>> {
    templates().iter().find(|template| heading(template) == line)
}

/// Every heading and question of every form, as it is printed.
static PRINTED: LazyLock<HashSet<String>> = LazyLock::new(|| {
    let of = |form: &Arc<Template>| -> Vec<String> {
        std::iter::once(heading(form).to_owned()).chain(form.fields.iter().map(label)).collect()
    };
    templates().iter().flat_map(of).collect()
});

/// Whether forms print a line of these words: a heading or a question.
pub(super) fn is_printed(line: &str) -> bool {
    PRINTED.contains(line)
}

/// The answer to a field; none where it holds no character and no row.
pub(super) fn answer<'a>(answers: &'a Answers, field: &Field) -> Option<&'a Answer> {
    answers.get(&field.id).filter(|answer| match answer {
        Answer::Text(text) => !text.is_empty(),
        Answer::Rows(rows) => !rows.is_empty(),
    })
}

//! `validator`'s trait for a whole draft, so that a Rust server checks a posted report with the extractors it has.

use std::borrow::Cow;
use std::collections::HashMap;

use validator::{Validate, ValidationError, ValidationErrors, ValidationErrorsKind};

use crate::checker;
use crate::diagnostic::{Diagnostic, Severity, Value};
use crate::draft::Draft;
use crate::template;

/// A draft is valid when its template exists and the checker finds no error in it. Warnings and advice do not count.
///
/// The errors stand under `answers` and the id of the field, in the order of the text. Each has the rule's code and the
/// parameters of its message, and `span_item`, `span_start` and `span_end` (in bytes) for its place.
impl Validate for Draft {
    fn validate(&self) -> Result<(), ValidationErrors> {
        let Some(form) = template::template(&self.template) else {
            return Err(on("template", vec![error("template/unknown", [("id", self.template.as_str().into())])]));
        };
        match checker::check(&form, &self.answers) {
            Err(refused) => {
                Err(on("answers", vec![error("answers/refused", [("reason", refused.to_string().into())])]))
            }
            Ok(found) => by_field(found.iter().filter(|diagnostic| diagnostic.severity == Severity::Error)),
        }
    }
}

fn by_field<'a>(errors: impl Iterator<Item = &'a Diagnostic>) -> Result<(), ValidationErrors> {
    let mut fields: HashMap<Cow<'static, str>, Vec<ValidationError>> = HashMap::new();
    for diagnostic in errors {
        let place = [
            ("span_item", diagnostic.item),
            ("span_start", Some(diagnostic.span.start)),
            ("span_end", Some(diagnostic.span.end)),
        ];
        let place = place.into_iter().filter_map(|(name, number)| Some((name, Value::from(number?))));
        let params = diagnostic.params.iter().map(|(name, value)| (name, value.clone()));
        let error = error(diagnostic.code.as_str(), params.chain(place));
        fields.entry(Cow::Owned(diagnostic.field.clone())).or_default().push(error);
    }
    if fields.is_empty() {
        return Ok(());
    }
    let fields = fields.into_iter().map(|(field, errors)| (field, ValidationErrorsKind::Field(errors))).collect();
    let answers = ValidationErrorsKind::Struct(Box::new(ValidationErrors(fields)));
    Err(ValidationErrors(HashMap::from([(Cow::Borrowed("answers"), answers)])))
}

fn on(key: &'static str, errors: Vec<ValidationError>) -> ValidationErrors {
    ValidationErrors(HashMap::from([(Cow::Borrowed(key), ValidationErrorsKind::Field(errors))]))
}

fn error(code: &'static str, params: impl IntoIterator<Item = (&'static str, Value)>) -> ValidationError {
    let mut error = ValidationError::new(code);
    for (name, value) in params {
        error.add_param(Cow::Borrowed(name), &value);
    }
    error
}

//! The incremental engine: a template and a draft that stays checked while single fields change.

use std::fmt;
use std::sync::Arc;

use crate::diagnostic::Diagnostic;
use crate::draft::{Answer, Answers, SpeakerRow};
use crate::host::Host;
use crate::reading::choice::FieldNames;
use crate::reading::{self, Context, Reading};
use crate::rules::{self, Facts};
use crate::template::{Kind, Limit, Template};

/// What is counted of one answer, beside the limits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, serde::Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct Measure {
    /// Words, for fields of prose and items.
    pub words: Option<usize>,
    /// The most words that the form allows.
    pub words_limit: Option<Limit>,
    /// Items: statements, choices, persons, speakers or links.
    pub items: Option<usize>,
    /// The most items that the form allows.
    pub items_limit: Option<Limit>,
}

/// All that the checker says of one field.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct FieldReport {
    /// Id of the field.
    pub field: String,
    /// Whether nothing has been written.
    pub blank: bool,
    /// What is counted.
    pub measure: Measure,
    /// Every diagnostic that stands on the field, in order of place.
    pub diagnostics: Vec<Diagnostic>,
}

/// What one edit changed: the edited field, and each other field whose diagnostics are now different.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct Change {
    /// The reports that take the place of the earlier ones, in the form's order.
    pub fields: Vec<FieldReport>,
}

/// An answer that a checker cannot take.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refused {
    /// The form has no field with this id.
    UnknownField {
        /// The id as given.
        field: String,
        /// The form.
        template: String,
    },
    /// Rows were given for a field that takes text.
    RowsForText {
        /// The id of the field.
        field: String,
    },
}

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Refused::UnknownField { field, template } => write!(f, "the form {template:?} has no field {field:?}"),
            Refused::RowsForText { field } => write!(f, "the field {field:?} takes a text, not a list of rows"),
        }
    }
}

impl std::error::Error for Refused {}

/// A template and a draft that stays checked while single fields change.
///
/// Setting one field reads that field only, and runs its rules and the relations that name it.
#[derive(Debug, Clone)]
pub struct Checker {
    template: Arc<Template>,
    host: Host,
    answers: Vec<Answer>,
    readings: Vec<Reading>,
    /// The names of each field's options, prepared when first asked for.
    names: Vec<FieldNames>,
    /// Diagnostics of each field by itself.
    local: Vec<Vec<Diagnostic>>,
    /// Diagnostics of each relation of the template.
    cross: Vec<Vec<Diagnostic>>,
    /// For each field, the relations that look at it.
    watchers: Vec<Vec<usize>>,
}

impl Checker {
    /// A checker of an empty draft, on the services of this machine.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn new(template: Arc<Template>) -> Self {
        Checker::on(template, Host::default())
    }

    /// A checker of an empty draft, on the services of `host`.
    pub fn on(template: Arc<Template>, host: Host) -> Self {
        let fields = template.fields.len();
        let watchers = template
            .fields
            .iter()
            .map(|field| {
                let all = template.relations.iter().enumerate();
                let watches = |relation| rules::fields_of(relation).contains(&field.id.as_str());
                all.filter(|(_, relation)| watches(relation)).map(|(index, _)| index).collect()
            })
            .collect();
        let mut checker = Checker {
            host,
            answers: vec![Answer::default(); fields],
            readings: vec![Reading::Blank; fields],
            names: vec![FieldNames::default(); fields],
            local: vec![Vec::new(); fields],
            cross: vec![Vec::new(); template.relations.len()],
            watchers,
            template,
        };
        for index in 0..fields {
            checker.reread(index);
        }
        for index in 0..checker.cross.len() {
            checker.rerun(index);
        }
        checker
    }

    /// The form.
    pub fn template(&self) -> &Arc<Template> {
        &self.template
    }

    /// Takes a new answer and says what changed.
    ///
    /// # Errors
    /// When the form has no such field, or the field does not take rows. The draft stays as it was.
    pub fn set(&mut self, field: &str, answer: impl Into<Answer>) -> Result<Change, Refused> {
        let answer = answer.into();
        let index = self.accepts(field, &answer)?;
        let watchers = self.watchers[index].clone();
        let mut touched = vec![index];
        self.answers[index] = answer;
        self.reread(index);
        for relation in watchers {
            let before = std::mem::take(&mut self.cross[relation]);
            self.rerun(relation);
            if before != self.cross[relation] {
                let named = before.iter().chain(&self.cross[relation]);
                touched.extend(named.filter_map(|d| self.template.field(&d.field)).map(|(index, _)| index));
            }
        }
        crate::order::sort(&mut touched, |a, b| a < b);
        touched.dedup();
        Ok(Change { fields: touched.into_iter().map(|index| self.field_report(index)).collect() })
    }

    /// Takes all answers of a draft. Fields that it does not name become blank.
    ///
    /// # Errors
    /// As [`Checker::set`]; then nothing is taken.
    pub fn set_all(&mut self, mut answers: Answers) -> Result<(), Refused> {
        for (field, answer) in answers.iter() {
            self.accepts(field, answer)?;
        }
        for index in 0..self.answers.len() {
            self.answers[index] = answers.remove(&self.template.fields[index].id).unwrap_or_default();
            self.reread(index);
        }
        for relation in 0..self.cross.len() {
            self.cross[relation].clear();
            self.rerun(relation);
        }
        Ok(())
    }

    /// The answers written so far; blank ones are left out.
    pub fn answers(&self) -> Answers {
        let written =
            self.template.fields.iter().zip(&self.answers).filter(|(_, answer)| **answer != Answer::default());
        written.map(|(field, answer)| (field.id.as_str(), answer.clone())).collect()
    }

    /// The answer to this field as written.
    pub fn answer(&self, field: &str) -> Option<&Answer> {
        self.template.field(field).map(|(index, _)| &self.answers[index])
    }

    /// What the answer to this field means.
    pub fn reading(&self, field: &str) -> Option<&Reading> {
        self.template.field(field).map(|(index, _)| &self.readings[index])
    }

    /// The speakers of this field as rows of a table, whichever way they were written; none for other fields.
    pub fn rows(&self, field: &str) -> Option<Vec<SpeakerRow>> {
        match (self.answer(field)?, self.reading(field)?) {
            (Answer::Rows(rows), _) => Some(rows.clone()),
            (Answer::Text(text), Reading::Speakers(read)) => Some(read.to_rows(text)),
            _ => (self.template.field(field)?.1.kind == Kind::Speakers).then(Vec::new),
        }
    }

    /// Every field's report, in the form's order.
    pub fn report(&self) -> Vec<FieldReport> {
        (0..self.answers.len()).map(|index| self.field_report(index)).collect()
    }

    /// Every diagnostic, in the order of the form and of the text.
    pub fn diagnostics(&self) -> Vec<Diagnostic> {
        (0..self.answers.len()).flat_map(|index| self.diagnostics_of(index)).collect()
    }

    fn accepts(&self, field: &str, answer: &Answer) -> Result<usize, Refused> {
        let (index, known) = self
            .template
            .field(field)
            .ok_or_else(|| Refused::UnknownField { field: field.to_owned(), template: self.template.id.clone() })?;
        if matches!(answer, Answer::Rows(_)) && known.kind != Kind::Speakers {
            return Err(Refused::RowsForText { field: field.to_owned() });
        }
        Ok(index)
    }

    fn reread(&mut self, index: usize) {
        let field = &self.template.fields[index];
        let cx = Context { template: &self.template, field, host: &self.host, names: &self.names[index] };
        let reading = reading::read(&cx, &self.answers[index]);
        let mut found = Vec::new();
        rules::check(&cx, &self.answers[index], &reading, &mut found);
        for diagnostic in &mut found {
            diagnostic.field.clone_from(&field.id);
        }
        self.readings[index] = reading;
        self.local[index] = found;
    }

    fn rerun(&mut self, relation: usize) {
        let facts = Facts { template: &self.template, readings: &self.readings };
        let mut found = Vec::new();
        rules::run_relation(&facts, &self.template.relations[relation], &mut found);
        self.cross[relation] = found;
    }

    fn diagnostics_of(&self, index: usize) -> Vec<Diagnostic> {
        let id = &self.template.fields[index].id;
        let mut all = self.local[index].clone();
        for &relation in &self.watchers[index] {
            all.extend(self.cross[relation].iter().filter(|d| d.field == *id).cloned());
        }
        crate::order::sort(&mut all, |a, b| a.order() < b.order());
        all
    }

    fn field_report(&self, index: usize) -> FieldReport {
        FieldReport {
            field: self.template.fields[index].id.clone(),
            blank: matches!(self.readings[index], Reading::Blank),
            measure: self.measure(index),
            diagnostics: self.diagnostics_of(index),
        }
    }

    fn measure(&self, index: usize) -> Measure {
        let field = &self.template.fields[index];
        let (words, items) = match &self.readings[index] {
            Reading::Prose(prose) => (Some(prose.words), None),
            Reading::Items(items) => (Some(items.words), Some(items.items.len())),
            Reading::Choices(choices) => (None, Some(choices.chosen.len())),
            Reading::People(people) => (None, Some(people.people.len())),
            Reading::Speakers(speakers) => (None, Some(speakers.speakers.len())),
            Reading::Links(links) => (None, Some(links.links.len())),
            Reading::Blank => match field.kind {
                Kind::Prose => (Some(0), None),
                Kind::Items => (Some(0), Some(0)),
                Kind::Choice | Kind::People | Kind::Speakers | Kind::Links => (None, Some(0)),
                Kind::SessionType | Kind::Line | Kind::TimeSlot | Kind::HeadCount => (None, None),
            },
            Reading::SessionType(_) | Reading::Line(_) | Reading::TimeSlot(_) | Reading::HeadCount(_) => (None, None),
        };
        Measure { words, words_limit: field.words, items, items_limit: field.items }
    }
}

/// Checks a whole draft at once.
///
/// # Errors
/// When an answer is for a field that the form does not have, or has rows where the form takes text.
#[cfg(not(target_arch = "wasm32"))]
pub fn check(template: &Arc<Template>, answers: &Answers) -> Result<Vec<Diagnostic>, Refused> {
    let mut checker = Checker::new(Arc::clone(template));
    checker.set_all(answers.clone())?;
    Ok(checker.diagnostics())
}

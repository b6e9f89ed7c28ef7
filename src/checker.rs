//! The incremental engine: a template and a draft that stays checked while single fields change.

mod edit;

use std::fmt;
use std::sync::Arc;

use crate::diagnostic::Diagnostic;
#[cfg(not(target_arch = "wasm32"))]
use crate::draft::Draft;
use crate::draft::{Answer, Answers, SpeakerRow};
use crate::host::Host;
use crate::reading::{self, Context, Prepared, Reading};
use crate::rules::{self, Facts};
use crate::scan::Scan;
#[cfg(not(target_arch = "wasm32"))]
use crate::template;
use crate::template::{Field, Kind, Limit, Template};

pub use edit::EditRefused;

/// What is counted of one answer, beside the limits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, serde::Serialize)]
#[cfg_attr(all(target_arch = "wasm32", feature = "surface"), derive(tsify::Tsify), tsify(missing_as_null))]
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

impl Measure {
    /// What is counted of an answer with this reading.
    pub(crate) fn of(field: &Field, reading: &Reading) -> Self {
        let (words, items) = match reading {
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

/// All that the checker says of one field.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(all(target_arch = "wasm32", feature = "surface"), derive(tsify::Tsify))]
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
#[cfg_attr(all(target_arch = "wasm32", feature = "surface"), derive(tsify::Tsify))]
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
    /// No form with this id is built in.
    UnknownTemplate {
        /// The id as given.
        template: String,
    },
}

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Refused::UnknownField { field, template } => write!(f, "the form {template:?} has no field {field:?}"),
            Refused::RowsForText { field } => write!(f, "the field {field:?} takes a text, not a list of rows"),
            Refused::UnknownTemplate { template } => write!(f, "there is no template {template:?}"),
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
    /// What is prepared of each question.
    prepared: Arc<[Prepared]>,
    /// What one pass over each answer has found.
    scans: Vec<Scan>,
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

    /// A checker of this draft, on a built-in form and the services of this machine.
    ///
    /// # Errors
    /// When the form is not built in, or as [`Checker::set`].
    #[cfg(not(target_arch = "wasm32"))]
    pub fn of(draft: &Draft) -> Result<Self, Refused> {
        let unknown = || Refused::UnknownTemplate { template: draft.template.clone() };
        let template = template::template(&draft.template).ok_or_else(unknown)?;
        Checker::holding(template, Host::default(), draft.answers.clone())
    }

    /// A checker of an empty draft, on the services of `host`.
    pub fn on(template: Arc<Template>, host: Host) -> Self {
        let mut checker = Checker::unread(template, host);
        checker.read_all();
        checker
    }

    /// A checker that holds these answers, on the services of `host`.
    ///
    /// # Errors
    /// As [`Checker::set`].
    pub fn holding(template: Arc<Template>, host: Host, mut answers: Answers) -> Result<Self, Refused> {
        let mut checker = Checker::unread(template, host);
        checker.accept_all(&answers)?;
        for index in 0..checker.answers.len() {
            if let Some(answer) = answers.remove(&checker.template.fields[index].id) {
                checker.take(index, answer);
            }
        }
        checker.read_all();
        Ok(checker)
    }

    fn unread(template: Arc<Template>, host: Host) -> Self {
        let fields = template.fields.len();
        let mut watchers = vec![Vec::new(); fields];
        for (index, relation) in template.relations.iter().enumerate() {
            for (field, _) in rules::fields_of(relation).into_iter().filter_map(|id| template.field(id)) {
                watchers[field].push(index);
                watchers[field].dedup();
            }
        }
        Checker {
            host,
            answers: vec![Answer::default(); fields],
            readings: vec![Reading::Blank; fields],
            prepared: Prepared::all(&template),
            scans: vec![Scan::of("", template.word_count); fields],
            local: vec![Vec::new(); fields],
            cross: vec![Vec::new(); template.relations.len()],
            watchers,
            template,
        }
    }

    fn read_all(&mut self) {
        for index in 0..self.answers.len() {
            self.reread(index);
        }
        for relation in 0..self.cross.len() {
            self.rerun(relation);
        }
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
        if self.take(index, answer) {
            return Ok(self.follow(index));
        }
        Ok(Change { fields: vec![self.field_report(index)] })
    }

    /// Takes all answers of a draft. Fields that it does not name become blank. Only answers that are others than before
    /// are read.
    ///
    /// # Errors
    /// As [`Checker::set`]; then nothing is taken.
    pub fn set_all(&mut self, mut answers: Answers) -> Result<(), Refused> {
        self.accept_all(&answers)?;
        let mut touched = vec![false; self.cross.len()];
        for index in 0..self.answers.len() {
            let answer = answers.remove(&self.template.fields[index].id).unwrap_or_default();
            if self.take(index, answer) {
                self.reread(index);
                self.watchers[index].iter().for_each(|relation| touched[*relation] = true);
            }
        }
        for relation in (0..touched.len()).filter(|relation| touched[*relation]) {
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

    /// A text in Unicode normal form C, by the services that the checker runs on.
    pub(crate) fn to_nfc(&self, text: &str) -> String {
        (self.host.to_nfc)(text)
    }

    /// What one pass over the answer to this field has found.
    pub(crate) fn scan(&self, field: &str) -> Option<&Scan> {
        self.template.field(field).map(|(index, _)| &self.scans[index])
    }

    /// Every field's report, in the form's order.
    pub fn report(&self) -> Vec<FieldReport> {
        (0..self.answers.len()).map(|index| self.field_report(index)).collect()
    }

    /// Every diagnostic, in the order of the form and of the text.
    pub fn diagnostics(&self) -> Vec<Diagnostic> {
        (0..self.answers.len()).flat_map(|index| self.diagnostics_of(index)).collect()
    }

    fn accept_all(&self, answers: &Answers) -> Result<(), Refused> {
        answers.iter().try_for_each(|(field, answer)| self.accepts(field, answer).map(|_| ()))
    }

    fn accepts(&self, field: &str, answer: &Answer) -> Result<usize, Refused> {
        let index = self.index(field)?;
        if matches!(answer, Answer::Rows(_)) && self.template.fields[index].kind != Kind::Speakers {
            return Err(Refused::RowsForText { field: field.to_owned() });
        }
        Ok(index)
    }

    fn index(&self, field: &str) -> Result<usize, Refused> {
        let unknown = || Refused::UnknownField { field: field.to_owned(), template: self.template.id.clone() };
        self.template.field(field).map(|(index, _)| index).ok_or_else(unknown)
    }

    /// Takes an answer and scans it, as far as it is another than before. Returns whether it is.
    fn take(&mut self, index: usize, answer: Answer) -> bool {
        if answer == self.answers[index] {
            return false;
        }
        let (before, scan) = (std::mem::replace(&mut self.answers[index], answer), &mut self.scans[index]);
        let text = self.answers[index].text().unwrap_or("");
        match before.text().and_then(|before| edit::between(before, text)) {
            Some((range, inserted)) => scan.edit(text, range.start, range.len(), inserted),
            None => scan.renew(text),
        }
        true
    }

    /// Reads an answer that is new, and says what changed.
    fn follow(&mut self, index: usize) -> Change {
        let mut touched = vec![index];
        self.reread(index);
        for at in 0..self.watchers[index].len() {
            let relation = self.watchers[index][at];
            let before = std::mem::take(&mut self.cross[relation]);
            self.rerun(relation);
            if before != self.cross[relation] {
                let named = before.iter().chain(&self.cross[relation]);
                touched.extend(named.filter_map(|d| self.template.field(&d.field)).map(|(index, _)| index));
            }
        }
        crate::order::sort(&mut touched, |a, b| a < b);
        touched.dedup();
        Change { fields: touched.into_iter().map(|index| self.field_report(index)).collect() }
    }

    fn reread(&mut self, index: usize) {
        let (field, prepared, scan) = (&self.template.fields[index], &self.prepared[index], &mut self.scans[index]);
        if let (Some(cues), Answer::Text(text)) = (&prepared.cues, &self.answers[index]) {
            scan.look_for(cues, text);
        }
        let (template, host, names) = (&self.template, &self.host, &prepared.names);
        let cx = Context { template, field, host, names, prepared, scan };
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
            measure: Measure::of(&self.template.fields[index], &self.readings[index]),
            diagnostics: self.diagnostics_of(index),
        }
    }
}

/// Checks a whole draft at once.
///
/// # Errors
/// When an answer is for a field that the form does not have, or has rows where the form takes text.
#[cfg(not(target_arch = "wasm32"))]
pub fn check(template: &Arc<Template>, answers: &Answers) -> Result<Vec<Diagnostic>, Refused> {
    Ok(Checker::holding(Arc::clone(template), Host::default(), answers.clone())?.diagnostics())
}

//! Whether a template is sound: what its data type alone does not ensure.
//!
//! The build script compiles this same file to check the data files in `templates/`.

use validator::{Validate, ValidationErrors, ValidationErrorsKind};

use super::model::{Field, Kind, Relation, Template};

/// One thing that is wrong with a template.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct Flaw {
    /// Where, as a path into the data: `fields[3].words.at_most`.
    pub path: String,
    /// What is wrong and what to do.
    pub problem: String,
}

impl std::fmt::Display for Flaw {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}: {}", self.path, self.problem)
    }
}

/// Everything that is wrong with `template`, by path; empty for a sound one.
pub fn flaws(template: &Template) -> Vec<Flaw> {
    let mut flaws = contradictions(template);
    if let Err(errors) = template.validate() {
        structural(&errors, "", &mut flaws);
    }
    flaws.sort();
    flaws
}

/// What is wrong with a template whose values are right one by one.
pub fn contradictions(template: &Template) -> Vec<Flaw> {
    let mut flaws = Vec::new();
    doubled_ids(template, &mut flaws);
    for (index, field) in template.fields.iter().enumerate() {
        settings(field, &format!("fields[{index}] ({})", field.id), &mut flaws);
    }
    for (index, relation) in template.relations.iter().enumerate() {
        related_fields(template, relation, &format!("relations[{index}]"), &mut flaws);
    }
    flaws
}

fn structural(errors: &ValidationErrors, path: &str, flaws: &mut Vec<Flaw>) {
    for (name, kind) in errors.errors() {
        let path = if path.is_empty() { name.to_string() } else { format!("{path}.{name}") };
        match kind {
            ValidationErrorsKind::Struct(inner) => structural(inner, &path, flaws),
            ValidationErrorsKind::List(list) => {
                for (index, inner) in list {
                    structural(inner, &format!("{path}[{index}]"), flaws);
                }
            }
            ValidationErrorsKind::Field(found) => flaws.extend(found.iter().map(|error| {
                let problem = match (&error.message, error.code.as_ref()) {
                    (Some(message), _) => message.to_string(),
                    (None, "length") => match error.params.get("max") {
                        Some(most) => format!("must not be empty, nor have more than {most} entries"),
                        None => "must not be empty".to_owned(),
                    },
                    (None, "range") => "is outside the numbers allowed here".to_owned(),
                    (None, code) => format!("fails the check {code:?}"),
                };
                Flaw { path: path.clone(), problem }
            })),
        }
    }
}

fn doubled_ids(template: &Template, flaws: &mut Vec<Flaw>) {
    for (index, field) in template.fields.iter().enumerate() {
        if template.fields[..index].iter().any(|earlier| earlier.id == field.id) {
            flaws.push(Flaw {
                path: format!("fields[{index}].id"),
                problem: format!("the id {:?} is taken by an earlier field", field.id),
            });
        }
    }
}

/// The name of a setting, whether a field has it, and the kinds that understand it.
type Setting = (&'static str, fn(&Field) -> bool, &'static [Kind]);

/// The settings that only some kinds of field understand.
const SETTINGS: &[Setting] = &[
    ("words", |f| f.words.is_some(), &[Kind::Items, Kind::Prose]),
    ("items", |f| f.items.is_some(), &[Kind::Items, Kind::Choice]),
    ("options", |f| !f.options.is_empty(), &[Kind::SessionType, Kind::Choice]),
    ("unknown", |f| f.unknown.is_some(), &[Kind::SessionType, Kind::Choice]),
    ("formats", |f| !f.formats.is_empty(), &[Kind::SessionType]),
    ("examples", |f| !f.examples.is_empty(), &[Kind::Items, Kind::Prose]),
    ("asks_for", |f| !f.asks_for.is_empty(), &[Kind::Prose]),
    ("declarations", |f| !f.declarations.is_empty(), &[Kind::Speakers]),
    ("declaration_required", |f| f.declaration_required.is_some(), &[Kind::Speakers]),
    ("affiliation_required", |f| f.affiliation_required.is_some(), &[Kind::Speakers]),
];

fn settings(field: &Field, path: &str, flaws: &mut Vec<Flaw>) {
    for (name, is_set, kinds) in SETTINGS {
        if is_set(field) && !kinds.contains(&field.kind) {
            flaws.push(Flaw {
                path: format!("{path}.{name}"),
                problem: format!("means nothing for a field of kind {}; take it out", field.kind.as_str()),
            });
        }
    }
    if field.asks_for.len() == 1 {
        flaws.push(Flaw {
            path: format!("{path}.asks_for"),
            problem: "one thing alone cannot be told apart".to_owned(),
        });
    }
    if field.kind == Kind::SessionType && field.options.is_empty() {
        flaws.push(Flaw { path: format!("{path}.options"), problem: "a session type needs options".to_owned() });
    }
    if field.declaration_required.is_some() && field.declarations.is_empty() {
        flaws.push(Flaw {
            path: format!("{path}.declarations"),
            problem: "a declaration is required, but none is offered".to_owned(),
        });
    }
}

fn related_fields(template: &Template, relation: &Relation, path: &str, flaws: &mut Vec<Flaw>) {
    let mut expect = |part: &str, id: &str, kinds: &[Kind]| match template.fields.iter().find(|f| f.id == id) {
        None => flaws.push(Flaw { path: format!("{path}.{part}"), problem: format!("there is no field {id:?}") }),
        Some(field) if !kinds.contains(&field.kind) => flaws.push(Flaw {
            path: format!("{path}.{part}"),
            problem: format!("the field {id:?} is of kind {}, but this needs {}", field.kind.as_str(), any_of(kinds)),
        }),
        Some(_) => {}
    };
    match relation {
        Relation::PartOf { part, whole } => {
            expect("part_of.part", part, &[Kind::HeadCount]);
            expect("part_of.whole", whole, &[Kind::HeadCount]);
        }
        Relation::Within { child, parent } => {
            expect("within.child", child, &[Kind::Choice]);
            expect("within.parent", parent, &[Kind::Choice]);
        }
        Relation::SpeakersAmong { speakers, whole, declarations } => {
            expect("speakers_among.speakers", speakers, &[Kind::Speakers]);
            expect("speakers_among.whole", whole, &[Kind::HeadCount]);
            let offered = template.fields.iter().find(|f| &f.id == speakers).map(|f| f.declarations.as_slice());
            for name in declarations {
                if !offered.unwrap_or_default().iter().any(|choice| &choice.name == name) {
                    flaws.push(Flaw {
                        path: format!("{path}.speakers_among.declarations"),
                        problem: format!("the field {speakers:?} offers no declaration {name:?}"),
                    });
                }
            }
        }
        Relation::DistinctRoles { fields } => {
            for id in fields {
                expect("distinct_roles.fields", id, &[Kind::People, Kind::Speakers]);
            }
        }
    }
}

fn any_of(kinds: &[Kind]) -> String {
    kinds.iter().map(|kind| kind.as_str()).collect::<Vec<_>>().join(" or ")
}

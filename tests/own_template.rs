//! Names come from the template alone: a form of another body, in another language.
#![cfg(not(target_arch = "wasm32"))]

use std::sync::Arc;

use rapporteur::{Checker, Template};

const FORM: &str = include_str!("forms/foro-local.json");

fn reads(field: &str, text: &str) -> (String, Vec<String>) {
    let form: Template = serde_json::from_str(FORM).expect("a sound form");
    let mut checker = Checker::new(Arc::new(form));
    checker.set(field, text).expect("a field that exists");
    let says = checker
        .diagnostics()
        .into_iter()
        .filter(|d| d.field == field)
        .map(|d| format!("{:?} {}", d.severity, d.code.as_str()));
    (checker.reading(field).expect("a field that exists").to_string(), says.collect())
}

#[test]
fn a_form_in_spanish_is_read_by_its_own_names() {
    let unofficial = |severity: &str| vec![format!("{severity} session-type/unofficial-name")];
    let none = Vec::<String>::new();
    assert_eq!(reads("tipo", "Taller"), ("Taller".into(), none.clone()));
    assert_eq!(reads("tipo", "Foro Local 2024 TA #3 Pozos"), ("Taller".into(), unofficial("Advice")));
    assert_eq!(reads("tipo", "Charla avierta"), ("Charla abierta".into(), unofficial("Warning")));
    assert_eq!(reads("tipo", "Taller (mesa redonda)"), ("Taller (Mesa redonda)".into(), none.clone()));
    assert_eq!(reads("tipo", "Asamblea; plenario"), ("Asamblea; plenario".into(), none));
    assert_eq!(reads("tipo", "Workshop"), ("unknown".into(), vec!["Warning session-type/unknown".into()]));
    assert_eq!(reads("tipo", "mesa redonda").1, ["Warning session-type/format-only"]);
}

#[test]
fn choices_keep_to_the_limit_and_severity_of_their_form() {
    assert_eq!(reads("ejes", "Salud\nEscuelas / hogares"), ("Salud; Escuelas / hogares".into(), vec![]));
    assert_eq!(reads("ejes", "redes & agua"), ("Agua y redes".into(), vec!["Advice choice/unofficial-name".into()]));
    assert_eq!(reads("ejes", "Salud; Agua y redes; Ríos").1, ["Warning choice/too-many"]);
    assert_eq!(reads("ejes", "Ríos").1, ["Warning choice/unknown"]);
}

#[test]
fn a_name_as_near_to_one_choice_as_to_another_is_told_and_not_guessed() {
    assert_eq!(
        reads("ejes", "Comersio norte"),
        ("Comercio norte".into(), vec!["Warning choice/unofficial-name".into()])
    );
    assert_eq!(
        reads("ejes", "Comercio porte"),
        ("Comercio norte / Comercio corte".into(), vec!["Warning choice/ambiguous".into()])
    );
}

#[test]
fn a_field_without_a_list_takes_anything() {
    assert!(reads("notas", "Ríos; pozos").1.is_empty());
}

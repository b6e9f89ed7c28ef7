//! The JSON Schemas in `schemas/` are made from the code, and agree with the checker. `UPDATE_DOCS=1 cargo test
//! --features json --test json_schema` writes them anew.
#![cfg(all(feature = "json", not(target_arch = "wasm32")))]

use std::fs;

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use rapporteur::{Checker, Draft, Severity, json_schema, template, templates};
use serde_json::{Map, Value, json};

#[test]
fn the_schemas_are_those_of_the_code() {
    let drafts = templates().iter().map(|form| (format!("schemas/{}.json", form.id), json_schema::draft(form)));
    let format = [("schemas/template.json".to_owned(), json_schema::template_format())];
    for (file, schema) in drafts.chain(format) {
        let expected = format!("{schema:#}\n");
        if std::env::var_os("UPDATE_DOCS").is_some() {
            fs::create_dir_all("schemas").expect("the folder of schemas");
            fs::write(&file, &expected).expect("a writable schema");
        }
        let written = fs::read_to_string(&file).unwrap_or_default();
        assert!(
            written == expected,
            "{file} is out of date: UPDATE_DOCS=1 cargo test --features json --test json_schema"
        );
    }
}

/// Whether the checker takes a draft and misses no answer in it.
fn is_taken(draft: &Value) -> bool {
    let Ok(draft) = serde_json::from_value::<Draft>(draft.clone()) else { return false };
    let Some(form) = template(&draft.template) else { return false };
    let mut checker = Checker::new(form);
    let missing = |d: &rapporteur::Diagnostic| d.code.as_str() == "field/missing" && d.severity == Severity::Error;
    checker.set_all(draft.answers).is_ok() && !checker.diagnostics().iter().any(missing)
}

fn has_answer_of_signs(draft: &Value) -> bool {
    let is_signs = |text: &str| !text.as_bytes().windows(2).any(|pair| pair.iter().all(u8::is_ascii_alphanumeric));
    draft["answers"].as_object().is_some_and(|answers| {
        answers.values().any(|answer| match answer {
            Value::String(text) => is_signs(text),
            Value::Array(rows) => {
                rows.iter().filter_map(Value::as_object).any(|row| row.values().filter_map(Value::as_str).all(is_signs))
            }
            _ => false,
        })
    })
}

fn text() -> impl Strategy<Value = String> {
    let known = [
        "",
        " ",
        "\u{a0}\n",
        "\u{200b}\u{feff}",
        "Workshop",
        "120",
        "1.",
        "-",
        "TBC",
        "n/a",
        "A title",
        "\u{301}",
        "\0",
    ];
    prop_oneof![select(known.to_vec()).prop_map(str::to_owned), any::<String>(), "\\PC{0,40}"]
        .prop_filter("beyond what the pattern says", |text| {
            !text.chars().any(|c| ('\u{e0000}'..='\u{e0fff}').contains(&c))
        })
}

fn answer() -> impl Strategy<Value = Value> {
    let cell = prop_oneof![4 => text().prop_map(Value::from), 1 => Just(Value::Null), 1 => Just(json!(3))];
    let key = select(vec!["name", "affiliation", "declaration", "office"]);
    let row = vec((key, cell), 0..4)
        .prop_map(|cells| Value::from(cells.into_iter().map(|(k, v)| (k.to_owned(), v)).collect::<Map<_, _>>()));
    prop_oneof![
        8 => text().prop_map(Value::from),
        2 => vec(row, 0..3).prop_map(Value::from),
        1 => select(vec![json!(null), json!(12), json!(-1.5), json!(true), json!({}), json!(["A"])]),
    ]
}

fn draft() -> impl Strategy<Value = Value> {
    let forms = templates();
    (0..forms.len(), vec(answer(), 20), vec(0..12u8, 20), 0..40u8).prop_map(move |(form, answers, fate, odd)| {
        let mut written = Map::new();
        for ((field, answer), fate) in forms[form].fields.iter().zip(answers).zip(fate) {
            match fate {
                0 => {}
                1..=3 => drop(written.insert(field.id.clone(), answer)),
                _ => drop(written.insert(field.id.clone(), json!("Something written"))),
            }
        }
        if odd == 0 {
            written.insert("colour".to_owned(), json!("blue"));
        }
        let id = if odd == 1 { "igf-1999" } else { &forms[form].id };
        let mut draft = json!({ "template": id, "answers": written });
        if odd == 2 {
            draft["more"] = json!(1);
        }
        draft
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn a_schema_accepts_a_draft_just_where_the_checker_takes_it_and_misses_nothing(draft in draft()) {
        let form = template(draft["template"].as_str().unwrap_or_default());
        let accepted = form.is_some_and(|form| referee(&form.id).is_valid(&draft));
        // Signs, marks and single letters are no answer to some kinds of question: that is beyond a schema.
        prop_assert_eq!(accepted, is_taken(&draft) || accepted && has_answer_of_signs(&draft), "{}", draft);
    }
}

fn referee(id: &str) -> &'static jsonschema::Validator {
    use std::collections::BTreeMap;
    use std::sync::LazyLock;
    static REFEREES: LazyLock<BTreeMap<String, jsonschema::Validator>> = LazyLock::new(|| {
        let referee =
            |form: &rapporteur::Template| jsonschema::draft202012::new(&json_schema::draft(form)).expect("a schema");
        templates().iter().map(|form| (form.id.clone(), referee(form))).collect()
    });
    &REFEREES[id]
}

//! The format of templates: its table against the data model, and what is said of a wrong template.
#![cfg(all(feature = "json", not(target_arch = "wasm32")))]

use std::fs;

use rapporteur::template::shape::{Presence, Record, Shape, TEMPLATE};
use rapporteur::template::sound;
use rapporteur::{Checker, Template, json_schema};
use serde_json::{Value, json};

fn files(folder: &str) -> Vec<String> {
    let mut files: Vec<_> =
        fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("a file").path()).collect();
    files.sort();
    files.iter().map(|file| fs::read_to_string(file).expect("a text")).collect()
}

fn known() -> Vec<String> {
    let mut all = files("templates");
    all.extend(files("examples/templates"));
    all
}

/// A template in which every key has a value.
fn full() -> Value {
    let choice = json!({ "name": "A", "aliases": ["b"], "within": ["c"] });
    let limit = json!({ "at_most": 300, "certainty": "inferred" });
    json!({
        "id": "full", "name": "Full", "language": "en", "headings": ["Full"],
        "meeting": { "name": "M", "place": "P", "utc_offset_minutes": -330, "days": [{ "date": "2024-02-29", "certainty": "recalled" }] },
        "word_count": "white-space", "tolerance_percent": 1000,
        "fields": [
            { "id": "p", "label": "P", "other_labels": ["Q"], "hint": "h", "examples": ["e"], "kind": "prose", "required": "advice", "words": limit,
              "asks_for": [{ "name": "a", "cues": ["x"], "hints": ["y"] }, { "name": "b", "cues": ["z"] }] },
            { "id": "t", "label": "T", "kind": "session-type", "options": [choice], "formats": [choice], "unknown": "warning" },
            { "id": "i", "label": "I", "kind": "items", "items": limit },
            { "id": "s", "label": "S", "kind": "speakers", "declarations": [choice], "declaration_required": "error", "affiliation_required": "error" },
            { "id": "c", "label": "C", "kind": "choice" }, { "id": "d", "label": "D", "kind": "choice" },
            { "id": "h", "label": "H", "kind": "head-count" }, { "id": "w", "label": "W", "kind": "head-count" },
            { "id": "l", "label": "L", "kind": "line" }, { "id": "z", "label": "Z", "kind": "time-slot" },
            { "id": "n", "label": "N", "kind": "people" }, { "id": "u", "label": "U", "kind": "links" }
        ],
        "relations": [
            { "part_of": { "part": "h", "whole": "w" } }, { "within": { "child": "c", "parent": "d" } },
            { "speakers_among": { "speakers": "s", "whole": "w", "declarations": ["A"] } }, { "distinct_roles": { "fields": ["n", "s"] } }
        ]
    })
}

#[test]
fn the_table_reads_what_the_data_model_reads() {
    for text in known().into_iter().chain([full().to_string()]) {
        let expected: Template = serde_json::from_str(&text).expect("a template");
        assert_eq!(Template::from_json(&text), Ok(expected.clone()), "{}", expected.id);
        let written = serde_json::to_string(&expected).expect("JSON");
        assert_eq!(Template::from_json(&written), Ok(expected), "as the model writes it");
    }
}

#[test]
fn the_table_has_the_keys_of_the_data_model_and_no_others() {
    let template: Template = serde_json::from_value(full()).expect("a template");
    let mut seen = std::collections::BTreeSet::new();
    same_keys(&serde_json::to_value(template).expect("JSON"), &Shape::Record(&TEMPLATE), &mut seen);
    let all: std::collections::BTreeSet<String> = [
        "Template",
        "Meeting",
        "Day",
        "Field",
        "Aspect",
        "Limit",
        "Choice",
        "PartOf",
        "Within",
        "SpeakersAmong",
        "DistinctRoles",
    ]
    .map(String::from)
    .into();
    assert_eq!(seen, all);
}

fn same_keys(value: &Value, shape: &Shape, seen: &mut std::collections::BTreeSet<String>) {
    let mut record = |value: &Value, record: &Record| {
        seen.insert(record.name.to_owned());
        let mut found: Vec<&str> = value.as_object().expect("an object").keys().map(String::as_str).collect();
        let mut known: Vec<&str> = record.keys.iter().map(|key| key.name).collect();
        found.sort_unstable();
        known.sort_unstable();
        assert_eq!(found, known, "{}", record.name);
        for key in record.keys.iter().filter(|key| !(value[key.name].is_null() && key.presence == Presence::Optional)) {
            same_keys(&value[key.name], &key.shape, seen);
        }
    };
    match (shape, value) {
        (Shape::Record(known), _) => record(value, known),
        (Shape::OneOf(variants), Value::Object(map)) => {
            let (name, inner) = map.iter().next().expect("one key");
            record(inner, variants.iter().find(|(known, _)| known == name).expect("a known relation").1);
        }
        (Shape::List(inner, ..), Value::Array(list)) => list.iter().for_each(|item| same_keys(item, inner, seen)),
        _ => {}
    }
}

/// Every value in `template` replaced by each of several wrong ones, and every key left out.
fn mutants(value: &Value) -> Vec<Value> {
    let wrong = [
        json!(null),
        json!(true),
        json!(-1),
        json!(1.5),
        json!(1e300),
        json!(""),
        json!("Ä b"),
        json!("2018-02-30"),
        json!([]),
        json!({}),
        json!({ "x": 1 }),
        json!([7]),
    ];
    let mut all: Vec<Value> = wrong.into();
    match value {
        Value::Array(list) => {
            for (index, item) in list.iter().enumerate() {
                all.extend(mutants(item).into_iter().map(|mutant| {
                    let mut copy = list.clone();
                    copy[index] = mutant;
                    copy.into()
                }));
            }
        }
        Value::Object(map) => {
            for (key, item) in map {
                all.extend(mutants(item).into_iter().map(|mutant| {
                    let mut copy = map.clone();
                    copy[key] = mutant;
                    copy.into()
                }));
                let mut without = map.clone();
                without.remove(key);
                all.push(without.into());
            }
        }
        _ => {}
    }
    all
}

#[test]
fn the_table_refuses_what_the_data_model_or_its_validation_refuses() {
    let all = mutants(&full());
    assert!(all.len() > 1000, "{}", all.len());
    let mut refused = 0;
    for mutant in all {
        let by_model = serde_json::from_value::<Template>(mutant.clone()).map_err(|error| error.to_string());
        let expected = by_model.and_then(|template| match sound::flaws(&template).first() {
            None => Ok(template),
            Some(flaw) => Err(flaw.to_string()),
        });
        let found = Template::from_json(&mutant.to_string());
        assert_eq!(found.is_ok(), expected.is_ok(), "{mutant}\n{found:?}\n{expected:?}");
        refused += usize::from(found.is_err());
    }
    assert!(refused > 500, "{refused}");
}

#[test]
fn faults_name_their_place_what_is_expected_and_what_was_meant() {
    let says = |change: fn(&mut Value)| {
        let mut template = full();
        change(&mut template);
        let flaws = Template::from_json(&template.to_string()).expect_err("a fault");
        flaws.iter().map(ToString::to_string).collect::<Vec<_>>()
    };
    assert_eq!(
        says(|t| t["fields"][0]["lable"] = "P".into()),
        ["fields[0]: there is no key \"lable\" here; did you mean \"label\"?"]
    );
    assert_eq!(
        says(|t| t["fields"][1]["kind"] = "session_type".into()),
        [
            "fields[1].kind: must be one of \"session-type\", \"line\", \"time-slot\", \"people\", \"speakers\", \"choice\", \"items\", \"prose\", \
          \"head-count\", \"links\", not \"session_type\"; did you mean \"session-type\"?"
        ]
    );
    assert_eq!(
        says(|t| t["fields"][2]["items"] = 3.into()),
        ["fields[2].items: must be an object with \"at_most\", \"certainty\", not 3"]
    );
    assert_eq!(
        says(|t| t["fields"][2]["items"]["at_most"] = 0.into()),
        ["fields[2].items.at_most: must be a whole number from 1 on, not 0"]
    );
    assert_eq!(
        says(|t| {
            t["fields"][0].as_object_mut().expect("a field").remove("label");
        }),
        ["fields[0]: the key \"label\" is missing: a text"]
    );
    assert_eq!(
        says(|t| t["fields"][0]["id"] = "__proto__".into()),
        ["fields[0].id: must be lower-case letters, digits, - and _, and begin with a letter or digit"]
    );
    assert_eq!(
        says(|t| t["relations"][0] = json!({})),
        [
            "relations[0]: must have exactly one of the keys \"part_of\", \"within\", \"speakers_among\", \"distinct_roles\""
        ]
    );
    assert_eq!(
        says(|t| t["relations"][0]["part_of"]["part"] = "l".into()),
        ["relations[0].part_of.part: the field \"l\" is of kind line, but this needs head-count"]
    );
    assert_eq!(says(|t| *t = json!([])), ["template: must be an object, not a list"]);
    let nested = format!("{}1{}", "[".repeat(100), "]".repeat(100));
    assert!(Template::from_json(&format!("{{\"id\": {nested}}}")).is_err());
    assert!(Template::from_json("{").is_err());
}

#[test]
fn the_example_templates_are_checked_by_their_own_words() {
    for text in files("examples/templates") {
        assert!(!text.contains("IGF"), "an example of another body");
        let form = Template::from_json(&text).expect("a sound template");
        let mut checker = Checker::new(form.into());
        let prose =
            checker.template().fields.iter().find(|field| field.kind.as_str() == "prose").expect("prose").id.clone();
        checker.set(&prose, "word ".repeat(300)).expect("a field");
        assert!(checker.diagnostics().iter().any(|found| found.code.as_str() == "words/over-limit"));
    }
}

#[test]
fn the_schema_of_the_format_accepts_what_is_read_and_refuses_what_the_keys_refuse() {
    let schema = json_schema::template_format();
    let referee = jsonschema::draft202012::new(&schema).expect("a schema");
    for text in known() {
        let value: Value = serde_json::from_str(&text).expect("JSON");
        assert!(referee.is_valid(&value), "{:?}", referee.iter_errors(&value).next());
    }
    for mutant in mutants(&full()) {
        if Template::from_json(&mutant.to_string()).is_ok() {
            assert!(referee.is_valid(&mutant), "{mutant}");
        } else if serde_json::from_value::<Template>(mutant.clone()).is_err() {
            assert!(!referee.is_valid(&mutant), "{mutant}");
        }
    }
}

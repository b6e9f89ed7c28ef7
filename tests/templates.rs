//! Templates: the built-in ones are sound, and a wrong one is told where and what.
#![cfg(not(target_arch = "wasm32"))]

use rapporteur::template::sound::flaws;
use rapporteur::{Certainty, Template, template, templates};
use serde_json::{Value, json};

#[test]
fn every_file_in_templates_is_built_in_and_sound() {
    let mut files: Vec<String> = std::fs::read_dir("templates")
        .expect("the folder of templates")
        .map(|entry| entry.expect("a file").path().file_stem().expect("a name").to_string_lossy().into_owned())
        .collect();
    files.sort();
    let ids: Vec<&str> = templates().iter().map(|template| template.id.as_str()).collect();
    assert_eq!(ids, files);
    for template in templates() {
        assert_eq!(flaws(template), []);
    }
}

#[test]
fn the_forms_of_2018_ask_what_was_read_on_them() {
    let words = |form: &str, field: &str| {
        let form = template(form).expect("a built-in form");
        let (_, field) = form.field(field).expect("a field of the form");
        field.words.map(|limit| (limit.at_most, limit.certainty))
    };
    use Certainty::{Recalled, Seen};
    let cases = [
        ("key_messages", Some((150, Seen)), Some((300, Recalled))),
        ("discussion", Some((150, Seen)), Some((300, Recalled))),
        ("recommendations", Some((100, Recalled)), Some((200, Recalled))),
        ("igf_ecosystem", Some((75, Recalled)), Some((150, Recalled))),
        ("gender_discussion", Some((100, Recalled)), Some((100, Seen))),
    ];
    for (field, short, long) in cases {
        assert_eq!(words("igf-2018-short", field), short, "short: {field}");
        assert_eq!(words("igf-2018-long", field), long, "long: {field}");
    }
    let fields = |form: &str| template(form).expect("a built-in form").fields.len();
    assert_eq!((fields("igf-2018-presession"), fields("igf-2018-short"), fields("igf-2018-long")), (10, 16, 17));
}

/// A small sound form, with one thing changed in it.
fn told(change: impl Fn(&mut Value)) -> Vec<String> {
    let mut form = json!({
        "id": "note", "name": "Note", "language": "en",
        "meeting": { "name": "M", "place": "P", "utc_offset_minutes": 0,
                     "days": [{ "date": "2024-02-29", "certainty": "seen" }] },
        "fields": [
            { "id": "all", "label": "All", "kind": "head-count" },
            { "id": "some", "label": "Some", "kind": "head-count" },
            { "id": "text", "label": "Text", "kind": "prose", "words": { "at_most": 10, "certainty": "seen" } }
        ],
        "relations": [{ "part_of": { "part": "some", "whole": "all" } }]
    });
    change(&mut form);
    let form: Template = serde_json::from_value(form).expect("the right types");
    flaws(&form).iter().map(ToString::to_string).collect()
}

#[test]
fn a_wrong_template_is_told_the_place_and_what_to_do() {
    assert_eq!(told(|_| {}), Vec::<String>::new());
    assert_eq!(
        told(|form| form["meeting"]["days"][0]["date"] = "2023-02-29".into()),
        ["meeting.days[0].date: must be a day that exists, written as 2018-11-12"]
    );
    assert_eq!(
        told(|form| form["fields"][2]["words"]["at_most"] = 0.into()),
        ["fields[2].words.at_most: is outside the numbers allowed here"]
    );
    assert_eq!(
        told(|form| form["fields"][1]["id"] = "all".into()),
        [
            "fields[1].id: the id \"all\" is taken by an earlier field",
            "relations[0].part_of.part: there is no field \"some\""
        ]
    );
    assert_eq!(
        told(|form| form["fields"][0]["kind"] = "line".into()),
        ["relations[0].part_of.whole: the field \"all\" is of kind line, but this needs head-count"]
    );
    assert_eq!(
        told(|form| form["fields"][0]["words"] = json!({ "at_most": 10, "certainty": "seen" })),
        ["fields[0] (all).words: means nothing for a field of kind head-count; take it out"]
    );
    assert_eq!(told(|form| form["fields"][0]["label"] = "".into()), ["fields[0].label: must not be empty"]);
    assert_eq!(
        told(|form| form["id"] = "My Form".into()),
        ["id: must be lower-case letters, digits, - and _, and begin with a letter or digit"]
    );
}

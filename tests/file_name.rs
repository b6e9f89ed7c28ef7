//! What a report's file is called.
#![cfg(not(target_arch = "wasm32"))]

use rapporteur::{Answers, Checker, Draft, file_name};

fn name_of(title: &str, slot: &str) -> String {
    let answers = Answers::from_iter([("title", title.into()), ("date_time", slot.into())]);
    file_name(&Checker::of(&Draft { template: "igf-2018-short".into(), answers }).expect("answers of the form"))
}

#[test]
fn form_title_and_day_make_the_name() {
    let cases = [
        ("Libraries as Places", "14/11/2018, 11:20-12:20", "igf-2018-short_Libraries-as-Places_2018-11-14"),
        ("", "", "igf-2018-short"),
        ("  ", "after lunch", "igf-2018-short"),
        ("C:\\..\\con|<>\"*?/\u{202e}x\u{0}\n.exe", "12 November", "igf-2018-short_C-con-x_2018-11-12"),
        ("e\u{301}te\u{301} — 王小明", "", "igf-2018-short_été-王小明"),
        ("../../..", "14 November 2018", "igf-2018-short_2018-11-14"),
    ];
    for (title, slot, expected) in cases {
        assert_eq!(name_of(title, slot), expected);
    }
}

#[test]
fn long_titles_are_cut_between_words() {
    let name = name_of(&"word ".repeat(1000), "");
    assert_eq!(name, format!("igf-2018-short_{}", ["word"; 12].join("-")));
    assert_eq!(name_of(&"x".repeat(1000), "").len(), "igf-2018-short_".len() + 60);
}

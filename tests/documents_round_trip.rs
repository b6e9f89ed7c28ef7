//! What is written is read again as it was, in every format.
#![cfg(all(feature = "documents", not(target_arch = "wasm32")))]

use proptest::prelude::*;
use rapporteur::documents::{Document, Format, Hints, Options, read, write};
use rapporteur::template::Kind;
use rapporteur::{Answer, Answers, Draft, SpeakerRow, template, templates};

/// What documents cannot tell from no answer is no answer.
fn told_apart(answers: &Answers) -> Answers {
    let holds = |answer: &Answer| match answer {
        Answer::Text(text) => !text.is_empty(),
        Answer::Rows(rows) => !rows.is_empty(),
    };
    answers.iter().filter(|(_, answer)| holds(answer)).map(|(id, answer)| (id, answer.clone())).collect()
}

fn again(form: &str, answers: &Answers, format: Format, options: &Options) -> Document {
    let form = template(form).expect("a built-in form");
    let bytes = write(&form, answers, format, options).expect("answers of the form").into_bytes();
    read(&bytes, Hints { name: None, format: None }).expect("a document of our own")
}

/// Pieces of text that formats may trip over.
fn any_piece() -> impl Strategy<Value = String> {
    let labels: Vec<String> = templates()
        .iter()
        .flat_map(|form| {
            let labels = form.fields.iter().flat_map(|field| {
                let label = &field.label;
                let hint = field.hint.as_deref().unwrap_or("x");
                [
                    label.clone(),
                    format!("- {label}:"),
                    format!("- {label}"),
                    format!("- {label} ({hint}):"),
                    format!("## {label}:"),
                ]
            });
            labels.chain(form.headings.clone()).collect::<Vec<_>>()
        })
        .collect();
    let traps = [
        "> ",
        "# ",
        "## ",
        "- ",
        "* ",
        "+ ",
        "1. ",
        "2. ",
        "10) ",
        "01. ",
        "0. ",
        "• ",
        "– ",
        "a) ",
        "---",
        "===",
        "***",
        "```",
        "    ",
        "\\",
        "\\\\",
        "\\n",
        "|",
        " | ",
        "| a | b | c |",
        "a | b | c",
        "<b>",
        "</p>",
        "<!--",
        "]]>",
        "&amp;",
        "&#65;",
        "&lt;",
        "_",
        "__",
        "*",
        "[x](https://a.example)",
        "![",
        "https://a.example/_b_?c=d&e=f",
        "\n",
        "\n\n",
        "\n\n\n",
        "\r\n",
        "\r",
        "\t",
        " ",
        "\u{a0}",
        "\0",
        "\u{1}",
        "\u{b}",
        "\u{c}",
        "\u{1b}",
        "\u{7f}",
        "\u{85}",
        "\u{2028}",
        "\u{fffe}",
        "\u{ffff}",
        "\u{feff}",
        "\u{202e}",
        "\u{200f}",
        "مرحبا",
        "שלום",
        "末",
        "🎺",
        "e\u{301}",
        "%1",
        "rapporteur:char:1",
        "{{x}}",
        "$x$",
        "~~x~~",
        "Ana",
        "~",
        "\"",
        "'",
    ];
    prop_oneof![
        2 => proptest::sample::select(labels),
        6 => proptest::sample::select(traps.map(str::to_owned).to_vec()),
        2 => "[A-Za-z0-9 ,.;()é-]{0,20}",
        1 => "\\PC{0,10}",
        1 => any::<String>(),
    ]
}

fn any_text() -> impl Strategy<Value = String> {
    proptest::collection::vec(any_piece(), 0..12).prop_map(|pieces| pieces.concat())
}

fn any_row() -> impl Strategy<Value = SpeakerRow> {
    (any_text(), any_text(), any_text()).prop_map(|(name, affiliation, declaration)| SpeakerRow {
        name,
        affiliation,
        declaration,
    })
}

/// So many answers of a draft: the formats look at them one by one, and at the speakers in two ways.
const ANSWERS: std::ops::Range<usize> = 0..6;

fn any_draft() -> impl Strategy<Value = Draft> {
    proptest::sample::select(templates().to_vec()).prop_flat_map(|form| {
        let fields: Vec<(String, bool)> =
            form.fields.iter().map(|field| (field.id.clone(), field.kind == Kind::Speakers)).collect();
        let speakers: Vec<(String, bool)> = fields.iter().filter(|(_, rows)| *rows).cloned().collect();
        let field = prop_oneof![3 => proptest::sample::select(fields), 1 => proptest::sample::select(speakers)];
        let answer = field.prop_flat_map(|(id, may_be_rows)| {
            let text = any_text().prop_map(Answer::Text).boxed();
            let rows = proptest::collection::vec(any_row(), 0..4).prop_map(Answer::Rows).boxed();
            let answer = if may_be_rows { prop_oneof![text, rows].boxed() } else { text };
            answer.prop_map(move |answer| (id.clone(), answer))
        });
        let id = form.id.clone();
        proptest::collection::vec(answer, ANSWERS)
            .prop_map(move |answers| Draft { template: id.clone(), answers: answers.into_iter().collect() })
    })
}

fn any_options() -> impl Strategy<Value = Options> {
    let columns = proptest::option::of((any_text(), any_text(), any_text()).prop_map(|(a, b, c)| [a, b, c]));
    (proptest::option::of(any_text()), proptest::option::of("[a-z]{2}"), columns)
        .prop_map(|(title, language, columns)| Options { title, language, columns })
}

fn comes_back(draft: &Draft, options: &Options, format: Format) -> Result<(), TestCaseError> {
    let document = again(&draft.template, &draft.answers, format, options);
    prop_assert_eq!(document.format, format);
    let expected = Draft { template: draft.template.clone(), answers: told_apart(&draft.answers) };
    let drafts = document.drafts();
    prop_assert_eq!(drafts.len(), 1);
    for (id, answer) in expected.answers.iter() {
        prop_assert_eq!(drafts[0].answers.get(id), Some(answer), "{} {:?}", id, format);
    }
    prop_assert_eq!(&drafts[0], &expected);
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(100))]

    #[test]
    fn a_draft_comes_back_from_plain_text(draft in any_draft(), options in any_options()) {
        comes_back(&draft, &options, Format::Text)?;
    }

    #[test]
    fn a_draft_comes_back_from_markdown(draft in any_draft(), options in any_options()) {
        comes_back(&draft, &options, Format::Markdown)?;
    }

    #[test]
    fn a_draft_comes_back_from_html(draft in any_draft(), options in any_options()) {
        comes_back(&draft, &options, Format::Html)?;
    }

    #[test]
    fn a_draft_comes_back_from_docx(draft in any_draft(), options in any_options()) {
        comes_back(&draft, &options, Format::Docx)?;
    }

    #[test]
    fn a_draft_comes_back_from_json(draft in any_draft(), options in any_options()) {
        comes_back(&draft, &options, Format::Json)?;
    }
}

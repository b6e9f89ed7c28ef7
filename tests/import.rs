//! Pages as people paste them: `tests/import/*.txt`, each beside the snapshot of what is found in it.

use std::fmt::Write;
use std::fs;
use std::path::PathBuf;

use proptest::prelude::*;
use rapporteur::{Import, Span, import_text, templates};

fn pages() -> Vec<(String, String)> {
    let mut files: Vec<PathBuf> = fs::read_dir("tests/import")
        .expect("the folder of pages")
        .map(|entry| entry.expect("a file").path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "txt"))
        .collect();
    files.sort();
    let name = |path: &PathBuf| path.file_stem().expect("a name").to_string_lossy().into_owned();
    files.iter().map(|path| (name(path), fs::read_to_string(path).expect("a readable page"))).collect()
}

fn story(import: &Import) -> String {
    let mut story = String::new();
    for report in &import.reports {
        writeln!(story, "report on {}", report.draft.template).unwrap();
        if !report.alternatives.is_empty() {
            writeln!(story, "  or on {}", report.alternatives.join(", ")).unwrap();
        }
        for (field, answer) in report.draft.answers.iter() {
            writeln!(story, "  {field}: {:?}", answer.text().expect("import gives texts")).unwrap();
        }
        for passage in &report.unplaced {
            writeln!(story, "  belongs to no field: {:?}", passage.text).unwrap();
        }
    }
    for passage in &import.outside {
        writeln!(story, "outside: {:?}", passage.text).unwrap();
    }
    for diagnostic in &import.diagnostics {
        writeln!(story, "{:?} {}", diagnostic.severity, diagnostic.code.as_str()).unwrap();
    }
    story
}

#[test]
fn every_page_is_taken_apart_as_its_snapshot_shows() {
    for (name, text) in pages() {
        insta::assert_snapshot!(name, story(&import_text(&text)));
    }
}

#[test]
fn line_endings_do_not_change_what_is_found() {
    for (name, text) in pages() {
        let windows = text.replace('\n', "\r\n");
        assert_eq!(story(&import_text(&windows)).replace("\\r\\n", "\\n"), story(&import_text(&text)), "{name}");
    }
}

/// Every span of the text that an import gives back as answer or passage.
fn kept(import: &Import) -> Vec<Span> {
    let mut spans: Vec<Span> = import.outside.iter().map(|passage| passage.span).collect();
    for report in &import.reports {
        spans.extend(report.sources.iter().map(|(_, span)| *span));
        spans.extend(report.unplaced.iter().map(|passage| passage.span));
    }
    spans.sort();
    spans
}

fn words(text: &str) -> Vec<String> {
    let lower = text.to_lowercase().replace('&', " and ");
    lower.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

/// The words that forms print: all that an import may leave out.
fn printed_by_forms() -> Vec<String> {
    let mut printed = words("Examples");
    for template in templates() {
        printed.extend(template.headings.iter().flat_map(|heading| words(heading)));
        for field in &template.fields {
            let wordings =
                std::iter::once(&field.label).chain(&field.other_labels).chain(&field.hint).chain(&field.examples);
            printed.extend(wordings.flat_map(|wording| words(wording)));
        }
    }
    printed
}

/// A piece of a page without its tags: no word is made of them.
fn without_tags(text: &str) -> String {
    let pieces = text.replace("&nbsp;", " ").replace("&amp;", "&");
    let outside = |piece: &str| piece.split_once('>').map_or(piece.to_owned(), |(_, rest)| rest.to_owned());
    let (first, rest) = pieces.split_once('<').unwrap_or((&pieces, ""));
    rest.split('<').fold(first.to_owned(), |text, piece| text + " " + &outside(piece))
}

/// The words of a page that an import gives back nowhere, but for those that forms print, a slip of the pen allowed.
fn dropped(text: &str, import: &Import) -> Vec<String> {
    let printed = printed_by_forms();
    let mut at = 0;
    let mut dropped = Vec::new();
    for span in kept(import).into_iter().chain([Span::new(text.len(), text.len())]) {
        assert!(span.start >= at, "{span:?} overlaps what is kept before it");
        let left_out = words(&without_tags(&text[at..span.start]));
        let is_printed = |word: &String| printed.iter().any(|known| strsim::osa_distance(known, word) <= 1);
        let enumerates = |word: &String| word.len() <= 2 || word.chars().all(char::is_numeric);
        dropped.extend(left_out.into_iter().filter(|word| !is_printed(word) && !enumerates(word)));
        at = span.end;
    }
    dropped
}

#[test]
fn no_word_of_a_page_is_dropped() {
    for (name, text) in pages() {
        assert_eq!(dropped(&text, &import_text(&text)), Vec::<String>::new(), "{name}");
    }
}

/// Pages made of labels, answers and noise in any order.
fn any_page() -> impl Strategy<Value = String> {
    let labels: Vec<String> = templates()
        .iter()
        .flat_map(|template| template.fields.iter().map(|field| field.label.clone()).chain(template.headings.clone()))
        .collect();
    let piece = prop_oneof![
        3 => proptest::sample::select(labels),
        2 => "[A-Za-z0-9 ,.;()\\[\\]é中ع\u{200b}-]{0,40}",
        1 => "\\PC{0,20}",
        1 => proptest::sample::select(vec!["- ".to_owned(), ": ".to_owned(), "[150 words]".to_owned(), "Examples: ".to_owned(), "\t".to_owned(), "…".to_owned(), "<b>".to_owned(), "</b>".to_owned(), "<td>".to_owned(), "&amp;".to_owned(), "| ".to_owned(), " |".to_owned()]),
    ];
    proptest::collection::vec((piece, prop_oneof![Just("\n"), Just(" "), Just("\r\n"), Just("")]), 0..60)
        .prop_map(|pieces| pieces.into_iter().flat_map(|(text, end)| [text, end.to_owned()]).collect())
}

proptest! {
    #[test]
    fn whatever_is_pasted_comes_back_at_its_place(text in any_page()) {
        let import = import_text(&text);
        for passage in import.outside.iter().chain(import.reports.iter().flat_map(|report| &report.unplaced)) {
            prop_assert_eq!(passage.span.of(&text), &passage.text);
        }
        for report in &import.reports {
            for (field, answer) in report.draft.answers.iter() {
                prop_assert_eq!(report.sources.get(field).copied().unwrap_or_default().of(&text), answer.text().unwrap_or_default());
            }
        }
        kept(&import).windows(2).try_for_each(|pair| {
            prop_assert!(pair[0].end <= pair[1].start);
            Ok(())
        })?;
        prop_assert_eq!(import.reports.is_empty(), import.diagnostics.iter().any(|d| d.code.as_str() == "import/no-known-form"));
    }
}

/// Lines of nothing but marks, as in ruled tables: each is looked at by itself.
#[test]
fn a_page_of_marks_is_no_report_and_is_kept() {
    for line in ["-\n", "* * *\n", "| | |\n", "•\n", "<p>\n", "<b>"] {
        let page = line.repeat(50_000);
        let import = import_text(&page);
        assert!(import.reports.is_empty());
        assert_eq!(import.outside.iter().map(|passage| passage.text.len()).sum::<usize>(), page.trim().len());
    }
}

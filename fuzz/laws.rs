//! What must hold of any text whatever: the fuzz targets and `tests/fuzz.rs` both come through here.

use rapporteur::diagnostic::Edit;
use rapporteur::{Answer, Checker, Diagnostic, Span, SpeakerRow, import_text, template};

/// A target of the fuzzer, and the fields that its texts are answers to.
pub struct Target {
    /// Name of the file in `fuzz/targets/`, and of the one in `fuzz/corpus/`.
    pub name: &'static str,
    /// Form and field.
    pub fields: &'static [(&'static str, &'static str)],
}

/// The form that has a field of every kind.
const LONG: &str = "igf-2018-long";
const SHORT: &str = "igf-2018-short";

/// Every target.
pub const TARGETS: [Target; 13] = [
    Target { name: "import", fields: &[] },
    Target { name: "draft", fields: &[] },
    Target { name: "session_type", fields: &[(LONG, "session_type")] },
    Target { name: "line", fields: &[(LONG, "title")] },
    Target { name: "time_slot", fields: &[(LONG, "date_time")] },
    Target { name: "people", fields: &[(LONG, "organizers"), (LONG, "moderators")] },
    Target { name: "speakers", fields: &[(LONG, "speakers"), (SHORT, "speakers")] },
    Target { name: "speaker_rows", fields: &[(LONG, "speakers")] },
    Target { name: "choice", fields: &[(LONG, "theme"), (LONG, "subtheme")] },
    Target { name: "key_messages", fields: &[(LONG, "key_messages")] },
    Target { name: "prose", fields: &[(LONG, "discussion"), (LONG, "gender_discussion")] },
    Target { name: "head_count", fields: &[(LONG, "participants"), (LONG, "women_and_gender_variant")] },
    Target { name: "links", fields: &[(LONG, "links")] },
];

/// Parts answers to several fields, and cells of rows, in one text.
pub const SEPARATOR: char = '\u{1f}';

/// Holds `bytes` against everything that is promised for any input.
///
/// # Panics
///
/// Where a promise is broken, or the name is no target's.
pub fn hold(name: &str, bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let target = TARGETS.iter().find(|target| target.name == name).expect("a target's name");
    match name {
        "import" => import(&text),
        "draft" => draft(&text),
        "speaker_rows" => rows(&text),
        _ => target.fields.iter().for_each(|(form, field)| answer(form, field, &text)),
    }
}

fn checker(form: &str) -> Checker {
    Checker::new(template(form).expect("a form of the product"))
}

fn diagnostics(form: &str, field: &str, answer: &Answer) -> Vec<Diagnostic> {
    let mut checker = checker(form);
    checker.set(field, answer.clone()).expect("a field of the form");
    checker.diagnostics().into_iter().filter(|diagnostic| diagnostic.field == field).collect()
}

fn fits(text: &str, span: Span) -> bool {
    span.start <= span.end && text.get(span.start..span.end).is_some()
}

fn answer(form: &str, field: &str, text: &str) {
    let answer = Answer::Text(text.to_owned());
    let found = diagnostics(form, field, &answer);
    assert_eq!(found, diagnostics(form, field, &answer), "read twice, {text:?} says two things");
    for diagnostic in &found {
        assert!(fits(text, diagnostic.span), "{diagnostic:?} lies outside {text:?}");
        for place in diagnostic.related.iter().filter(|place| place.field == field) {
            assert!(fits(text, place.span), "{diagnostic:?} speaks of a place outside {text:?}");
        }
        for fix in &diagnostic.fixes {
            ordered(&fix.edits, |edit| fits(text, edit.span));
        }
    }
    settle(form, field, text, found);
}

/// Edits stand in order, apart from each other, inside their text.
fn ordered(edits: &[Edit], fits: impl Fn(&Edit) -> bool) {
    assert!(!edits.is_empty(), "a fix without an edit");
    for pair in edits.windows(2) {
        let apart =
            pair[0].item != pair[1].item || pair[0].part != pair[1].part || pair[0].span.end <= pair[1].span.start;
        assert!(apart, "edits overlap: {pair:?}");
    }
    for edit in edits {
        assert!(fits(edit), "an edit outside its text: {edit:?}");
    }
}

/// Taking the first fix there is, again and again, comes to an end.
fn settle(form: &str, field: &str, text: &str, mut found: Vec<Diagnostic>) {
    // Longer texts are searched for panics only: each step checks the whole text anew.
    const LONGEST: usize = 2_000;
    if text.len() > LONGEST {
        return;
    }
    let mut now = text.to_owned();
    // Every step mends at least one slip, and a text has no more slips than twice its characters.
    let mut steps_left = 2 * text.chars().count() + 20;
    while let Some(fix) = found.iter().find_map(|diagnostic| diagnostic.fixes.first()) {
        assert!(steps_left > 0, "the fixes of {text:?} never settle; last {fix:?} on {now:?}");
        steps_left -= 1;
        for edit in fix.edits.iter().rev() {
            now.replace_range(edit.span.start..edit.span.end, &edit.text);
        }
        found = diagnostics(form, field, &Answer::Text(now.clone()));
    }
}

fn rows(text: &str) {
    let cells: Vec<&str> = text.split(SEPARATOR).collect();
    let cell = |row: &[&str], at: usize| row.get(at).copied().unwrap_or_default().to_owned();
    let rows: Vec<SpeakerRow> = cells
        .chunks(3)
        .map(|row| SpeakerRow { name: cell(row, 0), affiliation: cell(row, 1), declaration: cell(row, 2) })
        .collect();
    for diagnostic in diagnostics(LONG, "speakers", &Answer::Rows(rows.clone())) {
        let place = (diagnostic.item, diagnostic.part);
        if let (Some(item), Some(part)) = place {
            assert!(fits(rows[item].cell(part), diagnostic.span), "{diagnostic:?} lies outside {:?}", rows[item]);
        }
        for fix in &diagnostic.fixes {
            ordered(&fix.edits, |edit| match (edit.item, edit.part) {
                (Some(item), Some(part)) => fits(rows[item].cell(part), edit.span),
                _ => false,
            });
        }
    }
}

/// A checker that is told of every change says what one says that sees only the end.
fn draft(text: &str) {
    let form = template(LONG).expect("a form of the product");
    let mut fed = checker(LONG);
    for (index, answer) in text.split(SEPARATOR).take(40).enumerate() {
        let field = &form.fields[index % form.fields.len()].id;
        fed.set(field, answer).expect("a field of the form");
    }
    let mut whole = checker(LONG);
    whole.set_all(fed.answers()).expect("answers of a checker");
    assert_eq!(fed.diagnostics(), whole.diagnostics(), "told step by step and at once differ for {text:?}");
    assert_eq!(fed.report(), whole.report(), "reports told step by step and at once differ for {text:?}");
}

fn import(text: &str) {
    let import = import_text(text);
    let mut end = 0;
    for report in &import.reports {
        assert!(fits(text, report.span) && report.span.start >= end, "{:?} in {text:?}", report.span);
        end = report.span.end;
        for passage in &report.unplaced {
            assert_eq!(text.get(passage.span.start..passage.span.end), Some(passage.text.as_str()));
        }
        for (field, source) in report.sources.iter() {
            assert!(fits(text, *source), "{field} stands at {source:?} in {text:?}");
        }
        let mut checker = checker(&report.draft.template);
        checker.set_all(report.draft.answers.clone()).expect("an imported draft");
        checker.report();
    }
    for passage in &import.outside {
        assert_eq!(text.get(passage.span.start..passage.span.end), Some(passage.text.as_str()));
    }
}

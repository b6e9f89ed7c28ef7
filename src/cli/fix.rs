//! Applies the fixes that change how something is written and not what is said.

use rapporteur::{FixCode, Span};
use similar::TextDiff;

use super::findings::{Checked, Finding};

/// Whether a fix may be applied without a person who looks at it: it must not change what is said, and there must be
/// no doubt about what was meant.
pub fn is_safe(code: FixCode) -> bool {
    match code {
        FixCode::UseOfficialName
        | FixCode::RemoveHiddenCharacters
        | FixCode::ComposeCharacters
        | FixCode::UseOrdinaryLetters
        | FixCode::AddScheme
        | FixCode::RepairScheme
        | FixCode::PartAddresses
        | FixCode::UseCanonicalSlot
        | FixCode::RemoveHalfOfDay => true,
        // A doubled word may be meant, a joined line may be a list, an address may end at the gap, and text of the form
        // or an empty item may stand for something that is still to come.
        FixCode::RemoveMarkup
        | FixCode::RemoveTemplateText
        | FixCode::RemoveDoubledWord
        | FixCode::InsertSpace
        | FixCode::JoinLines
        | FixCode::RemoveEmptyItem
        | FixCode::JoinAddress
        | FixCode::AddYear => false,
    }
}

/// The fix of a finding that may be applied: a safe one, and the only one.
fn applicable(finding: &Finding) -> Option<&super::findings::Fix> {
    match finding.fixes.as_slice() {
        [fix] if is_safe(fix.code) && !fix.edits.is_empty() => Some(fix),
        _ => None,
    }
}

/// The file's text with all safe fixes that do not touch each other, and how many there are; none where there is none.
pub fn fixed(checked: &Checked) -> Option<(String, usize)> {
    let editable = |number: Option<usize>| {
        let report = checked.intake.reports.iter().find(|report| Some(report.number) == number);
        report.is_some_and(|report| report.places.editable())
    };
    let mut edits: Vec<(Span, &str)> = Vec::new();
    let mut count = 0;
    for finding in checked.findings.iter().filter(|finding| editable(finding.report)) {
        let Some(fix) = applicable(finding) else { continue };
        let own: Vec<(Span, &str)> = fix.edits.iter().map(|(place, text)| (place.span, text.as_str())).collect();
        let touches = |one: Span, other: Span| one.start <= other.end && other.start <= one.end;
        if own.iter().any(|(span, _)| edits.iter().rev().take(64).any(|(other, _)| touches(*span, *other))) {
            continue;
        }
        edits.extend(own);
        count += 1;
    }
    if edits.is_empty() {
        return None;
    }
    edits.sort();
    let file = checked.intake.text.as_str();
    let (mut text, mut at) = (String::with_capacity(file.len()), 0);
    for (span, new) in edits {
        // Fixes that touch are left for the next round.
        if span.start < at {
            continue;
        }
        text.push_str(file.get(at..span.start).unwrap_or_default());
        text.push_str(new);
        at = span.end;
    }
    text.push_str(file.get(at..).unwrap_or_default());
    Some((text, count))
}

/// What changes, as a unified diff.
pub fn diff(name: &str, before: &str, after: &str) -> String {
    TextDiff::from_lines(before, after).unified_diff().context_radius(2).header(name, name).to_string()
}

//! For people: the line with the marked place, and what to do.

use std::collections::HashSet;

use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};
use rapporteur::{Severity, Span};

use super::{Output, Summary};
use crate::cli::findings::{Checked, Finding};
use crate::cli::lines::Region;
use crate::cli::texts::{Texts, args};

/// Text for a terminal or a log.
pub struct Human<'a> {
    /// What the program says.
    pub texts: &'a Texts,
    /// Whether to use colour.
    pub colour: bool,
}

/// So many characters of a long line are shown before and behind the marked place.
const AROUND: usize = 60;
/// A longer place is marked at its beginning only.
const LONGEST_MARK: usize = 1200;

/// Lines up to this length are left to the renderer, which cuts them to the width of the page.
const LONGEST_LINE: usize = 2000;

/// A piece of a file that is shown.
struct Window {
    text: String,
    mark: std::ops::Range<usize>,
    /// Whether the lines are whole.
    whole: bool,
}

/// What is shown of `text` for the place `span`: its lines, cut where they are very long.
fn window(text: &str, span: Span) -> Window {
    let span = Span::new(text.floor_char_boundary(span.start), text.floor_char_boundary(span.end));
    let first = text[..span.start].rfind('\n').map_or(0, |at| at + 1);
    let last = text[span.end..].find('\n').map_or(text.len(), |at| span.end + at);
    if last - first <= LONGEST_LINE {
        let shown = text[first..last].trim_end_matches('\r').to_owned();
        let end = (span.end - first).min(shown.len());
        return Window { mark: (span.start - first).min(end)..end, text: shown, whole: true };
    }
    let before = text[first..span.start].char_indices().rev().take(AROUND).last();
    let start = before.map_or(span.start, |(at, _)| first + at);
    let cut = text[span.start..span.end].char_indices().nth(LONGEST_MARK).map(|(at, _)| span.start + at);
    let end = cut.unwrap_or(span.end);
    let stop = text[end..last].char_indices().nth(AROUND).map_or(last.max(end), |(at, _)| end + at);
    let front = if start > first { "…" } else { "" };
    let back = if stop < last { "…" } else { "" };
    let shown = format!("{front}{}{back}", text[start..stop].trim_end_matches('\r'));
    let shift = |at: usize| (front.len() + at - start).min(shown.len());
    Window { mark: shift(span.start)..shift(end), text: shown, whole: false }
}

impl Human<'_> {
    fn renderer(&self) -> Renderer {
        if self.colour { Renderer::styled() } else { Renderer::plain() }
    }

    fn finding(&self, checked: &Checked, finding: &Finding, explained: &mut HashSet<&'static str>) -> String {
        let level = match finding.severity {
            Severity::Error => Level::ERROR,
            Severity::Warning => Level::WARNING,
            Severity::Advice => Level::INFO,
        };
        let name = self.texts.say(&format!("severity-{}", super::severity(finding.severity)));
        let title = level.with_name(name).primary_title(finding.message.as_str()).id(finding.code);
        let mut group = Group::with_title(title);
        let file = checked.intake.text.as_str();
        let own = match (&finding.place, &finding.excerpt) {
            (Some(place), _) => Some((window(file, place.span), Some(*place))),
            (None, Some((text, span))) => Some((window(text, *span), None)),
            (None, None) => None,
        };
        if let Some((window, place)) = own {
            group = add(group, &checked.name, window, place, finding.label.as_deref(), AnnotationKind::Primary);
        }
        for related in &finding.related {
            let window = window(file, related.span);
            group = add(group, &checked.name, window, Some(*related), None, AnnotationKind::Context);
        }
        if explained.insert(finding.code) {
            let name = self.texts.say("label-why");
            group = group.element(Level::NOTE.with_name(name).message(finding.why.as_str()));
        }
        if let Some(fix) = finding.fixes.first() {
            group = group.element(Level::HELP.with_name(self.texts.say("label-fix")).message(fix.title.as_str()));
        }
        without_gaps(&self.renderer().render(&[group])) + "\n\n"
    }
}

/// The lines without those that only say that a piece of the same file follows.
fn without_gaps(rendered: &str) -> String {
    let is_gap = |line: &&str| anstream::adapter::strip_str(line).to_string().trim() == ":::";
    rendered.lines().filter(|line| !is_gap(line)).collect::<Vec<_>>().join("\n")
}

fn add<'a>(
    group: Group<'a>,
    name: &'a str,
    window: Window,
    place: Option<Region>,
    label: Option<&'a str>,
    kind: AnnotationKind,
) -> Group<'a> {
    let snippet = Snippet::source(window.text)
        .line_start(place.map_or(1, |place| place.start.line))
        .line_numbering(place.is_some())
        .annotation(kind.span(window.mark).label(label));
    match place {
        // The renderer counts lines and columns in what it is given.
        Some(_) if window.whole => group.element(snippet.path(name)),
        Some(place) => {
            let origin = Origin::path(name).line(place.start.line).char_column(place.start.column);
            group.element(origin).element(snippet)
        }
        // The text was taken out of the file: lines and columns would be none of the file's.
        None => group.element(Origin::path(name)).element(snippet),
    }
}

impl Output for Human<'_> {
    fn piece(&self, checked: &Checked) -> String {
        let mut explained = HashSet::new();
        checked.findings.iter().map(|finding| self.finding(checked, finding, &mut explained)).collect()
    }

    fn end(&self, summary: &Summary) -> String {
        let Summary { files, reports, errors, warnings, advice, fixed, without_report, troubles } = summary;
        let mut lines = Vec::new();
        if errors + warnings + advice > 0 {
            let counts =
                args![reports = *reports, files = *files, errors = *errors, warnings = *warnings, advice = *advice];
            lines.push(self.texts.say_with("summary-found", &counts));
        } else if *reports > 0 || troubles.is_empty() {
            lines.push(self.texts.say_with("summary-clean", &args![reports = *reports, files = *files]));
        }
        if *without_report > 0 {
            lines.push(self.texts.say_with("summary-without-report", &args![count = *without_report]));
        }
        if *fixed > 0 {
            lines.push(self.texts.say_with("summary-fixed", &args![count = *fixed]));
        }
        if !troubles.is_empty() {
            lines.push(self.texts.say_with("summary-troubles", &args![count = troubles.len()]));
        }
        lines.join("\n") + "\n"
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_lines_are_cut_around_the_place() {
        let text = format!("first\n{}MARK{}\nlast", "a ".repeat(2000), " b".repeat(2000));
        let at = text.find("MARK").expect("the place");
        let window = window(&text, Span::new(at, at + 4));
        assert!(!window.whole);
        assert_eq!(&window.text[window.mark.clone()], "MARK");
        assert!(window.text.starts_with("…a ") || window.text.starts_with("… a"), "{}", window.text);
        assert!(window.text.ends_with('…') && window.text.chars().count() < 140);
    }

    #[test]
    fn short_lines_are_shown_whole_and_ends_of_lines_are_not() {
        let text = "one\r\ntwo words\r\nthree";
        let at = text.find("two").expect("the place");
        let window = window(text, Span::new(at, at + 3));
        assert_eq!((window.text.as_str(), window.mark), ("two words", 0..3));
    }
}

//! The way through a pasted text: where reports begin, where answers begin and end.

use std::sync::Arc;

use super::form::{self, Choice};
use super::labels::{FieldOf, Found, Labels, after_markers};
use super::tokens::{fold, markup};
use super::{Import, ImportedReport, Passage};
use crate::by_field::ByField;
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::draft::{Answer, Draft};
use crate::span::{Slice, Span};
use crate::template::Template;

/// So many labels make a report where no heading announces it.
const LABELS_WITHOUT_HEADING: usize = 4;

/// A report in the making.
pub(super) struct Section {
    /// The forms that the heading names; empty where there is none.
    pub headed: Vec<usize>,
    pub heading: Option<Span>,
    pub labels: Vec<Found>,
}

/// Takes a text apart by the labels of `templates`.
pub(super) fn take_apart(text: &str, templates: &[Arc<Template>]) -> Import {
    let labels = Labels::of(templates);
    let (sections, chance) = sections(text, templates, &labels);
    let mut import = Import { reports: Vec::new(), outside: Vec::new(), diagnostics: Vec::new() };
    let mut done = 0;
    for (section, end) in &sections {
        let end = *end;
        let choice = form::choose(section, templates, &labels);
        if !choice.alternatives.is_empty() {
            import.diagnostics.push(assumed(section, &choice, templates));
        }
        keep(text, Span::new(done, section.start()), &mut import.outside);
        import.reports.push(report(text, section, end, &choice, templates));
        done = end;
    }
    keep(text, Span::new(done, text.len()), &mut import.outside);
    if import.reports.is_empty() {
        let nothing = Diagnostic::new(Code::ImportNoKnownForm, Severity::Error, Slice::whole(text).trim().span());
        import.diagnostics.push(nothing.with("labels", chance));
    }
    import
}

/// The reports of a text with the end of each, and how many labels there were that make none.
fn sections(text: &str, templates: &[Arc<Template>], labels: &Labels<'_>) -> (Vec<(Section, usize)>, usize) {
    let headings: Vec<(usize, Vec<String>)> = templates
        .iter()
        .enumerate()
        .flat_map(|(index, template)| template.headings.iter().map(move |heading| (index, fold(heading))))
        .collect();
    let mut sections: Vec<Section> = Vec::new();
    let mut current = Section { headed: Vec::new(), heading: None, labels: Vec::new() };
    let mut past = 0;
    for line in Slice::whole(text).lines() {
        if line.start < past {
            continue;
        }
        let headed = forms_headed(line, &headings);
        if !headed.is_empty() {
            let begun = Section { headed, heading: Some(line.span()), labels: Vec::new() };
            sections.push(std::mem::replace(&mut current, begun));
            continue;
        }
        let Some(found) = labels.at(text, line) else { continue };
        if current.begins_anew(&found, labels) {
            let begun = Section { headed: Vec::new(), heading: None, labels: Vec::new() };
            sections.push(std::mem::replace(&mut current, begun));
        } else if current.is_answer(&found, labels) {
            continue;
        }
        past = found.span.end;
        current.labels.push(found);
    }
    sections.push(current);
    let chance = sections.iter().map(|section| section.labels.len()).sum();
    let any_headed = sections.iter().any(|section| !section.headed.is_empty() && !section.labels.is_empty());
    let mut ends: Vec<usize> = sections.iter().skip(1).map(Section::start).collect();
    ends.push(text.len());
    let reports = sections.into_iter().zip(ends).filter(|(section, _)| section.is_report(any_headed));
    (reports.collect(), chance)
}

/// The templates that `line` is a heading of.
fn forms_headed(line: Slice<'_>, headings: &[(usize, Vec<String>)]) -> Vec<usize> {
    // A heading is short; longer lines need not be compared.
    if line.text.len() > 200 {
        return Vec::new();
    }
    let words = fold(&line.text[after_markers(line) - line.start..]);
    headings.iter().filter(|(_, heading)| *heading == words).map(|(template, _)| *template).collect()
}

impl Section {
    fn start(&self) -> usize {
        self.heading.or(self.labels.first().map(|label| label.span)).map_or(0, |span| span.start)
    }

    fn is_report(&self, any_headed: bool) -> bool {
        let certain = self.labels.iter().filter(|label| label.certain).count();
        if !self.headed.is_empty() {
            return !self.labels.is_empty();
        }
        let long = self.labels.iter().any(|label| label.long);
        let many = certain >= LABELS_WITHOUT_HEADING || long && self.labels.len() > LABELS_WITHOUT_HEADING;
        many && (long || !any_headed)
    }

    fn has(&self, found: &Found, labels: &Labels<'_>) -> bool {
        let id = |of: &FieldOf| &labels.field(*of).id;
        self.labels
            .iter()
            .any(|known| known.fields.iter().any(|of| found.fields.iter().any(|other| id(of) == id(other))))
    }

    /// Whether a label begins another report: the first question again, after others, or a long one again.
    fn begins_anew(&self, found: &Found, labels: &Labels<'_>) -> bool {
        let is_first = found.fields.iter().any(|of| of.field == 0);
        (is_first && self.labels.len() > 2 || found.long) && self.has(found, labels)
    }

    /// Whether what looks like a label is a line of the answer before: it was asked already, or stands out of the
    /// form's order and is not set apart as the other labels are.
    fn is_answer(&self, found: &Found, labels: &Labels<'_>) -> bool {
        if self.has(found, labels) {
            return true;
        }
        let place = |label: &Found| label.fields.iter().map(|of| of.field).min();
        let out_of_order = self.labels.last().is_some_and(|last| place(found) < place(last));
        let unlike_the_others = !found.marked && self.labels.iter().all(|label| label.marked);
        out_of_order && !found.long && (!found.certain || unlike_the_others)
    }
}

fn report(text: &str, section: &Section, end: usize, choice: &Choice, templates: &[Arc<Template>]) -> ImportedReport {
    let template = &templates[choice.template];
    let mut answers = ByField::new();
    let mut sources = ByField::new();
    let mut unplaced = Vec::new();
    if let (Some(heading), Some(first)) = (section.heading, section.labels.first()) {
        keep(text, Span::new(heading.end, first.span.start), &mut unplaced);
    }
    let mut last = section.start();
    for (index, label) in section.labels.iter().enumerate() {
        let until = section.labels.get(index + 1).map_or(end, |next| next.span.start);
        let mut answer = without_layout(text, Span::new(label.span.end, until));
        if label.in_row && answer.of(text).ends_with('|') {
            answer = trimmed(text, Span::new(answer.start, answer.end - 1));
        }
        last = last.max(answer.end).max(label.span.end);
        match label.fields.iter().find(|of| of.template == choice.template) {
            Some(of) => {
                let id = &template.fields[of.field].id;
                sources.insert(id.clone(), answer);
                if !answer.is_empty() {
                    answers.insert(id.clone(), Answer::from(answer.of(text)));
                }
            }
            None => keep(text, Span::new(label.span.start, until), &mut unplaced),
        }
    }
    ImportedReport {
        draft: Draft { template: template.id.clone(), answers },
        span: Span::new(section.start(), last),
        sources,
        alternatives: choice.alternatives.iter().map(|index| templates[*index].id.clone()).collect(),
        unplaced,
    }
}

fn assumed(section: &Section, choice: &Choice, templates: &[Arc<Template>]) -> Diagnostic {
    let others: Vec<&str> = choice.alternatives.iter().map(|index| templates[*index].name.as_str()).collect();
    let span = section.labels.first().map_or(Span::default(), |label| label.span);
    Diagnostic::new(Code::ImportFormAssumed, Severity::Advice, span)
        .with("name", templates[choice.template].name.as_str())
        .with("others", others.join(", "))
}

fn trimmed(text: &str, span: Span) -> Span {
    let piece = Slice { text: span.of(text), start: span.start }.trim();
    if piece.is_empty() { Span::new(span.start, span.start) } else { piece.span() }
}

/// The answer in a span, without the tags around it that lay out a page.
fn without_layout(text: &str, span: Span) -> Span {
    let mut span = trimmed(text, span);
    while let length @ 1.. = lays_out(span.of(text)) {
        span = trimmed(text, Span::new(span.start + length, span.end));
    }
    loop {
        let answer = span.of(text);
        let last = answer.rfind('<').filter(|at| lays_out(&answer[*at..]) == answer.len() - at);
        let Some(at) = last else { return span };
        span = trimmed(text, Span::new(span.start, span.start + at));
    }
}

/// The length of the tag that `text` begins with, if it lays out a page: paragraphs, tables, lists.
fn lays_out(text: &str) -> usize {
    const TAGS: [&str; 21] = [
        "p", "div", "br", "hr", "table", "thead", "tbody", "tr", "td", "th", "ul", "ol", "li", "dl", "dt", "dd", "h1",
        "h2", "h3", "section", "article",
    ];
    let length = markup(text);
    let name = text.trim_start_matches(['<', '/']).split(|c: char| !c.is_ascii_alphanumeric()).next().unwrap_or("");
    if text.starts_with('<') && TAGS.iter().any(|tag| tag.eq_ignore_ascii_case(name)) { length } else { 0 }
}

fn keep(text: &str, span: Span, passages: &mut Vec<Passage>) {
    let span = trimmed(text, span);
    if !span.is_empty() {
        passages.push(Passage { text: span.of(text).to_owned(), span });
    }
}

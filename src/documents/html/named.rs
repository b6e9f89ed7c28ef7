//! The reports of a page that names its fields.

use html5gum::{StartTag, Token};

use super::read::{Reader, attribute, tokens};
use super::{CHAR, FIELD, FORM};
use crate::by_field::ByField;
use crate::documents::NamedReport;
use crate::documents::layout;
use crate::draft::{Answer, Answers, Draft, SpeakerRow};
use crate::template::Kind;

/// The reports, in the order of the page; none where words of a report stand outside of its fields, which nobody would see
/// then, or where a field or form is not known or a field stands there twice.
pub(super) fn read(page: &str) -> Option<Vec<NamedReport>> {
    let mut reports: Vec<NamedReport> = Vec::new();
    let mut open: Option<Open> = None;
    // The element of the report: its name, and how many of that name are open.
    let mut form: (Vec<u8>, usize) = (Vec::new(), 0);
    let mut around = Reader::new();
    for token in tokens(page) {
        if let Some(field) = &mut open {
            field.token(&token);
            if field.depth == 0 {
                open.take()?.put_into(reports.last_mut()?)?;
            }
            continue;
        }
        match &token {
            Token::StartTag(tag) => {
                if let Some(id) = attribute(tag, FORM) {
                    let draft = Draft { template: crate::template::template(&id)?.id.clone(), answers: Answers::new() };
                    reports.push(NamedReport { draft, sources: ByField::new() });
                    form = (tag.name.to_vec(), 1);
                    around.end_line();
                    continue;
                }
                if form.1 > 0 {
                    if let Some(field) = attribute(tag, FIELD) {
                        open = Some(Open::new(field, tag));
                        continue;
                    }
                    form.1 += usize::from(*tag.name == *form.0);
                }
            }
            Token::EndTag(tag) if form.1 > 0 => form.1 -= usize::from(*tag.name == *form.0),
            _ => {}
        }
        if form.1 > 0 {
            around.token(&token);
        }
    }
    if let Some(field) = open {
        field.put_into(reports.last_mut()?)?;
    }
    let printed = around.finish().lines().all(|line| line.is_empty() || layout::is_printed(line));
    (printed && !reports.is_empty()).then_some(reports)
}

/// An answer that is being read.
struct Open {
    field: String,
    /// The name of its element, and how many of that name are open.
    name: Vec<u8>,
    depth: usize,
    is_table: bool,
    /// Whether all so far is as it was written; else the answer is read as any other page.
    exact: bool,
    /// Inside of a paragraph or a cell.
    inside: bool,
    /// The element whose content is no part of the answer: the stand-in for a character, the headings of a table.
    skipped: Option<&'static [u8]>,
    text: String,
    /// Where the words of the open link begin, and its address.
    link: Option<(usize, String)>,
    paragraphs: usize,
    rows: Vec<Vec<String>>,
    any: Reader,
}

impl Open {
    fn new(field: String, tag: &StartTag<()>) -> Self {
        let is_table = *tag.name == *b"table";
        let mut any = Reader::new();
        any.token(&Token::StartTag(tag.clone()));
        Open {
            field,
            name: tag.name.to_vec(),
            depth: 1,
            is_table,
            exact: true,
            inside: false,
            skipped: None,
            text: String::new(),
            link: None,
            paragraphs: 0,
            rows: Vec::new(),
            any,
        }
    }

    fn token(&mut self, token: &Token) {
        match token {
            Token::StartTag(tag) if *tag.name == *self.name => self.depth += 1,
            Token::EndTag(tag) if *tag.name == *self.name => self.depth -= 1,
            _ => {}
        }
        self.any.token(token);
        match token {
            Token::StartTag(tag) => {
                let name: &[u8] = &tag.name;
                self.open(name, attribute(tag, CHAR), attribute(tag, "href").unwrap_or_default());
            }
            Token::EndTag(tag) => {
                let name: &[u8] = &tag.name;
                self.close(name);
            }
            Token::String(text) => {
                let text = String::from_utf8_lossy(text);
                if self.inside && self.skipped.is_none() {
                    self.push(&text);
                } else if self.skipped.is_none() {
                    self.exact &= text.trim().is_empty();
                }
            }
            Token::Comment(_) | Token::Doctype(_) | Token::Error(_) => {}
        }
    }

    fn push(&mut self, text: &str) {
        // Line feeds are written as elements: those in the text come from an editor that laid it out anew.
        self.exact &= !text.contains(['\n', '\r']);
        match self.rows.last_mut().and_then(|row| row.last_mut()) {
            Some(cell) => cell.push_str(text),
            None => self.text.push_str(text),
        }
    }

    fn break_line(&mut self) {
        match self.rows.last_mut().and_then(|row| row.last_mut()) {
            Some(cell) => cell.push('\n'),
            None => self.text.push('\n'),
        }
    }

    fn open(&mut self, name: &[u8], char_code: Option<String>, href: String) {
        if self.skipped.is_some() {
            return;
        }
        match (name, char_code) {
            (b"span", Some(code)) if self.inside => {
                match code.parse().ok().and_then(char::from_u32) {
                    Some('\n') | None => self.exact = false,
                    Some(c) => self.push_char(c),
                }
                self.skipped = Some(b"span");
            }
            (b"p", _) if !self.is_table && !self.inside => {
                self.inside = true;
                if self.paragraphs > 0 {
                    self.text.push_str("\n\n");
                }
                self.paragraphs += 1;
            }
            (b"br", _) if self.inside => self.break_line(),
            (b"a", _) if self.inside && !self.is_table => self.link = Some((self.text.len(), href)),
            (b"thead", _) if self.is_table => self.skipped = Some(b"thead"),
            (b"tbody", _) if self.is_table => {}
            (b"tr", _) if self.is_table => self.rows.push(Vec::new()),
            (b"td", _) if self.is_table && !self.inside => {
                if let Some(row) = self.rows.last_mut() {
                    row.push(String::new());
                    self.inside = true;
                }
            }
            _ => self.exact = false,
        }
    }

    fn push_char(&mut self, c: char) {
        match self.rows.last_mut().and_then(|row| row.last_mut()) {
            Some(cell) => cell.push(c),
            None => self.text.push(c),
        }
    }

    fn close(&mut self, name: &[u8]) {
        match self.skipped {
            Some(skipped) if skipped == name => self.skipped = None,
            Some(_) => {}
            None => self.inside &= !matches!(name, b"p" | b"td"),
        }
        if name == b"a"
            && let Some((from, address)) = self.link.take()
        {
            self.exact &= self.text.get(from..) == Some(&address);
        }
    }

    /// Puts the answer into its report; none where the report has no such field, or an answer in it.
    fn put_into(self, report: &mut NamedReport) -> Option<()> {
        let template = crate::template::template(&report.draft.template)?;
        let (_, field) = template.field(&self.field)?;
        let is_rows = self.is_table && field.kind == Kind::Speakers && self.rows.iter().all(|row| row.len() == 3);
        let answer = if !self.exact || self.is_table && !is_rows {
            Answer::Text(self.any.finish().trim().to_owned())
        } else if self.is_table {
            Answer::Rows(self.rows.into_iter().filter_map(row).collect())
        } else {
            Answer::Text(self.text)
        };
        let holds = answer != Answer::default() && answer != Answer::Rows(Vec::new());
        let before = if holds { report.draft.answers.insert(self.field, answer) } else { None };
        before.is_none().then_some(())
    }
}

fn row(cells: Vec<String>) -> Option<SpeakerRow> {
    let [name, affiliation, declaration] = cells.try_into().ok()?;
    Some(SpeakerRow { name, affiliation, declaration })
}

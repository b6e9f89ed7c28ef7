//! The way through the text of a document: from its elements to paragraphs, tables and named fields.
//!
//! What a reader of the document sees is kept: insertions, links, footnotes, formulas' letters, the first of several
//! alternatives. Left out is what a reader does not see: deletions, codes of fields, comments, hidden text, prompts.

use std::collections::{HashMap, HashSet};

use super::numbering::Numbering;
use super::xml::{Element, Node, Space, Xml};
use super::{CHAR_TAG, TAG};
use crate::documents::unreadable::Unreadable;

/// One thing after the other, in the order of the document.
#[derive(Debug)]
pub(super) enum Piece {
    Paragraph(Box<Paragraph>),
    /// A paragraph without text.
    Blank,
    OpenTable,
    /// A row; whether it heads the columns.
    OpenRow(bool),
    OpenCell,
    CloseCell,
    CloseRow,
    CloseTable,
    /// A field of a form, by the ids of both.
    OpenField(Box<(String, String)>),
    CloseField,
    /// Stood for a paragraph that went on in the next.
    Nothing,
}

#[derive(Debug, Default)]
pub(super) struct Paragraph {
    /// The text; line feeds stand for breaks inside of the paragraph.
    pub text: String,
    /// Links: where their words begin and end, and the address.
    pub links: Vec<(usize, usize, String)>,
    /// Level in a list, counted from 0, and marker.
    pub marker: Option<(usize, String)>,
}

/// List and level of a paragraph or a style.
#[derive(Debug, Clone, Default)]
pub(super) struct ListLevel {
    pub list: Option<String>,
    pub level: Option<usize>,
}

/// What the other parts say.
#[derive(Default)]
pub(super) struct Parts {
    pub numbering: Numbering,
    /// Lists of paragraph styles.
    pub styles: HashMap<String, ListLevel>,
    /// Addresses of links.
    pub addresses: HashMap<String, String>,
    /// Texts of footnotes and endnotes, by kind and id.
    pub notes: HashMap<(Note, String), String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Note {
    Foot,
    End,
}

/// What an open element means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Mark {
    Plain,
    Paragraph,
    ParagraphProperties,
    /// Properties of the paragraph's mark.
    EndProperties,
    Run,
    RunProperties,
    Text {
        keeps_space: bool,
    },
    Code,
    Link,
    SimpleField,
    Control,
    ControlProperties,
    Table,
    Row,
    Cell,
    Alternatives,
    Note(Note),
}

/// A paragraph in the making.
struct Open {
    /// Its place among the pieces.
    at: usize,
    paragraph: Paragraph,
    style: Option<String>,
    list: ListLevel,
    /// Whether the paragraph's end was deleted, so that the next goes on in it.
    joined: bool,
    notes: Vec<String>,
}

/// A field of Word: a code and its result.
struct Field {
    code: String,
    in_result: bool,
    link: Option<(usize, String)>,
}

/// A content control.
#[derive(Default)]
struct Control {
    tag: String,
    shows_prompt: bool,
    is_field: bool,
}

struct Walker<'p> {
    parts: &'p mut Parts,
    pieces: Vec<Piece>,
    open: Vec<Mark>,
    /// How many elements deep the walk is inside of one that is left out.
    skipped: usize,
    paragraphs: Vec<Open>,
    joined: Option<Open>,
    hidden: bool,
    /// The words of the text element that is open.
    words: String,
    fields: Vec<Field>,
    /// Fields whose result has not begun.
    coding: usize,
    links: Vec<(usize, Option<String>)>,
    controls: Vec<Control>,
    /// For each set of alternatives whether one was taken.
    alternatives: Vec<bool>,
    noted: HashSet<(Note, String)>,
    /// The note being read, with its first piece.
    note: Option<(String, usize)>,
    found_notes: HashMap<(Note, String), String>,
}

/// The pieces of the main part.
pub(super) fn walk(text: &str, part: &str, parts: &mut Parts) -> Result<Vec<Piece>, Unreadable> {
    let mut walker = Walker::new(parts);
    walker.run(text, part)?;
    Ok(walker.pieces)
}

/// The texts of a part with notes.
pub(super) fn notes(text: &str, part: &str) -> Result<HashMap<(Note, String), String>, Unreadable> {
    let mut parts = Parts::default();
    let mut walker = Walker::new(&mut parts);
    walker.run(text, part)?;
    Ok(walker.found_notes)
}

impl<'p> Walker<'p> {
    fn new(parts: &'p mut Parts) -> Self {
        Walker {
            parts,
            pieces: Vec::new(),
            open: Vec::new(),
            skipped: 0,
            paragraphs: Vec::new(),
            joined: None,
            hidden: false,
            words: String::new(),
            fields: Vec::new(),
            coding: 0,
            links: Vec::new(),
            controls: Vec::new(),
            alternatives: Vec::new(),
            noted: HashSet::new(),
            note: None,
            found_notes: HashMap::new(),
        }
    }

    fn run(&mut self, text: &str, part: &str) -> Result<(), Unreadable> {
        let mut xml = Xml::new(text, part);
        loop {
            match xml.next()? {
                Node::Open(_) if self.skipped > 0 => self.skipped += 1,
                Node::Close if self.skipped > 0 => self.skipped -= 1,
                Node::Open(element) => match self.opened(&element) {
                    Some(mark) => self.open.push(mark),
                    None => self.skipped = 1,
                },
                Node::Close => {
                    if let Some(mark) = self.open.pop() {
                        self.closed(mark);
                    }
                }
                Node::Text(text) if self.skipped == 0 => self.text(&text),
                Node::Text(_) => {}
                Node::End => return Ok(()),
            }
        }
    }

    fn text(&mut self, text: &str) {
        match self.open.last() {
            Some(Mark::Text { .. }) => self.words.push_str(text),
            Some(Mark::Code) => {
                if let Some(field) = self.fields.last_mut().filter(|field| !field.in_result) {
                    field.code.push_str(text);
                }
            }
            _ => {}
        }
    }

    /// Adds to the paragraph what a reader sees.
    fn push(&mut self, text: &str) {
        if self.hidden || self.coding > 0 {
            return;
        }
        if let Some(open) = self.paragraphs.last_mut() {
            open.paragraph.text.push_str(text);
        }
    }

    /// What an element means; none where it is left out with all that stands in it.
    fn opened(&mut self, element: &Element<'_>) -> Option<Mark> {
        match element.key() {
            (Space::Compatibility, "AlternateContent") => {
                self.alternatives.push(false);
                Some(Mark::Alternatives)
            }
            (Space::Compatibility, "Choice" | "Fallback") => {
                let taken = self.alternatives.last_mut()?;
                (!std::mem::replace(taken, true)).then_some(Mark::Plain)
            }
            (Space::Math, "t") => Some(Mark::Text { keeps_space: true }),
            (Space::Word, name) => self.opened_word(name, element),
            _ => Some(Mark::Plain),
        }
    }

    fn opened_word(&mut self, name: &str, element: &Element<'_>) -> Option<Mark> {
        let inside = self.open.last().copied().unwrap_or(Mark::Plain);
        match inside {
            Mark::ParagraphProperties => return self.paragraph_property(name, element),
            Mark::EndProperties => {
                if let (true, Some(open)) = (matches!(name, "del" | "moveFrom"), self.paragraphs.last_mut()) {
                    open.joined = true;
                }
                return None;
            }
            Mark::RunProperties => {
                self.hidden |= name == "vanish" && element.is_on();
                return None;
            }
            Mark::ControlProperties => return self.control_property(name, element),
            Mark::Run => {
                if let Some(mark) = self.in_run(name, element) {
                    return mark;
                }
            }
            _ => {}
        }
        match name {
            "del" | "moveFrom" | "sectPr" | "tblPr" | "tblGrid" | "tcPr" | "tblPrEx" | "rt" | "rubyPr" | "delText"
            | "delInstrText" | "comment" => None,
            "p" => {
                self.open_paragraph();
                Some(Mark::Paragraph)
            }
            "pPr" if inside == Mark::Paragraph => Some(Mark::ParagraphProperties),
            "r" => {
                self.hidden = false;
                Some(Mark::Run)
            }
            "t" => Some(Mark::Text { keeps_space: element.keeps_space() }),
            "hyperlink" => {
                let address = element.relation("id").and_then(|id| self.parts.addresses.get(id)).cloned();
                self.links.push((self.length(), address));
                Some(Mark::Link)
            }
            "fldSimple" => {
                let code = element.value("instr").unwrap_or_default().to_owned();
                let link = address(&code).map(|address| (self.length(), address));
                self.fields.push(Field { code, in_result: true, link });
                Some(Mark::SimpleField)
            }
            "sdt" => {
                self.controls.push(Control::default());
                Some(Mark::Control)
            }
            "sdtPr" => Some(Mark::ControlProperties),
            "sdtEndPr" => None,
            "sdtContent" => self.open_content(),
            "tbl" => {
                self.pieces.push(Piece::OpenTable);
                Some(Mark::Table)
            }
            "tr" => {
                self.pieces.push(Piece::OpenRow(false));
                Some(Mark::Row)
            }
            "trPr" => Some(Mark::Plain),
            "tblHeader" if element.is_on() => {
                if let Some(Piece::OpenRow(heads)) = self.pieces.last_mut() {
                    *heads = true;
                }
                Some(Mark::Plain)
            }
            "tc" => {
                self.pieces.push(Piece::OpenCell);
                Some(Mark::Cell)
            }
            "footnote" | "endnote" => {
                if element.value("type").is_some_and(|kind| kind != "normal") {
                    return None;
                }
                self.note = Some((element.value("id").unwrap_or_default().to_owned(), self.pieces.len()));
                Some(Mark::Note(if name == "footnote" { Note::Foot } else { Note::End }))
            }
            _ => Some(Mark::Plain),
        }
    }

    fn paragraph_property(&mut self, name: &str, element: &Element<'_>) -> Option<Mark> {
        let open = self.paragraphs.last_mut()?;
        match name {
            "pStyle" => open.style = element.value("val").map(str::to_owned),
            // The values stand one level deeper.
            "numPr" => return Some(Mark::ParagraphProperties),
            "numId" => open.list.list = element.value("val").map(str::to_owned),
            "ilvl" => open.list.level = element.value("val").and_then(|level| level.parse().ok()),
            "rPr" => return Some(Mark::EndProperties),
            _ => {}
        }
        None
    }

    fn control_property(&mut self, name: &str, element: &Element<'_>) -> Option<Mark> {
        let control = self.controls.last_mut()?;
        match name {
            "tag" => control.tag = element.value("val").unwrap_or_default().to_owned(),
            "showingPlcHdr" => control.shows_prompt = element.is_on(),
            _ => {}
        }
        None
    }

    /// The content of a control: left out where it is the prompt, and where it stands for a character.
    fn open_content(&mut self) -> Option<Mark> {
        let control = self.controls.last_mut()?;
        if let Some(code) = control.tag.strip_prefix(CHAR_TAG) {
            if let Some(c) = code.parse().ok().and_then(char::from_u32) {
                self.push(c.encode_utf8(&mut [0; 4]));
            }
            return None;
        }
        let named = control.tag.strip_prefix(TAG).and_then(|tag| tag.split_once(':'));
        if let (Some((form, field)), true) = (named, self.paragraphs.is_empty()) {
            control.is_field = true;
            self.pieces.push(Piece::OpenField(Box::new((form.to_owned(), field.to_owned()))));
        }
        (!control.shows_prompt).then_some(Mark::Plain)
    }

    /// What an element in a run means; `None` where it means there no more than elsewhere.
    fn in_run(&mut self, name: &str, element: &Element<'_>) -> Option<Option<Mark>> {
        match name {
            "rPr" => return Some(Some(Mark::RunProperties)),
            "tab" | "ptab" => self.push("\t"),
            "br" | "cr" => self.push("\n"),
            "noBreakHyphen" => self.push("\u{2011}"),
            "softHyphen" => self.push("\u{ad}"),
            "sym" => {
                let code = element.value("char").and_then(|code| u32::from_str_radix(code, 16).ok());
                if let Some(c) = code.and_then(char::from_u32) {
                    self.push(c.encode_utf8(&mut [0; 4]));
                }
            }
            "instrText" => return Some(Some(Mark::Code)),
            "fldChar" => self.field_char(element.value("fldCharType").unwrap_or_default()),
            "footnoteReference" => self.note_reference(Note::Foot, element),
            "endnoteReference" => self.note_reference(Note::End, element),
            _ => return None,
        }
        Some(None)
    }

    fn note_reference(&mut self, kind: Note, element: &Element<'_>) {
        let id = element.value("id").unwrap_or_default().to_owned();
        let Some(text) = self.parts.notes.get(&(kind, id.clone())).cloned() else { return };
        if self.hidden || self.coding > 0 || !self.noted.insert((kind, id)) {
            return;
        }
        let sign = format!("[{}]", self.noted.len());
        self.push(&sign);
        if let Some(open) = self.paragraphs.last_mut() {
            open.notes.push(format!("{sign} {text}"));
        }
    }

    fn field_char(&mut self, kind: &str) {
        match kind {
            "begin" => {
                self.fields.push(Field { code: String::new(), in_result: false, link: None });
                self.coding += 1;
            }
            "separate" => {
                let at = self.length();
                if let Some(field) = self.fields.last_mut().filter(|field| !field.in_result) {
                    field.in_result = true;
                    field.link = address(&field.code).map(|address| (at, address));
                    self.coding -= 1;
                }
            }
            "end" => self.close_field(),
            _ => {}
        }
    }

    fn close_field(&mut self) {
        let Some(field) = self.fields.pop() else { return };
        self.coding -= usize::from(!field.in_result);
        if let Some((from, address)) = field.link {
            self.add_link(from, address);
        }
    }

    fn add_link(&mut self, from: usize, address: String) {
        if let Some(open) = self.paragraphs.last_mut() {
            let to = open.paragraph.text.len();
            if from < to {
                open.paragraph.links.push((from, to, address));
            }
        }
    }

    /// How long the text of the paragraph is so far.
    fn length(&self) -> usize {
        self.paragraphs.last().map_or(0, |open| open.paragraph.text.len())
    }

    fn open_paragraph(&mut self) {
        let at = self.pieces.len();
        self.pieces.push(Piece::Nothing);
        let goes_on = if self.paragraphs.is_empty() { self.joined.take() } else { None };
        let fresh = Open {
            at,
            paragraph: Paragraph::default(),
            style: None,
            list: ListLevel::default(),
            joined: false,
            notes: Vec::new(),
        };
        self.paragraphs.push(goes_on.map_or(fresh, |before| Open { at, joined: false, ..before }));
    }

    fn close_paragraph(&mut self) {
        // A code without a result ends with its paragraph: one left open must not swallow the rest.
        while self.fields.last().is_some_and(|field| !field.in_result) {
            self.close_field();
        }
        let Some(mut open) = self.paragraphs.pop() else { return };
        if open.joined && self.paragraphs.is_empty() {
            self.joined = Some(open);
            return;
        }
        open.paragraph.marker = self.marker(&open);
        if let Some(place) = self.pieces.get_mut(open.at) {
            *place = piece(open.paragraph);
        }
        for text in open.notes {
            self.pieces.push(piece(Paragraph { text, ..Paragraph::default() }));
        }
    }

    fn marker(&mut self, open: &Open) -> Option<(usize, String)> {
        let styled = open.style.as_ref().and_then(|style| self.parts.styles.get(style));
        let list = open.list.list.as_ref().or(styled.and_then(|style| style.list.as_ref()))?;
        let level = open.list.level.or(styled.and_then(|style| style.level)).unwrap_or(0);
        // A paragraph without text has no number either in what a reader sees of it here.
        if open.paragraph.text.trim().is_empty() {
            return None;
        }
        self.parts.numbering.count(list, level).map(|marker| (level, marker))
    }

    fn closed(&mut self, mark: Mark) {
        match mark {
            Mark::Paragraph => self.close_paragraph(),
            Mark::Run => self.hidden = false,
            Mark::Text { keeps_space } => {
                let words = std::mem::take(&mut self.words).replace(['\n', '\r'], " ");
                self.push(if keeps_space { &words } else { words.trim_matches([' ', '\t']) });
            }
            Mark::Link => {
                if let Some((from, Some(address))) = self.links.pop() {
                    self.add_link(from, address);
                }
            }
            Mark::SimpleField => self.close_field(),
            Mark::Control => self.close_control(),
            Mark::Table => self.pieces.push(Piece::CloseTable),
            Mark::Row => self.pieces.push(Piece::CloseRow),
            Mark::Cell => {
                self.end_joined();
                self.pieces.push(Piece::CloseCell);
            }
            Mark::Alternatives => {
                self.alternatives.pop();
            }
            Mark::Note(kind) => self.close_note(kind),
            _ => {}
        }
        if self.open.is_empty() {
            self.end_joined();
        }
    }

    fn close_control(&mut self) {
        if self.controls.pop().is_some_and(|control| control.is_field) {
            self.end_joined();
            self.pieces.push(Piece::CloseField);
        }
    }

    /// A paragraph whose end was deleted, with no other behind it to go on in.
    fn end_joined(&mut self) {
        if let Some(open) = self.joined.take() {
            self.pieces.push(piece(open.paragraph));
        }
    }

    fn close_note(&mut self, kind: Note) {
        let Some((id, from)) = self.note.take() else { return };
        self.end_joined();
        let texts: Vec<String> = self
            .pieces
            .drain(from.min(self.pieces.len())..)
            .filter_map(|piece| match piece {
                Piece::Paragraph(paragraph) => Some(paragraph.text.replace('\n', " ").trim().to_owned()),
                _ => None,
            })
            .filter(|text| !text.is_empty())
            .collect();
        self.found_notes.insert((kind, id), texts.join(" "));
    }
}

fn piece(paragraph: Paragraph) -> Piece {
    if paragraph.text.is_empty() { Piece::Blank } else { Piece::Paragraph(Box::new(paragraph)) }
}

/// The address in the code of a field that links.
fn address(code: &str) -> Option<String> {
    let rest = code.trim_start().strip_prefix("HYPERLINK")?.trim_start();
    let (address, _) = rest.strip_prefix('"')?.split_once('"')?;
    Some(address.to_owned())
}

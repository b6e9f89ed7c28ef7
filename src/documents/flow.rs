//! From blocks, lists and tables to lines of text that the labels of forms are found in.

use std::sync::LazyLock;

use crate::import::labels::Labels;
use crate::span::Slice;

/// Tables in one another beyond this are taken for plain blocks.
const DEEPEST_TABLE: usize = 16;
/// Lists are indented as deep as this.
const DEEPEST_INDENT: usize = 6;
/// Longer addresses are left out: nobody can read them.
const LONGEST_ADDRESS: usize = 2000;

/// The labels of all forms.
static LABELS: LazyLock<Labels<'static>> = LazyLock::new(|| Labels::of(crate::template::templates()));

/// Puts lines together.
pub(super) struct Flow {
    /// The page itself, and in it tables, rows and cells in turn.
    frames: Vec<Frame>,
    /// Tables that are not followed, being too deep.
    ignored: usize,
    link: Option<OpenLink>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Level {
    Page,
    Table,
    Row,
    Cell,
}

/// What text is being collected for.
struct Frame {
    level: Level,
    /// The lines so far, without the last line feed.
    out: String,
    /// The line in the making.
    line: String,
    /// What stands before the line once it has text: indentation and marker.
    marker: String,
    links: Vec<Link>,
    /// A blank line is wanted before the next line.
    gap: bool,
    /// The line ends with a space that was asked for and not written yet.
    space: bool,
    /// Of a row: the cells.
    cells: Vec<String>,
    /// How many lines have been ended.
    ended: usize,
}

/// An address that stands behind the words of a link.
struct Link {
    /// The end of the words in the line.
    at: usize,
    address: String,
}

struct OpenLink {
    frame: usize,
    ended: usize,
    from: usize,
    address: String,
}

impl Frame {
    fn new(level: Level) -> Self {
        Frame {
            level,
            out: String::new(),
            line: String::new(),
            marker: String::new(),
            links: Vec::new(),
            gap: false,
            space: false,
            cells: Vec::new(),
            ended: 0,
        }
    }

    fn begin(&mut self) {
        if self.line.is_empty() {
            self.line.push_str(&self.marker);
            self.marker.clear();
        }
    }

    fn append(&mut self, lines: &str) {
        if lines.is_empty() {
            return;
        }
        if !self.out.is_empty() {
            self.out.push_str(if self.gap { "\n\n" } else { "\n" });
        }
        self.gap = false;
        self.out.push_str(lines);
    }

    fn end_line(&mut self) {
        self.space = false;
        let line = std::mem::take(&mut self.line);
        let links = std::mem::take(&mut self.links);
        self.ended += 1;
        if line.trim().is_empty() {
            return;
        }
        self.append(with_addresses(&line, &links).trim_end_matches([' ', '\t', '\n', '\r']));
    }
}

/// A line with the addresses of its links behind their words, but inside of a label: there the form itself links.
fn with_addresses(line: &str, links: &[Link]) -> String {
    if links.is_empty() {
        return line.to_owned();
    }
    let printed = LABELS.at(line, Slice::whole(line)).map_or(0, |label| label.span.end);
    let mut out = String::with_capacity(line.len());
    let mut done = 0;
    for link in links.iter().filter(|link| link.at > printed || printed == 0) {
        out.push_str(line.get(done..link.at).unwrap_or_default());
        out.push_str(" (");
        out.push_str(&link.address);
        out.push(')');
        done = link.at;
    }
    out.push_str(line.get(done..).unwrap_or_default());
    out
}

impl Flow {
    pub(super) fn new() -> Self {
        Flow { frames: vec![Frame::new(Level::Page)], ignored: 0, link: None }
    }

    fn top(&mut self) -> &mut Frame {
        if self.frames.is_empty() {
            self.frames.push(Frame::new(Level::Page));
        }
        let last = self.frames.len() - 1;
        &mut self.frames[last]
    }

    /// Text as it stands; it holds no line break.
    pub(super) fn text(&mut self, text: &str) {
        if text.is_empty() {
            return;
        }
        let frame = self.top();
        frame.begin();
        frame.line.push_str(text);
    }

    /// Text in which runs of white space stand for one space, and for none at the ends of a line.
    pub(super) fn collapsed(&mut self, text: &str) {
        let is_space = |c: char| matches!(c, ' ' | '\t' | '\n' | '\r' | '\u{c}');
        let frame = self.top();
        for (index, word) in text.split(is_space).enumerate() {
            frame.space |= index > 0;
            if word.is_empty() {
                continue;
            }
            if frame.line.is_empty() {
                frame.begin();
            } else if frame.space {
                frame.line.push(' ');
            }
            frame.space = false;
            frame.line.push_str(word);
        }
    }

    /// Ends the line, if it has text. The marker of an item that has none yet waits for it.
    pub(super) fn end_line(&mut self) {
        self.top().end_line();
    }

    /// Ends the line; a line without text stays as a blank one.
    pub(super) fn hard_break(&mut self) {
        let frame = self.top();
        if frame.line.trim().is_empty() {
            frame.gap |= frame.marker.is_empty();
            frame.line.clear();
        } else {
            self.end_line();
        }
    }

    /// Ends the line and asks for a blank one.
    pub(super) fn gap(&mut self) {
        self.end_line();
        let frame = self.top();
        frame.gap |= frame.marker.is_empty();
    }

    /// Ends an item of a list; one without text leaves nothing behind.
    pub(super) fn end_item(&mut self) {
        self.end_line();
        self.top().marker.clear();
    }

    /// Begins an item of a list: ends the line and puts the marker before the next, indented by the depth of the list.
    pub(super) fn item(&mut self, depth: usize, marker: &str) {
        self.end_item();
        let indent = "  ".repeat(depth.saturating_sub(1).min(DEEPEST_INDENT));
        self.top().marker = format!("{indent}{marker} ");
    }

    pub(super) fn open_link(&mut self, address: &str) {
        self.close_link();
        let frame = self.frames.len();
        let top = self.top();
        let from = if top.line.is_empty() { top.marker.len() } else { top.line.len() };
        self.link = Some(OpenLink { frame, ended: top.ended, from, address: address.to_owned() });
    }

    pub(super) fn close_link(&mut self) {
        let Some(link) = self.link.take() else { return };
        if self.frames.len() != link.frame {
            return;
        }
        let frame = self.top();
        let from = if frame.ended == link.ended { link.from } else { 0 };
        let words = frame.line.get(from..).unwrap_or("");
        match place(words.trim(), &link.address) {
            Place::None => {}
            Place::Instead(address) if frame.ended == link.ended => {
                let from = from + words.len() - words.trim_start().len();
                frame.line.truncate(from);
                frame.line.push_str(&address);
            }
            Place::Instead(address) | Place::Behind(address) => {
                let at = frame.line.trim_end().len();
                frame.links.push(Link { at, address });
            }
        }
    }

    pub(super) fn open_table(&mut self) {
        let tables = self.frames.iter().filter(|frame| frame.level == Level::Table).count();
        self.end_line();
        if tables == DEEPEST_TABLE || self.ignored > 0 {
            self.ignored += 1;
            return;
        }
        self.frames.push(Frame::new(Level::Table));
    }

    pub(super) fn open_row(&mut self) {
        if self.ignored > 0 {
            return self.end_line();
        }
        self.close(Level::Row);
        if self.top().level == Level::Table {
            self.end_line();
            self.frames.push(Frame::new(Level::Row));
        } else {
            self.end_line();
        }
    }

    pub(super) fn open_cell(&mut self) {
        if self.ignored > 0 {
            return self.end_line();
        }
        self.close(Level::Cell);
        if self.top().level == Level::Table {
            self.open_row();
        }
        if self.top().level == Level::Row {
            self.frames.push(Frame::new(Level::Cell));
        } else {
            self.end_line();
        }
    }

    pub(super) fn close_cell(&mut self) {
        if self.ignored > 0 { self.end_line() } else { self.close(Level::Cell) }
    }

    pub(super) fn close_row(&mut self) {
        if self.ignored > 0 { self.end_line() } else { self.close(Level::Row) }
    }

    pub(super) fn close_table(&mut self) {
        if self.ignored > 0 {
            self.ignored -= 1;
            self.end_line();
        } else {
            self.close(Level::Table);
        }
    }

    /// Closes the innermost frame of this level, and what stands in it; nothing where there is none in the same table.
    fn close(&mut self, level: Level) {
        let found = self.frames.iter().rev().take(3).position(|frame| frame.level == level);
        let table = self.frames.iter().rev().take(3).position(|frame| frame.level == Level::Table);
        let Some(found) = found.filter(|found| table.is_some_and(|table| *found <= table)) else { return };
        for _ in 0..=found {
            self.end_line();
            let Some(frame) = self.frames.pop() else { return };
            let Some(below) = self.frames.last_mut() else { return };
            match frame.level {
                Level::Cell => below.cells.push(frame.out),
                Level::Row => {
                    below.append(&frame.out);
                    below.append(&row(&frame.cells));
                }
                Level::Table | Level::Page => below.append(&frame.out),
            }
        }
    }

    /// The text.
    pub(super) fn finish(mut self) -> String {
        self.close_link();
        while self.frames.len() > 1 {
            let before = self.frames.len();
            self.close(Level::Table);
            if self.frames.len() == before {
                break;
            }
        }
        self.end_line();
        let mut text = self.frames.into_iter().next().map(|page| page.out).unwrap_or_default();
        if !text.is_empty() {
            text.push('\n');
        }
        text
    }
}

/// A row as lines: each question of a form begins a line, and its answer keeps its own lines; other cells stand side by
/// side with tabs between them.
fn row(cells: &[String]) -> String {
    let is_label = |cell: &str| {
        let flat = flat(cell);
        LABELS.at(&flat, Slice::whole(&flat)).is_some_and(|found| found.span.end == flat.len())
    };
    let numbers = |cell: &String| cell.chars().count() <= 4 && !cell.contains(char::is_alphabetic);
    let lead = cells.iter().take_while(|cell| numbers(cell)).count();
    let asked: Vec<bool> = cells.iter().map(|cell| !cell.is_empty() && is_label(cell)).collect();
    let in_pairs = asked.get(lead).copied().unwrap_or(false);
    let filled = cells.len() - cells.iter().rev().take_while(|cell| cell.is_empty()).count();
    let mut out = String::new();
    for (index, cell) in cells.iter().take(filled).enumerate() {
        let begins = in_pairs && asked[index] && index > lead;
        if index > 0 {
            let after_label = index > 0 && asked[index - 1] || !in_pairs || index <= lead;
            out.push(if begins || !after_label { '\n' } else { '\t' });
        }
        if in_pairs && !asked[index] && index > lead {
            out.push_str(cell);
        } else {
            out.push_str(&flat(cell));
        }
    }
    out.trim_matches(['\t', '\n']).to_owned()
}

/// A cell on one line.
fn flat(cell: &str) -> String {
    let lines: Vec<&str> = cell.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    lines.join(" ")
}

/// Where the address of a link goes.
pub(super) enum Place {
    /// Nowhere: the words say it, or it leads nowhere outside of the document.
    None,
    /// Behind the words.
    Behind(String),
    /// In the place of the words, which are the address cut short.
    Instead(String),
}

/// Where the address of a link with these words goes.
pub(super) fn place(words: &str, address: &str) -> Place {
    let Some(address) = shown(address) else { return Place::None };
    let cut = words.strip_suffix('…').or(words.strip_suffix("...")).map(bare);
    if words.is_empty() || bare(words).eq_ignore_ascii_case(bare(&address)) {
        Place::None
    } else if cut.is_some_and(|cut| !cut.is_empty() && bare(&address).starts_with(cut)) {
        Place::Instead(address)
    } else {
        Place::Behind(address)
    }
}

/// An address as readers see it; none for one that leads nowhere outside of the page.
fn shown(address: &str) -> Option<String> {
    let address = address.trim();
    if address.len() > LONGEST_ADDRESS || address.contains(char::is_control) {
        return None;
    }
    let begins = |scheme: &str| address.get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme));
    if begins("mailto:") {
        let person = address["mailto:".len()..].split('?').next().unwrap_or_default();
        return (!person.is_empty()).then(|| person.to_owned());
    }
    ["http://", "https://", "ftp://"].iter().any(|scheme| begins(scheme)).then(|| address.to_owned())
}

/// An address without what writers leave out of it.
fn bare(address: &str) -> &str {
    let rest = address.split_once("://").map_or(address, |(_, rest)| rest);
    rest.strip_prefix("www.").unwrap_or(rest).trim_end_matches('/')
}

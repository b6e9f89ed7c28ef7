//! Speakers: name, affiliation and their own declaration of gender.
//!
//! A declaration is what a speaker said. It is never derived from a title, a name or a pronoun.

pub(super) mod columns;
mod declaration;
mod own_words;
mod rows;

use std::fmt;

use validator::Validate;

use super::Context;
use super::names::{
    self, Entry, Key, Parsed, Style, bare, entries, fold, is_contact, is_nobody, is_note, is_placeholder,
    is_to_fill_in, parse, spaced,
};
use super::people::Unnamed;
use crate::diagnostic::Part;
use crate::draft::{Answer, SpeakerRow};
use crate::span::{Slice, Span, is_line_break};

use columns::Column;
pub use declaration::Declaration;
pub(super) use declaration::Declarations;

/// The part that somebody plays in the session.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SessionPart {
    /// Speaks, and nothing else is said.
    Speaker,
    /// Chairs, moderates or hosts.
    Moderator,
    /// Takes notes or writes the report.
    Rapporteur,
}

/// One speaker.
#[derive(Debug, Clone, PartialEq, Eq, Validate)]
pub struct Speaker {
    /// The name as written.
    #[validate(length(min = 1, code = "name-missing"))]
    pub name: String,
    /// What stands before the name: Ms., Professor.
    pub honorific: Option<String>,
    /// What the speaker does: Director, moderator.
    pub role: Option<String>,
    /// The group of countries that the speaker comes from: GRULAC.
    pub region: Option<String>,
    /// Whom the speaker belongs to.
    pub affiliation: Option<String>,
    /// The speaker's own declaration of gender.
    pub declaration: Declaration,
    /// The part in the session, where a label or remark names one.
    pub session_part: SessionPart,
    /// Row of the table, or place in the list, counted from 0.
    pub item: usize,
    /// Where the speaker stands in the text; empty for a row of a table.
    pub span: Span,
    /// Where the name stands: in the text, or in the row's cell. Where it is missing, what stands in its place.
    pub name_span: Span,
    /// Where the text says that there is no affiliation, such as N/A.
    pub affiliation_span: Option<Span>,
    /// Where the declaration stands: in the text, or in the row's cell.
    pub declaration_span: Option<Span>,
    /// A heading over the speaker that sorts by gender, such as `Women`. It is the writer's, and declares nothing.
    pub sorted_under: Option<Span>,
    /// What is still to come, and in which cell.
    pub placeholder: Option<(Part, Span)>,
    /// What is the same for every way of writing this speaker's name; none for single words.
    pub(crate) key: Option<Key>,
}

/// The speakers of an answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Speakers {
    /// One for each speaker, in the order of the answer.
    pub speakers: Vec<Speaker>,
    /// What stands in the place of speakers: the row or place in the list, and the text.
    pub unnamed: Vec<(Unnamed, usize, Span)>,
    /// Whether they were given as rows of a table.
    pub rows: bool,
}

/// Reads speakers: one a line or several, or one a row.
pub fn read(cx: &Context<'_>, answer: &Answer) -> Speakers {
    let declarations = cx.prepared.declarations(cx.field);
    match answer {
        Answer::Text(text) => from_text(&names::without_markup(text), declarations),
        Answer::Rows(rows) => {
            let mut found = Speakers { speakers: Vec::new(), unnamed: Vec::new(), rows: true };
            for (index, row) in rows.iter().enumerate() {
                from_row(row, index, declarations, &mut found);
            }
            found
        }
    }
}

fn from_text(text: &str, declarations: &Declarations) -> Speakers {
    let mut found = Speakers { speakers: Vec::new(), unnamed: Vec::new(), rows: false };
    let whole = Slice::whole(text).trim();
    if is_nobody(whole.text) {
        found.unnamed.push((Unnamed::nobody(whole.text), 0, whole.span()));
        return found;
    }
    if is_to_fill_in(whole.text) {
        found.unnamed.push((Unnamed::ToCome, 0, whole.span()));
        return found;
    }
    let mut plain: Vec<Slice<'_>> = Vec::new();
    let mut columns: Option<Vec<Column>> = None;
    let mut together = Vec::new();
    let lines = names::lines(text);
    let mut at = 0;
    while let Some(&line) = lines.get(at) {
        if let Some(record) = columns::record(lines.get(at..).unwrap_or_default()) {
            from_lines(text, &std::mem::take(&mut plain), declarations, &mut found, &mut together);
            let one = |column| record.fields.iter().find(|(c, _)| *c == column).map(|(_, cell)| *cell);
            at += record.lines;
            let end = lines.get(at - 1).map_or(line.span().end, |last| last.span().end);
            from_columns(text, Slice::whole(text).cut(line.start..end).trim(), &one, declarations, &mut found);
            continue;
        }
        at += 1;
        let Some(cells) = columns::cells(line) else {
            let commas: Vec<Slice<'_>> = line.split(|c| matches!(c, ',' | ';' | '，' | '/')).map(Slice::trim).collect();
            if commas.len() < 2 || commas.len() > 12 || columns::headings(&commas).is_none() {
                plain.push(line);
            }
            continue;
        };
        if columns::is_rule(&cells) {
            continue;
        }
        if let Some(headings) = columns::headings(&cells) {
            columns = Some(headings);
            continue;
        }
        let typed = match &columns {
            // The number in the first column was taken for a list marker.
            Some(columns) if columns[0] == Column::Other && cells.len() + 1 == columns.len() => {
                Some(columns[1..].to_vec())
            }
            Some(columns) if cells.len() <= columns.len() + 1 && cells.len() > 1 => Some(columns.clone()),
            _ => columns::usual(&cells, declarations),
        };
        match typed {
            Some(columns) => {
                from_lines(text, &std::mem::take(&mut plain), declarations, &mut found, &mut together);
                let one = |column| cells.iter().zip(&columns).find(|(_, c)| **c == column).map(|(cell, _)| *cell);
                from_columns(text, line.trim(), &one, declarations, &mut found);
            }
            None => plain.push(line),
        }
    }
    from_lines(text, &plain, declarations, &mut found, &mut together);
    names::share(text, &mut found.speakers, |speaker| speaker.span, |speaker| &mut speaker.affiliation);
    share_among(text, &together, &mut found.speakers);
    question_letters(text, &mut found.speakers);
    for (index, speaker) in found.speakers.iter_mut().enumerate() {
        speaker.item = index;
    }
    found
}

fn from_lines(
    text: &str,
    lines: &[Slice<'_>],
    declarations: &Declarations,
    found: &mut Speakers,
    together: &mut Vec<usize>,
) {
    let mut entries = entries(text, lines, Style::Speakers, declarations);
    if declarations.are_asked() {
        own_words::take(&mut entries, declarations);
    }
    for entry in entries {
        let span = entry.span();
        if is_nobody(span.of(text)) || is_contact(span.of(text)) {
            continue;
        }
        let parsed = parse(text, &entry, Style::Speakers, declarations);
        if parsed.all_to_come {
            let place = parsed.placeholder.map_or(span, Slice::span);
            found.unnamed.push((Unnamed::ToCome, found.speakers.len(), place));
            continue;
        }
        // Speaker from Example Labs, TBC
        if parsed.name.is_none() && parsed.placeholder.is_some() {
            found.unnamed.push((Unnamed::ToCome, found.speakers.len(), parsed.span));
            continue;
        }
        // What is to come stands where the affiliation is missing, or else, behind a comma, where the declaration is.
        let bracketed = |slice: Slice<'_>| text.get(..slice.start).is_some_and(|left| left.ends_with(['(', '[', '（']));
        let part = if parsed.affiliation.is_none() {
            Part::Affiliation
        } else if parsed.declared.is_empty() && declarations.are_asked() && !parsed.placeholder.is_some_and(bracketed) {
            Part::Declaration
        } else {
            Part::Name
        };
        let mut speaker = speaker(&parsed, &entry, declarations);
        speaker.placeholder = parsed.placeholder.map(|slice| (part, slice.span()));
        if entry.declared.is_some() {
            together.push(found.speakers.len());
        }
        found.speakers.push(speaker);
    }
}

/// Beside `H`, which is hombre or homme, `M` is no male: it may be mujer.
fn question_letters(text: &str, speakers: &mut [Speaker]) {
    let letter = |speaker: &Speaker| {
        let written = speaker.declaration_span.map(|span| span.of(text).trim_matches(|c: char| !c.is_alphanumeric()));
        written.filter(|written| written.len() == 1).map(str::to_ascii_uppercase)
    };
    let any = |wanted: &str| speakers.iter().any(|speaker| letter(speaker).as_deref() == Some(wanted));
    if any("H") && any("M") {
        for speaker in speakers.iter_mut().filter(|speaker| letter(speaker).as_deref() == Some("M")) {
            speaker.declaration = Declaration::Unclear("M".to_owned());
        }
    }
}

/// Gives who declare at one place the affiliation before it, which they have in common.
fn share_among(text: &str, together: &[usize], speakers: &mut [Speaker]) {
    for pair in together.windows(2).rev() {
        if let [one, next] = *pair
            && let Ok([one, next]) = speakers.get_disjoint_mut([one, next])
            && one.affiliation.is_none()
            && text.get(one.span.end..next.span.start).is_some_and(|between| !between.contains(is_line_break))
        {
            one.affiliation.clone_from(&next.affiliation);
        }
    }
}

/// A speaker as far as one entry tells.
fn speaker(parsed: &Parsed<'_>, entry: &Entry<'_>, declarations: &Declarations) -> Speaker {
    let owned = |slice: Slice<'_>| spaced(slice.text);
    let label = entry.label.filter(|label| !is_plain_label(label.text));
    let role = parsed.role.or(label);
    let declaration_span = parsed.declared.iter().map(|slice| slice.span()).reduce(Span::cover);
    Speaker {
        name: parsed.name.map(|name| spaced(name.text)).unwrap_or_default(),
        honorific: parsed.honorific.map(owned),
        role: role.map(owned),
        region: parsed.region.map(owned),
        affiliation: parsed.affiliation.as_ref().map(|(text, _)| text.clone()),
        declaration: declared(parsed, declarations),
        session_part: session_part(entry.label, parsed.role),
        item: 0,
        span: parsed.span,
        name_span: parsed.name.map_or(parsed.span, Slice::span),
        affiliation_span: parsed.no_affiliation.map(Slice::span),
        declaration_span,
        sorted_under: entry.sorted.map(Slice::span),
        placeholder: None,
        key: parsed.name.and_then(|name| Key::of(name.text)),
    }
}

/// The one declaration among those found in an entry.
fn declared(parsed: &Parsed<'_>, declarations: &Declarations) -> Declaration {
    let mut all = parsed.declared.iter().map(|slice| declarations.cell(slice.text));
    let Some(first) = all.next() else { return Declaration::NotDeclared };
    if all.any(|other| other != first) {
        let texts: Vec<&str> = parsed.declared.iter().map(|slice| slice.text).collect();
        return Declaration::Unclear(texts.join("/"));
    }
    // Male, written without its accent, is the capital of Maldives.
    let male = parsed.declared.first().is_some_and(|slice| slice.text == "Male");
    let maldives = |(text, _): &(String, Span)| fold(text).contains("maldiv");
    if male && parsed.affiliation.as_ref().is_some_and(maldives) {
        return Declaration::Unclear("Male".to_owned());
    }
    first
}

/// Labels that say no more than that somebody speaks.
fn is_plain_label(label: &str) -> bool {
    const MODERATING: &[&str] = &["moder", "модератор", "rapport", "chair", "facilit", "keynote", "discussant", "host"];
    let label = fold(label);
    !MODERATING.iter().chain(HOSTS).chain(NOTES).any(|stem| label.contains(stem))
}

const HOSTS: &[&str] = &[
    "moderat",
    "moderad",
    "chair",
    "facilita",
    "anima",
    "presiden",
    "host",
    "emcee",
    "модератор",
    "ведущ",
    "председател",
    "主持",
    "ميسر",
    "مدير",
    "رئيس",
    "司会",
    "モデレーター",
];
const NOTES: &[&str] = &["rapporteur", "notetaker", "note-taker", "relator", "секретар", "记录", "مقرر"];

/// What a label or a remark says of the part in the session.
fn session_part(label: Option<Slice<'_>>, role: Option<Slice<'_>>) -> SessionPart {
    let says = |stems: &[&str]| {
        let label = label.map(|slice| fold(slice.text)).unwrap_or_default();
        // Beside a name "chair" and "president" are offices of a body, not parts in the session.
        let role = role.map(|slice| fold(slice.text)).unwrap_or_default();
        let office = ["presiden", "مدير", "رئيس", "председател", "секретар"];
        stems
            .iter()
            .any(|stem| label.contains(stem) || role.contains(stem) && !office.contains(stem) && role.len() < 40)
    };
    if says(HOSTS) {
        SessionPart::Moderator
    } else if says(NOTES) {
        SessionPart::Rapporteur
    } else {
        SessionPart::Speaker
    }
}

/// A line of a table whose columns are known.
fn from_columns<'a>(
    text: &'a str,
    line: Slice<'a>,
    cell: &dyn Fn(Column) -> Option<Slice<'a>>,
    declarations: &Declarations,
    found: &mut Speakers,
) {
    let blank = line.cut(line.text.len()..line.text.len());
    let given = cell(Column::Given).or_else(|| cell(Column::Name)).unwrap_or(blank);
    let name = match cell(Column::Family) {
        Some(family) if !family.is_empty() && !given.is_empty() => {
            let span = family.span().cover(given.span());
            // The two cells side by side, with the tab stop between them.
            Slice::whole(text).cut(span.start..span.end)
        }
        Some(family) if given.is_empty() => family,
        _ => given,
    };
    // The parts of a name, each with what it is called before it.
    let parts = cell(Column::Family).filter(|family| {
        let between = text.get(family.span().end.min(given.span().end)..family.start.max(given.start)).unwrap_or("");
        between.contains(char::is_alphanumeric)
    });
    let name = parts.map_or(name, |_| given);
    let role = cell(Column::Role).unwrap_or(blank);
    let affiliation = cell(Column::Affiliation).unwrap_or(role);
    // Secretary, Example Labs
    let office = affiliation.text.find(',').map(|at| affiliation.split_at(at)).filter(|(office, body)| {
        role.is_empty() && names::is_only_office(office.text) && body.text.contains(char::is_alphabetic)
    });
    let (role, affiliation) = match office {
        Some((office, body)) => (office.trim(), body.trim_matches(|c| c.is_whitespace() || c == ',')),
        None => (role, affiliation),
    };
    let declaration = cell(Column::Declaration).unwrap_or(blank);
    let cells = Cells { text, name, affiliation, declaration, role };
    let names = cells.read(declarations);
    for mut speaker in names {
        speaker.span = line.span();
        if let Some(family) = parts {
            let (first, last) = if given.start < family.start { (given, family) } else { (family, given) };
            speaker.name = spaced(&format!("{} {}", first.text, last.text));
            speaker.key = Key::of(&speaker.name);
        }
        if speaker.name.is_empty() && speaker.name_span.is_empty() {
            speaker.name_span = line.span();
        }
        found.speakers.push(speaker);
    }
    if is_placeholder(name.text) && !name.is_empty() {
        found.unnamed.push((Unnamed::ToCome, found.speakers.len(), name.span()));
    }
}

/// The cells of one speaker.
struct Cells<'a> {
    /// The text that the name's offsets count in.
    text: &'a str,
    name: Slice<'a>,
    affiliation: Slice<'a>,
    declaration: Slice<'a>,
    role: Slice<'a>,
}

impl<'a> Cells<'a> {
    fn read(&self, declarations: &Declarations) -> Vec<Speaker> {
        if names::is_usual(self.name.text, declarations) && !is_placeholder(self.name.text) {
            let mut speaker = self.of_whole_name(Some(self.name), declarations);
            self.complete(&mut speaker, declarations);
            return vec![speaker];
        }
        self.closely(declarations)
    }

    /// The speaker whose name is the whole of the first cell, or who has none.
    fn of_whole_name(&self, name: Option<Slice<'_>>, declarations: &Declarations) -> Speaker {
        let parsed = Parsed { name, span: self.name.span(), ..Parsed::default() };
        let entry = Entry { pieces: Vec::new(), label: None, sorted: None, declared: None, shouting: false };
        speaker(&parsed, &entry, declarations)
    }

    fn closely(&self, declarations: &Declarations) -> Vec<Speaker> {
        let nameless = self.name.is_empty() || bare(self.name.text).is("no name");
        if !nameless && is_placeholder(self.name.text) {
            return Vec::new();
        }
        let tabbed = self.name.text.contains('\t');
        let mut speakers: Vec<Speaker> = if nameless || tabbed {
            Vec::new()
        } else {
            entries(self.text, &[self.name], Style::Speakers, declarations)
                .iter()
                .map(|entry| speaker(&parse(self.text, entry, Style::Speakers, declarations), entry, declarations))
                .collect()
        };
        let trusted = !self.affiliation.is_empty();
        if speakers.is_empty() || trusted && speakers.iter().any(|speaker| speaker.name.is_empty()) {
            speakers = vec![self.of_whole_name((!nameless).then_some(self.name), declarations)];
        }
        for speaker in &mut speakers {
            self.complete(speaker, declarations);
        }
        speakers
    }

    /// Adds what the cells beside the name say.
    fn complete(&self, speaker: &mut Speaker, declarations: &Declarations) {
        let affiliation = self.affiliation;
        let none = is_nobody(affiliation.text) || bare(affiliation.text).is("no affiliation");
        if is_placeholder(affiliation.text) && !affiliation.is_empty() {
            speaker.placeholder = Some((Part::Affiliation, affiliation.span()));
        } else if none {
            speaker.affiliation_span = Some(affiliation.span());
        } else if !affiliation.is_empty() {
            speaker.affiliation = Some(spaced(affiliation.text));
        }
        if !self.role.is_empty() && !is_note(self.role.text) && speaker.role.is_none() {
            speaker.role = Some(spaced(self.role.text));
            speaker.session_part = session_part(None, Some(self.role));
        }
        let written = self.declaration;
        if !written.is_empty() {
            speaker.declaration = declarations.cell(written.text);
            speaker.declaration_span = Some(written.span());
            if is_placeholder(written.text) && declarations.are_asked() {
                speaker.placeholder.get_or_insert((Part::Declaration, written.span()));
            }
        }
    }
}

fn from_row(row: &SpeakerRow, index: usize, declarations: &Declarations, found: &mut Speakers) {
    let visible = |text: &str| text.chars().any(|c| !c.is_whitespace() && !crate::characters::is_invisible(c));
    if ![&row.name, &row.affiliation, &row.declaration].iter().any(|cell| visible(cell)) {
        return;
    }
    let name = Slice::whole(&row.name).trim();
    if is_nobody(name.text) && !visible(&row.affiliation) {
        found.unnamed.push((Unnamed::nobody(name.text), index, name.span()));
        return;
    }
    if is_placeholder(name.text) && !name.is_empty() {
        found.unnamed.push((Unnamed::ToCome, index, name.span()));
        return;
    }
    let affiliation = Slice::whole(&row.affiliation).trim();
    let declaration = Slice::whole(&row.declaration).trim();
    let cells = Cells { text: &row.name, name, affiliation, declaration, role: name.cut(0..0) };
    for mut speaker in cells.read(declarations) {
        speaker.item = index;
        speaker.span = Span::default();
        // What the name's cell says beside the name marks no place in the other cells.
        if declaration.is_empty() {
            speaker.declaration_span = None;
        }
        if affiliation.is_empty() {
            speaker.affiliation_span = None;
        }
        found.speakers.push(speaker);
    }
}

impl fmt::Display for Speakers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.speakers.is_empty() {
            return f.write_str(match self.unnamed.first() {
                Some((Unnamed::Nobody | Unnamed::Explained, ..)) => "nobody",
                Some((Unnamed::ToCome, ..)) => "to be confirmed",
                None => "nothing",
            });
        }
        for (index, speaker) in self.speakers.iter().enumerate() {
            let separator = if index == 0 { "" } else { "\n" };
            let name = if speaker.name.is_empty() { "no name" } else { &speaker.name };
            let affiliation = speaker.affiliation.as_deref().unwrap_or("no affiliation");
            write!(f, "{separator}{name} | {affiliation} | {}", speaker.declaration)?;
            if let Some(role) = &speaker.role {
                write!(f, " | {role}")?;
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::super::names::words::ALL;
    use super::*;
    use crate::template::templates;

    #[test]
    fn a_usual_name_is_read_as_a_closer_look_reads_it() {
        let choices = templates().iter().flat_map(|form| &form.fields).map(|field| &field.declarations);
        let declarations = Declarations::of(choices.max_by_key(|choices| choices.len()).expect("a field"));
        let words = ALL.iter().flat_map(|table| table.all()).chain(["fantsu", "gorbo", "xx", "tb", "confirmatbc"]);
        let mut usual = 0;
        for word in words.flat_map(|word| word.split([' ', '-'])).filter(|word| word.is_ascii() && !word.is_empty()) {
            let word = format!("{}{}", word[..1].to_uppercase(), &word[1..]);
            for other in ["Ruiz", "Fantsu"] {
                let both = [format!("{word} {other}"), format!("{other} {word}")];
                for name in both.iter().filter(|name| names::is_usual(name, &declarations)) {
                    let cells = Cells {
                        text: name,
                        name: Slice::whole(name),
                        affiliation: Slice::whole("Example Labs"),
                        declaration: Slice::whole(""),
                        role: Slice::whole(""),
                    };
                    assert_eq!(cells.read(&declarations), cells.closely(&declarations), "{name}");
                    usual += 1;
                }
            }
        }
        assert!(usual > 300, "{usual} names are usual ones");
    }
}

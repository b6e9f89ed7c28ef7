//! From the parts of a document to its text and the reports that it names.

use std::collections::HashMap;

use super::archive::Archive;
use super::body::{ListLevel, Paragraph, Parts, Piece, notes, walk};
use super::numbering::Numbering;
use super::xml::{Node, Space, Xml, decode};
use crate::by_field::ByField;
use crate::documents::NamedReport;
use crate::documents::flow::{Flow, Place, place};
use crate::documents::layout;
use crate::documents::unreadable::Unreadable;
use crate::draft::{Answer, Answers, Draft, SpeakerRow};
use crate::template::Kind;

/// Styles are based on one another no deeper than this.
const DEEPEST_STYLE: usize = 32;

/// The text of a document, and the reports that it names.
pub(in crate::documents) fn read(bytes: &[u8]) -> Result<(String, Option<Vec<NamedReport>>), Unreadable> {
    let mut archive = Archive::open(bytes)?;
    let main = main_part(&mut archive)?;
    let Some(document) = archive.part(&main)? else {
        return Err(match archive.other_format() {
            Some(name) => Unreadable::OtherFormat { name: name.to_owned() },
            None => Unreadable::NotDocx,
        });
    };
    let document = decode(&document, &main)?;
    let related = relations(&mut archive, &main)?;
    let mut parts = Parts::default();
    for (id, relation) in &related {
        if relation.external && relation.kind == "hyperlink" {
            parts.addresses.insert(id.clone(), relation.target.clone());
        }
    }
    let mut text_of = |kind: &str| -> Result<Option<(String, String)>, Unreadable> {
        let Some(relation) = related.values().find(|relation| relation.kind == kind && !relation.external) else {
            return Ok(None);
        };
        let part = beside(&main, &relation.target);
        let Some(bytes) = archive.part(&part)? else { return Ok(None) };
        Ok(Some((decode(&bytes, &part)?, part)))
    };
    if let Some((text, part)) = text_of("numbering")? {
        parts.numbering = Numbering::read(&text, &part)?;
    }
    if let Some((text, part)) = text_of("styles")? {
        parts.styles = styles(&text, &part)?;
    }
    for kind in ["footnotes", "endnotes"] {
        if let Some((text, part)) = text_of(kind)? {
            parts.notes.extend(notes(&text, &part)?);
        }
    }
    let pieces = walk(&document, &main, &mut parts)?;
    Ok((text(&pieces), named(&pieces)))
}

struct Relation {
    /// The last word of the type, which transitional and strict documents share.
    kind: String,
    target: String,
    external: bool,
}

/// The name of the main part.
fn main_part(archive: &mut Archive<'_>) -> Result<String, Unreadable> {
    let related = relations(archive, "")?;
    let main = related.values().find(|relation| relation.kind == "officeDocument" && !relation.external);
    Ok(main.map_or_else(|| "word/document.xml".to_owned(), |main| beside("", &main.target)))
}

/// What a part refers to, by id; an empty name stands for the package.
fn relations(archive: &mut Archive<'_>, part: &str) -> Result<HashMap<String, Relation>, Unreadable> {
    let (folder, file) = part.rsplit_once('/').map_or(("", part), |(folder, file)| (folder, file));
    let name = if folder.is_empty() { format!("_rels/{file}.rels") } else { format!("{folder}/_rels/{file}.rels") };
    let mut related = HashMap::new();
    let Some(bytes) = archive.part(&name)? else { return Ok(related) };
    let text = decode(&bytes, &name)?;
    let mut xml = Xml::new(&text, &name);
    loop {
        match xml.next()? {
            Node::Open(element) if element.name() == "Relationship" => {
                let plain = |name: &str| element.plain(name).unwrap_or_default().to_owned();
                let kind = plain("Type").rsplit('/').next().unwrap_or_default().to_owned();
                let external = plain("TargetMode") == "External";
                related.insert(plain("Id"), Relation { kind, target: plain("Target"), external });
            }
            Node::End => return Ok(related),
            _ => {}
        }
    }
}

/// The name of a part that `target` names from inside of `part`.
fn beside(part: &str, target: &str) -> String {
    if let Some(from_root) = target.strip_prefix('/') {
        return from_root.to_owned();
    }
    let mut path: Vec<&str> = part.split('/').collect();
    path.pop();
    for step in target.split('/') {
        match step {
            "." => {}
            ".." => {
                path.pop();
            }
            step => path.push(step),
        }
    }
    path.join("/")
}

/// The lists of paragraph styles, those of the styles they are based on among them.
fn styles(text: &str, part: &str) -> Result<HashMap<String, ListLevel>, Unreadable> {
    let mut own: HashMap<String, (ListLevel, Option<String>)> = HashMap::new();
    let mut xml = Xml::new(text, part);
    let mut current: Option<String> = None;
    loop {
        match xml.next()? {
            Node::Open(element) if element.space == Space::Word => {
                let value = || element.value("val").map(str::to_owned);
                if element.name() == "style" {
                    current = element.value("styleId").map(str::to_owned);
                    continue;
                }
                let Some(style) = current.as_ref().map(|id| own.entry(id.clone()).or_default()) else { continue };
                match element.name() {
                    "basedOn" => style.1 = value(),
                    "numId" => style.0.list = value(),
                    "ilvl" => style.0.level = value().and_then(|level| level.parse().ok()),
                    _ => {}
                }
            }
            Node::End => break,
            _ => {}
        }
    }
    let inherited = |id: &String| {
        let mut found = ListLevel::default();
        let mut at = Some(id);
        for _ in 0..DEEPEST_STYLE {
            let Some((level, based_on)) = at.and_then(|id| own.get(id)) else { break };
            found.list = found.list.or_else(|| level.list.clone());
            found.level = found.level.or(level.level);
            at = based_on.as_ref();
        }
        found
    };
    Ok(own.keys().map(|id| (id.clone(), inherited(id))).filter(|(_, found)| found.list.is_some()).collect())
}

/// The lines of a document.
fn text(pieces: &[Piece]) -> String {
    let mut flow = Flow::new();
    pieces.iter().for_each(|piece| add(piece, &mut flow));
    flow.finish()
}

fn add(piece: &Piece, flow: &mut Flow) {
    match piece {
        Piece::Paragraph(paragraph) => add_paragraph(paragraph, flow),
        Piece::Blank => flow.gap(),
        Piece::OpenTable => flow.open_table(),
        Piece::OpenRow(_) => flow.open_row(),
        Piece::OpenCell => flow.open_cell(),
        Piece::CloseCell => flow.close_cell(),
        Piece::CloseRow => flow.close_row(),
        Piece::CloseTable => flow.close_table(),
        Piece::OpenField(..) | Piece::CloseField | Piece::Nothing => {}
    }
}

fn add_paragraph(paragraph: &Paragraph, flow: &mut Flow) {
    match &paragraph.marker {
        Some((level, marker)) => flow.item(level + 1, marker),
        None => flow.end_item(),
    }
    if paragraph.text.trim().is_empty() {
        return flow.gap();
    }
    let lines = |text: &str, flow: &mut Flow| {
        for (index, line) in text.split('\n').enumerate() {
            if index > 0 {
                flow.hard_break();
            }
            flow.text(line);
        }
    };
    let mut done = 0;
    for (from, to, address) in &paragraph.links {
        if *from < done {
            continue;
        }
        lines(paragraph.text.get(done..*from).unwrap_or_default(), flow);
        flow.open_link(address);
        lines(paragraph.text.get(*from..*to).unwrap_or_default(), flow);
        flow.close_link();
        done = *to;
    }
    lines(paragraph.text.get(done..).unwrap_or_default(), flow);
    flow.end_line();
}

/// The reports whose fields the document names; none where words stand outside of the fields, which nobody would see then,
/// or where a field or form is not known.
fn named(pieces: &[Piece]) -> Option<Vec<NamedReport>> {
    let mut reports: Vec<(NamedReport, Vec<String>)> = Vec::new();
    let mut at = 0;
    while let Some(piece) = pieces.get(at) {
        at += 1;
        if let Piece::Paragraph(paragraph) = piece
            && !paragraph.text.trim().is_empty()
            && !layout::is_printed(paragraph.text.trim())
        {
            return None;
        }
        let Piece::OpenField(field) = piece else { continue };
        let (form, id) = field.as_ref();
        let content = &pieces[at..];
        let end = content.iter().position(|piece| matches!(piece, Piece::CloseField)).unwrap_or(content.len());
        let content = &content[..end];
        at += end;
        let template = crate::template::template(form)?;
        let (_, field) = template.field(id)?;
        let goes_on = reports.last().is_some_and(|(report, seen)| report.draft.template == *form && !seen.contains(id));
        if !goes_on {
            let draft = Draft { template: form.clone(), answers: Answers::new() };
            reports.push((NamedReport { draft, sources: ByField::new() }, Vec::new()));
        }
        let Some((report, seen)) = reports.last_mut() else { continue };
        seen.push(id.clone());
        if let Some(answer) = answer(content, field.kind) {
            report.draft.answers.insert(id.clone(), answer);
        }
    }
    (!reports.is_empty()).then(|| reports.into_iter().map(|(report, _)| report).collect())
}

/// The answer in a content control.
fn answer(pieces: &[Piece], kind: Kind) -> Option<Answer> {
    let has_table = pieces.iter().any(|piece| matches!(piece, Piece::OpenTable));
    let answer = match rows(pieces) {
        Some(rows) if kind == Kind::Speakers => Answer::Rows(rows),
        _ if has_table => {
            let mut flow = Flow::new();
            pieces.iter().for_each(|piece| add(piece, &mut flow));
            Answer::Text(flow.finish().trim().to_owned())
        }
        _ => {
            let lines: Vec<String> = pieces.iter().filter_map(line).collect();
            Answer::Text(lines.join("\n"))
        }
    };
    (answer != Answer::default()).then_some(answer)
}

fn line(piece: &Piece) -> Option<String> {
    let paragraph = match piece {
        Piece::Paragraph(paragraph) => paragraph,
        Piece::Blank => return Some(String::new()),
        _ => return None,
    };
    let mut text = String::new();
    let mut done = 0;
    for (from, to, address) in paragraph.links.iter().filter(|(from, to, _)| from < to) {
        // A link in another one's words has been shown with them.
        if *from < done {
            continue;
        }
        let words = paragraph.text.get(*from..*to).unwrap_or_default();
        text.push_str(paragraph.text.get(done..*from).unwrap_or_default());
        match place(words.trim(), address) {
            Place::None => text.push_str(words),
            Place::Behind(address) => text.extend([words, " (", &address, ")"]),
            Place::Instead(address) => text.push_str(&address),
        }
        done = *to;
    }
    text.push_str(paragraph.text.get(done..).unwrap_or_default());
    Some(match &paragraph.marker {
        Some((level, marker)) => format!("{}{marker} {text}", "  ".repeat(*level)),
        None => text,
    })
}

/// The rows of a table of three columns with nothing but blank paragraphs around it.
fn rows(pieces: &[Piece]) -> Option<Vec<SpeakerRow>> {
    let mut rows = Vec::new();
    let mut cells: Vec<Vec<String>> = Vec::new();
    let mut depth = 0;
    let mut heads = false;
    for piece in pieces {
        match piece {
            Piece::OpenTable => {
                depth += 1;
                if depth > 1 || !rows.is_empty() {
                    return None;
                }
            }
            Piece::OpenRow(is_head) => {
                heads = *is_head;
                cells.clear();
            }
            Piece::OpenCell => cells.push(Vec::new()),
            Piece::CloseRow if !heads => {
                let texts: Vec<String> = cells.iter().map(|lines| lines.join("\n")).collect();
                let [name, affiliation, declaration] = texts.try_into().ok()?;
                rows.push(SpeakerRow { name, affiliation, declaration });
            }
            Piece::CloseTable => depth -= 1,
            Piece::Paragraph(paragraph) if depth == 0 && !paragraph.text.trim().is_empty() => return None,
            Piece::Paragraph(_) | Piece::Blank => {
                if let (Some(cell), Some(line)) = (cells.last_mut().filter(|_| depth > 0), line(piece)) {
                    cell.push(line);
                }
            }
            _ => {}
        }
    }
    (!rows.is_empty()).then_some(rows)
}

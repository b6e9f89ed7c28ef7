//! A report as a document that word processors open without a word of complaint.

use std::io::Write;

use miniz_oxide::deflate::compress_to_vec;
use rawzip::{CompressionMethod, DataDescriptorOutput, ZipArchiveWriter};

use super::{CHAR_TAG, TAG};
use crate::characters::is_right_to_left;
use crate::documents::Options;
use crate::documents::layout;
use crate::draft::{Answer, Answers, SpeakerRow};
use crate::template::{Field, Template};

/// The level of compression, from 0 to 10.
const COMPRESSION: u8 = 6;

/// Bullets that are written as lists, each a definition of its own.
const BULLETS: &[char] = &['-', '•', '*', '–'];
/// Signs behind numbers that are written as lists, each a definition of its own.
const SIGNS: &[char] = &['.', ')'];

const XML: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
const WORD: &str = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

const CONTENT_TYPES: &str = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">\
<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>\
<Default Extension=\"xml\" ContentType=\"application/xml\"/>\
<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/>\
<Override PartName=\"/word/styles.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml\"/>\
<Override PartName=\"/word/numbering.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml\"/>\
<Override PartName=\"/word/settings.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml\"/>\
<Override PartName=\"/docProps/core.xml\" ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/>\
</Types>";

const PACKAGE_RELATIONS: &str = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\
<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/>\
<Relationship Id=\"rId2\" Type=\"http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties\" Target=\"docProps/core.xml\"/>\
</Relationships>";

const DOCUMENT_RELATIONS: &str = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\
<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles\" Target=\"styles.xml\"/>\
<Relationship Id=\"rId2\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering\" Target=\"numbering.xml\"/>\
<Relationship Id=\"rId3\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/settings\" Target=\"settings.xml\"/>\
</Relationships>";

/// Writes a report.
pub(in crate::documents) fn write(template: &Template, answers: &Answers, options: &Options) -> Vec<u8> {
    let language = options.language.as_deref().unwrap_or(&template.language);
    let mut lists = Lists::default();
    let document = document(template, answers, options, &mut lists);
    package(&[
        ("[Content_Types].xml", CONTENT_TYPES.to_owned()),
        ("_rels/.rels", PACKAGE_RELATIONS.to_owned()),
        ("word/document.xml", document),
        ("word/_rels/document.xml.rels", DOCUMENT_RELATIONS.to_owned()),
        ("word/styles.xml", styles(language)),
        ("word/numbering.xml", lists.write()),
        ("word/settings.xml", settings(language)),
        ("docProps/core.xml", properties(options.title.as_deref().unwrap_or(&template.name), language)),
    ])
}

/// The archive. The same parts give the same bytes: it knows no clock.
fn package(parts: &[(&str, String)]) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut archive = ZipArchiveWriter::new(&mut bytes);
    let written = parts.iter().try_for_each(|(name, content)| {
        let content = format!("{XML}{content}");
        let file = archive.new_file(*name).compression_method(CompressionMethod::DEFLATE);
        let (mut entry, _) = file.start()?;
        entry.write_all(&compress_to_vec(content.as_bytes(), COMPRESSION))?;
        let size = DataDescriptorOutput::new(rawzip::crc32(content.as_bytes()), content.len() as u64);
        entry.finish(size).map(|_| ())
    });
    let finished = written.and_then(|()| archive.finish().map(|_| ()));
    // Neither a vector nor names and parts of this size are ever refused.
    debug_assert!(finished.is_ok());
    bytes
}

/// The lists that the answers use.
#[derive(Default)]
struct Lists {
    /// For each list that is counted: its sign, an index into [`SIGNS`], and its first number.
    counted: Vec<(usize, u32)>,
}

/// The marker of a line that is written as a paragraph of a list.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Marker {
    Bullet(usize),
    Number(usize, u32),
}

impl Lists {
    /// The number under which paragraphs name a bullet's list. Definitions and lists are counted from 1.
    fn bullet(at: usize) -> usize {
        1 + at
    }

    /// The number of the list that a counted line belongs to: that of the line before, where it goes on from it.
    fn number(&mut self, sign: usize, number: u32, before: Option<Marker>) -> usize {
        let goes_on = number > 0 && before == Some(Marker::Number(sign, number - 1));
        if !goes_on {
            self.counted.push((sign, number));
        }
        BULLETS.len() + self.counted.len()
    }

    fn write(&self) -> String {
        let mut out = format!("<w:numbering {WORD}>");
        let patterns = BULLETS.iter().map(|bullet| ("bullet", bullet.to_string()));
        let patterns = patterns.chain(SIGNS.iter().map(|sign| ("decimal", format!("%1{sign}"))));
        for (index, (style, pattern)) in patterns.enumerate() {
            out.push_str(&format!(
                "<w:abstractNum w:abstractNumId=\"{index}\"><w:multiLevelType w:val=\"singleLevel\"/><w:lvl w:ilvl=\"0\">\
                 <w:start w:val=\"1\"/><w:numFmt w:val=\"{style}\"/><w:lvlText w:val=\"{pattern}\"/><w:lvlJc w:val=\"left\"/>\
                 <w:pPr><w:ind w:left=\"425\" w:hanging=\"425\"/></w:pPr></w:lvl></w:abstractNum>"
            ));
        }
        for at in 0..BULLETS.len() {
            let id = Lists::bullet(at);
            out.push_str(&format!("<w:num w:numId=\"{id}\"><w:abstractNumId w:val=\"{at}\"/></w:num>"));
        }
        for (index, (sign, first)) in self.counted.iter().enumerate() {
            let (id, definition) = (1 + BULLETS.len() + index, BULLETS.len() + sign);
            out.push_str(&format!(
                "<w:num w:numId=\"{id}\"><w:abstractNumId w:val=\"{definition}\"/><w:lvlOverride w:ilvl=\"0\">\
                 <w:startOverride w:val=\"{first}\"/></w:lvlOverride></w:num>"
            ));
        }
        out.push_str("</w:numbering>");
        out
    }
}

/// The marker that a line begins with, and the text behind it; none where a list would not show the line as it was typed.
fn marked(line: &str) -> Option<(Marker, &str)> {
    let digits = line.len() - line.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let (number, rest) = line.split_at(digits);
    let mut chars = rest.chars();
    let sign = chars.next()?;
    let text = chars.as_str().strip_prefix(' ').filter(|text| !text.trim().is_empty())?;
    let place = |signs: &[char]| signs.iter().position(|known| *known == sign);
    if number.is_empty() {
        return Some((Marker::Bullet(place(BULLETS)?), text));
    }
    let canonical = number.len() <= 4 && (number == "0" || !number.starts_with('0'));
    Some((Marker::Number(place(SIGNS)?, number.parse().ok().filter(|_| canonical)?), text))
}

fn document(template: &Template, answers: &Answers, options: &Options, lists: &mut Lists) -> String {
    let mut out = format!("<w:document {WORD}><w:body>");
    paragraph("<w:pStyle w:val=\"Title\"/>", layout::heading(template), &mut out);
    for (index, field) in template.fields.iter().enumerate() {
        paragraph("<w:pStyle w:val=\"Heading2\"/>", &layout::label(field), &mut out);
        control(template, field, index, &mut out);
        match layout::answer(answers, field) {
            None => out.push_str("<w:p/>"),
            Some(Answer::Text(text)) => lines(text, lists, &mut out),
            Some(Answer::Rows(rows)) => table(rows, options, &mut out),
        }
        out.push_str("</w:sdtContent></w:sdt>");
    }
    out.push_str(
        "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1134\" w:right=\"1134\" w:bottom=\"1134\" \
         w:left=\"1134\" w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/></w:sectPr></w:body></w:document>",
    );
    out
}

/// The longest name of a content control that Word shows.
const LONGEST_NAME: usize = 64;

/// Opens the content control of an answer.
fn control(template: &Template, field: &Field, index: usize, out: &mut String) {
    out.push_str("<w:sdt><w:sdtPr><w:alias w:val=\"");
    let name: String = field.label.chars().take(LONGEST_NAME).collect();
    escape(&name, out);
    out.push_str("\"/><w:tag w:val=\"");
    escape(&format!("{TAG}{}:{}", template.id, field.id), out);
    out.push_str(&format!("\"/><w:id w:val=\"{}\"/></w:sdtPr><w:sdtContent>", index + 1));
}

/// The lines of an answer as paragraphs, those with a marker as paragraphs of a list.
fn lines(text: &str, lists: &mut Lists, out: &mut String) {
    let mut before = None;
    for line in text.split('\n') {
        let Some((marker, rest)) = marked(line) else {
            before = None;
            paragraph("", line, out);
            continue;
        };
        let id = match marker {
            Marker::Bullet(at) => Lists::bullet(at),
            Marker::Number(sign, number) => lists.number(sign, number, before),
        };
        before = Some(marker);
        let properties = format!("<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"{id}\"/></w:numPr>");
        paragraph(&properties, rest, out);
    }
}

fn table(rows: &[SpeakerRow], options: &Options, out: &mut String) {
    out.push_str(
        "<w:tbl><w:tblPr><w:tblStyle w:val=\"TableGrid\"/><w:tblW w:w=\"5000\" w:type=\"pct\"/></w:tblPr>\
         <w:tblGrid><w:gridCol w:w=\"3212\"/><w:gridCol w:w=\"3213\"/><w:gridCol w:w=\"3213\"/></w:tblGrid>",
    );
    if let Some([name, affiliation, declaration]) = &options.columns {
        out.push_str("<w:tr><w:trPr><w:tblHeader/></w:trPr>");
        cells([name, affiliation, declaration], "<w:pStyle w:val=\"ColumnHeading\"/>", out);
        out.push_str("</w:tr>");
    }
    for row in rows {
        out.push_str("<w:tr>");
        cells([&row.name, &row.affiliation, &row.declaration], "", out);
        out.push_str("</w:tr>");
    }
    out.push_str("</w:tbl>");
}

fn cells(texts: [&str; 3], properties: &str, out: &mut String) {
    for text in texts {
        out.push_str("<w:tc><w:tcPr><w:tcW w:w=\"3212\" w:type=\"dxa\"/></w:tcPr>");
        for line in text.split('\n') {
            paragraph(properties, line, out);
        }
        out.push_str("</w:tc>");
    }
}

/// One line as a paragraph.
fn paragraph(properties: &str, line: &str, out: &mut String) {
    let first_letter = line.chars().find(|c| c.is_alphabetic());
    let from_right = first_letter.is_some_and(is_right_to_left);
    out.push_str("<w:p>");
    if from_right || !properties.is_empty() {
        out.push_str("<w:pPr>");
        out.push_str(properties);
        if from_right {
            out.push_str("<w:bidi/>");
        }
        out.push_str("</w:pPr>");
    }
    let run = if from_right { "<w:r><w:rPr><w:rtl/></w:rPr>" } else { "<w:r>" };
    for piece in line.split_inclusive(is_unfit) {
        let unfit = piece.chars().next_back().filter(|c| is_unfit(*c));
        let words = unfit.map_or(piece, |c| &piece[..piece.len() - c.len_utf8()]);
        if !words.is_empty() {
            out.push_str(run);
            for (index, words) in words.split('\t').enumerate() {
                if index > 0 {
                    out.push_str("<w:tab/>");
                }
                if !words.is_empty() {
                    out.push_str("<w:t xml:space=\"preserve\">");
                    escape(words, out);
                    out.push_str("</w:t>");
                }
            }
            out.push_str("</w:r>");
        }
        if let Some(c) = unfit {
            // Those that end lines have no look of their own.
            let look = if crate::span::is_line_break(c) { "<w:rPr><w:vanish/></w:rPr>" } else { "" };
            out.push_str(&format!(
                "<w:sdt><w:sdtPr><w:tag w:val=\"{CHAR_TAG}{}\"/></w:sdtPr><w:sdtContent><w:r>{look}<w:t>\u{fffd}</w:t></w:r>\
                 </w:sdtContent></w:sdt>",
                u32::from(c)
            ));
        }
    }
    out.push_str("</w:p>");
}

/// Whether XML cannot hold a character, or would not give it back as it is.
fn is_unfit(c: char) -> bool {
    c.is_control() && c != '\t' || matches!(c, '\u{fffe}' | '\u{ffff}')
}

/// Writes text for an attribute or an element.
fn escape(text: &str, out: &mut String) {
    for c in text.chars().filter(|c| !is_unfit(*c)) {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            _ => out.push(c),
        }
    }
}

fn styles(language: &str) -> String {
    let mut out = format!("<w:styles {WORD}><w:docDefaults><w:rPrDefault><w:rPr>");
    out.push_str(
        "<w:rFonts w:ascii=\"Calibri\" w:hAnsi=\"Calibri\" w:cs=\"Arial\"/><w:sz w:val=\"22\"/><w:szCs w:val=\"22\"/>",
    );
    out.push_str("<w:lang w:val=\"");
    escape(language, &mut out);
    out.push_str("\"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after=\"60\" w:line=\"264\" w:lineRule=\"auto\"/>");
    out.push_str("</w:pPr></w:pPrDefault></w:docDefaults>");
    out.push_str(STYLES);
    out
}

const STYLES: &str = "\
<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/><w:qFormat/></w:style>\
<w:style w:type=\"paragraph\" w:styleId=\"Title\"><w:name w:val=\"Title\"/><w:basedOn w:val=\"Normal\"/>\
<w:next w:val=\"Normal\"/><w:qFormat/><w:pPr><w:keepNext/><w:spacing w:after=\"240\"/><w:outlineLvl w:val=\"0\"/></w:pPr>\
<w:rPr><w:b/><w:bCs/><w:sz w:val=\"36\"/><w:szCs w:val=\"36\"/></w:rPr></w:style>\
<w:style w:type=\"paragraph\" w:styleId=\"Heading2\"><w:name w:val=\"heading 2\"/><w:basedOn w:val=\"Normal\"/>\
<w:next w:val=\"Normal\"/><w:qFormat/><w:pPr><w:keepNext/><w:spacing w:before=\"240\" w:after=\"60\"/><w:outlineLvl w:val=\"1\"/>\
</w:pPr><w:rPr><w:b/><w:bCs/><w:sz w:val=\"24\"/><w:szCs w:val=\"24\"/></w:rPr></w:style>\
<w:style w:type=\"paragraph\" w:styleId=\"ColumnHeading\"><w:name w:val=\"Column Heading\"/><w:basedOn w:val=\"Normal\"/>\
<w:rPr><w:b/><w:bCs/></w:rPr></w:style>\
<w:style w:type=\"table\" w:default=\"1\" w:styleId=\"TableNormal\"><w:name w:val=\"Normal Table\"/>\
<w:tblPr><w:tblInd w:w=\"0\" w:type=\"dxa\"/><w:tblCellMar><w:top w:w=\"0\" w:type=\"dxa\"/><w:left w:w=\"108\" w:type=\"dxa\"/>\
<w:bottom w:w=\"0\" w:type=\"dxa\"/><w:right w:w=\"108\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr></w:style>\
<w:style w:type=\"table\" w:styleId=\"TableGrid\"><w:name w:val=\"Table Grid\"/><w:basedOn w:val=\"TableNormal\"/><w:tblPr>\
<w:tblBorders><w:top w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/>\
<w:left w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/><w:bottom w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/>\
<w:right w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/><w:insideH w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/>\
<w:insideV w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/></w:tblBorders></w:tblPr></w:style></w:styles>";

fn settings(language: &str) -> String {
    let mut out = format!("<w:settings {WORD}><w:compat><w:compatSetting w:name=\"compatibilityMode\" ");
    out.push_str(
        "w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat><w:themeFontLang w:val=\"",
    );
    escape(language, &mut out);
    out.push_str("\"/></w:settings>");
    out
}

fn properties(title: &str, language: &str) -> String {
    let mut out = String::from(
        "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" \
         xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>",
    );
    escape(title, &mut out);
    out.push_str("</dc:title><dc:language>");
    escape(language, &mut out);
    out.push_str("</dc:language></cp:coreProperties>");
    out
}

//! Markup that was pasted along: HTML tags and character references.

use super::Text;
use crate::diagnostic::{Code, FixCode, Severity};
use crate::rules::Sink;
use crate::scan::MARKUP;
use crate::span::Span;

pub(super) fn check(text: Text<'_>, out: &mut Sink) {
    let (mut edits, mut certain) = (Vec::new(), true);
    let mut at = 0;
    for block in text.places(MARKUP) {
        at = at.max(block.start);
        while let Some(found) = text.text.get(at..block.end).and_then(|rest| rest.find(['<', '&'])) {
            at += found;
            let rest = text.text.get(at..).unwrap_or("");
            match markup_at(rest) {
                Some((length, instead)) => {
                    // Taking it away must not make new markup of its neighbours.
                    let before = text.text.get(..at).unwrap_or("").ends_with(GLUE);
                    let after = rest.get(length..).is_some_and(|after| after.starts_with(GLUE));
                    let glues = before && !edits_end_at(&edits, at)
                        || after && instead.as_deref() == Some("") && !at_markup(rest, length);
                    certain &= instead.is_some() && !glues;
                    edits.push((Span::new(at, at + length), instead.unwrap_or_default()));
                    at += length;
                }
                None => at += 1,
            }
        }
    }
    let Some((span, _)) = edits.first() else { return };
    let diagnostic = text
        .say(Code::TextMarkup, Severity::Warning, *span)
        .with("count", edits.len())
        .with("text", span.of(text.text));
    out.push(if certain { diagnostic.fix(text.fix(FixCode::RemoveMarkup, edits)) } else { diagnostic });
}

/// The markup at the start of `text`: its length, and what to put in its place where that is certain.
pub(crate) fn markup_at(text: &str) -> Option<(usize, Option<String>)> {
    tag(text).or_else(|| reference(text))
}

const GLUE: [char; 4] = ['<', '&', '#', '/'];

/// Whether more markup follows, which is taken away as well.
fn at_markup(rest: &str, length: usize) -> bool {
    rest.get(length..).is_some_and(|after| tag(after).or_else(|| reference(after)).is_some())
}

fn edits_end_at(edits: &[(Span, String)], at: usize) -> bool {
    edits.last().is_some_and(|(span, _)| span.end == at)
}

/// Longest tag or reference that is looked for, in bytes.
const LONGEST_TAG: usize = 2048;
const LONGEST_REFERENCE: usize = 12;

/// The length of the HTML tag at the start of `text`, and what to put in its place.
fn tag(text: &str) -> Option<(usize, Option<String>)> {
    let inner = text.strip_prefix('<')?;
    if inner.starts_with(['!', '?']) {
        return remark(text);
    }
    let name_at = inner.strip_prefix('/').unwrap_or(inner);
    let length = name_at.bytes().take(10).take_while(|b| b.is_ascii_alphanumeric() || *b == b':').count();
    let name = name_at.get(..length)?.to_ascii_lowercase();
    let known = |list: &str| list.split(' ').any(|known| known == name);
    let is_block = known(BLOCKS);
    if !is_block && !known(INLINE) {
        return None;
    }
    let behind = name_at.get(length..)?;
    if !behind.starts_with(['>', '/']) && !behind.starts_with(char::is_whitespace) {
        return None;
    }
    let end = behind.bytes().take(LONGEST_TAG).position(|b| matches!(b, b'>' | b'<'))?;
    let attributes = behind.get(..end)?.trim_end_matches('/').trim();
    let is_tag = behind.get(end..)?.starts_with('>') && (attributes.is_empty() || attributes.contains('='));
    is_tag.then(|| {
        let whole = text.len() - behind.len() + end + 1;
        // A link or a picture would lose its address.
        let instead = if known("a img") && !inner.starts_with('/') {
            None
        } else {
            Some(if is_block { "\n" } else { "" }.to_owned())
        };
        (whole, instead)
    })
}

/// The length of the comment or declaration at the start of `text`: `<!-- StartFragment -->`, `<!DOCTYPE html>`.
fn remark(text: &str) -> Option<(usize, Option<String>)> {
    let begins = |with: &str| text.get(..with.len()).is_some_and(|start| start.eq_ignore_ascii_case(with));
    let end: &[u8] = match () {
        () if begins("<!--") => b"-->",
        () if begins("<?xml") || begins("<![") || begins("<!doctype") => b">",
        () => return None,
    };
    let near = text.as_bytes().get(..LONGEST_TAG.min(text.len()))?;
    let at = near.windows(end.len()).skip(4).position(|window| window == end)? + 4;
    Some((at + end.len(), Some(String::new())))
}

const BLOCKS: &str = "br p div li ul ol h1 h2 h3 h4 h5 h6 tr table tbody thead tfoot td th hr blockquote section article header footer main dl dt dd center figure";
const INLINE: &str = "b i u em strong span font a img sup sub small s o:p code pre html body head meta title style script del ins mark tt big strike label button iframe col colgroup st1:place";

/// The length of the character reference at the start of `text`, and the character.
fn reference(text: &str) -> Option<(usize, Option<String>)> {
    let length = text.bytes().take(LONGEST_REFERENCE).position(|b| b == b';')?;
    let name = text.get(1..length)?;
    let instead = match name.strip_prefix('#') {
        Some(number) => {
            let code = match number.strip_prefix(['x', 'X']) {
                Some(hex) => u32::from_str_radix(hex, 16).ok()?,
                None => number.parse().ok()?,
            };
            char::from_u32(code)?
        }
        None => {
            let mut entries = REFERENCES.split(' ').filter_map(|entry| entry.split_once('='));
            entries.find(|(known, _)| *known == name)?.1.chars().next()?
        }
    };
    let after = text.get(length + 1..).unwrap_or("");
    let sound = match instead {
        '\u{a0}' => return Some((length + 1, Some(" ".to_owned()))),
        // What they belong to may be markup itself.
        '<' | '>' => false,
        '&' => !begins_reference(after),
        c => !c.is_control() && !crate::characters::is_invisible(c),
    };
    Some((length + 1, sound.then(|| instead.to_string())))
}

/// Whether `text` would be a character reference with an ampersand before it.
fn begins_reference(text: &str) -> bool {
    let name = text.bytes().take(LONGEST_REFERENCE).take_while(|b| b.is_ascii_alphanumeric() || *b == b'#').count();
    name > 0 && text.as_bytes().get(name) == Some(&b';')
}

/// The references that editors write.
const REFERENCES: &str = "nbsp=\u{a0} amp=& lt=< gt=> quot=\" apos=' rsquo=’ lsquo=‘ rdquo=” ldquo=“ ndash=– mdash=— hellip=… bull=• \
    middot=· laquo=« raquo=» sect=§ copy=© reg=® trade=™ euro=€ pound=£ deg=° times=× eacute=é egrave=è ecirc=ê euml=ë \
    agrave=à aacute=á acirc=â atilde=ã auml=ä aring=å ccedil=ç iacute=í icirc=î iuml=ï ntilde=ñ oacute=ó ocirc=ô otilde=õ \
    ouml=ö oslash=ø uacute=ú ugrave=ù ucirc=û uuml=ü szlig=ß Eacute=É Agrave=À Ccedil=Ç Ouml=Ö Auml=Ä Uuml=Ü iexcl=¡ iquest=¿ \
    shy=\u{ad} zwnj=\u{200c} zwj=\u{200d} ensp=\u{2002} emsp=\u{2003} thinsp=\u{2009} \
    rarr=→ larr=← sbquo=‚ bdquo=„ lsaquo=‹ rsaquo=› ordm=º ordf=ª plusmn=± frac12=½ para=¶ cent=¢ yen=¥ le=≤ ge=≥ ne=≠ \
    Aacute=Á Iacute=Í Oacute=Ó Uacute=Ú Ntilde=Ñ Atilde=Ã Otilde=Õ Ecirc=Ê Egrave=È aelig=æ oelig=œ yuml=ÿ prime=′ minus=−";

//! Markup that was pasted along with names.

use std::borrow::Cow;

use crate::rules::markup_at;

/// `text` without HTML tags and character references, each character at the place where it stood: what is left over is
/// blank, or a character without width.
pub(crate) fn without_markup(text: &str) -> Cow<'_, str> {
    if !text.bytes().any(|byte| matches!(byte, b'<' | b'&')) {
        return Cow::Borrowed(text);
    }
    let mut plain = String::with_capacity(text.len());
    let mut at = 0;
    while let Some(found) = text.get(at..).and_then(|rest| rest.find(['<', '&'])) {
        plain.push_str(text.get(at..at + found).unwrap_or(""));
        at += found;
        let rest = text.get(at..).unwrap_or("");
        match markup_at(rest).filter(|(length, _)| !rest.starts_with("&lt") && !rest.starts_with("&gt") && *length > 1)
        {
            Some((length, instead)) => {
                let instead = instead.filter(|instead| instead.len() <= length).unwrap_or_default();
                let tag = rest.starts_with('<');
                plain.push_str(&instead);
                let behind = rest.get(length..).is_none_or(|rest| rest.starts_with(char::is_whitespace));
                let fill = if tag || behind { " " } else { "\0" };
                plain.push_str(&fill.repeat(length - instead.len()));
                at += length;
            }
            None => {
                plain.push_str(rest.get(..1).unwrap_or(""));
                at += 1;
            }
        }
    }
    plain.push_str(text.get(at..).unwrap_or(""));
    Cow::Owned(plain)
}

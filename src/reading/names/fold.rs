//! Folding: one spelling for all that is the same name or word to a reader.

use std::borrow::Cow;

use crate::characters::{is_dash, is_invisible};
use crate::lower_case::lower;

/// A folded text. ASCII capitals may stand in it and count as small letters, so that most texts need no copy.
#[derive(Debug, Clone)]
pub(crate) struct Folded<'a>(Cow<'a, str>);

impl<'a> Folded<'a> {
    /// `text`, folded as [`fold`] does.
    pub fn of(text: &'a str) -> Self {
        Folded(if is_plain(text) { Cow::Borrowed(text) } else { Cow::Owned(slow(text)) })
    }

    /// A text that is spelt as its reader wants it, apart from ASCII capitals.
    pub fn new(text: Cow<'a, str>) -> Self {
        Folded(text)
    }

    /// As it stands, perhaps with ASCII capitals.
    pub fn raw(&self) -> &str {
        &self.0
    }

    /// Whether it is `word`.
    pub fn is(&self, word: &str) -> bool {
        self.0.eq_ignore_ascii_case(word)
    }

    /// Whether it is one of `words`.
    pub fn among(&self, words: &[&str]) -> bool {
        words.iter().any(|word| self.is(word))
    }

    /// Without what `unwanted` says of the characters at its ends.
    pub fn trimmed(self, unwanted: impl Fn(char) -> bool) -> Self {
        let unwanted: &dyn Fn(char) -> bool = &unwanted;
        match self.0 {
            Cow::Borrowed(text) => Folded(Cow::Borrowed(text.trim_matches(unwanted))),
            Cow::Owned(mut text) => {
                text.truncate(text.trim_end_matches(unwanted).len());
                text.drain(..text.len() - text.trim_start_matches(unwanted).len());
                Folded(Cow::Owned(text))
            }
        }
    }

    /// With a text of its own.
    pub fn into_owned(self) -> Folded<'static> {
        Folded(Cow::Owned(self.0.into_owned()))
    }

    /// With small letters only.
    pub fn into_small(self) -> Cow<'a, str> {
        match self.0 {
            Cow::Borrowed(text) if text.bytes().any(|b| b.is_ascii_uppercase()) => {
                Cow::Owned(text.to_ascii_lowercase())
            }
            small => small,
        }
    }
}

/// `text` in small letters, without marks over and under letters, with one kind of dash and apostrophe, one blank
/// between words and none at the ends.
pub(crate) fn fold(text: &str) -> String {
    Folded::of(text).into_small().into_owned()
}

/// Text with one blank between words, without characters that leave no mark; joiners belong to the words of some scripts.
pub(crate) fn spaced(text: &str) -> String {
    let mut spaced = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !spaced.is_empty() {
            spaced.push(' ');
        }
        spaced.extend(word.chars().filter(|c| !is_invisible(*c) || matches!(c, '\u{200c}' | '\u{200d}')));
    }
    spaced
}

/// Whether folding leaves `text` as it is, apart from ASCII capitals.
fn is_plain(text: &str) -> bool {
    let mut blank = true;
    for c in text.chars() {
        match c {
            ' ' if !blank => blank = true,
            '`' => return false,
            '!'..='~' => blank = false,
            _ if is_plain_letter(c) => blank = false,
            _ => return false,
        }
    }
    !blank || text.is_empty()
}

/// The commonest letters beside ASCII that folding leaves as they are: most Cyrillic and Arabic letters, Hangul and Han.
fn is_plain_letter(c: char) -> bool {
    matches!(c, 'а'..='я' | 'ا' | 'ب' | 'ت'..='غ' | 'ف'..='و' | 'ي' | '\u{4e00}'..='\u{9fff}' | '\u{ac00}'..='\u{d7a3}')
}

fn slow(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for c in text.chars() {
        if c.is_ascii_alphanumeric() {
            folded.push(c.to_ascii_lowercase());
        } else if is_plain_letter(c) {
            folded.push(c);
        } else {
            lower(c).for_each(|c| fold_one(c, &mut folded));
        }
    }
    folded.truncate(folded.trim_end().len());
    folded
}

fn fold_one(c: char, folded: &mut String) {
    match c {
        'a'..='z' => folded.push(c),
        '\u{ff10}'..='\u{ff19}' | '\u{ff41}'..='\u{ff5a}' => folded.push(half_width(c)),
        _ if c.is_whitespace() => {
            if !folded.is_empty() && !folded.ends_with(' ') {
                folded.push(' ');
            }
        }
        _ if is_dash(c) => folded.push('-'),
        _ if is_invisible(c) || is_mark(c) => {}
        _ => match letters(c) {
            Some(plain) => folded.push_str(plain),
            None => folded.push(c),
        },
    }
}

/// The usual form of a full-width letter or digit; another character as it is.
pub(crate) fn half_width(c: char) -> char {
    match c {
        '\u{ff10}'..='\u{ff19}' | '\u{ff21}'..='\u{ff3a}' | '\u{ff41}'..='\u{ff5a}' => {
            char::from_u32(c as u32 - 0xfee0).unwrap_or(c)
        }
        _ => c,
    }
}

/// Whether a character stands over, under or within a letter and is left out.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{610}'..='\u{61a}' | '\u{640}' | '\u{64b}'..='\u{65f}' | '\u{670}')
}

/// The plain letters for a letter with a mark.
fn letters(c: char) -> Option<&'static str> {
    Some(match c {
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        'þ' => "th",
        '\u{e0}'..='\u{17f}' => {
            let at = c as usize - 0xe0;
            LATIN.get(at..=at).filter(|letter| *letter != ".")?
        }
        '\u{1ea0}'..='\u{1eb7}' => "a",
        '\u{1eb8}'..='\u{1ec7}' => "e",
        '\u{1ec8}'..='\u{1ecb}' => "i",
        '\u{1ecc}'..='\u{1ee3}' => "o",
        '\u{1ee4}'..='\u{1ef1}' => "u",
        '\u{1ef2}'..='\u{1ef9}' => "y",
        '’' | '‘' | 'ʼ' | 'ʻ' | '`' | '´' | '＇' => "'",
        'ǎ' => "a",
        'ə' | 'ǝ' => "e",
        'ǧ' => "g",
        'ǐ' => "i",
        'ơ' | 'ǒ' => "o",
        'ș' => "s",
        'ț' => "t",
        'ư' | 'ǔ' => "u",
        'ё' => "е",
        'أ' | 'إ' | 'آ' | 'ٱ' => "ا",
        'ى' | 'ئ' => "ي",
        'ؤ' => "و",
        'ة' => "ه",
        _ => return None,
    })
}

/// The plain letters of U+00E0 to U+017F, each in its place.
const LATIN: &str = "aaaaaa.ceeeeiiiidnooooo.ouuuuy.y.a.a.a.c.c.c.c.d.d.e.e.e.e.e.g.g.g.g.h.h.i.i.i.i.i...j.kk.l.l.l.l.l\
    .n.n.nn.n.o.o.o...r.r.r.s.s.s.s.t.t.t.u.u.u.u.u.u.w.y..z.z.z.";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_plain_letter_is_one_that_folding_leaves_as_it_is() {
        for c in ('\0'..=char::MAX).filter(|c| is_plain_letter(*c)) {
            let mut folded = String::new();
            lower(c).for_each(|c| fold_one(c, &mut folded));
            assert_eq!(folded, c.to_string());
        }
    }
}

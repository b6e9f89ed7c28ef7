//! Whether two names are the same to a reader.

use super::fold::fold;
use super::look::{is_cjk, without_cjk_honorific};
use super::words::{HONORIFICS, SUFFIXES};

/// What stays of a name when honorific, case, marks on letters, order and middle initials are left out.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Key(Vec<String>);

impl Key {
    /// The key of a name; `None` for a single word, which too many people may share.
    pub fn of(name: &str) -> Option<Key> {
        if is_cjk(name) {
            let letters: String = without_cjk_honorific(name).chars().filter(|c| c.is_alphabetic()).collect();
            return (letters.chars().count() >= 2).then(|| Key(vec![fold(&letters)]));
        }
        let without_nickname = match (name.find('('), name.rfind(')')) {
            (Some(open), Some(close)) if open < close => format!("{} {}", &name[..open], &name[close + 1..]),
            _ => name.to_owned(),
        };
        let folded = fold(&without_nickname).replace('\'', "");
        let mut words: Vec<String> = folded
            .split(|c: char| c.is_whitespace() || c == ',')
            .map(|word| word.trim_matches(|c: char| !c.is_alphanumeric() && c != '.'))
            .filter(|word| {
                let plain = word.replace('.', "");
                !SUFFIXES.has(&plain) && !(HONORIFICS.has(&plain) && (word.contains('.') || plain.len() > 3))
            })
            .flat_map(|word| word.split(|c: char| !c.is_alphanumeric()))
            .filter(|word| !word.is_empty())
            .map(str::to_owned)
            .collect();
        let full = words.iter().filter(|word| word.chars().count() > 1).count();
        if full >= 2 {
            words.retain(|word| word.chars().count() > 1);
        }
        crate::order::sort(&mut words, |a, b| a < b);
        (words.len() >= 2 && full >= 1).then_some(Key(words))
    }

    /// Its words, sorted.
    pub fn words(&self) -> &[String] {
        &self.0
    }
}

//! Names of options, and how people write them: words without what does not matter, an index of them, and how far one
//! name is from another.

use crate::characters::{is_dash, is_invisible};
use crate::host::Host;
use crate::lower_case::lower_case;
use crate::span::{Slice, Span, is_line_break};
use crate::template::Choice;

/// What stands between a word and the one before it, the strongest mark of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Gap {
    /// Space, hyphen and other marks that leave words together.
    Joined,
    /// An ampersand.
    And,
    /// A comma.
    Comma,
    /// A dash, a stroke, a bracket.
    Break,
    /// A colon.
    Colon,
    /// The end of a line, a semicolon, a bar: another answer begins.
    Line,
}

/// One word, ready to be compared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Word {
    /// In lower case, composed, without plural ending and hidden characters.
    pub fold: String,
    /// Where it stands.
    pub span: Span,
    /// What stands before it.
    pub gap: Gap,
    /// Whether it carries no meaning in a name.
    pub empty: bool,
}

impl Word {
    /// Whether it is made of digits.
    pub fn is_number(&self) -> bool {
        self.fold.chars().all(char::is_numeric)
    }

    /// Whether it means no more than an ampersand.
    pub fn is_and(&self) -> bool {
        matches!(self.fold.as_str(), "and" | "et" | "y" | "e" | "und" | "и")
    }
}

/// Words that carry no meaning in a name: "and", articles, "of", in the languages that share the alphabet of the name.
const EMPTY_WORDS: &[&str] = &[
    "an", "and", "d", "das", "de", "del", "der", "des", "die", "du", "el", "et", "l", "la", "las", "le", "les", "los",
    "of", "the", "und", "y", "и",
];

/// The words of `slice`, at most `limit` of them. Digits are words of their own: `OF14` is two.
pub(crate) fn words(slice: Slice<'_>, limit: usize, host: &Host) -> Vec<Word> {
    let mut found = Vec::new();
    let mut gap = Gap::Line;
    let mut rest = slice;
    while found.len() < limit {
        let length = rest.text.find(is_letter).unwrap_or(rest.text.len());
        let (between, from) = rest.split_at(length);
        gap = gap.max(gap_of(between.text));
        let Some(first) = from.text.chars().next() else { break };
        let dotted = dotted_letters(from.text);
        if dotted > 0 {
            let (word, after) = from.split_at(dotted);
            let fold = fold(&word.text.replace(['.', ' '], ""), host);
            found.push(Word { fold, span: word.span(), gap, empty: false });
            gap = Gap::Joined;
            rest = after;
            continue;
        }
        let numeric = first.is_numeric();
        let ends = |c: char| !(is_letter(c) || is_invisible(c)) || !is_invisible(c) && c.is_numeric() != numeric;
        let (word, after) = from.split_at(from.text.find(ends).unwrap_or(from.text.len()));
        // The letters of `&amp;` are no word.
        if word.text == "amp" && between.text.ends_with('&') && after.text.starts_with(';') {
            rest = after.split_at(1).1;
            continue;
        }
        let fold = fold(word.text, host);
        let empty = EMPTY_WORDS.contains(&fold.as_str());
        found.push(Word { fold, span: word.span(), gap, empty });
        gap = Gap::Joined;
        rest = after;
    }
    found
}

/// The length of an abbreviation with full stops at the start of `text`, `W.S.` or `B. P. F.`; 0 where there is none.
fn dotted_letters(text: &str) -> usize {
    let bytes = text.as_bytes();
    let is_alone = |at: usize| {
        bytes.get(at).is_some_and(u8::is_ascii_alphabetic) && !text.get(at + 1..).unwrap_or("").starts_with(is_letter)
    };
    let (mut end, mut letters) = (0, 0);
    loop {
        // Capitals may have a space between; a small letter with a full stop and a space begins a list.
        let spaced =
            letters > 0 && bytes.get(end) == Some(&b' ') && bytes.get(end + 1).is_some_and(u8::is_ascii_uppercase);
        let at = if spaced { end + 1 } else { end };
        if !is_alone(at) || spaced && bytes.get(at + 1) != Some(&b'.') {
            break;
        }
        let stop = usize::from(bytes.get(at + 1) == Some(&b'.'));
        (end, letters) = (at + 1 + stop, letters + 1);
        if stop == 0 {
            break;
        }
    }
    if letters > 1 { end } else { 0 }
}

fn is_letter(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '\u{300}'..='\u{36f}')
}

fn gap_of(between: &str) -> Gap {
    let mark = |c: char| match c {
        '\t' | ';' | '|' | '；' | '؛' | '•' | '●' | '▪' => Gap::Line,
        c if is_line_break(c) => Gap::Line,
        ':' | '：' => Gap::Colon,
        '/' | '(' | ')' | '[' | ']' | '{' | '}' | '+' | '>' | '→' | '\\' | '／' | '（' | '）' | '【' | '】' => {
            Gap::Break
        }
        '\u{2012}'..='\u{2015}' => Gap::Break,
        c if is_dash(c) && between.contains(char::is_whitespace) => Gap::Break,
        ',' | '，' | '、' | '،' => Gap::Comma,
        '&' | '＆' => Gap::And,
        _ => Gap::Joined,
    };
    // A gap is as strong as its strongest mark, and a long one needs no closer look.
    between.chars().take(64).map(mark).max().unwrap_or(Gap::Joined)
}

fn fold(word: &str, host: &Host) -> String {
    let mut text = if word.is_ascii() {
        word.to_ascii_lowercase()
    } else {
        let plain: String = word.chars().filter(|c| !is_invisible(*c)).map(narrow).collect();
        lower_case(&(host.to_nfc)(&plain))
    };
    if text.len() > 4 && text.ends_with("ies") {
        text.truncate(text.len() - 3);
        text.push('y');
    } else if text.len() > 2 && text.ends_with('s') && !text.ends_with("ss") {
        text.pop();
    }
    text
}

/// The ordinary form of a full-width letter or digit.
fn narrow(c: char) -> char {
    match c {
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(c as u32 - 0xfee0).unwrap_or(c),
        _ => c,
    }
}

/// What stays the same however the words are ordered and joined: the words that carry meaning, sorted.
pub(crate) fn key(words: &[Word]) -> String {
    let mut carrying: Vec<&str> = words.iter().filter(|word| !word.empty).map(|word| word.fold.as_str()).collect();
    if carrying.is_empty() {
        carrying = words.iter().map(|word| word.fold.as_str()).collect();
    }
    crate::order::sort(&mut carrying, |a, b| a < b);
    carrying.join(" ")
}

/// Whether two texts differ in nothing but width of spaces, commas, full stops, dashes, quotation marks and hidden
/// characters.
pub(crate) fn same_but_for_marks(a: &str, b: &str, host: &Host) -> bool {
    a == b || plain(a, host) == plain(b, host)
}

fn plain(text: &str, host: &Host) -> String {
    let is_mark = |c: char| c.is_whitespace() || is_dash(c) || r#",.:"'“”‘’«»"#.contains(c);
    let mut kept = String::new();
    let text = text.replace("&amp;", "&");
    for c in text.chars().filter(|c| !is_invisible(*c)).map(narrow) {
        match c {
            '&' => kept.push_str(" & "),
            c if is_mark(c) => kept.push(' '),
            c => kept.push(c),
        }
    }
    let words: Vec<&str> = kept.split_whitespace().collect();
    (host.to_nfc)(&words.join(" "))
}

/// One way of naming an option.
#[derive(Debug, Clone)]
pub(crate) struct Name {
    /// The option, by its place in the list.
    pub option: usize,
    /// Its words.
    pub words: Vec<Word>,
    /// How it may stand in a text.
    pub form: Form,
    /// How many characters it has, or the official name where that is shorter.
    pub length: usize,
}

/// How a name may stand in a text and still be meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    /// In capitals: `OF`, which in small letters is a word of its own.
    Abbreviation,
    /// A part of the official name: "Opening" of "Opening Session".
    Clipped,
    /// Anything else.
    Full,
}

/// All names and aliases of a list of options.
#[derive(Debug, Clone, Default)]
pub(crate) struct Names {
    pub all: Vec<Name>,
    official: Vec<String>,
    /// Sorted; of equal keys the first option's comes first.
    by_key: Vec<(String, usize)>,
}

impl Names {
    pub fn new(options: &[Choice], host: &Host) -> Self {
        let mut names = Names::default();
        for (option, choice) in options.iter().enumerate() {
            let official = words(Slice::whole(&choice.name), usize::MAX, host);
            for text in std::iter::once(&choice.name).chain(&choice.aliases) {
                let words = words(Slice::whole(text), usize::MAX, host);
                let form = form(text, &words, &official);
                let length = text.chars().count().min(choice.name.chars().count());
                names.by_key.push((key(&words), option));
                names.all.push(Name { option, words, form, length });
            }
            names.official.push(choice.name.clone());
        }
        crate::order::sort(&mut names.by_key, |a, b| a < b);
        names
    }

    /// The official name of an option.
    pub fn official(&self, option: usize) -> &str {
        self.official.get(option).map_or("", String::as_str)
    }

    /// The option that these words name, in any order.
    pub fn named(&self, words: &[Word]) -> Option<usize> {
        if words.is_empty() {
            return None;
        }
        let key = key(words);
        let place = self.by_key.partition_point(|(known, _)| *known < key);
        self.by_key.get(place).filter(|(known, _)| *known == key).map(|(_, option)| *option)
    }

    /// The options that these words name with the fewest slips of the pen, and how many those are. No slip at all means
    /// that words were joined or parted. Empty where no name is near enough to be sure.
    pub fn nearest(&self, words: &[Word]) -> (usize, Vec<usize>) {
        let mut best = (usize::MAX, Vec::new());
        for name in &self.all {
            if let Some(slips) = slips(words, &name.words) {
                if slips < best.0 {
                    best = (slips, Vec::new());
                }
                if slips == best.0 && !best.1.contains(&name.option) {
                    best.1.push(name.option);
                }
            }
        }
        best
    }
}

fn form(text: &str, words: &[Word], official: &[Word]) -> Form {
    let letters = || text.chars().filter(|c| c.is_alphabetic());
    if words.len() == 1 && letters().count() <= 5 && letters().all(|c| c.is_uppercase() || c == 's') {
        return Form::Abbreviation;
    }
    let within = words.iter().all(|word| official.iter().any(|known| known.fold == word.fold));
    if within && words.len() < official.len() { Form::Clipped } else { Form::Full }
}

/// How many slips of the pen lie between what was written and a name; `None` where they are too many to be sure.
///
/// Numbers and words of three letters and less must be the same; a word of up to six letters may have one slip, a longer
/// one two, and all together as many as [`most_slips`] allows. Words that were joined or parted are no slip.
pub(crate) fn slips(written: &[Word], name: &[Word]) -> Option<usize> {
    let letters: usize = name.iter().map(|word| word.fold.chars().count()).sum();
    if letters < 5 {
        return None;
    }
    let carrying = |words: &[Word]| words.iter().filter(|word| !word.empty).count();
    if carrying(written) == carrying(name) {
        let mut total = 0;
        let kept = |word: &&Word| !word.empty;
        for (a, b) in written.iter().filter(kept).zip(name.iter().filter(kept)) {
            total += word_slips(&a.fold, &b.fold)?;
        }
        return (total <= most_slips(letters)).then_some(total);
    }
    if written.len().abs_diff(name.len()) > 2 || name.iter().any(Word::is_number) {
        return None;
    }
    let joined = written.iter().flat_map(|word| word.fold.bytes());
    joined.eq(name.iter().flat_map(|word| word.fold.bytes())).then_some(0)
}

fn word_slips(written: &str, name: &str) -> Option<usize> {
    if written == name {
        return Some(0);
    }
    let letters = name.chars().count();
    let most = match letters {
        0..=3 => return None,
        4..=6 => 1,
        _ => 2,
    };
    if written.len().abs_diff(name.len()) > 2 * most || name.chars().chain(written.chars()).any(char::is_numeric) {
        return None;
    }
    // Whoever misspells a word rarely gets its first letter wrong: "exclusion" is not "inclusion".
    if written.chars().next() != name.chars().next() {
        return (letters > 4 && first_letter_slipped(written, name)).then_some(1);
    }
    let distance = strsim::osa_distance(written, name);
    (distance <= most).then_some(distance)
}

/// Whether two words differ in one slip at their first letter: another one, one too many or too few, or two changed about.
fn first_letter_slipped(a: &str, b: &str) -> bool {
    let behind = |text: &'_ str| text.chars().next().map_or(0, char::len_utf8);
    let (rest_a, rest_b) = (&a[behind(a)..], &b[behind(b)..]);
    let changed_about = || {
        let pair = |text: &str| Some((text.chars().next()?, text.chars().nth(1)?));
        let swapped = pair(a).zip(pair(b)).is_some_and(|((a1, a2), (b1, b2))| a1 == b2 && a2 == b1);
        swapped && rest_a[behind(rest_a)..] == rest_b[behind(rest_b)..]
    };
    rest_a == rest_b || rest_a == b || a == rest_b || changed_about()
}

/// How many slips of the pen a name of so many letters may have and still be sure.
fn most_slips(letters: usize) -> usize {
    match letters {
        0..=8 => 1,
        9..=15 => 2,
        _ => 3,
    }
}

/// The answer without the question, where the question was pasted along: `Theme (as listed here): Media & Content`.
pub(crate) fn without_label<'a>(slice: Slice<'a>, label: &str, other_labels: &[String]) -> Slice<'a> {
    let slice = slice.trim();
    let longest = std::iter::once(label)
        .chain(other_labels.iter().map(String::as_str))
        .filter(|label| slice.text.get(..label.len()).is_some_and(|start| start.eq_ignore_ascii_case(label)))
        .map(str::len)
        .max();
    let Some(length) = longest else { return slice };
    let mut rest = slice.split_at(length).1.trim();
    if rest.text.starts_with('(')
        && let Some(end) = rest.text.find(')')
    {
        rest = rest.split_at(end + 1).1.trim();
    }
    match rest.text.strip_prefix([':', '：', '-', '–', '—', '=']) {
        Some(answer) if !answer.trim().is_empty() => rest.split_at(rest.text.len() - answer.len()).1.trim(),
        _ => slice,
    }
}

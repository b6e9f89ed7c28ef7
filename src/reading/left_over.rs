//! Text of the form that was left in an answer: the question, its limit in brackets, its example openings, its blanks.
//!
//! An example opening that goes on (“There was broad support for the view that trust matters”) is really used and no left-over.

use super::Context;
use crate::lower_case::lower_case;
use crate::scan::{BLANK, OPEN, OPENING_ENDS, Scan};
use crate::span::{Slice, Span, is_line_break};
use crate::template::{Field, Kind};

/// A piece of the form within an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LeftOver {
    /// Where it stands.
    pub span: Span,
    /// What it is.
    pub part: Part,
}

/// What was left over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// The question itself.
    Label,
    /// What the form prints beside the question: `[100 words]`.
    Hint,
    /// An example opening, or several, with nothing behind.
    Example,
    /// A blank of an example that was to be filled in: `XX`, `[or some]`.
    Gap,
}

/// Everything that was left over, in the order of the text.
pub fn find(cx: &Context<'_>, text: &str) -> Vec<LeftOver> {
    let (field, scan) = (cx.field, cx.scan);
    let mut found = Vec::new();
    let start = label(field, text).map_or(0, |span| {
        found.push(LeftOver { span, part: Part::Label });
        span.end
    });
    let has_bracket = scan.has(OPEN);
    if has_bracket {
        hints(cx, text, start, &mut found);
        before_hint(field, text, &mut found);
    }
    if !cx.prepared.stems.is_empty() {
        examples(cx, text, start, &mut found);
    }
    if has_bracket && !field.examples.is_empty() {
        choices(cx, text, &mut found);
    }
    if scan.has(BLANK) {
        blanks(cx, text, &mut found);
    }
    if found.is_empty() {
        return found;
    }
    crate::order::sort(&mut found, |a, b| (a.span.start, b.span.end) < (b.span.start, a.span.end));
    let mut end = 0;
    found.retain(|left| {
        let outside = left.span.start >= end;
        if outside {
            end = left.span.end;
        }
        outside
    });
    found
}

/// Whether nothing else stands in `text`.
pub fn is_all(text: &str, left_over: &[LeftOver]) -> bool {
    let mut at = 0;
    let says_nothing = |from: usize, to: usize| {
        let between = text.get(from..to).unwrap_or("");
        !between.chars().any(char::is_alphanumeric)
    };
    let own = left_over.iter().filter(|left| left.part != Part::Gap).all(|left| {
        let nothing = says_nothing(at, left.span.start);
        at = left.span.end;
        nothing
    });
    at > 0 && own && says_nothing(at, text.len())
}

/// The question at the start of the answer. Short labels such as “Title” are ordinary words and must stand alone on their line
/// or before a colon.
fn label(field: &Field, text: &str) -> Option<Span> {
    let from = text.len() - text.trim_start_matches(|c: char| !c.is_alphanumeric() && c != '[').len();
    let rest = text.get(from..)?;
    for label in std::iter::once(&field.label).chain(&field.other_labels) {
        let Some(length) = starts_with(rest, label.trim_end_matches(['.', '?', ':'])) else { continue };
        let words = label.split_whitespace().count();
        let behind = rest.get(length..)?;
        let marks = behind.len() - behind.trim_start_matches(['.', '?', ':', ' ', '\u{a0}']).len();
        let colon = behind.get(..marks)?.contains(':');
        let ends = behind.is_empty() || behind.get(marks..)?.starts_with(is_line_break) || marks == behind.len();
        let marks = behind.get(..marks)?.trim_end().len();
        let question = words >= QUESTION_WORDS;
        let may_be_short = words >= SHORT_LABEL_WORDS || field.kind == Kind::Line;
        if question && !behind.starts_with(char::is_alphanumeric)
            || colon && may_be_short
            || ends && behind.trim().len() <= 1
        {
            return Some(Span::new(from, from + length + marks));
        }
    }
    None
}

/// A short label counts too where the form's limit follows it: `Key messages: [150 words]`.
fn before_hint(field: &Field, text: &str, found: &mut Vec<LeftOver>) {
    let Some(first) = found.first().filter(|first| first.part == Part::Hint) else { return };
    let head = text.get(..first.span.start).unwrap_or("");
    if let Some(span) = label(field, head).filter(|span| head.get(span.end..).is_some_and(|gap| gap.trim().is_empty()))
    {
        found.insert(0, LeftOver { span, part: Part::Label });
    }
}

/// A label of so many words is a question, which nobody writes by chance.
const QUESTION_WORDS: usize = 6;
/// With a colon behind it, one of so many words is a label; a shorter one may be a heading of the writer's.
const SHORT_LABEL_WORDS: usize = 4;

/// The length of `start` at the beginning of `text`; case and the width of spaces do not matter.
fn starts_with(text: &str, start: &str) -> Option<usize> {
    let mut given = text.char_indices().peekable();
    for wanted in start.chars() {
        let (_, c) = given.next()?;
        if wanted.is_whitespace() {
            if !c.is_whitespace() {
                return None;
            }
            while given.next_if(|(_, c)| c.is_whitespace()).is_some() {}
        } else if !same(c, wanted) {
            return None;
        }
    }
    Some(given.peek().map_or(text.len(), |(at, _)| *at))
}

/// Where `end` begins at the end of `text`; case and the width of spaces do not matter.
fn ends_with(text: &str, end: &str) -> Option<usize> {
    let mut given = text.char_indices().rev().peekable();
    let mut at = text.len();
    for wanted in end.chars().rev() {
        let (here, c) = given.next()?;
        at = here;
        if wanted.is_whitespace() {
            if !c.is_whitespace() {
                return None;
            }
            while let Some((here, _)) = given.next_if(|(_, c)| c.is_whitespace()) {
                at = here;
            }
        } else if !same(c, wanted) {
            return None;
        }
    }
    let stands_alone = given.peek().is_none_or(|(_, c)| !c.is_alphanumeric());
    stands_alone.then_some(at)
}

fn same(a: char, b: char) -> bool {
    a == b || a.eq_ignore_ascii_case(&b) || matches!((a, b), ('’' | '‘' | '\'', '’' | '‘' | '\''))
}

/// Limits in brackets: the form's own hint in any brackets, and `[… 100 words …]` in square ones.
fn hints(cx: &Context<'_>, text: &str, start: usize, found: &mut Vec<LeftOver>) {
    let mut at = start;
    for block in cx.scan.places(OPEN) {
        at = at.max(block.start);
        while let Some(open) =
            text.as_bytes().get(at..block.end).and_then(|rest| rest.iter().position(|byte| matches!(byte, b'[' | b'(')))
        {
            at += open + 1;
            if let Some(length) = hint(cx.field, text, at) {
                found.push(LeftOver { span: Span::new(at - 1, at + length + 1), part: Part::Hint });
                at += length + 1;
            }
        }
    }
}

/// The length of the limit that stands in brackets from byte `at` on, if it is one.
fn hint(field: &Field, text: &str, at: usize) -> Option<usize> {
    let inner = text.get(at..)?;
    let length = inner.bytes().take(LONGEST_HINT).position(|b| matches!(b, b']' | b')' | b'[' | b'('))?;
    let content = inner.get(..length)?;
    let square = text.get(at - 1..).is_some_and(|rest| rest.starts_with('['));
    let is_hint =
        field.hint.as_deref().is_some_and(|hint| starts_with(content.trim(), hint) == Some(content.trim().len()));
    let is_whole = || text.trim().len() == length + 2;
    (is_hint || is_limit(content) && (square || is_whole() || is_called_limit(content))).then_some(length)
}

const LONGEST_HINT: usize = 60;

/// `100 words`, `max. 150 words`, `150 words or less`.
fn is_limit(content: &str) -> bool {
    let mut words = content.split_whitespace().skip_while(|word| !word.bytes().all(|b| b.is_ascii_digit()));
    let number = words.next().is_some();
    let unit = lower_case(words.next().unwrap_or(""));
    number
        && ["words", "mots", "palabras", "palavras", "слов"].contains(&unit.trim_matches(|c: char| !c.is_alphabetic()))
}

/// Whether words in brackets call themselves a limit: `max. 150 words`.
fn is_called_limit(content: &str) -> bool {
    let content = content.trim_start();
    LIMITS.iter().any(|limit| starts_with(content, limit).is_some()) || ends_with(content, "or less").is_some()
}

const LIMITS: [&str; 7] = ["max", "limit", "up to", "no more than", "not more than", "máx", "límite"];

/// Example openings with nothing behind them.
fn examples(cx: &Context<'_>, text: &str, start: usize, found: &mut Vec<LeftOver>) {
    let stems = &cx.prepared.stems;
    let mut open: Option<Span> = None;
    let mut from = start;
    for end in ends_of_openings(cx.scan, text, start) {
        let before = without_marks_at_end(text.get(from..end).unwrap_or(""));
        let Some(opening) = stems.iter().filter_map(|stem| ends_with(before, stem)).min() else { continue };
        let dots = marks_at_start(text.get(end..).unwrap_or(""));
        let behind = text.get(end + dots..).unwrap_or("");
        let is_hint =
            || behind.strip_prefix('[').and_then(|rest| rest.split_once(']')).is_some_and(|(hint, _)| is_limit(hint));
        let line_ends = behind.is_empty() || behind.starts_with(is_line_break) && !goes_on_below(behind) || is_hint();
        let next = behind.trim_start_matches(['[', '(', '<']);
        if !line_ends && !stems.iter().any(|stem| starts_with(next, stem).is_some()) {
            continue;
        }
        let dots = text
            .get(end..end + dots)
            .unwrap_or("")
            .trim_end_matches([' ', '\t', '"', '“', ',', ';', '\'', '[', '(', '<']);
        let mut here = Span::new(from + opening, end + dots.len());
        // Openings that stand side by side, with nothing between them.
        while let Some(earlier) = text
            .get(from..here.start)
            .map(|lead| lead.trim_end_matches([' ', '\t', '"', '“', '”']))
            .and_then(|lead| stems.iter().filter_map(|stem| ends_with(lead, stem)).min().filter(|at| *at < lead.len()))
        {
            here.start = from + earlier;
        }
        let lead = text.get(from..here.start).unwrap_or("").trim_end_matches([' ', ':', '"', '“']);
        if let Some(word) = ["examples", "example"].iter().find_map(|word| ends_with(lead, word)) {
            here.start = from + word;
        }
        from = end;
        let is_next = |before: &&mut Span| {
            let between = text.get(before.end..here.start).unwrap_or("");
            !between.contains(|c: char| c.is_alphanumeric() || is_line_break(c))
        };
        match open.as_mut().filter(is_next) {
            Some(before) => *before = before.cover(here),
            None => found.extend(open.replace(here).map(|span| LeftOver { span, part: Part::Example })),
        }
    }
    found.extend(open.map(|span| LeftOver { span, part: Part::Example }));
}

/// A text without the blanks, quotation marks and open brackets at its end, up to as many as anybody writes: an opening may
/// end before each of them.
fn without_marks_at_end(text: &str) -> &str {
    const MOST: usize = 32;
    let is_mark = |c: &char| matches!(c, ' ' | '\t' | '"' | '”' | '[' | '(' | '<');
    let marks = text.chars().rev().take(MOST).take_while(is_mark).map(char::len_utf8).sum::<usize>();
    text.get(..text.len() - marks).unwrap_or(text)
}

/// Whether the line behind one line break goes on with a sentence.
fn goes_on_below(behind: &str) -> bool {
    let rest = behind.strip_prefix("\r\n").or_else(|| behind.strip_prefix(is_line_break)).unwrap_or(behind);
    rest.trim_start_matches([' ', '\t']).starts_with(char::is_lowercase)
}

/// How many bytes of dots, quotation marks and commas `text` begins with; empty brackets only where they end the line.
fn marks_at_start(text: &str) -> usize {
    let length = |marks: &[char]| text.len() - text.trim_start_matches(marks).len();
    let wide = length(&MARKS);
    let ends_line = text.get(wide..).is_none_or(|behind| behind.is_empty() || behind.starts_with(is_line_break));
    if ends_line { wide } else { length(MARKS.get(6..).unwrap_or(&[])) }
}

/// What may follow an opening that does not go on. The brackets come first.
const MARKS: [char; 17] = ['[', ']', '(', ')', '<', '>', '.', '…', '_', ' ', '\t', '"', '”', '“', ',', ';', '\''];

/// Where an opening may end: at each ellipsis, before each bracket, at the end of each line and of the text.
fn ends_of_openings<'a>(scan: &'a Scan, text: &'a str, start: usize) -> impl Iterator<Item = usize> + 'a {
    let bytes = text.as_bytes();
    let mut from = 0;
    let places = scan.ends().flat_map(move |(end, signs)| {
        let breaks =
            || bytes.get(from..end).unwrap_or_default().iter().rev().take_while(|byte| matches!(byte, b'\n'..=b'\r'));
        let first = if signs & OPENING_ENDS == 0 { end - breaks().count() } else { from };
        from = end;
        first.max(start)..end
    });
    let ends = places.filter(move |at| {
        let next = bytes.get(at + 1).copied();
        match bytes.get(*at).copied().unwrap_or(0) {
            b'.' => next == Some(b'.') && (*at == 0 || bytes.get(at - 1) != Some(&b'.')),
            b'\n'..=b'\r' | b'[' | b'(' | b'<' => true,
            0xe2 => next == Some(0x80) && matches!(bytes.get(at + 2), Some(0xa6 | 0xa8 | 0xa9)),
            b'_' => next == Some(b'_') && (*at == 0 || bytes.get(at - 1) != Some(&b'_')),
            _ => false,
        }
    });
    ends.chain([text.len()])
}

/// An example without its dots; “Many [or some] indicated” is also “Many indicated” and “Some indicated”.
pub(super) fn stems(example: &str) -> Vec<String> {
    let stem = example.trim_end_matches(['.', '…', ' ']);
    let mut stems = vec![stem.to_owned()];
    if let Some((before, (inner, after))) =
        stem.split_once(" [or ").and_then(|(b, rest)| Some((b, rest.split_once(']')?)))
    {
        stems.push(format!("{before}{after}"));
        stems.push(format!("{inner}{after}"));
    }
    // One or two words say too little to know them again.
    stems.retain(|stem| stem.split_whitespace().count() > 1);
    stems
}

/// The choices of examples, such as `[or some]`, within text that is otherwise the writer's own.
fn choices(cx: &Context<'_>, text: &str, found: &mut Vec<LeftOver>) {
    for example in &cx.field.examples {
        let Some(choice) = example.find('[').and_then(|at| example.get(at..=at + example.get(at..)?.find(']')?)) else {
            continue;
        };
        let brackets = cx.scan.places(OPEN).flat_map(|block| {
            let piece = text.get(block.clone()).unwrap_or("");
            piece.match_indices('[').map(move |(at, _)| block.start + at)
        });
        let places = brackets.filter(|at| text.get(*at..).is_some_and(|rest| rest.starts_with(choice))).take(MOST);
        found.extend(places.map(|at| LeftOver { span: Span::new(at, at + choice.len()), part: Part::Gap }));
    }
}

/// The blanks of examples: `XX`, `YY`.
fn blanks(cx: &Context<'_>, text: &str, found: &mut Vec<LeftOver>) {
    let pieces = || cx.scan.places(BLANK).map(|block| Slice::whole(text).cut(block));
    if pieces().next().is_some() && CHROMOSOMES.iter().any(|stem| text.contains(stem)) {
        return;
    }
    let is_word = |word: &str| pieces().any(|piece| is_word_of(piece.text, word));
    let both = is_word("XX") && is_word("YY");
    let both_small = is_word("xx") && is_word("yy");
    let words = pieces().flat_map(|piece| piece.split(parts_words)).filter(|word| !word.is_empty());
    let examples: Vec<Span> = found.iter().filter(|left| left.part == Part::Example).map(|left| left.span).collect();
    // What the form prints is no word of the writer's behind a numeral.
    let end = |word: Span| {
        let next = examples.iter().find(|example| example.start >= word.end);
        next.filter(|next| text.get(word.end..next.start).is_some_and(|gap| gap.trim().is_empty()))
            .map(|next| next.start)
    };
    let mut gaps = 0;
    for word in words {
        let core = word.trim_matches(|c: char| !c.is_alphanumeric());
        let blank = match core.text {
            "XX" | "YY" if both => true,
            "XX" | "XXX" => {
                !is_numeral(text.get(..end(word.span()).unwrap_or(text.len())).unwrap_or(text), word.span())
                    && !word.text.starts_with('(')
            }
            "YY" => !word.text.starts_with('('),
            "xx" | "yy" if both_small => true,
            // One alone in small letters may be a word or a domain: `.xxx`.
            "xx" | "xxx" | "yy" => false,
            longer => longer.len() > 3 && longer.bytes().all(|b| b == b'X' || b == b'x') && longer.len() < 40,
        };
        if gaps == MOST {
            break;
        }
        if blank {
            found.push(LeftOver { span: core.span(), part: Part::Gap });
            gaps += 1;
        }
    }
}

/// Where these stand, XX and YY are no blanks.
const CHROMOSOMES: [&str; 5] = ["romosom", "romossom", "ромосом", "染色体", "كروموسوم"];

fn parts_words(c: char) -> bool {
    c.is_whitespace() || matches!(c, '[' | ']')
}

/// As many blanks are reported in one answer.
const MOST: usize = 50;

fn is_word_of(text: &str, word: &str) -> bool {
    text.split(|c: char| !c.is_alphanumeric()).any(|known| known == word)
}

/// Whether XX or XXX is a Roman numeral here: a century, the number of a meeting, a ruler.
fn is_numeral(text: &str, word: Span) -> bool {
    let is_mark = |c: char| !c.is_alphanumeric();
    let (before, behind) = (text.get(..word.start).unwrap_or(""), text.get(word.end..).unwrap_or(""));
    let next = behind.split(parts_words).find(|next| !next.is_empty()).unwrap_or("");
    let next_word = next.trim_matches(is_mark);
    if next_word.starts_with(char::is_uppercase) {
        return true;
    }
    let before = before.rsplit(parts_words).find(|before| !before.is_empty()).unwrap_or("");
    let before = lower_case(before.trim_matches(is_mark));
    let centuries = [
        "siglo",
        "siglos",
        "século",
        "séculos",
        "siècle",
        "century",
        "secolo",
        "s",
        "vol",
        "volume",
        "chapter",
        "part",
        "article",
        "annex",
        "capítulo",
        "chapitre",
        "annexe",
        "anexo",
        "глава",
        "y",
        "e",
        "et",
        "and",
        "xix",
        "al",
        "au",
        "a",
    ];
    centuries.contains(&before.as_str())
        || ["век", "столет", "century", "centur", "siècle"].iter().any(|start| next_word.starts_with(start))
}

//! Gives every token of an answer its meaning in a head count.

use std::borrow::Cow;
use std::sync::OnceLock;

use super::tokens::{TokenKind, Tokens, tokens};
use super::words::{HEDGES, NUMBERS, REST, WHO};
use crate::characters::is_ideograph_or_kana;
use crate::lower_case::lower_case;
use crate::span::Span;

/// What a word, figure or mark means for a head count.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sign {
    /// A figure with so many decimals; `year` if its digits look like one of our years.
    Figure {
        digits: u64,
        decimals: u32,
        year: bool,
    },
    /// Digits that count nothing.
    NoCount,
    /// A number word that is added to others: forty, five.
    Number(u32),
    /// A number word that multiplies: hundred.
    Scale(u32),
    /// A group of exactly so many: dozen.
    Group(u32),
    /// A group of about so many: quarantaine.
    Loose(u32),
    /// A group that needs a number before it: dizaines.
    Plural(u32),
    /// Two in Spanish, "of the" in Portuguese.
    TwoOrOf,
    /// "A" or "un": one before a group, a share or a person.
    Article,
    Half,
    /// "Third", "quarter": one part of so many.
    Ordinal(u32),
    Fraction(u32, u32),
    /// The Chinese sign for tenths.
    Tenths,
    /// Between the parts of a Chinese fraction.
    PartsOf,
    Percent,
    PercentBefore,
    About,
    /// "Some": a hedge before a number, and no figure without one.
    Several,
    AtLeast,
    MoreThan,
    FewerThan,
    AtMost,
    /// "And more than" (true) or "and fewer than": two signs in one phrase.
    AndBound(bool),
    OrMore,
    OrFewer,
    /// "Odd" behind a round number: a little more.
    MoreAfter,
    PlusMinus,
    Between,
    To,
    /// "Of", "out of".
    InOf,
    /// "Sur", "out of every": both of them.
    Per,
    /// Minimum, or minutes.
    Min,
    /// "In", as in "one in three".
    In,
    Women,
    Variant,
    Men,
    Others,
    People,
    Attendees,
    Panel,
    Onsite,
    Online,
    Total,
    And,
    /// "With": parts a count from the next, or leads to some of those before.
    With,
    Plus,
    Or,
    But,
    /// "Of whom", "including": what follows counts some of those before.
    Including,
    All,
    Vague,
    Unknown,
    NotApplicable,
    Placeholder,
    Nobody,
    /// "No", which is zero only before people.
    No,
    /// What is no person: minutes, countries, seats.
    Thing,
    /// How many a room holds.
    Capacity,
    /// Registered or expected, not present.
    Weak,
    /// A moment of the session.
    Moment,
    /// What has a number of its own: room 5, day 2.
    Label,
    Month,
    /// Words that leave the count as it is.
    Filler,
    Letter(char),
    Query,
    Comma,
    Bar,
    Semicolon,
    Stop,
    Colon,
    Equals,
    Open,
    Close,
    Dash,
    Slash,
    Break,
    /// A word that is not in the tables.
    Other,
}

impl Sign {
    /// Whether it names people.
    pub fn is_person(self) -> bool {
        use Sign::*;
        matches!(self, Women | Variant | Men | Others | People | Attendees | Panel)
    }

    /// Whether it always parts one count from the next.
    pub fn is_boundary(self) -> bool {
        use Sign::*;
        matches!(self, Comma | Bar | Semicolon | Stop | Open | Close | Break | Including)
    }
}

/// A meaning at its place.
#[derive(Debug, Clone, Copy)]
pub(super) struct Item {
    pub sign: Sign,
    pub span: Span,
    /// Whether it stands right behind the item before.
    pub glued: bool,
}

type Entry = (Cow<'static, str>, Sign);

/// The phrases of the tables, sorted by folded spelling.
struct Index {
    phrases: Vec<Entry>,
    /// Beginnings of words with any ending.
    stems: Vec<Entry>,
}

fn index() -> &'static Index {
    static INDEX: OnceLock<Index> = OnceLock::new();
    INDEX.get_or_init(|| {
        let (mut phrases, mut stems) = (Vec::new(), Vec::new());
        for (sign, list) in [NUMBERS, HEDGES, WHO, REST].into_iter().flatten() {
            // The bar itself is a mark of the tables.
            let listed = list.split('|').filter(|phrase| !phrase.is_empty());
            for phrase in listed.chain((*sign == Sign::Bar).then_some("|")) {
                match phrase.strip_suffix('*') {
                    Some(stem) => stems.push((spelled(stem), *sign)),
                    None => phrases.push((spelled(phrase), *sign)),
                }
            }
        }
        Index { phrases: sorted(phrases), stems: sorted(stems) }
    })
}

/// By spelling; of equal ones the one that the tables list first stands first.
fn sorted(list: Vec<Entry>) -> Vec<Entry> {
    let mut numbered: Vec<(usize, Entry)> = list.into_iter().enumerate().collect();
    crate::order::sort(&mut numbered, |(m, (a, _)), (n, (b, _))| (a, m) < (b, n));
    numbered.into_iter().map(|(_, entry)| entry).collect()
}

/// A phrase as the index spells it: its tokens with spaces between.
fn spelled(phrase: &'static str) -> Cow<'static, str> {
    if phrase.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b' ') {
        return Cow::Borrowed(phrase);
    }
    let tokens = tokens(phrase);
    let words = (0..tokens.list.len()).filter(|i| !is_joint(&tokens, *i)).map(|i| tokens.spelling(i));
    Cow::Owned(words.collect::<Vec<_>>().join(" "))
}

/// Whether a token is a hyphen between letters, which reads as a space.
fn is_joint(tokens: &Tokens, index: usize) -> bool {
    let is_word = |at: usize| tokens.list.get(at).is_some_and(|token| token.kind == TokenKind::Word);
    let glued = |at: usize| tokens.list.get(at).is_some_and(|token| token.glued);
    tokens.spelling(index) == "-"
        && index > 0
        && is_word(index - 1)
        && is_word(index + 1)
        && glued(index)
        && glued(index + 1)
}

/// The longest phrase of the tables that begins at token `at`: its meaning and the token behind it.
fn phrase(tokens: &Tokens, at: usize, key: &mut String) -> Option<(Sign, usize)> {
    let index = index();
    key.clear();
    let mut found = None;
    let mut next = at;
    while let Some(token) = tokens.list.get(next) {
        let joint = next > at && is_joint(tokens, next);
        if !joint {
            if !matches!(token.kind, TokenKind::Word | TokenKind::Mark) {
                break;
            }
            if !key.is_empty() {
                key.push(' ');
            }
            key.push_str(tokens.spelling(next));
            let place = index.phrases.partition_point(|(known, _)| known.as_ref() < key.as_str());
            let mut longer = index.phrases.get(place..).unwrap_or(&[]);
            if let Some(((known, sign), rest)) = longer.split_first()
                && known == key
            {
                found = Some((*sign, next + 1));
                longer = rest;
            }
            // Entries with the same spelling stand side by side; the first one counts.
            let beyond = longer.iter().find(|(known, _)| known != key);
            if !beyond.is_some_and(|(known, _)| known.strip_prefix(key.as_str()).is_some_and(|r| r.starts_with(' '))) {
                break;
            }
        }
        next += 1;
    }
    found.or_else(|| Some((stem(tokens.spelling(at))?, at + 1)))
}

/// The meaning of the longest stem that a word begins with.
fn stem(word: &str) -> Option<Sign> {
    let stems = &index().stems;
    // A stem stands before the words that it begins, with at most a few longer stems between.
    let behind = stems.partition_point(|(known, _)| known.as_ref() <= word);
    let nearest = stems.get(behind.saturating_sub(4)..behind)?.iter().rev();
    nearest.into_iter().find(|(known, _)| word.starts_with(known.as_ref())).map(|(_, sign)| *sign)
}

/// Signs that may stand right behind a figure without white space.
fn may_touch(sign: Sign) -> bool {
    use Sign::*;
    sign.is_person()
        || matches!(
            sign,
            Scale(_) | Group(_) | Plural(_) | Number(_) | Percent | Tenths | PartsOf | Thing | Onsite | Online
        )
        || matches!(sign, About | MoreAfter | OrMore | OrFewer | Letter(_) | To | Total | Min)
}

/// The meanings of all tokens of `text`, in order.
pub(super) fn items(text: &str) -> Vec<Item> {
    let tokens = tokens(text);
    let mut key = String::new();
    let mut out: Vec<Item> = Vec::with_capacity(tokens.list.len());
    let mut at = 0;
    while let Some(token) = tokens.list.get(at) {
        let mut end = at + 1;
        if is_joint(&tokens, at) {
            at = end;
            continue;
        }
        let sign = match token.kind {
            TokenKind::Break => Sign::Break,
            TokenKind::NoCount => Sign::NoCount,
            TokenKind::Figure { digits, decimals, grouped } => {
                let year = !grouped && decimals == 0 && super::YEARS.contains(&digits);
                figure(&tokens, at, &mut out, &mut end, Sign::Figure { digits, decimals, year })
            }
            TokenKind::Word | TokenKind::Mark => match phrase(&tokens, at, &mut key) {
                Some((sign, next)) => {
                    end = next;
                    sign
                }
                None => match two_in_one(&tokens, at) {
                    Some((length, first, second)) => {
                        let (head, tail) = halves(token.span, length);
                        out.push(Item { sign: first, span: head, glued: token.glued });
                        out.push(Item { sign: second, span: tail, glued: true });
                        at = end;
                        continue;
                    }
                    None if token.kind == TokenKind::Mark => {
                        at = end;
                        continue;
                    }
                    None => Sign::Other,
                },
            },
        };
        let last = tokens.list.get(end - 1).map_or(token.span, |last| last.span);
        let sign = match sign {
            Sign::AndBound(more) => {
                out.push(Item { sign: Sign::And, span: token.span, glued: token.glued });
                if more { Sign::MoreThan } else { Sign::FewerThan }
            }
            sign => sign,
        };
        out.push(Item { sign, span: token.span.cover(last), glued: token.glued });
        at = end;
    }
    settle_letters(&mut out);
    settle_two(&mut out);
    settle_with(text, &mut out);
    settle_beside(text, &mut out);
    out
}

/// The meanings of the two parts of a word, and the length of the first: "and" and the Arabic word that it is written with,
/// "sixty" and "-ish".
fn two_in_one(tokens: &Tokens, at: usize) -> Option<(usize, Sign, Sign)> {
    let known = |word: &str| {
        let phrases = &index().phrases;
        let place = phrases.binary_search_by(|(known, _)| known.as_ref().cmp(word)).ok()?;
        phrases.get(place).map(|(_, sign)| *sign)
    };
    let word = tokens.spelling(at);
    if let Some(rest) = word.strip_prefix('و') {
        return Some(('و'.len_utf8(), Sign::And, known(rest)?));
    }
    let number = word
        .strip_suffix("ish")
        .filter(|_| tokens.list.get(at).is_some_and(|t| t.span.end - t.span.start == word.len()))?;
    let sign = known(number).filter(|sign| matches!(sign, Sign::Number(_) | Sign::Scale(_)))?;
    Some((number.len(), sign, Sign::About))
}

fn halves(span: Span, length: usize) -> (Span, Span) {
    let middle = (span.start + length).min(span.end);
    (Span::new(span.start, middle), Span::new(middle, span.end))
}

/// A figure, unless the letters that touch it make a code, an ordinal or a time of it.
fn figure(tokens: &Tokens, at: usize, out: &mut [Item], end: &mut usize, figure: Sign) -> Sign {
    let glued = |at: usize| tokens.list.get(at).is_some_and(|token| token.glued);
    let kind = |at: usize| tokens.list.get(at).map(|token| token.kind);
    let is_number = |at: usize| matches!(kind(at), Some(TokenKind::Figure { .. } | TokenKind::NoCount)) && glued(at);
    let is_colon = |at: usize| tokens.spelling(at) == ":" && glued(at);
    let is_ideograph = |at: usize| tokens.spelling(at).chars().all(is_ideograph_or_kana);
    // 50:50
    let even = matches!(figure, Sign::Figure { digits: 1 | 50, decimals: 0, .. })
        && matches!(kind(at), Some(TokenKind::Figure { digits, .. }) if matches!(kind(at + 2), Some(TokenKind::Figure { digits: other, .. }) if other == digits));
    if even && is_colon(at + 1) && is_number(at + 2) && !is_colon(at + 3) {
        *end = at + 3;
        return Sign::Half;
    }
    // 11:20
    if is_colon(at + 1) && is_number(at + 2) {
        *end = at + 3;
        while is_colon(*end) && is_number(*end + 1) {
            *end += 2;
        }
        return Sign::NoCount;
    }
    // IGF2018
    if glued(at)
        && at > 0
        && kind(at - 1) == Some(TokenKind::Word)
        && !is_ideograph(at - 1)
        && out.last().is_some_and(|before| matches!(before.sign, Sign::Other | Sign::Label | Sign::NoCount))
    {
        return Sign::NoCount;
    }
    if !(glued(at + 1) && kind(at + 1) == Some(TokenKind::Word)) || is_ideograph(at + 1) {
        return figure;
    }
    // 1/3rd
    let is_ordinal = matches!(tokens.spelling(at + 1), "rd" | "rds" | "th" | "ths" | "nd");
    if is_ordinal && out.last().is_some_and(|before| before.sign == Sign::Slash) {
        *end = at + 2;
        return figure;
    }
    match phrase(tokens, at + 1, &mut String::new()) {
        Some((sign, _)) if may_touch(sign) && !is_number(at + 2) => figure,
        _ => {
            *end = at + 2;
            while is_number(*end) {
                *end += 1;
            }
            Sign::NoCount
        }
    }
}

/// Single letters stand for women and men only beside each other: F and M, H and F, M and H; NB for others beside them.
fn settle_letters(items: &mut [Item]) {
    let has = |letter: char| items.iter().any(|item| item.sign == Sign::Letter(letter));
    let (f, m, h) = (has('f'), has('m'), has('h'));
    for item in items {
        let Sign::Letter(letter) = item.sign else { continue };
        item.sign = match letter {
            'n' if f || m => Sign::Variant,
            'f' if m || h => Sign::Women,
            'm' if f => Sign::Men,
            'h' if f || m => Sign::Men,
            'm' if h => Sign::Women,
            _ => Sign::Other,
        };
    }
}

/// "Dos" is "of the" behind what it may be a part of, and a number elsewhere.
fn settle_two(items: &mut [Item]) {
    let mut before = Sign::Break;
    for item in items {
        if item.sign == Sign::TwoOrOf {
            use Sign::*;
            let is_part = before.is_person()
                || matches!(
                    before,
                    Figure { .. } | Percent | Half | Ordinal(_) | Fraction(..) | Vague | Close | Total | Other
                )
                || matches!(before, Number(n) if n < 100);
            item.sign = if is_part { InOf } else { Number(2) };
        }
        before = item.sign;
    }
}

/// "55 with 10 online": some of the 55. "55 onsite with 10 online" and "55, with 10 more online" say that there were others.
fn settle_with(text: &str, items: &mut [Item]) {
    let is = |item: &Item, signs: &[Sign]| signs.contains(&item.sign);
    let is_number = |item: &Item| matches!(item.sign, Sign::Figure { .. } | Sign::Number(_) | Sign::Loose(_));
    let is_mode = |item: &Item| is(item, &[Sign::Onsite, Sign::Online]);
    let in_sentence = |item: &&Item| !is(item, &[Sign::Stop, Sign::Break, Sign::Semicolon]);
    let is_near = |item: &&Item| !item.sign.is_boundary() && !is(item, &[Sign::And, Sign::With]);
    let says_more = |item: &Item| is(item, &[Sign::Plus, Sign::Others]) || lower_case(item.span.of(text)) == "more";
    for at in 0..items.len() {
        let Some((before, [with, behind @ ..])) = items.split_at_checked(at) else { break };
        if with.sign != Sign::With {
            continue;
        }
        let before = before.iter().rev().take(AROUND_WITH).take_while(in_sentence);
        let behind = behind.iter().take(AROUND_WITH).take_while(in_sentence);
        let mut part = behind.clone().take_while(is_near);
        let both = [Sign::Onsite, Sign::Online].iter().all(|mode| behind.clone().any(|item| item.sign == *mode));
        let is_some_of = before.clone().any(is_number)
            && !before.clone().any(|item| is_mode(item) || item.sign == Sign::Total)
            && part.clone().any(is_number)
            && part.clone().any(is_mode)
            && !part.any(says_more)
            && !both;
        items[at].sign = if is_some_of { Sign::Including } else { Sign::And };
    }
}

/// The items on either side of "with" that say whether it leads to a part.
const AROUND_WITH: usize = 24;

/// What words mean by what stands beside them: человек 50 says "about", "in room 3" names a room, "Room: 40; Zoom: 12" says who
/// was there, более сотни is more than one hundred, and "(est)" is no French verb.
fn settle_beside(text: &str, items: &mut [Item]) {
    let is_number = |sign: Sign| matches!(sign, Sign::Figure { .. } | Sign::Number(_) | Sign::Scale(_));
    let bounds = [Sign::About, Sign::AtLeast, Sign::MoreThan, Sign::FewerThan, Sign::AtMost];
    let mut before = Sign::Break;
    let any_online = items.iter().any(|item| item.sign == Sign::Online);
    for at in 0..items.len() {
        let next = items.get(at + 1).map_or(Sign::Break, |next| next.sign);
        let behind = is_number(next);
        let Some(item) = items.get_mut(at) else { break };
        let earlier = std::mem::replace(&mut before, item.sign);
        let word = || lower_case(item.span.of(text));
        item.sign = match item.sign {
            Sign::Label if any_online && next == Sign::Colon && ROOMS.contains(&word().as_str()) => Sign::Onsite,
            Sign::People if behind && !is_number(earlier) && word() == "человек" => Sign::About,
            Sign::Onsite if behind && matches!(word().as_str(), "in room" | "in hall") => Sign::Label,
            Sign::Plural(size) if bounds.contains(&earlier) && matches!(word().as_str(), "сотни" | "десятка") => {
                Sign::Loose(size)
            }
            Sign::Filler if earlier == Sign::Open && next == Sign::Close && word() == "est" => Sign::About,
            sign => sign,
        };
    }
}

/// Rooms, as headings of counts beside one of "Zoom".
const ROOMS: &[&str] = &["room", "hall", "salle", "sala", "зал"];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_stem_is_one_word_and_no_phrase_is_empty() {
        assert!(index().stems.iter().all(|(stem, _)| !stem.is_empty() && !stem.contains(' ')));
        assert!(index().phrases.iter().all(|(phrase, _)| !phrase.is_empty()));
    }
}

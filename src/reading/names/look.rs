//! What a piece of a line looks like: a person, a body, a role, a place, a remark.
//!
//! Looks are evidence, no certainty; a piece that could be a person as well as a body says so.

use super::fold::fold;
use super::table::{Kinds, Table};
use super::words::{
    BODY, ENDERS, GROUPS, HEADS, HONORIFICS, JOINTS, LABEL_WORDS, LABELS, NAMES, NOBODY, NOTES, PARTICLES,
    PARTS_OF_BODIES, PLACEHOLDERS, PLACES, REGIONS, ROLE_WORDS, ROLES, SUFFIXES,
};
use crate::characters::{is_bullet, is_dash, is_ideograph_or_kana, is_invisible};
use crate::span::Slice;

/// How much speaks for a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Person {
    No,
    Maybe,
    Sure,
}

/// Whether a piece says what somebody is or does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Role {
    No,
    /// Nothing else: "Deputy Director".
    Only,
    /// Among other words: "Director of Policy", "Example Labs researcher".
    Among,
}

/// What a piece looks like.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Look {
    /// Words, those of the honorific left out.
    pub words: usize,
    /// How much speaks for a person.
    pub person: Person,
    /// Whether something speaks for a body.
    pub body: bool,
    /// Whether it can be a body by itself, not only go on with one.
    pub head: bool,
    /// Whether the words can go on after a comma: "Ministry of Trade".
    pub open: bool,
    /// Whether it is a part of a larger body: "Faculty of Law".
    pub part_of_body: bool,
    /// Whether it is an abbreviation in capitals.
    pub acronym: bool,
    /// Bytes of the honorific at the beginning, with the blank behind it.
    pub honorific: usize,
    /// Whether it says what somebody does.
    pub role: Role,
    /// Whether it is a country or a large town.
    pub place: bool,
    /// Whether it is a group of countries.
    pub region: bool,
    /// Whether it is a degree or another suffix of a name.
    pub suffix: bool,
}

/// A word of a piece.
pub(crate) struct Word<'a> {
    /// As written.
    pub slice: Slice<'a>,
    /// Folded, without punctuation at its ends.
    pub folded: String,
    /// The tables that hold it.
    kinds: Kinds,
    /// The tables that hold it without its full stops: `ph.d.` is `phd`.
    plain: Kinds,
    /// The tables that hold it or one of its parts between hyphens and middle dots.
    parts: Kinds,
}

impl<'a> Word<'a> {
    fn of(slice: Slice<'a>) -> Self {
        let folded = bare(slice.text);
        let kinds = Kinds::of(&folded);
        let plain = if folded.contains('.') { Kinds::of(&folded.replace('.', "")) } else { kinds };
        let compound = folded.contains(['-', '·', '•', '/', '・', '‧']) || folded.starts_with(['و', 'ا']);
        let parts = match compound {
            true => folded
                .split(['-', '·', '•', '/', '・', '‧'])
                .map(|part| part.strip_prefix("وال").or_else(|| part.strip_prefix("ال")).unwrap_or(part))
                .fold(kinds, |all, part| all.and(Kinds::of(part))),
            false => kinds,
        };
        Word { slice, folded, kinds, plain, parts }
    }

    /// Whether the word is in `table`.
    pub fn is(&self, table: &Table) -> bool {
        self.kinds.has(table)
    }

    /// Whether the word without its full stops is in `table`.
    pub fn is_plainly(&self, table: &Table) -> bool {
        self.plain.has(table)
    }

    fn first(&self) -> Option<char> {
        self.slice.text.chars().find(|c| c.is_alphanumeric())
    }

    fn is_initial(&self) -> bool {
        let mut letters = self.slice.text.split(['.', '-', '\u{2019}']).filter(|part| !part.is_empty());
        let one = |part: &str| {
            let mut chars = part.chars().filter(|c| !is_invisible(*c));
            chars.next().is_some_and(|c| c.is_uppercase()) && chars.next().is_none()
        };
        letters.clone().next().is_some() && letters.all(one)
    }

    fn is_acronym(&self) -> bool {
        let text = self.slice.text;
        text.len() <= 12
            && text.chars().filter(|c| c.is_uppercase()).count() >= 2
            && !text.chars().any(char::is_lowercase)
            && !self.is_initial()
            && !self.is_plainly(&SUFFIXES)
    }

    fn is_joint(&self) -> bool {
        self.is(&JOINTS) && (self.folded == "the" || self.slice.text.chars().all(|c| !c.is_uppercase()))
    }

    fn is_body(&self) -> bool {
        self.parts.has(&BODY)
    }

    /// Whether the word, or a part of it, is a name.
    pub fn is_name(&self) -> bool {
        self.parts.has(&NAMES)
    }
}

/// The words of a piece.
pub(crate) fn words(piece: Slice<'_>) -> impl Iterator<Item = Word<'_>> {
    piece.split(char::is_whitespace).filter(|word| !word.is_empty()).map(Word::of)
}

/// `text` folded, without punctuation at its ends. What is longer than any word or phrase of the tables is cut.
pub(crate) fn bare(text: &str) -> String {
    let end = (0..=text.len().min(240)).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0);
    let folded = fold(text.get(..end).unwrap_or(text));
    let trimmed = folded.trim_matches(|c: char| c.is_whitespace() || ".,;:!\"“”„«»*_'".contains(c));
    if trimmed.len() == folded.len() { folded } else { trimmed.to_owned() }
}

/// Whether a line is written in capitals throughout, so that capitals mean nothing.
pub(crate) fn is_shouting(line: &str) -> bool {
    let (mut upper, mut lower) = (0, 0);
    for c in line.chars() {
        upper += usize::from(c.is_uppercase());
        lower += usize::from(c.is_lowercase());
    }
    let runs = |piece: &str| piece.split_whitespace().nth(1).is_some();
    upper > 6 && lower * 10 < upper && line.split([',', ';', '/', '&', '|', '\t']).any(runs)
}

/// Looks at a piece; `shouting` when the line around it is in capitals throughout.
pub(crate) fn look(piece: Slice<'_>, shouting: bool) -> Look {
    let all: Vec<Word<'_>> = words(piece).collect();
    let whole = if piece.text.len() <= 80 { Kinds::of(&bare(piece.text)) } else { Kinds::default() };
    let honorifics = honorifics(&all);
    let rest = all.get(honorifics..).unwrap_or_default();
    // Minister of Trade
    let office = honorifics > 0
        && rest.first().is_some_and(|word| word.is_joint() || CONNECTING.contains(&word.folded.as_str()));
    let role = if office { Role::Among } else { role(&all, honorifics) };
    let honorifics = if role == Role::No { honorifics } else { 0 };
    let honorific = match (honorifics, rest.first()) {
        (0, _) => 0,
        (_, Some(next)) => next.slice.start - piece.start,
        (_, None) => piece.text.len(),
    };
    let rest = if honorifics == 0 { &all[..] } else { rest };
    let cjk = is_cjk(piece.text);
    let acronyms = !shouting && rest.iter().any(Word::is_acronym);
    let digits = rest.iter().any(|word| word.folded.chars().any(|c| c.is_ascii_digit()));
    let dotted = rest.iter().any(|word| is_domain(&word.folded));
    let lone_acronym =
        rest.len() == 1 && rest.iter().all(|word| word.is_acronym() && word.slice.text.chars().count() <= 8);
    let joints = rest.iter().any(Word::is_joint);
    let known_first = rest.first().is_some_and(|word| word.is_name() && !word.is_body());
    let named = rest.iter().any(|word| word.is_body() && !(known_first && rest.len() <= 3 && word.is_name()));
    let surname_in_capitals = !shouting
        && honorifics == 0
        && !lone_acronym
        && !named
        && !joints
        && matches!(rest.len(), 2..=4)
        && rest.iter().any(|word| !word.is_acronym() && word.is_name());
    let body = if cjk {
        is_cjk_body(piece.text)
    } else {
        let acronym_speaks = acronyms && honorifics == 0 && !surname_in_capitals;
        let words_speak = if honorifics > 0 { joints && named || rest.len() > 6 } else { named || joints };
        words_speak || acronym_speaks || lone_acronym && !shouting || digits || dotted
    };
    let place = whole.has(&PLACES);
    let region = whole.has(&REGIONS);
    let suffix = !rest.is_empty() && rest.iter().all(|word| word.is_plainly(&SUFFIXES));
    let other = body || place || region || role != Role::No || rest.is_empty() || suffix && honorifics == 0;
    let person = if other {
        Person::No
    } else if cjk {
        cjk_person(piece.text)
    } else {
        // An office before words is an address only if they are a name: Minister Ana Ruiz, but Chief Evangelist.
        let offices = all.iter().take(honorifics).all(|word| word.is(&ROLES) && !word.slice.text.ends_with('.'));
        latin_person(rest, honorifics > 0 && !offices)
    };
    Look {
        words: rest.len(),
        person,
        body,
        head: body && (acronyms || rest.iter().any(|word| word.is(&HEADS)) || cjk || dotted),
        open: joints,
        part_of_body: rest.first().is_some_and(|word| word.is(&PARTS_OF_BODIES)),
        acronym: lone_acronym,
        honorific,
        role,
        place,
        region,
        suffix,
    }
}

/// How many words at the beginning are honorifics.
fn honorifics(words: &[Word<'_>]) -> usize {
    let mut at = 0;
    while let Some(word) = words.get(at) {
        if let Some(next) = words.get(at + 1)
            && next.slice.text.len() < 30
            && LEADING_HONORIFICS.contains(&word.folded.as_str())
            && HONORIFICS.has(&format!("{} {}", word.folded, next.folded))
        {
            at += 2;
            continue;
        }
        let dotted = word.slice.text.contains('.');
        let excellency = dotted && word.folded.replace('.', "") == "he" && word.slice.text.matches('.').count() == 2;
        let known = word.is_plainly(&HONORIFICS) && (dotted || !NEED_FULL_STOP.contains(&word.folded.as_str()));
        if !(known || excellency) || at >= 6 {
            break;
        }
        at += 1;
    }
    at
}

/// First words of honorifics of two words.
const LEADING_HONORIFICS: &[&str] = &["tan", "his", "her", "the", "rt", "associate", "assistant", "emeritus", "سعاده"];

/// Honorifics that are names as well, or common words, unless a full stop shortens them.
const NEED_FULL_STOP: &[&str] = &[
    "adv", "arch", "assoc", "barr", "col", "eng", "gen", "hon", "ing", "kum", "lic", "mag", "maj", "pr", "rep", "sem",
    "sen", "tun", "د",
];

fn role(words: &[Word<'_>], honorifics: usize) -> Role {
    let is_role = |word: &Word<'_>| word.is(&ROLES) || word.folded.split(['/', '-', '&']).all(|p| ROLES.has(p));
    let side = |word: &Word<'_>| is_role(word) || word.is(&ROLE_WORDS) || word.folded.is_empty();
    if words.is_empty() || words.len() > 40 {
        return Role::No;
    }
    if words.iter().all(side) && words.iter().any(is_role) {
        let alone = words.len() == honorifics && !words.iter().all(is_role);
        return if alone { Role::No } else { Role::Only };
    }
    let connects =
        |word: &Word<'_>| word.is_joint() && word.folded != "the" || CONNECTING.contains(&word.folded.as_str());
    if let Some(joint) = words.iter().skip(1).position(connects)
        && words[..=joint].iter().all(side)
        && words[..=joint].iter().any(is_role)
    {
        return Role::Among;
    }
    let last_is_role = words.last().is_some_and(is_role) && words.len() >= 2;
    let first_is_name = words.first().is_some_and(Word::is_name) || honorifics > 0;
    if last_is_role && !first_is_name { Role::Among } else { Role::No }
}

/// Words that lead from a role to what it is for.
const CONNECTING: &[&str] = &["of", "at", "for", "in", "de", "du", "des", "del", "da", "do", "with", "to", "on", "@"];

fn latin_person(words: &[Word<'_>], addressed: bool) -> Person {
    if words.len() > 6 || words.iter().any(|word| word.first().is_none() && !word.folded.is_empty()) {
        return Person::No;
    }
    let core: Vec<&Word<'_>> = words.iter().filter(|word| !word.is_plainly(&SUFFIXES)).collect();
    let initials = core.iter().filter(|word| word.is_initial()).count();
    let known = |index: usize| core.get(index).is_some_and(|word| word.is_name());
    let particle = core.len() >= 3 && core[1..core.len() - 1].iter().any(|word| word.is(&PARTICLES));
    let hyphened = |word: &&Word<'_>| word.folded.starts_with("al-") || word.folded.starts_with("el-");
    if addressed
        || core.len() >= 2
            && (initials > 0 || known(0) || known(1) || known(core.len() - 1) || particle || core.iter().any(hyphened))
    {
        return Person::Sure;
    }
    let middle_dot = core.len() == 1 && core[0].folded.contains('·') && known(0);
    match core.len() {
        _ if middle_dot => Person::Sure,
        2..=5 => Person::Maybe,
        _ => Person::No,
    }
}

/// Whether a piece is written in ideographs, kana or hangul.
pub(crate) fn is_cjk(text: &str) -> bool {
    text.chars().any(|c| is_ideograph_or_kana(c) || is_hangul(c))
}

fn is_hangul(c: char) -> bool {
    matches!(c, '\u{ac00}'..='\u{d7a3}')
}

const CJK_BODIES: &[&str] = &[
    "协会",
    "協会",
    "协會",
    "学会",
    "學會",
    "大学",
    "大學",
    "公司",
    "中心",
    "研究",
    "组织",
    "組織",
    "基金",
    "政府",
    "联盟",
    "聯盟",
    "办公室",
    "集团",
    "委员会",
    "委員會",
    "学院",
    "银行",
    "联合国",
    "总局",
    "互联网",
    "网络",
    "代表",
    "省",
    "機構",
    "机构",
    "理事会",
    "대학",
    "협회",
    "재단",
    "연구",
    "진흥원",
    "기구",
    "センター",
    "財団",
    "株式会社",
];

fn is_cjk_body(text: &str) -> bool {
    let letters = text.chars().filter(|c| is_ideograph_or_kana(*c)).count();
    let last = text.trim_end().chars().next_back();
    let ends = letters >= 3 && last.is_some_and(|c| "院部局署厅处會会省".contains(c));
    let long = letters > 5 && !text.contains(['·', '・', '‧', '•', ' ']);
    ends || long || CJK_BODIES.iter().any(|body| text.contains(body))
}

/// Family names that begin most Chinese, Japanese and Korean names.
const CJK_FAMILIES: &str = "王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何高林罗羅郑鄭梁谢謝宋唐许許邓鄧冯馮韩韓曹曾彭萧蔡潘田董袁于余\
    叶葉蒋杜苏魏程吕丁沈任姚卢傅钟姜崔谭廖范汪陆金石戴贾韦夏邱方侯邹熊孟秦白江阎薛尹段雷黎史龙陶贺顾毛郝龚邵万钱严武莫孔汤齐\
    佐鈴山木村井渡小松김이박최정강조윤장임";

fn cjk_person(text: &str) -> Person {
    let name = without_cjk_honorific(text);
    let letters = name.chars().filter(|c| is_ideograph_or_kana(*c) || is_hangul(*c)).count();
    let others = name.chars().any(|c| c.is_alphanumeric() && !is_ideograph_or_kana(c) && !is_hangul(c));
    let dotted = name.contains(['·', '・', '‧', '•']);
    if others || letters < 2 || letters > 5 && !dotted {
        return Person::No;
    }
    let family = name.trim_start().chars().next().is_some_and(|c| CJK_FAMILIES.contains(c));
    if family && letters <= 4 || dotted || name.len() < text.trim().len() { Person::Sure } else { Person::Maybe }
}

const CJK_HONORIFICS: &[&str] = &[
    "先生",
    "女士",
    "小姐",
    "博士",
    "教授",
    "院士",
    "主任",
    "院长",
    "主席",
    "部长",
    "司长",
    "局长",
    "处长",
    "秘书长",
    "氏",
    "さん",
    "様",
    "씨",
    "박사",
    "교수",
];

/// A name in ideographs or hangul without the honorific behind it.
pub(crate) fn without_cjk_honorific(text: &str) -> &str {
    let text = text.trim_end();
    let suffix = CJK_HONORIFICS.iter().find(|suffix| text.ends_with(**suffix) && text.chars().count() <= 8);
    match suffix.and_then(|suffix| text.strip_suffix(suffix)) {
        Some(name) if name.chars().filter(|c| c.is_alphabetic()).count() >= 1 => name.trim_end(),
        _ => text,
    }
}

fn is_domain(word: &str) -> bool {
    word.rsplit_once('.').is_some_and(|(name, end)| {
        name.len() > 2 && ["org", "com", "net", "io", "int", "asia", "eu", "info"].contains(&end)
    })
}

/// Where a body begins in a line without commas, such as `Given Surname Example Foundation`: the bytes within the piece
/// where the name ends and where the body begins.
pub(crate) fn body_after_name(piece: Slice<'_>, shouting: bool) -> Option<(usize, usize)> {
    let words: Vec<Word<'_>> = words(piece).take(40).collect();
    let skip = honorifics(&words);
    let name = words.get(skip..)?;
    if is_cjk(piece.text) {
        let second = name.get(1)?;
        let first = name.first()?;
        return (cjk_person(first.slice.text) != Person::No && is_cjk_body(second.slice.text))
            .then(|| (second.slice.start - piece.start, second.slice.start - piece.start));
    }
    let name_like = |word: &Word<'_>| {
        word.first().is_some_and(char::is_alphabetic) && !word.is_body() && !word.is_joint() && !word.is_acronym()
    };
    let family_first = name.first().is_some_and(Word::is_acronym) && name.get(1).is_some_and(Word::is_name);
    if !(family_first || name.first().is_some_and(name_like))
        || !name
            .get(1)
            .is_some_and(|word| name_like(word) || word.is_acronym() && !shouting && word.slice.text.len() > 5)
    {
        return None;
    }
    let mut least = 2;
    // A particle, or an initial before the last name, takes the name further.
    while name.get(least - 1).is_some_and(|word| word.is(&PARTICLES) || word.is_initial()) {
        least += 1;
    }
    while name.get(least).is_some_and(|word| word.is_plainly(&SUFFIXES)) {
        least += 1;
    }
    let short = |word: &Word<'_>| !shouting && word.is_acronym() && word.slice.text.chars().count() <= 6;
    let works = |word: &Word<'_>| word.is(&ROLES) && !word.is_name();
    let found =
        name.iter().skip(least).position(|word| word.is_body() || short(word) || word.is_joint() || works(word))?
            + least;
    let word = name.get(found)?;
    let at = |index: usize| name.get(index).map(|word| word.slice.start - piece.start);
    if found == least && BELONGING.contains(&word.folded.as_str()) {
        return Some((at(found)?, at(found + 1)?));
    }
    let start = if word.is_joint() && word.folded != "the" {
        // The joint stands inside the body's name: what is before it is not known.
        (found > least + 1).then_some(found - 1)?
    } else if word.is(&ENDERS) && found > least {
        found - 1
    } else if word.is(&ENDERS) && name.len() == found + 1 {
        return None;
    } else {
        found
    };
    Some((at(start)?, at(start)?))
}

/// Words that lead from a person to a body.
const BELONGING: &[&str] = &["from", "of", "at", "with", "for", "@"];

/// Where the name begins behind a role that stands before it without a comma, such as `Deputy Minister Given Surname`.
pub(crate) fn name_after_role(piece: Slice<'_>) -> Option<usize> {
    let words: Vec<Word<'_>> = words(piece).take(12).collect();
    let leading = words.iter().take_while(|w| w.is(&ROLES) || w.is(&ROLE_WORDS) || w.is_plainly(&HONORIFICS)).count();
    let rest = words.get(leading..)?;
    let first = rest.first()?;
    (leading > 0 && rest.len() >= 2 && latin_person(rest, false) == Person::Sure && !rest.iter().any(Word::is_body))
        .then(|| first.slice.start - piece.start)
}

/// Whether the piece says that the answer is still to come.
pub(crate) fn is_placeholder(piece: &str) -> bool {
    if piece.len() > 120 {
        return false;
    }
    let whole = bare(piece);
    if whole.is_empty() {
        return piece.trim().starts_with(['.', '…', '?', '_']);
    }
    let inner = whole.trim_matches(|c: char| "()[]{}<>?? ".contains(c) || c == '…');
    if inner.is_empty() {
        return whole.contains(['?', '…', '_']);
    }
    PLACEHOLDERS.has(inner)
        || inner.chars().all(|c| "_x?…. ".contains(c))
        || inner.len() < 80 && (inner.contains("tb") || inner.contains("confirm") || inner.contains("to be ")) && {
            let at_end = |phrase: &&str| {
                let before = inner.strip_suffix(*phrase);
                let after = inner.strip_prefix(*phrase);
                before.is_some_and(|rest| rest.is_empty() || rest.ends_with(' '))
                    || after.is_some_and(|rest| rest.starts_with(' '))
            };
            let later = inner.contains("be confirmed") || inner.contains("be announced");
            (later || TO_COME.iter().any(at_end)) && !inner.split(' ').any(|word| word != "will" && NAMES.has(word))
        }
}

/// What leaves a whole piece open when it begins or ends it.
const TO_COME: &[&str] = &[
    "tbc",
    "tba",
    "tbd",
    "to be confirmed",
    "to be announced",
    "to be determined",
    "por confirmar",
    "a confirmar",
    "a confirmer",
];

/// Whether the piece says that there is nobody to name.
pub(crate) fn is_nobody(piece: &str) -> bool {
    if piece.len() > 60 {
        return false;
    }
    let whole = bare(piece);
    let inner = whole.trim_matches(|c: char| "()[]".contains(c));
    let before_bracket = inner.split('(').next().unwrap_or("").trim();
    NOBODY.has(before_bracket) || inner.is_empty() && !piece.trim().is_empty() && piece.trim().chars().all(is_dash)
}

/// Whether the piece is a remark that is neither role nor affiliation.
pub(crate) fn is_note(piece: &str) -> bool {
    if piece.len() > 80 {
        return false;
    }
    let whole = bare(piece);
    let address = whole.contains('@') && !whole.contains(' ');
    let telephone = whole.chars().filter(char::is_ascii_digit).count() >= 6
        && whole.chars().all(|c| c.is_ascii_digit() || " +()-./".contains(c));
    address
        || telephone
        || NOTES.has(&whole)
        || whole.len() < 40 && whole.split([',', '/']).all(|part| NOTES.has(part.trim()))
}

/// Whether the piece is a group of stakeholders or another heading that names nobody.
pub(crate) fn is_group(piece: &str) -> bool {
    piece.len() <= 80 && GROUPS.has(&bare(piece))
}

/// Whether the piece names a part in the session, as a label does.
pub(crate) fn is_label(piece: &str) -> bool {
    if piece.len() > 120 {
        return false;
    }
    let mut named = false;
    // A label begins with a word of one of the two tables, or with a number.
    let begins = |word: Word<'_>| {
        word.is(&LABELS) || word.is(&LABEL_WORDS) || word.folded.contains(|c: char| !c.is_alphabetic() || !c.is_ascii())
    };
    if !words(Slice::whole(piece)).next().is_some_and(begins) {
        return false;
    }
    let text = fold(piece);
    let all = text
        .split(|c: char| c.is_whitespace() || "/,&()[]".contains(c))
        .map(|word| word.trim_matches(|c: char| ".:*_#\"".contains(c) || is_bullet(c) || is_dash(c)))
        .filter(|word| !word.is_empty())
        .all(|word| {
            let is_label = LABELS.has(word) || LABELS.has(word.trim_end_matches(|c: char| c.is_ascii_digit()));
            named |= is_label;
            is_label || LABEL_WORDS.has(word) || word.chars().all(|c| c.is_ascii_digit())
        });
    all && named
}

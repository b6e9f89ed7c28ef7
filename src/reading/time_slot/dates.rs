//! Days as people write them: what stands in the text, before anything is concluded from it.

use super::cursor::Cursor;
use super::names::{self, AND, DAY, OF, ORDINALS, SLOT, TO, YEAR_MARKS, among};
use super::spoken::in_words;
use crate::span::Span;

/// One way to understand the figures of a date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Figures {
    pub year: Option<i32>,
    pub month: u8,
    pub day: u8,
}

/// A date in the text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct DateText {
    pub span: Span,
    /// The ways to understand it, the likeliest first; none where no month or day has such a number.
    pub ways: Vec<Figures>,
    /// Whether the order of day and month is open to doubt even without a second fitting way.
    pub doubtful: bool,
    /// Further days of the same month.
    pub more: Vec<u8>,
    /// Whether the days are a range from the first to the last rather than a list.
    pub through: bool,
    /// Where a missing year belongs, and the text around it there.
    pub year_place: YearPlace,
}

/// Where a missing year belongs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct YearPlace {
    pub at: usize,
    pub before: &'static str,
    pub after: &'static str,
}

impl YearPlace {
    /// The place in front of token `next`, apart from what stands there.
    fn behind(c: Cursor<'_>, next: usize, before: &'static str) -> Self {
        let joined = c.glued(next) && (c.number(next).is_some() || !c.word(next).is_empty());
        YearPlace { at: c.span(next.saturating_sub(1), next).end, before, after: if joined { " " } else { "" } }
    }
}

/// The years that reports may speak of.
const YEARS: std::ops::RangeInclusive<u32> = 1990..=2099;

/// The date that begins at token `at`, and the first token behind it.
///
/// `years` are the years of the meeting; `opens` says whether nothing but weekdays and signs stands before.
pub(super) fn date(c: Cursor<'_>, at: usize, years: &[i32], opens: bool) -> Option<(DateText, usize)> {
    if c.number(at).is_some() {
        return ideographic(c, at)
            .or_else(|| figures(c, at))
            .or_else(|| joined_by_words(c, at))
            .or_else(|| year_first(c, at))
            .or_else(|| day_first(c, at, years, opens))
            .or_else(|| day_and_month(c, at));
    }
    month_first(c, at, years).or_else(|| spelled_out(c, at, years))
}

fn one_way(span: Span, figures: Figures, year_place: YearPlace) -> DateText {
    DateText { span, ways: vec![figures], doubtful: false, more: Vec::new(), through: false, year_place }
}

pub(super) fn year_of(value: u32, len: usize) -> Option<i32> {
    (len == 4 && YEARS.contains(&value)).then_some(value as i32)
}

fn short_year(value: u32) -> i32 {
    2000 + value as i32
}

/// `2018年11月14日`, `11月14号`.
fn ideographic(c: Cursor<'_>, at: usize) -> Option<(DateText, usize)> {
    let (first, len) = c.number(at)?;
    let (year, month_at) = match year_of(first, len) {
        Some(year) if c.is(at + 1, "年 년") => (Some(year), at + 2),
        _ if len == 2 && c.is(at + 1, "年 년") => (Some(short_year(first)), at + 2),
        _ => (None, at),
    };
    let month = c.short_number(month_at)?;
    if !c.is(month_at + 1, "月 월") {
        return None;
    }
    let day = c.short_number(month_at + 2)?;
    let end = if c.is(month_at + 3, "日 号 일") { month_at + 4 } else { month_at + 3 };
    let span = c.span(at, end);
    let place = YearPlace { at: span.start, before: if c.glued(at) { " " } else { "" }, after: "年" };
    let mut date = one_way(span, Figures { year, month: month as u8, day: day as u8 }, place);
    let mut end = end;
    if (c.sign(end) == '-' || c.is(end, TO) || c.is(end, AND))
        && let Some(last) = c.short_number(end + 1).filter(|last| (day + 1..=31).contains(last))
        && c.is(end + 2, "日 号 일")
    {
        date.more.push(last as u8);
        date.through = !c.is(end, AND);
        end += 3;
        date.span = c.span(at, end);
    }
    if !(1..=12).contains(&month) || !(1..=31).contains(&day) {
        date.ways.clear();
    }
    Some((date, end))
}

/// `14/11/2018`, `14. 11. 2018`, `2018-11-14`, `14-11-18`, `20181114`, `14 11 2018`, `12-14/11/2018`.
fn figures(c: Cursor<'_>, at: usize) -> Option<(DateText, usize)> {
    let (first, first_len) = c.number(at)?;
    if first_len == 8 && YEARS.contains(&(first / 10_000)) {
        let (month, day) = (first / 100 % 100, first % 100);
        return numeric(c, at, at + 1, ' ', [(first / 10_000, 4), (month, 2), (day, 2)], &[]);
    }
    if first_len > 2 && year_of(first, first_len).is_none() {
        return None;
    }
    let mut more = Vec::new();
    let mut begin = at;
    // Further days before the first stroke: `12-14/11/2018`.
    if (c.sign(at + 1) == '-' || c.is(at + 1, TO) || c.is(at + 1, AND))
        && matches!(c.sign(at + 3), '/' | '.')
        && matches!(c.sign(at + 5), '/' | '.')
        && first_len <= 2
        && c.short_number(at + 2).is_some_and(|last| last > first)
    {
        more.push(first as u8);
        begin = at + 2;
    }
    let (first, first_len) = c.number(begin)?;
    let mark = c.sign(begin + 1);
    let step = match mark {
        '/' | '.' | '-' => 2,
        ' ' if c.number(begin + 1).is_some() => 1,
        _ => return None,
    };
    let (second, second_len) = c.number(begin + step)?;
    let (third, third_len) = c.number(begin + 2 * step)?;
    let same_mark = step == 1 || c.sign(begin + 3) == mark && (mark != '-' || c.glued(begin + 1) == c.glued(begin + 3));
    let years = [(first, first_len), (third, third_len)].iter().filter(|(v, l)| year_of(*v, *l).is_some()).count();
    // `13.11. 14-15:30`
    let begins_range =
        !c.glued(begin + 4) && (c.sign(begin + 5) == '-' || c.is(begin + 5, TO)) && c.number(begin + 6).is_some();
    let short_year_fits =
        step == 2 && third_len == 2 && first_len <= 2 && !time_follows(c, begin + 2 * step) && !begins_range;
    let end = begin + 2 * step + 1;
    let fits = same_mark
        && second_len <= 2
        && (years == 1 && first_len + third_len <= 6 || years == 0 && short_year_fits)
        && (step == 2 || years == 1 && third_len == 4)
        && !(c.sign(end) == mark && mark != '-' && c.number(end + 1).is_some() && c.glued(end + 1));
    if !fits {
        return None;
    }
    numeric(c, at, end, mark, [(first, first_len), (second, second_len), (third, third_len)], &more)
}

/// Orders the figures of a date: year first, or day before month, or month before day.
fn numeric(
    c: Cursor<'_>,
    at: usize,
    end: usize,
    mark: char,
    [(first, first_len), (second, _), (third, third_len)]: [(u32, usize); 3],
    earlier: &[u8],
) -> Option<(DateText, usize)> {
    let whole_year = |value: u32, len: usize| if len == 4 { value as i32 } else { short_year(value) };
    let mut ways = Vec::new();
    let mut add = |year: i32, month: u32, day: u32| {
        if (1..=12).contains(&month) && (1..=31).contains(&day) {
            ways.push(Figures { year: Some(year), month: month as u8, day: day as u8 });
        }
    };
    if first_len == 4 {
        add(first as i32, second, third);
        if second > 12 {
            add(first as i32, third, second);
        }
    } else {
        let year = whole_year(third, third_len);
        add(year, second, first);
        if mark != '.' || second > 12 {
            add(year, first, second);
        }
        if third_len == 2 && first > 12 {
            add(short_year(first), second, third);
        }
    }
    ways.dedup();
    let mut span = c.span(at, end);
    let mut end = end;
    if c.is(end, YEAR_MARKS) {
        span = c.span(at, end + 1);
        end = after_year_mark(c, end);
    }
    let mut date = DateText {
        span,
        doubtful: ways.len() > 1,
        ways,
        more: Vec::new(),
        through: !earlier.is_empty(),
        year_place: YearPlace { at: span.end, before: "/", after: "" },
    };
    if let (Some(first_day), Some(way)) = (earlier.first(), date.ways.first_mut()) {
        date.more.push(way.day);
        way.day = *first_day;
        date.ways.truncate(1);
        date.doubtful = false;
    }
    Some((date, end))
}

/// `14/11`, `14/11.`; `14.11.` only with the full stop at its end, since `14.11` may be a time.
fn day_and_month(c: Cursor<'_>, at: usize) -> Option<(DateText, usize)> {
    let (first, second) = (c.short_number(at)?, c.short_number(at + 2)?);
    let mark = c.sign(at + 1);
    let follows = c.sign(at + 3);
    let shape = match mark {
        '/' => follows != '/' && follows != ':',
        '.' => follows == '.' && c.glued(at + 3) && c.number(at + 4).is_none_or(|_| !c.glued(at + 4)),
        _ => false,
    };
    let date = shape.then(|| without_year(c, at, mark, first, second))?;
    (!date.ways.is_empty()).then_some((date, at + 3))
}

/// A day and a month in figures, in either order.
pub(super) fn without_year(c: Cursor<'_>, at: usize, mark: char, first: u32, second: u32) -> DateText {
    let mut ways = Vec::new();
    for (day, month) in [(first, second), (second, first)] {
        if (1..=12).contains(&month) && (1..=31).contains(&day) && (ways.is_empty() || mark != '.') {
            ways.push(Figures { year: None, month: month as u8, day: day as u8 });
        }
    }
    ways.dedup();
    let span = c.span(at, at + 3);
    let before = match mark {
        '/' => "/",
        '-' => "-",
        _ => ".",
    };
    let dotted = mark == '.' && c.sign(at + 3) == '.' && c.glued(at + 3);
    let year_place = if dotted { YearPlace::behind(c, at + 4, "") } else { YearPlace::behind(c, at + 3, before) };
    DateText { span, doubtful: ways.len() > 1, ways, more: Vec::new(), through: false, year_place }
}

/// `2018 November 14`, `2018-Nov-14`.
fn year_first(c: Cursor<'_>, at: usize) -> Option<(DateText, usize)> {
    let (value, len) = c.number(at)?;
    let year = year_of(value, len)?;
    let (month, after) = month(c, c.skip_signs(at + 1, ",-/."), false)?;
    let day_at = c.skip_signs(after, ",-/.");
    let day = c.short_number(day_at).filter(|day| (1..=31).contains(day) && !time_follows(c, day_at))?;
    let end = ordinal(c, day_at + 1);
    let span = c.span(at, end);
    let place = YearPlace { at: span.start, before: "", after: " " };
    Some((one_way(span, Figures { year: Some(year), month, day: day as u8 }, place), end))
}

/// `12 del 11 de 2018`, `12 do 11 de 2018`: a day and a month in figures, in an order that the words make certain.
fn joined_by_words(c: Cursor<'_>, at: usize) -> Option<(DateText, usize)> {
    const JOINTS: &str = "of de del do da du من";
    let day = c.short_number(at).filter(|day| (1..=31).contains(day))?;
    let month = c.short_number(at + 2).filter(|month| c.is(at + 1, JOINTS) && (1..=12).contains(month))?;
    let year_at = if c.is(at + 3, JOINTS) { at + 4 } else { at + 3 };
    let (value, len) = c.number(year_at)?;
    let year = year_of(value, len)?;
    let span = c.span(at, year_at + 1);
    let place = YearPlace { at: span.end, before: " ", after: "" };
    Some((one_way(span, Figures { year: Some(year), month: month as u8, day: day as u8 }, place), year_at + 1))
}

/// `twelfth of November 2018`, `treize novembre`, `doce de noviembre`, `двенадцатого ноября`.
fn spelled_out(c: Cursor<'_>, at: usize, years: &[i32]) -> Option<(DateText, usize)> {
    let (day, after) = day_in_words(c, at)?;
    let mut month_at = behind_day(c, after);
    for _ in 0..2 {
        if c.is(month_at, OF) || c.is(month_at, "من") {
            month_at += 1;
        }
    }
    let (named_month, after_month) = month(c, month_at, false)?;
    let year = year_after(c, after_month, years);
    // `from nine to ten November 12` has a day of its own behind the month.
    if year.is_none() && c.short_number(after_month).is_some() && !time_follows(c, after_month) {
        return None;
    }
    let (year, end) = year.map_or((None, after_month), |(year, end)| (Some(year), end));
    let span = c.span(at, end);
    let place = YearPlace::behind(c, after_month, " ");
    Some((
        named(span, named_month, &[day], false, year, place),
        if year.is_some() { after_year_mark(c, end) } else { end },
    ))
}

/// A day of the month in words, and the first token behind it.
fn day_in_words(c: Cursor<'_>, at: usize) -> Option<(u32, usize)> {
    let ordinal = |at: usize| names::ordinal_word(c.word(at));
    if let Some(day) = ordinal(at) {
        let teen = day < 10 && c.is(at + 1, "عشر");
        return Some(if teen { (day + 10, at + 2) } else { (day, at + 1) });
    }
    if c.is(at, "uno um") && c.is(at + 1, "de") {
        return Some((1, at + 1));
    }
    let tens = if c.is(at, "двадцать") { Some((20, at + 1)) } else { None };
    let tens = tens.or_else(|| c.is(at, "тридцать").then_some((30, at + 1)));
    let (value, end) = tens.or_else(|| in_words(c, at))?;
    let unit_at = if c.sign(end) == '-' || c.is(end, "et y e") { end + 1 } else { end };
    let one = || c.is(unit_at, "un uno um").then_some(1);
    match ordinal(unit_at).or_else(one).filter(|unit| *unit < 10 && matches!(value, 20 | 30)) {
        Some(unit) => Some((value + unit, unit_at + 1)),
        None => (2..=31).contains(&value).then_some((value, end)),
    }
}

/// `14 November 2018`, `le 14 nov.`, `1er de noviembre de 2018`, `12-14 November`, `12, 13 and 14 November`.
fn day_first(c: Cursor<'_>, at: usize, years: &[i32], opens: bool) -> Option<(DateText, usize)> {
    let first = c.short_number(at)?;
    let listed = days(c, at).filter(|list| list.is_list(c, opens)).and_then(|list| {
        let (month, end) = month(c, link(c, list.end), true)?;
        Some((list.days, list.through, month, end))
    });
    let (days, through, month, after_month) = listed.or_else(|| {
        let (month, end) = month(c, link(c, ordinal(c, at + 1)), true)?;
        Some((vec![first], false, month, end))
    })?;
    let (year, end) = match year_after(c, after_month, years) {
        Some((year, end)) => (Some(year), end),
        None => (None, after_month),
    };
    let mut end = end;
    let span = c.span(at, end);
    end = if year.is_some() { after_year_mark(c, end) } else { end };
    let place = YearPlace::behind(c, after_month, " ");
    Some((named(span, month, &days, through, year, place), end))
}

/// `November 14, 2018`, `Nov. 14th`, `November 12-14, 2018`.
fn month_first(c: Cursor<'_>, at: usize, years: &[i32]) -> Option<(DateText, usize)> {
    let (named_month, after) = month(c, at, false)?;
    let the = if c.is(after, "the") { after + 1 } else { after };
    let day_at = c.skip_signs(the, ".,-/");
    let Some((day, len)) = c.number(day_at) else {
        // `November the twelfth, 2018`
        let (day, end) = day_in_words(c, the).filter(|(_, end)| names::ordinal_word(c.word(end - 1)).is_some())?;
        let place = YearPlace::behind(c, end, ", ");
        let (year, end) = year_after(c, end, years).map_or((None, end), |(year, end)| (Some(year), end));
        return Some((named(c.span(at, end), named_month, &[day], false, year, place), end));
    };
    let other_date = matches!(c.sign(day_at + 1), '/' | '-' | '.') && figures(c, day_at).is_some()
        || c.sign(day_at + 1) == '/' && c.number(day_at + 2).is_some() && !time_follows(c, day_at + 2)
        || month(c, link(c, ordinal(c, day_at + 1)), false).is_some();
    if len > 2 || other_date || time_follows(c, day_at) {
        return None;
    }
    let listed = days(c, day_at).filter(|list| list.ends_before_time(c));
    let (days, through, after_days) = match listed {
        Some(list) => (list.days, list.through, list.end),
        None => (vec![day], false, ordinal(c, day_at + 1)),
    };
    let (year, end) = match year_after(c, after_days, years) {
        Some((year, end)) => (Some(year), end),
        None => (None, after_days),
    };
    // `May 32` is a day that does not exist only where a year makes it a date.
    if year.is_none() && days.iter().any(|day| !(1..=31).contains(day)) {
        return None;
    }
    let span = c.span(at, end);
    let place = YearPlace::behind(c, after_days, ", ");
    let end = if year.is_some() { after_year_mark(c, end) } else { end };
    Some((named(span, named_month, &days, through, year, place), end))
}

fn named(span: Span, month: u8, days: &[u32], through: bool, year: Option<i32>, year_place: YearPlace) -> DateText {
    let day = |value: u32| u8::try_from(value).unwrap_or(u8::MAX);
    let ways = match days.first() {
        Some(first) if days.iter().all(|day| (1..=31).contains(day)) => {
            vec![Figures { year, month, day: day(*first) }]
        }
        _ => Vec::new(),
    };
    let more = days.iter().skip(1).map(|value| day(*value)).collect();
    DateText { span, ways, doubtful: false, more, through, year_place }
}

/// Days before or behind a month: `12-14`, `12 and 13`, `12, 13 & 14`.
struct Days {
    days: Vec<u32>,
    marks: Vec<char>,
    through: bool,
    end: usize,
}

impl Days {
    fn ascends(&self) -> bool {
        self.days.windows(2).all(|pair| matches!(pair, [a, b] if a < b && (1..=31).contains(b)))
    }

    /// A range of two, or a list that ends with "and"; a bare comma only at the very beginning.
    fn is_list(&self, _c: Cursor<'_>, opens: bool) -> bool {
        let consecutive = matches!(self.days[..], [a, b] if b == a + 1);
        self.ascends()
            && match self.marks[..] {
                ['-' | '/' | '&'] => true,
                [','] => opens && consecutive,
                [.., '&'] => self.marks.iter().rev().skip(1).all(|mark| matches!(mark, ',' | '&')),
                _ => false,
            }
    }

    fn ends_before_time(&self, c: Cursor<'_>) -> bool {
        self.ascends()
            && matches!(self.marks[..], ['-' | '&'])
            && !(c.sign(self.end) == '-' && c.number(self.end + 1).is_some_and(|(_, len)| len <= 2))
    }
}

fn days(c: Cursor<'_>, at: usize) -> Option<Days> {
    let mut days = vec![c.short_number(at)?];
    let mut marks = Vec::new();
    let mut end = ordinal(c, at + 1);
    while days.len() < 8 {
        let (mark, mut next) = match c.sign(end) {
            sign @ ('-' | '/' | '&') => (sign, end + 1),
            ',' if c.is(end + 1, AND) || c.sign(end + 1) == '&' => ('&', end + 2),
            ',' => (',', end + 1),
            _ if c.is(end, AND) => ('&', end + 1),
            _ if c.is(end, TO) => ('-', end + 1),
            _ => break,
        };
        while c.is(next, "the le el o al") {
            next += 1;
        }
        match c.short_number(next) {
            Some(day) if !time_follows(c, next) => days.push(day),
            _ => break,
        }
        marks.push(mark);
        end = ordinal(c, next + 1);
    }
    let through = marks == ['-'];
    (days.len() > 1).then_some(Days { days, marks, through, end })
}

/// Behind the ending of a day number: `14th`, `1.º`, `14-го`, `14 th`.
fn ordinal(c: Cursor<'_>, at: usize) -> usize {
    let dotted = c.glued(at) && matches!(c.sign(at), '.' | '-' | '\'' | '°');
    let ending = if dotted { at + 1 } else { at };
    if c.sign(at) == '°' && c.glued(at) {
        return at + 1;
    }
    let apart = c.is(ending, "st nd rd th");
    if apart || c.is(ending, ORDINALS) && c.glued(ending) {
        return ending + 1;
    }
    at
}

/// Behind the word in `13th day of November`.
fn behind_day(c: Cursor<'_>, at: usize) -> usize {
    if c.is(at, DAY) && c.is(at + 1, OF) { at + 1 } else { at }
}

/// Behind what may stand between day and month: `of`, `de`, a stroke, a dash.
fn link(c: Cursor<'_>, at: usize) -> usize {
    let mut at = behind_day(c, c.skip_signs(at, ".,-/'"));
    for _ in 0..2 {
        if c.is(at, OF) {
            at += 1;
        }
    }
    if c.sign(at) == '\'' { at + 1 } else { at }
}

/// The month at `at`, and the first token behind it; a second name of the same month is part of it.
fn month(c: Cursor<'_>, at: usize, roman: bool) -> Option<(u8, usize)> {
    let (month, mut end) = month_name(c, at, roman)?;
    if c.sign(end) == '.' && c.glued(end) {
        end += 1;
    }
    let open = c.skip_signs(end, "/(-");
    if open > end
        && let Some((second, after)) = month_name(c, open, false)
        && second == month
    {
        end = if c.sign(after) == ')' { after + 1 } else { after };
    }
    Some((month, end))
}

fn month_name(c: Cursor<'_>, at: usize, roman: bool) -> Option<(u8, usize)> {
    let word = c.word(at);
    if word.is_empty() {
        return None;
    }
    if let Some(month) = names::month_of_two(word, c.word(at + 1)) {
        return Some((month, at + 2));
    }
    if roman && c.glued(at) && c.glued(at + 1) && c.sign(at + 1) != ' ' {
        return names::roman_month(word).or_else(|| c.month(at)).map(|month| (month, at + 1));
    }
    c.month(at).map(|month| (month, at + 1))
}

/// The year behind a month or a day: `, 2018`, ` de 2018`, `-18`, ` '18`.
fn year_after(c: Cursor<'_>, at: usize, years: &[i32]) -> Option<(i32, usize)> {
    let mut here = c.skip_signs(at, ",.-/(");
    for _ in 0..2 {
        if c.is(here, OF) {
            here += 1;
        }
    }
    let apostrophe = c.sign(here) == '\'';
    here += usize::from(apostrophe);
    let Some((value, len)) = c.number(here) else { return year_in_words(c, here, years) };
    if len == 4 {
        let year = year_of(value, len)?;
        let clock_range =
            is_clock_range(c, here) && (!years.contains(&year) || c.is(here + 3, "h hs hr hrs hours uhr"));
        return (!clock_range).then_some((year, here + 1));
    }
    let joined = here > at && c.glued(here) && matches!(c.sign(here - 1), '-' | '/' | '.');
    let known = years.contains(&short_year(value));
    let fits = len == 2 && !time_follows(c, here) && !range_follows(c, here);
    (fits && (apostrophe || joined || known)).then(|| (short_year(value), here + 1))
}

/// `deux mille dix-huit`, `two thousand and eighteen`; `twenty eighteen` only where the meeting is of that year.
fn year_in_words(c: Cursor<'_>, at: usize, years: &[i32]) -> Option<(i32, usize)> {
    let thousands = c.is(at, "two deux dos dois две") && c.is(at + 1, "thousand mille mil тысячи");
    let behind = match thousands {
        true if c.is(at + 2, AND) || c.is(at + 2, "e y et") => at + 3,
        true => at + 2,
        false if c.is(at, "twenty") => at + 1,
        false => return None,
    };
    let ordinal = || names::ordinal_word(c.word(behind)).map(|value| (value, behind + 1));
    let (value, end) = in_words(c, behind).or_else(ordinal)?;
    let year = short_year(value);
    (value >= 10 && (thousands || years.contains(&year))).then_some((year, end))
}

/// Whether `2000-2100` at `at` is a range of times and no more.
fn is_clock_range(c: Cursor<'_>, at: usize) -> bool {
    let later = |value: u32, next: u32| next > value && next % 100 < 60 && value % 100 < 60;
    (c.sign(at + 1) == '-' || c.is(at + 1, TO))
        && matches!((c.number(at), c.number(at + 2)), (Some((value, _)), Some((next, 4))) if later(value, next))
        && !(c.sign(at + 3) == '-' && c.number(at + 4).is_some())
}

fn range_follows(c: Cursor<'_>, at: usize) -> bool {
    (c.sign(at + 1) == '-' || c.is(at + 1, TO)) && c.short_number(at + 2).is_some() && !time_follows(c, at + 2)
}

/// Whether the number at `at` is part of a time.
pub(super) fn time_follows(c: Cursor<'_>, at: usize) -> bool {
    let dotted =
        c.sign(at + 1) == '.' && c.glued(at + 1) && c.glued(at + 2) && c.number(at + 2).is_some_and(|(_, l)| l == 2);
    c.sign(at + 1) == ':' && c.number(at + 2).is_some() && super::clocks::joins(c, at + 1)
        || dotted && !(c.sign(at + 3) == '.' && c.number(at + 4).is_some())
        || c.is(at + 1, "h hs hr hrs uhr ч час часа часов heures heure horas am pm noon a p 时 点 midi")
            && !(among("a p", c.word(at + 1)) && c.sign(at + 2) != '.' && c.word(at + 2) != "m")
        || c.is(at + 1, "min mins minutes minute minutos минут hour hours")
}

fn after_year_mark(c: Cursor<'_>, at: usize) -> usize {
    if !c.is(at, YEAR_MARKS) {
        return at;
    }
    let end = at + 1;
    if c.sign(end) == '.' { end + 1 } else { end }
}

/// The end of `Day 1`, `Jour 2`, `D1`, `Days 1 and 2` at `at`: days of the programme, or a slot of it where a date follows.
pub(super) fn programme_day(c: Cursor<'_>, at: usize, years: &[i32]) -> Option<usize> {
    let day = c.is(at, DAY) || c.glued(at + 1) && c.is(at, "d j д");
    let one = |at: usize| c.number(at).filter(|(_, len)| *len == 1).map(|(value, _)| value);
    let number = one(at + 1).filter(|_| day || c.is(at, SLOT))?;
    // `Day 1 - 12 November`, but `Day 1-2 November`
    let before_date = |end: &usize| {
        let behind = if c.is(end + 1, "the le el o") { end + 2 } else { end + 1 };
        let apart = !(c.glued(*end) && c.glued(behind)) || c.short_number(behind).is_some_and(|day| day > number + 6);
        matches!(c.sign(*end), '-' | '/' | '&' | ',') && apart && date(c, behind, years, false).is_some()
    };
    let joined = matches!(c.sign(at + 2), '-' | '&') || c.is(at + 2, AND);
    let both = (at + 4..at + 5).filter(|_| joined && one(at + 3).is_some());
    let alone = || day && date(c, at + 1, years, false).is_none() && !time_follows(c, at + 1);
    both.chain([at + 2]).find(before_date).or_else(|| alone().then_some(at + 2))
}

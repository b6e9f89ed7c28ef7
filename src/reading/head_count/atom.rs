//! Single numbers: figures, number words, groups such as dozens, shares.

use super::quantity::{LARGEST_DENOMINATOR, MAX_HEDGES, Ratio, is_glued, sign};
use super::signs::{Item, Sign};

/// Skips words that leave a number as it is.
pub(super) fn skip_fillers(items: &[Item], mut at: usize) -> usize {
    for _ in 0..MAX_HEDGES {
        if sign(items, at) != Some(Sign::Filler) {
            break;
        }
        at += 1;
    }
    at
}

/// A number before its bounds are known.
#[derive(Clone, Copy)]
pub(super) struct Atom {
    pub value: Ratio,
    pub share: bool,
    /// Whether the share has the sign of per cent.
    pub percent: bool,
    pub estimate: bool,
    pub year: bool,
    pub next: usize,
}

pub(super) fn atom(items: &[Item], at: usize) -> Option<Atom> {
    let begin = skip_fillers(items, at);
    let article = sign(items, begin) == Some(Sign::Article);
    let first = if article { begin + 1 } else { begin };
    let plain =
        |value: Ratio, next: usize| Atom { value, share: false, percent: false, estimate: false, year: false, next };
    let share = |top: u64, bottom: u64, next: usize| Atom { share: true, ..plain(Ratio { top, bottom }, next) };
    let found = match sign(items, first)? {
        Sign::Half => {
            let behind = if sign(items, first + 1) == Some(Sign::Article) { first + 2 } else { first + 1 };
            match sign(items, behind) {
                Some(Sign::Group(n) | Sign::Loose(n) | Sign::Scale(n)) if n > 2 => Atom {
                    estimate: matches!(sign(items, behind), Some(Sign::Loose(_))),
                    ..plain(Ratio::count(u64::from(n / 2)), behind + 1)
                },
                _ => share(1, 2, first + 1),
            }
        }
        Sign::Fraction(top, bottom) => share(top.into(), bottom.into(), first + 1),
        Sign::Ordinal(parts) if article || begin > at || sign(items, first + 1) == Some(Sign::InOf) => {
            share(1, parts.into(), first + 1)
        }
        Sign::Group(n) => group(items, plain(Ratio::count(1), first), n, false),
        Sign::Loose(n) => group(items, plain(Ratio::count(1), first), n, true),
        Sign::Percent if is_glued(items, first + 1) => {
            let Some(Sign::Figure { digits, decimals, .. }) = sign(items, first + 1) else { return None };
            return percent(plain(scaled(digits, decimals), first + 2), first + 2);
        }
        Sign::PercentBefore => {
            let (value, next) = match sign(items, first + 1)? {
                Sign::Figure { digits, decimals, .. } => (scaled(digits, decimals), first + 2),
                _ => number_words(items, first + 1).map(|(value, next)| (Ratio::count(value), next))?,
            };
            return percent(plain(value, next), next);
        }
        Sign::Figure { digits, decimals, year } => {
            Atom { year, ..figure(items, plain(scaled(digits, decimals), first + 1), decimals == 0)? }
        }
        Sign::Number(_) | Sign::Scale(_) => {
            let (value, next) = number_words(items, first)?;
            multiplied(items, plain(Ratio::count(value), next))
        }
        Sign::Women | Sign::Variant | Sign::Men | Sign::People if article => plain(Ratio::count(1), first),
        _ => return None,
    };
    finish(items, found)
}

/// The signs of per cent and tenths behind a number. A number with decimals is none without them.
fn finish(items: &[Item], found: Atom) -> Option<Atom> {
    let behind = match sign(items, found.next) {
        // "40 (per cent)"
        Some(Sign::Open) if sign(items, found.next + 1) == Some(Sign::Percent) => found.next + 1,
        _ => found.next,
    };
    match sign(items, behind) {
        Some(Sign::Percent) if !found.share => {
            percent(Atom { next: behind, ..found }, behind + 1 + (behind - found.next))
        }
        Some(Sign::Tenths) if !found.share => Some(Atom {
            value: Ratio { top: found.value.top, bottom: found.value.bottom.saturating_mul(10) },
            share: true,
            next: behind + 1,
            ..found
        }),
        _ if !found.share && found.value.bottom != 1 => None,
        _ => Some(found),
    }
}

fn scaled(digits: u64, decimals: u32) -> Ratio {
    Ratio { top: digits, bottom: 10_u64.saturating_pow(decimals) }
}

fn percent(number: Atom, next: usize) -> Option<Atom> {
    let bottom = number.value.bottom.checked_mul(100)?;
    Some(Atom {
        value: Ratio { top: number.value.top, bottom },
        share: true,
        percent: true,
        year: false,
        next,
        ..number
    })
}

/// A number times a group: two dozen, a couple of dozen.
fn group(items: &[Item], number: Atom, size: u32, loose: bool) -> Atom {
    let next = number.next + 1;
    let both = Atom {
        value: number.value.times(size.into()),
        estimate: number.estimate || loose,
        year: false,
        next,
        ..number
    };
    let behind = if sign(items, next) == Some(Sign::InOf) { next + 1 } else { next };
    match sign(items, behind) {
        Some(Sign::Group(more) | Sign::Plural(more)) => group(items, Atom { next: behind, ..both }, more, loose),
        Some(Sign::Loose(more)) if more > 2 => group(items, Atom { next: behind, ..both }, more, true),
        Some(Sign::Scale(more)) if more >= 100 => {
            Atom { value: both.value.times(more.into()), next: behind + 1, ..both }
        }
        _ => both,
    }
}

/// What may multiply or divide a number of figures or words: hundreds, dozens, thirds.
fn multiplied(items: &[Item], number: Atom) -> Atom {
    match sign(items, number.next) {
        Some(Sign::Group(n)) => group(items, number, n, false),
        Some(Sign::Loose(n)) if n > 2 => group(items, number, n, true),
        Some(Sign::Plural(n)) => group(items, number, n, !matches!(n, 12 | 100 | 1000)),
        Some(Sign::Ordinal(parts)) if number.value.bottom == 1 && number.value.top <= parts.into() => Atom {
            value: Ratio { top: number.value.top, bottom: number.value.bottom.saturating_mul(parts.into()) },
            share: true,
            year: false,
            next: number.next + 1,
            ..number
        },
        // One half
        Some(Sign::Half) if number.value == Ratio::count(1) => {
            Atom { value: Ratio { top: 1, bottom: 2 }, share: true, year: false, next: number.next + 1, ..number }
        }
        Some(Sign::PartsOf) => match number_words(items, number.next + 1) {
            Some((top, next)) if top <= number.value.top => {
                Atom { value: Ratio { top, bottom: number.value.top.max(1) }, share: true, next, ..number }
            }
            _ => number,
        },
        _ => number,
    }
}

/// What follows a figure: thousand, dozen, a second figure behind a slash.
fn figure(items: &[Item], number: Atom, whole: bool) -> Option<Atom> {
    let mut number = number;
    while let Some(Sign::Scale(n)) = sign(items, number.next) {
        number = Atom { value: number.value.times(n.into()), year: false, next: number.next + 1, ..number };
    }
    // "1 of 2" parts written as a fraction; more than two figures are a date.
    if whole
        && sign(items, number.next) == Some(Sign::Slash)
        && let Some(Sign::Figure { digits, decimals: 0, .. }) = sign(items, number.next + 1)
        && sign(items, number.next + 2) != Some(Sign::Slash)
        && (digits <= LARGEST_DENOMINATOR || is_share_of_all(items, number.next + 2))
        && number.value.top <= digits
        && digits > 1
    {
        let value = Ratio { top: number.value.top, bottom: digits };
        return Some(Atom { value, share: true, next: number.next + 2, ..number });
    }
    Some(multiplied(items, number))
}

/// Whether "of the participants" or the like follows.
fn is_share_of_all(items: &[Item], at: usize) -> bool {
    let behind = skip_fillers(items, at + 1);
    sign(items, at) == Some(Sign::InOf)
        && sign(items, behind).is_some_and(|sign| sign.is_person() || sign == Sign::Total)
}

/// Reads number words from `at`: the number and the item behind them.
fn number_words(items: &[Item], at: usize) -> Option<(u64, usize)> {
    let (mut total, mut section, mut unit) = (0_u64, 0_u64, 0_u64);
    let mut next = at;
    let mut seen = false;
    loop {
        match sign(items, next) {
            Some(Sign::Number(n)) if !seen || fits(section, unit, n.into()) => {
                let n = u64::from(n);
                // Quatre-vingts is four times twenty.
                unit = if unit == 4 && n == 20 { 80 } else { unit + n };
            }
            Some(Sign::Scale(n)) if !seen || section + unit > 0 || total == 0 => {
                let n = u64::from(n);
                if n >= 1000 {
                    total = total.saturating_add((section + unit).max(1).saturating_mul(n));
                    (section, unit) = (0, 0);
                } else {
                    section = section.saturating_add(unit.max(1).saturating_mul(n));
                    unit = 0;
                }
            }
            Some(Sign::And) if seen => match sign(items, next + 1) {
                Some(Sign::Number(n)) if fits(section, unit, n.into()) || units_first(section, unit, n.into()) => {
                    unit += u64::from(n);
                    next += 1;
                }
                // Vingt et un
                Some(Sign::Article) if unit >= 20 && fits(section, unit, 1) && !is_share(items, next + 2) => {
                    unit += 1;
                    next += 1;
                }
                _ => break,
            },
            _ => break,
        }
        seen = true;
        next += 1;
    }
    seen.then_some((total.saturating_add(section).saturating_add(unit), next))
}

fn is_share(items: &[Item], at: usize) -> bool {
    matches!(
        sign(items, at),
        Some(Sign::Half | Sign::Ordinal(_) | Sign::Fraction(..) | Sign::Group(_) | Sign::Loose(_))
    )
}

/// Whether a number word may follow those read so far.
fn fits(section: u64, unit: u64, n: u64) -> bool {
    let step = |n: u64| {
        if n < 10 {
            10
        } else if n < 100 {
            100
        } else {
            1000
        }
    };
    let room = |sum: u64| sum.is_multiple_of(step(n));
    if unit == 0 {
        return room(section);
    }
    (unit >= 20 && n > 0 && room(unit) && unit > n)
        || matches!(unit, 60 | 80) && (10..20).contains(&n)
        || unit % 100 == 10 && (7..10).contains(&n)
        || unit % 100 == 4 && n == 20
        || unit < 10 && n == 10
}

/// Arabic says the units before the tens: five and twenty.
fn units_first(section: u64, unit: u64, n: u64) -> bool {
    (1..10).contains(&unit) && section == 0 && (20..100).contains(&n) && n.is_multiple_of(10)
}

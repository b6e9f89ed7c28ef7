//! Quantities: numbers, ranges, bounds and shares with the hedges around them.

use super::atom::{Atom, atom, skip_fillers};
use super::signs::{Item, Sign};
use crate::span::Span;

/// An exact ratio of whole numbers; a count has the denominator 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Ratio {
    pub top: u64,
    pub bottom: u64,
}

impl Ratio {
    pub fn count(top: u64) -> Self {
        Ratio { top, bottom: 1 }
    }

    /// Whether this is more than `other`.
    pub fn above(self, other: Ratio) -> bool {
        u128::from(self.top) * u128::from(other.bottom) > u128::from(other.top) * u128::from(self.bottom)
    }

    pub fn times(self, factor: u64) -> Self {
        let (top, bottom) = (self.top.saturating_mul(factor), self.bottom.max(1));
        if top % bottom == 0 { Ratio::count(top / bottom) } else { Ratio { top, bottom } }
    }
}

/// A number of people or a share, with its bounds.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Quantity {
    /// None where nothing is said of the least.
    pub low: Option<Ratio>,
    /// None where nothing is said of the most.
    pub high: Option<Ratio>,
    /// Whether the one bound that is there does not belong to it, as in "more than 100".
    pub strict: bool,
    pub estimate: bool,
    /// Whether it is a share of something.
    pub share: bool,
    /// Whether a range may as well be a part and its whole: 40/50.
    pub unclear: bool,
}

impl Quantity {
    pub fn exactly(value: Ratio) -> Self {
        Quantity { low: Some(value), high: Some(value), strict: false, estimate: false, share: false, unclear: false }
    }

    /// Fewer people than this are certainly not meant.
    pub fn least(&self) -> u64 {
        match self.low {
            Some(low) if self.strict && self.high.is_none() => low.top.saturating_add(1),
            Some(low) => low.top,
            None => 0,
        }
    }

    /// More people than this are certainly not meant.
    pub fn most(&self) -> Option<u64> {
        let high = self.high?;
        Some(if self.strict && self.low.is_none() { high.top.saturating_sub(1) } else { high.top })
    }

    /// Both together.
    pub fn plus(&self, other: &Quantity) -> Quantity {
        let is_bound = self.strict || other.strict;
        let low = self.least().saturating_add(other.least());
        let high = self.most().and_then(|high| high.checked_add(other.most()?));
        Quantity {
            low: (low > 0 || !is_bound || high.is_none()).then_some(Ratio::count(low)),
            high: high.map(Ratio::count),
            strict: false,
            estimate: self.estimate || other.estimate,
            share: false,
            unclear: self.unclear || other.unclear,
        }
    }

    /// Whether both say the same number or range.
    pub fn same(&self, other: &Quantity) -> bool {
        self.low == other.low && self.high == other.high
    }
}

/// A quantity as found among the items.
#[derive(Debug, Clone, Copy)]
pub(super) struct Found {
    pub quantity: Quantity,
    /// The count that it is a part of, as in "20 of the 60".
    pub base: Option<Quantity>,
    /// The words that say it.
    pub span: Span,
    /// The item behind it.
    pub next: usize,
    /// Whom it counts, where they are named inside: "one woman in three".
    pub who: Option<Sign>,
    /// Whether it is a bare figure that looks like a year.
    pub year: bool,
}

/// The largest denominator of a share written with figures; above it, "20/60" counts 20 of 60.
pub(super) const LARGEST_DENOMINATOR: u64 = 10;

pub(super) fn sign(items: &[Item], at: usize) -> Option<Sign> {
    items.get(at).map(|item| item.sign)
}

pub(super) fn is_glued(items: &[Item], at: usize) -> bool {
    items.get(at).is_some_and(|item| item.glued)
}

/// More words than this do not hedge one number; the bound keeps the work linear.
pub(super) const MAX_HEDGES: usize = 12;

/// The bounds and hedges before a number.
#[derive(Default, Clone, Copy)]
struct Prefix {
    estimate: bool,
    bound: Option<Sign>,
    between: bool,
}

fn prefix(items: &[Item], mut at: usize) -> (Prefix, usize) {
    let mut found = Prefix::default();
    for _ in 0..MAX_HEDGES {
        let begun = found.estimate || found.bound.is_some() || found.between;
        match sign(items, at) {
            Some(Sign::About | Sign::Several | Sign::PlusMinus) => found.estimate = true,
            Some(bound @ (Sign::AtLeast | Sign::MoreThan | Sign::FewerThan | Sign::AtMost)) => {
                found.bound = Some(bound);
            }
            Some(Sign::Min) => found.bound = Some(Sign::AtLeast),
            Some(Sign::Between) => found.between = true,
            Some(Sign::Plus) if !begun && is_glued(items, at + 1) => found.bound = Some(Sign::AtLeast),
            Some(Sign::Filler | Sign::InOf | Sign::Colon | Sign::To) if begun => {}
            _ => break,
        }
        at += 1;
    }
    (found, at)
}

/// Reads the quantity that begins at item `at`, if one does.
pub(super) fn quantity(items: &[Item], at: usize) -> Option<Found> {
    let (mut before, begin) = prefix(items, at);
    let first = atom(items, begin)?;
    let mut quantity =
        Quantity { share: first.share, estimate: before.estimate || first.estimate, ..Quantity::exactly(first.value) };
    let mut next = first.next;
    let mut base = None;
    let mut who = None;
    let mut year = first.year && next == begin + 1 && before.bound.is_none() && !before.estimate;

    if let Some(end) = fifty_fifty(items, &first) {
        (quantity.low, quantity.high, quantity.share) = (Some(HALF), Some(HALF), true);
        next = end;
    } else if let Some((whole, end)) = part_of(items, &first) {
        if whole.share {
            quantity.low = Some(whole.value);
            quantity.high = Some(whole.value);
            quantity.share = true;
        } else {
            base = Some(Quantity { estimate: whole.estimate, ..Quantity::exactly(whole.value) });
        }
        who = sign(items, first.next).filter(|sign| sign.is_person());
        (next, year) = (end, false);
    } else if let Some((second, end)) = range(items, &first, before.between) {
        if sign(items, end) == Some(Sign::Dash)
            && matches!(sign(items, end + 1), Some(Sign::Figure { .. }))
            && is_glued(items, end)
        {
            // 2018-11-14
            return None;
        }
        let (mut low, mut high) = (first.value, second.value);
        if second.share && !first.share {
            low = if second.percent {
                Ratio { top: low.top, bottom: 100 * low.bottom.min(10_000) }
            } else {
                return None;
            };
            quantity.share = true;
        }
        // "Two or three hundred" multiplies both.
        if let Some(Sign::Group(n) | Sign::Plural(n) | Sign::Loose(n) | Sign::Scale(n)) = sign(items, end - 1)
            && n >= 10
            && !first.share
            && !low.times(n.into()).above(high)
        {
            low = low.times(n.into());
        }
        if low.above(high) {
            (low, high) = (high, low);
        }
        (quantity.low, quantity.high) = (Some(low), Some(high));
        quantity.estimate |= second.estimate;
        quantity.unclear = sign(items, first.next) == Some(Sign::Slash);
        year &= second.year;
        next = end;
    }
    next = suffix(items, next, &mut quantity, &mut before);
    if let Some(bound) = before.bound {
        apply(bound, &mut quantity);
        if let Some((other, end)) = second_bound(items, next, bound, quantity.share) {
            if quantity.high.is_none() {
                quantity.low = quantity.low.map(|low| {
                    if quantity.strict { Ratio { top: low.top + u64::from(low.bottom == 1), ..low } } else { low }
                });
                quantity.high = other.most().map(Ratio::count).or(other.high);
            } else {
                quantity.high = quantity.most().map(Ratio::count);
                quantity.low = Some(Ratio::count(other.least()));
            }
            quantity.strict = false;
            next = end;
        }
    }
    let last = items.get(next - 1).or(items.last())?;
    let span = items.get(skip_fillers(items, at))?.span.cover(last.span);
    Some(Found { quantity, base, span, next, who, year })
}

/// "But fewer than 150" behind "more than 100".
fn second_bound(items: &[Item], at: usize, bound: Sign, share: bool) -> Option<(Quantity, usize)> {
    let is_lower = |sign: Sign| matches!(sign, Sign::AtLeast | Sign::MoreThan);
    let behind = match sign(items, at)? {
        Sign::But | Sign::And | Sign::Comma => at + 1,
        _ => return None,
    };
    let behind = if sign(items, behind) == Some(Sign::But) { behind + 1 } else { behind };
    let (before, begin) = prefix(items, behind);
    let other = before.bound.filter(|other| is_lower(*other) != is_lower(bound))?;
    let second = atom(items, begin).filter(|second| second.share == share && !share)?;
    let mut quantity = Quantity::exactly(second.value);
    apply(other, &mut quantity);
    Some((quantity, second.next))
}

/// Puts a bound on an exact number.
pub(super) fn apply(bound: Sign, quantity: &mut Quantity) {
    match bound {
        Sign::AtLeast => quantity.high = None,
        Sign::MoreThan => (quantity.high, quantity.strict) = (None, true),
        Sign::AtMost => quantity.low = None,
        Sign::FewerThan => (quantity.low, quantity.strict) = (None, true),
        _ => {}
    }
}

/// The whole of which `first` is said to be a part: a share where the whole is small, else the count of the whole.
fn part_of(items: &[Item], first: &Atom) -> Option<(Atom, usize)> {
    let mut at = first.next;
    let mut joint = sign(items, at)?;
    // "One woman in three"
    let one_of_few = joint.is_person()
        && first.value == Ratio::count(1)
        && matches!(sign(items, at + 1), Some(Sign::In | Sign::Per));
    if one_of_few {
        at += 1;
        joint = sign(items, at)?;
    }
    match joint {
        Sign::InOf | Sign::Per => {
            while at < first.next + MAX_HEDGES
                && matches!(sign(items, at), Some(Sign::InOf | Sign::Per | Sign::Filler | Sign::Total))
            {
                at += 1;
            }
        }
        Sign::In | Sign::Slash => at += 1,
        _ => return None,
    }
    let is_of = matches!(joint, Sign::InOf | Sign::Per);
    let (hedge, begin) = if is_of { prefix(items, at) } else { (Prefix::default(), at) };
    let whole = atom(items, begin).filter(|whole| !whole.share && whole.value.bottom == 1 && whole.value.top > 0)?;
    let after = whole.next;
    let next_is_thing =
        (after..after + 2).any(|at| matches!(sign(items, at), Some(Sign::Thing | Sign::Month | Sign::Label)));
    if first.share {
        let fits = is_of && !next_is_thing;
        return fits.then_some((Atom { estimate: hedge.estimate || whole.estimate, ..whole }, after));
    }
    if first.value.top > whole.value.top || next_is_thing || whole.year && !is_of {
        return None;
    }
    let small = whole.value.top <= LARGEST_DENOMINATOR;
    if one_of_few && !small {
        return None;
    }
    match joint {
        Sign::Slash if sign(items, after) == Some(Sign::Slash) => None,
        // 40/50 may be a range: left to range().
        Sign::Slash if is_range_like(first.value.top, whole.value.top) => None,
        Sign::In if !(small || first.value.top == 1 && whole.value.top <= 20) => None,
        _ if small && first.value.bottom == 1 && whole.value.top > 1 => {
            let value = Ratio { top: first.value.top, bottom: whole.value.top };
            Some((Atom { value, share: true, ..whole }, after))
        }
        _ => Some((Atom { estimate: hedge.estimate || whole.estimate, ..whole }, after)),
    }
}

const HALF: Ratio = Ratio { top: 1, bottom: 2 };

/// "50-50" and "50/50" are two halves: the item behind them.
fn fifty_fifty(items: &[Item], first: &Atom) -> Option<usize> {
    let joined = matches!(sign(items, first.next)?, Sign::Dash | Sign::Slash);
    let second = atom(items, first.next + 1)?;
    let fifty = |atom: &Atom| atom.value.top == 50 && (atom.value.bottom == 1 || atom.percent);
    (joined && fifty(first) && fifty(&second)).then_some(second.next)
}

/// Whether `low/high` may mean "low to high".
fn is_range_like(low: u64, high: u64) -> bool {
    low < high && high <= low.saturating_mul(3) / 2
}

/// The upper end of a range that begins with `first`.
fn range(items: &[Item], first: &Atom, between: bool) -> Option<(Atom, usize)> {
    let joint = sign(items, first.next)?;
    if let Some(second) = neighbour(items, first).or_else(|| afterthought(items, first)) {
        return Some((second, second.next));
    }
    let joins = match joint {
        Sign::To | Sign::Dash | Sign::Article | Sign::Or => true,
        Sign::And => between,
        // 80~90
        Sign::About => is_glued(items, first.next) && is_glued(items, first.next + 1),
        // "Between 40 to 50", "40 till 50" in other words
        Sign::AtMost => true,
        Sign::Slash => !first.share,
        _ => false,
    };
    if !joins {
        return None;
    }
    let (hedge, begin) = prefix(items, first.next + 1);
    if hedge.bound.is_some() {
        return None;
    }
    let second = atom(items, begin)?;
    if first.share && !second.share {
        return None;
    }
    if !first.share && second.share && !second.percent {
        return None;
    }
    let top = if second.percent && !first.share {
        Ratio { bottom: second.value.bottom / 100, ..second.value }
    } else {
        second.value
    };
    let falls = first.value.above(top);
    let same = !falls && !top.above(first.value);
    match joint {
        Sign::Dash | Sign::Article if falls => return None,
        Sign::Slash
            if falls || !is_range_like(first.value.top, top.top) || sign(items, second.next) == Some(Sign::Slash) =>
        {
            return None;
        }
        // "At least 100 up to 50" is no range.
        Sign::AtMost | Sign::Or if falls => return None,
        _ if same && !between => return None,
        _ => {}
    }
    Some((Atom { estimate: second.estimate || hedge.estimate, ..second }, second.next))
}

/// The upper end of "40, maybe 50".
fn afterthought(items: &[Item], first: &Atom) -> Option<Atom> {
    let at = first.next + usize::from(sign(items, first.next) == Some(Sign::Comma));
    let hedged = sign(items, at) == Some(Sign::About) && !is_glued(items, at) && !is_glued(items, at + 1);
    let second = atom(items, at + 1).filter(|second| hedged && !second.share && !first.share)?;
    let (low, high) = (first.value.top, second.value.top);
    let others = matches!(sign(items, second.next), Some(Sign::Onsite | Sign::Online | Sign::Women | Sign::Men));
    (low < high && high <= low.saturating_mul(2) && !others).then_some(Atom { estimate: true, ..second })
}

/// The upper end of "forty-fifty" and of 三四十, which stands right behind the lower one.
fn neighbour(items: &[Item], first: &Atom) -> Option<Atom> {
    let is_word = |at: usize| matches!(sign(items, at), Some(Sign::Number(_)));
    if first.share || first.value.top < 2 || !is_word(first.next) || !is_word(first.next - 1) {
        return None;
    }
    let second = atom(items, first.next).filter(|second| !second.share)?;
    let (low, high) = (first.value.top, second.value.top);
    let scaled = match sign(items, second.next - 1) {
        Some(Sign::Scale(n)) if low < 10 => low.saturating_mul(n.into()),
        _ => low,
    };
    (scaled < high && high <= scaled.saturating_mul(2)).then_some(second)
}

/// Hedges and bounds behind a number.
fn suffix(items: &[Item], mut at: usize, quantity: &mut Quantity, before: &mut Prefix) -> usize {
    for _ in 0..MAX_HEDGES {
        let begins_number = |next: usize| {
            let (_, begin) = prefix(items, next);
            atom(items, begin).is_some()
        };
        match sign(items, at) {
            Some(Sign::About | Sign::Query) if is_glued(items, at) || !begins_number(at + 1) => {
                quantity.estimate = true
            }
            Some(Sign::OrMore) => before.bound = Some(Sign::AtLeast),
            Some(Sign::OrFewer) => before.bound = Some(Sign::AtMost),
            Some(Sign::Min) if before.bound.is_none() => before.bound = Some(Sign::AtLeast),
            Some(Sign::MoreAfter) => (before.bound, quantity.estimate) = (Some(Sign::MoreThan), true),
            // "50 plus speakers" counts others
            Some(Sign::Plus) if !begins_number(at + 1) && sign(items, at + 1) != Some(Sign::Panel) => {
                before.bound = Some(Sign::AtLeast);
            }
            // 60-plus
            Some(Sign::Dash)
                if is_glued(items, at)
                    && is_glued(items, at + 1)
                    && sign(items, at + 1) == Some(Sign::Plus)
                    && !begins_number(at + 2) =>
            {
                before.bound = Some(Sign::AtLeast);
                at += 1;
            }
            Some(bound @ (Sign::AtLeast | Sign::AtMost)) if before.bound.is_none() && !begins_number(at + 1) => {
                before.bound = Some(bound);
            }
            Some(Sign::PlusMinus) => {
                quantity.estimate = true;
                if let Some(margin) = atom(items, at + 1).filter(|m| !m.share && !quantity.share)
                    && let (Some(low), Some(high)) = (quantity.low, quantity.high)
                    && margin.value.top <= low.top
                {
                    quantity.estimate = false;
                    quantity.low = Some(Ratio::count(low.top - margin.value.top));
                    quantity.high = Some(Ratio::count(high.top.saturating_add(margin.value.top)));
                    at = margin.next - 1;
                }
            }
            _ => break,
        }
        at += 1;
    }
    at
}

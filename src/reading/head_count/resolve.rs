//! Resolves the mentions of an answer into the one head count that the field asks for.

use super::mentions::{Mention, Mode, Traits, Value};
use super::quantity::Quantity;
use super::signs::Sign;
use super::{Amount, HeadCount, Note, Remark, Share};
use crate::span::Span;

/// Which head count the field asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    /// Everybody present.
    Whole,
    /// Women and gender-variant people among them.
    Part,
}

/// A count put together from one mention or several.
#[derive(Debug, Clone, Copy)]
struct Sum {
    quantity: Quantity,
    span: Span,
    onsite: Option<Quantity>,
    online: Option<Quantity>,
    /// The words of onsite and online counts that do not add up to the total, and their sum.
    differs: Option<(Span, u64)>,
}

/// What the counts of one group of people come to.
#[derive(Debug, Clone, Copy)]
enum Settled {
    Nothing,
    Sum(Sum),
    /// Several counts, and nothing says which one is meant.
    Unclear(Span),
}

fn count(mention: &Mention) -> Option<Quantity> {
    match mention.value {
        Value::Count(quantity) => Some(quantity),
        _ => None,
    }
}

fn share(mention: &Mention) -> Option<Quantity> {
    match mention.value {
        Value::Share(quantity) => Some(quantity),
        _ => None,
    }
}

fn cover(list: &[&Mention]) -> Span {
    list.iter().map(|mention| mention.span).reduce(Span::cover).unwrap_or_default()
}

/// The one count that all of `list` say; none where they differ.
fn agreed(list: &[&Mention]) -> Option<Quantity> {
    let mut counts = list.iter().filter_map(|mention| count(mention));
    let first = counts.next()?;
    let same = counts.all(|other| first.same(&other));
    same.then_some(first).filter(|quantity| !quantity.unclear)
}

fn added(list: &[&Mention]) -> Option<Quantity> {
    list.iter().filter_map(|mention| count(mention)).reduce(|sum, next| sum.plus(&next))
}

/// Whether counts are joined in a way that says: add them up.
fn adds_up(list: &[&Mention]) -> bool {
    let has_noun = |mention: &Mention| {
        mention.traits.has(Traits::NOUN.with(Traits::ATTENDEES).with(Traits::PEOPLE))
            && !mention.traits.has(Traits::MOMENT)
    };
    let tail = list.get(1..).unwrap_or(&[]);
    let all_plus = tail.iter().all(|mention| mention.joint == Sign::Plus);
    let listed = tail
        .iter()
        .all(|mention| matches!(mention.joint, Sign::And | Sign::Plus | Sign::Comma | Sign::Break | Sign::Semicolon))
        && tail.last().is_some_and(|last| matches!(last.joint, Sign::And | Sign::Plus))
        && list.iter().all(|mention| has_noun(mention));
    // "12 government, 20 civil society, 8 private sector"
    let apart = |m: &&Mention| has_noun(m) && !m.traits.has(Traits::ATTENDEES.with(Traits::PEOPLE).with(Traits::TOTAL));
    let kinds = list.len() > 2
        && list.iter().all(apart)
        && tail.iter().all(|m| matches!(m.joint, Sign::And | Sign::Comma | Sign::Break | Sign::Semicolon));
    all_plus || listed || kinds
}

/// Counts of people who took part from elsewhere, each in another way: 12 on Zoom and 30 on YouTube.
fn by_platform(list: &[&Mention]) -> Option<Quantity> {
    let joins = |joint: Sign| matches!(joint, Sign::And | Sign::Plus | Sign::Comma | Sign::Semicolon | Sign::Break);
    let apart = Traits::MOMENT.with(Traits::TOTAL).with(Traits::OR_MORE).with(Traits::OR_FEWER);
    let fits = |m: &&Mention| joins(m.joint) && m.parent.is_none() && !m.traits.has(apart);
    (list.len() > 1 && list.iter().all(fits)).then(|| added(list)).flatten()
}

/// Puts counts of one group of people together.
fn settle(list: &[&Mention]) -> Settled {
    let with_mode = |mode: Mode| -> Vec<&Mention> {
        list.iter().filter(|m| m.mode() == Some(mode) && count(m).is_some()).copied().collect()
    };
    let (onsite, online) = (with_mode(Mode::Onsite), with_mode(Mode::Online));
    let missing =
        |mode: Mode| list.iter().any(|m| m.mode() == Some(mode) && matches!(m.value, Value::Unknown | Value::Vague));
    let plain: Vec<&Mention> = list.iter().filter(|m| m.mode().is_none() && count(m).is_some()).copied().collect();
    let totals: Vec<&Mention> = plain.iter().filter(|m| m.traits.has(Traits::TOTAL)).copied().collect();
    let (there, away) = (agreed(&onsite), agreed(&online).or_else(|| by_platform(&online)));
    let modes_clear = (onsite.is_empty() || there.is_some()) && (online.is_empty() || away.is_some());

    let mut whole = if totals.is_empty() { &plain } else { &totals };
    // "75 people, 12 somethings": who is named as people counts.
    let named: Vec<&Mention> =
        plain.iter().filter(|m| m.traits.has(Traits::PEOPLE.with(Traits::ATTENDEES))).copied().collect();
    let others_named = plain.iter().all(|m| m.traits.has(Traits::PEOPLE.with(Traits::ATTENDEES).with(Traits::NOUN)));
    if agreed(whole).is_none() && !adds_up(whole) && others_named && agreed(&named).is_some() {
        whole = &named;
    }
    if !whole.is_empty() {
        let quantity =
            agreed(whole).or_else(|| added(whole).filter(|q| totals.is_empty() && !q.unclear && adds_up(whole)));
        let Some(quantity) = quantity else { return Settled::Unclear(cover(whole)) };
        let sum = Sum { quantity, span: cover(whole), onsite: there, online: away, differs: None };
        let parts: Vec<&Mention> = onsite.iter().chain(&online).copied().collect();
        return match (there, away) {
            (Some(a), Some(b)) if modes_clear => {
                Settled::Sum(Sum { differs: differing(&a.plus(&b), &quantity, cover(&parts)), ..sum })
            }
            // "60 participants and 8 online"
            (None, Some(more)) | (Some(more), None) if totals.is_empty() => {
                let part = parts.first();
                let behind = part.is_some_and(|part| part.span > sum.span);
                match part.map(|part| part.joint) {
                    Some(Sign::And | Sign::Plus | Sign::But | Sign::Stop | Sign::Semicolon | Sign::Break) if behind => {
                        Settled::Sum(Sum { quantity: quantity.plus(&more), span: sum.span.cover(cover(&parts)), ..sum })
                    }
                    _ if !behind || more.least() > quantity.most().unwrap_or(u64::MAX) => {
                        Settled::Unclear(sum.span.cover(cover(&parts)))
                    }
                    _ => Settled::Unclear(sum.span.cover(cover(&parts))),
                }
            }
            _ if missing(Mode::Online) && totals.is_empty() => {
                Settled::Sum(Sum { quantity: Quantity { high: None, ..quantity }, ..sum })
            }
            _ => Settled::Sum(sum),
        };
    }
    if !modes_clear {
        return Settled::Unclear(cover(&[onsite, online].concat()));
    }
    let quantity = match (there, away) {
        (Some(a), Some(b)) => a.plus(&b),
        (Some(a), None) if missing(Mode::Online) => Quantity { high: None, ..a },
        (None, Some(b)) if missing(Mode::Onsite) => Quantity { high: None, ..b },
        (Some(one), None) | (None, Some(one)) => one,
        (None, None) => return Settled::Nothing,
    };
    let parts = [onsite, online].concat();
    Settled::Sum(Sum { quantity, span: cover(&parts), onsite: there, online: away, differs: None })
}

/// The words of the two `parts` of a whole, and their sum, where they do not add up to it.
fn differing(both: &Quantity, whole: &Quantity, parts: Span) -> Option<(Span, u64)> {
    let apart = both.least() > whole.most().unwrap_or(u64::MAX) || both.most().is_some_and(|most| most < whole.least());
    let hedged = both.estimate || whole.estimate;
    (apart && !(hedged && is_near(both, whole))).then_some((parts, both.least()))
}

/// Whether two estimates differ by no more than a tenth.
fn is_near(a: &Quantity, b: &Quantity) -> bool {
    let (a, b) = (a.least(), b.least());
    a.abs_diff(b).saturating_mul(10) <= a.max(b)
}

/// Sums of groups that are counted apart: women and men, say.
fn settle_groups(groups: &[Vec<&Mention>]) -> Settled {
    let mut sum: Option<Sum> = None;
    for group in groups {
        match settle(group) {
            Settled::Nothing => {}
            Settled::Unclear(span) => return Settled::Unclear(span),
            Settled::Sum(next) => {
                sum = Some(match sum {
                    None => next,
                    Some(sum) => Sum {
                        quantity: sum.quantity.plus(&next.quantity),
                        span: sum.span.cover(next.span),
                        onsite: both(sum.onsite, next.onsite),
                        online: both(sum.online, next.online),
                        differs: sum.differs.or(next.differs),
                    },
                });
            }
        }
    }
    sum.map_or(Settled::Nothing, Settled::Sum)
}

fn both(a: Option<Quantity>, b: Option<Quantity>) -> Option<Quantity> {
    match (a, b) {
        (Some(a), Some(b)) => Some(a.plus(&b)),
        (one, None) | (None, one) => one,
    }
}

/// Resolves the mentions of a whole answer that stands at `written`.
pub(super) fn resolve(mentions: &[Mention], role: Role, written: Span) -> HeadCount {
    match role {
        Role::Part => Resolver { mentions, written }.part(),
        Role::Whole => {
            // Where the whole is asked, 40/50 is no part and whole, but a range.
            let mut mentions = mentions.to_vec();
            for mention in &mut mentions {
                if let Value::Count(quantity) = &mut mention.value {
                    quantity.unclear = false;
                }
            }
            Resolver { mentions: &mentions, written }.whole()
        }
    }
}

struct Resolver<'a> {
    mentions: &'a [Mention],
    written: Span,
}

impl<'a> Resolver<'a> {
    fn select(&self, test: impl Fn(&Mention) -> bool) -> Vec<&'a Mention> {
        self.mentions.iter().filter(|mention| test(mention)).collect()
    }

    /// Counts of everybody: no group apart, no part of another count.
    fn general(&self, parts_too: bool) -> Vec<&'a Mention> {
        let apart = Traits::PANEL.with(Traits::WEAK).with(Traits::CAPACITY).with(Traits::ALL);
        self.select(|m| !m.has_gender() && !m.traits.has(apart) && (parts_too || m.parent.is_none()))
    }

    fn parent_of(&self, mention: &Mention) -> Option<&'a Mention> {
        mention.parent.and_then(|parent| self.mentions.get(parent))
    }

    fn women(&self) -> Vec<&'a Mention> {
        // A count in brackets behind a share says the same in people.
        let is_woman = |m: &Mention| m.traits.has(Traits::WOMEN) && !m.is_base;
        let counted_in = |m: &Mention| is_woman(m) && count(m).is_some();
        self.select(|m| is_woman(m) && !self.parent_of(m).is_some_and(counted_in))
    }

    fn variant(&self) -> Vec<&'a Mention> {
        let is_variant = |m: &Mention| m.traits.has(Traits::VARIANT) && !m.traits.has(Traits::WOMEN) && !m.is_base;
        let in_group = |m: &Mention| m.traits.has(Traits::VARIANT.with(Traits::WOMEN)) && !m.is_base;
        let open = |m: &Mention| matches!(m.value, Value::Unknown | Value::Vague);
        let counted_in = |m: &Mention| self.parent_of(m).is_some_and(in_group);
        self.select(|m| is_variant(m) && (open(m) || !counted_in(m)))
    }

    fn whole(&self) -> HeadCount {
        let mut settled = settle(&self.general(false));
        if let Settled::Nothing = settled {
            let group = |who: Traits| self.select(|m| m.traits.has(who) && m.parent.is_none() && !m.is_base);
            let (women, men) = (self.women(), group(Traits::MEN));
            let counted = |list: &[&Mention]| list.iter().any(|m| count(m).is_some());
            if counted(&women) && counted(&men) {
                settled = settle_groups(&[men, women, self.variant(), group(Traits::OTHERS)]);
            }
        }
        if let Settled::Nothing = settled {
            settled = settle(&self.general(true));
        }
        if let Settled::Nothing = settled {
            settled = settle(&self.select(|m| m.traits.has(Traits::WEAK) && !m.has_gender()));
        }
        if let Settled::Sum(sum) = &mut settled {
            // "40 in the audience plus 6 panellists"
            let is_plus = |at: usize| self.mentions.get(at).is_some_and(|m| m.joint == Sign::Plus);
            let all = self.mentions.iter().enumerate();
            let added = all.filter(|(at, m)| {
                m.traits.has(Traits::PANEL) && m.parent.is_none() && (is_plus(*at) || is_plus(at + 1))
            });
            for (_, more) in added {
                if let Some(quantity) = count(more) {
                    sum.quantity = sum.quantity.plus(&quantity);
                    sum.span = sum.span.cover(more.span);
                }
            }
        }
        match settled {
            Settled::Sum(sum) => self.finish(sum, None),
            Settled::Unclear(span) => self.without(Remark::Unclear, span),
            Settled::Nothing => self.no_whole(),
        }
    }

    /// There is no count of everybody: says what there is instead.
    fn no_whole(&self) -> HeadCount {
        let general = self.select(|m| !m.has_gender());
        if let Some(word) = self.word(&general) {
            return word;
        }
        if let Some(first) = self.mentions.iter().find(|m| m.has_gender() && count(m).is_some()) {
            return self.without(Remark::OtherPeople, first.span);
        }
        if let Some(first) = self.mentions.iter().find(|m| share(m).is_some()) {
            return self.without(Remark::ShareOfNothing, first.span);
        }
        let all: Vec<&Mention> = self.mentions.iter().collect();
        self.word(&all).unwrap_or_else(|| self.without(Remark::Unreadable, self.written))
    }

    /// An answer in a word: unknown, not applicable, most.
    fn word(&self, list: &[&Mention]) -> Option<HeadCount> {
        let find = |value: Value| list.iter().find(|m| m.value == value).map(|m| m.span);
        if list.iter().any(|m| share(m).is_some()) {
            return None;
        }
        if let Some(span) = find(Value::Unknown) {
            return Some(HeadCount { amount: Some(Amount::Unknown), ..self.without_notes(span) });
        }
        let remarks = [
            (Value::Vague, Remark::NoFigure),
            (Value::NotApplicable, Remark::NotApplicable),
            (Value::Placeholder, Remark::Placeholder),
        ];
        remarks.into_iter().find_map(|(value, remark)| find(value).map(|span| self.without(remark, span)))
    }

    fn part(&self) -> HeadCount {
        let panel = |list: &mut Vec<&'a Mention>| {
            if list.iter().any(|m| !m.traits.has(Traits::PANEL)) {
                list.retain(|m| !m.traits.has(Traits::PANEL));
            }
        };
        let (mut women, mut variant) = (self.women(), self.variant());
        panel(&mut women);
        panel(&mut variant);
        let together = women.iter().any(|m| m.traits.has(Traits::VARIANT) && count(m).is_some());
        if together {
            women.retain(|m| m.traits.has(Traits::VARIANT) || m.mode().is_some());
            variant.clear();
        }
        if women.is_empty() && !variant.is_empty() {
            // "25, none gender-variant": the number without a name answers the question.
            let named = Traits::WOMEN.with(Traits::PEOPLE).with(Traits::ATTENDEES).with(Traits::TOTAL);
            women = self.general(false);
            women.retain(|m| !m.traits.has(named));
            if !women.is_empty() {
                variant.retain(|m| m.parent.is_none());
            }
        }
        // "Mostly women, about 25": the number behind the word says how many.
        if let [Mention { value: Value::Vague, span, .. }] = women.as_slice() {
            let unnamed = |m: &Mention| !m.traits.has(Traits::PEOPLE.with(Traits::ATTENDEES).with(Traits::TOTAL));
            let behind = self.select(|m| {
                count(m).is_some() && m.span > *span && unnamed(m) && !m.has_gender() && m.parent.is_none()
            });
            women.extend(behind);
        }
        if women.is_empty() && variant.is_empty() {
            return self.part_unnamed();
        }
        let unknown = |list: &[&Mention]| list.iter().any(|m| matches!(m.value, Value::Unknown | Value::Vague));
        match settle_groups(&[women.clone(), variant.clone()]) {
            Settled::Unclear(span) => self.without(Remark::Unclear, span),
            Settled::Sum(mut sum) => {
                let women_share = women.iter().find(|m| share(m).is_some());
                let has_count = |list: &[&Mention]| list.iter().any(|m| count(m).is_some());
                if let Some(apart) = women_share.filter(|_| !has_count(&women)) {
                    return self.mixed(apart, Some(sum));
                }
                let open = unknown(&women) && !has_count(&women) || unknown(&variant) && !has_count(&variant);
                if open {
                    sum.quantity.high = None;
                }
                self.finish(sum, self.total())
            }
            Settled::Nothing => {
                let all: Vec<&Mention> = women.iter().chain(&variant).copied().collect();
                self.of_shares(&all)
                    .or_else(|| self.word(&all))
                    .unwrap_or_else(|| self.without(Remark::Unreadable, self.written))
            }
        }
    }

    /// The count of everybody, where the answer gives it beside the part.
    fn total(&self) -> Option<(Quantity, Span)> {
        let mut list = self.general(false);
        list.retain(|m| m.mode().is_none() && m.traits.has(Traits::ATTENDEES.with(Traits::TOTAL)));
        match settle(&list) {
            Settled::Sum(sum) => Some((sum.quantity, sum.span)),
            _ => None,
        }
    }

    /// Nobody is named: the number that stands there answers the question.
    fn part_unnamed(&self) -> HeadCount {
        let is_men = |m: &&Mention| m.traits.has(Traits::MEN) && matches!(m.value, Value::Count(_) | Value::Share(_));
        // "0 (all male panel)"
        let is_none = |m: &Mention| count(m).is_some_and(|none| none.most() == Some(0)) && !m.has_gender();
        if !self.mentions.iter().any(is_none)
            && let Some(men) = self.mentions.iter().find(is_men)
        {
            return self.without(Remark::OtherPeople, men.span);
        }
        let mut list =
            self.select(|m| !m.is_base && !m.traits.has(Traits::PANEL.with(Traits::WEAK).with(Traits::CAPACITY)));
        let is_all = |m: &&Mention| m.traits.has(Traits::ALL);
        if !list.iter().all(is_all) {
            list.retain(|m| !is_all(m));
        }
        let of_base = |m: &Mention| self.parent_of(m).is_some_and(|parent| parent.is_base);
        let based = list.iter().any(|m| of_base(m));
        // A count in brackets behind a share or "few" says the same in people.
        let of_share = |m: &Mention| self.parent_of(m).is_some_and(|parent| count(parent).is_none());
        let own: Vec<&Mention> =
            list.iter().copied().filter(|m| m.parent.is_none() || of_base(m) || of_share(m)).collect();
        let total =
            list.iter().find(|m| m.traits.has(Traits::ATTENDEES) && m.traits.has(Traits::TOTAL) && count(m).is_some());
        if let Some(total) = total {
            return self.without(Remark::OtherPeople, total.span);
        }
        match settle(&own) {
            Settled::Sum(sum) => {
                let apart = own.iter().find(|m| share(m).is_some() && m.parent.is_none());
                let beside = own.iter().any(|m| matches!(m.joint, Sign::And | Sign::Plus));
                if let Some(apart) = apart.filter(|_| beside) {
                    return self.mixed(apart, Some(sum));
                }
                let mut reading = self.finish(sum, None);
                let named = own.iter().find(|m| m.traits.has(Traits::ATTENDEES) && count(m).is_some());
                if let Some(named) = named.filter(|_| !based) {
                    reading.notes.push(Note { remark: Remark::AsParticipants, span: named.span });
                }
                reading
            }
            Settled::Unclear(span) => self.without(Remark::Unclear, span),
            Settled::Nothing => self
                .of_shares(&list)
                .or_else(|| self.word(&list))
                .unwrap_or_else(|| self.without(Remark::Unreadable, self.written)),
        }
    }

    /// An answer in shares alone.
    fn of_shares(&self, list: &[&Mention]) -> Option<HeadCount> {
        let shares: Vec<&Mention> = list.iter().copied().filter(|m| share(m).is_some()).collect();
        let (first, rest) = shares.split_first()?;
        let same = |m: &&Mention| matches!((share(m), share(first)), (Some(a), Some(b)) if a.same(&b));
        if rest.iter().all(same) {
            return Some(self.mixed(first, None));
        }
        Some(self.without(Remark::Unclear, cover(&shares)))
    }

    /// A share, and beside it people counted by number.
    fn mixed(&self, mention: &Mention, besides: Option<Sum>) -> HeadCount {
        let Some(quantity) = share(mention) else { return self.without(Remark::Unreadable, self.written) };
        let (none, all) = (Share { parts: 0, of: 1 }, Share { parts: 1, of: 1 });
        let fraction = |ratio: Option<super::quantity::Ratio>, open: Share| {
            ratio.map_or(open, |ratio| Share { parts: ratio.top, of: ratio.bottom.max(1) })
        };
        let amount = Amount::Share {
            low: fraction(quantity.low, none),
            high: fraction(quantity.high, all),
            strict: quantity.strict,
            estimate: quantity.estimate,
        };
        let mut reading = HeadCount { amount: Some(amount), ..self.without_notes(mention.span) };
        if let Some(sum) = besides.filter(|sum| sum.quantity.most() != Some(0)) {
            reading.besides = Some(people(&sum.quantity));
            reading.notes.push(Note { remark: Remark::Mixed, span: sum.span });
        }
        let above = quantity.low.is_some_and(|low| low.top > low.bottom)
            || quantity.high.is_some_and(|high| high.top > high.bottom);
        if above {
            reading.notes.push(Note { remark: Remark::ShareAboveWhole, span: mention.span });
        }
        reading
    }

    /// Onsite and online counts within the count itself: `100 (70 onsite, 40 online)`.
    fn with_parts_within(&self, sum: Sum) -> Sum {
        let parts = |mode: Mode| {
            let whole = |m: &Mention| self.parent_of(m).filter(|whole| sum.span.cover(whole.span) == sum.span);
            let is_part =
                |m: &Mention| whole(m).is_some_and(|w| w.mode().is_none() && w.has_gender() == m.has_gender());
            self.select(|m| m.mode() == Some(mode) && count(m).is_some() && is_part(m))
        };
        let (there, away) = (parts(Mode::Onsite), parts(Mode::Online));
        let (Some(onsite), Some(online)) = (agreed(&there), agreed(&away)) else { return sum };
        let differs = differing(&onsite.plus(&online), &sum.quantity, cover(&[there, away].concat()));
        Sum { onsite: Some(onsite), online: Some(online), differs, ..sum }
    }

    fn finish(&self, sum: Sum, total: Option<(Quantity, Span)>) -> HeadCount {
        let sum = if sum.onsite.is_none() && sum.online.is_none() { self.with_parts_within(sum) } else { sum };
        let mut reading = HeadCount { amount: Some(people(&sum.quantity)), ..self.without_notes(sum.span) };
        reading.onsite = sum.onsite.map(|quantity| people(&quantity));
        reading.online = sum.online.map(|quantity| people(&quantity));
        if let Some((span, parts)) = sum.differs {
            reading.notes.push(Note { remark: Remark::PartsDiffer { parts, total: sum.quantity.least() }, span });
        }
        if let Some((whole, _)) = total
            && let Some(most) = whole.most()
            && sum.quantity.least() > most
            && !sum.quantity.estimate
            && !whole.estimate
        {
            let remark = Remark::AboveWhole { part: sum.quantity.least(), whole: most };
            reading.notes.push(Note { remark, span: sum.span });
        }
        reading
    }

    fn without_notes(&self, span: Span) -> HeadCount {
        HeadCount { amount: None, besides: None, onsite: None, online: None, span, notes: Vec::new() }
    }

    fn without(&self, remark: Remark, span: Span) -> HeadCount {
        HeadCount { notes: vec![Note { remark, span }], ..self.without_notes(span) }
    }
}

fn people(quantity: &Quantity) -> Amount {
    Amount::People {
        low: quantity.least(),
        high: quantity.most(),
        strict: quantity.strict,
        estimate: quantity.estimate,
    }
}

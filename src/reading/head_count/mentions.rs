//! Mentions: every count in an answer, with the people it counts.

use super::quantity::{Quantity, Ratio, apply, quantity};
use super::signs::{Item, Sign};
use crate::span::Span;

/// What a mention says.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Value {
    Count(Quantity),
    Share(Quantity),
    /// The writer says that it is not known.
    Unknown,
    NotApplicable,
    Placeholder,
    /// A word such as "most" that gives no figure.
    Vague,
}

/// How people took part.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Mode {
    Onsite,
    Online,
}

/// What the words around a number say of it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Traits(u32);

macro_rules! traits {
    ($($(#[$doc:meta])* $name:ident = $bit:expr;)+) => {
        impl Traits { $($(#[$doc])* pub const $name: Traits = Traits(1 << $bit);)+ }
    };
}

traits! {
    WOMEN = 0;
    VARIANT = 1;
    MEN = 2;
    OTHERS = 3;
    PEOPLE = 4;
    ATTENDEES = 5;
    PANEL = 6;
    ONSITE = 7;
    ONLINE = 8;
    TOTAL = 9;
    ESTIMATE = 10;
    WEAK = 11;
    CAPACITY = 12;
    MOMENT = 13;
    OR_MORE = 15;
    OR_FEWER = 16;
    /// The word "all", which is a share only of women or by itself.
    ALL = 17;
    /// Its own words say how people took part.
    MODE_SAID = 18;
    /// Has a noun that is not in the tables.
    NOUN = 14;
}

impl Traits {
    pub fn has(self, other: Traits) -> bool {
        self.0 & other.0 != 0
    }

    pub fn with(self, other: Traits) -> Traits {
        Traits(self.0 | other.0)
    }

    fn without(self, other: Traits) -> Traits {
        Traits(self.0 & !other.0)
    }

    fn of(sign: Sign) -> Traits {
        match sign {
            Sign::Women => Traits::WOMEN,
            Sign::Variant => Traits::VARIANT,
            Sign::Men => Traits::MEN,
            Sign::Others => Traits::OTHERS,
            Sign::People => Traits::PEOPLE,
            Sign::Attendees => Traits::ATTENDEES,
            Sign::Panel => Traits::PANEL,
            Sign::Onsite => Traits::ONSITE,
            Sign::Online => Traits::ONLINE,
            Sign::Total => Traits::TOTAL,
            Sign::About | Sign::PlusMinus => Traits::ESTIMATE,
            Sign::Weak => Traits::WEAK,
            Sign::Capacity => Traits::CAPACITY,
            Sign::Moment => Traits::MOMENT,
            Sign::Other => Traits::NOUN,
            Sign::OrMore | Sign::AtLeast => Traits::OR_MORE,
            Sign::OrFewer | Sign::AtMost => Traits::OR_FEWER,
            _ => Traits(0),
        }
    }

    /// What says who is counted.
    const WHO: Traits = Traits(0b111_1111);
    const MODE: Traits = Traits(0b11 << 7);
    const GENDER: Traits = Traits(0b1111);
}

/// One count with the people it counts.
#[derive(Debug, Clone, Copy)]
pub(super) struct Mention {
    pub value: Value,
    /// The words of the value.
    pub span: Span,
    pub traits: Traits,
    /// The mention of which this one counts some.
    pub parent: Option<usize>,
    /// What joins it to the mention before.
    pub joint: Sign,
    /// Whether the number is only named as the whole of another one.
    pub is_base: bool,
}

impl Mention {
    pub fn mode(&self) -> Option<Mode> {
        match (self.traits.has(Traits::ONSITE), self.traits.has(Traits::ONLINE)) {
            (true, false) => Some(Mode::Onsite),
            (false, true) => Some(Mode::Online),
            _ => None,
        }
    }

    /// Whether it counts women, men or the like apart from the rest.
    pub fn has_gender(&self) -> bool {
        self.traits.has(Traits::GENDER)
    }
}

/// A value or another sign of the answer.
#[derive(Debug, Clone, Copy)]
enum Piece {
    Value { value: Value, base: Option<Quantity>, span: Span, said: Traits },
    Sign(Sign),
}

/// No session has more people than this; a longer number is a telephone number or a code.
const LARGEST_COUNT: u64 = 10_000_000;

/// Finds the values among the items; numbers that count no people fall away.
fn pieces(items: &[Item]) -> Vec<Piece> {
    let sign = |at: usize| items.get(at).map(|item| item.sign);
    let mut out = Vec::with_capacity(items.len());
    // Behind a value, a plus sign adds; before the first one it says "more than".
    let mut seen = false;
    let mut at = 0;
    while let Some(item) = items.get(at) {
        seen |= matches!(out.last(), Some(Piece::Value { .. }));
        // "IGF 2018 WS #45", "12 November 2018": up to the last number that counts no people.
        let numbers = (at + 1..at + 7)
            .take_while(|next| match sign(*next) {
                Some(Sign::Figure { .. } | Sign::Number(_)) => !counts_people(items, *next),
                sign => matches!(sign, Some(Sign::NoCount | Sign::Dash | Sign::Label)),
            })
            .count();
        let is_label = match item.sign {
            Sign::Label | Sign::Month => numbers > 0,
            Sign::No => numbers > 0 && matches!(sign(at + 1), Some(Sign::Figure { .. })),
            _ => false,
        };
        if is_label {
            at += 1 + numbers;
            continue;
        }
        if let Some(next) = date(items, at).or_else(|| list_number(items, at)) {
            at = next;
            continue;
        }
        let joins = item.sign == Sign::Plus && seen;
        if let Some(found) = quantity(items, at).filter(|_| !joins) {
            // "For 90 min"
            let is_time = sign(found.next - 1) == Some(Sign::Min)
                && (item.sign == Sign::Filler || matches!(out.last(), Some(Piece::Sign(Sign::Filler))));
            // "At one time", "one of the best"
            let is_pronoun = sign(found.next - 1) == Some(Sign::Number(1))
                && found.quantity == Quantity::exactly(Ratio::count(1))
                && matches!(sign(found.next), Some(Sign::Other | Sign::InOf | Sign::Moment));
            let ends = [found.quantity.low, found.quantity.high];
            let is_code = ends.into_iter().flatten().any(|end| end.top > LARGEST_COUNT);
            // "About 1 in 4 was a woman"
            let is_article = seen
                && sign(found.next - 1) == Some(Sign::Article)
                && (item.sign == Sign::Filler || matches!(out.last(), Some(Piece::Sign(Sign::Filler))));
            let dropped = is_pronoun
                || is_article
                || is_code
                || is_time
                || is_thing(items, found.next, found.quantity.share)
                || found.year && !sign(found.next).is_some_and(Sign::is_person);
            if !dropped {
                let value =
                    if found.quantity.share { Value::Share(found.quantity) } else { Value::Count(found.quantity) };
                // "80 out of 120 registered"
                let is_weak = (found.next..found.next + 2).any(|at| sign(at) == Some(Sign::Weak));
                out.push(Piece::Value {
                    value,
                    base: found.base.filter(|_| !is_weak),
                    span: found.span,
                    said: found.who.map(Traits::of).unwrap_or_default(),
                });
            }
            at = repeated(items, &found.quantity, found.next).unwrap_or(found.next).max(at + 1);
            continue;
        }
        let zero = Value::Count(Quantity::exactly(Ratio::count(0)));
        let whole = Value::Share(Quantity { share: true, ..Quantity::exactly(Ratio { top: 1, bottom: 1 }) });
        let value = match item.sign {
            Sign::Nobody => Some(zero),
            Sign::No => {
                let behind = if sign(at + 1) == Some(Sign::Other) { at + 2 } else { at + 1 };
                let people = sign(behind).is_some_and(|s| s.is_person() || matches!(s, Sign::Online | Sign::Onsite));
                let begins = !matches!(out.last(), Some(Piece::Value { .. }));
                (people && begins).then_some(zero)
            }
            Sign::Unknown => Some(Value::Unknown),
            Sign::NotApplicable => Some(Value::NotApplicable),
            Sign::Placeholder => Some(Value::Placeholder),
            Sign::Vague | Sign::Several | Sign::Plural(_) => Some(Value::Vague),
            Sign::All => Some(whole),
            _ => None,
        };
        match value {
            Some(value) => {
                // "A few hundred"
                let group =
                    matches!(sign(at + 1), Some(Sign::Group(_) | Sign::Loose(_) | Sign::Plural(_) | Sign::Scale(_)));
                let behind = if group && item.sign == Sign::Vague { at + 2 } else { at + 1 };
                let (base, next) = base_of(items, behind);
                out.push(Piece::Value {
                    value,
                    base,
                    span: item.span,
                    said: if item.sign == Sign::All { Traits::ALL } else { Traits::default() },
                });
                at = next;
            }
            None => {
                out.push(Piece::Sign(item.sign));
                at += 1;
            }
        }
    }
    out
}

/// The item behind a bracket that says the same number again: forty-five (45).
fn repeated(items: &[Item], known: &Quantity, at: usize) -> Option<usize> {
    let opens = items.get(at)?.sign == Sign::Open;
    let again = quantity(items, at + 1).filter(|again| opens && again.base.is_none())?;
    let same = again.quantity.same(known) && again.quantity.share == known.share && !known.share;
    (same && items.get(again.next)?.sign == Sign::Close).then_some(again.next + 1)
}

/// The item behind the number of a list item: "1." or "2)" before more words at the start of a line.
fn list_number(items: &[Item], at: usize) -> Option<usize> {
    let begins = at == 0 || items.get(at - 1).is_some_and(|before| before.sign == Sign::Break);
    let Sign::Figure { digits: 1..=9, .. } = items.get(at)?.sign else { return None };
    let mark = items.get(at + 1)?;
    let behind = items.get(at + 2)?;
    let fits = begins && matches!(mark.sign, Sign::Stop | Sign::Close) && mark.glued && behind.sign != Sign::Break;
    fits.then_some(at + 2)
}

/// The item behind a date in figures: 14/11/2018, 2018-11-14.
fn date(items: &[Item], at: usize) -> Option<usize> {
    let parts = items.get(at..at + 5)?;
    let mark = parts.get(1)?.sign;
    let fits = parts.iter().enumerate().all(|(index, item)| {
        (index == 0 || item.glued)
            && if index % 2 == 0 { matches!(item.sign, Sign::Figure { .. }) } else { item.sign == mark }
    });
    (fits && matches!(mark, Sign::Slash | Sign::Dash)).then_some(at + 5)
}

/// The count behind "of the", as in "none of the 60".
fn base_of(items: &[Item], at: usize) -> (Option<Quantity>, usize) {
    let mut next = at;
    while next < at + 3 && items.get(next).is_some_and(|item| matches!(item.sign, Sign::InOf | Sign::Filler)) {
        next += 1;
    }
    match quantity(items, next)
        .filter(|found| next > at && !found.quantity.share && !is_thing(items, found.next, false))
    {
        Some(found) => (Some(found.quantity), found.next),
        None => (None, at),
    }
}

/// Whether the number at `at` is followed by people.
fn counts_people(items: &[Item], at: usize) -> bool {
    quantity(items, at).is_some_and(|found| items.get(found.next).is_some_and(|item| item.sign.is_person()))
}

/// Whether the number before item `at` counts minutes, countries or other things.
fn is_thing(items: &[Item], at: usize, share: bool) -> bool {
    let mut unknown_words = 0;
    for item in items.iter().skip(at).take(4) {
        match item.sign {
            Sign::Thing | Sign::Month => return true,
            Sign::Dash if item.glued => {}
            Sign::Onsite | Sign::Online | Sign::Weak => {}
            // Half of the room are people
            Sign::Label if share => return false,
            Sign::Label => {
                return !matches!(items.get(at + 1).map(|next| next.sign), Some(Sign::Figure { .. } | Sign::Number(_)));
            }
            Sign::InOf if item.span == items.get(at).map_or(item.span, |first| first.span) => {}
            Sign::Other if unknown_words < 2 => unknown_words += 1,
            _ => return false,
        }
    }
    false
}

/// What a label that ends in a colon says of the counts behind it.
#[derive(Default, Clone, Copy)]
struct Heading {
    traits: Traits,
}

/// Reads every mention of an answer.
pub(super) fn mentions(items: &[Item]) -> Vec<Mention> {
    let pieces = match items {
        // A question mark by itself
        [Item { sign: Sign::Query, span, .. }] => {
            vec![Piece::Value { value: Value::Unknown, base: None, span: *span, said: Traits::default() }]
        }
        _ => labels_first(pieces(items)),
    };
    let mut reader = Reader::default();
    let mut from = 0;
    for at in 0..=pieces.len() {
        let boundary = match pieces.get(at) {
            Some(Piece::Sign(sign)) if sign.is_boundary() && !is_of_whom(&pieces, at) => Some(*sign),
            Some(_) => continue,
            None => None,
        };
        reader.chunk(pieces.get(from..at).unwrap_or(&[]));
        if let Some(sign) = boundary {
            reader.boundary(sign);
        }
        from = at + 1;
    }
    reader.mentions
}

/// Whether "of whom" stands right behind a number: "40 of whom".
fn is_of_whom(pieces: &[Piece], at: usize) -> bool {
    let before = at.checked_sub(1).and_then(|at| pieces.get(at));
    matches!(pieces.get(at), Some(Piece::Sign(Sign::Including)))
        && matches!(before, Some(Piece::Value { .. }))
        && !matches!(pieces.get(at + 1), Some(Piece::Value { .. }))
        && !matches!(pieces.get(at + 1), Some(Piece::Sign(Sign::Colon)))
}

struct Reader {
    mentions: Vec<Mention>,
    /// The mentions before each open bracket.
    open: Vec<Option<usize>>,
    /// The mention that "of whom" speaks of.
    including: Option<usize>,
    heading: Heading,
    /// What a line without a number says, for the line behind it.
    line: Traits,
    joint: Sign,
    /// The first mention of this line or sentence.
    first: usize,
}

impl Default for Reader {
    fn default() -> Self {
        Reader {
            mentions: Vec::new(),
            open: Vec::new(),
            including: None,
            heading: Heading::default(),
            line: Traits::default(),
            joint: Sign::Break,
            first: 0,
        }
    }
}

impl Reader {
    fn boundary(&mut self, sign: Sign) {
        let last = self.mentions.len().checked_sub(1);
        match sign {
            Sign::Open => self.open.push(last),
            Sign::Close => {
                self.open.pop();
                self.including = None;
            }
            Sign::Including => self.including = last,
            Sign::Break | Sign::Semicolon | Sign::Stop => {
                self.first = self.mentions.len();
                self.heading = Heading::default();
                if self.open.is_empty() {
                    self.including = None;
                }
                if sign == Sign::Break {
                    self.open.clear();
                    self.including = None;
                }
            }
            _ => {}
        }
        // A comma does not undo what a stronger mark has said.
        let keeps = matches!(sign, Sign::Close) || sign == Sign::Comma && self.joint == Sign::Plus;
        if !keeps {
            self.joint = sign;
        }
    }

    /// Reads the pieces between two boundaries.
    fn chunk(&mut self, chunk: &[Piece]) {
        let values: Vec<usize> =
            (0..chunk.len()).filter(|at| matches!(chunk.get(*at), Some(Piece::Value { .. }))).collect();
        if values.is_empty() {
            self.words_alone(chunk);
            return;
        }
        if let Some(pairs) = paired(chunk, &values) {
            for (gender, value) in pairs {
                self.segment(&[gender], value, &[]);
            }
            return;
        }
        let label_first = self.is_label_first(chunk, &values);
        let mut from = 0;
        for (index, at) in values.iter().enumerate() {
            let end = match values.get(index + 1) {
                Some(next) => at + 1 + split(chunk.get(at + 1..*next).unwrap_or(&[]), label_first),
                None => chunk.len(),
            };
            let (before, after) = (chunk.get(from..*at).unwrap_or(&[]), chunk.get(at + 1..end).unwrap_or(&[]));
            self.segment(before, chunk[*at], after);
            from = end;
        }
    }

    /// Whether labels stand before their numbers here: "women 40 men 60".
    fn is_label_first(&self, chunk: &[Piece], values: &[usize]) -> bool {
        let says = |pieces: Option<&[Piece]>| {
            pieces.unwrap_or(&[]).iter().any(|piece| {
                matches!(piece, Piece::Sign(sign)
                    if sign.is_person() || matches!(sign, Sign::Onsite | Sign::Online | Sign::Total))
            })
        };
        let (Some(first), Some(last)) = (values.first(), values.last()) else { return false };
        says(chunk.get(..*first)) && !says(chunk.get(last + 1..))
    }

    /// Words without a number: a label, or something said of the mention before.
    fn words_alone(&mut self, chunk: &[Piece]) {
        let said = traits(chunk);
        if chunk.iter().any(|piece| matches!(piece, Piece::Sign(Sign::Colon))) {
            self.heading = Heading { traits: said };
        }
        let in_brackets = self.open.last().is_some_and(|before| *before == self.mentions.len().checked_sub(1));
        if self.joint == Sign::Break || self.mentions.is_empty() {
            self.line = said;
        }
        let Some(last) = self.mentions.last_mut() else { return };
        if self.joint == Sign::Break || self.joint == Sign::Stop || self.joint == Sign::Semicolon {
            return;
        }
        // "40, perhaps more"
        let is_bound = |piece: &Piece| {
            matches!(piece, Piece::Sign(Sign::OrMore | Sign::OrFewer | Sign::About | Sign::Or | Sign::And | Sign::But))
        };
        if chunk.iter().all(is_bound) {
            last.traits = last.traits.with(Traits(said.0 & Traits::OR_MORE.with(Traits::OR_FEWER).0));
        }
        let hedged = !said.has(Traits::NOUN);
        let mut adds = Traits(if hedged { said.0 & Traits::ESTIMATE.0 } else { 0 });
        if in_brackets && self.joint == Sign::Open {
            let who = if last.traits.has(Traits::WHO) { 0 } else { said.0 & Traits::WHO.0 };
            let mode = if last.traits.has(Traits::MODE) { 0 } else { said.0 & Traits::MODE.0 };
            // "(speakers excluded)"
            let who = if said.has(Traits::NOUN) { who & !Traits::PANEL.0 } else { who };
            let also = Traits::TOTAL.with(Traits::OR_MORE).with(Traits::OR_FEWER);
            adds = Traits(adds.0 | who | mode | said.0 & also.0);
        }
        last.traits = last.traits.with(adds);
        hedge(last);
    }

    /// One value with the words that belong to it.
    fn segment(&mut self, before: &[Piece], value: Piece, after: &[Piece]) {
        let Piece::Value { value, base, span, said } = value else { return };
        let ahead = traits(before);
        let mut behind = traits(after);
        // "64 including speakers": more are counted than these.
        let wider = |pair: &[Piece]| {
            matches!(pair, [Piece::Sign(Sign::Including | Sign::Plus | Sign::And), Piece::Sign(Sign::Panel)])
        };
        if after.windows(2).any(wider) {
            behind = behind.without(Traits::PANEL);
        }
        let mut own = ahead.without(Traits::OR_MORE.with(Traits::OR_FEWER)).with(behind).with(said);
        let equals = before.iter().any(|piece| matches!(piece, Piece::Sign(Sign::Equals)));
        if equals && self.mentions.len() > self.first && !ahead.has(Traits::WHO) {
            own = own.with(Traits::TOTAL);
        }
        if own.has(Traits::WOMEN) && own.has(Traits::MEN) {
            own = own.without(Traits::GENDER).with(Traits::PEOPLE);
        }
        let joined = before.iter().rev().find_map(|piece| match piece {
            Piece::Sign(sign @ (Sign::Plus | Sign::And | Sign::Or | Sign::But | Sign::Dash | Sign::Slash)) => {
                Some(*sign)
            }
            _ => None,
        });
        let joint = match joined {
            Some(sign) => sign,
            None => self.joint,
        };
        // A share is of the people it names; it does not count them.
        if matches!(value, Value::Share(_)) {
            own = own.without(Traits::TOTAL.with(Traits::PEOPLE).with(Traits::ATTENDEES));
        }
        self.inherit(&mut own, before);
        if own.has(Traits::MODE) {
            own = own.with(Traits::MODE_SAID);
        }
        // "9 women onsite, 4 online"
        if let Some(before) = self.mentions.get(self.first..).and_then(<[Mention]>::last)
            && !own.has(Traits::WHO)
            && own.has(Traits::MODE)
            && before.traits.has(Traits::MODE_SAID)
            && before.has_gender()
        {
            own = Traits(own.0 | before.traits.0 & Traits::GENDER.0);
        }
        let of_whom = after.iter().any(|piece| matches!(piece, Piece::Sign(Sign::Including)));
        let last = self.mentions.len().checked_sub(1);
        let mut parent = self.including.or(self.open.last().copied().flatten());
        if of_whom {
            parent = parent.or(last.filter(|last| *last >= self.first));
        }
        let mut mention = Mention { value, span, traits: own, parent, joint, is_base: false };
        if let Some(whole) = parent.and_then(|parent| self.mentions.get(parent)) {
            if !self.fits(whole, &mention) {
                mention.parent = None;
                self.including = None;
            } else {
                // What is said of the whole holds for its part.
                let mode = if own.has(Traits::MODE) { 0 } else { whole.traits.0 & Traits::MODE.0 };
                let who = if own.has(Traits::WHO) { 0 } else { whole.traits.0 & Traits::WHO.0 };
                mention.traits = Traits(mention.traits.0 | mode | who);
            }
        }
        hedge(&mut mention);
        if let Some(base) = base {
            let traits = Traits(own.0 & Traits::MODE.0 | Traits::PEOPLE.0);
            let whole = Mention { value: Value::Count(base), traits, is_base: true, ..mention };
            self.mentions.push(whole);
            mention.parent = Some(self.mentions.len() - 1);
        }
        self.mentions.push(mention);
        self.joint = Sign::Filler;
        if after.iter().any(|piece| matches!(piece, Piece::Sign(Sign::Colon))) {
            self.heading = Heading { traits: own };
        }
    }

    /// Takes over what the heading or the line above says.
    fn inherit(&mut self, own: &mut Traits, before: &[Piece]) {
        if before.iter().any(|piece| matches!(piece, Piece::Sign(Sign::Colon)))
            && own.has(Traits::WHO.with(Traits::MODE))
        {
            let said = traits(before);
            if said.has(Traits::WHO.with(Traits::MODE)) {
                self.heading = Heading { traits: said };
            }
        }
        let line = std::mem::take(&mut self.line);
        let above = if own.has(Traits::WHO.with(Traits::MODE).with(Traits::TOTAL)) { Traits::default() } else { line };
        let from = self.heading.traits.with(above);
        if !own.has(Traits::WHO) && !own.has(Traits::TOTAL) {
            *own = Traits(own.0 | from.0 & Traits::WHO.0);
        }
        if !own.has(Traits::MODE) && !own.has(Traits::TOTAL) {
            *own = Traits(own.0 | from.0 & Traits::MODE.0);
        }
        *own = Traits(own.0 | above.0 & Traits::TOTAL.0);
    }

    /// Whether `part` can count some of `whole`.
    fn fits(&self, whole: &Mention, part: &Mention) -> bool {
        let other_mode = matches!((whole.mode(), part.mode()), (Some(a), Some(b)) if a != b);
        let other_gender =
            whole.traits.has(Traits::MEN) != part.traits.has(Traits::MEN) && whole.has_gender() && part.has_gender();
        // "(+ 25 online)" adds to the whole, "(60 onsite + 25 online)" to another part of it.
        let beside_part = self.mentions.last().is_some_and(|before| before.parent.is_some());
        let joined = matches!(part.joint, Sign::Plus) && !beside_part;
        // The whole itself in brackets behind its part: 40 women (100 participants).
        let widens = whole.has_gender()
            && part.traits.has(Traits::PEOPLE.with(Traits::ATTENDEES).with(Traits::TOTAL))
            && !part.has_gender();
        !other_mode && !other_gender && !joined && !widens
    }
}

/// Applies what the words around an amount say of it: an estimate, at least, at most.
fn hedge(mention: &mut Mention) {
    let traits = mention.traits;
    if let Value::Count(quantity) | Value::Share(quantity) = &mut mention.value {
        quantity.estimate |= traits.has(Traits::ESTIMATE);
        if traits.has(Traits::OR_MORE) && quantity.low.is_some() {
            apply(Sign::AtLeast, quantity);
        } else if traits.has(Traits::OR_FEWER) && quantity.high.is_some() {
            apply(Sign::AtMost, quantity);
        }
    }
}

/// `45/30 (onsite/online)` with its labels before its values.
fn labels_first(mut pieces: Vec<Piece>) -> Vec<Piece> {
    let is_value = |piece: &Piece| matches!(piece, Piece::Value { base: None, .. });
    let joins = |piece: &Piece| matches!(piece, Piece::Sign(Sign::And | Sign::Slash | Sign::Dash));
    let is_label = |piece: &Piece| matches!(piece, Piece::Sign(sign) if is_mode(*sign));
    let Some(at) = pieces.windows(3).position(|three| is_value(&three[0]) && joins(&three[1]) && is_value(&three[2]))
    else {
        return pieces;
    };
    let behind = at + 3 + usize::from(matches!(pieces.get(at + 3), Some(Piece::Sign(Sign::Open | Sign::Comma))));
    if let Some([one, joint, other]) = pieces.get(behind..behind + 3)
        && is_label(one)
        && joins(joint)
        && is_label(other)
    {
        let labels: Vec<Piece> = pieces.drain(at + 3..behind + 3).skip(behind - at - 3).collect();
        pieces.splice(at..at, labels);
    }
    pieces
}

/// Two values with their genders, or the ways of taking part, whose labels both stand before them: `men/women: 25/15`.
fn paired(chunk: &[Piece], values: &[usize]) -> Option<[(Piece, Piece); 2]> {
    let joins = |piece: &Piece| matches!(piece, Piece::Sign(Sign::And | Sign::Slash | Sign::Dash));
    let (first, last) = (*values.first()?, *values.last()?);
    let mut labels = Vec::new();
    for piece in chunk.get(..first)? {
        match piece {
            Piece::Sign(label @ (Sign::Women | Sign::Men | Sign::Onsite | Sign::Online)) => {
                labels.push((*label, *piece))
            }
            Piece::Sign(Sign::Colon | Sign::Equals | Sign::Filler | Sign::Article) => {}
            piece if joins(piece) => {}
            _ => return None,
        }
    }
    let [(one, _), (other, _)] = labels[..] else { return None };
    let is_label = |piece: &Piece| matches!(piece, Piece::Sign(sign) if sign.is_person() || is_mode(*sign));
    if one == other || is_mode(one) != is_mode(other) || chunk.get(last + 1..)?.iter().any(is_label) {
        return None;
    }
    let [left, right] = match (values.len(), chunk[first]) {
        (2, left) if last > first + 1 && chunk[first + 1..last].iter().all(joins) => [left, chunk[last]],
        // `women/men: 15/25` are no 15 of 25.
        (1, Piece::Value { value, base: Some(base), span, said }) => {
            let of = |value| Piece::Value { value, base: None, span, said };
            [of(value), of(Value::Count(base))]
        }
        _ => return None,
    };
    Some([(labels[0].1, left), (labels[1].1, right)])
}

fn is_mode(sign: Sign) -> bool {
    matches!(sign, Sign::Onsite | Sign::Online)
}

/// How many pieces of the gap between two values belong to the first one.
fn split(gap: &[Piece], label_first: bool) -> usize {
    let is = |piece: &Piece, test: fn(Sign) -> bool| matches!(piece, Piece::Sign(sign) if test(*sign));
    let joins = |piece: &Piece| {
        is(piece, |sign| {
            matches!(sign, Sign::And | Sign::Plus | Sign::Or | Sign::But | Sign::Equals | Sign::Dash | Sign::Slash)
        })
    };
    let colon = |piece: &Piece| is(piece, |sign| sign == Sign::Colon);
    if let Some(at) = gap.iter().rposition(joins) {
        // "women - 40 - men - 60": the dash before the number is no joint.
        let only_dash =
            at + 1 == gap.len() && is(&gap[at], |sign| matches!(sign, Sign::Dash | Sign::Equals)) && label_first;
        return match gap[..at].iter().rposition(joins) {
            Some(earlier) if only_dash => earlier,
            None if only_dash => 0,
            _ => at,
        };
    }
    match gap.iter().position(colon) {
        _ if label_first => 0,
        Some(at) => at + 1,
        None => gap.len(),
    }
}

fn traits(pieces: &[Piece]) -> Traits {
    let mut all = Traits::default();
    for piece in pieces {
        if let Piece::Sign(sign) = piece {
            all = all.with(Traits::of(*sign));
        }
    }
    all
}

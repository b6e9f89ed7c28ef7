//! Numbers of people as reports give them: ranges that add up, and shares.

use rapporteur::reading::head_count::{Amount, HeadCount, Share};
use serde::Serialize;

/// At least so many people, and at most so many.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
pub struct Range {
    /// Certainly so many.
    pub low: u64,
    /// Certainly no more; none where a report sets no upper end.
    pub high: Option<u64>,
    /// Whether a report calls it an estimate.
    pub estimate: bool,
}

impl Range {
    /// People of both.
    pub fn plus(self, other: Range) -> Range {
        Range {
            low: self.low.saturating_add(other.low),
            high: self.high.zip(other.high).map(|(a, b)| a.saturating_add(b)),
            estimate: self.estimate || other.estimate,
        }
    }

    /// The smallest range that holds both: two reports of one session.
    pub fn or(self, other: Range) -> Range {
        Range {
            low: self.low.min(other.low),
            high: self.high.zip(other.high).map(|(a, b)| a.max(b)),
            estimate: self.estimate || other.estimate,
        }
    }
}

/// A share of people in ten-thousandths, from and to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Part {
    /// At least.
    pub low: u64,
    /// At most.
    pub high: u64,
}

/// What one report says of a number of people.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct Count {
    /// The answer as it was understood, in plain words.
    pub reads: String,
    /// The number of people, where the report gives one.
    pub people: Option<Range>,
    /// The share of all, where the report gives one instead.
    pub share: Option<Part>,
}

impl Count {
    /// What an answer says.
    pub fn of(reading: &HeadCount) -> Count {
        let (people, share) = match reading.amount {
            Some(Amount::People { low, high, estimate, .. }) => (Some(Range { low, high, estimate }), None),
            Some(Amount::Share { low, high, .. }) => {
                (None, Some(Part { low: ten_thousandths(low, false), high: ten_thousandths(high, true) }))
            }
            Some(Amount::Unknown) | None => (None, None),
        };
        // A share and people beside it cannot be added up.
        let share = share.filter(|_| reading.besides.is_none());
        Count { reads: reading.to_string(), people, share }
    }

    /// The number of people when `whole` is the number of all, where both are known. A share is multiplied out.
    pub fn people_of(&self, whole: Option<Range>) -> Option<Range> {
        self.people.or_else(|| {
            let (part, whole) = self.share.zip(whole)?;
            let times = |share: u64, people: u64| u128::from(share) * u128::from(people);
            let low = u64::try_from(times(part.low, whole.low) / 10_000).unwrap_or(u64::MAX);
            let high =
                whole.high.map(|high| u64::try_from(times(part.high, high).div_ceil(10_000)).unwrap_or(u64::MAX));
            Some(Range { low, high, estimate: true })
        })
    }
}

fn ten_thousandths(share: Share, up: bool) -> u64 {
    let parts = u128::from(share.parts) * 10_000;
    let of = u128::from(share.of.max(1));
    let value = if up { parts.div_ceil(of) } else { parts / of };
    u64::try_from(value).unwrap_or(u64::MAX).min(10_000)
}

/// The share of `part` in `whole`, where the whole has an upper end and somebody in it.
pub fn share(part: Range, whole: Range) -> Option<Part> {
    let (part_high, whole_high) = part.high.zip(whole.high)?;
    if whole.low == 0 || whole_high == 0 {
        return None;
    }
    let low = u128::from(part.low) * 10_000 / u128::from(whole_high);
    let high = (u128::from(part_high) * 10_000).div_ceil(u128::from(whole.low));
    let capped = |value: u128| u64::try_from(value).unwrap_or(u64::MAX).min(10_000);
    Some(Part { low: capped(low), high: capped(high) })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn exactly(people: u64) -> Range {
        Range { low: people, high: Some(people), estimate: false }
    }

    #[test]
    fn sums_keep_open_ends_open() {
        let open = Range { low: 101, high: None, estimate: true };
        assert_eq!(exactly(40).plus(open), Range { low: 141, high: None, estimate: true });
        assert_eq!(exactly(40).or(exactly(60)), Range { low: 40, high: Some(60), estimate: false });
    }

    #[test]
    fn shares_hold_whatever_the_ranges_allow() {
        assert_eq!(share(exactly(20), exactly(45)), Some(Part { low: 4444, high: 4445 }));
        assert_eq!(share(exactly(20), exactly(0)), None);
        let count = Count { reads: String::new(), people: None, share: Some(Part { low: 5000, high: 5000 }) };
        assert_eq!(count.people_of(Some(exactly(45))), Some(Range { low: 22, high: Some(23), estimate: true }));
        assert_eq!(count.people_of(None), None);
    }
}

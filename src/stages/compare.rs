//! Compares two reports of one session, question by question. Only what both forms ask is compared, by what the answers
//! mean: another way of writing the same is no difference.

use super::pairs::pairs;
use super::{Difference, DifferenceCode as Code, persons};
use crate::checker::Checker;
use crate::diagnostic::Place;
use crate::draft::Answer;
use crate::order;
use crate::reading::choice::Chosen;
use crate::reading::head_count::{Amount, Share};
use crate::reading::links::Link;
use crate::reading::placeholder::placeholder;
use crate::reading::time_slot::{Sitting, When};
use crate::reading::{Choices, HeadCount, Links, Reading, SessionType, TimeSlot, folded};
use crate::rules::shown;
use crate::span::{Slice, Span};
use crate::template::Field;

/// One question in both reports.
pub(super) struct Pair<'a> {
    pub before: Side<'a>,
    pub after: Side<'a>,
}

/// One question in one report.
pub(super) struct Side<'a> {
    pub field: &'a Field,
    pub answer: &'a Answer,
    pub reading: &'a Reading,
}

/// What was lost, came, changed or contradicts between two reports of one session, in the order of the later form.
pub fn differences(earlier: &Checker, later: &Checker) -> Vec<Difference> {
    let both: Vec<Pair<'_>> = pairs(earlier.template(), later.template())
        .into_iter()
        .zip(&later.template().fields)
        .filter_map(|(before, after)| Some(Pair { before: side(earlier, before?)?, after: side(later, after)? }))
        .filter(|pair| pair.before.field.kind == pair.after.field.kind)
        .collect();
    let roles = persons::Roles::of(&both);
    let mut found = Vec::new();
    for (index, pair) in both.iter().enumerate() {
        if persons::are_asked(pair.after.field) {
            roles.compare(index, pair, &mut found);
        } else {
            pair.compare(&mut found);
        }
    }
    found
}

fn side<'a>(report: &'a Checker, field: &'a Field) -> Option<Side<'a>> {
    Some(Side { field, answer: report.answer(&field.id)?, reading: report.reading(&field.id)? })
}

impl Side<'_> {
    /// The answer without white space at its ends.
    fn text(&self) -> Slice<'_> {
        Slice::whole(self.answer.text().unwrap_or_default()).trim()
    }

    /// Whether something is answered, and not only that it is still to come or that there is nothing.
    fn is_stated(&self) -> bool {
        let absent = match self.reading {
            Reading::Blank => true,
            Reading::SessionType(reading) => reading.absent.is_some(),
            Reading::Choices(reading) => reading.absent.is_some(),
            Reading::Links(reading) => reading.absent.is_some(),
            _ => false,
        };
        !absent && placeholder(self.text().text).is_none()
    }

    pub(super) fn place(&self, item: Option<usize>, span: Span) -> Place {
        Place::in_field(&self.field.id, item, span)
    }
}

impl Pair<'_> {
    fn compare(&self, out: &mut Vec<Difference>) {
        if !self.before.is_stated() {
            return;
        }
        if !self.after.is_stated() {
            out.push(self.difference(Code::AnswerLost));
            return;
        }
        let changed = match (self.before.reading, self.after.reading) {
            (Reading::SessionType(before), Reading::SessionType(after)) => {
                types_differ(before, after).then_some(Code::SessionTypeChanged)
            }
            (Reading::Line(_), Reading::Line(_)) => {
                (words(self.before.text().text) != words(self.after.text().text)).then_some(Code::LineChanged)
            }
            (Reading::TimeSlot(before), Reading::TimeSlot(after)) => {
                slots_differ(before, after).then_some(Code::SlotChanged)
            }
            (Reading::Choices(before), Reading::Choices(after)) => {
                (names(before) != names(after)).then_some(Code::ChoiceChanged)
            }
            (Reading::HeadCount(before), Reading::HeadCount(after)) => {
                counts_differ(before, after).then_some(Code::HeadCountChanged)
            }
            (Reading::Items(before), Reading::Items(after)) => {
                let (before, after) = (before.items.len(), after.items.len());
                if after < before {
                    let found = self.difference(Code::ItemsFewer);
                    out.push(found.with("before", before).with("after", after));
                }
                None
            }
            (Reading::Links(before), Reading::Links(after)) => {
                self.lost_links(before, after, out);
                None
            }
            _ => None,
        };
        if let Some(code) = changed {
            let found = self.difference(code).with("before", shown(self.before.text().text));
            out.push(found.with("after", shown(self.after.text().text)));
        }
    }

    /// A difference of the whole answers.
    fn difference(&self, code: Code) -> Difference {
        let earlier = self.before.place(None, self.before.text().span());
        Difference::new(code, earlier, self.after.place(None, self.after.text().span()))
    }

    fn lost_links(&self, before: &Links, after: &Links, out: &mut Vec<Difference>) {
        let mut kept: Vec<String> = after.links.iter().map(address).collect();
        order::sort(&mut kept, |a, b| a < b);
        for (item, link) in before.links.iter().enumerate() {
            if kept.binary_search(&address(link)).is_err() {
                let earlier = self.before.place(Some(item), link.span);
                let lost = Difference::new(Code::LinkLost, earlier, self.after.place(None, Span::default()));
                out.push(lost.with("text", shown(&link.text)));
            }
        }
    }
}

/// The words of a text in the one spelling for all that is the same to a reader.
pub(super) fn words(text: &str) -> Vec<String> {
    let folded = folded(text);
    let words = folded.split(|c: char| !c.is_alphanumeric());
    words.filter(|word| !word.is_empty() && *word != "and").map(str::to_owned).collect()
}

fn types_differ(before: &SessionType, after: &SessionType) -> bool {
    if let (Some(before), Some(after)) = (&before.number, &after.number)
        && before != after
    {
        return true;
    }
    match (&before.name, &after.name) {
        (Some(before), Some(after)) => words(before) != words(after),
        _ => words(&before.text) != words(&after.text),
    }
}

/// The names of the choices, in order and each once.
fn names(choices: &Choices) -> Vec<Vec<String>> {
    let name = |chosen: &Chosen| words(chosen.name.as_deref().unwrap_or(&chosen.text));
    let mut names: Vec<Vec<String>> = choices.chosen.iter().map(name).collect();
    order::sort(&mut names, |a, b| a < b);
    names.dedup();
    names
}

/// Whether the later slot contradicts the earlier one, or leaves out what that one says.
fn slots_differ(before: &TimeSlot, after: &TimeSlot) -> bool {
    let hours = |slot: &TimeSlot, sitting: &Sitting| {
        let others = slot.times.iter().filter_map(|times| times.or).map(|(start, end)| (Some(start), Some(end)));
        std::iter::once((sitting.start, sitting.end)).chain(others).collect::<Vec<_>>()
    };
    let same = |(one, other): (&Sitting, &Sitting)| {
        let other_hours = hours(after, other);
        let same_hours = hours(before, one).iter().any(|(start, end)| {
            let fits = |(later_start, later_end): &(Option<u16>, Option<u16>)| {
                (start.is_none() || start == later_start) && (end.is_none() || end == later_end)
            };
            other_hours.iter().any(fits)
        });
        same_hours
            && one.day.is_none_or(|day| other.day.is_some_and(|other| same_day(day, other)))
            && (one.last_day.is_none() || one.last_day == other.last_day)
    };
    !before.sittings.is_empty()
        && (before.sittings.len() != after.sittings.len() || !before.sittings.iter().zip(&after.sittings).all(same))
}

/// Whether two days can be the same one.
fn same_day(one: When, other: When) -> bool {
    match (one, other) {
        (When::Never, _) => true,
        (_, When::Never) => false,
        (When::Either(first, second), other) | (other, When::Either(first, second)) => {
            same_day(When::On(first), other) || same_day(When::On(second), other)
        }
        (When::On(one), When::On(other)) => one == other,
        (When::Yearly { month, day }, When::On(date)) | (When::On(date), When::Yearly { month, day }) => {
            date.month() as u8 == month && date.day() == day
        }
        (When::Yearly { .. }, When::Yearly { .. }) => one == other,
    }
}

/// Whether no number of people fits both counts, or the later one no longer says what the earlier one says.
fn counts_differ(before: &HeadCount, after: &HeadCount) -> bool {
    let parts = |count: &HeadCount| [count.besides, count.onsite, count.online];
    match (before.amount, after.amount) {
        (None | Some(Amount::Unknown), _) => false,
        (Some(_), None | Some(Amount::Unknown)) => true,
        (Some(one), Some(other)) => {
            apart(one, other)
                || parts(before)
                    .into_iter()
                    .zip(parts(after))
                    .any(|(one, other)| one.zip(other).is_some_and(|(one, other)| apart(one, other)))
        }
    }
}

/// Whether nothing fits both amounts. A share and a number of people are never apart: the whole decides.
fn apart(one: Amount, other: Amount) -> bool {
    match (one, other) {
        (Amount::People { low, high, .. }, Amount::People { low: other_low, high: other_high, .. }) => {
            high.is_some_and(|high| high < other_low) || other_high.is_some_and(|high| high < low)
        }
        (Amount::Share { low, high, .. }, Amount::Share { low: other_low, high: other_high, .. }) => {
            less(high, other_low) || less(other_high, low)
        }
        _ => false,
    }
}

fn less(one: Share, other: Share) -> bool {
    u128::from(one.parts) * u128::from(other.of) < u128::from(other.parts) * u128::from(one.of)
}

/// What two ways of writing the same address have in common.
fn address(link: &Link) -> String {
    let text = link.url.as_ref().map_or(link.text.as_str(), |url| url.href.as_str());
    let text = text.split_once("://").map_or(text, |(_, rest)| rest);
    text.trim_end_matches('/').to_owned()
}

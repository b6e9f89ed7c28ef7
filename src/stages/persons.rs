//! Who was lost, who came, and who stands in another role. Names are compared as the readings compare them: honorific,
//! case, marks on letters, order and middle initials make no difference.

use super::compare::{Pair, Side, words};
use super::{Difference, DifferenceCode as Code};
use crate::diagnostic::{Part, Place};
use crate::draft::Answer;
use crate::order;
use crate::reading::Reading;
use crate::reading::people::Person;
use crate::reading::speakers::{Declaration, Speaker};
use crate::span::Span;
use crate::template::{Field, Kind};

/// The most names on either side that are looked at for another spelling, each against each. No report of good faith has
/// lost so many.
const CLOSE_LOOKS: usize = 40;
/// The most words of such a name.
const LONGEST: usize = 16;

/// Whether a question asks for persons or bodies.
pub(super) fn are_asked(field: &Field) -> bool {
    matches!(field.kind, Kind::People | Kind::Speakers)
}

/// Somebody named in an answer.
struct Named<'a> {
    /// The words of the name, sorted: the same for every way of writing it.
    same: Vec<String>,
    name: &'a str,
    place: Place,
    speaker: Option<&'a Speaker>,
}

/// The persons of one question, in the order of the answers and in the order of the names.
#[derive(Default)]
struct Role<'a> {
    label: &'a str,
    before: Vec<Named<'a>>,
    after: Vec<Named<'a>>,
    /// Places in `before` and `after`, by name.
    sorted_before: Vec<usize>,
    sorted_after: Vec<usize>,
}

/// The persons of all questions that ask for some.
pub(super) struct Roles<'a>(Vec<Role<'a>>);

impl<'a> Roles<'a> {
    /// One role for each pair; without persons where the question asks for none.
    pub fn of(pairs: &'a [Pair<'a>]) -> Self {
        Roles(pairs.iter().map(Role::of).collect())
    }

    /// Compares the persons of the pair at `index`.
    pub fn compare(&self, index: usize, pair: &Pair<'_>, out: &mut Vec<Difference>) {
        let Some(role) = self.0.get(index) else { return };
        let speakers = pair.after.field.kind == Kind::Speakers;
        let (lost_code, added_code) =
            if speakers { (Code::SpeakerLost, Code::SpeakerAdded) } else { (Code::PersonLost, Code::PersonAdded) };
        let is = |named: &Named<'_>, found: Option<&Named<'_>>| found.is_some_and(|found| std::ptr::eq(found, named));
        let came = |named: &&Named<'_>| role.earlier(&named.same).is_none() && is(named, role.later(&named.same));
        let mut added: Vec<&Named<'_>> = role.after.iter().filter(came).collect();
        let lost = role.before.iter().filter(|named| role.later(&named.same).is_none()).count();
        let look_closely = lost <= CLOSE_LOOKS && added.len() <= CLOSE_LOOKS;
        // Whoever is listed twice is compared once.
        for before in role.before.iter().filter(|named| is(named, role.earlier(&named.same))) {
            if let Some(after) = role.later(&before.same) {
                compare_speakers(before, after, &pair.after, out);
                continue;
            }
            if let Some(at) = added.iter().position(|after| look_closely && alike(&before.same, &after.same)) {
                let after = added.remove(at);
                let found = Difference::new(Code::NameChanged, before.place.clone(), after.place.clone());
                out.push(found.with("before", before.name).with("after", after.name));
                compare_speakers(before, after, &pair.after, out);
                continue;
            }
            out.push(match self.new_in_other_role(index, &before.same) {
                Some((other, after)) => {
                    let found = Difference::new(Code::RoleChanged, before.place.clone(), after.place.clone());
                    found.with("name", after.name).with("before", role.label).with("after", other.label)
                }
                None => {
                    let nowhere = pair.after.place(None, Span::default());
                    Difference::new(lost_code, before.place.clone(), nowhere).with("name", before.name)
                }
            });
        }
        for after in added {
            if !self.left_other_role(index, &after.same) {
                let nowhere = pair.before.place(None, Span::default());
                out.push(Difference::new(added_code, nowhere, after.place.clone()).with("name", after.name));
            }
        }
    }

    /// The first other question under which somebody stands now and did not before.
    fn new_in_other_role(&self, index: usize, same: &[String]) -> Option<(&Role<'a>, &Named<'a>)> {
        let others = self.0.iter().enumerate().filter(|(other, role)| *other != index && role.earlier(same).is_none());
        others.filter_map(|(_, role)| Some((role, role.later(same)?))).next()
    }

    /// Whether somebody stood under another question before and does not now: that is said there.
    fn left_other_role(&self, index: usize, same: &[String]) -> bool {
        self.0.iter().enumerate().any(|(other, role)| {
            let left = other != index && role.earlier(same).is_some() && role.later(same).is_none();
            left && self.new_in_other_role(other, same).is_some_and(|(new, _)| std::ptr::eq(new, &self.0[index]))
        })
    }
}

impl<'a> Role<'a> {
    fn of(pair: &'a Pair<'a>) -> Self {
        let (before, after) = (named(&pair.before), named(&pair.after));
        let (sorted_before, sorted_after) = (sorted(&before), sorted(&after));
        Role { label: &pair.after.field.label, before, after, sorted_before, sorted_after }
    }

    fn earlier(&self, same: &[String]) -> Option<&Named<'a>> {
        find(&self.before, &self.sorted_before, same)
    }

    fn later(&self, same: &[String]) -> Option<&Named<'a>> {
        find(&self.after, &self.sorted_after, same)
    }
}

fn sorted(list: &[Named<'_>]) -> Vec<usize> {
    let mut places: Vec<usize> = (0..list.len()).collect();
    order::sort(&mut places, |a, b| (&list[*a].same, a) < (&list[*b].same, b));
    places
}

/// The first in the order of the answer of those with this name.
fn find<'l, 'a>(list: &'l [Named<'a>], sorted: &[usize], same: &[String]) -> Option<&'l Named<'a>> {
    let at = sorted.partition_point(|place| list[*place].same.as_slice() < same);
    sorted.get(at).map(|place| &list[*place]).filter(|named| named.same == same)
}

fn named<'a>(side: &Side<'a>) -> Vec<Named<'a>> {
    let mut all: Vec<Named<'a>> = match side.reading {
        Reading::People(people) => {
            let one = |(index, person): (usize, &'a Person)| Named {
                same: person.key.as_ref().map_or_else(|| by_words(&person.name), |key| key.words().to_vec()),
                name: &person.name,
                place: side.place(Some(index), person.name_span),
                speaker: None,
            };
            people.people.iter().enumerate().map(one).collect()
        }
        Reading::Speakers(list) => {
            let one = |speaker: &'a Speaker| Named {
                same: speaker.key.as_ref().map_or_else(|| by_words(&speaker.name), |key| key.words().to_vec()),
                name: &speaker.name,
                place: in_row(side, speaker, Part::Name, speaker.name_span),
                speaker: Some(speaker),
            };
            list.speakers.iter().map(one).collect()
        }
        _ => Vec::new(),
    };
    all.retain(|named| !named.same.is_empty());
    all
}

fn in_row(side: &Side<'_>, speaker: &Speaker, part: Part, span: Span) -> Place {
    let rows = matches!(side.answer, Answer::Rows(_));
    Place { part: rows.then_some(part), ..side.place(Some(speaker.item), span) }
}

/// What is the same for every way of writing a name that the readings give no key for: bodies and single words.
fn by_words(name: &str) -> Vec<String> {
    let mut words = words(name);
    order::sort(&mut words, |a, b| a < b);
    words
}

/// Whether two names may be one: all words of the one stand in the other, whole, as initials, or with one slip.
fn alike(one: &[String], other: &[String]) -> bool {
    let (fewer, more) = if one.len() <= other.len() { (one, other) } else { (other, one) };
    if more.len() > LONGEST {
        return false;
    }
    let mut free: Vec<&String> = more.iter().collect();
    let mut whole = 0;
    let mut rest = Vec::new();
    for word in fewer {
        match free.iter().position(|other| *other == word) {
            Some(at) => {
                whole += usize::from(word.chars().count() > 1);
                free.remove(at);
            }
            None => rest.push(word),
        }
    }
    let slipped = rest.len() == 1 && free.len() == 1;
    let fits = |word: &&String| {
        let at = free.iter().position(|other| is_initial(word, other) || slipped && is_slip(word, other));
        at.map(|at| free.remove(at)).is_some()
    };
    whole > 0 && rest.iter().all(fits)
}

fn is_initial(one: &str, other: &str) -> bool {
    let initial = |short: &str, long: &str| short.chars().count() == 1 && long.starts_with(short);
    initial(one, other) || initial(other, one)
}

fn is_slip(one: &str, other: &str) -> bool {
    let short = |word: &str| !(4..=64).contains(&word.len());
    !short(one) && !short(other) && strsim::osa_distance(one, other) <= 1
}

/// What a speaker declared and belongs to, before and after. Nothing is inferred: only what is declared is compared.
fn compare_speakers(before: &Named<'_>, after: &Named<'_>, side: &Side<'_>, out: &mut Vec<Difference>) {
    let (Some(one), Some(other)) = (before.speaker, after.speaker) else { return };
    let difference = |code| Difference::new(code, before.place.clone(), after.place.clone()).with("name", after.name);
    if let Declaration::Declared(declared) | Declaration::Unlisted(declared) = &one.declaration {
        match &other.declaration {
            Declaration::NotDeclared if side.field.declaration_required.is_none() => {}
            Declaration::NotDeclared => {
                out.push(difference(Code::DeclarationLost).with("declaration", declared.as_str()));
            }
            Declaration::Declared(now) | Declaration::Unlisted(now) | Declaration::Unclear(now) => {
                if words(now) != words(declared) {
                    let found = difference(Code::DeclarationChanged);
                    out.push(found.with("before", declared.as_str()).with("after", now.as_str()));
                }
            }
        }
    }
    if let Some(belonged) = &one.affiliation {
        match &other.affiliation {
            None => out.push(difference(Code::AffiliationLost).with("affiliation", belonged.as_str())),
            Some(belongs) if !contains_other(&by_words(belonged), &by_words(belongs)) => {
                let found = difference(Code::AffiliationChanged);
                out.push(found.with("before", belonged.as_str()).with("after", belongs.as_str()));
            }
            Some(_) => {}
        }
    }
}

/// Whether all words of one of two sorted lists stand in the other.
fn contains_other(one: &[String], other: &[String]) -> bool {
    let holds = |all: &[String], some: &[String]| some.iter().all(|word| all.binary_search(word).is_ok());
    holds(one, other) || holds(other, one)
}

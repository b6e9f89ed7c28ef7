//! Persons or bodies, by name.

use std::fmt;

use validator::Validate;

use super::Context;
use super::names::{self, Key, Style, entries, is_contact, is_nobody, is_to_fill_in, parse, spaced};
use super::speakers::columns::{Column, Record, record};
use crate::span::{Slice, Span};

/// One person or body.
#[derive(Debug, Clone, PartialEq, Eq, Validate)]
pub struct Person {
    /// The name as written, without honorific and affiliation. A body keeps all its words.
    #[validate(length(min = 1, code = "name-missing"))]
    pub name: String,
    /// What stands before the name: Ms., Professor.
    pub honorific: Option<String>,
    /// Whom the person belongs to.
    pub affiliation: Option<String>,
    /// What the person does: Director.
    pub role: Option<String>,
    /// Whether this is a body and no person.
    pub body: bool,
    /// Where the person stands in the text.
    pub span: Span,
    /// Where the name stands; where it is missing, what stands in its place.
    pub name_span: Span,
    /// What is the same for every way of writing this person's name; none for bodies and single words.
    pub(crate) key: Option<Key>,
}

/// What stands where a name is asked, and names nobody.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unnamed {
    /// The answer is that there is nobody: N/A, none.
    Nobody,
    /// The answer says in a sentence that there was nobody.
    Explained,
    /// The name is still to come: TBC.
    ToCome,
}

impl Unnamed {
    /// What a text is that names nobody: one or two words explain nothing.
    pub(super) fn nobody(text: &str) -> Self {
        let words = text.split('(').next().unwrap_or("").split_whitespace();
        match words.clone().nth(2).is_some() || words.last() == Some("themselves") {
            true => Unnamed::Explained,
            false => Unnamed::Nobody,
        }
    }
}

/// The persons of an answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct People {
    /// One for each person, in the order of the text.
    pub people: Vec<Person>,
    /// What stands in the place of names, in the order of the text.
    pub unnamed: Vec<(Unnamed, Span)>,
}

/// A form that asks for people asks for no declarations of gender.
struct NoDeclarations;

impl names::Declares for NoDeclarations {
    fn whole(&self, _text: &str) -> bool {
        false
    }

    fn heading(&self, _text: &str) -> Option<names::Sorts> {
        None
    }

    fn ending(&self, _text: &str) -> Option<usize> {
        None
    }
}

/// Reads persons and bodies: lists by line, semicolon, comma or "and", with or without labels and numbers.
pub fn read(cx: &Context<'_>, text: &str) -> People {
    let text = &*names::without_markup(text);
    let whole = Slice::whole(text).trim();
    if names::is_usual(whole.text, &NoDeclarations) && !names::is_placeholder(whole.text) {
        return People { people: vec![usual(whole)], unnamed: Vec::new() };
    }
    closely(cx, text, whole)
}

/// The person whose name is the whole answer.
fn usual(name: Slice<'_>) -> Person {
    let (span, key) = (name.span(), Key::of(name.text));
    Person {
        name: name.text.to_owned(),
        honorific: None,
        affiliation: None,
        role: None,
        body: false,
        span,
        name_span: span,
        key,
    }
}

fn closely(cx: &Context<'_>, text: &str, whole: Slice<'_>) -> People {
    let mut found = People { people: Vec::new(), unnamed: Vec::new() };
    if is_nobody(whole.text) {
        found.unnamed.push((Unnamed::nobody(whole.text), whole.span()));
        return found;
    }
    if is_to_fill_in(whole.text) {
        found.unnamed.push((Unnamed::ToCome, whole.span()));
        return found;
    }
    let lines = names::lines(text);
    let mut at = 0;
    let mut plain = 0;
    while at < lines.len() {
        match record(&lines[at..]) {
            Some(record) => {
                from_lines(text, &lines[plain..at], &mut found);
                from_record(text, &record, &mut found);
                at += record.lines;
                plain = at;
            }
            None => at += 1,
        }
    }
    from_lines(text, &lines[plain..], &mut found);
    names::share(text, &mut found.people, |person| person.span, |person| &mut person.affiliation);
    if !asks_for_bodies(cx) {
        take_offices(text, &mut found.people);
        pair(text, &mut found.people);
    }
    found
}

/// Whether the question is for those who hosted the session, who may be persons and bodies in any order.
fn asks_for_bodies(cx: &Context<'_>) -> bool {
    let label = names::fold(&cx.field.label);
    ["organi", "host", "proposer", "主办", "организатор", "منظم"].iter().any(|stem| label.contains(stem))
}

/// Whether nothing stands before `span` in its line, or a semicolon, so that it has no number or bullet.
fn begins_plainly(text: &str, span: Span) -> bool {
    let before = text.get(..span.start).unwrap_or("").trim_end_matches([' ', '\t']);
    before.ends_with(['\n', '\r', ';', '；', '؛'])
}

/// An office on a line of its own, or behind a semicolon, is that of the person before it.
fn take_offices(text: &str, people: &mut Vec<Person>) {
    let mut kept: Vec<Person> = Vec::with_capacity(people.len());
    for person in people.drain(..) {
        match kept.last_mut() {
            Some(last)
                if !last.body
                    && last.key.is_some()
                    && last.affiliation.is_none()
                    && last.role.is_none()
                    && begins_plainly(text, person.span)
                    && names::is_office(&person.name) =>
            {
                last.span = last.span.cover(person.span);
                last.role = Some(person.name);
                last.affiliation = person.affiliation;
            }
            _ => kept.push(person),
        }
    }
    *people = kept;
}

/// Where persons and bodies take turns, each on a line or behind a semicolon, each body is the person's before it.
fn pair(text: &str, people: &mut Vec<Person>) {
    let alone = |body: &Person| body.body && begins_plainly(text, body.span);
    let named = |person: &Person| !person.body && person.key.is_some() && person.affiliation.is_none();
    if people.len() < 2
        || !people.len().is_multiple_of(2)
        || !people.chunks(2).all(|two| named(&two[0]) && alone(&two[1]))
    {
        return;
    }
    let mut all = std::mem::take(people).into_iter();
    while let (Some(mut person), Some(body)) = (all.next(), all.next()) {
        person.span = person.span.cover(body.span);
        person.affiliation = Some(body.name);
        people.push(person);
    }
}

/// A person whose parts stand behind their names: `Name: …; Affiliation: …`.
fn from_record(text: &str, record: &Record<'_>, found: &mut People) {
    let one =
        |column| record.fields.iter().find(|(known, cell)| *known == column && !cell.is_empty()).map(|(_, cell)| *cell);
    let begin = found.people.len();
    let names: Vec<Slice<'_>> =
        [Column::Name, Column::Given, Column::Family].into_iter().filter_map(one).take(2).collect();
    if let [given, family] = names[..] {
        let span = given.span().cover(family.span());
        let name = format!("{} {}", spaced(given.text), spaced(family.text));
        let key = Key::of(&name);
        let person =
            Person { name, honorific: None, affiliation: None, role: None, body: false, span, name_span: span, key };
        found.people.push(person);
    } else {
        from_lines(text, &names, found);
    }
    for person in &mut found.people[begin..] {
        if let Some(affiliation) = one(Column::Affiliation).filter(|cell| !is_nobody(cell.text)) {
            person.affiliation = Some(spaced(affiliation.text));
        }
        if let Some(role) = one(Column::Role) {
            person.role.get_or_insert_with(|| spaced(role.text));
        }
    }
}

fn from_lines(text: &str, lines: &[Slice<'_>], found: &mut People) {
    for entry in entries(text, lines, Style::People, &NoDeclarations) {
        let span = entry.span();
        if is_contact(span.of(text)) {
            continue;
        }
        if is_nobody(span.of(text)) {
            found.unnamed.push((Unnamed::nobody(span.of(text)), span));
            continue;
        }
        // Ana Ruiz; Example Labs; moderator
        if !found.people.is_empty()
            && begins_plainly(text, span)
            && text.get(..span.start).is_some_and(|left| left.trim_end().ends_with([';', '；', '؛']))
            && names::is_label(span.of(text))
        {
            continue;
        }
        let parsed = parse(text, &entry, Style::People, &NoDeclarations);
        if let Some(placeholder) = parsed.placeholder {
            found.unnamed.push((Unnamed::ToCome, placeholder.span()));
        }
        if parsed.all_to_come {
            continue;
        }
        let name = parsed.name;
        let place = name.map_or(parsed.span, Slice::span);
        found.people.push(Person {
            name: name.map(|name| spaced(name.text)).unwrap_or_default(),
            honorific: parsed.honorific.map(|slice| slice.text.to_owned()),
            affiliation: parsed.affiliation.map(|(text, _)| text),
            role: parsed.role.map(|slice| slice.text.to_owned()),
            body: parsed.body,
            span: parsed.span,
            name_span: place,
            key: name.filter(|_| !parsed.body).and_then(|name| Key::of(name.text)),
        });
    }
}

impl fmt::Display for People {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.people.is_empty() {
            return f.write_str(match self.unnamed.first() {
                Some((Unnamed::Nobody | Unnamed::Explained, _)) => "nobody",
                Some((Unnamed::ToCome, _)) => "to be confirmed",
                None => "nothing",
            });
        }
        for (index, person) in self.people.iter().enumerate() {
            let separator = if index == 0 { "" } else { "; " };
            write!(f, "{separator}{}", person.name)?;
            if let Some(affiliation) = &person.affiliation {
                write!(f, " ({affiliation})")?;
            }
        }
        Ok(())
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::super::names::words::ALL;
    use super::*;
    use crate::host::Host;
    use crate::reading::Prepared;
    use crate::scan::Scan;
    use crate::template::templates;

    #[test]
    fn a_usual_name_is_read_as_a_closer_look_reads_it() {
        let template = templates().first().expect("a form");
        let (host, prepared, scan) = (Host::default(), Prepared::default(), Scan::of("", template.word_count));
        let mut usual = 0;
        for id in ["organizers", "moderators"] {
            let (_, field) = template.field(id).expect("a field of people");
            let cx = Context { template, field, host: &host, names: &prepared.names, prepared: &prepared, scan: &scan };
            let words = ALL.iter().flat_map(|table| table.all()).chain(["fantsu", "gorbo", "xx", "tb", "confirmatbc"]);
            for word in words.flat_map(|word| word.split([' ', '-'])).filter(|word| word.is_ascii() && !word.is_empty())
            {
                let word = format!("{}{}", word[..1].to_uppercase(), &word[1..]);
                for other in ["Ruiz", "Fantsu"] {
                    let both = [format!("{word} {other}"), format!("{other} {word}")];
                    for name in both.iter().filter(|name| names::is_usual(name, &NoDeclarations)) {
                        assert_eq!(read(&cx, name), closely(&cx, name, Slice::whole(name)), "{name} in {id}");
                        usual += 1;
                    }
                }
            }
        }
        assert!(usual > 300, "{usual} names are usual ones");
    }
}

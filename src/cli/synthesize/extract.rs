//! What a synthesis takes from one report: only what the report says.

use rapporteur::reading::speakers::Declaration;
use rapporteur::reading::time_slot::When;
use rapporteur::template::{Aspect, Field, Kind, Relation};
use rapporteur::{Answer, Checker, Reading, Span, Template};
use serde::Serialize;

use super::figures::Count;

/// What one report says.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Reported {
    /// The file.
    pub path: String,
    /// The report's number in the file.
    pub number: usize,
    /// Id of the form.
    pub template: String,
    /// The session's title.
    pub title: Option<String>,
    /// The official name of the session's type.
    pub session_type: Option<String>,
    /// The official names of the themes.
    pub themes: Vec<String>,
    /// The day, as 2018-11-12.
    pub day: Option<String>,
    /// How many took part.
    pub participants: Option<Count>,
    /// How many women and gender-variant people were among them.
    pub women: Option<Count>,
    /// So many speakers for each declaration; none where the form asks for no declarations.
    #[serde(skip)]
    pub declarations: Option<Vec<(Declared, u64)>>,
    /// How many speakers are listed.
    pub speakers: usize,
    /// Key messages, word for word.
    pub messages: Vec<String>,
    /// Sentences that speak of what the form asks to be told apart: its name, and the words of the report.
    pub aspects: Vec<(String, String)>,
    /// Addresses.
    pub links: Vec<String>,
    /// Questions that the form requires and the report leaves open.
    pub lacks: Vec<String>,
}

impl Reported {
    /// Whether another file holds the same report, perhaps in another format. One without a key message may be on any
    /// session.
    pub fn is_copy_of(&self, other: &Reported) -> bool {
        let here = Reported { path: other.path.clone(), number: other.number, ..self.clone() };
        !self.messages.is_empty() && here == *other
    }
}

/// What a speaker declared.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Declared {
    /// One of the form's declarations.
    Listed(String),
    /// In the speaker's own words.
    OwnWords,
    /// More than one.
    Unclear,
    /// Nothing.
    Not,
}

/// The questions of a form that a synthesis looks at.
struct Questions<'a> {
    title: Option<&'a Field>,
    session_type: Option<&'a Field>,
    slot: Option<&'a Field>,
    theme: Option<&'a Field>,
    whole: Option<&'a Field>,
    part: Option<&'a Field>,
    speakers: Option<&'a Field>,
}

fn questions(template: &Template) -> Questions<'_> {
    let first = |kind: Kind| template.fields.iter().find(|field| field.kind == kind);
    let named = |id: &str| template.field(id).map(|(_, field)| field);
    let counts = template.relations.iter().find_map(|relation| match relation {
        Relation::PartOf { part, whole } => Some((named(part), named(whole))),
        _ => None,
    });
    let parent = template.relations.iter().find_map(|relation| match relation {
        Relation::Within { parent, .. } => named(parent),
        _ => None,
    });
    let (part, whole) = counts.unwrap_or((None, first(Kind::HeadCount)));
    Questions {
        title: first(Kind::Line),
        session_type: first(Kind::SessionType),
        slot: first(Kind::TimeSlot),
        theme: parent.or_else(|| first(Kind::Choice)),
        whole,
        part,
        speakers: first(Kind::Speakers),
    }
}

/// Takes out of a report what a synthesis shows.
pub fn extract(checker: &Checker, path: String, number: usize) -> Reported {
    let template = checker.template();
    let questions = questions(template);
    let reading = |field: Option<&Field>| field.and_then(|field| checker.reading(&field.id));
    let count = |field| match reading(field) {
        Some(Reading::HeadCount(count)) => Some(Count::of(count)),
        _ => None,
    };
    let mut found = Reported {
        path,
        number,
        template: template.id.clone(),
        participants: count(questions.whole),
        women: count(questions.part),
        ..Reported::default()
    };
    if let Some(Reading::Line(line)) = reading(questions.title) {
        found.title = Some(line.text.clone());
    }
    if let Some(Reading::SessionType(session)) = reading(questions.session_type) {
        found.session_type.clone_from(&session.name);
    }
    if let Some(Reading::Choices(choices)) = reading(questions.theme) {
        found.themes = choices.chosen.iter().filter_map(|choice| choice.name.clone()).collect();
    }
    if let Some(Reading::TimeSlot(slot)) = reading(questions.slot)
        && let [sitting, ..] = slot.sittings.as_slice()
        && let Some(When::On(date)) = sitting.day
    {
        found.day = Some(format!("{:04}-{:02}-{:02}", date.year(), u8::from(date.month()), date.day()));
    }
    if let Some(Reading::Speakers(speakers)) = reading(questions.speakers) {
        found.speakers = speakers.speakers.len();
        let asked = questions.speakers.is_some_and(|field| !field.declarations.is_empty());
        found.declarations = asked.then(|| {
            let mut counts: Vec<(Declared, u64)> = Vec::new();
            for speaker in &speakers.speakers {
                let declared = match &speaker.declaration {
                    Declaration::Declared(name) => Declared::Listed(name.clone()),
                    Declaration::Unlisted(_) => Declared::OwnWords,
                    Declaration::Unclear(_) => Declared::Unclear,
                    Declaration::NotDeclared => Declared::Not,
                };
                match counts.iter_mut().find(|(known, _)| *known == declared) {
                    Some((_, count)) => *count += 1,
                    None => counts.push((declared, 1)),
                }
            }
            counts
        });
    }
    for field in &template.fields {
        answer(checker, field, &mut found);
    }
    found
}

fn answer(checker: &Checker, field: &Field, found: &mut Reported) {
    let text = checker.answer(&field.id).and_then(Answer::text).unwrap_or_default();
    match checker.reading(&field.id) {
        None | Some(Reading::Blank) if field.required.is_some() => found.lacks.push(field.label.clone()),
        Some(Reading::HeadCount(count)) if count.amount.is_none() => found.lacks.push(field.label.clone()),
        Some(Reading::Items(items)) if found.messages.is_empty() => {
            found.messages = items.items.iter().map(|item| one_line(item.span.of(text))).collect();
        }
        Some(Reading::Links(links)) => {
            let of_web = |link: &rapporteur::reading::links::Link| {
                let url = link.url.as_ref()?;
                matches!(url.scheme.as_str(), "http" | "https").then(|| url.href.clone())
            };
            found.links.extend(links.links.iter().filter_map(of_web));
        }
        Some(Reading::Prose(_)) => {
            for sentence in sentences(text) {
                let told = spoken_of(sentence, &field.asks_for);
                found.aspects.extend(told.into_iter().map(|name| (name.to_owned(), one_line(sentence))));
            }
        }
        _ => {}
    }
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The sentences of a text.
fn sentences(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = Span::new(0, text.len());
    std::iter::from_fn(move || {
        while !rest.is_empty() {
            let piece = rest.of(text);
            let ends = |at: usize, c: char| {
                let after = &piece[at + c.len_utf8()..];
                matches!(c, '。' | '！' | '？' | '\n')
                    || matches!(c, '.' | '!' | '?' | '؟') && after.starts_with(char::is_whitespace)
            };
            let end =
                piece.char_indices().find(|(at, c)| ends(*at, *c)).map_or(piece.len(), |(at, c)| at + c.len_utf8());
            rest.start += end;
            let sentence = piece[..end].trim();
            if !sentence.is_empty() {
                return Some(sentence);
            }
        }
        None
    })
}

/// The aspects that a sentence has a word for. Where the words of two overlap, the longer ones count: `no agreement`.
fn spoken_of<'a>(sentence: &str, aspects: &'a [Aspect]) -> Vec<&'a str> {
    let lower = sentence.to_lowercase().replace('’', "'");
    let mut places: Vec<(Span, &str)> = Vec::new();
    for aspect in aspects {
        for cue in &aspect.cues {
            // In scripts without case a word may begin anywhere.
            let cased = cue.chars().any(|c| c.to_uppercase().next() != Some(c));
            let begins = |at: usize| !cased || !lower[..at].ends_with(char::is_alphanumeric);
            let found = lower.match_indices(cue.as_str()).filter(|(at, _)| begins(*at));
            places.extend(found.map(|(at, cue)| (Span::new(at, at + cue.len()), aspect.name.as_str())));
        }
    }
    let covered = |span: Span, name: &str| {
        places.iter().any(|(other, of)| {
            *of != name
                && other.start <= span.start
                && span.end <= other.end
                && other.end - other.start > span.end - span.start
        })
    };
    let told = |name: &str| places.iter().any(|(span, of)| *of == name && !covered(*span, name));
    aspects.iter().map(|aspect| aspect.name.as_str()).filter(|name| told(name)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentences_end_at_marks_and_lines() {
        let text = "There was v2.0 support. No agreement!\nOpen\n\n共识。分歧。";
        assert_eq!(
            sentences(text).collect::<Vec<_>>(),
            ["There was v2.0 support.", "No agreement!", "Open", "共识。", "分歧。"]
        );
    }

    #[test]
    fn the_longest_words_tell_what_a_sentence_speaks_of() {
        let aspect = |name: &str, cues: &[&str]| Aspect {
            name: name.to_owned(),
            cues: cues.iter().map(|cue| (*cue).to_owned()).collect(),
            hints: Vec::new(),
        };
        let aspects = [aspect("agreement", &["agree", "共识"]), aspect("divergence", &["disagree", "no agreement"])];
        let cases: [(&str, &[&str]); 5] = [
            ("They agreed on it.", &["agreement"]),
            ("They disagreed.", &["divergence"]),
            ("No agreement was reached.", &["divergence"]),
            ("All agreed that there was no agreement.", &["agreement", "divergence"]),
            ("大家达成共识。", &["agreement"]),
        ];
        for (sentence, expected) in cases {
            assert_eq!(spoken_of(sentence, &aspects), expected, "{sentence}");
        }
    }
}

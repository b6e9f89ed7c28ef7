//! An affiliation that several persons share: `Ana Ruiz and Kofi Mensah, both Example Labs`.

use crate::span::{Span, is_line_break};

/// Words for two and for all, in small letters: `Both Ends` is a body.
const OF_TWO: &[&str] = &["both ", "ambos ", "ambas ", "tous deux ", "toutes deux ", "оба ", "обе ", "كلاهما "];
const OF_ALL: &[&str] = &["all ", "todos ", "todas ", "tous ", "toutes ", "все ", "جميعهم ", "均", "都"];
/// What may lead from there to the body.
const LEADS: &[&str] = &[
    "of ", "from ", "at ", "with ", "de la ", "de l'", "del ", "du ", "de ", "da ", "do ", "из ", "от ", "من ", "来自",
];

/// Gives an affiliation that says to be of two or of all persons to those before who have none, on the same line.
pub(crate) fn share<T>(
    text: &str,
    persons: &mut [T],
    place: impl Fn(&T) -> Span,
    affiliation: impl Fn(&mut T) -> &mut Option<String>,
) {
    for at in 1..persons.len() {
        // Eva Lind, same organisation
        if affiliation(&mut persons[at]).as_deref().is_some_and(is_same) {
            let before = affiliation(&mut persons[at - 1]).clone();
            if before.is_some() {
                *affiliation(&mut persons[at]) = before;
            }
        }
        let Some((body, others)) = affiliation(&mut persons[at]).as_deref().and_then(shared) else { continue };
        let body = body.to_owned();
        // (all from Example Labs), on a line of its own
        let apart =
            text.get(place(&persons[at]).start..place(&persons[at]).end).is_some_and(|own| own.contains(is_line_break));
        let mut first = at;
        while first > 0
            && at - first < others
            && affiliation(&mut persons[first - 1]).is_none()
            && text
                .get(place(&persons[first - 1]).end..place(&persons[first]).start)
                .is_some_and(|between| apart || !between.contains(is_line_break))
        {
            first -= 1;
        }
        if first < at {
            for person in &mut persons[first..=at] {
                *affiliation(person) = Some(body.clone());
            }
        }
    }
}

/// Whether an affiliation is that of the person before.
fn is_same(text: &str) -> bool {
    const SAME: &[&str] = &[
        "same",
        "same organisation",
        "same org",
        "same organization",
        "same affiliation",
        "same institution",
        "same as above",
        "idem",
        "ditto",
        "id.",
        "meme organisation",
        "misma organizacion",
        "mesma organizacao",
        "〃",
        "同上",
    ];
    super::look::bare(text).among(SAME) || SAME.contains(&text.trim())
}

/// Whether a text says that what it names is of two or of all persons before it.
pub(super) fn is_shared(text: &str) -> bool {
    shared(text).is_some()
}

/// The body that an affiliation names, and how many others it may be of.
fn shared(affiliation: &str) -> Option<(&str, usize)> {
    let behind = |list: &[&str]| list.iter().find_map(|word| affiliation.strip_prefix(word));
    let (body, others) = behind(OF_TWO).map(|body| (body, 1)).or_else(|| Some((behind(OF_ALL)?, MOST)))?;
    let body = LEADS.iter().find_map(|lead| body.strip_prefix(lead)).unwrap_or(body).trim_start();
    let body = body.strip_prefix("the ").unwrap_or(body);
    (!body.is_empty()).then_some((body, others))
}

/// No line names more persons at once.
const MOST: usize = 20;

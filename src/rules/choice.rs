//! Rules of choices from a list.

use super::Sink;
use crate::diagnostic::{Code, Diagnostic, Fix, FixCode, Place, Severity};
use crate::reading::choice::{Absent, Chosen, Naming};
use crate::reading::{Choices, Context};
use crate::span::Span;

pub(crate) fn check(cx: &Context<'_>, choices: &Choices, out: &mut Sink) {
    if let Some(what) = choices.absent {
        absent(cx, what, &choices.text, choices.span, out);
        return;
    }
    let at_most = cx.field.items.map_or(usize::MAX, |limit| limit.at_most as usize);
    let (kept, over) = within_limit(&choices.chosen, at_most);
    for index in kept {
        one(cx, index, &choices.chosen[index], out);
    }
    if let (Some(limit), Some(first)) = (cx.field.items, over.first()) {
        out.push(too_many(cx, &choices.chosen, &over, *first).with("limit", at_most).sure(limit.certainty));
    }
}

/// The choices that count where there may be only `at_most`, and those beyond. Names from the list come before others.
fn within_limit(chosen: &[Chosen], at_most: usize) -> (Vec<usize>, Vec<usize>) {
    let named = chosen.iter().filter(|choice| choice.name.is_some()).count().min(at_most);
    let mut room = [at_most - named, named];
    (0..chosen.len()).partition(|index| {
        let left = &mut room[usize::from(chosen[*index].name.is_some())];
        let counts = *left > 0;
        *left = left.saturating_sub(1);
        counts
    })
}

fn too_many(cx: &Context<'_>, chosen: &[Chosen], over: &[usize], first: usize) -> Diagnostic {
    let in_a_row = over.windows(2).all(|pair| pair[0] + 1 == pair[1]);
    let last = over.last().filter(|_| in_a_row).unwrap_or(&first);
    // One name from the list with an explanation on a line of its own can be used as it is.
    let clear = over.iter().all(|index| chosen[*index].name.is_none()) && chosen.iter().any(|c| c.name.is_some());
    let severity = if clear { Severity::Warning } else { Severity::Error };
    let span = chosen[first].span.cover(chosen[*last].span);
    let mut diagnostic = Diagnostic::new(Code::ChoiceTooMany, severity, span).item(first).with("found", chosen.len());
    if !in_a_row {
        for index in &over[1..] {
            diagnostic = diagnostic.related(Place::in_field(&cx.field.id, Some(*index), chosen[*index].span));
        }
    }
    diagnostic
}

fn one(cx: &Context<'_>, index: usize, chosen: &Chosen, out: &mut Sink) {
    let at =
        |code, severity| Diagnostic::new(code, severity, chosen.span).item(index).with("text", brief(&chosen.text));
    match (chosen.naming, &chosen.name, cx.field.unknown) {
        (Naming::Unofficial, Some(name), _) => {
            let fix = in_place_of(chosen.span, name, chosen.parting);
            out.push(at(Code::ChoiceUnofficial, Severity::Advice).with("name", name.as_str()).fix(fix));
        }
        (Naming::Misspelt, Some(name), unknown) => {
            // Where other answers are welcome, what looks like a slip of the pen may be meant as it stands.
            let closed = matches!(unknown, Some(Severity::Error | Severity::Warning));
            let severity = if closed { Severity::Warning } else { Severity::Advice };
            let fix = in_place_of(chosen.span, name, chosen.parting);
            out.push(at(Code::ChoiceUnofficial, severity).with("name", name.as_str()).fix(fix));
        }
        (Naming::Ambiguous, _, Some(severity)) => {
            out.push(at(Code::ChoiceAmbiguous, severity).with("names", chosen.rivals.join(" / ")));
        }
        (Naming::Unknown, _, Some(Severity::Advice)) => out.push(at(Code::ChoiceUnlisted, Severity::Advice)),
        (Naming::Unknown, _, Some(severity)) => out.push(at(Code::ChoiceUnknown, severity)),
        _ => {}
    }
}

/// The answer says that there is none. Nothing to say is an answer where none is required.
pub(super) fn absent(cx: &Context<'_>, what: Absent, text: &str, span: Span, out: &mut Sink) {
    let severity = match (what, cx.field.required) {
        (Absent::Nothing, None | Some(Severity::Advice)) => return,
        (_, required) => required.unwrap_or(Severity::Warning),
    };
    out.push(Diagnostic::new(Code::FieldPlaceholder, severity, span).with("text", brief(text)));
}

/// The official name in place of what was written, parted from what was joined to it.
pub(super) fn in_place_of(span: Span, name: &str, parting: &str) -> Fix {
    Fix::replace(FixCode::UseOfficialName, span, format!("{name}{parting}")).with("text", name)
}

/// A text short enough to stand in a message, on one line.
pub(super) fn brief(text: &str) -> String {
    const LONGEST: usize = 80;
    let mut short = String::new();
    for (count, c) in text.chars().enumerate() {
        if count == LONGEST {
            short.push('…');
            break;
        }
        short.push(if c.is_whitespace() { ' ' } else { c });
    }
    short
}

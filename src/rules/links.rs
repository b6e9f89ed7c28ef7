//! Rules of web addresses.

use super::Sink;
use super::choice::{absent, brief};
use crate::diagnostic::{Code, Diagnostic, Fix, FixCode, Place, Severity};
use crate::reading::links::{Link, Shape, domain, scheme_of};
use crate::reading::names::is_mail_address;
use crate::reading::{Context, Links};
use crate::span::Span;

pub(crate) fn check(cx: &Context<'_>, links: &Links, text: &str, out: &mut Sink) {
    if let Some(what) = links.absent {
        absent(cx, what, &links.text, links.span, out);
        return;
    }
    let seen = first_of_each(&links.links);
    for (index, link) in links.links.iter().enumerate() {
        let written_out = || {
            let beside = [index.checked_sub(1), Some(index + 1)];
            beside.into_iter().flatten().filter_map(|at| links.links.get(at)).any(|other| is_start_of(link, other))
        };
        if link.shape == Shape::Shortened && written_out() {
            continue;
        }
        let mut found = shape(link);
        let Some(url) = link.url.as_ref().filter(|_| link.shape != Shape::NotWeb) else {
            out.extend(found.map(|d| d.item(index)));
            continue;
        };
        let key = without_scheme(&url.href);
        let at_first = seen.partition_point(|(known, _)| *known < key);
        let earlier = seen.get(at_first).map_or(link.span, |(_, first)| *first);
        if found.is_none() && earlier != link.span {
            let place = Place::in_field(&cx.field.id, None, earlier);
            found = Some(at(Code::LinkDuplicate, Severity::Advice, link).related(place));
        }
        if found.is_none() && domain::is_private(&url.host) {
            found = Some(at(Code::LinkPrivate, Severity::Advice, link).with("host", url.host.as_str()));
        }
        out.extend(found.map(|d| d.item(index)));
    }
    for span in &links.pending {
        let written = brief(span.of(text));
        out.push(Diagnostic::new(Code::FieldPlaceholder, Severity::Warning, *span).with("text", written));
    }
    for unlinked in &links.unlinked {
        let mut words = unlinked.span.of(text).split_whitespace();
        // desk@example.org; Contact: desk@example.org
        let label = |word: &str| word.ends_with([':', '：']);
        let is_mail = unlinked.text.contains('@') && words.all(|word| is_mail_address(word) || label(word));
        let code = if is_mail { Code::LinkNotWeb } else { Code::LinkMissing };
        let mut diagnostic =
            Diagnostic::new(code, Severity::Warning, unlinked.span).with("text", brief(&unlinked.text));
        if is_mail {
            diagnostic = diagnostic.with("scheme", "mailto");
        }
        out.push(diagnostic);
    }
}

/// Every page that is linked to, in the order of the addresses, each link in the order of the text.
fn first_of_each(links: &[Link]) -> Vec<(&str, Span)> {
    let of_pages = links.iter().filter(|link| link.shape != Shape::NotWeb);
    let mut seen: Vec<(&str, Span)> =
        of_pages.filter_map(|link| Some((without_scheme(&link.url.as_ref()?.href), link.span))).collect();
    crate::order::sort(&mut seen, |a, b| a < b);
    seen
}

fn at(code: Code, severity: Severity, link: &Link) -> Diagnostic {
    Diagnostic::new(code, severity, link.span).with("text", brief(&link.text))
}

/// What the way of writing an address shows.
fn shape(link: &Link) -> Option<Diagnostic> {
    let mend = |diagnostic: Diagnostic, code: FixCode| match &link.mended {
        Some(text) => diagnostic.fix(Fix::replace(code, link.span, text.as_str()).with("text", brief(text.trim()))),
        None => diagnostic,
    };
    Some(match link.shape {
        Shape::Whole => return None,
        Shape::SchemeMissing => mend(at(Code::LinkSchemeMissing, Severity::Advice, link), FixCode::AddScheme),
        Shape::SchemeBroken => mend(at(Code::LinkSchemeBroken, Severity::Error, link), FixCode::RepairScheme),
        Shape::Parted => mend(at(Code::LinkParted, Severity::Warning, link), FixCode::JoinAddress),
        Shape::RunTogether => {
            let before = Span::new(link.span.start, link.span.start);
            at(Code::LinkRunTogether, Severity::Warning, link).fix(Fix::replace(FixCode::PartAddresses, before, "\n"))
        }
        Shape::Shortened => at(Code::LinkShortened, Severity::Error, link),
        Shape::Unreadable => at(Code::LinkUnreadable, Severity::Error, link),
        Shape::NotWeb => {
            let scheme = scheme_of(&link.text);
            // These open in another program, on the reader's side; files and scripts of the writer's side never do.
            let opens_elsewhere = ["ftp", "ftps", "sftp", "mailto", "tel", "gopher", "rtmp", "magnet"];
            let severity = if opens_elsewhere.contains(&scheme.as_str()) { Severity::Warning } else { Severity::Error };
            at(Code::LinkNotWeb, severity, link).with("scheme", scheme)
        }
    })
}

/// An address as far as two are compared: `http` and `https`, with or without a stroke at the end, are the same.
fn without_scheme(href: &str) -> &str {
    let rest = href.split_once("://").map_or(href, |(_, rest)| rest);
    rest.strip_suffix('/').unwrap_or(rest)
}

/// Whether a shortened copy stands beside the whole address.
fn is_start_of(short: &Link, whole: &Link) -> bool {
    let start = without_scheme(short.text.trim_end_matches(['…', '.']));
    let Some(url) = &whole.url else { return false };
    !start.is_empty() && without_scheme(&url.href).starts_with(start)
}

//! The beginning of an address: sound, misspelt, or of something else than a web page.

/// How an address begins.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Beginning {
    /// With `http://` or `https://`.
    Web,
    /// With a misspelling of one of them; the address as it was meant, where that is certain.
    Slipped(Option<String>),
    /// With the scheme of something else, in lower case.
    Other(String),
    /// With a host name, or with `//` and a host name.
    Missing,
}

/// How `address` begins.
pub(super) fn beginning(address: &str) -> Beginning {
    if is_local_file(address) {
        return Beginning::Other("file".to_owned());
    }
    let (scheme, marks, rest) = parts(address);
    if matches!(scheme.as_str(), "http" | "https") && marks == "://" {
        let (inner, marks, _) = parts(rest);
        let doubled = is_near_web(&inner) && !marks.is_empty();
        return if doubled { Beginning::Slipped(mended(rest)) } else { Beginning::Web };
    }
    if is_near_web(&scheme) && !marks.is_empty() {
        return Beginning::Slipped(mended(address));
    }
    if scheme.is_empty() && marks.starts_with(':') {
        return Beginning::Slipped(with_scheme("https", rest));
    }
    // What looks like a scheme may be a host name with a port: `example.org:8080/x`.
    let is_scheme = marks.starts_with("://") || super::find::is_opaque(address);
    if is_scheme { Beginning::Other(scheme) } else { Beginning::Missing }
}

/// Whether `text` begins with `http//`, `https:/`, `htps:` and their like.
pub(super) fn is_slipped(text: &str) -> bool {
    let (scheme, marks, rest) = parts(text);
    is_near_web(&scheme) && marks.contains(['/', '\\', ':']) && rest.starts_with(char::is_alphanumeric)
}

/// Whether `text` begins as a path on one computer: `C:\…`, `\\server\…`.
pub(super) fn is_local_file(text: &str) -> bool {
    let mut bytes = text.bytes();
    match (bytes.next(), bytes.next(), bytes.next()) {
        (Some(drive), Some(b':'), Some(b'\\')) => drive.is_ascii_alphabetic(),
        (Some(b'\\'), Some(b'\\'), Some(next)) => next.is_ascii_alphanumeric(),
        _ => false,
    }
}

/// Letters of the scheme in lower case, the marks behind it, and the rest.
fn parts(address: &str) -> (String, &str, &str) {
    let letters = address.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(address.len());
    let (scheme, rest) = address.split_at(letters);
    let marks = rest.find(|c: char| !":;.,/\\：／".contains(c)).unwrap_or(rest.len());
    let before_www = rest.get(marks..marks + 4).is_some_and(|next| next.eq_ignore_ascii_case("www."));
    let strokes = |c: char| matches!(c, ':' | '/' | '\\' | '：' | '／');
    let last = rest[..marks].trim_end_matches(|c| !strokes(c)).len();
    let marks = if before_www { marks } else { last };
    let (marks, rest) = rest.split_at(marks);
    (scheme.to_ascii_lowercase(), marks, rest)
}

/// Whether the letters are `http` or `https`, or near enough to be meant for it.
fn is_near_web(scheme: &str) -> bool {
    (3..=7).contains(&scheme.len()) && scheme.contains('t') && scheme.contains('p') && web_distance(scheme).0 <= 1
        || matches!(scheme, "http" | "https")
}

/// How far the letters are from the nearer of `http` and `https`, and which that is, where one is nearer.
fn web_distance(scheme: &str) -> (usize, Option<&'static str>) {
    let (plain, secure) = (strsim::osa_distance(scheme, "http"), strsim::osa_distance(scheme, "https"));
    match plain.cmp(&secure) {
        std::cmp::Ordering::Less => (plain, Some("http")),
        std::cmp::Ordering::Greater => (secure, Some("https")),
        std::cmp::Ordering::Equal => (plain, scheme.contains('s').then_some("https")),
    }
}

/// The address as it was meant.
fn mended(address: &str) -> Option<String> {
    let (scheme, _, rest) = parts(address);
    with_scheme(web_distance(&scheme).1?, rest)
}

/// The address `rest` with a scheme; `None` where it has one of its own.
fn with_scheme(scheme: &str, rest: &str) -> Option<String> {
    let (inner, marks, _) = parts(rest);
    let doubled = is_near_web(&inner) && !marks.is_empty();
    (!rest.is_empty() && !doubled).then(|| format!("{scheme}://{rest}"))
}

//! Web addresses.

use std::fmt;

use super::Context;
use crate::host::Url;
use crate::span::{Slice, Span};

/// One address as written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    /// The address, where it can be read.
    pub url: Option<Url>,
    /// The words as written.
    pub text: String,
    /// Where they stand.
    pub span: Span,
}

/// The addresses of an answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Links {
    /// One for each address, in the order of the text.
    pub links: Vec<Link>,
}

/// Reads addresses: one a line.
pub fn read(cx: &Context<'_>, text: &str) -> Links {
    let links = Slice::whole(text)
        .lines()
        .map(|line| Link { url: (cx.host.parse_url)(line.text), text: line.text.to_owned(), span: line.span() })
        .collect();
    Links { links }
}

impl fmt::Display for Links {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let all: Vec<&str> =
            self.links.iter().map(|l| l.url.as_ref().map_or("unreadable", |url| url.href.as_str())).collect();
        f.write_str(&all.join("\n"))
    }
}

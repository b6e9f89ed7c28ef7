//! The type of a session.

use std::fmt;

use super::{Context, choice};
use crate::span::{Slice, Span};

/// The type of a session as written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SessionType {
    /// The official name of the type, where it is one.
    pub name: Option<String>,
    /// The official name of the format, where one is named.
    pub format: Option<String>,
    /// The words as written.
    pub text: String,
    /// Where they stand.
    pub span: Span,
}

/// Reads the type of a session.
pub fn read(cx: &Context<'_>, text: &str) -> SessionType {
    let written = Slice::whole(text).trim();
    SessionType {
        name: choice::official(&cx.field.options, written.text),
        format: choice::official(&cx.field.formats, written.text),
        text: written.text.to_owned(),
        span: written.span(),
    }
}

impl fmt::Display for SessionType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name.as_deref().unwrap_or("unknown"))
    }
}

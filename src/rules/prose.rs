//! Rules of running text.

use super::{Sink, words};
use crate::reading::{Context, Prose};

pub(crate) fn check(cx: &Context<'_>, prose: &Prose, out: &mut Sink) {
    words::over_limit(cx, prose.words, prose.past_limit, out);
}

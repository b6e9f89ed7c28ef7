//! A set of words in one string: small in the module, quick to ask.

/// Words, sorted by their bytes and parted by `|`. The compiler refuses a table that is not sorted.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Table(&'static str);

impl Table {
    /// A table of `words`.
    pub const fn new(words: &'static str) -> Self {
        assert!(is_sorted(words.as_bytes()), "a table of words must be sorted, without doubles");
        Table(words)
    }

    /// Whether `word` is in the table. The word must be folded as the table is.
    pub fn has(self, word: &str) -> bool {
        let bytes = self.0.as_bytes();
        let (mut low, mut high) = (0, bytes.len());
        while low < high {
            let middle = low + (high - low) / 2;
            let start = bytes[low..middle].iter().rposition(|b| *b == b'|').map_or(low, |at| low + at + 1);
            let end = bytes[middle..high].iter().position(|b| *b == b'|').map_or(high, |at| middle + at);
            match bytes[start..end].cmp(word.as_bytes()) {
                core::cmp::Ordering::Equal => return !word.is_empty(),
                core::cmp::Ordering::Less => low = end + 1,
                core::cmp::Ordering::Greater => high = start.saturating_sub(1).max(low),
            }
        }
        false
    }
}

const fn is_sorted(bytes: &[u8]) -> bool {
    let (mut last, mut at) = (0, 0);
    let mut first = true;
    loop {
        let start = at;
        while at < bytes.len() && bytes[at] != b'|' {
            at += 1;
        }
        if !first && !is_less(bytes, last, start, at) {
            return false;
        }
        if at == bytes.len() {
            return true;
        }
        first = false;
        last = start;
        at += 1;
    }
}

/// Whether the word from `left` to before `right - 1` comes before the word `right..end`.
const fn is_less(bytes: &[u8], left: usize, right: usize, end: usize) -> bool {
    let mut i = 0;
    loop {
        let left_ends = left + i == right - 1;
        let right_ends = right + i == end;
        if left_ends || right_ends {
            return left_ends && !right_ends;
        }
        if bytes[left + i] != bytes[right + i] {
            return bytes[left + i] < bytes[right + i];
        }
        i += 1;
    }
}

//! Tables of words, asked all at once.

use std::sync::LazyLock;

use super::words::ALL;

/// Words or phrases of one kind, sorted by their bytes and parted by `|`. The compiler refuses a table that is not
/// sorted.
#[derive(Debug)]
pub(crate) struct Table {
    bit: u32,
    words: &'static str,
}

/// The tables that hold a word, as a set.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Kinds(u32);

/// All words of all tables with the tables that hold them, sorted; and where the words with each first byte begin.
type Lexicon = (Vec<(&'static str, u32)>, Vec<usize>);

static LEXICON: LazyLock<Lexicon> = LazyLock::new(|| {
    let mut all: Vec<(&str, u32)> = Vec::with_capacity(6000);
    for table in ALL {
        all.extend(table.words.split('|').map(|word| (word, 1 << table.bit)));
    }
    all.sort_unstable();
    all.dedup_by(|later, first| {
        let same = later.0 == first.0;
        if same {
            first.1 |= later.1;
        }
        same
    });
    let starts =
        (0..=256_u32).map(|first| all.partition_point(|(word, _)| word.bytes().next().map_or(0, u32::from) < first));
    let starts = starts.collect();
    (all, starts)
});

impl Kinds {
    /// The tables that hold `word`, which must be folded as they are.
    pub fn of(word: &str) -> Kinds {
        let Some(first) = word.bytes().next() else { return Kinds::default() };
        let (words, starts) = &*LEXICON;
        let bucket = starts.get(first as usize..=first as usize + 1).and_then(|ends| words.get(ends[0]..ends[1]));
        let bucket = bucket.unwrap_or_default();
        let found = bucket.binary_search_by(|(known, _)| (*known).cmp(word));
        Kinds(found.ok().and_then(|at| bucket.get(at)).map_or(0, |(_, kinds)| *kinds))
    }

    /// Whether `table` is among them.
    pub fn has(self, table: &Table) -> bool {
        self.0 & (1 << table.bit) != 0
    }

    /// Both sets together.
    pub fn and(self, other: Kinds) -> Kinds {
        Kinds(self.0 | other.0)
    }
}

impl Table {
    /// The table of `words` with the number `bit`, which no other table has.
    pub const fn new(bit: u32, words: &'static str) -> Self {
        assert!(is_sorted(words.as_bytes()), "a table of words must be sorted, without doubles");
        assert!(bit < u32::BITS);
        Table { bit, words }
    }

    /// Whether `word` is in the table. The word must be folded as the table is.
    pub fn has(&self, word: &str) -> bool {
        Kinds::of(word).has(self)
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

//! Tables of words, asked all at once.

use std::sync::LazyLock;

use super::words::ALL;

/// Words or phrases of one kind, parted by `|`, folded as those are that are looked up in it.
#[derive(Debug)]
pub(crate) struct Table {
    bit: u32,
    words: &'static str,
}

/// The tables that hold a word, as a set.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Kinds(u64);

/// All words of all tables, each with the tables that hold it.
struct Lexicon {
    words: Vec<(&'static str, u64)>,
    /// For each hash the place of its word, counted from 1; a place that is taken leads on to the next.
    slots: Vec<u16>,
}

/// More than twice as many as there are words, so that few places are taken.
const SLOTS: usize = 1 << 15;

/// No word of the tables is longer, in bytes.
const LONGEST: usize = 96;

static LEXICON: LazyLock<Lexicon> = LazyLock::new(|| {
    let mut lexicon = Lexicon { words: Vec::with_capacity(SLOTS / 3), slots: vec![0; SLOTS] };
    for table in ALL {
        for word in table.words.split('|') {
            lexicon.add(word, 1 << table.bit);
        }
    }
    lexicon
});

impl Lexicon {
    /// The slot that leads to `word`, or the empty one that is to lead to it, and the word's place.
    fn find(&self, word: &str) -> (usize, Option<usize>) {
        let mut slot = hash(word.as_bytes()) % SLOTS;
        loop {
            let place = usize::from(self.slots[slot]);
            match place.checked_sub(1) {
                None => return (slot, None),
                Some(at) if self.words[at].0.eq_ignore_ascii_case(word) => return (slot, Some(at)),
                Some(_) => slot = (slot + 1) % SLOTS,
            }
        }
    }

    fn add(&mut self, word: &'static str, kinds: u64) {
        debug_assert!(word.len() <= LONGEST && self.words.len() < SLOTS / 2);
        match self.find(word) {
            (_, Some(at)) => self.words[at].1 |= kinds,
            (slot, None) => {
                self.words.push((word, kinds));
                self.slots[slot] = self.words.len() as u16;
            }
        }
    }
}

/// The same for capitals and small letters of ASCII, eight bytes at a step.
fn hash(word: &[u8]) -> usize {
    /// The bit that tells capitals from small letters.
    const CASE: u64 = 0x2020_2020_2020_2020;
    const SPREAD: u64 = 0x9e37_79b9_7f4a_7c15;
    let mut hash = word.len() as u64;
    let mut take = |letters: u64| {
        hash = (hash ^ letters | CASE).wrapping_mul(SPREAD);
        hash ^= hash >> 32;
    };
    let (eights, rest) = word.as_chunks::<8>();
    eights.iter().for_each(|eight| take(u64::from_le_bytes(*eight)));
    // The last letters stand in two numbers that may overlap.
    match (rest, rest.first_chunk::<4>(), rest.last_chunk::<4>()) {
        (_, Some(first), Some(last)) => {
            take(u64::from(u32::from_le_bytes(*first)) << 32 | u64::from(u32::from_le_bytes(*last)));
        }
        ([first, .., last], ..) => {
            let middle = rest[rest.len() / 2];
            take(u64::from(*first) << 16 | u64::from(middle) << 8 | u64::from(*last));
        }
        ([only], ..) => take((*only).into()),
        _ => {}
    }
    hash as usize
}

impl Kinds {
    /// The tables that hold `word`, which must be folded as they are; ASCII capitals may stand.
    pub fn of(word: &str) -> Kinds {
        if word.is_empty() || word.len() > LONGEST {
            return Kinds::default();
        }
        let lexicon = &*LEXICON;
        Kinds(lexicon.find(word).1.map_or(0, |at| lexicon.words[at].1))
    }

    /// Whether `table` is among them.
    pub fn has(self, table: &Table) -> bool {
        self.0 & (1 << table.bit) != 0
    }

    /// Whether no table but this one holds the word.
    pub fn are_within(self, table: &Table) -> bool {
        self.0 & !(1 << table.bit) == 0
    }

    /// The set without `table`.
    pub fn without(self, table: &Table) -> Kinds {
        Kinds(self.0 & !(1 << table.bit))
    }

    /// Both sets together.
    pub fn and(self, other: Kinds) -> Kinds {
        Kinds(self.0 | other.0)
    }

    /// Whether nothing holds the word.
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }
}

impl Table {
    /// The table of `words` with the number `bit`, which no other table has.
    pub const fn new(bit: u32, words: &'static str) -> Self {
        assert!(bit < u64::BITS);
        Table { bit, words }
    }

    /// All of them.
    #[cfg(test)]
    pub fn all(&self) -> impl Iterator<Item = &'static str> {
        self.words.split('|')
    }

    /// Whether `word` is in the table. The word must be folded as the table is.
    pub fn has(&self, word: &str) -> bool {
        Kinds::of(word).has(self)
    }
}

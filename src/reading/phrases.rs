//! Lists of phrases, asked for one at the cost of its length, however long the list.

/// Phrases parted by `|`. They find their places when they are first asked for: places that stand in a module weigh more than
/// the code that finds them.
pub(crate) struct Phrases {
    text: &'static str,
    longest: usize,
    /// For each hash where its phrase begins, counted from 1; a place that is taken leads on to the next. At least half of
    /// them are free.
    places: Vec<u16>,
}

impl Phrases {
    pub fn new(text: &'static str) -> Self {
        debug_assert!(text.len() < u16::MAX.into());
        let mut places = vec![0; (2 * text.split('|').count()).next_power_of_two()];
        let (mut longest, mut start) = (0, 0);
        for phrase in text.split('|') {
            let mut place = hash(phrase) % places.len();
            while places[place] != 0 {
                place = (place + 1) % places.len();
            }
            places[place] = start as u16 + 1;
            longest = longest.max(phrase.len());
            start += phrase.len() + 1;
        }
        Phrases { text, longest, places }
    }

    /// All of them, in their order.
    #[cfg(test)]
    pub fn all(&self) -> impl Iterator<Item = &'static str> {
        self.text.split('|')
    }

    /// Whether `phrase` is one of them.
    pub fn has(&self, phrase: &str) -> bool {
        let length = phrase.len();
        if length == 0 || length > self.longest {
            return false;
        }
        let mut place = hash(phrase) % self.places.len();
        while let Some(start) = usize::from(self.places[place]).checked_sub(1) {
            let known = self.text.as_bytes().get(start..start + length);
            let ends = self.text.as_bytes().get(start + length).is_none_or(|next| *next == b'|');
            if ends && known == Some(phrase.as_bytes()) {
                return true;
            }
            place = (place + 1) % self.places.len();
        }
        false
    }
}

fn hash(phrase: &str) -> usize {
    let hash = phrase.bytes().fold(0x811c_9dc5_u32, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193));
    (hash ^ (hash >> 15)) as usize
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn phrases_are_found_whole_and_nothing_else_is() {
        let few = Phrases::new("to be|to be done|скоро|未定|done|to be");
        for phrase in ["to be", "to be done", "скоро", "未定", "done"] {
            assert!(few.has(phrase), "{phrase}");
        }
        for phrase in ["", "to", "be", "to be|to be done", "to be done|", "|", "скор", "未", "to be done soon and late"]
        {
            assert!(!few.has(phrase), "{phrase}");
        }
        let none = Phrases::new("");
        assert!(!none.has("") && !none.has("done"));
    }
}

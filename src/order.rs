//! Sorting in little code.
//!
//! The standard library's sorts weigh 4 to 7 KB of the module for every type that they sort. Lists here are short.

/// Sorts `items` so that none stands before one that it should follow. Equal items may change places, always in the
/// same way. A heap sort: some n log n comparisons whatever the items.
pub(crate) fn sort<T>(items: &mut [T], before: impl Fn(&T, &T) -> bool) {
    let sink = |items: &mut [T], mut at: usize| {
        while let Some(left) = items.get(2 * at + 1) {
            let right = items.get(2 * at + 2).filter(|right| before(left, right));
            let child = if right.is_some() { 2 * at + 2 } else { 2 * at + 1 };
            if !before(&items[at], &items[child]) {
                return;
            }
            items.swap(at, child);
            at = child;
        }
    };
    for at in (0..items.len() / 2).rev() {
        sink(items, at);
    }
    for end in (1..items.len()).rev() {
        items.swap(0, end);
        sink(&mut items[..end], 0);
    }
}

#[cfg(test)]
mod tests {
    use super::sort;

    proptest::proptest! {
        #[test]
        fn sorts_as_the_standard_library_does(mut items: Vec<u8>) {
            let mut expected = items.clone();
            expected.sort_unstable();
            sort(&mut items, |a, b| a < b);
            proptest::prop_assert_eq!(items, expected);
        }
    }
}

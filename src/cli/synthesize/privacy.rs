//! Counts of declarations that let nobody be picked out.
//!
//! A count that is shown is zero or at least the smallest group, and so is every count that can be found by subtracting
//! shown ones: from a row's total, from the table's total, and from another row whose sessions are among the row's own.
//! What is not shown is merged: each row has one merged group, of two declarations or more.

use std::collections::BTreeSet;

/// The speakers of some sessions by what they declared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// Which sessions, in order.
    pub sessions: Vec<usize>,
    /// So many speakers for each declaration.
    pub counts: Vec<u64>,
}

/// What may be shown of a row: the counts, none where they are merged.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shown {
    /// The counts, in the order of the declarations.
    pub counts: Vec<Option<u64>>,
    /// Speakers of the declarations that are merged.
    pub merged: u64,
}

/// What may be shown of several tables. The first row is that of everybody; each table divides the same sessions.
pub fn protect(all: &Row, tables: &[Vec<Row>], smallest: u64) -> (Shown, Vec<Vec<Shown>>) {
    let rows: Vec<&Row> = std::iter::once(all).chain(tables.iter().flatten()).collect();
    let mut hidden: Vec<BTreeSet<usize>> = vec![BTreeSet::new(); rows.len()];
    // Hiding more can only make more hiding necessary, and there is only so much to hide.
    loop {
        let before: usize = hidden.iter().map(BTreeSet::len).sum();
        for (row, hidden) in rows.iter().zip(&mut hidden) {
            merge(row, hidden, smallest);
        }
        let mut first = 1;
        for table in tables {
            columns(all, &rows, first..first + table.len(), &mut hidden, smallest);
            first += table.len();
        }
        pairs(&rows, &mut hidden, smallest);
        if hidden.iter().map(BTreeSet::len).sum::<usize>() == before {
            break;
        }
    }
    let mut shown = rows.iter().zip(&hidden).map(|(row, hidden)| Shown {
        counts: row.counts.iter().enumerate().map(|(at, count)| (!hidden.contains(&at)).then_some(*count)).collect(),
        merged: hidden.iter().map(|at| row.counts[*at]).sum(),
    });
    let of_all = shown.next().unwrap_or(Shown { counts: Vec::new(), merged: 0 });
    (of_all, tables.iter().map(|table| shown.by_ref().take(table.len()).collect()).collect())
}

/// Merges the small groups of a row, and the next larger ones until the merged group is no small one itself.
fn merge(row: &Row, hidden: &mut BTreeSet<usize>, smallest: u64) {
    let some = |at: &usize| row.counts[*at] > 0;
    hidden.extend((0..row.counts.len()).filter(|at| some(at) && row.counts[*at] < smallest));
    while !hidden.is_empty() {
        let sum: u64 = hidden.iter().map(|at| row.counts[*at]).sum();
        if sum >= smallest && hidden.iter().filter(|at| some(at)).count() > 1 {
            return;
        }
        let next = (0..row.counts.len()).filter(|at| !hidden.contains(at) && some(at)).min_by_key(|at| row.counts[*at]);
        match next {
            Some(next) => hidden.insert(next),
            None => {
                // Nothing is left to merge with: which declarations there are is not shown either.
                hidden.extend(0..row.counts.len());
                return;
            }
        };
    }
}

/// Hides further counts where the ones that are hidden in a column follow from the table's total.
fn columns(all: &Row, rows: &[&Row], table: std::ops::Range<usize>, hidden: &mut [BTreeSet<usize>], smallest: u64) {
    for column in 0..all.counts.len() {
        if hidden[0].contains(&column) {
            continue;
        }
        loop {
            let is_hidden = |row: &usize| hidden[*row].contains(&column);
            let sum: u64 = table.clone().filter(is_hidden).map(|row| rows[row].counts[column]).sum();
            let any = table.clone().any(|row| is_hidden(&row));
            if !any || sum == 0 || sum >= smallest {
                break;
            }
            let next = table
                .clone()
                .filter(|row| !is_hidden(row) && rows[*row].counts[column] > 0)
                .min_by_key(|row| rows[*row].counts[column]);
            match next {
                Some(next) => hidden[next].insert(column),
                None => hidden[0].insert(column),
            };
            if hidden[0].contains(&column) {
                break;
            }
        }
    }
}

/// Hides counts that two rows give away together, where the sessions of one are among those of the other.
fn pairs(rows: &[&Row], hidden: &mut [BTreeSet<usize>], smallest: u64) {
    for (inner, small) in rows.iter().enumerate() {
        for (outer, large) in rows.iter().enumerate() {
            let within = inner != outer
                && small.sessions.len() < large.sessions.len()
                && small.sessions.iter().all(|session| large.sessions.binary_search(session).is_ok());
            if !within {
                continue;
            }
            for column in 0..small.counts.len() {
                let rest = large.counts[column].saturating_sub(small.counts[column]);
                let both = !hidden[inner].contains(&column) && !hidden[outer].contains(&column);
                if both && rest > 0 && rest < smallest {
                    hidden[inner].insert(column);
                }
            }
        }
        // The same sessions under another name: what one row hides, the other must not show.
        for (outer, large) in rows.iter().enumerate() {
            if inner != outer && small.sessions == large.sessions {
                let of_other: Vec<usize> = hidden[outer].iter().copied().collect();
                hidden[inner].extend(of_other);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn row(sessions: &[usize], counts: &[u64]) -> Row {
        Row { sessions: sessions.to_vec(), counts: counts.to_vec() }
    }

    #[test]
    fn large_groups_are_shown_as_they_are() {
        let all = row(&[1, 2], &[20, 12, 0]);
        let table = vec![row(&[1], &[10, 6, 0]), row(&[2], &[10, 6, 0])];
        let (of_all, tables) = protect(&all, &[table], 5);
        assert_eq!(of_all, Shown { counts: vec![Some(20), Some(12), Some(0)], merged: 0 });
        assert!(tables[0].iter().all(|row| row.merged == 0));
    }

    #[test]
    fn a_single_person_is_merged_with_the_next_group() {
        let (shown, _) = protect(&row(&[1], &[20, 12, 1]), &[], 5);
        assert_eq!(shown, Shown { counts: vec![Some(20), None, None], merged: 13 });
    }

    #[test]
    fn a_row_of_few_speakers_shows_only_their_number() {
        let (shown, _) = protect(&row(&[1], &[2, 1, 0]), &[], 5);
        assert_eq!(shown, Shown { counts: vec![None, None, None], merged: 3 });
    }

    fn groups() -> impl Strategy<Value = (Vec<Vec<u64>>, Vec<usize>, Vec<usize>)> {
        (1..9_usize).prop_flat_map(|sessions| {
            (
                proptest::collection::vec(proptest::collection::vec(0..9_u64, 4), sessions),
                proptest::collection::vec(0..3_usize, sessions),
                proptest::collection::vec(0..3_usize, sessions),
            )
        })
    }

    fn table(of: &[Vec<u64>], group: &[usize]) -> Vec<Row> {
        let rows = (0..3).map(|wanted| {
            let sessions: Vec<usize> = (0..of.len()).filter(|session| group[*session] == wanted).collect();
            let counts = (0..4).map(|column| sessions.iter().map(|session| of[*session][column]).sum()).collect();
            Row { sessions, counts }
        });
        rows.filter(|row| !row.sessions.is_empty()).collect()
    }

    proptest! {
        #[test]
        fn nothing_small_is_shown_or_follows_from_totals((of, one, other) in groups()) {
            let all = table(&of, &vec![0; of.len()]).remove(0);
            let tables = [table(&of, &one), table(&of, &other)];
            let (of_all, shown) = protect(&all, &tables, 5);
            let total = |row: &Row| row.counts.iter().sum::<u64>();
            let rows = std::iter::once((&all, &of_all)).chain(tables.iter().flatten().zip(shown.iter().flatten()));
            for (row, shown) in rows.clone() {
                for count in shown.counts.iter().flatten() {
                    prop_assert!(*count == 0 || *count >= 5);
                }
                let seen: u64 = shown.counts.iter().flatten().sum();
                prop_assert_eq!(seen + shown.merged, total(row), "nobody is lost");
                let hidden: Vec<usize> = (0..4).filter(|at| shown.counts[*at].is_none()).collect();
                prop_assert!(hidden.len() != 1, "one hidden count follows from the total");
                prop_assert!(hidden.is_empty() || hidden.len() == 4 || shown.merged >= 5);
            }
            for (table, shown) in tables.iter().zip(&shown) {
                for column in 0..4 {
                    let Some(sum) = of_all.counts[column] else { continue };
                    let seen: u64 = shown.iter().filter_map(|row| row.counts[column]).sum();
                    let rest = sum - seen;
                    prop_assert!(rest == 0 || rest >= 5, "column {column} of {table:?}: {rest}");
                }
            }
            for (small, shown_small) in rows.clone() {
                for (large, shown_large) in rows.clone() {
                    let within = small.sessions.len() < large.sessions.len() && small.sessions.iter().all(|s| large.sessions.contains(s));
                    for column in 0..4 {
                        if let (true, Some(a), Some(b)) = (within, shown_small.counts[column], shown_large.counts[column]) {
                            prop_assert!(b - a == 0 || b - a >= 5);
                        }
                    }
                }
            }
        }
    }
}

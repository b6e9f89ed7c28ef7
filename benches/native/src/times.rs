//! Times on one core, in turns: every round runs each piece of work, so that a noisy machine hits all alike.

use std::time::{Duration, Instant};

use serde::Serialize;

use crate::allocator::{Account, account};
use crate::work::{self, ENGLISH, NAMES, Work};

/// How long a measurement may take.
pub struct Limits {
    rounds: usize,
    /// Time that one piece of work gets in a round.
    batch: Duration,
    /// Sizes of text, in bytes, for the table of growth.
    sizes: &'static [usize],
}

/// For figures to show.
pub const FULL: Limits = Limits {
    rounds: 25,
    batch: Duration::from_millis(20),
    sizes: &[1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000],
};

/// To see that it works.
pub const QUICK: Limits =
    Limits { rounds: 3, batch: Duration::from_millis(2), sizes: &[1_000, 10_000, 100_000, 1_000_000] };

/// Everything that is measured natively.
#[derive(Debug, Serialize)]
pub struct Report {
    work: Vec<Row>,
    growth: Growth,
}

/// One piece of work.
#[derive(Debug, Serialize)]
struct Row {
    name: &'static str,
    /// Bytes of text that it reads.
    bytes: usize,
    nanoseconds: Spread,
    #[serde(flatten)]
    account: Account,
}

/// Three of the five figures of a box plot.
#[derive(Debug, Clone, Copy, Serialize)]
struct Spread {
    q1: f64,
    median: f64,
    q3: f64,
}

/// Time against the length of one answer of prose.
#[derive(Debug, Serialize)]
struct Growth {
    rows: Vec<Size>,
    /// The power of the length that the time grows with, from 10 KB to 10 MB, or to the largest below.
    exponent: f64,
}

#[derive(Debug, Serialize)]
struct Size {
    bytes: usize,
    nanoseconds: Spread,
    /// The most memory that checking it takes beside the text itself, in bytes.
    peak: u64,
}

/// How often a piece of work allocates.
#[derive(Debug, Serialize)]
pub struct Allocations {
    work: &'static str,
    #[serde(flatten)]
    account: Account,
}

/// Runs everything.
pub fn report(limits: Limits) -> Report {
    let mut work: Vec<Work> = NAMES.iter().map(|name| known(name)).collect();
    let times = in_turns(&mut work, &limits);
    let rows = NAMES.iter().zip(&mut work).zip(times);
    let rows = rows.map(|((name, work), times)| Row {
        name,
        bytes: work.bytes,
        nanoseconds: spread(times),
        account: accounted(work),
    });
    Report { work: rows.collect(), growth: growth(&limits) }
}

/// What each piece of work asks of the allocator.
pub fn allocations() -> Vec<Allocations> {
    let all = NAMES.iter().map(|name| Allocations { work: name, account: accounted(&mut known(name)) });
    all.collect()
}

fn known(name: &str) -> Work {
    work::prepare(name).expect("every name has its work")
}

fn accounted(work: &mut Work) -> Account {
    let first = work.job(0);
    work.run(first);
    let second = work.job(1);
    account(|| {
        work.run(second);
    })
}

fn in_turns(work: &mut [Work], limits: &Limits) -> Vec<Vec<f64>> {
    let repeats: Vec<usize> = work.iter_mut().map(|work| repeats(work, limits.batch)).collect();
    let mut times = vec![Vec::new(); work.len()];
    for round in 0..limits.rounds {
        for place in 0..work.len() {
            // Another one begins each round.
            let index = (place + round) % work.len();
            times[index].push(batch(&mut work[index], repeats[index]));
        }
    }
    times
}

/// How many runs fit into a batch; an even number, so that texts that take turns go on doing so from batch to batch.
fn repeats(work: &mut Work, time: Duration) -> usize {
    batch(work, 1);
    let nanoseconds = batch(work, 2).max(1.0);
    ((time.as_nanos() as f64 / nanoseconds).ceil().clamp(1.0, 10_000.0) as usize).next_multiple_of(2)
}

/// Nanoseconds for one of so many runs.
fn batch(work: &mut Work, repeats: usize) -> f64 {
    let jobs: Vec<_> = (0..repeats).map(|turn| work.job(turn)).collect();
    let start = Instant::now();
    for job in jobs {
        work::counted(work, job);
    }
    start.elapsed().as_nanos() as f64 / repeats as f64
}

fn growth(limits: &Limits) -> Growth {
    let mut work: Vec<Work> = limits.sizes.iter().map(|bytes| work::field(&ENGLISH, *bytes)).collect();
    let few = Limits { rounds: limits.rounds.min(5), ..*limits };
    let times = in_turns(&mut work, &few);
    let rows: Vec<Size> = work
        .iter_mut()
        .zip(times)
        .map(|(work, times)| Size { bytes: work.bytes, nanoseconds: spread(times), peak: accounted(work).peak })
        .collect();
    let within: Vec<&Size> = rows.iter().filter(|row| (9_000..20_000_000).contains(&row.bytes)).collect();
    let exponent = match (within.first(), within.last()) {
        (Some(from), Some(to)) => {
            let grows = |a: f64, b: f64| (b / a).ln();
            grows(from.nanoseconds.median, to.nanoseconds.median) / grows(from.bytes as f64, to.bytes as f64)
        }
        _ => f64::NAN,
    };
    Growth { rows, exponent }
}

fn spread(mut values: Vec<f64>) -> Spread {
    values.sort_by(f64::total_cmp);
    let at = |share: f64| {
        let place = share * (values.len() - 1) as f64;
        let (below, above) = (values[place.floor() as usize], values[place.ceil() as usize]);
        below + (above - below) * place.fract()
    };
    Spread { q1: at(0.25), median: at(0.5), q3: at(0.75) }
}

//! Writes invented reports, for measurements and trials:
//!
//! ```sh
//! cargo run --release --example generate_reports -- 10000 1 > drafts.jsonl
//! ```
//!
//! The first argument says how many, the second is the seed.

#[path = "../tests/generator/mod.rs"]
mod generator;

use std::io::{self, BufWriter, Write};

fn main() -> io::Result<()> {
    let mut arguments = std::env::args().skip(1).map(|argument| argument.parse::<usize>());
    let (Some(Ok(count)), Some(Ok(seed))) = (arguments.next(), arguments.next()) else {
        eprintln!("Usage: generate_reports COUNT SEED");
        std::process::exit(2);
    };
    let mut dice = generator::Dice::new(seed as u64);
    let mut out = BufWriter::new(io::stdout().lock());
    for number in 0..count {
        writeln!(out, "{}", generator::draft(&generator::report(&mut dice, number)))?;
    }
    // The page form of the same reports is what the tests read.
    let _ = generator::page;
    out.flush()
}

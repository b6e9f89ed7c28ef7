//! Time per byte for texts of 1 KB to 10 MB, ordinary and hostile, for every kind of answer and for import: work is to
//! grow with the length of the text and no faster. `cargo bench --bench linear`; a name behind `--` takes one kind only.

use std::hint::black_box;
use std::time::{Duration, Instant};

use rapporteur::{Checker, import_text, template};

const SIZES: [usize; 5] = [1_000, 10_000, 100_000, 1_000_000, 10_000_000];

/// A size is left out where it would take longer than this, going by the size before.
const PATIENCE: Duration = Duration::from_secs(20);

/// Kind, and the field of the long form that stands for it; none for import.
const KINDS: [(&str, Option<&str>); 12] = [
    ("import", None),
    ("session type", Some("session_type")),
    ("line", Some("title")),
    ("time slot", Some("date_time")),
    ("people", Some("organizers")),
    ("speakers", Some("speakers")),
    ("choice", Some("theme")),
    ("choices within", Some("subtheme")),
    ("key messages", Some("key_messages")),
    ("prose", Some("discussion")),
    ("head count", Some("participants")),
    ("links", Some("links")),
];

/// What the texts are made of, again and again.
const SHAPES: [(&str, &str); 17] = [
    (
        "ordinary prose",
        "Several speakers agreed that open standards matter, while others saw costs for small operators. ",
    ),
    ("prose in Arabic", "اتفق المتحدثون على أن المعايير المفتوحة مهمة. "),
    ("prose in Chinese", "与会者一致认为开放标准很重要。"),
    ("speakers", "Ms. Ana Silva, Example Network (female)\nKofi Boateng (Sample University), male\n"),
    ("a report", "- Title: Open standards\n- Date & Time: 12/11/2018, 10:00-11:30\n- Organizer(s): Example Network\n"),
    ("one word", "a"),
    ("commas", ","),
    ("digits", "7"),
    ("open brackets", "("),
    ("full-width colons", "："),
    ("bracket pairs", "(a)[b]"),
    ("combining marks", "e\u{301}\u{302}"),
    ("spaces", " "),
    ("line breaks", "\n"),
    ("short lines", "a\n"),
    ("bullets", "- "),
    ("letters and commas", "a, "),
];

fn text(shape: &str, size: usize) -> String {
    shape.repeat(size.div_ceil(shape.len()))
}

/// The quickest of some runs, fewer where they are long.
fn time(kind: Option<&str>, text: &str) -> Duration {
    let once = || {
        let form = template("igf-2018-long").expect("a form of the product");
        let start = Instant::now();
        match kind {
            None => drop(black_box(import_text(text))),
            Some(field) => {
                let mut checker = Checker::new(form);
                black_box(checker.set(field, text).expect("a field of the form"));
            }
        }
        start.elapsed()
    };
    let first = once();
    let more = (Duration::from_millis(400).as_nanos() / first.as_nanos().max(1)).clamp(2, 40);
    (0..more).map(|_| once()).chain([first]).min().expect("one run")
}

/// The power of the length that the time grows with, from the second size on.
fn exponent(times: &[(usize, Duration)]) -> Option<f64> {
    let (from, to) = (times.get(1)?, times.last()?);
    let grows = |a: f64, b: f64| (b / a).ln();
    (to.0 > from.0).then(|| grows(from.1.as_secs_f64(), to.1.as_secs_f64()) / grows(from.0 as f64, to.0 as f64))
}

fn main() {
    let wanted: Vec<String> = std::env::args().skip(1).filter(|argument| !argument.starts_with('-')).collect();
    println!("| kind | text | {} | exponent from 10 KB |", SIZES.map(|size| format!("{} KB", size / 1000)).join(" | "));
    println!("|---|---|{}---:|", "---:|".repeat(SIZES.len()));
    let mut worst = (0.0, String::new());
    for (kind, field) in
        KINDS.iter().filter(|(kind, _)| wanted.is_empty() || wanted.iter().any(|name| kind.contains(name.as_str())))
    {
        for (name, shape) in SHAPES {
            let mut times: Vec<(usize, Duration)> = Vec::new();
            for size in SIZES {
                let expected = times.last().map_or(Duration::ZERO, |(before, time)| *time * (size / before) as u32);
                if expected > PATIENCE {
                    break;
                }
                times.push((size, time(*field, &text(shape, size))));
            }
            let cells = SIZES.map(|size| {
                times.iter().find(|(known, _)| *known == size).map_or("not run".to_owned(), |(size, time)| {
                    format!("{:.1} ns/B", time.as_nanos() as f64 / *size as f64)
                })
            });
            let exponent = exponent(&times).unwrap_or(0.0);
            if exponent > worst.0 {
                worst = (exponent, format!("{kind}, {name}"));
            }
            println!("| {kind} | {name} | {} | {exponent:.2} |", cells.join(" | "));
        }
    }
    println!("\nThe steepest: {:.2}, {}.", worst.0, worst.1);
}

//! Makes the table of small letters: what the standard library's own does in 12 KB, in one.

/// Capitals that follow each other at the same distance and lie equally far from their small letters.
struct Run {
    start: u32,
    last: u32,
    step: u32,
    /// From a capital to its small letter.
    offset: i64,
}

/// The source of the table, `static RUNS: [Run; _]`, without ASCII and without the one capital that becomes two characters.
pub fn table() -> String {
    let mut runs: Vec<Run> = Vec::new();
    for c in ('\u{80}'..=char::MAX).filter(|c| *c != '\u{130}') {
        let mut lower = c.to_lowercase();
        let (Some(small), None) = (lower.next(), lower.next()) else { panic!("{c:?} has several small letters") };
        if small == c {
            continue;
        }
        let (code, offset) = (u32::from(c), i64::from(u32::from(small)) - i64::from(u32::from(c)));
        match runs.last_mut().filter(|run| run.offset == offset) {
            Some(run) if run.start == run.last && code - run.last <= 2 => {
                (run.step, run.last) = (code - run.last, code)
            }
            Some(run) if code - run.last == run.step => run.last = code,
            _ => runs.push(Run { start: code, last: code, step: 1, offset }),
        }
    }
    let rows: String = runs
        .iter()
        .map(|Run { start, last, step, offset }| {
            format!("    Run {{ start: {start}, last: {last}, step: {step}, offset: {offset} }},\n")
        })
        .collect();
    format!("static RUNS: [Run; {}] = [\n{rows}];\n", runs.len())
}

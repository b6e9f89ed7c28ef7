//! Runs the tables of cases in `tests/cases/`. See `tests/cases/README.md` for how to add one.

mod table;

use rapporteur::Answer;
use table::{Case, Table};

fn faults(table: &Table, case: &Case) -> Vec<String> {
    let outcome = match table.run(case) {
        Ok(outcome) => outcome,
        Err(fault) => return vec![fault],
    };
    let mut faults = Vec::new();
    if let Some(expected) = &case.reads
        && *expected != outcome.reads
    {
        faults.push(format!("reads\n      {:?}\n    not\n      {expected:?}", outcome.reads));
    }
    let says: Vec<String> = outcome.diagnostics.iter().map(|d| outcome.line(d)).collect();
    if says != case.says {
        faults.push(format!("says\n      {says:#?}\n    not\n      {:#?}", case.says));
    }
    if let (Some(expected), Answer::Text(text)) = (&case.fixed, &outcome.answer) {
        let became = table::fixed(&outcome.diagnostics, text);
        if became != *expected {
            faults.push(format!("is fixed to\n      {became:?}\n    not\n      {expected:?}"));
        }
    }
    faults
}

#[test]
fn every_case_reads_and_says_what_its_table_expects() {
    let (mut cases, mut wrong) = (0, Vec::new());
    for (name, table) in table::all() {
        for case in &table.case {
            cases += 1;
            let faults = faults(&table, case);
            if !faults.is_empty() {
                let input = case.input.clone().or(case.page.clone()).unwrap_or_else(|| format!("{:?}", case.rows));
                wrong.push(format!("{name}, {}: {input:?}\n    {}", case.habit, faults.join("\n    ")));
            }
        }
    }
    println!("{cases} cases");
    assert!(wrong.is_empty(), "{} of {cases} cases:\n\n{}\n", wrong.len(), wrong.join("\n\n"));
}

//! Instructions and allocations of checks, held against benches/native/budgets.json. Neither depends on how busy or how fast
//! the machine is.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use serde::{Deserialize, Serialize};

use crate::process::{command as program, output};
use crate::setup::valgrind;
use crate::{native, paths};

const BUDGETS: &str = "benches/native/budgets.json";

/// What one piece of work may cost, or costs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Cost {
    work: String,
    /// Instructions on x86-64; none where they cannot be counted.
    instructions: Option<u64>,
    /// Times that memory is asked for.
    allocations: u64,
}

/// Instructions depend a little on the C library and on the compiler: new budgets are this many per cent above the count.
const ROOM_PERCENT: u64 = 3;

/// What the program prints of one piece of work.
#[derive(Debug, Deserialize)]
struct Allocated {
    work: String,
    allocations: u64,
}

/// `cargo xtask budgets`.
pub fn command(set: bool) -> Result<()> {
    if set {
        let found: Vec<Cost> = count()?.into_iter().map(budget).collect();
        if found.iter().any(|cost| cost.instructions.is_none()) {
            bail!("budgets are set where instructions can be counted: on Linux for x86-64");
        }
        fs::write(paths::root().join(BUDGETS), format!("{}\n", serde_json::to_string_pretty(&found)?))?;
        println!("The budgets stand in {BUDGETS}.");
    } else {
        println!("{}", check()?);
    }
    Ok(())
}

/// Prints what every piece of work costs; an error where one is over its budget. Gives back the figures in one line.
pub fn check() -> Result<String> {
    let budgets =
        fs::read_to_string(paths::root().join(BUDGETS)).with_context(|| format!("{BUDGETS} cannot be read"))?;
    let budgets: Vec<Cost> = serde_json::from_str(&budgets).context(BUDGETS)?;
    let found = count()?;
    let table = table(&found, &budgets)?;
    println!("{}", table.text);
    if !table.broken.is_empty() {
        bail!("over budget ({BUDGETS}):\n  {}", table.broken.join("\n  "));
    }
    Ok(match found.iter().any(|cost| cost.instructions.is_none()) {
        true => format!("allocations of {} pieces of work; {}", found.len(), valgrind::describe(None)),
        false => format!("{} pieces of work within their budgets", found.len()),
    })
}

fn count() -> Result<Vec<Cost>> {
    let bench = native::build()?;
    let valgrind = valgrind::find_or_install()?;
    fs::create_dir_all(paths::bench())?;
    let allocated: Vec<Allocated> = serde_json::from_str(&output(program(&bench).arg("allocations"))?)?;
    let costs = allocated.into_iter().map(|Allocated { work, allocations }| {
        let counted = valgrind.as_deref().map(|valgrind| instructions(valgrind, &bench, &work));
        Ok(Cost { instructions: counted.transpose()?, work, allocations })
    });
    costs.collect()
}

/// Where callgrind leaves its account of a piece of work.
fn account(work: &str) -> PathBuf {
    let name: String = work.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '-' }).collect();
    paths::bench().join(format!("callgrind.{name}.out"))
}

fn instructions(valgrind: &Path, bench: &Path, work: &str) -> Result<u64> {
    let account = account(work);
    output(
        program(valgrind)
            .args(["--quiet", "--tool=callgrind", "--toggle-collect=*counted*"])
            .arg(format!("--callgrind-out-file={}", account.display()))
            .arg(bench)
            .args(["once", work]),
    )?;
    let text = fs::read_to_string(&account)?;
    match total(&text) {
        Some(0) | None => bail!("callgrind found no instructions of {work:?} in {}", account.display()),
        Some(count) => Ok(count),
    }
}

fn total(account: &str) -> Option<u64> {
    account.lines().find_map(|line| line.strip_prefix("totals: "))?.trim().parse().ok()
}

fn budget(found: Cost) -> Cost {
    Cost { instructions: found.instructions.map(|count| count + count * ROOM_PERCENT / 100), ..found }
}

struct Table {
    text: String,
    /// What does not hold, each with the way to look into it.
    broken: Vec<String>,
}

fn table(found: &[Cost], budgets: &[Cost]) -> Result<Table> {
    if let Some(gone) = budgets.iter().find(|budget| found.iter().all(|cost| cost.work != budget.work)) {
        bail!("{BUDGETS}: there is no work called {:?}", gone.work);
    }
    let mut text =
        format!("{:<30} {:>14} {:>14} {:>12} {:>8}", "work", "instructions", "budget", "allocations", "budget");
    let mut broken = Vec::new();
    for cost in found {
        let Some(budget) = budgets.iter().find(|budget| budget.work == cost.work) else {
            bail!("{BUDGETS} has no budget for {:?}: `cargo xtask budgets --set` writes one", cost.work);
        };
        let shown = |count: Option<u64>| count.map_or("not counted".to_owned(), |count| count.to_string());
        text += &format!(
            "\n{:<30} {:>14} {:>14} {:>12} {:>8}",
            cost.work,
            shown(cost.instructions),
            shown(budget.instructions),
            cost.allocations,
            budget.allocations
        );
        if let (Some(count), Some(most)) = (cost.instructions, budget.instructions)
            && count > most
        {
            broken.push(format!(
                "{}: {count} instructions, {} more than the {most} allowed; see where with `callgrind_annotate {}`",
                cost.work,
                count - most,
                account(&cost.work).display()
            ));
        }
        if cost.allocations > budget.allocations {
            broken.push(format!(
                "{}: {} allocations, {} more than the {} allowed; see where with `valgrind --tool=dhat \
                 target/release/rapporteur-native-bench once {:?}`",
                cost.work,
                cost.allocations,
                cost.allocations - budget.allocations,
                budget.allocations,
                cost.work
            ));
        }
    }
    Ok(Table { text, broken })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cost(instructions: u64, allocations: u64) -> Vec<Cost> {
        vec![Cost { work: "a check".into(), instructions: Some(instructions), allocations }]
    }

    #[test]
    fn budgets_hold_up_to_their_last_unit() -> Result<()> {
        let cases = [
            ((1000, 7), None),
            ((1001, 7), Some("1001 instructions, 1 more than the 1000 allowed; see where with `callgrind_annotate ")),
            ((900, 9), Some("9 allocations, 2 more than the 7 allowed; see where with `valgrind --tool=dhat ")),
        ];
        for ((instructions, allocations), expected) in cases {
            let broken = table(&cost(instructions, allocations), &cost(1000, 7))?.broken;
            assert_eq!(broken.len(), usize::from(expected.is_some()), "{broken:?}");
            assert!(broken.iter().all(|line| expected.is_some_and(|part| line.contains(part))), "{broken:?}");
        }
        Ok(())
    }

    #[test]
    fn work_and_budgets_belong_together() {
        assert!(table(&cost(1, 1), &[]).is_err());
        assert!(table(&[], &cost(1, 1)).is_err());
    }

    #[test]
    fn the_total_of_an_account_is_read() {
        assert_eq!(total("events: Ir\nfn=(1) counted\n+3 12\n\ntotals: 81234\n"), Some(81_234));
        assert_eq!(total("events: Ir\n"), None);
    }

    #[test]
    fn new_budgets_leave_little_room() {
        assert_eq!(budget(cost(1000, 7).remove(0)), cost(1030, 7).remove(0));
    }
}

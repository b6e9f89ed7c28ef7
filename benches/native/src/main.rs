//! What checks cost natively, for `cargo xtask bench` and `cargo xtask budgets`.
//!
//! - `times [--quick]` prints as JSON what the work takes on one core, what it allocates, and how it grows with the text;
//! - `allocations` prints as JSON how often each piece of work allocates;
//! - `once WORK` does the work once, in a function called `counted`, for callgrind to look at;
//! - `names` prints the names of the work.

mod allocator;
mod times;
mod work;

use std::process::ExitCode;

use serde::Serialize;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["times"] => print(&times::report(times::FULL)),
        ["times", "--quick"] => print(&times::report(times::QUICK)),
        ["allocations"] => print(&times::allocations()),
        ["names"] => print(&work::NAMES),
        ["once", name] => return once(name),
        _ => {
            eprintln!("say `times [--quick]`, `allocations`, `names` or `once WORK`");
            return ExitCode::from(2);
        }
    }
    ExitCode::SUCCESS
}

fn print(value: &impl Serialize) {
    println!("{}", serde_json::to_string_pretty(value).expect("plain data"));
}

fn once(name: &str) -> ExitCode {
    let Some(mut work) = work::prepare(name) else {
        eprintln!("there is no work called {name:?}");
        return ExitCode::FAILURE;
    };
    // Whatever is made ready when it is first needed is there the second time.
    let first = work.job(0);
    work.run(first);
    let second = work.job(1);
    work::counted(&mut work, second);
    ExitCode::SUCCESS
}

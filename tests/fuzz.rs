//! The fuzzer's promises, kept on every test run: its corpus, the inputs of every case, and changes of them that are
//! the same each time. `cargo xtask fuzz` looks further.
#![cfg(not(target_arch = "wasm32"))]

#[path = "../fuzz/corpus.rs"]
#[allow(dead_code)]
mod corpus;
#[path = "../fuzz/laws.rs"]
mod laws;

use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use proptest::{prelude::*, sample::Index};

/// Changed texts per target.
const CHANGED: u32 = 200;

/// Longer texts are cut to this many characters: the fuzzer itself looks at longer ones.
const LONGEST: usize = 600;

/// A stretch of one text put over a stretch of another.
fn spliced(texts: &[String], (into, from): (Index, Index), cuts: [Index; 4]) -> String {
    let characters = |which: Index| texts[which.index(texts.len())].chars().take(LONGEST).collect::<Vec<char>>();
    let (into, from) = (characters(into), characters(from));
    let stretch = |text: &[char], a: Index, b: Index| {
        let (a, b) = (a.index(text.len() + 1), b.index(text.len() + 1));
        (a.min(b), a.max(b))
    };
    let (start, end) = stretch(&into, cuts[0], cuts[1]);
    let (from_start, from_end) = stretch(&from, cuts[2], cuts[3]);
    into[..start].iter().chain(&from[from_start..from_end]).chain(&into[end..]).collect()
}

fn holds(name: &str) {
    let target = corpus::named(name).expect("a target");
    let texts = corpus::texts(target);
    assert!(!texts.is_empty(), "{name} has nothing to start from");
    for text in &texts {
        laws::hold(name, text.as_bytes());
    }
    let rng = TestRng::from_seed(RngAlgorithm::ChaCha, &[7; 32]);
    let config = Config { cases: CHANGED, failure_persistence: None, ..Config::default() };
    TestRunner::new_with_rng(config, rng)
        .run(&(any::<(Index, Index)>(), any::<[Index; 4]>()), |(which, cuts)| {
            laws::hold(name, spliced(&texts, which, cuts).as_bytes());
            Ok(())
        })
        .unwrap_or_else(|failure| panic!("{name}: {failure}"));
}

macro_rules! targets {
    ($($name:ident)*) => {
        $(#[test] fn $name() { holds(stringify!($name)); })*

        #[test]
        fn every_target_is_run_here_and_by_the_fuzzer() {
            let here = [$(stringify!($name)),*];
            let mut known: Vec<&str> = laws::TARGETS.iter().map(|target| target.name).collect();
            known.sort_unstable();
            let mut run = here.to_vec();
            run.sort_unstable();
            assert_eq!(run, known);
            for name in here {
                let file = format!("{}/fuzz/targets/{name}.rs", env!("CARGO_MANIFEST_DIR"));
                assert!(std::path::Path::new(&file).is_file(), "{file} is missing");
            }
        }
    };
}

targets!(import draft session_type line time_slot people speakers speaker_rows choice key_messages prose head_count links);

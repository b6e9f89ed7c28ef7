//! `seeds unpack TARGET FOLDER` writes the texts that a target starts from as files, for the fuzzer; `seeds pack TARGET
//! FOLDER` keeps what it left there in `fuzz/corpus/`.

#[allow(dead_code)]
mod corpus;
#[allow(dead_code)]
mod laws;

use std::collections::HashSet;
use std::error::Error;
use std::path::Path;
use std::{env, fs};

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["unpack", target, folder] => unpack(target, Path::new(folder)),
        ["pack", target, folder] => pack(target, Path::new(folder)),
        _ => Err("usage: seeds unpack|pack TARGET FOLDER".into()),
    }
}

fn unpack(target: &str, folder: &Path) -> Result<(), Box<dyn Error>> {
    fs::create_dir_all(folder)?;
    for (index, text) in corpus::texts(corpus::named(target)?).iter().enumerate() {
        fs::write(folder.join(format!("{index:05}")), text)?;
    }
    Ok(())
}

/// No more texts are kept for a target: every test run holds them all against the laws.
const MOST: usize = 400;

fn pack(target: &str, folder: &Path) -> Result<(), Box<dyn Error>> {
    let target = corpus::named(target)?;
    let kept: HashSet<String> = corpus::kept(target).into_iter().collect();
    let written: HashSet<String> = corpus::texts(target).into_iter().filter(|text| !kept.contains(text)).collect();
    let mut texts = Vec::new();
    for entry in fs::read_dir(folder)? {
        texts.push(String::from_utf8_lossy(&fs::read(entry?.path())?).into_owned());
    }
    texts.sort_by_key(|text| (text.len(), text.clone()));
    texts.dedup();
    // The inputs of the tests are there anyway. Of the rest some of every length stay.
    texts.retain(|text| !written.contains(text));
    let texts: Vec<String> = texts.iter().step_by(texts.len().div_ceil(MOST).max(1)).cloned().collect();
    let lines: Result<Vec<String>, _> = texts.iter().map(serde_json::to_string).collect();
    fs::write(corpus::file(target), lines?.join("\n") + "\n")?;
    println!("{} texts kept in {}", texts.len(), corpus::file(target).display());
    Ok(())
}

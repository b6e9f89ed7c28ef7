//! The work in pieces of moderate size: whole files, and the lines of files with a draft on each.

use std::collections::VecDeque;
use std::io::{BufRead, BufReader, Read};

use rayon::prelude::*;

use super::args::Format;
use super::source::{Origin, format_of_name};
use super::trouble::Trouble;
use super::walk::Target;

/// One piece of work.
#[derive(Debug)]
pub struct Piece {
    /// The file.
    pub origin: Origin,
    /// Whether the file was named, and not found in a folder or by a pattern.
    pub named: bool,
    /// What is in it.
    pub content: Content,
}

/// What a piece holds.
#[derive(Debug)]
pub enum Content {
    /// A whole file, still to be read; its format where that is known.
    File(Option<Format>),
    /// One line of a file with a draft on each line, with its number, counted from 1.
    Line(Vec<u8>, usize),
    /// A file that cannot be read.
    Trouble(Trouble),
}

/// The largest line of drafts that is read.
const MOST_BYTES: u64 = 1 << 30;
/// So many pieces, or pieces of so many bytes, are worked on at a time.
const BATCH: usize = 512;
const BATCH_BYTES: u64 = 32 << 20;

/// Cuts files into pieces.
pub struct Pieces {
    targets: VecDeque<Target>,
    told: Option<Format>,
    by_line: bool,
    lines: Option<(Target, Box<dyn BufRead + Send>, usize)>,
    /// How many bytes have been handed out.
    pub bytes: u64,
}

impl Pieces {
    /// Pieces of the files, in their order. Files with a draft on each line are cut into lines only where `by_line`.
    pub fn of(targets: Vec<Target>, told: Option<Format>, by_line: bool) -> Self {
        Pieces { targets: targets.into(), told, by_line, lines: None, bytes: 0 }
    }

    fn line(&mut self) -> Option<Piece> {
        let (target, reader, number) = self.lines.as_mut()?;
        let piece = |content| Piece { origin: target.origin.clone(), named: target.named, content };
        loop {
            let mut line = Vec::new();
            match reader.take(MOST_BYTES).read_until(b'\n', &mut line) {
                Ok(0) => {
                    self.lines = None;
                    return None;
                }
                Ok(_) => {
                    *number += 1;
                    if !line.trim_ascii().is_empty() {
                        return Some(piece(Content::Line(line, *number)));
                    }
                }
                Err(error) => {
                    let path = std::path::PathBuf::from(target.origin.name());
                    let piece = piece(Content::Trouble(Trouble::reading(&path, &error)));
                    self.lines = None;
                    return Some(piece);
                }
            }
        }
    }
}

impl Iterator for Pieces {
    type Item = Piece;

    fn next(&mut self) -> Option<Piece> {
        if let Some(line) = self.line() {
            return Some(line);
        }
        let target = self.targets.pop_front()?;
        let format = self.told.or_else(|| target.origin.path().and_then(format_of_name));
        if format != Some(Format::Jsonl) || !self.by_line {
            return Some(Piece { origin: target.origin, named: target.named, content: Content::File(format) });
        }
        match target.origin.open() {
            Ok(file) => {
                self.lines = Some((target, Box::new(BufReader::with_capacity(1 << 18, file)), 0));
                self.next()
            }
            Err(trouble) => {
                Some(Piece { origin: target.origin, named: target.named, content: Content::Trouble(trouble) })
            }
        }
    }
}

impl Piece {
    fn bytes(&self) -> u64 {
        match &self.content {
            Content::File(_) => self.origin.size(),
            Content::Line(line, _) => line.len() as u64,
            Content::Trouble(_) => 0,
        }
    }
}

/// Does `work` on all pieces, several at a time, and hands the outcomes to `sink` in order, until it says stop.
///
/// No more is held at a time than a batch of pieces.
pub fn each<R: Send>(
    mut pieces: Pieces,
    work: impl Fn(Piece) -> R + Sync,
    mut sink: impl FnMut(R, u64) -> std::ops::ControlFlow<()>,
) {
    loop {
        let (mut batch, mut bytes) = (Vec::new(), 0);
        while batch.len() < BATCH && bytes < BATCH_BYTES {
            let Some(piece) = pieces.next() else { break };
            bytes += piece.bytes();
            batch.push(piece);
        }
        if batch.is_empty() {
            return;
        }
        pieces.bytes += bytes;
        let done: Vec<R> = batch.into_par_iter().map(&work).collect();
        for outcome in done {
            if sink(outcome, pieces.bytes).is_break() {
                return;
            }
        }
    }
}

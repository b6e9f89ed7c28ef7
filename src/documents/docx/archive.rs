//! The package: an archive of parts, trusted in nothing.

use std::collections::HashMap;

use miniz_oxide::inflate::{TINFLStatus, decompress_to_vec_with_limit};
use rawzip::{CompressionMethod, ZipArchive, ZipArchiveEntryWayfinder, ZipSliceArchive};

use crate::documents::MOST_INFLATED;
use crate::documents::unreadable::Unreadable;

/// Archives hold no more parts than this.
const MOST_PARTS: usize = 10_000;
/// A part may be inflated to so many times its size, and any part to [`SMALL`] bytes.
const MOST_TIMES: usize = 250;
const SMALL: usize = 1 << 20;

/// The compound files of old Word, and of documents with a password.
const COMPOUND: &[u8] = &[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/// Whether a file begins as an archive or as a compound file.
pub(in crate::documents) fn looks_like_archive(bytes: &[u8]) -> bool {
    bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06") || bytes.starts_with(COMPOUND)
}

struct Entry {
    at: ZipArchiveEntryWayfinder,
    method: CompressionMethod,
    encrypted: bool,
    crc: u32,
}

/// An open package.
pub(super) struct Archive<'a> {
    zip: ZipSliceArchive<&'a [u8]>,
    /// By name in lower case: names of parts are told apart without case.
    entries: HashMap<String, Entry>,
    /// How many bytes may still be inflated.
    left: usize,
}

fn damaged(part: &str) -> Unreadable {
    Unreadable::Damaged { part: part.to_owned() }
}

impl<'a> Archive<'a> {
    pub(super) fn open(bytes: &'a [u8]) -> Result<Self, Unreadable> {
        if bytes.starts_with(COMPOUND) {
            let name: Vec<u8> = "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes).collect();
            let encrypted = bytes.windows(name.len()).any(|window| window == name);
            return Err(if encrypted { Unreadable::Encrypted } else { Unreadable::OldWord });
        }
        if !looks_like_archive(bytes) {
            return Err(Unreadable::NotDocx);
        }
        let zip = ZipArchive::from_slice(bytes).map_err(|_| damaged(""))?;
        let mut entries = HashMap::new();
        let mut found = zip.entries();
        while let Some(entry) = found.next_entry().map_err(|_| damaged(""))? {
            let name = String::from_utf8_lossy(entry.file_path().as_ref()).to_ascii_lowercase();
            let name = name.trim_start_matches('/').to_owned();
            if entries.len() == MOST_PARTS {
                return Err(damaged(""));
            }
            let part = Entry {
                at: entry.wayfinder(),
                method: entry.compression_method(),
                encrypted: entry.flags().is_encrypted(),
                crc: entry.crc32(),
            };
            if entries.insert(name.clone(), part).is_some() {
                return Err(Unreadable::Doubled { part: name });
            }
        }
        Ok(Archive { zip, entries, left: MOST_INFLATED })
    }

    /// What people call the format of an archive that is no Word document.
    pub(super) fn other_format(&self) -> Option<&'static str> {
        let holds = |name: &str| self.entries.contains_key(name);
        if holds("mimetype") && holds("content.xml") {
            Some("OpenDocument")
        } else if holds("xl/workbook.xml") {
            Some("Excel")
        } else if holds("ppt/presentation.xml") {
            Some("PowerPoint")
        } else if holds("index/document.iwa") {
            Some("Pages")
        } else if holds("meta-inf/container.xml") {
            Some("EPUB")
        } else {
            None
        }
    }

    /// The bytes of a part; none where there is no such part.
    pub(super) fn part(&mut self, name: &str) -> Result<Option<Vec<u8>>, Unreadable> {
        let Some(entry) = self.entries.get(&name.to_ascii_lowercase()) else { return Ok(None) };
        if entry.encrypted {
            return Err(Unreadable::Encrypted);
        }
        let packed = self.zip.get_entry(entry.at).map_err(|_| damaged(name))?;
        let packed = packed.data();
        let limit = self.left.min(SMALL.max(packed.len().saturating_mul(MOST_TIMES)));
        let content = match entry.method {
            CompressionMethod::STORE if packed.len() <= limit => packed.to_vec(),
            CompressionMethod::STORE => return Err(Unreadable::Expands { limit: MOST_INFLATED }),
            CompressionMethod::DEFLATE => decompress_to_vec_with_limit(packed, limit).map_err(|error| {
                if error.status == TINFLStatus::HasMoreOutput {
                    Unreadable::Expands { limit: MOST_INFLATED }
                } else {
                    damaged(name)
                }
            })?,
            _ => return Err(damaged(name)),
        };
        if rawzip::crc32(&content) != entry.crc {
            return Err(damaged(name));
        }
        self.left -= content.len();
        Ok(Some(content))
    }
}

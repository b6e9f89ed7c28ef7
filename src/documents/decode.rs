//! Bytes to text: byte order marks, UTF-8, UTF-16; of old web pages also the encoding of Windows that they name.

use super::Origin;
use super::unreadable::Unreadable;

/// A text and how it stood in the file.
pub(super) struct Decoded {
    pub text: String,
    pub origin: Origin,
}

/// The text of a file in UTF-8, or in UTF-16 with a byte order mark.
pub(super) fn text(bytes: &[u8]) -> Result<Decoded, Unreadable> {
    match bytes {
        [0xff, 0xfe, rest @ ..] => utf16(rest, u16::from_le_bytes),
        [0xfe, 0xff, rest @ ..] => utf16(rest, u16::from_be_bytes),
        [0xef, 0xbb, 0xbf, rest @ ..] => utf8(rest, 3),
        _ => utf8(bytes, 0),
    }
}

fn utf8(bytes: &[u8], skipped: usize) -> Result<Decoded, Unreadable> {
    match std::str::from_utf8(bytes) {
        Ok(text) => Ok(Decoded { text: text.to_owned(), origin: Origin::Utf8 { skipped } }),
        Err(error) => {
            let valid = bytes.get(..error.valid_up_to()).unwrap_or_default();
            Err(not_text(bytes, 1 + valid.iter().filter(|byte| **byte == b'\n').count()))
        }
    }
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Result<Decoded, Unreadable> {
    let (pairs, odd) = bytes.as_chunks::<2>();
    let decoded: Result<String, _> = char::decode_utf16(pairs.iter().map(|pair| unit(*pair))).collect();
    match decoded {
        Ok(text) if odd.is_empty() => Ok(Decoded { text, origin: Origin::Utf16 { skipped: 2 } }),
        _ => Err(Unreadable::Encoding { line: 1 }),
    }
}

/// What is wrong with bytes that are no UTF-8: zero bytes stand in no text of another encoding of eight bits.
fn not_text(bytes: &[u8], line: usize) -> Unreadable {
    if bytes.contains(&0) { Unreadable::Binary } else { Unreadable::Encoding { line } }
}

/// The text of a web page. Without a byte order mark the encoding is UTF-8, or Windows-1252 where the page names it or its
/// part ISO 8859-1, as word processors do.
pub(super) fn html(bytes: &[u8]) -> Result<String, Unreadable> {
    match text(bytes) {
        Err(Unreadable::Encoding { .. }) if names_windows_1252(bytes) => {
            Ok(bytes.iter().map(|byte| windows_1252(*byte)).collect())
        }
        other => other.map(|decoded| decoded.text),
    }
}

/// Names of the encoding in the declaration of a page.
const NAMES: &[&str] = &["windows-1252", "cp1252", "iso-8859-1", "latin1", "us-ascii"];

/// The declaration has to stand within so many bytes, by the HTML standard.
const DECLARED_WITHIN: usize = 1024;

fn names_windows_1252(bytes: &[u8]) -> bool {
    let head = bytes.get(..DECLARED_WITHIN).unwrap_or(bytes);
    let head = String::from_utf8_lossy(head).to_ascii_lowercase();
    let Some((_, declared)) = head.split_once("charset=") else { return false };
    let declared = declared.trim_start_matches(['"', '\'', ' ']);
    NAMES.iter().any(|name| declared.starts_with(name))
}

/// What the bytes 0x80 to 0x9f mean in Windows-1252, by the Encoding Standard.
const WINDOWS_1252: [char; 32] = [
    '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}', '\u{90}', '‘', '’',
    '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
];

fn windows_1252(byte: u8) -> char {
    let high = usize::from(byte).checked_sub(0x80).and_then(|at| WINDOWS_1252.get(at));
    high.copied().unwrap_or(char::from(byte))
}

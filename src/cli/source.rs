//! Files as they come: bytes, the text in them, and the format that they are in.

use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use rapporteur::documents;

use super::args::Format;
use super::trouble::{Trouble, shown};

/// No file is read beyond this. Larger ones are no reports, and pipes may never end.
const MOST_BYTES: u64 = 2 << 30;

/// How a text is stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Encoding {
    /// UTF-8, with a byte order mark or without.
    Utf8 { mark: bool },
    /// UTF-16, least byte first.
    Utf16Le,
    /// UTF-16, greatest byte first.
    Utf16Be,
}

/// Where reports come from.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Origin {
    /// Standard input.
    Input,
    /// A file.
    File(PathBuf),
}

impl Origin {
    /// What people call it.
    pub fn name(&self) -> String {
        match self {
            Origin::Input => "-".to_owned(),
            Origin::File(path) => shown(path),
        }
    }

    /// The file, if it is one.
    pub fn path(&self) -> Option<&Path> {
        match self {
            Origin::Input => None,
            Origin::File(path) => Some(path),
        }
    }

    /// How many bytes it holds; 0 where that cannot be known beforehand.
    pub fn size(&self) -> u64 {
        self.path().and_then(|path| path.metadata().ok()).map_or(0, |known| known.len())
    }

    /// Opens it.
    pub fn open(&self) -> Result<Box<dyn Read + Send>, Trouble> {
        match self {
            Origin::Input => Ok(Box::new(io::stdin())),
            Origin::File(path) => match File::open(path) {
                Ok(file) => Ok(Box::new(file)),
                Err(error) => Err(Trouble::reading(path, &error)),
            },
        }
    }

    /// Everything in it.
    pub fn bytes(&self) -> Result<Vec<u8>, Trouble> {
        let file = self.open()?;
        let mut bytes = Vec::new();
        if let Some(Ok(known)) = self.path().map(|path| path.metadata()) {
            bytes.reserve_exact(usize::try_from(known.len().min(MOST_BYTES)).unwrap_or(0));
        }
        let path = PathBuf::from(self.name());
        file.take(MOST_BYTES + 1).read_to_end(&mut bytes).map_err(|error| Trouble::reading(&path, &error))?;
        if bytes.len() as u64 > MOST_BYTES {
            return Err(Trouble::new("trouble-too-large").with("path", self.name()).with("gib", MOST_BYTES >> 30));
        }
        Ok(bytes)
    }
}

/// The text that bytes hold.
pub fn decode(bytes: Vec<u8>, name: &str) -> Result<(String, Encoding), Trouble> {
    match bytes.as_slice() {
        [0xff, 0xfe, rest @ ..] => Ok((utf16(rest, u16::from_le_bytes, name)?, Encoding::Utf16Le)),
        [0xfe, 0xff, rest @ ..] => Ok((utf16(rest, u16::from_be_bytes, name)?, Encoding::Utf16Be)),
        [0xef, 0xbb, 0xbf, ..] => {
            let text = utf8(bytes, name)?;
            Ok((text[3..].to_owned(), Encoding::Utf8 { mark: true }))
        }
        _ => Ok((utf8(bytes, name)?, Encoding::Utf8 { mark: false })),
    }
}

/// The bytes that hold a text.
pub fn encode(text: &str, encoding: Encoding) -> Vec<u8> {
    match encoding {
        Encoding::Utf8 { mark: false } => text.as_bytes().to_vec(),
        Encoding::Utf8 { mark: true } => [b"\xef\xbb\xbf", text.as_bytes()].concat(),
        Encoding::Utf16Le => "\u{feff}".encode_utf16().chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect(),
        Encoding::Utf16Be => "\u{feff}".encode_utf16().chain(text.encode_utf16()).flat_map(u16::to_be_bytes).collect(),
    }
}

fn utf8(bytes: Vec<u8>, name: &str) -> Result<String, Trouble> {
    let text = String::from_utf8(bytes).map_err(|error| {
        let at = error.utf8_error().valid_up_to();
        let bytes = error.as_bytes();
        if bytes.iter().take(8000).any(|byte| *byte == 0) {
            return Trouble::new("trouble-binary").with("path", name);
        }
        let line = 1 + bytes[..at].iter().filter(|byte| **byte == b'\n').count();
        Trouble::new("trouble-not-utf8").with("path", name).with("line", line).with("byte", at + 1)
    })?;
    // Texts hold no NUL; a program or a picture does, and some of them are valid UTF-8.
    if text.as_bytes().iter().take(8000).filter(|byte| **byte == 0).count() > 8 {
        return Err(Trouble::new("trouble-binary").with("path", name));
    }
    Ok(text)
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16, name: &str) -> Result<String, Trouble> {
    let broken = || Trouble::new("trouble-not-utf16").with("path", name);
    let (pairs, []) = bytes.as_chunks::<2>() else { return Err(broken()) };
    char::decode_utf16(pairs.iter().map(|pair| unit(*pair))).collect::<Result<_, _>>().map_err(|_| broken())
}

/// The endings of names of files that may hold reports.
pub const ENDINGS: &[(&str, Format)] = &[
    ("txt", Format::Text),
    ("text", Format::Text),
    ("md", Format::Markdown),
    ("markdown", Format::Markdown),
    ("html", Format::Html),
    ("htm", Format::Html),
    ("docx", Format::Docx),
    ("json", Format::Json),
    ("jsonl", Format::Jsonl),
    ("ndjson", Format::Jsonl),
];

/// The format that a file's name tells.
pub fn format_of_name(path: &Path) -> Option<Format> {
    let ending = path.extension()?.to_str()?.to_ascii_lowercase();
    ENDINGS.iter().find(|(known, _)| *known == ending).map(|(_, format)| *format)
}

/// The format that the first bytes of a file tell.
pub fn format_of_content(bytes: &[u8], name: &str) -> Result<Format, Trouble> {
    let start = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes).trim_ascii_start();
    if start.starts_with(b"{") {
        let mut lines = start.split(|byte| *byte == b'\n').map(<[u8]>::trim_ascii).filter(|line| !line.is_empty());
        let whole = |line: &[u8]| line.starts_with(b"{") && line.ends_with(b"}");
        if lines.next().is_some_and(whole) && lines.next().is_some_and(whole) {
            return Ok(Format::Jsonl);
        }
    }
    match documents::Format::of(None, bytes) {
        Ok(documents::Format::Text) => Ok(Format::Text),
        Ok(documents::Format::Markdown) => Ok(Format::Markdown),
        Ok(documents::Format::Html) => Ok(Format::Html),
        Ok(documents::Format::Docx) => Ok(Format::Docx),
        Ok(documents::Format::Json) => Ok(Format::Json),
        Err(unreadable) => Err(Trouble::document(name, unreadable)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_encoding_comes_back_as_it_was() {
        for encoding in
            [Encoding::Utf8 { mark: false }, Encoding::Utf8 { mark: true }, Encoding::Utf16Le, Encoding::Utf16Be]
        {
            let bytes = encode("Titre : été 𝄞\r\n", encoding);
            assert_eq!(decode(bytes, "x"), Ok(("Titre : été 𝄞\r\n".to_owned(), encoding)));
        }
    }

    #[test]
    fn bytes_that_are_no_text_are_named_as_such() {
        let id = |bytes: &[u8]| decode(bytes.to_vec(), "x").expect_err("no text").id;
        assert_eq!(id(b"caf\xe9"), "trouble-not-utf8");
        assert_eq!(id(b"\xff\xfea"), "trouble-not-utf16");
        assert_eq!(id(b"\xff\xfe\x00\xd8"), "trouble-not-utf16");
        assert_eq!(id(b"\x7fELF\x00\x00\xe9"), "trouble-binary");
        assert_eq!(id(&[0; 100]), "trouble-binary");
    }

    #[test]
    fn formats_are_told_from_the_first_characters() {
        let cases: [(&[u8], Format); 7] = [
            (b"PK\x03\x04...", Format::Docx),
            (b" [{}]", Format::Json),
            (b"{\n \"template\": 1}", Format::Json),
            (b"{\"a\":1}\n{\"a\":2}\n", Format::Jsonl),
            (b"<!DOCTYPE html><p>", Format::Html),
            (b"<3 is no page", Format::Text),
            (b"Title: x", Format::Text),
        ];
        for (bytes, format) in cases {
            assert_eq!(format_of_content(bytes, "x"), Ok(format));
        }
        assert_eq!(format_of_content(b"%PDF-1.7", "x").expect_err("not read").id, "trouble-document");
    }
}

//! Archives for tests: packages as word processors write them, and as nobody should.

use std::io::Write;

use miniz_oxide::deflate::compress_to_vec;
use rawzip::{CompressionMethod, DataDescriptorOutput, ZipArchiveWriter};

/// An archive of these parts, in this order, doubled names among them.
pub fn archive(parts: &[(&str, &[u8])]) -> Vec<u8> {
    pack(parts, false)
}

fn pack(parts: &[(&str, &[u8])], stored: bool) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut archive = ZipArchiveWriter::new(&mut bytes);
    for (name, content) in parts {
        let method = if stored { CompressionMethod::STORE } else { CompressionMethod::DEFLATE };
        let (mut entry, _) = archive.new_file(*name).compression_method(method).start().expect("a new part");
        let packed = if stored { content.to_vec() } else { compress_to_vec(content, 6) };
        entry.write_all(&packed).expect("room");
        let size = DataDescriptorOutput::new(rawzip::crc32(content), content.len() as u64);
        entry.finish(size).expect("a whole part");
    }
    archive.finish().expect("a whole archive");
    bytes
}

const WORD: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const RELATIONS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// The parts of a document beside its text.
#[derive(Default)]
pub struct Parts<'a> {
    pub numbering: &'a str,
    pub styles: &'a str,
    pub footnotes: &'a str,
    /// Id and address of each link.
    pub links: &'a [(&'a str, &'a str)],
    /// Whether the names of the strict standard are used.
    pub strict: bool,
    /// Whether the parts are packed without compression.
    pub stored: bool,
}

/// A document with this body, as Word packs it.
pub fn docx(body: &str, word: &Parts<'_>) -> Vec<u8> {
    let spaces = format!(
        "xmlns:w=\"{WORD}\" xmlns:r=\"{RELATIONS}\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" \
         xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\" xmlns:v=\"urn:schemas-microsoft-com:vml\" \
         xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\" \
         xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\" mc:Ignorable=\"w14\""
    );
    let xml = |root: &str, content: &str| {
        let text = format!(
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\r\n<w:{root} {spaces}>{content}</w:{root}>"
        );
        if !word.strict {
            return text;
        }
        text.replace(WORD, "http://purl.oclc.org/ooxml/wordprocessingml/main")
            .replace(RELATIONS, "http://purl.oclc.org/ooxml/officeDocument/relationships")
            .replace(
                "http://schemas.openxmlformats.org/officeDocument/2006/math",
                "http://purl.oclc.org/ooxml/officeDocument/math",
            )
    };
    let kinds = if word.strict { "http://purl.oclc.org/ooxml/officeDocument/relationships" } else { RELATIONS };
    let relationships = |list: &str| {
        format!(
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{list}</Relationships>"
        )
    };
    let package = relationships(&format!(
        "<Relationship Id=\"rId1\" Type=\"{kinds}/officeDocument\" Target=\"/word/document.xml\"/>"
    ));
    let mut related: String = ["numbering", "styles", "footnotes"]
        .iter()
        .map(|part| format!("<Relationship Id=\"{part}\" Type=\"{kinds}/{part}\" Target=\"{part}.xml\"/>"))
        .collect();
    for (id, address) in word.links {
        related += &format!(
            "<Relationship Id=\"{id}\" Type=\"{kinds}/hyperlink\" Target=\"{address}\" TargetMode=\"External\"/>"
        );
    }
    pack(
        &[
            ("[Content_Types].xml", b"<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"),
            ("_rels/.rels", package.as_bytes()),
            ("word/document.xml", xml("document", &format!("<w:body>{body}</w:body>")).as_bytes()),
            ("word/_rels/document.xml.rels", relationships(&related).as_bytes()),
            ("word/numbering.xml", xml("numbering", word.numbering).as_bytes()),
            ("word/styles.xml", xml("styles", word.styles).as_bytes()),
            ("word/footnotes.xml", xml("footnotes", word.footnotes).as_bytes()),
        ],
        word.stored,
    )
}

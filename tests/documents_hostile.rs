//! Whatever a file holds, reading it ends, panics nowhere, and gives no more than the file could mean.
#![cfg(all(feature = "documents", not(target_arch = "wasm32")))]

mod documents;

use documents::{Parts, archive, docx};
use proptest::prelude::*;
use rapporteur::documents::{Format, Hints, Options, read, write};
use rapporteur::{Answer, Answers, SpeakerRow, template};

/// Reads bytes as every format. What comes out is bounded by what went in: nothing is repeated at the file's wish.
fn read_as_all(bytes: &[u8], inflated: usize) {
    for format in
        [None, Some(Format::Text), Some(Format::Markdown), Some(Format::Html), Some(Format::Docx), Some(Format::Json)]
    {
        if let Ok(document) = read(bytes, Hints { name: None, format }) {
            let most = 4096 + 16 * (bytes.len() + inflated);
            assert!(document.text.len() <= most, "{} bytes of {}", document.text.len(), bytes.len());
            for report in document.reports.iter().flatten() {
                for (field, answer) in report.draft.answers.iter() {
                    if let Some(source) = report.sources.get(field) {
                        let end = answer.text().map_or(0, str::len);
                        assert!(source.place(Some(0), None, end) <= document.text.len());
                    }
                }
            }
            assert!(document.file_offset(document.text.len()).is_none_or(|end| end <= bytes.len()));
        }
    }
}

fn written(format: Format) -> Vec<u8> {
    let form = template("igf-2018-short").expect("a built-in form");
    let row =
        SpeakerRow { name: "Ana | B".to_owned(), affiliation: "Desk\nTwo".to_owned(), declaration: String::new() };
    let answers: Answers = [
        ("title", Answer::from("A <b> & \u{1}\ttitle")),
        ("key_messages", Answer::from("1. one\n2. two\n\n- Title:\n* x")),
        ("speakers", Answer::from(vec![row])),
    ]
    .into_iter()
    .collect();
    write(&form, &answers, format, &Options::default()).expect("answers of the form").into_bytes()
}

/// Pieces that the readers look for, in any order.
fn any_markup() -> impl Strategy<Value = String> {
    let pieces = [
        "<p>",
        "</p>",
        "<table>",
        "</table>",
        "<tr>",
        "</tr>",
        "<td>",
        "</td>",
        "<ul>",
        "<ol start=4294967295>",
        "</ul>",
        "<li>",
        "<li value=9>",
        "<br>",
        "<pre>",
        "</pre>",
        "<a href='https://a.example'>",
        "</a>",
        "<main data-rapporteur-form=igf-2018-short>",
        "<div data-rapporteur-field=title>",
        "</div>",
        "<table data-rapporteur-field=speakers>",
        "<thead>",
        "</thead>",
        "<span data-rapporteur-char=10>",
        "</span>",
        "<!--",
        "-->",
        "<script>",
        "</script>",
        "<title>",
        "&amp;",
        "&#0;",
        "&#x110000;",
        "text",
        "\n",
        "Title:",
        "- Session Type:",
        "IGF 2018 Short Report",
        "## ",
        "# IGF 2018 Short Report\n",
        "\\",
        "| a | b | c |",
        "> ",
        "{\"template\":",
        "[[",
    ];
    proptest::collection::vec(proptest::sample::select(pieces.to_vec()), 0..80).prop_map(|pieces| pieces.concat())
}

fn any_word_markup() -> impl Strategy<Value = String> {
    let pieces = [
        "<w:p>",
        "</w:p>",
        "<w:r>",
        "</w:r>",
        "<w:t>words</w:t>",
        "<w:t xml:space=\"preserve\"> </w:t>",
        "<w:tbl>",
        "</w:tbl>",
        "<w:tr>",
        "</w:tr>",
        "<w:tc>",
        "</w:tc>",
        "<w:pPr><w:numPr><w:ilvl w:val=\"8\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>",
        "<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>",
        "<w:del>",
        "</w:del>",
        "<w:sdt><w:sdtPr><w:tag w:val=\"rapporteur:igf-2018-short:speakers\"/></w:sdtPr><w:sdtContent>",
        "</w:sdtContent></w:sdt>",
        "<w:sdt><w:sdtPr><w:tag w:val=\"rapporteur:char:0\"/></w:sdtPr><w:sdtContent/></w:sdt>",
        "<w:hyperlink r:id=\"a\">",
        "</w:hyperlink>",
        "<w:fldChar w:fldCharType=\"begin\"/>",
        "<w:fldChar w:fldCharType=\"separate\"/>",
        "<w:fldChar w:fldCharType=\"end\"/>",
        "<w:instrText> HYPERLINK \"https://a.example\"</w:instrText>",
        "<w:footnoteReference w:id=\"1\"/>",
        "<w:br/>",
        "<w:tab/>",
        "<w:sym w:char=\"F0B7\"/>",
        "<mc:AlternateContent>",
        "</mc:AlternateContent>",
        "<mc:Choice>",
        "</mc:Choice>",
        "<w:txbxContent>",
        "</w:txbxContent>",
        "<w:rPr><w:vanish/></w:rPr>",
        "&#9;",
        "<![CDATA[x]]>",
    ];
    proptest::collection::vec(proptest::sample::select(pieces.to_vec()), 0..60).prop_map(balanced)
}

/// The pieces with what they leave open closed in its turn, so that most of them are read.
fn balanced(pieces: Vec<&str>) -> String {
    let mut out = String::new();
    let mut open: Vec<String> = Vec::new();
    for piece in pieces {
        let opens = !piece.starts_with("</")
            && piece.starts_with("<")
            && !piece.starts_with("<!")
            && !piece.contains("/>")
            && !piece[1..].contains("</");
        if piece.starts_with("</") {
            let Some(at) = open.iter().rposition(|end| end == piece) else { continue };
            open.split_off(at).iter().rev().for_each(|end| out.push_str(end));
        } else {
            out.push_str(piece);
            if piece.starts_with("<w:sdt><w:sdtPr>") && !piece.ends_with("</w:sdt>") {
                open.push("</w:sdtContent></w:sdt>".to_owned());
            } else if opens {
                let name: String = piece[1..].chars().take_while(|c| !c.is_whitespace() && *c != '>').collect();
                open.push(format!("</{name}>"));
            }
        }
    }
    open.iter().rev().for_each(|end| out.push_str(end));
    out
}

const NUMBERING: &str = "<w:abstractNum w:abstractNumId=\"3\"><w:lvl w:ilvl=\"8\"><w:start w:val=\"4294967295\"/><w:numFmt w:val=\"upperRoman\"/>\
    <w:lvlText w:val=\"%1%2%3%4%5%6%7%8%9%1%2%3%4%5%6%7%8%9%1%2%3%4%5%6%7%8%9\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"3\"/></w:num>";

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn any_bytes_are_read_or_refused(bytes in proptest::collection::vec(any::<u8>(), 0..2000)) {
        read_as_all(&bytes, 0);
    }

    #[test]
    fn any_markup_is_read(markup in any_markup()) {
        read_as_all(markup.as_bytes(), 0);
    }

    #[test]
    fn any_body_of_a_document_is_read(body in any_word_markup()) {
        let footnotes = "<w:footnote w:id=\"1\"><w:p><w:r><w:t>note</w:t></w:r></w:p></w:footnote>";
        let parts = Parts { numbering: NUMBERING, footnotes, links: &[("a", "https://a.example")], ..Parts::default() };
        let bytes = docx(&body, &parts);
        prop_assert!(read(&bytes, Hints::default()).is_ok(), "{}", body);
        read_as_all(&bytes, body.len());
    }

    #[test]
    fn documents_with_a_few_other_bytes_are_read_or_refused(
        format in proptest::sample::select(Format::ALL.to_vec()),
        changes in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..6),
        cut in proptest::option::of(any::<prop::sample::Index>()),
    ) {
        let mut bytes = written(format);
        for (at, byte) in changes {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        if let Some(cut) = cut {
            bytes.truncate(cut.index(bytes.len()));
        }
        read_as_all(&bytes, 100_000);
    }

    #[test]
    fn documents_whose_xml_was_changed_are_read_or_refused(
        changes in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..6),
    ) {
        let packed = written(Format::Docx);
        let zip = rawzip::ZipArchive::from_slice(&packed).expect("an archive");
        let mut entries = zip.entries();
        let mut parts = Vec::new();
        while let Some(entry) = entries.next_entry().expect("a sound archive") {
            let name = String::from_utf8_lossy(entry.file_path().as_ref()).into_owned();
            let data = zip.get_entry(entry.wayfinder()).expect("a part").data();
            parts.push((name, miniz_oxide::inflate::decompress_to_vec(data).expect("sound data")));
        }
        for (at, byte) in changes {
            let (_, content) = &mut parts[2];
            let at = at.index(content.len());
            content[at] = byte;
        }
        let parts: Vec<(&str, &[u8])> = parts.iter().map(|(name, content)| (name.as_str(), content.as_slice())).collect();
        read_as_all(&archive(&parts), 100_000);
    }
}

/// Each of these would take a reader with nested loops or recursion minutes, or all memory.
#[test]
fn large_and_deeply_nested_files_are_read_in_time_that_grows_with_their_length() {
    let many = 15_000;
    let pages = [
        "<div>".repeat(many),
        "<table><tr><td>x".repeat(many),
        "<ul><li>x".repeat(many),
        "<a href='https://a.example'>x".repeat(many),
        "</div>".repeat(many),
        "<b>".repeat(many) + &"</i>".repeat(many),
        format!("<p {}>", "a=1 ".repeat(many)),
        "&amp;".repeat(many),
        "<main data-rapporteur-form=igf-2018-short>".repeat(many / 4)
            + &"<div data-rapporteur-field=title>".repeat(many),
        "<main data-rapporteur-form=igf-2018-short><div data-rapporteur-field=title></div>Title:</main>".repeat(many),
        "Title: <a href='https://a.example'>x</a> ".repeat(many),
    ];
    for page in pages {
        assert!(read(page.as_bytes(), Hints { name: None, format: Some(Format::Html) }).is_ok());
    }
    let texts = [
        "- Title:\n".repeat(many),
        "> ".repeat(many * 5),
        "# IGF 2018 Short Report\n".to_owned() + &"\\".repeat(many * 10),
        "\n".repeat(many * 10),
    ];
    for text in texts {
        for format in [Format::Text, Format::Markdown] {
            let document = read(text.as_bytes(), Hints { name: None, format: Some(format) }).expect("a text");
            assert_eq!(document.text, text);
        }
    }
    let data = format!("[{}]", vec!["{\"template\":\"igf-2018-short\"}"; many].join(","));
    let document = read(data.as_bytes(), Hints::default()).expect("many drafts");
    assert!(document.text.len() <= data.len());
    let bodies = [
        "<w:p/>".repeat(many * 5),
        "<w:p><w:r><w:t>words of a long report</w:t></w:r></w:p>".repeat(many),
        format!("<w:p>{}</w:p>", "<w:hyperlink r:id=\"a\"><w:r><w:t>x</w:t></w:r></w:hyperlink>".repeat(many)),
        "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r></w:p>".repeat(many),
        "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>x</w:t></w:r></w:p>".repeat(many),
        "<w:tbl><w:tr><w:tc>".repeat(3000) + "<w:p/>" + &"</w:tc></w:tr></w:tbl>".repeat(3000),
        "<w:sdt><w:sdtPr><w:tag w:val=\"rapporteur:igf-2018-short:title\"/></w:sdtPr><w:sdtContent><w:p/></w:sdtContent></w:sdt>".repeat(many),
        format!("<w:p {}/>", (0..many).map(|n| format!("w:a{n}=\"\" ")).collect::<String>()),
    ];
    for body in bodies {
        let parts = Parts { links: &[("a", "https://a.example")], stored: true, ..Parts::default() };
        assert!(read(&docx(&body, &parts), Hints::default()).is_ok(), "{}", &body[..100]);
    }
}

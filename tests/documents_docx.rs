//! Documents as word processors write them: the shapes of XML that come of typing, revising and pasting.
#![cfg(all(feature = "documents", not(target_arch = "wasm32")))]

mod documents;

use documents::{Parts, archive, docx};
use rapporteur::Answer;
use rapporteur::documents::{Document, Format, Hints, Unreadable, read};

fn open(bytes: &[u8]) -> Document {
    read(bytes, Hints::default()).expect("a sound document")
}

fn text(body: &str) -> String {
    text_with(body, &Parts::default())
}

/// The text, which must not depend on which of the two standards the document follows.
fn text_with(body: &str, parts: &Parts<'_>) -> String {
    let Parts { numbering, styles, footnotes, links, .. } = *parts;
    let strict = Parts { numbering, styles, footnotes, links, strict: true, stored: true };
    let document = open(&docx(body, parts));
    assert_eq!(document.format, Format::Docx);
    assert_eq!(document.reports, None);
    assert_eq!(open(&docx(body, &strict)).text, document.text);
    document.text
}

/// A paragraph with one run.
fn p(text: &str) -> String {
    format!("<w:p><w:r><w:t>{text}</w:t></w:r></w:p>")
}

#[test]
fn words_are_one_however_they_are_split() {
    let body = "<w:p w14:paraId=\"1A2B3C4D\"><w:pPr><w:pStyle w:val=\"Normal\"/><w:tabs><w:tab w:val=\"left\" w:pos=\"720\"/></w:tabs>\
        <w:rPr><w:lang w:val=\"en-GB\"/></w:rPr></w:pPr><w:proofErr w:type=\"spellStart\"/><w:r><w:rPr><w:b/></w:rPr><w:t>Sess</w:t></w:r>\
        <w:bookmarkStart w:id=\"0\" w:name=\"_GoBack\"/><w:r><w:t xml:space=\"preserve\">ion </w:t></w:r><w:bookmarkEnd w:id=\"0\"/>\
        <w:proofErr w:type=\"spellEnd\"/><w:smartTag w:uri=\"urn:x\" w:element=\"place\"><w:smartTagPr><w:attr w:name=\"t\" w:val=\"no\"/></w:smartTagPr>\
        <w:r><w:t>Type</w:t></w:r></w:smartTag><w:r><w:t>:</w:t></w:r><w:r><w:tab/><w:t>Open</w:t></w:r><w:r><w:t xml:space=\"preserve\"> </w:t></w:r>\
        <w:r><w:t> Forum &amp; more</w:t></w:r><w:r><w:br/><w:t>co</w:t><w:softHyphen/><w:t>op</w:t><w:noBreakHyphen/><w:t>x</w:t></w:r></w:p>";
    assert_eq!(text(body), "Session Type:\tOpen Forum & more\nco\u{ad}op\u{2011}x\n");
}

#[test]
fn changes_are_read_as_they_would_be_accepted() {
    let body = "<w:p><w:r><w:t xml:space=\"preserve\">kept </w:t></w:r><w:del w:id=\"1\" w:author=\"A\"><w:r><w:delText>gone</w:delText></w:r></w:del>\
        <w:ins w:id=\"2\" w:author=\"A\"><w:r><w:t>new</w:t></w:r></w:ins><w:moveFrom w:id=\"3\"><w:r><w:t>old place</w:t></w:r></w:moveFrom>\
        <w:moveTo w:id=\"4\"><w:r><w:t xml:space=\"preserve\"> place</w:t></w:r></w:moveTo>\
        <w:r><w:rPr><w:rPrChange w:id=\"5\"><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr><w:t>!</w:t></w:r></w:p>\
        <w:p><w:pPr><w:rPr><w:del w:id=\"6\" w:author=\"A\"/></w:rPr></w:pPr><w:r><w:t xml:space=\"preserve\">first and </w:t></w:r></w:p>\
        <w:p><w:r><w:t>second</w:t></w:r></w:p><w:p><w:pPr><w:rPr><w:ins w:id=\"7\"/></w:rPr></w:pPr><w:r><w:t>third</w:t></w:r></w:p>\
        <w:p><w:pPr><w:rPr><w:del w:id=\"8\"/></w:rPr></w:pPr><w:r><w:t>last</w:t></w:r></w:p>";
    assert_eq!(text(body), "kept new place!\nfirst and second\nthird\nlast\n");
}

#[test]
fn what_no_reader_sees_is_left_out() {
    let body = "<w:p><w:commentRangeStart w:id=\"0\"/><w:r><w:t>seen</w:t></w:r><w:commentRangeEnd w:id=\"0\"/><w:r><w:rPr><w:rStyle w:val=\"CommentReference\"/></w:rPr>\
        <w:commentReference w:id=\"0\"/></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r><w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>, shown</w:t></w:r>\
        <w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> DATE \\@ \"d\" </w:instrText></w:r>\
        <w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t xml:space=\"preserve\"> 12</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>\
        <w:sdt><w:sdtPr><w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent><w:p><w:r><w:t>Click here to enter text.</w:t></w:r></w:p></w:sdtContent></w:sdt>\
        <w:sdt><w:sdtPr><w:alias w:val=\"x\"/><w:tag w:val=\"y\"/></w:sdtPr><w:sdtEndPr/><w:sdtContent><w:p><w:r><w:t>typed</w:t></w:r></w:p></w:sdtContent></w:sdt>\
        <w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>TOC</w:instrText></w:r></w:p><w:p><w:r><w:t>after a field that never ends</w:t></w:r></w:p>\
        <w:sectPr><w:headerReference w:type=\"default\" r:id=\"h\"/></w:sectPr>";
    assert_eq!(text(body), "seen, shown 12\ntyped\n\nafter a field that never ends\n");
}

#[test]
fn of_alternatives_one_is_read_and_text_boxes_follow_their_paragraph() {
    let boxed = "<w:txbxContent><w:p><w:r><w:t>in a box</w:t></w:r></w:p></w:txbxContent>";
    let body = format!(
        "<w:p><w:r><w:t>before</w:t></w:r><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:wsp><wps:txbx>{boxed}</wps:txbx></wps:wsp></w:drawing></mc:Choice>\
         <mc:Fallback><w:pict><v:textbox>{boxed}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>, behind</w:t></w:r></w:p>\
         <w:p><m:oMath><m:r><m:t>a+b</m:t></m:r></m:oMath><w:ruby><w:rubyPr/><w:rt><w:r><w:t>kana</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>末</w:t></w:r></w:rubyBase></w:ruby></w:p>"
    );
    assert_eq!(text(&body), "before, behind\nin a box\na+b末\n");
}

#[test]
fn links_keep_their_address_but_in_a_label() {
    let link =
        |id: &str, words: &str| format!("<w:hyperlink r:id=\"{id}\"><w:r><w:t>{words}</w:t></w:r></w:hyperlink>");
    let body = format!(
        "<w:p><w:r><w:t xml:space=\"preserve\">Theme (as listed </w:t></w:r>{}<w:r><w:t>):</w:t></w:r></w:p>\
         <w:p><w:r><w:t xml:space=\"preserve\">See </w:t></w:r>{}<w:r><w:t>.</w:t></w:r></w:p><w:p>{}</w:p><w:p>{}</w:p><w:p>{}</w:p>\
         <w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> HYPERLINK \"https://b.example\" \\o \"tip\" </w:instrText></w:r>\
         <w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>a field</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>\
         <w:p><w:fldSimple w:instr=\" HYPERLINK &quot;https://c.example&quot; \"><w:r><w:t>a simple one</w:t></w:r></w:fldSimple></w:p>",
        link("list", "here"),
        link("out", "the outcome"),
        link("out", "https://a.example/outcome"),
        link("out", "www.a.example/out…"),
        link("mail", "write to us")
    );
    let links = [
        ("list", "https://a.example/themes"),
        ("out", "https://a.example/outcome"),
        ("mail", "mailto:a@a.example?subject=x"),
    ];
    let parts = Parts { links: &links, ..Parts::default() };
    assert_eq!(
        text_with(&body, &parts),
        "Theme (as listed here):\nSee the outcome (https://a.example/outcome).\nhttps://a.example/outcome\nhttps://a.example/outcome\n\
         write to us (a@a.example)\na field (https://b.example)\na simple one (https://c.example)\n"
    );
}

const NUMBERING: &str = "<w:abstractNum w:abstractNumId=\"3\">\
    <w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/></w:lvl>\
    <w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"lowerLetter\"/><w:lvlText w:val=\"%1.%2)\"/></w:lvl></w:abstractNum>\
    <w:abstractNum w:abstractNumId=\"4\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"bullet\"/><w:lvlText w:val=\"\u{f0b7}\"/></w:lvl>\
    <w:lvl w:ilvl=\"1\"><w:numFmt w:val=\"bullet\"/><w:lvlText w:val=\"o\"/></w:lvl></w:abstractNum>\
    <w:abstractNum w:abstractNumId=\"5\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"4\"/><w:numFmt w:val=\"upperRoman\"/><w:lvlText w:val=\"(%1)\"/></w:lvl></w:abstractNum>\
    <w:num w:numId=\"1\"><w:abstractNumId w:val=\"3\"/></w:num><w:num w:numId=\"2\"><w:abstractNumId w:val=\"4\"/></w:num>\
    <w:num w:numId=\"7\"><w:abstractNumId w:val=\"3\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>\
    <w:num w:numId=\"9\"><w:abstractNumId w:val=\"5\"/></w:num>";

#[test]
fn lists_get_the_markers_that_word_draws() {
    let item = |list: &str, level: u8, text: &str| {
        format!(
            "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{list}\"/></w:numPr></w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>"
        )
    };
    let styled = |style: &str, text: &str| {
        format!("<w:p><w:pPr><w:pStyle w:val=\"{style}\"/></w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>")
    };
    let body = [
        item("1", 0, "one"),
        item("1", 1, "one a"),
        item("1", 1, "one b"),
        item("1", 0, "two"),
        item("1", 1, "two a"),
        item("2", 0, "dot"),
        item("2", 1, "ring"),
        item("1", 0, "three"),
        item("7", 0, "one again"),
        item("9", 0, "four"),
        item("0", 0, "no list"),
        item("77", 0, "unknown list"),
        styled("ListBullet", "by style"),
        styled("Mine", "by a style's style"),
    ]
    .concat();
    let styles = "<w:style w:styleId=\"ListBullet\"><w:pPr><w:numPr><w:numId w:val=\"2\"/></w:numPr></w:pPr></w:style>\
        <w:style w:styleId=\"Mine\"><w:basedOn w:val=\"ListBullet\"/></w:style><w:style w:styleId=\"Loop\"><w:basedOn w:val=\"Loop\"/></w:style>";
    let parts = Parts { numbering: NUMBERING, styles, ..Parts::default() };
    assert_eq!(
        text_with(&body, &parts),
        "1. one\n  1.a) one a\n  1.b) one b\n2. two\n  2.a) two a\n• dot\n  ◦ ring\n3. three\n1. one again\n(IV) four\nno list\nunknown list\n\
         • by style\n• by a style's style\n"
    );
}

fn cell(content: &str) -> String {
    format!("<w:tc><w:tcPr><w:tcW w:w=\"100\" w:type=\"dxa\"/></w:tcPr>{content}</w:tc>")
}

fn table(rows: &[&[String]]) -> String {
    let rows: String =
        rows.iter().map(|cells| format!("<w:tr><w:trPr><w:cantSplit/></w:trPr>{}</w:tr>", cells.concat())).collect();
    format!(
        "<w:tbl><w:tblPr><w:tblStyle w:val=\"TableGrid\"/></w:tblPr><w:tblGrid><w:gridCol w:w=\"1\"/></w:tblGrid>{rows}</w:tbl>"
    )
}

#[test]
fn a_form_laid_out_as_a_table_is_taken_apart() {
    let body = [
        p("IGF 2018 Short Report"),
        table(&[
            &[cell(&p("Session Type")), cell(&p("Workshop"))],
            &[cell(&p("1.")), cell(&p("Title")), cell(&p("After the Cable"))],
            &[cell(&p("Theme")), cell(&p("Media &amp; Content")), cell(&p("Subtheme")), cell(&p("Local Content"))],
            &[
                cell(&(p("List of speakers and their") + &p("institutional affiliations"))),
                cell(&(p("Noor Vanterpool, Lagoon Telecom, female") + &p("Tevita Brandt, Reef Exchange, male"))),
            ],
            &[
                cell(&p("Please estimate the total number of participants.")),
                "<w:tc><w:tcPr><w:vMerge w:val=\"restart\"/><w:gridSpan w:val=\"3\"/></w:tcPr><w:p/><w:p><w:r><w:t>40</w:t></w:r></w:p></w:tc>".to_owned(),
            ],
            &[cell("<w:p/>"), "<w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc>".to_owned()],
        ]),
    ]
    .concat();
    let document = open(&docx(&body, &Parts::default()));
    let drafts = document.drafts();
    assert_eq!(drafts.len(), 1, "{}", document.text);
    let answer = |id: &str| drafts[0].answers.get(id).and_then(Answer::text).map(str::to_owned);
    for (field, expected) in [
        ("session_type", "Workshop"),
        ("title", "After the Cable"),
        ("theme", "Media & Content"),
        ("subtheme", "Local Content"),
        ("speakers", "Noor Vanterpool, Lagoon Telecom, female\nTevita Brandt, Reef Exchange, male"),
        ("participants", "40"),
    ] {
        assert_eq!(answer(field).as_deref(), Some(expected), "{field} in\n{}", document.text);
    }
}

#[test]
fn a_table_of_speakers_keeps_its_columns_and_tables_in_tables_their_lines() {
    let inner = table(&[&[cell(&p("in")), cell(&p("ner"))]]) + "<w:p/>";
    let body = table(&[
        &[cell(&p("Name")), cell(&p("Affiliation")), cell(&p("Declaration"))],
        &[cell(&p("Noor")), cell("<w:p/>"), cell(&p("female"))],
        &[cell(&(p("Tevita") + &p("Brandt"))), cell(&inner), cell("<w:p/>")],
    ]);
    assert_eq!(text(&body), "Name\tAffiliation\tDeclaration\nNoor\t\tfemale\nTevita Brandt\tin\tner\n");
}

#[test]
fn footnotes_follow_their_paragraph() {
    let reference = |id: u8| format!("<w:r><w:footnoteReference w:id=\"{id}\"/></w:r>");
    let body = format!(
        "<w:p><w:r><w:t>Claim</w:t></w:r>{}<w:r><w:t>, and more</w:t></w:r>{}{}</w:p>{}",
        reference(2),
        reference(9),
        reference(2),
        p("next")
    );
    let footnotes = "<w:footnote w:type=\"separator\" w:id=\"-1\"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>\
        <w:footnote w:id=\"2\"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t xml:space=\"preserve\"> Proof,</w:t></w:r></w:p><w:p><w:r><w:t>in two lines</w:t></w:r></w:p></w:footnote>";
    let parts = Parts { footnotes, ..Parts::default() };
    assert_eq!(text_with(&body, &parts), "Claim[1], and more\n[1] Proof, in two lines\nnext\n");
}

#[test]
fn text_in_utf_16_and_other_prefixes_is_read_too() {
    let xml = "<?xml version=\"1.0\" encoding=\"UTF-16\"?><a:document xmlns:a=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">\
        <a:body><a:p><a:r><a:t>é&#x1F3BA;&lt;</a:t></a:r></a:p><p xmlns=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><r><t>own</t></r></p>\
        <w:p xmlns:w=\"urn:other\"><w:r><w:t>not Word's</w:t></w:r></w:p></a:body></a:document>";
    let utf16: Vec<u8> = [0xfeff].into_iter().chain(xml.encode_utf16()).flat_map(u16::to_le_bytes).collect();
    for bytes in [xml.as_bytes(), &utf16] {
        assert_eq!(open(&archive(&[("word/document.xml", bytes)])).text, "é🎺<\nown\n");
    }
}

/// A content control that names a field.
fn field(tag: &str, content: &str) -> String {
    format!(
        "<w:sdt><w:sdtPr><w:alias w:val=\"a\"/><w:tag w:val=\"rapporteur:{tag}\"/><w:id w:val=\"7\"/></w:sdtPr><w:sdtContent>{content}</w:sdtContent></w:sdt>"
    )
}

#[test]
fn what_was_written_into_our_own_document_is_read_field_by_field() {
    let prompt = "<w:sdt><w:sdtPr><w:tag w:val=\"rapporteur:igf-2018-short:subtheme\"/><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:p><w:r><w:t>Click here</w:t></w:r></w:p></w:sdtContent></w:sdt>";
    let link = "<w:p><w:hyperlink r:id=\"a\"><w:r><w:t>the slides</w:t></w:r></w:hyperlink></w:p>";
    let item = |text: &str| {
        format!(
            "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>"
        )
    };
    let body = [
        p("IGF 2018 Short Report"),
        p("Title:"),
        field(
            "igf-2018-short:title",
            "<w:p><w:r><w:t>New</w:t></w:r><w:del w:id=\"1\"><w:r><w:delText>old</w:delText></w:r></w:del><w:ins w:id=\"2\"><w:r><w:t xml:space=\"preserve\"> title</w:t></w:r></w:ins></w:p>",
        ),
        prompt.to_owned(),
        field("igf-2018-short:key_messages", &(item("one") + &item("two") + &item("three"))),
        field(
            "igf-2018-short:speakers",
            &(table(&[
                &[cell(&p("Ana")), cell("<w:p/>"), cell(&p("female"))],
                &[cell(&p("Bo")), cell(&p("Desk")), cell("<w:p/>")],
            ]) + "<w:p/>"),
        ),
        field("igf-2018-short:discussion", link),
        field("igf-2018-short:title", &p("of the next report")),
    ];
    let parts = Parts { numbering: NUMBERING, links: &[("a", "https://a.example")], ..Parts::default() };
    let reports = open(&docx(&body.concat(), &parts)).reports.expect("named fields");
    assert_eq!(reports.len(), 2);
    let answers = &reports[0].draft.answers;
    let text = |id: &str| answers.get(id).and_then(Answer::text);
    assert_eq!(text("title"), Some("New title"));
    assert_eq!(text("subtheme"), None);
    assert_eq!(text("key_messages"), Some("1. one\n2. two\n3. three"));
    assert_eq!(text("discussion"), Some("the slides (https://a.example)"));
    let Some(Answer::Rows(rows)) = answers.get("speakers") else { panic!("rows") };
    assert_eq!(rows.iter().map(|row| row.name.as_str()).collect::<Vec<_>>(), ["Ana", "Bo"]);
    assert_eq!(reports[1].draft.answers.get("title"), Some(&Answer::from("of the next report")));
    for stray in [p("My own note"), field("igf-1999:title", &p("x")), field("igf-2018-short:subject", &p("x"))] {
        let document = open(&docx(&(body.concat() + &stray), &parts));
        assert_eq!(document.reports, None, "what stands outside of the known fields must not be lost");
        assert!(
            document.text.contains("New title")
                && document.text.contains(if stray.contains("note") { "My own note" } else { "x" })
        );
    }
}

fn refused(bytes: &[u8]) -> Unreadable {
    read(bytes, Hints { name: Some("report.docx"), format: None }).expect_err("no sound document")
}

#[test]
fn what_is_no_sound_document_is_named() {
    let document = "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p/></w:body></w:document>";
    let old: &[u8] = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 WordDocument";
    let mut locked = old.to_vec();
    locked.extend("EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes));
    let part = "word/document.xml".to_owned();
    let damaged = || Unreadable::Damaged { part: "word/document.xml".to_owned() };
    let of_text = |xml: &str| archive(&[("word/document.xml", xml.as_bytes())]);
    let cases: Vec<(&str, Vec<u8>, Unreadable)> = vec![
        ("old Word", old.to_vec(), Unreadable::OldWord),
        ("a password", locked, Unreadable::Encrypted),
        ("an empty archive", archive(&[]), Unreadable::NotDocx),
        ("another archive", archive(&[("a.txt", b"a")]), Unreadable::NotDocx),
        (
            "a spreadsheet",
            archive(&[("xl/workbook.xml", b"<a/>")]),
            Unreadable::OtherFormat { name: "Excel".to_owned() },
        ),
        (
            "OpenDocument",
            archive(&[("mimetype", b"x"), ("content.xml", b"y")]),
            Unreadable::OtherFormat { name: "OpenDocument".to_owned() },
        ),
        (
            "doubled",
            archive(&[("word/document.xml", document.as_bytes()), ("Word/Document.xml", b"<a/>")]),
            Unreadable::Doubled { part: part.clone() },
        ),
        (
            "entities",
            of_text(&format!("<!DOCTYPE a [<!ENTITY b \"c\">]>{document}")),
            Unreadable::DocumentType { part: part.clone() },
        ),
        ("an unknown entity", of_text(&document.replace("<w:p/>", "<w:p>&b;</w:p>")), damaged()),
        ("an end without its start", of_text(&document.replace("<w:p/>", "</w:p>")), damaged()),
        ("broken off", of_text(&document[..document.len() - 5]), damaged()),
        ("no XML", of_text("hello"), damaged()),
        ("nothing", of_text(""), damaged()),
        ("no text", archive(&[("word/document.xml", b"\xff\xff\xff")]), damaged()),
        (
            "too deep",
            of_text(&document.replace("<w:p/>", &format!("{}{}", "<w:p>".repeat(50_000), "</w:p>".repeat(50_000)))),
            damaged(),
        ),
        ("an empty file", Vec::new(), Unreadable::NotDocx),
    ];
    for (name, bytes, expected) in cases {
        assert_eq!(refused(&bytes), expected, "{name}");
    }
}

#[test]
fn an_archive_that_swells_is_refused_before_it_does() {
    let bomb = vec![b' '; 8 << 20];
    assert!(matches!(refused(&archive(&[("word/document.xml", &bomb)])), Unreadable::Expands { .. }));
    // Each part is small enough, and together they are not.
    let spaces = vec![b' '; 8 << 20];
    let noise: Vec<u8> =
        (0..100_000_u32).flat_map(|n| format!("<a b='{}'/>", n.wrapping_mul(2_654_435_761)).into_bytes()).collect();
    let part = |name: &str| {
        [format!("<{name}>").as_bytes(), &noise, &spaces, &spaces, format!("</{name}>").as_bytes()].concat()
    };
    let relations = "<Relationships xmlns=\"x\"><Relationship Id=\"a\" Type=\"t/styles\" Target=\"a.xml\"/><Relationship Id=\"b\" Type=\"t/numbering\" Target=\"b.xml\"/></Relationships>";
    let (main, styles, numbering) = (part("main"), part("styles"), part("numbering"));
    let parts: &[(&str, &[u8])] = &[
        ("word/document.xml", &main),
        ("word/_rels/document.xml.rels", relations.as_bytes()),
        ("word/a.xml", &styles),
        ("word/b.xml", &numbering),
    ];
    assert!(matches!(refused(&archive(parts)), Unreadable::Expands { .. }));
}

#[test]
fn a_document_cut_off_anywhere_is_damaged() {
    let whole = docx(&p("some words that take their room"), &Parts::default());
    for length in (4..whole.len()).step_by(7) {
        assert!(matches!(refused(&whole[..length]), Unreadable::Damaged { .. }), "{length} bytes");
    }
    let at = whole.windows(4).position(|window| window == b"PK\x03\x04").expect("a part");
    let mut bitten = whole.clone();
    bitten[at + 70] ^= 0x55;
    assert!(read(&bitten, Hints::default()).is_ok() || matches!(refused(&bitten), Unreadable::Damaged { .. }));
}

//! Web pages, plain text, Markdown and data, as people and programs write them.
#![cfg(all(feature = "documents", not(target_arch = "wasm32")))]

use rapporteur::diagnostic::Part;
use rapporteur::documents::{
    Document, Expected, Format, Hints, MOST_BYTES, Options, Source, Unreadable, Written, read, write,
};
use rapporteur::{Answer, Answers, Refused, SpeakerRow, template};

fn open(bytes: &[u8], name: &str) -> Document {
    read(bytes, Hints { name: Some(name), format: None }).expect("a sound file")
}

fn page(html: &str) -> String {
    let document = open(html.as_bytes(), "page.html");
    assert_eq!((document.format, document.reports), (Format::Html, None));
    document.text
}

#[test]
fn formats_are_told_by_their_bytes_and_then_by_their_names() {
    let cases: &[(&str, &[u8], Format)] = &[
        ("", b"IGF 2018 Short Report\n", Format::Text),
        ("", b"", Format::Text),
        ("", b"# IGF 2018 Short Report\n", Format::Markdown),
        ("", b"#MendTheNet: a title\n", Format::Text),
        ("", b"\xef\xbb\xbf<!DOCTYPE html><p>", Format::Html),
        ("", b"\n <html lang=en>", Format::Html),
        ("", b"<!-- saved --><p>x", Format::Html),
        ("", b"<div class=a>x", Format::Html),
        ("", b"<?xml version=\"1.0\"?><html xmlns=\"x\">", Format::Html),
        ("", b"<http://a.example> is a link", Format::Text),
        ("", b"<p@a.example> wrote", Format::Html),
        ("", b"\xff\xfe<\0h\0t\0m\0l\0>\0", Format::Html),
        ("", b" {\n \"template\": 1}", Format::Json),
        ("", b"[ {", Format::Json),
        ("", b"[gov-list] Notes", Format::Text),
        ("", b"{x} and more", Format::Text),
        ("a.md", b"plain", Format::Markdown),
        ("a.MARKDOWN", b"plain", Format::Markdown),
        ("a.json", b"1", Format::Json),
        ("a.htm", b"plain", Format::Html),
        ("a.txt", b"<html>", Format::Text),
        ("a.b.docx", b"plain", Format::Text),
        ("docx", b"plain", Format::Text),
        ("a.txt", b"PK\x03\x04rest", Format::Docx),
    ];
    for (name, bytes, expected) in cases {
        assert_eq!(Format::of(Some(name), bytes), Ok(*expected), "{name} {:?}", String::from_utf8_lossy(bytes));
    }
    for (bytes, name) in [(&b"%PDF-1.7"[..], "PDF"), (b"{\\rtf1", "RTF"), (b"\x89PNG\r\n", "PNG")] {
        assert_eq!(Format::of(Some("a.txt"), bytes), Err(Unreadable::OtherFormat { name: name.to_owned() }));
    }
    for format in Format::ALL {
        assert_eq!(Format::of_name(&format!("a.{}", format.ending())), Some(*format));
        assert_eq!(serde_json::to_value(format).unwrap(), format.name());
    }
}

#[test]
fn a_page_becomes_the_lines_that_its_readers_see() {
    let cases = [
        ("<title>x</title><style>p{}</style><script>if (a<b) {'</p>'}</script><p>a <b>b</b>\n c</p>", "a b c\n"),
        ("<h1>A</h1><p>b<br>c<br><br>d</p>e<p></p><p> f", "A\n\nb\nc\n\nd\n\ne\n\nf\n"),
        ("<div>a<div>b</div>c</div><section>d</section>", "a\nb\nc\nd\n"),
        ("a&nbsp;b &lt;c&gt; &#x1F3BA; &eacute;&amp;amp; &unknown; &amp", "a\u{a0}b <c> 🎺 é&amp; &unknown; &\n"),
        ("<ul><li>a<li>b<ul><li>c</ul><li>d</ul>", "- a\n- b\n  - c\n- d\n"),
        ("<ol start=3><li>c<li>d<li value=9>i</ol><ol type=a><li>x<p>y</p></ol>", "3. c\n4. d\n9. i\na. x\ny\n"),
        ("<ul><li><p>in a paragraph</p></li><li></li></ul>", "- in a paragraph\n"),
        ("<pre>a\n  b\n\nc</pre>", "a\n  b\n\nc\n"),
        ("<table><tr><th>Name<th>Body<tr><td>Ana<td>Desk</table>after", "Name\tBody\nAna\tDesk\nafter\n"),
        ("<tr><td>no table</td></tr>", "no table\n"),
        ("<p hidden>not <p>seen</p></p><template>no</template><select><option>no</select>yes", "yes\n"),
        (
            "a <a href='https://a.example/x'>link</a>, <a href=/b>inside</a>, <a href='javascript:alert(1)'>no</a>",
            "a link (https://a.example/x), inside, no\n",
        ),
        (
            "<a href='https://a.example/x/'>a.example/x</a> <a href='https://a.example/long'>https://a.example/lo…</a>",
            "a.example/x https://a.example/long\n",
        ),
        ("<li>Theme (as listed <a href='https://a.example/t'>here</a>): Media", "- Theme (as listed here): Media\n"),
        ("<a href='https://a.example'>open", "open (https://a.example)\n"),
        ("<svg><title>t</title><text>no</text></svg>x<!-- c --><?php echo ?>y", "xy\n"),
        ("", ""),
        ("<", "<\n"),
    ];
    for (html, expected) in cases {
        assert_eq!(page(html), expected, "{html}");
    }
}

#[test]
fn a_published_page_is_taken_apart() {
    let html = "<!DOCTYPE html><html><body><nav><ul><li><a href='https://a.example'>Home</a></ul></nav><h2>IGF 2018 Short Report</h2>\
        <ul><li><strong>Session Type (Workshop, Open Forum, etc.):</strong> Workshop</li><li><strong>Title:</strong> Schools Offline</li></ul>\
        <table><tr><td><p>- Theme (as listed <a href='https://a.example/t'>here</a>):</p></td><td><p>Media &amp; Content</p></td></tr></table>\
        <p>- Please state no more than three (3) key messages of the discussion. [150 words or less]</p><ol><li>One.</li><li>Two.</li></ol>";
    let drafts = open(html.as_bytes(), "page.html").drafts();
    let answer = |id: &str| drafts[0].answers.get(id).and_then(Answer::text);
    assert_eq!(answer("session_type"), Some("Workshop"));
    assert_eq!(answer("title"), Some("Schools Offline"));
    assert_eq!(answer("theme"), Some("Media & Content"));
    assert_eq!(answer("key_messages"), Some("1. One.\n2. Two."));
}

#[test]
fn encodings_are_read_by_their_marks() {
    let text = "é🎺\nTitle";
    let utf16 =
        |unit: fn(u16) -> [u8; 2]| [0xfeff].into_iter().chain(text.encode_utf16()).flat_map(unit).collect::<Vec<u8>>();
    let files = [
        text.as_bytes().to_vec(),
        [b"\xef\xbb\xbf", text.as_bytes()].concat(),
        utf16(u16::to_le_bytes),
        utf16(u16::to_be_bytes),
    ];
    for (file, expected) in files.iter().zip([7, 10, 10, 10]) {
        let document = open(file, "a.txt");
        assert_eq!(document.text, text);
        let title = text.find("Title").expect("a word");
        assert_eq!(document.file_offset(title), Some(expected), "{file:?}");
        assert_eq!(document.file_offset(usize::MAX).map(|end| end <= file.len()), Some(true));
    }
    assert_eq!(page("x"), "x\n");
    let word = b"<meta http-equiv=Content-Type content=\"text/html; charset=windows-1252\"><p>\x93caf\xe9\x94 \x80</p>";
    assert_eq!(open(word, "a.htm").text, "“café” €\n");
    let refused = |bytes: &[u8]| read(bytes, Hints { name: Some("a.txt"), format: None }).expect_err("no text");
    assert_eq!(refused(b"good\nbad \xe9t\xe9"), Unreadable::Encoding { line: 2 });
    assert_eq!(refused(b"\xff\xfe\x00\xd8a\0"), Unreadable::Encoding { line: 1 });
    assert_eq!(refused(b"\xff\xfea"), Unreadable::Encoding { line: 1 });
    assert_eq!(refused(b"\x7fELF\0\0\xff"), Unreadable::Binary);
    assert_eq!(refused(&vec![b'a'; MOST_BYTES + 1]), Unreadable::TooLarge { bytes: MOST_BYTES + 1, limit: MOST_BYTES });
}

#[test]
fn data_that_is_no_draft_is_named_by_its_place() {
    let wrong = |path: &str, expected| Unreadable::JsonType { path: path.to_owned(), expected };
    let key = |path: &str| Unreadable::JsonKey { path: path.to_owned() };
    let draft = |answers: &str| format!("{{\"template\": \"igf-2018-short\", \"answers\": {answers}}}");
    let cases = [
        ("1".to_owned(), wrong("", Expected::Drafts)),
        ("{}".to_owned(), wrong("template", Expected::Form)),
        (format!("[{}, 2]", draft("{}")), wrong("[1]", Expected::Draft)),
        (format!("[{}]", draft("[]")), wrong("[0].answers", Expected::Answers)),
        (
            "{\"template\": \"igf-1999\"}".to_owned(),
            Unreadable::JsonForm { path: "template".to_owned(), id: "igf-1999".to_owned() },
        ),
        (draft("{\"title\": []}"), wrong("answers.title", Expected::Text)),
        (draft("{\"title\": true}"), wrong("answers.title", Expected::Text)),
        (draft("{\"speakers\": {}}"), wrong("answers.speakers", Expected::TextOrRows)),
        (draft("{\"speakers\": [1]}"), wrong("answers.speakers[0]", Expected::Row)),
        (draft("{\"speakers\": [{}, {\"name\": 5}]}"), wrong("answers.speakers[1].name", Expected::Text)),
        (draft("{\"speakers\": [{\"gender\": \"\"}]}"), key("answers.speakers[0].gender")),
        (draft("{\"titel\": \"\"}"), key("answers.titel")),
        ("{\"template\": \"igf-2018-short\", \"author\": 1}".to_owned(), key("author")),
        ("{\n \"template\": ,}".to_owned(), Unreadable::JsonSyntax { line: 2, column: 14 }),
        ("[".repeat(100_000), Unreadable::JsonDepth),
        (draft("{\"title\": \"\\ud800\"}"), Unreadable::JsonSyntax { line: 1, column: 60 }),
    ];
    for (json, expected) in cases {
        let found = read(json.as_bytes(), Hints { name: None, format: Some(Format::Json) });
        assert_eq!(found.expect_err("no draft"), expected, "{}", &json[..json.len().min(90)]);
    }
}

#[test]
fn data_of_one_draft_or_several_is_read() {
    let one = "{\"template\": \"igf-2018-short\", \"answers\": {\"title\": \"A\", \"participants\": 40, \"theme\": null, \"date_time\": \"\", \
        \"speakers\": [{\"name\": \"Ana\", \"declaration\": null}]}}";
    let document = open(format!("[{one}, {{\"template\": \"igf-2018-long\"}}]").as_bytes(), "a.json");
    let drafts = document.drafts();
    assert_eq!(drafts.len(), 2);
    let row = SpeakerRow { name: "Ana".to_owned(), ..SpeakerRow::default() };
    let expected: Answers =
        [("title", Answer::from("A")), ("participants", Answer::from("40")), ("speakers", Answer::from(vec![row]))]
            .into_iter()
            .collect();
    assert_eq!(drafts[0].answers, expected);
    assert!(drafts[1].answers.is_empty());
    assert!(document.text.starts_with("IGF 2018 Short Report\n\n- Title:\nA\n\n- List of speakers"));
    assert_eq!(rapporteur::import_text(&document.text).reports.len(), 1);
}

fn answers() -> Answers {
    let row = |name: &str, affiliation: &str, declaration: &str| SpeakerRow {
        name: name.to_owned(),
        affiliation: affiliation.to_owned(),
        declaration: declaration.to_owned(),
    };
    [
        ("title", Answer::from("é *one*")),
        ("discussion", Answer::from("first line\n- Title:\n\nthird & \\ last")),
        ("speakers", Answer::from(vec![row("Ana", "Desk", "female"), row("Bo | Co", "", "male")])),
    ]
    .into_iter()
    .collect()
}

#[test]
fn every_character_of_an_answer_is_found_in_its_file() {
    let form = template("igf-2018-short").expect("a built-in form");
    for format in [Format::Text, Format::Markdown] {
        let file = write(&form, &answers(), format, &Options::default()).expect("answers of the form").into_bytes();
        let marked = [b"\xef\xbb\xbf", file.as_slice()].concat();
        let document = open(&marked, format.ending());
        let report = &document.reports.as_ref().expect("a document of our own")[0];
        for (id, answer) in report.draft.answers.iter() {
            let source = report.sources.get(id).expect("a source for each answer");
            match answer {
                Answer::Text(text) => {
                    for (at, c) in text.char_indices() {
                        let place = source.place(None, None, at);
                        assert!(
                            document.text[place..].starts_with(c) || document.text[place..].starts_with(['\\', '&']),
                            "{id} {at} {c:?}"
                        );
                        let in_file = document.file_offset(place).expect("a place in the file");
                        assert_eq!(marked[in_file..].first(), document.text.as_bytes().get(place));
                    }
                }
                Answer::Rows(rows) => {
                    for (item, row) in rows.iter().enumerate() {
                        for part in [Part::Name, Part::Affiliation, Part::Declaration] {
                            let Some(first) = row.cell(part).chars().next() else { continue };
                            let place = source.place(Some(item), Some(part), 0);
                            assert!(document.text[place..].starts_with(first), "{item} {part:?}");
                        }
                    }
                }
            }
        }
    }
    assert_eq!(Source::Text(Vec::new()).place(None, None, 5), 0);
    assert_eq!(Source::Rows(Vec::new()).place(Some(1), None, 5), 0);
}

#[test]
fn plain_text_is_in_the_form_s_own_layout_and_import_understands_it() {
    let form = template("igf-2018-short").expect("a built-in form");
    let Ok(Written::Text(text)) = write(&form, &answers(), Format::Text, &Options::default()) else { panic!("a text") };
    assert!(text.starts_with("IGF 2018 Short Report\n\n- Session Type:\n\n- Title:\né *one*\n\n- Date & Time:\n"));
    assert!(
        text.contains(
            "prefer not to answer):\nAna | Desk | female\nBo \\| Co |  | male\n\n- Theme (as listed here):\n"
        )
    );
    assert!(text.contains("[150 words]\nfirst line\n> - Title:\n\nthird & \\ last\n\n- Please describe"));
    let import = rapporteur::import_text(&text);
    assert_eq!(import.reports.len(), 1);
    assert_eq!(import.reports[0].draft.template, "igf-2018-short");
    assert_eq!(import.reports[0].draft.answers.get("title"), Some(&Answer::from("é *one*")));
}

#[test]
fn documents_that_an_editor_has_touched_are_still_ours() {
    let form = template("igf-2018-short").expect("a built-in form");
    for format in [Format::Text, Format::Markdown] {
        let Ok(Written::Text(text)) = write(&form, &answers(), format, &Options::default()) else { panic!("a text") };
        let named = |text: &str| {
            let document = open(text.as_bytes(), format.ending());
            document.reports.map(|mut reports| reports.remove(0).draft.answers)
        };
        assert_eq!(named(&text.replace('\n', "\r\n")), Some(answers()), "{format:?} with the line ends of Windows");
        assert_eq!(named(text.trim_end()), Some(answers()), "{format:?} without its last line feed");
        assert_eq!(named(&text.replace("Report", "Paper")), None);
        assert_eq!(named(&format!("{text}\n## Another\n")).is_some(), format == Format::Text);
    }
    let html =
        String::from_utf8(write(&form, &answers(), Format::Html, &Options::default()).unwrap().into_bytes()).unwrap();
    let edited = html.replace("<p dir=\"auto\">first", "<h3>New</h3>\n<p dir=\"auto\"><b>bold</b>\n  first");
    let drafts = open(edited.as_bytes(), "a.html").drafts();
    assert_eq!(
        drafts[0].answers.get("discussion"),
        Some(&Answer::from("New\n\nbold first line\n- Title:\n\nthird & \\ last"))
    );
    assert_eq!(drafts[0].answers.get("speakers"), answers().get("speakers"));
    for stray in [
        html.replace("<h2 lang=\"en\">Theme", "<p>My own note</p><h2 lang=\"en\">Theme"),
        html.replace("data-rapporteur-field=\"title\"", "data-rapporteur-field=\"subject\""),
        html.replace("data-rapporteur-field=\"title\"", "data-rapporteur-field=\"discussion\""),
        html.replace("data-rapporteur-form=\"igf-2018-short\"", "data-rapporteur-form=\"igf-1999\""),
    ] {
        let document = open(stray.as_bytes(), "a.html");
        assert_eq!(document.reports, None, "what stands outside of the known fields must not be lost");
        assert!(document.text.contains("é *one*"));
    }
    let around = html.replace("<main", "<nav>Home</nav><main");
    assert!(open(around.as_bytes(), "a.html").reports.is_some());
    let twice = format!("{html}{html}");
    assert_eq!(open(twice.as_bytes(), "a.html").drafts().len(), 2);
}

#[test]
fn answers_that_the_form_does_not_take_are_refused() {
    let form = template("igf-2018-short").expect("a built-in form");
    for format in Format::ALL {
        let unknown = [("titel", Answer::from("x"))].into_iter().collect();
        let refused = write(&form, &unknown, *format, &Options::default());
        assert_eq!(refused, Err(Refused::UnknownField { field: "titel".to_owned(), template: form.id.clone() }));
        let rows = [("title", Answer::Rows(Vec::new()))].into_iter().collect();
        assert_eq!(
            write(&form, &rows, *format, &Options::default()),
            Err(Refused::RowsForText { field: "title".to_owned() })
        );
    }
}

#[test]
fn a_page_that_was_written_runs_nothing() {
    let form = template("igf-2018-long").expect("a built-in form");
    let evil = "<script>alert(1)</script><img src=x onerror=alert(1)>\"'&{}\nhttps://a.example/\"onmouseover=alert(1) javascript:alert(1)\nhttps://a.example/ok?a=b&c";
    let answers = ["title", "links", "discussion"].into_iter().map(|id| (id, Answer::from(evil))).collect();
    let options = Options { title: Some(evil.to_owned()), language: Some(evil.to_owned()), columns: None };
    let html = String::from_utf8(write(&form, &answers, Format::Html, &options).unwrap().into_bytes()).unwrap();
    assert!(
        !html.contains("<script")
            && !html.contains("<img")
            && !html.contains("\"javascript:")
            && !html.contains("\"onmouse")
    );
    assert!(html.contains("<a href=\"https://a.example/ok?a=b&amp;c\">https://a.example/ok?a=b&amp;c</a>"));
    assert_eq!(open(html.as_bytes(), "a.html").drafts()[0].answers, answers);
}

#[test]
fn the_same_report_gives_the_same_bytes() {
    let form = template("igf-2018-short").expect("a built-in form");
    for format in Format::ALL {
        let once = write(&form, &answers(), *format, &Options::default());
        assert_eq!(once, write(&form, &answers(), *format, &Options::default()));
    }
    let Ok(Written::Bytes(bytes)) = write(&form, &answers(), Format::Docx, &Options::default()) else {
        panic!("bytes")
    };
    let archive = rawzip::ZipArchive::from_slice(&bytes).expect("an archive");
    let mut entries = archive.entries();
    let first = entries.next_entry().expect("sound").expect("a part");
    assert_eq!(first.file_path().as_ref(), b"[Content_Types].xml");
    assert_eq!(first.last_modified_dos(), rawzip::time::DosDateTime::default());
}

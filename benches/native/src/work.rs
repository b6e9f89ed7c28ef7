//! The pieces of work that are measured.

use std::sync::Arc;

use rapporteur::{Answers, Checker, Template, check, import_text, template};

const FORM: &str = "igf-2018-long";

/// Answers of a report of about 1,200 words.
const REPORT: &str = include_str!("../../report-1200.json");
/// Those of another one, none of them the same: what has not changed is not read again.
const OTHER: &str = include_str!("../../report-1200-other.json");

/// Every piece of work.
pub const NAMES: [&str; 13] = [
    "whole report at once",
    "whole report, kept checker",
    "key press in 300 words",
    "key press in 5,000 words",
    "edit in 300 words",
    "edit in 5,000 words",
    "building a checker",
    "import of a page",
    "English prose, 100 KB",
    "Arabic prose, 100 KB",
    "Chinese prose, 100 KB",
    "one speaker of 5,000 parts",
    "open brackets and colons, 20 KB each",
];

/// One run of a piece of work, with all that it takes over made ready.
pub type Job = Box<dyn FnOnce(&mut Checker) -> usize>;

/// A piece of work.
pub struct Work {
    checker: Checker,
    make: Box<dyn Fn(usize) -> Job>,
    /// Bytes of text that one run reads.
    pub bytes: usize,
}

impl Work {
    /// Makes one run ready; `turn` counts them.
    pub fn job(&self, turn: usize) -> Job {
        (self.make)(turn)
    }

    /// Runs it.
    pub fn run(&mut self, job: Job) -> usize {
        job(&mut self.checker)
    }
}

/// Runs `job`, in a function that callgrind finds by its name.
#[inline(never)]
pub fn counted(work: &mut Work, job: Job) -> usize {
    std::hint::black_box(work.run(job))
}

/// The work of this name.
pub fn prepare(name: &str) -> Option<Work> {
    Some(match name {
        "whole report at once" => at_once(),
        "whole report, kept checker" => kept(),
        "key press in 300 words" => key_press(report().get("discussion")?.text()?.to_owned()),
        "key press in 5,000 words" => key_press(prose(&ENGLISH, 5_000 * 7, 0)),
        "edit in 300 words" => edit(report().get("discussion")?.text()?.to_owned()),
        "edit in 5,000 words" => edit(prose(&ENGLISH, 5_000 * 7, 0)),
        "building a checker" => building(),
        "import of a page" => import(),
        "English prose, 100 KB" => field(&ENGLISH, 100_000),
        "Arabic prose, 100 KB" => field(&ARABIC, 100_000),
        "Chinese prose, 100 KB" => field(&CHINESE, 100_000),
        "one speaker of 5,000 parts" => parts_of_a_speaker(5_000),
        "open brackets and colons, 20 KB each" => marks(20_000),
        _ => return None,
    })
}

fn form() -> Arc<Template> {
    template(FORM).expect("a form of the product")
}

fn report() -> Answers {
    answers(REPORT)
}

fn answers(json: &str) -> Answers {
    serde_json::from_str(json).expect("answers by field id")
}

fn bytes_of(answers: &Answers) -> usize {
    answers.iter().map(|(_, answer)| answer.text().map_or(0, str::len)).sum()
}

fn at_once() -> Work {
    let (form, answers) = (form(), Arc::new(report()));
    Work {
        checker: Checker::new(Arc::clone(&form)),
        bytes: bytes_of(&answers),
        make: Box::new(move |_| {
            let (form, answers) = (Arc::clone(&form), Arc::clone(&answers));
            Box::new(move |_| check(&form, &answers).expect("answers of this form").len())
        }),
    }
}

fn kept() -> Work {
    let both = [REPORT, OTHER].map(answers);
    Work {
        checker: Checker::new(form()),
        bytes: bytes_of(&both[0]),
        make: Box::new(move |turn| {
            let answers = both[turn % 2].clone();
            Box::new(move |checker| {
                checker.set_all(answers).expect("answers of this form");
                checker.diagnostics().len()
            })
        }),
    }
}

/// A checker with a report that has this text in one of its fields.
fn with_field(text: &str) -> Checker {
    let mut checker = Checker::new(form());
    checker.set_all(report()).expect("answers of this form");
    checker.set("discussion", text).expect("a field of this form");
    checker
}

/// A key at the end of a text, the rest of the report being there.
fn key_press(text: String) -> Work {
    Work {
        checker: with_field(&text),
        bytes: text.len(),
        make: Box::new(move |turn| {
            let text = format!("{text}{}", "e".repeat(turn % 10));
            Box::new(move |checker| checker.set("discussion", text).expect("a field of this form").fields.len())
        }),
    }
}

/// A key in the middle of a text, handed over as an edit; the next run takes it back.
fn edit(text: String) -> Work {
    let middle = text.len() / 2;
    Work {
        checker: with_field(&text),
        bytes: text.len(),
        make: Box::new(move |turn| {
            let (range, inserted) = if turn % 2 == 0 { (middle..middle, "e") } else { (middle..middle + 1, "") };
            Box::new(move |checker| {
                checker.edit("discussion", range, inserted).expect("a place in the text").fields.len()
            })
        }),
    }
}

fn building() -> Work {
    let form = form();
    Work {
        checker: Checker::new(Arc::clone(&form)),
        bytes: 0,
        make: Box::new(move |_| {
            let form = Arc::clone(&form);
            Box::new(move |_| Checker::new(form).template().fields.len())
        }),
    }
}

fn import() -> Work {
    let (form, answers) = (form(), report());
    let answer = |id: &str| answers.get(id).and_then(|answer| answer.text()).unwrap_or_default();
    let page: String = form.fields.iter().map(|field| format!("- {}:\n{}\n", field.label, answer(&field.id))).collect();
    let page: Arc<str> = page.into();
    Work {
        checker: Checker::new(form),
        bytes: page.len(),
        make: Box::new(move |_| {
            let page = Arc::clone(&page);
            Box::new(move |_| import_text(&page).reports.len())
        }),
    }
}

/// One answer of prose of so many bytes, through all rules of its field; one text and another in turn, which have nothing in
/// common at their beginning and end.
pub fn field(phrases: &Phrases, bytes: usize) -> Work {
    let both = [0, 1].map(|first| prose(phrases, bytes, first));
    Work {
        checker: Checker::new(form()),
        bytes: both[0].len(),
        make: Box::new(move |turn| {
            let text = both[turn % 2].clone();
            Box::new(move |checker| checker.set("discussion", text).expect("a field of this form").fields.len())
        }),
    }
}

/// A speaker with so many parts between commas, which no writer has: work that grows faster than the text shows here.
fn parts_of_a_speaker(parts: usize) -> Work {
    let both = ["Ana Ruiz", "Bo Lind"].map(|name| format!("{name}{}", ", one of many".repeat(parts)));
    Work {
        checker: Checker::new(form()),
        bytes: both[0].len(),
        make: Box::new(move |turn| {
            let text = both[turn % 2].clone();
            Box::new(move |checker| checker.set("speakers", text).expect("a field of this form").fields.len())
        }),
    }
}

/// Prose of nothing but brackets and links of nothing but full-width colons.
fn marks(bytes: usize) -> Work {
    let (prose, links) = ("(".repeat(bytes), "：".repeat(bytes / '：'.len_utf8()));
    Work {
        checker: Checker::new(form()),
        bytes: prose.len() + links.len(),
        make: Box::new(move |turn| {
            let end = ["", "a"][turn % 2];
            let texts = [format!("{prose}{end}"), format!("{links}{end}")];
            Box::new(move |checker| {
                let fields = ["discussion", "links"].into_iter().zip(texts);
                fields.map(|(field, text)| checker.set(field, text).expect("a field of this form").fields.len()).sum()
            })
        }),
    }
}

/// Phrases of which prose is made: who, what, how it ends, and what stands between them.
pub struct Phrases([&'static [&'static str]; 3], &'static str, &'static str);

pub const ENGLISH: Phrases = Phrases(
    [
        &["Two operators", "A school librarian", "Several regulators", "Local councils", "Young engineers"],
        &[
            "agreed that caches save both money and time",
            "disagreed on how repair ships are shared by many countries",
            "noted that training lasts longer than equipment",
            "showed that cheap spectrum keeps villages connected",
        ],
        &["with examples from three countries", "as the survey found", "in the long run"],
    ],
    " ",
    ". ",
);

pub const ARABIC: Phrases = Phrases(
    [
        &["مشغلو الشبكات", "أمينة مكتبة المدرسة", "عدد من المنظمين", "المجالس المحلية", "المهندسون الشباب"],
        &[
            "اتفقوا على أن التخزين القريب يوفر المال والوقت",
            "أبدوا خلافا حول تقاسم سفن الإصلاح بين الدول",
            "لاحظوا أن التدريب يدوم أطول من المعدات",
            "أظهروا أن الطيف الرخيص يبقي القرى متصلة",
        ],
        &["مع أمثلة من ثلاث دول", "كما وجد مسح العام الماضي", "على المدى الطويل"],
    ],
    " ",
    ". ",
);

pub const CHINESE: Phrases = Phrases(
    [
        &["两家网络运营商", "学校图书馆员", "几位监管者", "地方委员会", "年轻工程师"],
        &[
            "一致认为缓存节省时间和金钱",
            "对各国如何共用维修船存在分歧",
            "指出培训比设备更持久",
            "表明便宜的频谱让村庄保持联网",
        ],
        &["并举出三个国家的例子", "正如去年的调查所示", "从长远来看"],
    ],
    "，",
    "。",
);

/// Prose of this many bytes or a few more, in paragraphs of five sentences, beginning with the `first` of them; the same on
/// every run.
fn prose(Phrases(parts, between, after): &Phrases, bytes: usize, first: usize) -> String {
    let mut text = String::with_capacity(bytes + 400);
    for sentence in first.. {
        if text.len() >= bytes {
            break;
        }
        if sentence % 5 == 0 && sentence > first {
            text.truncate(text.trim_end().len());
            text.push_str("\n\n");
        }
        for (index, phrases) in parts.iter().enumerate() {
            if index > 0 {
                text.push_str(between);
            }
            text.push_str(phrases[sentence % phrases.len()]);
        }
        text.push_str(after);
    }
    text
}

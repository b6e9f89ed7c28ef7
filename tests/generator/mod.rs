//! Invented reports in any number: the same seed gives the same reports.

/// Numbers that look random (SplitMix64).
pub struct Dice(u64);

impl Dice {
    /// Dice with this seed.
    pub fn new(seed: u64) -> Self {
        Dice(seed)
    }

    /// A number below `end`.
    pub fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((z ^ (z >> 31)) % end as u64) as usize
    }

    fn one<'a>(&mut self, of: &[&'a str]) -> &'a str {
        of[self.below(of.len())]
    }

    /// Whether something of so many per cent happens.
    fn happens(&mut self, per_cent: usize) -> bool {
        self.below(100) < per_cent
    }
}

const GIVEN: &[&str] = &[
    "Ilse",
    "Tomasz",
    "Noor",
    "Amaru",
    "Lindiwe",
    "Teuila",
    "Joost",
    "Adaeze",
    "Sefina",
    "Bram",
    "Yara",
    "Okko",
    "Mirela",
    "Tariq",
    "Ngaire",
    "Leocadia",
    "Évariste",
    "Søren",
];
const FAMILY: &[&str] = &[
    "Brandt",
    "Wrona",
    "Haddad",
    "Quispe",
    "Hartog",
    "Marama",
    "Lindqvist",
    "Okpara",
    "Tuilagi",
    "Achterberg",
    "Vasile",
    "Demirci",
    "Whetu",
    "Sarmiento",
    "Ndiaye",
    "Kallio",
];
const BODIES: &[&str] = &[
    "Reading Rooms Network",
    "City Library of Norburg",
    "Open Shelves",
    "Lagoon Registry Cooperative",
    "Deltanet Foundation",
    "Harbour University",
    "Atoll Power and Data",
    "Ministry of Roads of Estrellia",
    "Repair Guild",
];
const DECLARATIONS: &[&str] = &["female", "male", "female", "male", "prefer not to answer", "gender variant"];
const TYPES: &[&str] = &["Workshop", "Open Forum", "Best Practice Forum", "Dynamic Coalition", "Lightning Session"];
const THEMES: &[&str] = &[
    "Cybersecurity, Trust and Privacy",
    "Digital Inclusion & Accessibility",
    "Emerging Technologies",
    "Media & Content",
    "Technical & Operational Issues",
];
const TOPICS: &[&str] = &[
    "Libraries",
    "Island Registries",
    "Repair Shops",
    "School Networks",
    "Community Radio",
    "Open Maps",
    "Old Machines",
    "Quiet Cables",
];
const WORDS: &[&str] = &[
    "networks",
    "libraries",
    "small",
    "registries",
    "operators",
    "said",
    "that",
    "the",
    "costs",
    "of",
    "repair",
    "and",
    "training",
    "remain",
    "with",
    "those",
    "who",
    "connect",
    "last",
    "schools",
    "need",
    "time",
    "people",
    "trust",
    "maps",
];

fn person(dice: &mut Dice) -> String {
    format!("{} {}", dice.one(GIVEN), dice.one(FAMILY))
}

fn words(dice: &mut Dice, count: usize) -> String {
    let (mut text, mut last) = (String::new(), dice.below(WORDS.len()));
    for at in 0..count {
        // No word stands twice in a row.
        let step = 1 + dice.below(WORDS.len() - 1);
        last = (last + step) % WORDS.len();
        let word = WORDS[last];
        match at % 14 {
            0 => {
                let mut letters = word.chars();
                text.extend(letters.next().into_iter().flat_map(char::to_uppercase));
                text += letters.as_str();
            }
            _ => text += word,
        }
        text += if at % 14 == 13 || at + 1 == count { ". " } else { " " };
    }
    text.trim_end().to_owned()
}

fn speakers(dice: &mut Dice) -> String {
    let lines: Vec<String> = (0..3 + dice.below(4))
        .map(|_| {
            let mut line = person(dice);
            if !dice.happens(6) {
                line += &format!(", {}", dice.one(BODIES));
            }
            if !dice.happens(10) {
                line += &format!(", {}", dice.one(DECLARATIONS));
            }
            line
        })
        .collect();
    lines.join("\n")
}

/// One report on the short form, as field ids with answers. About one in four departs from the form.
pub fn report(dice: &mut Dice, number: usize) -> Vec<(&'static str, String)> {
    let total = 20 + dice.below(180);
    let women = if dice.happens(4) { total + 5 } else { total * (20 + dice.below(60)) / 100 };
    let long = if dice.happens(10) { 170 } else { 60 + dice.below(70) };
    let messages: Vec<String> = (1..=1 + dice.below(3))
        .map(|at| {
            format!("{at}. {}", {
                let count = 8 + dice.below(30);
                words(dice, count)
            })
        })
        .collect();
    let day = 12 + dice.below(3);
    let hour = 9 + dice.below(8);
    let mut answers = vec![
        ("session_type", dice.one(TYPES).to_owned()),
        ("title", format!("{} after the Storm, part {number}", dice.one(TOPICS))),
        ("date_time", format!("{day} November 2018, {hour:02}:00-{:02}:00", hour + 1)),
        ("organizers", dice.one(BODIES).to_owned()),
        ("moderators", person(dice)),
        ("rapporteurs", person(dice)),
        ("speakers", speakers(dice)),
        ("theme", dice.one(THEMES).to_owned()),
        ("subtheme", "Access & Connectivity".to_owned()),
        ("key_messages", messages.join("\n")),
        ("discussion", format!("There was broad support for it. {} Some disagreed.", words(dice, long))),
        ("recommendations", {
            let count = 20 + dice.below(60);
            words(dice, count)
        }),
        ("igf_ecosystem", {
            let count = 20 + dice.below(40);
            words(dice, count)
        }),
        ("participants", total.to_string()),
        ("women_and_gender_variant", women.to_string()),
        ("gender_discussion", words(dice, 30)),
    ];
    if dice.happens(6) {
        let left_open = dice.below(answers.len());
        answers.remove(left_open);
    }
    answers
}

/// A report as a draft in JSON, on one line.
pub fn draft(answers: &[(&str, String)]) -> String {
    let answers: serde_json::Map<String, serde_json::Value> =
        answers.iter().map(|(field, answer)| ((*field).to_owned(), answer.as_str().into())).collect();
    serde_json::json!({ "template": "igf-2018-short", "answers": answers }).to_string()
}

/// A report as a page in plain text.
pub fn page(answers: &[(&str, String)]) -> String {
    let form = rapporteur::template("igf-2018-short").expect("a built-in form");
    let mut text = String::from("IGF 2018 Short Report\n");
    for (id, answer) in answers {
        let (_, field) = form.field(id).expect("a field of the form");
        text += &format!("- {}:\n{answer}\n", field.label.trim_end_matches('.'));
    }
    text
}

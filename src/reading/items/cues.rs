//! Words that open, number or stand in for a statement, in seven languages.

use crate::characters::is_dash;
use crate::lower_case::{lower, lower_case};
use crate::span::{Slice, Span};

/// “Firstly” and its like. Entries of one number are parted by `|`; those with a comma need one behind them, or a colon or a dash.
static ORDINALS: [&str; 5] = [
    "firstly|first,|one,|first of all|first and foremost|1st,|premièrement|d'abord|tout d'abord|en premier lieu|primero,|en primer lugar|primeramente|primeiro,|em primeiro lugar|primeiramente|во-первых|первое,|أولا|أولاً|اولا|第一,|第一、|首先|一是",
    "secondly|second,|two,|second of all|2nd,|deuxièmement|ensuite,|en deuxième lieu|en second lieu|secondement|segundo,|en segundo lugar|em segundo lugar|во-вторых|второе,|ثانيا|ثانياً|第二,|第二、|其次|二是",
    "thirdly|third,|three,|3rd,|troisièmement|en troisième lieu|tercero,|en tercer lugar|terceiro,|em terceiro lugar|в-третьих|третье,|ثالثا|ثالثاً|第三,|第三、|再次|三是",
    "fourthly|fourth,|quatrièmement|cuarto,|en cuarto lugar|quarto,|em quarto lugar|в-четвертых|в-четвёртых|четвертое,|رابعا|رابعاً|第四,|第四、|四是",
    "fifthly|fifth,|cinquièmement|quinto,|en quinto lugar|em quinto lugar|в-пятых|пятое,|خامسا|خامساً|第五,|第五、|五是",
];

/// “Finally”: the next, whatever its number.
static LAST: &str = "finally,|lastly|last,|last but not least|enfin,|finalement,|finalmente,|por último|por fim,|наконец,|أخيرا|أخيراً|最后,|最後,";

/// Whether the first words of `text` number a statement.
pub(super) fn starts_with_ordinal(text: &str) -> bool {
    ORDINALS.iter().any(|list| numbers(text, list)) || numbers(text, LAST) || numbered_label(text).is_some()
}

/// Whether the first words of `text` make it statement number `wanted`.
pub(super) fn is_ordinal(text: &str, wanted: u32) -> bool {
    let listed = (wanted as usize).checked_sub(1).and_then(|index| ORDINALS.get(index));
    // "And" is part of an Arabic word.
    let bare = text.strip_prefix('و').unwrap_or(text);
    listed.is_some_and(|list| numbers(bare, list))
        || wanted > 2 && numbers(bare, LAST)
        || numbered_label(text) == Some(wanted)
        || is_told_off(text, wanted)
}

/// `The first key message is …`, `The third is that …`: statement number `wanted` is introduced in a sentence.
fn is_told_off(text: &str, wanted: u32) -> bool {
    if !text.starts_with(['t', 'T', 'o', 'O', 'a', 'A', 'l', 'L', 'e', 'E']) {
        return false;
    }
    let head: String = text.chars().take(MOST_TOLD_OFF).flat_map(lower).collect();
    let Some(rest) = ARTICLES.split('|').find_map(|article| head.strip_prefix(article)) else { return false };
    let Some((number, length)) = number_word(rest, &ORDINALS_BEFORE_LABELS) else { return false };
    let behind = rest.get(length..).unwrap_or("").trim_start();
    let label = LABELS.split('|').chain(["one"]).find_map(|label| behind.strip_prefix(label));
    let says = |list: &str| list.split('|').any(|verb| label.unwrap_or(behind).trim_start().starts_with(verb));
    number == wanted && (says(SAYS_THAT) || label.is_some() && says(SAYS))
}

/// The characters that such an introduction takes at most.
const MOST_TOLD_OFF: usize = 48;
static ARTICLES: &str = "the |our |a |la |le |el |o ";
static SAYS_THAT: &str = "is that |is to |was that |est que |est qu'|es que |fue que |é que ";
static SAYS: &str = "is |was |concerns |est |concerne |es |fue |é |foi |:|,";

/// Whether `text` begins with a word of `list`, with the mark that it needs.
fn numbers(text: &str, list: &str) -> bool {
    list.split('|').any(|entry| match entry.strip_suffix(',') {
        Some(word) => mark_behind(text, word),
        None => starts_with_word(text, entry),
    })
}

/// Whether `text` begins with `word`, whatever its case, and a comma, a colon or a dash.
fn mark_behind(text: &str, word: &str) -> bool {
    let mut behind = text.chars();
    let begins = word.chars().all(|wanted| behind.next().is_some_and(|c| lower(c).eq([wanted])));
    let rest = behind.as_str();
    let mark = rest.trim_start_matches([' ', '\u{a0}']);
    begins
        && (mark.starts_with([',', ':', '，', '：', '،', '—', '–']) || mark.len() < rest.len() && mark.starts_with('-'))
}

fn begins(text: &str, list: &str) -> bool {
    longest(text, list).is_some()
}

/// The longest entry of `list` that `text` begins with.
fn longest<'a>(text: &str, list: &'a str) -> Option<&'a str> {
    let first = text.bytes().next()?.to_ascii_lowercase();
    // A capital outside ASCII may begin with another byte than its small letter.
    let may_begin = |word: &&str| !first.is_ascii() || word.as_bytes().first() == Some(&first);
    list.split('|').filter(may_begin).filter(|word| starts_with_word(text, word)).max_by_key(|word| word.len())
}

/// The length of the "and" before the last of several statements.
pub(super) fn conjunction(text: &str) -> Option<usize> {
    ["and ", "et ", "y ", "e ", "и "].into_iter().find(|word| text.starts_with(word)).map(str::len)
}

/// `Message 2:`, `Key message #2 –`, `KM2`, `#2`.
fn numbered_label(text: &str) -> Option<u32> {
    label(text).map(|(number, _)| number)
}

/// The length of the label that only numbers a statement, with the mark behind it: `Message 2:`, `#2`, `Point two –`.
pub(super) fn label_length(text: &str) -> Option<usize> {
    label_of_line(text).map(|(_, length)| length)
}

/// The number of such a label, and its length.
pub(super) fn label_of_line(text: &str) -> Option<(u32, usize)> {
    let bare = text.trim_start_matches(['*', '_']);
    let (number, length) = label(bare)?;
    let behind = bare.get(length..)?;
    let rest = behind.trim_start_matches(|c: char| {
        c.is_whitespace() || matches!(c, ':' | '：' | '.' | ')' | '|' | '*' | '_') || is_dash(c)
    });
    // `Point 2 of the agenda` says something.
    let parted = behind.trim_start_matches(' ').starts_with(|c: char| !c.is_alphanumeric());
    (parted || bare.starts_with('#') || !rest.starts_with(char::is_lowercase))
        .then_some((number, text.len() - rest.len()))
}

/// The number of a label, and how many bytes name and number take.
fn label(text: &str) -> Option<(u32, usize)> {
    // Neither figure nor mark nor letter outside ASCII: no name with a number.
    if text.bytes().take(LABEL).all(|byte| byte.is_ascii_alphabetic() || byte == b' ') {
        return None;
    }
    let first = text.chars().next()?;
    if !"#kmtpficlsd123KMTPFICLSDсптвСПТВРا关要信主".contains(first) {
        return None;
    }
    let head: String = text.chars().take(LABEL).flat_map(lower).collect();
    let characters_to = |behind: &str| {
        let characters = head.chars().count() - behind.chars().count();
        text.char_indices().nth(characters).map_or(text.len(), |(at, _)| at)
    };
    if let Some((number, length)) = number_word(&head, &ORDINALS_BEFORE_LABELS) {
        let rest = head.get(length..)?.strip_prefix(' ')?;
        let behind = LABELS.split('|').find_map(|label| rest.strip_prefix(label))?;
        return (!behind.starts_with(char::is_alphanumeric)).then(|| (number, characters_to(behind)));
    }
    let rest = LABELS.split('|').find_map(|label| head.strip_prefix(label))?;
    let rest = rest.trim_start_matches([' ', '#', '\u{a0}', 'º', '°']);
    let digits = rest.len() - rest.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let figure = rest.get(..digits).filter(|_| (1..=2).contains(&digits)).and_then(|figure| figure.parse().ok());
    let (number, end) = figure.map(|number| (number, digits)).or_else(|| number_word(rest, &LABEL_NUMBERS))?;
    let behind = rest.get(end..)?;
    if behind.chars().next().is_some_and(char::is_alphanumeric) {
        return None;
    }
    Some((number, characters_to(behind)))
}

/// No label with its number is longer, in characters.
const LABEL: usize = 28;

/// The number in words that `text` begins with, by its place in `lists`, and its length.
fn number_word(text: &str, lists: &[&'static str; 5]) -> Option<(u32, usize)> {
    let fits = |word: &str| text.strip_prefix(word).is_some_and(|rest| !rest.starts_with(char::is_alphanumeric));
    let in_list = |list: &'static str| list.split('|').find(|word| fits(word)).map(str::len);
    lists.iter().zip(1..).find_map(|(list, number)| Some((number, in_list(list)?)))
}

static LABEL_NUMBERS: [&str; 5] = [
    "one|un|uno|um|один|первое|первый|الأولى|الاولى|一",
    "two|deux|dos|dois|два|второе|второй|الثانية|二",
    "three|trois|tres|três|три|третье|третий|الثالثة|三",
    "four|quatre|cuatro|quatro|четыре|четвертое|الرابعة|四",
    "five|cinq|cinco|пять|пятое|الخامسة|五",
];

/// `First message:`, `Deuxième message :`.
static ORDINALS_BEFORE_LABELS: [&str; 5] = [
    "first|1st|premier|primer|primeira|primeiro|первое|первый",
    "second|2nd|deuxième|segundo|segunda|второе|второй",
    "third|3rd|troisième|tercer|terceira|terceiro|третье|третий",
    "fourth|4th|quatrième|cuarto|quarta|четвертое",
    "fifth|5th|cinquième|quinto|quinta|пятое",
];

static LABELS: &str = "key message no.|key message|key takeaway|key point|key finding|main message|main point|message clé n|message clé|message n|message|takeaway|take-away|point n|point|finding|lesson|conclusion|idea|km|#|mensaje clave|mensaje|punto|mensagem-chave|mensagem chave|mensagem|ponto|сообщение|тезис|послание|вывод|пункт|الرسالة|رسالة|关键信息|主要信息|要点|信息";

/// Whether `text` begins with `word`, whatever its case, and the word ends there. CJK words may go on.
fn starts_with_word(text: &str, word: &str) -> bool {
    let mut given = text.chars().flat_map(lower).map(|c| if c == '’' { '\'' } else { c });
    if !word.chars().all(|wanted| given.next() == Some(wanted)) {
        return false;
    }
    let open_ended =
        word.chars().next_back().is_some_and(|c| !c.is_alphabetic() || crate::characters::is_ideograph_or_kana(c));
    open_ended || given.next().is_none_or(|c| !c.is_alphanumeric() && c != '-')
}

/// Headings that people put over their statements.
static HEADINGS: &str = "key messages|key message|key messages of the discussion|main messages|main message|messages|key takeaways|key takeaways of the session|takeaways|take-aways|key points|main points|key findings|main takeaways|\
    three key messages|the three key messages|key messages from the session|messages clés|les messages clés|messages principaux|points clés|mensajes clave|mensajes principales|mensajes|puntos clave|mensagens-chave|mensagens chave|mensagens principais|principais mensagens|\
    ключевые сообщения|ключевые послания|основные тезисы|ключевые тезисы|основные выводы|ключевые выводы|الرسائل الرئيسية|الرسائل الأساسية|أهم الرسائل|关键信息|主要信息|要点|核心信息|主要观点|關鍵信息";

/// Whether a line is a heading by its words.
pub(super) fn is_heading(line: &str) -> bool {
    let line = lower_case(line.trim_matches(|c: char| !c.is_alphanumeric()));
    line.len() < 120 && (HEADINGS.split('|').any(|heading| heading == line) || is_framed(&line))
}

/// Whether a line has no words but those around a heading, one of them the name of statements: "Our three messages".
fn is_framed(line: &str) -> bool {
    let listed = |list: &str, word: &str| list.split(' ').any(|known| known == word);
    let mut words = line.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).take(FRAME_WORDS + 1);
    let (mut named, mut count) = (false, 0);
    let framed = words.all(|word| {
        count += 1;
        let is_name = listed(STATEMENTS, word);
        named |= is_name;
        is_name || listed(FRAME, word)
    });
    framed && named && (2..=FRAME_WORDS).contains(&count)
}

const FRAME_WORDS: usize = 8;
static STATEMENTS: &str = "messages takeaways aways points findings conclusions lessons mensajes puntos conclusiones mensagens pontos conclusões \
    сообщения сообщений тезисы тезиса выводы вывода послания послание الرسائل رسائل رسائلنا";
static FRAME: &str = "our the my these here are some following session workshop panel s key main central core top two three 2 3 of from discussion this as follows take \
    nos les ces trois deux voici principaux principales clés clé de la du session séance l atelier essentiels \
    nuestros nuestras los las estos son tres dos clave sesión del taller principales nossas nossos as os três duas principais chave da do sessão oficina \
    наши наших три два ключевые ключевых основные основных главные сессии из الثلاث الثلاثة الرئيسية من الجلسة";

/// How a statement leans on another text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reference {
    /// It is nothing but a reference: “See above”.
    Whole(Span),
    /// It begins with one: “As mentioned above, …”.
    Opening(Span),
}

/// The reference to another text that a statement is, or begins with.
pub fn reference(item: Slice<'_>, words: usize) -> Option<Reference> {
    if words <= SHORT {
        let alone = begins(item.text, ALONE);
        let points = longest(item.text, POINTERS).is_some_and(|pointer| {
            let rest = lower_case(item.text.get(pointer.len()..).unwrap_or(""));
            rest.split(|c: char| c.is_whitespace() || matches!(c, '.' | ',' | ':'))
                .any(|word| TARGETS.split('|').any(|target| target == word))
                || TARGETS_ANYWHERE.split('|').any(|target| rest.contains(target))
        });
        if alone || points {
            return Some(Reference::Whole(item.span()));
        }
    }
    let opening = openings(item.text).filter_map(|list| longest(item.text, list)).max_by_key(|entry| entry.len())?;
    let end = item.text.char_indices().nth(opening.chars().count()).map_or(item.text.len(), |(at, _)| at);
    Some(Reference::Opening(item.cut(0..end).span()))
}

/// The openings that have the first word of `text`.
fn openings(text: &str) -> impl Iterator<Item = &'static str> {
    let is_ascii = text.as_bytes().first().is_some_and(u8::is_ascii);
    let begins = move |head: &str| {
        if !is_ascii || !head.is_ascii() {
            return is_ascii == head.is_ascii();
        }
        text.get(..head.len()).is_some_and(|start| start.eq_ignore_ascii_case(head))
    };
    OPENINGS.iter().filter(move |(head, _)| begins(head)).map(|(_, list)| *list)
}

/// The most words of a statement that is only a reference.
const SHORT: usize = 9;

static ALONE: &str = "same as above|same as before|same as the short|same as short|same as in|same as the long|same as long|same as the previous|same as previous|same as pre-session|same as the pre-session|same as key|as above|ditto|idem|ibid|ibidem|id.|lo mismo que|igual que el|igual que arriba|o mesmo que|igual ao|même que|comme ci-dessus|то же, что|то же|там же|как выше|نفس ما سبق|كما سبق|كما ورد أعلاه|同上|与上述相同|與上述相同|同前|见上|見上|如上";
static POINTERS: &str = "see|please see|see also|refer to|please refer to|cf|cf.|as in|as per|voir|voir aussi|cf|se reporter|ver|véase|vea|vide|veja|см|см.|смотрите|انظر|أنظر|راجع|يرجى الرجوع|参见|請見|请见|见|参阅|请参阅";
static TARGETS: &str = "message|messages|point|points|above|below|report|reports|discussion|section|answer|answers|previous|attached|attachment|link|question|notes|transcript|summary|minutes|field|annex|recommendations|next|earlier|here|ci-dessus|ci-dessous|rapport|compte-rendu|section|réponse|arriba|abajo|informe|sección|respuesta|anterior|acima|abaixo|relatório|seção|secção|resposta|выше|ниже|отчет|отчёт|раздел|ответ|стенограмму";
static TARGETS_ANYWHERE: &str = "http|www.|أعلاه|أدناه|التقرير|上|下|报告|報告";
/// Openings that lean on another text, by their first word.
static OPENINGS: [(&str, &str); 17] = [
    (
        "as",
        "as mentioned,|as mentioned above|as mentioned before|as mentioned earlier|as mentioned previously|as stated above|as stated earlier|as noted above|as noted earlier|as said above|as said before|as said,|as discussed above|as described above|as explained above|as already mentioned,|as already stated,|as already said,|as already mentioned above|as indicated above|as outlined above|as we said above|as written above",
    ),
    ("in", "in addition to the above|in line with the above"),
    ("following", "following the above|following from the above"),
    ("further", "further to the above"),
    ("besides", "besides the above"),
    ("building", "building on the above"),
    ("because", "because of the above"),
    ("for", "for the same reason|for the reasons above"),
    ("based", "based on the above"),
    (
        "the",
        "the above|the above-mentioned|the abovementioned|the aforementioned|the former|the latter|the second point|the previous message",
    ),
    (
        "comme",
        "comme mentionné,|comme déjà mentionné|comme mentionné ci-dessus|comme indiqué ci-dessus|comme dit plus haut|comme dit précédemment|comme on l'a dit",
    ),
    ("ce", "ce qui précède"),
    (
        "como",
        "como se mencionó,|como se mencionó anteriormente|como se dijo,|como se ha dicho,|como se indicó,|como ya se mencionó|como mencionado,|como mencionado acima|como dito,|como dito acima|como já foi dito|como referido,",
    ),
    (
        "как",
        "как указано выше|как отмечалось выше|как упоминалось,|как уже упоминалось|как упоминалось выше|как было сказано,|как было сказано выше|как сказано выше",
    ),
    ("كما", "كما ذكر سابقا|كما ذكر أعلاه|كما ذكرنا|كما سبق ذكره|كما ورد أعلاه"),
    ("如", "如上所述|如前所述"),
    ("正", "正如前面"),
];

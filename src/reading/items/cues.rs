//! Words that open, number or stand in for a statement, in seven languages.

use crate::span::{Slice, Span};

/// “Firstly” and its like. Entries of one number are parted by `|`; those with a comma need one behind them.
static ORDINALS: [&str; 5] = [
    "firstly|first,|first:|first of all|first and foremost|1st,|premièrement|d'abord|tout d'abord|en premier lieu|primero,|primero:|en primer lugar|primeramente|primeiro,|primeiro:|em primeiro lugar|primeiramente|во-первых|أولا|أولاً|اولا|第一，|第一、|第一,|第一:|第一：|首先|一是",
    "secondly|second,|second:|second of all|2nd,|deuxièmement|ensuite,|en deuxième lieu|en second lieu|secondement|segundo,|segundo:|en segundo lugar|em segundo lugar|во-вторых|ثانيا|ثانياً|第二，|第二、|第二,|第二:|第二：|其次|二是",
    "thirdly|third,|third:|3rd,|troisièmement|en troisième lieu|tercero,|tercero:|en tercer lugar|terceiro,|terceiro:|em terceiro lugar|в-третьих|ثالثا|ثالثاً|第三，|第三、|第三,|第三:|第三：|再次|三是",
    "fourthly|fourth,|fourth:|quatrièmement|cuarto,|en cuarto lugar|quarto,|em quarto lugar|в-четвертых|в-четвёртых|رابعا|رابعاً|第四，|第四、|第四：|四是",
    "fifthly|fifth,|fifth:|cinquièmement|quinto,|en quinto lugar|em quinto lugar|в-пятых|خامسا|خامساً|第五，|第五、|第五：|五是",
];

/// “Finally”: the next, whatever its number.
static LAST: &str = "finally,|lastly|last,|last but not least|enfin,|finalement,|finalmente,|por último|por fim,|наконец,|أخيرا|أخيراً|最后，|最後，";

/// Whether the first words of `text` number a statement.
pub(super) fn starts_with_ordinal(text: &str) -> bool {
    ORDINALS.iter().any(|list| begins(text, list)) || begins(text, LAST) || numbered_label(text).is_some()
}

/// Whether the first words of `text` make it statement number `wanted`.
pub(super) fn is_ordinal(text: &str, wanted: u32) -> bool {
    let listed = (wanted as usize).checked_sub(1).and_then(|index| ORDINALS.get(index));
    listed.is_some_and(|list| begins(text, list))
        || wanted > 2 && begins(text, LAST)
        || numbered_label(text) == Some(wanted)
}

fn begins(text: &str, list: &str) -> bool {
    list.split('|').any(|word| starts_with_word(text, word))
}

/// `Message 2:`, `Key message #2 –`, `KM2`, `#2`.
fn numbered_label(text: &str) -> Option<u32> {
    let first = text.chars().next()?;
    if !"#kmtpKMTPсптСПТрا关要信".contains(first) {
        return None;
    }
    let head: String = text.chars().take(24).flat_map(char::to_lowercase).collect();
    let rest = LABELS.split('|').find_map(|label| head.strip_prefix(label))?;
    let rest = rest.trim_start_matches([' ', '#', '\u{a0}', 'º', '°']);
    let digits = rest.len() - rest.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let number = rest.get(..digits).filter(|_| (1..=2).contains(&digits))?.parse().ok()?;
    rest.get(digits..)?.chars().next().is_none_or(|c| !c.is_alphanumeric()).then_some(number)
}

static LABELS: &str = "key message no.|key message|key takeaway|message|takeaway|take-away|point|km|#|message clé n|message clé|message n|mensaje clave|mensaje|punto|mensagem-chave|mensagem|ponto|сообщение|тезис|послание|الرسالة|رسالة|关键信息|要点|信息";

/// Whether `text` begins with `word`, whatever its case, and the word ends there. CJK words may go on.
fn starts_with_word(text: &str, word: &str) -> bool {
    let mut given = text.chars().flat_map(char::to_lowercase).map(|c| if c == '’' { '\'' } else { c });
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
    let line = line.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase();
    line.len() < 120 && HEADINGS.split('|').any(|heading| heading == line)
}

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
    let listed = |list: &str| list.split('|').filter(|entry| starts_with_word(item.text, entry)).map(str::len).max();
    if words <= SHORT {
        let alone = listed(ALONE).is_some();
        let points = listed(POINTERS).is_some_and(|length| {
            let rest = item.text.get(length..).unwrap_or("").to_lowercase();
            rest.split(|c: char| c.is_whitespace() || matches!(c, '.' | ',' | ':'))
                .any(|word| TARGETS.split('|').any(|target| target == word))
                || TARGETS_ANYWHERE.split('|').any(|target| rest.contains(target))
        });
        if alone || points {
            return Some(Reference::Whole(item.span()));
        }
    }
    let length = OPENINGS
        .split('|')
        .filter(|entry| starts_with_word(item.text, entry))
        .map(|entry| entry.chars().count())
        .max()?;
    let end = item.text.char_indices().nth(length).map_or(item.text.len(), |(at, _)| at);
    Some(Reference::Opening(item.cut(0..end).span()))
}

/// The most words of a statement that is only a reference.
const SHORT: usize = 9;

static ALONE: &str = "same as above|same as before|same as the short|same as short|same as in|same as the long|same as long|same as the previous|same as previous|same as pre-session|same as the pre-session|same as key|as above|ditto|idem|ibid|ibidem|id.|lo mismo que|igual que el|igual que arriba|o mesmo que|igual ao|même que|comme ci-dessus|то же, что|то же|там же|как выше|نفس ما سبق|كما سبق|كما ورد أعلاه|同上|与上述相同|與上述相同|同前|见上|見上|如上";
static POINTERS: &str = "see|please see|see also|refer to|please refer to|cf|cf.|as in|as per|voir|voir aussi|cf|se reporter|ver|véase|vea|vide|veja|см|см.|смотрите|انظر|أنظر|راجع|يرجى الرجوع|参见|請見|请见|见|参阅|请参阅";
static TARGETS: &str = "message|messages|point|points|above|below|report|reports|discussion|section|answer|answers|previous|attached|attachment|link|question|notes|transcript|summary|minutes|field|annex|recommendations|next|earlier|here|ci-dessus|ci-dessous|rapport|compte-rendu|section|réponse|arriba|abajo|informe|sección|respuesta|anterior|acima|abaixo|relatório|seção|secção|resposta|выше|ниже|отчет|отчёт|раздел|ответ|стенограмму";
static TARGETS_ANYWHERE: &str = "http|www.|أعلاه|أدناه|التقرير|上|下|报告|報告";
static OPENINGS: &str = "as mentioned,|as mentioned above|as mentioned before|as mentioned earlier|as mentioned previously|as stated above|as stated earlier|as noted above|as noted earlier|as said above|as said before|as said,|as discussed above|as described above|as explained above|as already mentioned,|as already stated,|as already said,|as already mentioned above|as indicated above|as outlined above|as we said above|as written above|\
    in addition to the above|following the above|following from the above|further to the above|besides the above|building on the above|in line with the above|because of the above|for the same reason|for the reasons above|based on the above|the above-mentioned|the abovementioned|the aforementioned|the former|the latter|the second point|the previous message|\
    comme mentionné,|comme déjà mentionné|comme mentionné ci-dessus|comme indiqué ci-dessus|comme dit plus haut|comme dit précédemment|comme on l'a dit|ce qui précède|como se mencionó,|como se mencionó anteriormente|como se dijo,|como se ha dicho,|como se indicó,|como ya se mencionó|como mencionado,|como mencionado acima|como dito,|como dito acima|como já foi dito|como referido,|\
    как указано выше|как отмечалось выше|как упоминалось,|как уже упоминалось|как упоминалось выше|как было сказано,|как было сказано выше|как сказано выше|كما ذكر سابقا|كما ذكر أعلاه|كما ذكرنا|كما سبق ذكره|كما ورد أعلاه|如上所述|如前所述|正如前面";

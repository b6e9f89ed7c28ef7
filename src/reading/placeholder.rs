//! Placeholders: what people leave where an answer is still to come.
//!
//! Languages: English, French, Spanish, Portuguese, Russian, Arabic, Chinese.

use std::sync::LazyLock;

use super::phrases::Phrases;
use crate::characters::is_invisible;
use crate::lower_case::lower;

/// What a placeholder says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Placeholder {
    /// The answer is still to come: TBC, "to be announced", "à confirmer".
    Pending,
    /// The question is said not to apply, or no answer to be at hand: N/A, "sans objet".
    NotApplicable,
    /// It says nothing: a dash, dots, "xxx", "lorem ipsum", "[insert text here]".
    Filler,
}

/// The placeholder that `text` is, as a whole; `None` for an answer, and for blank text.
///
/// Case, brackets, quotation marks and punctuation around it do not matter. "None", "nobody", "zero" and "unknown" are
/// answers and no placeholders. The work does not grow with the length of the text.
pub fn placeholder(text: &str) -> Option<Placeholder> {
    within(text, true)
}

/// As [`placeholder`], where it is known whether `text` may hold letters of ASCII.
pub(crate) fn within(text: &str, is_latin: bool) -> Option<Placeholder> {
    let text = text.trim_matches(|c: char| c.is_whitespace() || is_invisible(c));
    if is_latin && starts_like_lorem_ipsum(text) {
        return Some(Placeholder::Filler);
    }
    if text.is_empty() || text.len() > LONGEST {
        return None;
    }
    let folded = fold(text);
    if folded.is_empty() {
        let is_mark = |c: char| !c.is_alphanumeric() && !is_picture(c);
        return text.chars().all(is_mark).then_some(Placeholder::Filler);
    }
    if is_filler(&folded) || text.starts_with(['[', '<', '{']) && is_instruction(&folded) {
        return Some(Placeholder::Filler);
    }
    let head = folded.split_once(' ').filter(|(head, _)| HEADS.has(head)).map(|(_, rest)| rest);
    let unspaced = || UNSPACED_HEADS.iter().find_map(|head| folded.strip_prefix(head));
    let without_head = head.or_else(unspaced).unwrap_or(&folded);
    let pending = |text: &str| {
        let whole = without_time(text);
        PENDING.has(text) || PENDING.has(whole) || is_promised(whole)
    };
    if pending(without_head) || pending(&folded) {
        return Some(Placeholder::Pending);
    }
    NOT_APPLICABLE.has(&folded).then_some(Placeholder::NotApplicable)
}

/// Longer texts than this many bytes are no placeholders.
const LONGEST: usize = 96;

/// Lower case; full stops, brackets, quotation marks, vowel signs of Arabic and accents of French, Spanish and Portuguese
/// left out; dashes and white space become single spaces.
fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for c in text.chars() {
        if c.is_ascii_alphanumeric() {
            folded.push(c.to_ascii_lowercase());
        } else {
            lower(c).for_each(|c| fold_one(c, &mut folded));
        }
    }
    folded.truncate(folded.trim_end().len());
    let slashes = folded.trim_matches('/').is_empty();
    if slashes { String::new() } else { folded }
}

fn fold_one(c: char, folded: &mut String) {
    match c {
        '/' | '\\' | '／' => folded.push('/'),
        'à' | 'á' | 'â' | 'ã' => folded.push('a'),
        'é' | 'ê' | 'è' => folded.push('e'),
        'í' => folded.push('i'),
        'ó' | 'õ' => folded.push('o'),
        'ç' => folded.push('c'),
        'أ' | 'إ' | 'آ' => folded.push('ا'),
        'ё' => folded.push('е'),
        '\u{64b}'..='\u{652}' | '\u{640}' | '.' | '’' | '\'' => {}
        c if c.is_alphanumeric() => folded.push(c),
        c if is_invisible(c) => {}
        _ if folded.ends_with(' ') || folded.is_empty() => {}
        _ => folded.push(' '),
    }
}

/// "To be confirmed later" without the last words.
fn without_time(folded: &str) -> &str {
    let mut ends = spaces(folded).rev().take(LONGEST_TIME);
    let later = ends.find(|at| folded.get(at + 1..).is_some_and(|later| LATER.has(later)));
    later.and_then(|at| folded.get(..at)).map_or(folded, str::trim_end)
}

/// Where the blanks of a folded text stand.
fn spaces(folded: &str) -> impl DoubleEndedIterator<Item = usize> {
    folded.bytes().enumerate().filter(|(_, byte)| *byte == b' ').map(|(at, _)| at)
}

/// The most words that say when.
const LONGEST_TIME: usize = 4;

/// "To be uploaded", "not yet published": what is still to be done, and nothing else.
fn is_promised(folded: &str) -> bool {
    spaces(folded).take(LONGEST_PROMISE).filter_map(|at| folded.split_at_checked(at)).any(|(head, rest)| {
        let rest = rest.trim_start();
        PROMISES.has(head) && DEEDS.has(rest.strip_suffix(" yet").unwrap_or(rest))
    })
}

/// The most words of a promise, without what is promised.
const LONGEST_PROMISE: usize = 3;

static PROMISES: LazyLock<Phrases> = LazyLock::new(|| {
    Phrases::new(
        "to be|will be|yet to be|still to be|is to be|are to be|not|not yet|still not|being|still being|currently being|a|por|a ser|se|sera|\
    seront|serao|seran|pas encore|aun no|ainda nao|скоро будет|будет|будут|еще не|пока не",
    )
});
static DEEDS: LazyLock<Phrases> = LazyLock::new(|| {
    Phrases::new(
        "published|uploaded|posted|shared|linked|supplied|made available|made public|released|prepared|submitted|included|attached|sent|\
    inserted|put online|ready|drafted|written|finalised|finalized|edited|processed|transcribed|added|provided|publier|mettre en ligne|transmettre|\
    fournir|televerser|publie|publies|publiee|publiees|mis en ligne|mise en ligne|en ligne|disponible|disponibles|publicar|subir|enviar|compartir|\
    agregar|publicara|publicaran|subira|compartira|publicado|publicados|publicada|subido|subidos|carregar|inserir|disponibilizar|carregado|\
    disponibilizado|опубликовано|опубликована|опубликованы|размещено|размещена|размещены|загружено|загружена|загружены|доступно|доступна|доступны|готово|\
    добавлен|добавлена|добавлены|дополнен|дополнена|уточнен|уточнена|опубликован|размещен|загружен|предоставлен|подготовлен",
    )
});

static LATER: LazyLock<Phrases> = LazyLock::new(|| {
    Phrases::new(
        "later|soon|online|on the website|here|bientot|proximamente|pronto|en breve|em breve|скоро|قريبا|shortly|asap|after the session|after the meeting|at a later date|at a later stage|in due course|\
     plus tard|ulterieurement|prochainement|apres la session|mas tarde|mas adelante|posteriormente|depois|mais tarde|posteriormente|\
     by the rapporteur|par le rapporteur|par la rapporteure|por el relator|por la relatora|pelo relator|pela relatora|докладчиком|\
     позже|позднее|после сессии|لاحقا|بعد الجلسة",
    )
});

/// What is said to be still to come: "Title to be confirmed".
static HEADS: LazyLock<Phrases> = LazyLock::new(|| {
    Phrases::new(
        "title|name|names|speaker|speakers|moderator|rapporteur|chair|organizer|organiser|organizers|organisers|affiliation|date|time|\
    day|venue|room|theme|topic|text|details|summary|report|link|links|number|numbers|figures|content|titre|nom|noms|intervenant|intervenants|\
    titulo|nombre|nombres|fecha|nome|nomes|data|название|имя|имена|дата|العنوان|الاسم|answer|section|abstract|texte|reponse|rapport|resume|\
    contenu|texto|respuesta|informe|resumen|contenido|seccion|resposta|relatorio|resumo|conteudo|secao|текст|ответ|отчет|раздел|содержание|\
    резюме|النص|نص|الرد|الجواب|المحتوى|الملخص|التقرير",
    )
});
/// The same where no blank follows.
const UNSPACED_HEADS: [&str; 8] = ["文本", "内容", "正文", "文字", "答案", "标题", "摘要", "报告"];

/// Whether `entry` stands in a list whose entries are parted by `|`.
pub(crate) fn listed(list: &str, entry: &str) -> bool {
    list.split('|').any(|known| known == entry)
}

fn is_picture(c: char) -> bool {
    matches!(c, '\u{2190}'..='\u{2bff}' | '\u{1f000}'..='\u{1faff}')
}

fn starts_like_lorem_ipsum(text: &str) -> bool {
    let letters = text.trim_start_matches(|c: char| !c.is_ascii_alphabetic());
    letters.get(..LOREM.len()).is_some_and(|start| start.eq_ignore_ascii_case(LOREM))
}

const LOREM: &str = "lorem ipsum";

/// `xxx` and its like, and what people type to see whether a form works.
fn is_filler(folded: &str) -> bool {
    let same_letter = |letter: char| folded.chars().all(|c| c == letter || c == ' ');
    same_letter('x') || same_letter('х') || FILLERS.has(folded)
}

/// Within square, angle or curly brackets: an instruction to the writer.
fn is_instruction(folded: &str) -> bool {
    let first = folded.split(' ').next().unwrap_or_default();
    INSTRUCTIONS.has(first)
}

static INSTRUCTIONS: LazyLock<Phrases> = LazyLock::new(|| {
    Phrases::new(
        "insert|enter|add|type|write|your|fill|name|text|title|surname|affiliation|organisation|organization|\
    please|inserer|ajouter|nom|texte|insertar|escriba|nombre|texto|inserir|nome|вставить|указать|имя|текст|\
    ادخل|اكتب|请填写|填写",
    )
});

static FILLERS: LazyLock<Phrases> = LazyLock::new(|| {
    Phrases::new(
        "asdf|asdfasdf|asdfgh|qwerty|qwertyuiop|aaa|aaaa|test|testing|test test|blah|blah blah|blah blah blah|\
    bla bla|bla bla bla|foo bar|foobar|zzz|placeholder|yyy|insert text|insert text here|insert here|\
    your text here|text here|enter text|enter text here|type here|your answer|your answer here|\
    click here to enter text|click or tap here to enter text|texte ici|votre texte|votre texte ici|votre reponse|inserer le texte|\
    inserer du texte|inserer texte|texto aqui|su texto aqui|su respuesta|insertar texto|escriba aqui|sua resposta|inserir texto|escreva aqui|\
    текст здесь|ваш текст|ваш ответ|вставить текст|введите текст|дополнить текст|نص هنا|ادخل النص|اكتب هنا|在此输入|在此输入文本|请输入文本|\
    请填写|此处填写|тест|测试|測試|prueba|teste",
    )
});

static PENDING: LazyLock<Phrases> = LazyLock::new(|| {
    Phrases::new(
        "tbc|tbd|tba|t b c|t b d|t b a|tbc/tbd|to be confirmed|to be determined|to be announced|to be decided|\
    to be added|to be completed|to be filled|to be filled in|to be provided|to be updated|to be defined|\
    to be advised|to be inserted|to be written|to be specified|to be established|to be done|to be finalised|\
    to be finalized|to be added later|to be confirmed later|to be announced later|to be announced soon|\
    to be completed later|to be updated later|to be completed after the session|to follow|will follow|\
    will be added|will be added later|will be added soon|will be updated|will be updated later|\
    will be provided later|will be announced|will be confirmed|details to follow|more details to follow|\
    information to follow|report to follow|coming soon|forthcoming|pending|pending confirmation|\
    confirmation pending|still pending|awaiting confirmation|awaiting information|not yet confirmed|\
    not confirmed yet|not confirmed|unconfirmed|not yet available|not yet decided|not yet determined|\
    yet to be confirmed|still to be confirmed|yet to be determined|in progress|work in progress|wip|todo|\
    to do|fixme|fill in|fill in later|soon|available soon|available later|available shortly|in preparation|under preparation|in production|disponible prochainement|\
    bientot disponible|bientot en ligne|en preparation|disponible pronto|pronto|proximamente disponible|en preparacion|em preparacao|disponivel em breve|\
    скоро|готовится|готовятся|в подготовке|в разработке|скоро появится|قريبا|سينشر لاحقا|ستنشر لاحقا|سيتم النشر لاحقا|سيتم نشره لاحقا|سيتم رفعه لاحقا|\
    سيتم نشرها لاحقا|سينشر قريبا|قيد التحضير|待上传|待发布|即将公布|即将发布|即将上线|即将上传|稍后上传|稍后提供|稍后发布|敬请期待|尚未发布|尚未上传|准备中|complete later|add later|later|under construction|a confirmer|\
    a determiner|a definir|a completer|a venir|a preciser|a annoncer|a remplir|a ajouter|a rediger|a suivre|\
    en attente|en attente de confirmation|en cours|en cours de redaction|sera complete|\
    sera complete plus tard|sera confirme|a confirmer ulterieurement|a communiquer|non confirme|bientot|\
    por confirmar|por determinar|por definir|por completar|por anunciar|por definirse|por confirmarse|a confirmar|\
    a determinar|a completar|a anunciar|a ser confirmado|a ser confirmada|a ser definido|a ser definida|\
    a ser determinado|a ser anunciado|a preencher|a incluir|pendiente|pendiente de confirmacion|\
    pendiente de confirmar|pendiente de completar|pendiente por confirmar|proximamente|en curso|en proceso|\
    en elaboracion|se confirmara|se anunciara|sin confirmar|aun por confirmar|pendente|\
    pendente de confirmacao|aguardando confirmacao|em breve|em andamento|em elaboracao|em processo|\
    por preencher|ainda por confirmar|ainda a confirmar|sera confirmado|уточняется|уточнить|будет уточнено|\
    будет уточнено позже|будет уточнено позднее|подлежит уточнению|требует уточнения|на уточнении|уточняются|\
    подлежит подтверждению|требует подтверждения|будет подтверждено|не подтверждено|пока не подтверждено|\
    будет объявлено|будет объявлено позже|будет объявлено позднее|будет определено|будет добавлено|\
    будет добавлено позже|будет дополнено|будет сообщено позже|определяется|подтверждается|ожидается|\
    ожидает подтверждения|ожидается подтверждение|в процессе|в процессе подготовки|в работе|заполнить|позже|\
    дополнить|يكمل لاحقا|يضاف لاحقا|سيكمل لاحقا|سيضاف لاحقا|ستضاف لاحقا|سيتم اكماله لاحقا|سيتم اضافته لاحقا|يحدد لاحقا|تحدد لاحقا|سيحدد لاحقا|ستحدد لاحقا|سيتم تحديده لاحقا|سيتم تحديدها لاحقا|\
    سيتم التحديد لاحقا|سيتم التاكيد لاحقا|سيتم تاكيده لاحقا|يؤكد لاحقا|سيؤكد لاحقا|قيد التاكيد|للتاكيد|\
    بانتظار التاكيد|في انتظار التاكيد|قيد الانتظار|قيد الاعداد|قيد التحديد|قيد الانجاز|يعلن لاحقا|\
    يعلن عنه لاحقا|سيعلن لاحقا|سيعلن عنه لاحقا|سيتم الاعلان لاحقا|سيتم الاعلان عنه لاحقا|لم يحدد بعد|\
    لم يتم تحديده بعد|لم يؤكد بعد|سيضاف لاحقا|لاحقا|غير مؤكد|待定|待确认|待確認|待补充|待補充|待公布|待公佈|待填|待填写|待填寫|待更新|待完善|待续|\
    待核实|待通知|另行通知|未定|未确定|未確定|尚未确定|尚未確定|尚未确认|尚待确认|暂未确定|稍后补充|稍後補充|稍后公布|将补充|进行中",
    )
});

static NOT_APPLICABLE: LazyLock<Phrases> = LazyLock::new(|| {
    Phrases::new(
        "n/a|na|n a|n / a|not applicable|non applicable|does not apply|not available|no data|no data available|\
    not provided|no answer|not known at this time|not applicable n/a|n/a not applicable|not relevant|s/o|s o|\
    sans objet|sans reponse|n/d|nd|n d|non disponible|ne sapplique pas|pas applicable|non renseigne|no aplica|\
    no aplicable|no se aplica|no corresponde|no procede|no disponible|sin datos|s/d|sin respuesta|n/c|\
    nao aplicavel|nao se aplica|nao disponivel|sem dados|nao informado|sem resposta|н/д|нд|н/п|не применимо|\
    неприменимо|не применяется|нет данных|не относится|не указано|данные отсутствуют|нет информации|\
    нет ответа|غير منطبق|لا ينطبق|لا تنطبق|غير قابل للتطبيق|غير متاح|غير متوفر|غير متوفرة|لا توجد بيانات|غ/م|\
    不适用|不適用|无数据|無數據|未提供|暂无|暫無|无信息|无可用数据",
    )
});

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_entry_of_the_tables_is_in_the_form_that_is_looked_up() {
        for entry in PENDING.all().chain(NOT_APPLICABLE.all()).chain(FILLERS.all()) {
            assert_eq!(fold(entry), entry);
            assert!(placeholder(entry).is_some(), "{entry}");
            assert!(placeholder(&format!(" ({}). ", entry.to_uppercase())).is_some(), "{entry}");
        }
    }

    #[test]
    fn no_time_and_no_promise_has_more_words_than_are_looked_at() {
        for time in LATER.all() {
            assert_eq!(time.trim(), time);
            assert!(time.split(' ').count() <= LONGEST_TIME, "{time}");
            assert!(spaces(time).all(|at| !LATER.has(&time[at + 1..])), "{time} ends like another");
        }
        for promise in PROMISES.all() {
            assert!(promise.split(' ').count() <= LONGEST_PROMISE, "{promise}");
        }
    }

    #[test]
    fn an_answer_is_no_placeholder() {
        for answer in [
            "None",
            "Nobody",
            "0",
            "Unknown",
            "No.",
            "Aucun",
            "Bo Xx Lane",
            "5",
            "T. B. Carr",
            "NASA",
            "👍",
            "",
            " ",
            "x-road",
        ] {
            assert_eq!(placeholder(answer), None, "{answer}");
        }
    }

    #[test]
    fn dashes_dots_and_brackets_say_nothing() {
        for filler in [
            "-",
            "—",
            "...",
            "…",
            "?",
            "???",
            "///",
            "[...]",
            "xxx",
            "XX",
            "<insert name>",
            "[Name of the speaker]",
            "Lorem ipsum dolor sit amet",
        ] {
            assert_eq!(placeholder(filler), Some(Placeholder::Filler), "{filler}");
        }
    }
}

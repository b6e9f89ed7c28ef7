//! Answers that say that there is no answer: "N/A", "none", "TBC".

use crate::characters::{is_dash, is_invisible};
use crate::lower_case::{lower, lower_case};
use crate::reading::placeholder::{Placeholder, listed, placeholder};

/// Why there is no answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Absent {
    /// There is nothing to say: "N/A", "none".
    Nothing,
    /// It is still to come: "TBC", "to be decided".
    Pending,
}

impl Absent {
    /// In plain words.
    pub fn as_str(self) -> &'static str {
        match self {
            Absent::Nothing => "none",
            Absent::Pending => "to be confirmed",
        }
    }
}

/// Whole answers beside those of [`placeholder`], in lower case, their words parted by single spaces and without marks.
static NOTHING: &str = "nil|no|non|none|nothing|null|ninguno|ninguna|nada|no hay|sin objeto|aucun|aucune|néant|neant|nenhum|nenhuma|\
    нет|н д|无|無|没有|لا يوجد|keine|entfällt|отсутствуют|отсутствует";
/// What may be said to be still to come.
static OUTPUTS: &str = "the|all|enlace|enlaces|lien|liens|diapositives|vidéo|vídeo|grabación|ссылка|ссылки|запись|link|links|url|slides|video|videos|recording|recordings|transcript|transcripts|presentation|\
    presentations|minutes|document|documents|materials|photos|report|website|page|outputs";
static PENDING: &str = "to come|xx|xxx|xxxx";
/// After one of these the whole answer is one of `NOTHING`, whatever reason follows: "N/A (open forum)".
static NOTHING_BEFORE_REASON: &str = "n a|not applicable|does not apply";
static NO: &str = "no|none|nothing|ninguno|ninguna|ningún|nada|aucun|aucune|nenhum|nenhuma|sin|sem|sans|pas|não|нет|отсутствуют|без|لا|بدون|\
    kein|keine|without";
/// What may stand before them: "there are", "the session did".
static LEADS: &str = "there|are|is|was|were|we|have|had|has|the|this|our|session|workshop|did|do|it|produced|il|n|y|a|avait|nous|avons|tenemos|temos";
/// After "no" or "none", words like these say no more than that: "no links to share at this time".
static WITHOUT_WEIGHT: &str = "additional|any|applicable|are|at|available|far|for|further|has|have|been|in|moment|now|of|other|particular|present|provided|relevant|report|selected|share|shared|so|specific|specified|stage|such|the|there|these|this|time|to|was|were|yet|and|or|session|link|links|output|outputs|url|urls|listed|above|el|enlace|enlaces|vínculo|vínculos|hay|hubo|há|ahora|le|lien|liens|moment|pas|de|d|momento|ligação|ligações|hiperligações|compartir|partager|partilhar|agora|l|instant|ссылок|ссылки|по|теме|por|pour|\
    acordaron|add|adopted|created|document|documents|formal|generated|material|materials|official|produce|produced|published|written|\
    été|produit|documento|documentos|generaron|produjeron|relevantes|foi|produzido|документы|документов|на|данный|момент|وثائق|agreed|be|clear|could|defined|formulated|made|recorded|se|upon|during|from|workshop|sesión|sessão|séance|cette|esta|common|emerged|identified|main|key|message|messages|single|takeaway|takeaways|clé|clés|principal|principaux|clave|houve|mensaje|\
    mensajes|mensagem|mensagens|chave|principais|ключевых|основных|сообщений|ключевые|сообщения|посланий|тезисов|توجد|يوجد|روابط|رسائل|رئيسية|أساسية";
/// What Chinese says not to be there, behind a word for "no".
static CHINESE_NO: &str = "没有|沒有|暂无|无|無";
static CHINESE_OUTPUTS: &str = "链接|連結|信息|关键信息|主要信息|核心信息|要点|成果";

/// The most characters that an answer without an answer has.
const LONGEST: usize = 120;

/// Whether `text` says that there is no answer. `about` holds the words of the question, which "no …" may repeat.
pub(crate) fn read(text: &str, about: &str) -> Option<Absent> {
    if text.len() > LONGEST {
        return None;
    }
    let plain: String = text.chars().filter(|c| !is_invisible(*c)).flat_map(lower).collect();
    let words: Vec<&str> = plain.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    if words.is_empty() {
        let is_stroke = |c: char| is_dash(c) || c.is_whitespace() || "./_*\\|".contains(c);
        let is_gap = |c: char| is_stroke(c) || "?….".contains(c);
        return match () {
            () if plain.chars().all(is_stroke) => Some(Absent::Nothing),
            () if plain.chars().all(is_gap) => Some(Absent::Pending),
            () => None,
        };
    }
    let joined = words.join(" ");
    let begins = |start: &str| joined.strip_prefix(start).is_some_and(|rest| rest.starts_with(' '));
    if listed(NOTHING, &joined) || NOTHING_BEFORE_REASON.split('|').any(begins) {
        return Some(Absent::Nothing);
    }
    match placeholder(&joined) {
        Some(Placeholder::NotApplicable) => return Some(Absent::Nothing),
        Some(Placeholder::Pending) => return Some(Absent::Pending),
        _ if listed(PENDING, &joined) => return Some(Absent::Pending),
        _ => {}
    }
    // "Slides to follow"; "Slides will follow" is a sentence.
    let outputs = words.iter().take_while(|word| listed(OUTPUTS, word)).count();
    let rest = &words[outputs..];
    if outputs > 0 && rest.first() != Some(&"will") && placeholder(&rest.join(" ")) == Some(Placeholder::Pending) {
        return Some(Absent::Pending);
    }
    // There are no links
    let lead = words.iter().take_while(|word| listed(LEADS, word)).count();
    if let Some(output) = CHINESE_NO.split('|').find_map(|no| joined.strip_prefix(no))
        && listed(CHINESE_OUTPUTS, output.strip_prefix("相关").unwrap_or(output))
    {
        return Some(Absent::Nothing);
    }
    let (first, rest) = match words.split_last()? {
        // Ссылок нет
        (last @ &("нет" | "отсутствуют"), rest) if !rest.is_empty() => (last, rest),
        _ => words.get(lead..)?.split_first()?,
    };
    let about = lower_case(about);
    let asked: Vec<&str> = about.split(|c: char| !c.is_alphanumeric()).filter(|word| word.len() > 2).collect();
    let weightless = |word: &&str| {
        listed(WITHOUT_WEIGHT, word) || asked.iter().any(|a| a == word || word.strip_suffix('s') == Some(a))
    };
    let says_no = listed(NO, first) || lead > 0 && *first == "not";
    if says_no && rest.iter().all(weightless) {
        return Some(Absent::Nothing);
    }
    // Links: TBC
    let (label, answer) = text.split_once([':', '：'])?;
    let labels = label.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    let is_label = labels.map(lower_case).all(|word| weightless(&word.as_str()));
    if is_label && !answer.contains(':') && answer.contains(char::is_alphanumeric) {
        read(answer, &about)
    } else {
        None
    }
}

//! Personal data that does not belong in a public report: telephone numbers and private e-mail addresses.

use super::Text;
use crate::diagnostic::{Code, Severity};
use crate::lower_case::lower_case;
use crate::rules::Sink;
use crate::scan::numbers::{Number, number};
use crate::scan::{AT, PHONE};
use crate::span::Span;
use crate::template::Kind;

/// As many are reported in one answer, each at its place.
const MOST: usize = 50;

pub(super) fn mail(text: Text<'_>, kind: Kind, out: &mut Sink) {
    let beside_names = matches!(kind, Kind::People | Kind::Speakers);
    let mut reported = 0;
    let signs = text.places(AT).flat_map(|block| {
        let piece = text.text.get(block.clone()).unwrap_or("");
        piece.match_indices('@').map(move |(at, _)| block.start + at)
    });
    for at in signs {
        if reported < MOST
            && let Some(span) = address(text.text, at)
            && is_private(span.of(text.text), beside_names)
        {
            out.push(text.say(Code::TextMailAddress, Severity::Advice, span).with("text", span.of(text.text)));
            reported += 1;
        }
    }
}

/// The longest local part and domain of an address (RFC 5321, section 4.5.3.1).
const LONGEST_LOCAL: usize = 64;
const LONGEST_DOMAIN: usize = 255;

fn address(text: &str, at: usize) -> Option<Span> {
    let (before, after) = (text.get(..at)?, text.get(at + 1..)?);
    let local = before.bytes().rev().take(LONGEST_LOCAL + 1);
    let local = local.take_while(|b| b.is_ascii_alphanumeric() || b"._%+-".contains(b)).count();
    let domain = after.bytes().take(LONGEST_DOMAIN + 1).take_while(|b| b.is_ascii_alphanumeric() || b".-".contains(b));
    let domain = after.get(..domain.count())?.trim_end_matches(['.', '-']);
    let (_, top) = domain.rsplit_once('.')?;
    let sound = (1..=LONGEST_LOCAL).contains(&local) && top.len() >= 2 && top.bytes().all(|b| b.is_ascii_alphabetic());
    let start = at - local;
    let in_link = text.get(..start)?.ends_with(['/', '@']);
    (sound && !in_link).then(|| Span::new(start, at + 1 + domain.len()))
}

/// An address with a provider for private persons, or one that spells a person's name (`given.surname@…`). Beside names
/// every address is a person's, unless it is an office's or named like its domain.
fn is_private(address: &str, beside_names: bool) -> bool {
    let address = address.to_ascii_lowercase();
    let Some((local, domain)) = address.split_once('@') else { return false };
    // g.lopez+igf
    let local = local.split('+').next().unwrap_or(local);
    let provider = domain.split('.').rev().nth(1).unwrap_or_default();
    let listed = |list: &str, entry: &str| list.split(' ').any(|known| known == entry);
    if listed(PROVIDERS, provider)
        || listed(PROVIDER_DOMAINS, domain)
        || domain.starts_with("yahoo.")
        || domain.starts_with("hotmail.")
    {
        return true;
    }
    let mut parts = local.split(['.', '_']).filter(|part| !part.is_empty());
    let is_name = |part: &str| {
        // A person's number stands behind the name: `m_okoro77`.
        let name = part.trim_end_matches(|c: char| c.is_ascii_digit());
        !name.is_empty() && name.bytes().all(|b| b.is_ascii_alphabetic() || b == b'-') && !listed(OFFICES, name)
    };
    let several = local.contains(['.', '_']) && parts.clone().count() >= 2;
    (several || beside_names && !domain.contains(local)) && parts.all(is_name)
}

const PROVIDERS: &str =
    "gmail googlemail yahoo hotmail outlook icloud aol protonmail gmx rocketmail ymail rediffmail hanmail";
const PROVIDER_DOMAINS: &str = "live.com msn.com me.com mac.com proton.me pm.me tutanota.com web.de t-online.de mail.ru inbox.ru bk.ru list.ru yandex.ru yandex.com ya.ru rambler.ru \
    qq.com 163.com 126.com sina.com foxmail.com naver.com daum.net orange.fr wanadoo.fr free.fr laposte.net sfr.fr libero.it uol.com.br bol.com.br terra.com.br";
/// Parts of addresses that belong to an office and not to a person.
const OFFICES: &str = "info contact office press media secretariat support admin help team mail event events forum igf report reports session \
    workshop policy public relations general enquiries inquiries no reply noreply privacy data protection communications coordination youth \
    contato contacto correo secretaria secretariado prensa presse imprensa bureau accueil oficina equipo equipe soporte apoyo comunicacion \
    communication eventos organizers organisers moderators speakers hello mag hub \
    net internet governance world global org un eu desk service services room panel track group desk booth stand hall floor cohort programme program registration conference";

pub(super) fn phone(text: Text<'_>, out: &mut Sink) {
    let bytes = text.text.as_bytes();
    let mut reported = 0;
    // No number goes on from one block to the next.
    for block in text.places(PHONE) {
        let mut at = block.start;
        while let Some(offset) = bytes.get(at..block.end).and_then(|rest| rest.iter().position(u8::is_ascii_digit)) {
            let number = number(text.text, at + offset);
            if reported < MOST && is_phone(text.text, &number) {
                let span = number.with_sign(text.text);
                out.push(text.say(Code::TextPhoneNumber, Severity::Advice, span).with("text", span.of(text.text)));
                reported += 1;
            }
            at = number.span.end;
        }
    }
}

fn is_phone(text: &str, number: &Number) -> bool {
    let before = text.get(..number.span.start).unwrap_or("");
    let after = text.get(number.span.end..).unwrap_or("");
    if !number.is_long()
        || before.ends_with(|c: char| c.is_alphanumeric() || matches!(c, '/' | '#' | '=' | '_' | ',' | '.'))
        || after.starts_with(|c: char| c.is_alphabetic() || matches!(c, '/' | '%' | '_'))
        || after.starts_with([',', '.', ':'])
            && after.get(1..).is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()))
    {
        return false;
    }
    let groups = number.groups.get(..number.group_count.min(6)).unwrap_or(&[]);
    let digits_text = number.span.of(text);
    let open = before.strip_suffix('(').unwrap_or(before);
    if open.ends_with(['+', '＋']) {
        let figure = groups.len() > 1 && groups.iter().skip(1).all(|group| *group == 3) && digits_text.ends_with("000");
        return number.digits >= 8 && !figure;
    }
    if is_announced(before) {
        return true;
    }
    let parted = number.spaces || number.dashes || number.dots || number.brackets;
    let one_sort = u8::from(number.spaces) + u8::from(number.dashes) + u8::from(number.dots) == 1;
    let national = digits_text.starts_with('0')
        && (9..=13).contains(&number.digits)
        && parted
        && groups.len() >= 3
        && (one_sort || number.brackets)
        && groups.iter().all(|group| *group <= 5);
    let american = groups == [3, 3, 4]
        && ((number.dashes || number.dots) && !number.spaces || before.ends_with('(') && number.brackets);
    national || american
}

/// Whether the words before a number say that it is a telephone number.
fn is_announced(before: &str) -> bool {
    let before = before.trim_end_matches(|c: char| c.is_whitespace() || matches!(c, ':' | '.' | '(' | '：' | '+'));
    let start = before.char_indices().rev().take(12).take_while(|(_, c)| c.is_alphabetic()).last();
    let word = start.and_then(|(at, _)| before.get(at..)).unwrap_or("");
    !word.is_empty() && PHONE_WORDS.split(' ').any(|known| known == lower_case(word))
        || ["电话", "手机", "電話"].iter().any(|known| before.ends_with(known))
}

const PHONE_WORDS: &str = "tel cel mob ph tlf telephone phone phones mobile cell cellphone fax whatsapp signal telegram wechat tél téléphone portable \
    teléfono telefono móvil movil celular telefone telemóvel fone тел телефон моб факс هاتف الهاتف جوال موبايل واتساب";

//! Host names: written without a scheme, sound, or known in one network only.

use crate::lower_case::lower_case;
use std::net::{Ipv4Addr, Ipv6Addr};

/// Endings of host names of more than two letters that people write without a scheme.
const ENDINGS: &[&str] = &[
    "com",
    "org",
    "net",
    "int",
    "edu",
    "gov",
    "mil",
    "info",
    "biz",
    "asia",
    "africa",
    "cat",
    "mobi",
    "name",
    "xyz",
    "online",
    "site",
    "tech",
    "digital",
    "global",
    "foundation",
    "academy",
    "network",
    "ngo",
    "ong",
    "blog",
    "news",
    "media",
    "events",
    "page",
    "app",
    "dev",
    "cloud",
    "live",
    "world",
    "international",
    "wiki",
    "social",
    "community",
    "school",
    "education",
    "institute",
    "berlin",
    "paris",
    "link",
    "museum",
    "travel",
    "watch",
    "space",
    "today",
    "press",
    "center",
    "lat",
    "swiss",
    "earth",
    "eco",
    "онлайн",
    "сайт",
    "орг",
    "网络",
    "公司",
    "在线",
    "شبكة",
    "рф",
    "бел",
    "укр",
    "中国",
    "中國",
    "台灣",
    "香港",
    "한국",
    "भारत",
    "مصر",
    "امارات",
    "السعودية",
];
/// Endings of countries and territories (ISO 3166-1 alpha-2 as IANA delegates them), and `eu`, two letters each.
const COUNTRIES: &str = "\
    acadaeafagaialamaoaqarasatauawaxazbabbbdbebfbgbhbibjbmbnbobrbsbtbwbybzcacccdcfcgchcickclcmcncocrcucvcwcxcycz\
    dedjdkdmdodzeceeegereseteufifjfkfmfofrgagdgegfggghgiglgmgngpgqgrgsgtgugwgyhkhmhnhrhthuidieiliminioiqirisitje\
    jmjojpkekgkhkikmknkpkrkwkykzlalblclilklrlsltlulvlymamcmdmemgmhmkmlmmmnmompmqmrmsmtmumvmwmxmymznancnenfngninl\
    nonpnrnunzompapepfpgphpkplpmpnprpsptpwpyqarerorsrurwsasbscsdsesgshsiskslsmsnsosrssstsusvsxsysztctdtftgthtjtk\
    tltmtntotrtttvtwtzuaugukusuyuzvavcvevgvivnvuwfwsyeytzazmzw";
/// Endings of file names that are also endings of host names.
const FILE_ENDINGS: &[&str] = &["md", "py", "sh", "ps", "zip", "mov"];
/// English words that are also endings of host names: `online.it is` lacks a space and is no address.
const WORD_ENDINGS: &[&str] =
    &["it", "is", "in", "at", "to", "no", "so", "me", "us", "be", "my", "am", "as", "an", "do", "by"];

/// Whether `text`, which has no spaces, begins with a host name that can only be one.
pub(super) fn begins(text: &str) -> bool {
    let end = text.find(['/', '?', '#', ':', ',', ';']).unwrap_or(text.len());
    let has_path = text[end..].starts_with('/') && text.len() > end + 1;
    let host = text[..end].trim_end_matches(|c: char| ".,;:!?'’)]}…".contains(c));
    let Some((name, ending)) = host.rsplit_once('.') else { return false };
    let sound = host.len() <= 253
        && name.split('.').all(|label| {
            !label.is_empty()
                && !label.starts_with('-')
                && label.chars().all(|c| c.is_alphanumeric() || c == '-' || crate::characters::is_invisible(c))
        });
    let known = ENDINGS.contains(&lower_case(ending).as_str()) || is_country(&ending.to_ascii_lowercase());
    if !sound || !known || !name.contains(char::is_alphabetic) {
        return false;
    }
    if has_path {
        return ending.chars().all(|c| !c.is_uppercase()) || !host.contains(char::is_lowercase);
    }
    let is_word = WORD_ENDINGS.contains(&ending) && !name.contains('.');
    let is_file = FILE_ENDINGS.contains(&ending) && !name.contains('.');
    !ending.contains(char::is_uppercase)
        && !is_word
        && !is_file
        && name.split('.').any(|label| label.chars().count() > 1)
}

/// Whether `text` begins with names and dots that end in letters: a host, where a mark before it says that one follows.
pub(super) fn begins_behind_mark(text: &str) -> bool {
    let host = text[..text.find(['/', '?', '#', ':']).unwrap_or(text.len())].trim_end_matches(['.', ',', ';']);
    let ends_in_letters =
        |(_, ending): (&str, &str)| ending.len() > 1 && ending.bytes().all(|b| b.is_ascii_alphabetic());
    host.len() <= 253 && host.rsplit_once('.').is_some_and(ends_in_letters) && is_sound(host)
}

fn is_country(ending: &str) -> bool {
    ending.len() == 2 && COUNTRIES.as_bytes().chunks_exact(2).any(|known| known == ending.as_bytes())
}

/// Whether a host, in ASCII, can be one: letters, digits and hyphens between dots, or a numeric address.
pub(super) fn is_sound(host: &str) -> bool {
    if host.starts_with('[') {
        return true;
    }
    let host = host.strip_suffix('.').unwrap_or(host);
    let is_label =
        |label: &str| !label.is_empty() && label.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_');
    !host.is_empty() && host != "www" && host.split('.').all(is_label)
}

/// Endings that stand for no public host (RFC 2606, RFC 6761, RFC 6762, RFC 8375, and what local networks use).
const LOCAL_ENDINGS: &[&str] =
    &["localhost", "local", "internal", "intranet", "lan", "home", "corp", "private", "test", "localdomain"];

/// Whether a host, in ASCII, is known in one network or on one computer only.
///
/// Numeric ranges: RFC 1918, RFC 3927, RFC 4193, RFC 4291, RFC 6598.
pub(crate) fn is_private(host: &str) -> bool {
    if let Some(address) = host.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
        let Ok(address) = address.parse::<Ipv6Addr>() else { return false };
        let first = address.segments()[0];
        let mapped = address.to_ipv4_mapped().is_some_and(is_private_v4);
        return mapped
            || address.is_loopback()
            || address.is_unspecified()
            || first & 0xfe00 == 0xfc00
            || first & 0xffc0 == 0xfe80;
    }
    if let Ok(address) = host.parse::<Ipv4Addr>() {
        return is_private_v4(address);
    }
    let host = host.strip_suffix('.').unwrap_or(host);
    match host.rsplit_once('.') {
        None => !host.is_empty(),
        Some((_, ending)) => LOCAL_ENDINGS.contains(&ending) || host.ends_with(".home.arpa"),
    }
}

fn is_private_v4(address: Ipv4Addr) -> bool {
    let [a, b, ..] = address.octets();
    let shared = a == 100 && b & 0xc0 == 64;
    address.is_private() || address.is_loopback() || address.is_link_local() || address.is_unspecified() || shared
}

//! What the characters of a text give reason to look for.

/// A set of signs.
pub(crate) type Signs = u32;

/// Characters that leave no mark on the page.
pub(crate) const HIDDEN: Signs = 1;
/// Forms of letters: combining marks, ligatures, full-width letters.
pub(crate) const FORMS: Signs = 1 << 1;
/// What tags and character references begin with.
pub(crate) const MARKUP: Signs = 1 << 2;
/// The sign of a mail address.
pub(crate) const AT: Signs = 1 << 3;
/// A small letter of ASCII.
pub(crate) const SMALL: Signs = 1 << 4;
/// A capital of any alphabet.
pub(crate) const CAPITAL: Signs = 1 << 5;
/// A letter of ASCII.
pub(crate) const LATIN: Signs = 1 << 6;
/// An opening bracket, round or square.
pub(crate) const OPEN: Signs = 1 << 7;
/// A place within the block where an example opening of the form may end.
pub(crate) const OPENING_ENDS: Signs = 1 << 8;
/// Two letters X or Y side by side, as in a blank that is to be filled in.
pub(crate) const BLANK: Signs = 1 << 9;
/// A slip of writing.
pub(crate) const SLIP: Signs = 1 << 10;
/// As many digits as a telephone number has.
pub(crate) const PHONE: Signs = 1 << 11;
/// Any character outside ASCII.
pub(crate) const WIDE: Signs = 1 << 12;
/// Characters whose words are not parted by ASCII white space.
pub(super) const UNSPACED: Signs = 1 << 13;
/// A line begins with what may be a list marker; the whole text decides.
pub(super) const UNDECIDED: Signs = 1 << 14;
/// The block begins within a line.
pub(super) const WITHIN_LINE: Signs = 1 << 15;
/// The Arabic comma and semicolon.
pub(super) const ARABIC_MARK: Signs = 1 << 16;
/// A character of two UTF-16 code units.
pub(super) const PAIR: Signs = 1 << 17;
/// The scan has to look at the byte.
pub(super) const STOP: Signs = 1 << 31;

/// What each byte gives reason to look for.
pub(super) static BYTES: [Signs; 256] = {
    let mut signs = [0; 256];
    let mut byte = 0;
    while byte < 256 {
        signs[byte] = match byte as u8 {
            b'\t'..=b'\r' | b' ' => STOP,
            0..0x20 | 0x7f => HIDDEN,
            b'<' => MARKUP | OPENING_ENDS,
            b'&' => MARKUP,
            b'@' => AT,
            b'[' | b'(' => OPEN | OPENING_ENDS,
            b'0'..=b'9' | b',' | b';' | b':' | b'.' | b'?' | b'!' | b'_' => STOP,
            b'x' | b'y' => SMALL | LATIN | STOP,
            b'X' | b'Y' => CAPITAL | LATIN | STOP,
            b'a'..=b'z' => SMALL | LATIN,
            b'A'..=b'Z' => CAPITAL | LATIN,
            0x21..0x80 => 0,
            // First bytes of the blocks that hold hidden characters, combining marks and special forms of letters, white
            // space, ideographs, and of the alphabets with capitals.
            0xee => WIDE | HIDDEN,
            0xf3 | 0xf4 => WIDE | HIDDEN | PAIR,
            0xcc => WIDE | FORMS,
            0xcd => WIDE | CAPITAL | STOP,
            0xc3..=0xd5 => WIDE | CAPITAL,
            0xc2 | 0xd8 | 0xd9 | 0xe1 | 0xe2 | 0xe3 | 0xef => WIDE | STOP,
            0xe4..=0xe9 => WIDE | UNSPACED,
            0xf0 => WIDE | PAIR | STOP,
            0xf1.. => WIDE | PAIR,
            _ => WIDE,
        };
        byte += 1;
    }
    signs
};

/// What the character outside ASCII at the start of `bytes` gives reason to look for.
pub(super) fn of_wide(bytes: &[u8]) -> Signs {
    let third = bytes.get(2).copied().unwrap_or(0);
    let when = |is_so: bool, sign: Signs| if is_so { sign } else { 0 };
    match (bytes.first().copied().unwrap_or(0), bytes.get(1).copied().unwrap_or(0)) {
        (0xc2, second) => {
            when(second < 0xa0 && second != 0x85 || second == 0xad, HIDDEN)
                | when(matches!(second, 0x85 | 0xa0), UNSPACED)
        }
        (0xcd, second) => when(second == 0x8f, HIDDEN) | when(second <= 0x85, FORMS),
        (0xd8, second) => when(second == 0x9c, HIDDEN) | when(matches!(second, 0x8c | 0x9b), ARABIC_MARK),
        (0xd9, second) => when((0x93..=0x95).contains(&second), FORMS),
        (0xe1, 0x84..=0x87) => HIDDEN | FORMS,
        (0xe1, 0x9a) => UNSPACED,
        (0xe1, 0x9e | 0xa0) => HIDDEN,
        (0xe1, 0xbe) => FORMS,
        (0xe2, 0x80) => {
            when(matches!(third, 0x8b..=0x8f | 0xaa..=0xae), HIDDEN)
                | when(matches!(third, 0x80..=0x8a | 0xa8 | 0xa9 | 0xaf), UNSPACED)
                | when(matches!(third, 0xa6 | 0xa8 | 0xa9), OPENING_ENDS)
        }
        (0xe2, 0x81) => when(third >= 0xa0, HIDDEN) | when(third == 0x9f, UNSPACED),
        (0xe2, 0x84) => FORMS,
        (0xe2, 0xba..) => UNSPACED,
        (0xe3, 0x82) => UNSPACED | when(matches!(third, 0x99 | 0x9a), FORMS),
        (0xe3, 0x85) => UNSPACED | HIDDEN,
        (0xe3, _) => UNSPACED,
        (0xef, 0x80..=0xa3) => HIDDEN,
        (0xef, 0xa4..=0xac) => UNSPACED | FORMS,
        (0xef, 0xb8 | 0xbb | 0xbe | 0xbf) => UNSPACED | HIDDEN,
        (0xef, 0xbc) => UNSPACED | when((0xa1..=0xba).contains(&third), FORMS),
        (0xef, 0xbd) => UNSPACED | when((0x81..=0x9a).contains(&third), FORMS),
        (0xef, 0xb9) => UNSPACED,
        // Pictures are no ideographs.
        (0xf0, second) => when(second != 0x9f, UNSPACED),
        _ => 0,
    }
}

/// What there is in a piece of text that gives reason to look closer, as far as single characters tell.
pub(crate) fn of(text: &str) -> Signs {
    let mut seen = 0;
    for (at, byte) in text.bytes().enumerate() {
        let signs = BYTES[byte as usize];
        seen |= signs;
        if signs & (STOP | WIDE) == STOP | WIDE {
            seen |= of_wide(text.as_bytes().get(at..).unwrap_or(&[]));
        }
    }
    seen
}

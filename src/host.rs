//! What the core asks of the machine that it runs on.
//!
//! A browser has a URL parser and Unicode normalization of its own; natively well-kept crates do the same work.

/// The services of the host.
#[derive(Debug, Clone, Copy)]
pub struct Host {
    /// Reads an absolute URL as the WHATWG URL standard does; `None` where it is none.
    pub parse_url: fn(&str) -> Option<Url>,
    /// The text in Unicode normal form C.
    pub to_nfc: fn(&str) -> String,
}

/// The parts of a URL that rules look at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Url {
    /// Scheme without the colon, in lower case.
    pub scheme: String,
    /// Host in ASCII (punycode); empty for schemes without one.
    pub host: String,
    /// The whole, serialized.
    pub href: String,
}

#[cfg(not(target_arch = "wasm32"))]
impl Default for Host {
    fn default() -> Self {
        Host {
            parse_url: |text| {
                let url = url::Url::parse(text).ok()?;
                Some(Url {
                    scheme: url.scheme().to_owned(),
                    host: url.host_str().unwrap_or_default().to_owned(),
                    href: url.into(),
                })
            },
            to_nfc: |text| unicode_normalization::UnicodeNormalization::nfc(text).collect(),
        }
    }
}

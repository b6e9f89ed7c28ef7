//! The browser's own services.

use crate::host::{Host, Url};

/// The URL parser and the normalization of the JavaScript engine: they cost the module no bytes.
pub(super) const HOST: Host = Host {
    parse_url: |text| {
        let url = web_sys::Url::new(text).ok()?;
        let scheme = url.protocol();
        Some(Url {
            scheme: scheme.strip_suffix(':').unwrap_or(&scheme).to_owned(),
            host: url.hostname(),
            href: url.href(),
        })
    },
    to_nfc: |text| String::from(js_sys::JsString::from(text).normalize("NFC")),
};

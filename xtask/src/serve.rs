//! Serves the finished page to this machine only, under the policy that a public server should set too.

use std::io::ErrorKind;
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::path::PathBuf;

use anyhow::{Context, Result};
use axum::Router;
use axum::http::{HeaderName, HeaderValue, header};
use tower_http::services::ServeDir;
use tower_http::set_header::SetResponseHeaderLayer;

use crate::{paths, site, watch};

/// Everything is closed except the page's own origin; `wasm-unsafe-eval` allows compiling the module, and no `eval`. The one
/// script inside the page is allowed by its hash.
const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval' \
    'sha256-1R1nH5npRZioD02Yoi23O7XPEEQDD9r4FGTM2AXqFpo='; style-src 'self'; img-src 'self'; \
    font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; \
    frame-ancestors 'none'";

/// The examples stand for other people's pages: their scripts and styles may stand in the page, their forms may be sent.
const POLICY_OF_EXAMPLES: &str = "default-src 'none'; script-src 'self' 'unsafe-inline' 'wasm-unsafe-eval'; \
    style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'self'; \
    frame-ancestors 'none'";

const HEADERS: [(HeaderName, &str); 4] = [
    (header::CONTENT_SECURITY_POLICY, POLICY),
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (header::REFERRER_POLICY, "no-referrer"),
    (header::CACHE_CONTROL, "no-cache"),
];

/// `cargo xtask serve`: builds, serves, and builds again after each change.
pub fn command(port: u16) -> Result<()> {
    site::build()?;
    let address = start(paths::site(), port)?;
    println!("\nThe page is served at http://{address}/ to this machine only. Ctrl-C ends it.");
    watch::run(|| {
        println!("\nA source changed.");
        match site::build() {
            Ok(()) => println!("Rebuilt: reload http://{address}/"),
            Err(error) => {
                eprintln!("error: {error:#}\nThe last page that could be built is still served.")
            }
        }
    })
}

/// Starts serving `folder` in the background on `port`, or on the next free one (0: any), until the program ends.
pub fn start(folder: PathBuf, port: u16) -> Result<SocketAddr> {
    let listener = listen(port)?;
    listener.set_nonblocking(true)?;
    let address = listener.local_addr()?;
    let runtime =
        tokio::runtime::Builder::new_current_thread().enable_io().build().context("the server could not be started")?;
    std::thread::spawn(move || {
        let served = runtime.block_on(async {
            let listener = tokio::net::TcpListener::from_std(listener)?;
            axum::serve(listener, router(folder)).await
        });
        if let Err(error) = served {
            eprintln!("error: the server stopped: {error}");
        }
    });
    Ok(address)
}

fn router(folder: PathBuf) -> Router {
    let policy = HeaderValue::from_static(POLICY_OF_EXAMPLES);
    let examples = Router::new()
        .fallback_service(ServeDir::new(folder.join("examples")))
        .layer(SetResponseHeaderLayer::overriding(header::CONTENT_SECURITY_POLICY, policy));
    let all = Router::new().nest("/examples", examples).fallback_service(ServeDir::new(folder));
    HEADERS.into_iter().fold(all, |router, (name, value)| {
        router.layer(SetResponseHeaderLayer::if_not_present(name, HeaderValue::from_static(value)))
    })
}

/// Binds to the loopback interface alone: no other machine can reach it.
fn listen(port: u16) -> Result<TcpListener> {
    let last = port.saturating_add(50);
    for candidate in port..=last {
        match TcpListener::bind((Ipv4Addr::LOCALHOST, candidate)) {
            Err(error) if error.kind() == ErrorKind::AddrInUse && candidate < last => continue,
            result => {
                return result.with_context(|| format!("port {candidate} could not be opened"));
            }
        }
    }
    unreachable!("the last port either opens or gives its error")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_and_its_header_allow_the_same_scripts() {
        let page = fs::read_to_string(paths::root().join("www/index.html")).expect("the page");
        let scripts = POLICY.split("; ").find(|part| part.starts_with("script-src ")).expect("a rule for scripts");
        assert!(page.contains(scripts), "{scripts}");
    }
    use axum::body::Body;
    use axum::http::{Request, StatusCode};
    use std::fs;
    use tower::ServiceExt;

    fn get(path: &str) -> Result<axum::response::Response> {
        let place = tempfile::tempdir()?;
        fs::write(place.path().join("index.html"), "<!doctype html>")?;
        fs::write(place.path().join("main.js"), "export {};")?;
        fs::write(place.path().join("m_bg.wasm"), b"\0asm")?;
        fs::create_dir(place.path().join("examples"))?;
        fs::write(place.path().join("examples/a.html"), "<!doctype html>")?;
        let request = Request::get(path).body(Body::empty())?;
        let runtime = tokio::runtime::Builder::new_current_thread().build()?;
        Ok(runtime.block_on(router(place.path().to_path_buf()).oneshot(request))?)
    }

    #[test]
    fn files_have_their_types_and_every_answer_its_policy() -> Result<()> {
        let cases = [
            ("/", StatusCode::OK, Some("text/html")),
            ("/main.js", StatusCode::OK, Some("text/javascript")),
            ("/m_bg.wasm", StatusCode::OK, Some("application/wasm")),
            ("/absent", StatusCode::NOT_FOUND, None),
        ];
        for (path, status, kind) in cases {
            let answer = get(path)?;
            assert_eq!(answer.status(), status, "{path}");
            let found = answer.headers().get(header::CONTENT_TYPE).map(|value| value.to_str()).transpose()?;
            assert_eq!(found, kind, "{path}");
            for (name, value) in HEADERS {
                assert_eq!(answer.headers().get(&name), Some(&HeaderValue::from_static(value)), "{path}: {name}");
            }
        }
        Ok(())
    }

    #[test]
    fn the_examples_have_a_policy_of_their_own() -> Result<()> {
        let answer = get("/examples/a.html")?;
        assert_eq!(answer.status(), StatusCode::OK);
        let policies: Vec<_> = answer.headers().get_all(header::CONTENT_SECURITY_POLICY).iter().collect();
        assert_eq!(policies, [POLICY_OF_EXAMPLES]);
        assert!(answer.headers().contains_key(header::REFERRER_POLICY));
        Ok(())
    }

    #[test]
    fn a_taken_port_gives_the_next_one_on_loopback() -> Result<()> {
        let taken = listen(0)?;
        let port = taken.local_addr()?.port();
        let next = listen(port)?.local_addr()?;
        assert!(next.ip().is_loopback());
        assert!(next.port() > port);
        Ok(())
    }
}

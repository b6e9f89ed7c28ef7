//! Runs one wasm test binary in Node or in a headless browser, as the binary itself asks.
//!
//! Cargo calls it through `CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER`; it is the runner of wasm-bindgen, built
//! from this project's lock file so that its version always fits.

fn main() -> anyhow::Result<()> {
    wasm_bindgen_cli::wasm_bindgen_test_runner::run_cli_with_args(std::env::args_os())
}

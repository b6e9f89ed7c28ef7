//! Rapporteur checks session reports against their form while they are being written.
#[cfg(target_arch = "wasm32")]
mod wasm;

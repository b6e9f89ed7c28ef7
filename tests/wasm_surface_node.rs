//! The module's surface in Node.
#![cfg(target_arch = "wasm32")]

mod surface;

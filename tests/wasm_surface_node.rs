//! The module's surface in Node.
#![cfg(all(target_arch = "wasm32", feature = "surface"))]

mod surface;

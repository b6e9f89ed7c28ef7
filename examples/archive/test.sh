#!/bin/sh
# Builds the extension and the program, installs Polars beside them, and tests the one against the other.
set -eu
cd "$(dirname "$0")"
root=../..
target="${CARGO_TARGET_DIR:-$root/target}"
CARGO_TARGET_DIR="$target/archive" cargo build --release --locked
cargo build --release --locked --manifest-path "$root/Cargo.toml" --bin rapporteur --example generate_reports
here="$target/archive/python"
[ -d "$here" ] || python3 -m venv "$here"
"$here/bin/pip" install --quiet --requirement requirements.txt
# Python looks for the extension under its own ending.
for built in "$target"/archive/release/librapporteur_archive.so "$target"/archive/release/librapporteur_archive.dylib; do
  [ ! -f "$built" ] || cp "$built" "$target/archive/rapporteur_archive.so"
done
RAPPORTEUR="$(realpath "$target/release/rapporteur")" GENERATE_REPORTS="$(realpath "$target/release/examples/generate_reports")" \
  PYTHONPATH="$target/archive" PYTHONDONTWRITEBYTECODE=1 "$here/bin/python" test_archive.py

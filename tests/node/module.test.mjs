import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import test from "node:test";

import { loadModule } from "../support/module.mjs";

test("the optimised module loads and knows the package's version", async () => {
  const manifest = await readFile(new URL("../../Cargo.toml", import.meta.url), "utf8");
  const expected = /^version = "(.+)"$/m.exec(manifest)?.[1];
  const { version } = await loadModule();
  assert.ok(expected);
  assert.equal(version(), expected);
});

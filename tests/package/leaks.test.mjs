// Nothing is left behind by checkers and attached forms that are no more.

import assert from "node:assert/strict";
import test from "node:test";
import { fileURLToPath } from "node:url";

import { node } from "./support.mjs";

test("a thousand checkers and attached forms leave memory as it was", async () => {
  const script = fileURLToPath(new URL("../../benches/leaks.mjs", import.meta.url));
  assert.match(await node(process.cwd(), [script]), /after 1050: module \d+ B/);
});

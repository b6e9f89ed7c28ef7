import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import test from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const root = new URL("../../", import.meta.url);

test("the README's JavaScript runs as it stands", async () => {
  const readme = await readFile(new URL("README.md", root), "utf8");
  const example = /```js\n([\s\S]*?)```/.exec(readme)?.[1];
  assert.ok(example, "the README has an example");
  const run = promisify(execFile)("node", ["--input-type=module", "--eval", example], {
    cwd: fileURLToPath(root),
  });
  const { stdout } = await run;
  assert.match(
    stdout,
    /^warning head-count\/above-whole women_and_gender_variant \{ start: 0, end: 3 \}/m,
  );
});

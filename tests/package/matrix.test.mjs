// The same drafts give the same diagnostics in Node, natively in Rust and from a server in Rust, byte for byte, and the
// same through attach, the custom elements and the Standard Schema.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import test from "node:test";
import { text } from "node:stream/consumers";
import { pathToFileURL } from "node:url";
import { join } from "node:path";

import { drafts } from "../support/drafts.mjs";
import { inBrowser, project } from "./support.mjs";

const folder = await project("matrix", {
  "index.html": '<!doctype html><link rel="icon" href="data:,"><title>Matrix</title>',
});
/** @typedef {typeof import("../../target/package/node_modules/rapporteur/js/node.js")} Package */
/** @typedef {typeof import("../../target/package/node_modules/rapporteur/js/schema.js")} SchemaModule */
const inside = (/** @type {string} */ path) =>
  pathToFileURL(join(folder, "node_modules/rapporteur", path)).href;
/** @type {Package} */
const { check, ready } = await import(inside("js/node.js"));
/** @type {SchemaModule} */
const { schema } = await import(inside("js/schema.js"));
await ready();

const all = drafts();
const inNode = all.map(({ template, answers }) => JSON.stringify(check(template, answers)));

/**
 * @param {string} name
 * @param {string[]} options
 */
function binary(name, options = []) {
  const path = process.env[name];
  assert.ok(
    path,
    `${name} is not set: \`cargo xtask test package\` builds the example and sets it`,
  );
  return spawn(path, options, { stdio: ["pipe", "pipe", "inherit"] });
}

test("the drafts make many rules speak", () => {
  const codes = new Set(
    all.flatMap(({ template, answers }) => check(template, answers).map(({ code }) => code)),
  );
  assert.ok(codes.size > 30, [...codes].join(" "));
});

test("Rust gives what Node gives", async () => {
  const program = binary("EXAMPLE_CHECK");
  program.stdin.end(all.map((draft) => JSON.stringify(draft)).join("\n"));
  const lines = (await text(program.stdout)).trimEnd().split("\n");
  assert.deepEqual(lines, inNode);
});

test("a server in Rust gives what Node gives, and refuses what is no draft with a reason", async () => {
  const server = binary("EXAMPLE_SERVER");
  try {
    const [line] = await once(server.stdout, "data");
    const address = String(line).trim();
    const post = (/** @type {string} */ body) =>
      fetch(new URL("check", address), {
        method: "POST",
        headers: { "content-type": "application/json" },
        body,
      });
    for (const [index, draft] of all.entries()) {
      const answer = await post(JSON.stringify(draft));
      assert.equal(answer.status, 200);
      assert.equal(await answer.text(), inNode[index]);
    }
    const bad = {
      "{": 400,
      "[]": 422,
      '{"template":"igf-1999"}': 404,
      '{"template":"igf-2018-short","answers":{"colour":"blue"}}': 422,
      '{"template":"igf-2018-short","answers":{"title":[{}]}}': 422,
    };
    for (const [body, status] of Object.entries(bad)) {
      const answer = await post(body);
      assert.equal(answer.status, status, body);
      assert.match(JSON.parse(await answer.text()).error, /\S/);
    }
    const served = await (await fetch(new URL("schemas/igf-2018-short", address))).json();
    assert.equal(served.properties.template.const, "igf-2018-short");
  } finally {
    server.kill();
  }
});

test("the schema gives the same codes and spans, errors only unless asked for more", () => {
  for (const { template, answers } of all) {
    const found = check(template, answers);
    const result = (/** @type {"error" | "advice"} */ upTo) =>
      schema(template, { upTo })["~standard"].validate(answers).issues ?? [];
    const places = (/** @type {{ code: string, span: { start: number, end: number } }[]} */ list) =>
      list.map(({ code, span }) => `${code} ${span.start} ${span.end}`);
    assert.deepEqual(
      places(result("error")),
      places(found.filter(({ severity }) => severity === "error")),
    );
    assert.deepEqual(places(result("advice")), places(found));
  }
});

test("attach gives what Node gives for the fields that a page has", async () => {
  await inBrowser(folder, async (page) => {
    const found = await page.evaluate(async (list) => {
      /** @param {string} path @returns {Promise<any>} */
      const load = (path) =>
        import(new URL(`node_modules/rapporteur/js/${path}`, location.href).href);
      const main = await load("index.js");
      const { attach } = await load("attach.js");
      await main.ready();
      return list.map(({ template, answers }) => {
        const form = document.createElement("form");
        const add = (/** @type {string} */ name, /** @type {string} */ value) => {
          const area = document.createElement("textarea");
          Object.assign(area, { name, value });
          form.append(area);
        };
        for (const [field, answer] of Object.entries(answers)) {
          if (typeof answer === "string") {
            add(field, answer);
          } else {
            answer.forEach((row, index) =>
              Object.entries(row).forEach(([part, value]) =>
                add(`${field}[${index}][${part}]`, value),
              ),
            );
          }
        }
        document.body.replaceChildren(form);
        const attachment = attach(form, { template });
        const diagnostics = JSON.stringify(attachment.diagnostics());
        attachment.detach();
        return diagnostics;
      });
    }, all);
    const expected = all.map(({ template, answers }) =>
      JSON.stringify(check(template, answers).filter(({ field }) => Object.hasOwn(answers, field))),
    );
    assert.deepEqual(found, expected);
  });
});

test("the custom element gives what Node gives for its answers", async () => {
  await inBrowser(folder, async (page) => {
    const found = await page.evaluate(
      async (list) => {
        await import(new URL("node_modules/rapporteur/js/elements.js", location.href).href);
        const results = [];
        for (const { template, answers } of list) {
          /** @type {any} */
          const report = document.createElement("rapporteur-report");
          report.setAttribute("template", template);
          report.answers = answers;
          const checked = new Promise((resolve) => {
            report.addEventListener("rapporteur:diagnostics", resolve, { once: true });
          });
          document.body.replaceChildren(report);
          await checked;
          await new Promise((resolve) => {
            setTimeout(resolve);
          });
          results.push({ template, answers: report.answers, diagnostics: report.diagnostics });
        }
        return results;
      },
      all.filter((_, index) => index % 3 === 0),
    );
    for (const { template, answers, diagnostics } of found) {
      assert.equal(JSON.stringify(diagnostics), JSON.stringify(check(template, answers)));
    }
    assert.ok(
      found.some(({ answers }) => Array.isArray(answers.speakers) && answers.speakers.length === 3),
    );
  });
});

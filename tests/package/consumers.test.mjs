// The packed package in other people's projects: with TypeScript, with bundlers, without tools.

import assert from "node:assert/strict";
import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import test from "node:test";

import { inBrowser, node, project, tarball, tool } from "./support.mjs";

const FORM = `<!doctype html><html lang="en"><link rel="icon" href="data:,"><title>Form</title>
  <form novalidate data-rapporteur-template="igf-2018-short"><label>Title <input name="title"></label><button>Send</button></form>`;

const ATTACH = `
  import { ready } from "rapporteur";
  import { attach } from "rapporteur/attach";
  await ready(READY);
  attach(document.querySelector("form"));
`;

/**
 * Opens the project's page and sends its form without an answer.
 *
 * @param {string} folder
 */
async function tryPage(folder) {
  await inBrowser(folder, async (page) => {
    await page.waitForSelector(".rapporteur-status", { state: "attached" });
    await page.locator("button").click();
    await page.waitForSelector(".rapporteur-summary:has-text('Answer this question')");
  });
}

/**
 * The package's own files with this ending, by path inside it.
 *
 * @param {string} folder of the project
 * @param {string} ending
 * @returns {Promise<Map<string, string>>}
 */
async function filesOf(folder, ending) {
  const inside = join(folder, "node_modules/rapporteur");
  const names = (await readdir(inside, { recursive: true })).filter((name) =>
    name.endsWith(ending),
  );
  return new Map(
    await Promise.all(
      names.map(
        async (name) =>
          /** @type {[string, string]} */ ([
            name.replaceAll("\\", "/"),
            await readFile(join(inside, name), "utf8"),
          ]),
      ),
    ),
  );
}

/** @param {string} code */
function withoutComments(code) {
  return code.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, "");
}

test("publint and Are the Types Wrong find nothing", async () => {
  const folder = await project("lint", {});
  assert.match(
    await node(folder, [await tool("publint", "publint"), tarball, "--strict"]),
    /All good/,
  );
  // Its tables change with the terminal, its JSON does not. It ends with an error where it finds anything
  // in a way of importing that the package offers.
  const report = await node(folder, [
    await tool("@arethetypeswrong/cli", "attw"),
    tarball,
    "--profile",
    "esm-only",
    "--format",
    "json",
  ]);
  const { analysis } = JSON.parse(report);
  const found = Object.entries(analysis.entrypoints).map(([path, { resolutions }]) => [
    path,
    resolutions.bundler.isWildcard ? "any" : resolutions.bundler.resolution.fileName,
  ]);
  const inside = "/node_modules/rapporteur";
  assert.deepEqual(Object.fromEntries(found), {
    ".": `${inside}/js/index.d.ts`,
    "./attach": `${inside}/js/attach.d.ts`,
    "./elements": `${inside}/js/elements.d.ts`,
    "./schema": `${inside}/js/schema.d.ts`,
    "./locales/*": "any",
    "./rapporteur.wasm": `${inside}/js/wasm.d.ts`,
    "./style.css": `${inside}/js/style.d.ts`,
    "./schemas/*.json": "any",
    "./package.json": `${inside}/package.json`,
  });
});

test("strict TypeScript knows every type, and tells diagnostics apart by their code", async () => {
  const settings = (/** @type {string} */ module, /** @type {string} */ resolution) =>
    JSON.stringify({
      compilerOptions: {
        target: "es2022", module, moduleResolution: resolution, lib: ["es2023", "dom", "dom.iterable", "esnext.disposable"], types: [],
        strict: true, noEmit: true, noUncheckedIndexedAccess: true, exactOptionalPropertyTypes: true, skipLibCheck: false,
      },
      include: ["*.ts"],
    }); // prettier-ignore
  const folder = await project("typescript", {
    "bundler.json": settings("esnext", "bundler"),
    "node.json": settings("nodenext", "nodenext"),
    "use.ts": `
      import { Checker, Messages, addLocale, check, ready, templateFlaws, type Diagnostic, type Template } from "rapporteur";
      import { attach, type Attachment } from "rapporteur/attach";
      import { RapporteurField } from "rapporteur/elements";
      import { schema } from "rapporteur/schema";
      import french from "rapporteur/locales/fr";

      await ready();
      addLocale(french);
      const template: Template = { id: "a", name: "A", language: "en", fields: [{ id: "f", label: "F", kind: "line" }] };
      const found: Diagnostic[] = check(template, { f: "text" });
      for (const one of found) {
        if (one.code === "words/over-limit") {
          const over: number = one.params.over;
          // @ts-expect-error there is no such parameter of this rule
          one.params.text;
          over.toFixed();
        }
        // @ts-expect-error there is no such rule
        if (one.code === "words/none") {}
        const item: number | null = one.item;
        new Messages("fr").diagnostic(one);
        void item;
      }
      // @ts-expect-error no such kind
      const wrong: Template = { id: "a", name: "A", language: "en", fields: [{ id: "f", label: "F", kind: "prosa" }] };
      const checker = new Checker(template);
      // @ts-expect-error a number is no field
      checker.set(7, "text");
      const form = document.querySelector("form")!;
      const attachment: Attachment = attach(form, { template, fields: { f: "name" }, upTo: "warning" });
      form.addEventListener("rapporteur:diagnostics", ({ detail }) => {
        const errors: number = detail.counts.error;
        // @ts-expect-error no such severity
        detail.counts.fatal;
        void errors;
      });
      const field: RapporteurField = document.createElement("rapporteur-field");
      const outcome = schema("igf-2018-short")["~standard"].validate({});
      if (outcome.issues) {
        const [issue] = outcome.issues;
        const start: number | undefined = issue?.span.start;
        void start;
      } else {
        outcome.value;
      }
      export const all = [wrong, field, attachment, templateFlaws(template)];
      // @ts-expect-error nothing is any
      found[0].nothing;
    `,
  });
  const tsc = await tool("typescript", "tsc");
  for (const file of ["bundler.json", "node.json"]) {
    assert.equal(await node(folder, [tsc, "--project", file]), "", file);
  }
  const declarations = await filesOf(folder, ".d.ts");
  assert.ok(declarations.size > 20);
  for (const [file, text] of declarations) {
    assert.doesNotMatch(withoutComments(text), /\bany\b/, file);
  }
});

test("nothing else is installed, and no file asks for anything else", async () => {
  const folder = await project("alone", {});
  const installed = await readdir(join(folder, "node_modules"));
  assert.deepEqual(
    installed.filter((name) => !name.startsWith(".")),
    ["rapporteur"],
  );
  const manifest = JSON.parse(
    await readFile(join(folder, "node_modules/rapporteur/package.json"), "utf8"),
  );
  for (const kind of ["dependencies", "peerDependencies", "optionalDependencies", "scripts"]) {
    assert.equal(manifest[kind], undefined, kind);
  }
  const scripts = await filesOf(folder, ".js");
  assert.ok(scripts.size > 20);
  for (const [file, text] of scripts) {
    const code = withoutComments(text);
    const asked = [...code.matchAll(/\b(?:from|import)\s*\(?\s*["']([^"']+)["']/g)].map(
      ([, name]) => name,
    );
    const own = file === "js/node.js" ? /^(?:\.|node:)/ : /^\./;
    assert.deepEqual(
      asked.filter((name) => !own.test(name ?? "")),
      [],
      file,
    );
    assert.doesNotMatch(code, /\beval\s*\(|new Function\b/, file);
  }
});

test("a bundle takes in only what is used of the package", async () => {
  const folder = await project("shaken", {
    "main.js": 'import { check } from "rapporteur"; console.log(check);',
    "all.js": 'import "rapporteur/elements";',
    "build.mjs": `
      import { build } from "esbuild";
      const { metafile } = await build({ entryPoints: ["main.js", "all.js"], outdir: "out", bundle: true, format: "esm", metafile: true });
      const inside = (name) => Object.keys(metafile.outputs["out/" + name].inputs).filter((file) => metafile.outputs["out/" + name].inputs[file].bytesInOutput > 0);
      console.log(JSON.stringify([inside("main.js"), inside("all.js")]));
    `,
  });
  const [used, whole] = JSON.parse(await node(folder, ["build.mjs"]));
  const has = (/** @type {string[]} */ files, /** @type {string} */ name) =>
    files.some((file) => file.endsWith(name));
  assert.ok(has(used, "js/core.js") && !has(used, "js/binding.js") && !has(used, "js/elements.js"));
  assert.ok(has(whole, "js/elements.js"), "what is imported for its effect stays");
});

test("Node without a DOM", async () => {
  const folder = await project("node", {
    "main.js": `
      import { check, Messages, ready } from "rapporteur";
      import "rapporteur/attach";
      import "rapporteur/elements";
      import { schema } from "rapporteur/schema";
      await ready();
      const [first] = check("igf-2018-short", { title: "a\\nb" }).filter(({ field }) => field === "title");
      console.log(first.code, new Messages().diagnostic(first), schema("igf-2018-short")["~standard"].version);
    `,
  });
  assert.match(await node(folder, ["main.js"]), /^line\/several-lines \S.* 1\n$/);
});

test("without tools, from the package’s own files", async () => {
  const folder = await project("plain", {
    "index.html": `${FORM}<script type="module" src="main.js"></script>`,
    "main.js": ATTACH.replace("READY", "")
      .replace('"rapporteur"', '"./node_modules/rapporteur/js/index.js"')
      .replace('"rapporteur/attach"', '"./node_modules/rapporteur/js/attach.js"'),
  });
  await tryPage(folder);
});

test("esbuild", async () => {
  const folder = await project("esbuild", {
    "index.html": `${FORM}<script type="module" src="out/main.js"></script>`,
    "main.js": `import module from "rapporteur/rapporteur.wasm";${ATTACH.replace("READY", "new URL(module, import.meta.url)")}`,
    "build.mjs": `
      import { build } from "esbuild";
      await build({ entryPoints: ["main.js"], outdir: "out", bundle: true, minify: true, format: "esm", target: "es2022", loader: { ".wasm": "file" } });
    `,
  });
  await node(folder, ["build.mjs"]);
  await tryPage(folder);
});

test("Vite", async () => {
  const folder = await project("vite", {
    "index.html": `${FORM}<script type="module" src="/main.js"></script>`,
    "main.js": ATTACH.replace("READY", ""),
    "vite.config.js": `export default { build: { target: "es2022" }, logLevel: "error" };`,
  });
  await node(folder, [await tool("vite", "vite"), "build"]);
  await tryPage(join(folder, "dist"));
});

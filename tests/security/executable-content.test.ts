// Nothing in a content folder is ever run: each known way has a canary that would be found if it were.
import { execFileSync } from "node:child_process";
import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { defaults } from "../../scripts/model/site.ts";
import { readArticle } from "../../scripts/reading/article.ts";
import { articleText, buildArchive, publishedFiles } from "../small-archive.ts";

const canary = join("/tmp", `khizana-canary-${process.pid}`);
const anyWrite = `(globalThis.khizanaCanary=1,process.getBuiltinModule('fs').writeFileSync('${canary}',''))`;

const executable: Readonly<Record<string, string>> = {
  js: `---js\n{ headline: ${anyWrite}, source: "A", date: "2022-10-25" }\n---\n`,
  javascript: `---javascript\nmodule.exports = { headline: ${anyWrite} }\n---\n`,
  "js with a space": `--- js\n{ headline: ${anyWrite} }\n---\n`,
  json5: `---json5\n{ headline: ${anyWrite} }\n---\n`,
  json: '---json\n{ "headline": "A", "source": "B", "date": "2022-10-25" }\n---\n',
  coffee: `---coffee\nheadline: ${anyWrite}\n---\n`,
  coffeescript: `---coffeescript\nheadline: ${anyWrite}\n---\n`,
  toml: '---toml\nheadline = "A"\n---\n',
  "a function in YAML": `---\nheadline: !!js/function 'function(){${anyWrite}}'\nsource: A\ndate: 2022-10-25\n---\n`,
  "an expression in YAML": `---\nheadline: !!js/regexp /x/\nsource: A\ndate: 2022-10-25\n---\n`,
  "a JavaScript language key": `---\nlanguage: js\nengine: javascript\n---\n`,
};

function canarySang(): boolean {
  const sang = existsSync(canary) || "khizanaCanary" in globalThis;
  rmSync(canary, { force: true });
  Reflect.deleteProperty(globalThis, "khizanaCanary");
  return sang;
}

const expectNoCanary = () => expect(canarySang()).toBe(false);

it("would be noticed if any of it were run", () => {
  expect(canarySang()).toBe(false);
  new Function(`return ${anyWrite}`)();
  expect(canarySang()).toBe(true);
});

describe("executable front matter", () => {
  it.each(Object.entries(executable))("in %s is refused and not run", (_, text) => {
    for (const path of ["articles/a.md", "articles/b.md"]) {
      const read = readArticle(new TextEncoder().encode(text), path, defaults);
      expect(read.article).toBeUndefined();
      expect(read.findings.some(({ severity }) => severity === "error")).toBe(true);
    }
    expectNoCanary();
  });
});

const njk = `{{ range.constructor("return ${anyWrite}")() }}`;
const ejs = `<% ${anyWrite} %><%= ${anyWrite} %>`;
const liquid = `{% assign x = "y" %}{{ 7 | times: 191 }}`;
const literal = `$\u007b${anyWrite}}#{${anyWrite}}`;
const templates = `${njk} ${ejs} ${liquid} ${literal} {{{ ${anyWrite} }}}`;

/** The keys by which Eleventy lets a template's data decide what runs and where it is written. */
const hostileKeys: readonly (readonly [string, string])[] = [
  ["permalink", "/khizana-canary.html"],
  ["permalink", "../../khizana-canary.html"],
  ["templateEngineOverride", "njk,md"],
  ["templateEngineOverride", "ejs"],
  ["layout", "../../../../etc/passwd"],
  ["eleventyComputed", `{headline: ${JSON.stringify(njk)}, permalink: /khizana-canary.html}`],
  ["eleventyExcludeFromCollections", "true"],
  ["eleventyImport", "{collections: [all]}"],
  ["eleventyNavigation", "{key: x}"],
  ["pagination", "{data: collections.all, size: 1}"],
  ["dynamicPermalink", "true"],
  ["render", JSON.stringify(anyWrite)],
  ["__proto__", "{polluted: yes}"],
  ["constructor", "{prototype: {polluted: yes}}"],
  ["prototype", "{polluted: yes}"],
  ["toString", "x"],
];

const files = {
  ...Object.fromEntries(
    Object.entries(executable).map(([name, text], index) => [
      `articles/run-${index}.md`,
      `${text}${name}`,
    ]),
  ),
  ...Object.fromEntries(
    hostileKeys.map(([key, value], index) => [
      `articles/key-${index}.md`,
      articleText({ headline: `Key ${index}`, [key]: value }),
    ]),
  ),
  "articles/templates.md": articleText({
    headline: templates,
    summary: JSON.stringify(templates),
    topics: JSON.stringify([templates]),
    source: JSON.stringify(liquid),
    body: `${templates}\n\n<b>${templates}</b>\n`,
  }),
  "articles/articles.11tydata.js": `module.exports = () => ${anyWrite};`,
  "articles/articles.11tydata.json": '{"permalink": "/khizana-canary.html"}',
  "articles/page.11ty.js": `module.exports = () => ${anyWrite};`,
  "articles/page.11ty.cjs": anyWrite,
  "articles/page.njk": njk,
  "articles/page.liquid": liquid,
  "articles/page.html": "<script>1</script>",
  ".eleventy.js": anyWrite,
  "eleventy.config.cjs": anyWrite,
  "_data/canary.cjs": anyWrite,
  "_includes/layout.njk": njk,
  "package.json": `{"type": "commonjs", "main": "x.js"}`,
  "articles/x.js": anyWrite,
  "pages/about.md": `---\nheadline: ${JSON.stringify(templates)}\npermalink: /khizana-canary.html\n---\n${templates}\n`,
  "site.yaml": `name: ${JSON.stringify(templates)}\n`,
};

describe("a whole site of hostile content", () => {
  it("is built by us and by plain Eleventy alike: nothing is run, written elsewhere or evaluated", async () => {
    const { folder, out, read, result } = await buildArchive(files, { search: true });
    expectNoCanary();
    expect(({} as { polluted?: string }).polluted).toBeUndefined();
    expect(
      result.problems.filter(({ severity, file }) => severity === "error" && file.includes("key")),
    ).toEqual([]);
    expect(result.articles).toBe(hostileKeys.length + 1);
    expect(result.quarantined).toBe(Object.keys(executable).length);
    for (const index of hostileKeys.keys()) {
      expect(read(`2026/03/14/key-${index}/index.html`)).toContain(
        `<h1 class="p-name">Key ${index}</h1>`,
      );
    }
    const page = read("2026/03/14/templates/index.html");
    for (const shown of [
      "{{ range.constructor(",
      "&lt;% (globalThis",
      "{{ 7 | times: 191 }}",
      "$\u007b(globalThis",
    ]) {
      expect(page.split(shown).length).toBeGreaterThan(4);
    }
    expect(page).not.toMatch(/1337|root:/);

    const plain = join(folder, "plain");
    execFileSync("npm", ["run", "eleventy", "--", "--quiet", `--output=${plain}`], {
      cwd: fileURLToPath(new URL("../..", import.meta.url)),
      env: {
        ...process.env,
        KHIZANA_CONTENT: join(folder, "content"),
        KHIZANA_CACHE: join(folder, "plain-cache"),
      },
      stdio: "pipe",
    });
    expectNoCanary();
    expect(publishedFiles(plain)).toEqual(publishedFiles(out));
    for (const place of [folder, join(folder, ".."), out, plain]) {
      expect(existsSync(join(place, "khizana-canary.html"))).toBe(false);
    }
  });
});

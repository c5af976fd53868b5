// npm run import, as an author starts it: what it brings, and what it says of slips.
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { expect, it } from "vitest";
import { temporaryFolder } from "../small-archive.ts";

const project = fileURLToPath(new URL("../../", import.meta.url));

function run(content: string, ...words: string[]) {
  const started = [
    "scripts/start.mjs",
    "import",
    ...words,
    "--content",
    content,
    ...language(words),
  ];
  const { stdout, stderr, status } = spawnSync(process.execPath, started, {
    cwd: project,
    encoding: "utf8",
  });
  return { said: `${stdout}${stderr}`, status };
}

const language = (words: readonly string[]) => (words.includes("--lang") ? [] : ["--lang", "en"]);

const lines = (count: number) =>
  Array.from({ length: count }, (_, at) =>
    JSON.stringify({
      headline: `T${at}`,
      source: "S",
      date: "2026-03-14",
      body: `${at} `.repeat(99),
    }),
  ).join("\n");

it("brings articles, says how many, and brings none twice", () => {
  const folder = temporaryFolder();
  const content = join(folder, "content");
  mkdirSync(content);
  const file = join(folder, "a.jsonl");
  writeFileSync(file, lines(3));
  expect(run(content, "jsonl", file).said).toContain("3 article(s) imported, 0 already there");
  expect(run(content, "jsonl", file).said).toContain("0 article(s) imported, 3 already there");
  const built = [
    "scripts/start.mjs",
    "check",
    "--content",
    content,
    "--cache",
    join(folder, "cache"),
  ];
  const checked = execFileSync(process.execPath, [...built, "--lang", "en"], { cwd: project });
  expect(checked.toString()).toContain("0 error(s)");
});

it("that brings nothing because everything is refused is no success; one that brings something is", () => {
  const folder = temporaryFolder();
  const content = join(folder, "content");
  mkdirSync(content);
  const file = join(folder, "a.jsonl");
  writeFileSync(file, "{}\n{}");
  const told = run(content, "jsonl", file, "--json");
  expect(told.status).toBe(1);
  expect(JSON.parse(told.said)).toMatchObject({ refused: 2, refusals: [{}, {}] });
  writeFileSync(file, `{}\n${lines(1)}`);
  for (const imported of [1, 0]) {
    const { said, status } = run(content, "jsonl", file);
    expect(said).toContain(`${imported} article(s) imported, ${1 - imported} already there, 1 ref`);
    expect(status).toBe(0);
  }
});

it("reports in Arabic, where what keeps its direction is set apart", () => {
  const folder = temporaryFolder();
  const content = join(folder, "content");
  mkdirSync(content);
  const file = join(folder, "a.jsonl");
  const unclear = { headline: "T", source: "S", date: "03/04/2022", body: "x" };
  writeFileSync(file, `{}\n[]\n${JSON.stringify(unclear)}\n${lines(1)}`);
  const { said, status } = run(content, "jsonl", file, "--lang", "ar");
  expect(said.replaceAll(folder, "").trimEnd().split("\n")).toEqual([
    "\u2067مقالات مستوردة: 1، موجودة من قبل: 0، مرفوضة: 3\u2069",
    "\u2067بعد ذلك: \u2066git add /content \u2069، ثم «git commit»، ثم «npm run build».\u2069",
    '\u2067مرفوض: \u2066/a.jsonl:1\u2069: العنوان ناقص (\u2066headline\u2069)؛ الصحيفة ناقصة (\u2066source\u2069)؛ إن كانت واحدة لكل المقالات فأضف \u2066--source "اسم الصحيفة"\u2069؛ اليوم ناقص (\u2066date\u2069)؛ إن كان واحدا لكل المقالات فأضف \u2066--date 2022-10-25\u2069\u2069',
    "\u2067مرفوض: \u2066/a.jsonl:2\u2069: تعذرت القراءة: ليس كائنا بصيغة \u2066JSON\u2069\u2069",
    "\u2067مرفوض: \u2066/a.jsonl:3\u2069: اليوم «\u206603/04/2022\u2069» قد يكون \u20662022-04-03\u2069 أو \u20662022-03-04\u2069؛ حدّد الترتيب: \u2066--date-order dmy\u2069 (اليوم أولا) أو \u2066--date-order mdy\u2069 (الشهر أولا)\u2069",
  ]);
  expect(status).toBe(0);
});

it("passes no signs of a file's name on to the terminal", () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "a\u2069\u001b[31m\n::error::b.md"), "---\ntitle: 'x\n");
  const { said } = run(temporaryFolder(), "markdown", folder, "--lang", "ar");
  expect(said).toContain(`مرفوض: \u2066${folder}/a [31m ::error::b.md\u2069: `);
  expect(said).not.toContain("\u001b");
  expect(said).not.toMatch(/^::error/m);
});

it("says of a packed file that was cut that it was, and keeps what came before", () => {
  const folder = temporaryFolder();
  const content = join(folder, "content");
  mkdirSync(content);
  const file = join(folder, "a.jsonl.gz");
  const packed = gzipSync(lines(2000));
  writeFileSync(file, packed.subarray(0, packed.length - 100));
  const { said, status } = run(content, "jsonl", file);
  expect(said).toContain("is damaged or cut");
  expect(said).not.toContain("    at ");
  expect(status).toBe(1);
});

it("says where a mapping file is no YAML", () => {
  const file = join(temporaryFolder(), "m.yaml");
  writeFileSync(file, "headline: titre\ndate: [a\n");
  const { said } = run(temporaryFolder(), "jsonl", "package.json", "--mapping", file);
  expect(said).toContain(`${file}:`);
  expect(said).not.toContain("is none of our keys");
});

it.each([
  [["jsonl"], '[--source "The Paper"] [--language ar]'],
  [["pdf", "a.pdf"], "kinds: "],
  [["jsonl", "/nowhere/a.jsonl"], '"/nowhere/a.jsonl" does not exist'],
  [["jsonl", "package.json", "--encoding", "utf-99"], "utf-99"],
  [["jsonl", "package.json", "--mapping", "package.json"], "package.json"],
  [["feed", "HTTPS://127.0.0.1:9/"], "leads into a private network"],
  [["jsonl", "package.json", "--date-order", "dym"], "write dmy, mdy or ymd"],
  [["jsonl", "package.json", "--sauce", "x"], "sauce"],
  [["jsonl", "--lang", "ar"], "اكتب النوع، ثم الملف أو المجلد أو الرابط"],
  [["jsonl", "/nowhere/a.jsonl", "--lang", "ar"], "«\u2066/nowhere/a.jsonl\u2069» غير موجود"],
  [
    ["jsonl", "package.json", "--sauce", "x", "--lang", "ar"],
    "الخيار \u2066--sauce\u2069 غير معروف",
  ],
])("tells of %j", (words, said) => {
  const told = run(temporaryFolder(), ...words);
  expect(told.said).toContain(said);
  expect(told.status).toBe(1);
});

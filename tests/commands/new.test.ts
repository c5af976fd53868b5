// npm run new --from, as an author starts it without a terminal: flags win, and what is missing is named.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { page, whole } from "../importing/small-pages.ts";
import { temporaryFolder, writeFiles } from "../small-archive.ts";

const project = fileURLToPath(new URL("../../", import.meta.url));

function begin(files: Readonly<Record<string, string>>, ...words: string[]) {
  const folder = temporaryFolder();
  writeFiles(folder, { "content/site.yaml": "lang: fr\n", ...files });
  const [content, cache] = [join(folder, "content"), join(folder, "cache")];
  const started = ["scripts/start.mjs", "new", "--content", content, "--cache", cache];
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [...started, ...words.map((word) => word.replace("FOLDER", folder))],
    { cwd: project, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] },
  );
  const read = (path: string) => readFileSync(join(content, path), "utf8");
  return { said: `${stdout}${stderr}`, status, read };
}

describe("a new article", () => {
  it("says what the page says, under the newspaper's name that the archive knows; flags win", () => {
    const { said, read, status } = begin(
      {
        "page.html": page(whole),
        "content/sources/phare.yaml": "name: {fr: Le Phare du Détroit, en: Le Phare}\n",
      },
      ...["--from", "FOLDER/page.html", "--date", "2022-10-26", "--topics", "Port", "--lang", "fr"],
    );
    expect(status).toBe(0);
    expect(said).toContain("repris de l'original : headline, source, link, lang");
    expect(read("articles/2022/10/2022-10-26-le-port-rouvre.md")).toBe(`---
headline: Le port rouvre
source: Le Phare du Détroit
date: 2022-10-26
link: https://phare.example/2022/port
lang: fr
topics: [Port]
---
`);
  });

  it("is not begun in a folder that is not there, whose name may be misspelt", () => {
    const words = ["--headline", "Crue", "--source", "Le Phare", "--date", "2026-03-14"];
    const { said, status } = begin({}, ...words, "--content", "FOLDER/contnet", "--lang", "fr");
    expect(status).toBe(1);
    expect(said).toMatch(/le dossier .*contnet n'existe pas ; donnez-en un autre avec --content/);
  });

  it("is begun by an author who is spoken to in Arabic", () => {
    const { said, read, status } = begin(
      { "page.html": page("<title>فيضان الوادي</title>") },
      ...["--from", "FOLDER/page.html", "--source", "بريد الواحة", "--date", "2026-03-14"],
      ...["--topics", "ماء، فلاحة", "--lang", "ar"],
    );
    const path = "articles/2026/03/2026-03-14-fydan-alwady.md";
    expect(status).toBe(0);
    expect(said).toMatch(/^\u2067مأخوذ من الأصل: \u2066headline\u2069\u2069$/m);
    expect(said).toMatch(
      new RegExp(`^\u2067كُتب الملف: \u2066.*content/${path} \u2069\u2069$`, "m"),
    );
    expect(said).toMatch(/^\u2067أضف النص تحت سطر \u2066---\u2069 الثاني.*«npm run check»/m);
    expect(read(path)).toContain("headline: فيضان الوادي\nsource: بريد الواحة\n");
    expect(read(path)).toContain("topics: [ماء, فلاحة]\n");
  });

  it("is begun with options that carry the unseen signs of the sentence they were copied from", () => {
    const { read, status } = begin(
      {},
      ...["\u2066--headline\u2069", "فيضان", "\u2066--source", "\u2068بريد الواحة\u2069"],
      ...["\u2066--date", "2026-03-14\u2069", "\u2066--lang\u2069", "ar"],
    );
    expect(status).toBe(0);
    expect(read("articles/2026/03/2026-03-14-fydan.md")).toBe(`---
headline: فيضان
source: بريد الواحة
date: 2026-03-14
lang: ar
---
`);
  });

  it("is not begun where the page leaves something open that no flag says", () => {
    const { said, status } = begin(
      { "page.html": page("<title>Le port rouvre</title>") },
      ...["--from", "FOLDER/page.html", "--lang", "en"],
    );
    expect(said).toContain("--source, --date missing");
    expect(status).toBe(1);
    const arabic = begin({}, "--headline", "فيضان", "--lang", "ar");
    expect(arabic.said).toMatch(
      /^\u2067ينقص \u2066--source\u2069 و\u2066--date\u2069؛ أضف إلى الأمر/,
    );
    expect(arabic.status).toBe(1);
  });

  it("is not written a second time: its file is named", () => {
    const { said, status } = begin(
      {
        "content/articles/port.md":
          "---\nheadline: Port\nsource: Le Phare\ndate: 2026-03-14\n---\n",
      },
      ...["--headline", "Port", "--source", "Le Phare", "--date", "2026-03-14", "--lang", "fr"],
    );
    expect(said).toMatch(/déjà là : .*content\/articles\/port\.md\n$/);
    expect(status).toBe(1);
  });

  it.each([
    ["http://127.0.0.1:9/", "fr", "l'adresse mène dans un réseau privé ou à cette machine"],
    ["http://127.0.0.1:9/", "en", "the address leads into a private network or to this machine"],
    ["http://127.0.0.1:9/", "ar", "الرابط يقود إلى شبكة خاصة أو إلى هذا الجهاز"],
    ["phare.example/a", "ar", "ليست ملفا ولا رابطا"],
    ["phare.example/a", "fr", "n'est ni un fichier ni une adresse"],
    ["FOLDER/a.pdf", "en", "not an HTML page (PDF)"],
  ])("tells why %s can't be read (%s)", (from, lang, reason) => {
    const { said, status } = begin({ "a.pdf": "%PDF-1.7" }, "--from", from, "--lang", lang);
    expect(said).toContain(reason);
    expect(status).toBe(1);
  });
});

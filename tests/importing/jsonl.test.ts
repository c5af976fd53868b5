// Lines of JSON: our own open data, others' under a mapping, broken and endless lines.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { jsonl } from "../../scripts/importing/jsonl.ts";
import { longestLine } from "../../scripts/importing/lines.ts";
import { articleText, buildArchive, temporaryFolder } from "../small-archive.ts";
import { importInto } from "./import-of.ts";

function file(text: string | Uint8Array, name = "articles.jsonl"): string {
  const path = join(temporaryFolder(), name);
  writeFileSync(path, text);
  return path;
}

const line = (more = {}) =>
  JSON.stringify({ headline: "Titre", source: "Le Phare", date: "2022-10-25", ...more });

describe("lines of JSON", () => {
  it("bring an archive's own open data into another archive", async () => {
    const { out } = await buildArchive({
      "site.yaml": "url: https://presse.example/\n",
      "articles/a.md": articleText({
        topics: "[Port, Pêche]",
        authors: "[Amina]",
        link: "https://a.example/1",
      }),
      "articles/b.ar.md": articleText({ headline: "خبر", source: "بريد" }),
    });
    const { articles, report } = await importInto(jsonl, join(out, "data/2026-03.ndjson.gz"));
    expect(report.imported).toBe(2);
    expect(articles.map(({ article }) => article)).toMatchObject([
      { headline: "خبر", source: "بريد", lang: "ar" },
      {
        headline: "Le port rouvre",
        topics: ["Port", "Pêche"],
        authors: ["Amina"],
        link: "https://a.example/1",
      },
    ]);
  });

  it("read other names by a mapping, and other generators' without one", async () => {
    const mapped = await importInto(
      jsonl,
      file('{"titre":"Un","journal":"Barid","jour":"2022-10-25","texte":"Corps."}\n'),
      { mapping: "headline: titre\nsource: journal\ndate: jour\nbody: texte\n" },
    );
    expect(mapped.articles).toMatchObject([
      { article: { headline: "Un", source: "Barid" }, body: "\nCorps.\n" },
    ]);
    const known = await importInto(
      jsonl,
      file('{"title":"Un","newspaper":"Barid","published":"2022-10-25","tags":"a; b"}\n'),
    );
    expect(known.articles).toMatchObject([{ article: { headline: "Un", topics: ["a", "b"] } }]);
  });

  it("tell of each line that is none, and go on", async () => {
    const long = `"${"x".repeat(longestLine)}"`;
    const text = `\ufeff${line()}\r\n\n{"a":\n[1]\n${long}\n${line({ headline: "Fin" })}`;
    const { report, refusals } = await importInto(jsonl, file(text));
    expect(report).toEqual({ imported: 2, alreadyThere: 0, refused: 3 });
    expect(refusals.map(({ refused, place }) => `${refused}${/:\d+$/.exec(place)}`)).toEqual([
      "unreadable:3",
      "unreadable:4",
      "too-long:5",
    ]);
  });

  it("are unpacked, and read in the encoding that is named", async () => {
    const packed = await importInto(jsonl, file(gzipSync(line()), "a.jsonl.gz"));
    expect(packed.report.imported).toBe(1);
    const arabic = Buffer.from(line({ headline: "X" }).replace("X", "\0"), "latin1");
    const bytes = Buffer.concat([
      arabic.subarray(0, 13),
      Buffer.from([0xcf, 0xd1, 0xd3]),
      arabic.subarray(14),
    ]);
    await expect(importInto(jsonl, file(bytes))).rejects.toThrow(TypeError);
    const { articles } = await importInto(jsonl, file(bytes), { encoding: "windows-1256" });
    expect(articles[0]?.article?.headline).toBe("درس");
  });
});

// Tables: separators, quotes, encodings, rows that are none.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { csv } from "../../scripts/importing/csv.ts";
import { longestLine } from "../../scripts/importing/lines.ts";
import { temporaryFolder } from "../small-archive.ts";
import { importInto } from "./import-of.ts";

function file(text: string | Uint8Array, name = "articles.csv"): string {
  const path = join(temporaryFolder(), name);
  writeFileSync(path, text);
  return path;
}

const header = "headline,source,date,body";
const row = (headline: string) => `${headline},Le Phare,2022-10-25,Le texte.`;

describe("a table", () => {
  it.each([
    [",", "\n"],
    [";", "\r\n"],
    ["\t", "\r"],
  ])("is separated by %j and ends its lines in %j, as its first line tells", async (sep, end) => {
    const rows = [["title", "newspaper", "published", "text"]];
    rows.push(["«À l'aube»", "Le Phare", "25/10/2022", `"Un""${end}${end}Deux${sep}trois"`]);
    const text = `\ufeff${rows.map((cells) => cells.join(sep)).join(end)}${end}`;
    const { report, articles } = await importInto(csv, file(text));
    expect(report).toEqual({ imported: 1, alreadyThere: 0, refused: 0 });
    expect(articles[0]?.article).toMatchObject({ source: "Le Phare", day: "2022-10-25" });
    expect(articles[0]?.body).toBe(`\nUn"\n\nDeux${sep}trois\n`);
  });

  it("tells of rows with too many or too few cells by their line, and goes on", async () => {
    const text = [header, '"Un\nseul",Le Phare,2022-10-25,a', "x,y", "", row("Deux"), "a,b,c,d,e"];
    const { report, refusals } = await importInto(csv, file(text.join("\n")));
    expect(report).toEqual({ imported: 2, alreadyThere: 0, refused: 2 });
    expect(refusals).toMatchObject([
      { refused: "unreadable", details: { reason: "other-cells", at: "2 / 4" } },
      { refused: "unreadable", details: { reason: "other-cells", at: "5 / 4" } },
    ]);
    expect(refusals.map(({ place }) => /\d+$/.exec(place)?.[0])).toEqual(["4", "7"]);
  });

  it("reads its columns by a mapping, and Arabic ones in the encoding that is named", async () => {
    // «العنوان;الجريدة;اليوم» and «درس;بريد;2022-10-25» in windows-1256.
    const bytes = Buffer.from(
      "c7e1dae4e6c7e43bc7e1ccd1edcfc93bc7e1ede6e30acfd1d33bc8d1edcf3b323032322d31302d32350a",
      "hex",
    );
    const mapping = "headline: العنوان\nsource: الجريدة\ndate: اليوم\n";
    await expect(importInto(csv, file(bytes), { mapping })).rejects.toThrow(TypeError);
    const { articles } = await importInto(csv, file(bytes), {
      ...{ mapping, encoding: "windows-1256", lang: "ar" },
    });
    expect(articles[0]?.article).toMatchObject({ headline: "درس", source: "بريد", lang: "ar" });
  });

  it("whose columns we don't know is refused once, with their names, unless others say what they lack", async () => {
    const text = `Titre,Journal,Le\n${"Un,Le Phare,2022-10-25\n".repeat(3)}`;
    const { report, refusals } = await importInto(csv, file(text), {
      mapping: "headline: Titre\nsource: journal\n",
    });
    expect(report).toEqual({ imported: 0, alreadyThere: 0, refused: 1 });
    expect(refusals).toMatchObject([
      { details: { missing: ["source", "date"], columns: ["Titre", "Journal", "Le"] } },
    ]);
    const given = { mapping: "headline: Titre\n", source: "Le Phare", date: "2022-10-25" };
    expect((await importInto(csv, file(text), given)).report.imported).toBe(1);
  });

  it("has no HTML in what comes of it", async () => {
    const cell = '"<p>Un <b>mot</b></p><script>alert(1)</script>"';
    const text = `${header}\nL&#8217;eau <i>monte</i>,Le Phare,2022-10-25,${cell}\n`;
    const { articles } = await importInto(csv, file(text));
    expect(articles[0]?.article?.headline).toBe("L’eau monte");
    expect(articles[0]?.body).toBe("\nUn **mot**\n");
  });

  it("names the row whose quote never closes, or that never ends", async () => {
    const open = await importInto(csv, file(`${header}\n${row("Un")}\n"${row("Deux")}\n`));
    expect(open.report).toEqual({ imported: 1, alreadyThere: 0, refused: 1 });
    expect(open.refusals).toMatchObject([{ refused: "unreadable" }]);
    expect(open.refusals[0]?.place).toMatch(/:3$/);
    const long = `${header}\n${row("Un")}\n"${"x".repeat(longestLine + 100_000)}`;
    expect((await importInto(csv, file(long))).refusals).toMatchObject([{ refused: "too-long" }]);
  });

  it("brings nothing new the second time, and no column by a name that an object has", async () => {
    const input = file(`__proto__,${header}\nx,${row("Un")}\n`);
    const { content, report } = await importInto(csv, input);
    expect(report.imported).toBe(1);
    expect((await importInto(csv, input, { content })).report.alreadyThere).toBe(1);
  });

  it("keeps any text of its cells, in any cut of the stream", async () => {
    const cell = fc.string({ unit: "grapheme", maxLength: 40 }).map((text) => `a${text}b`);
    await fc.assert(
      fc.asyncProperty(fc.array(cell, { minLength: 1, maxLength: 5 }), async (headlines) => {
        const quoted = headlines.map((text) => `"${text.replaceAll('"', '""')}"`);
        const { articles, report } = await importInto(
          csv,
          file([header, ...quoted.map(row)].join("\n")),
        );
        expect(report.refused).toBe(0);
        for (const { article, findings } of articles) {
          expect(article).toBeDefined();
          expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
        }
      }),
      { numRuns: 40 },
    );
  });
});

it("without a line's end are given up where a row would be too long", async () => {
  const begun = performance.now();
  const { refusals } = await importInto(csv, file('"'.repeat(3 * longestLine)));
  expect(refusals).toMatchObject([{ refused: "too-long" }]);
  expect(performance.now() - begun).toBeLessThan(4_000);
});

// Data sets in Parquet: rows in groups, columns by their names, files that are broken.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parquetWriteBuffer } from "hyparquet-writer";
import { describe, expect, it } from "vitest";
import { parquet } from "../../scripts/importing/parquet.ts";
import { temporaryFolder } from "../small-archive.ts";
import { importInto } from "./import-of.ts";

function file(): string {
  const path = join(temporaryFolder(), "articles.parquet");
  const columnData = [
    { name: "titre", data: ["Un", "اثنان", "Trois"], type: "STRING" as const },
    { name: "source", data: ["Le Phare", "بريد", null], type: "STRING" as const, nullable: true },
    {
      name: "date",
      data: ["2022-10-25", "2022-10-26", "2022-10-27"].map((day) => new Date(day)),
      type: "TIMESTAMP" as const,
    },
    { name: "text", data: ["<p>Un <b>mot</b></p>", "نص", ""], type: "STRING" as const },
  ];
  writeFileSync(path, new Uint8Array(parquetWriteBuffer({ columnData, rowGroupSize: 2 })));
  return path;
}

describe("a Parquet file", () => {
  it("gives an article a row, group by group, and nothing new the second time", async () => {
    const input = file();
    const options = { mapping: "headline: titre\n", source: "Sada" };
    const { articles, content, report } = await importInto(parquet, input, options);
    expect(report).toEqual({ imported: 3, alreadyThere: 0, refused: 0 });
    expect(articles).toMatchObject([
      {
        article: { headline: "Un", source: "Le Phare", day: "2022-10-25" },
        body: "\nUn **mot**\n",
      },
      { article: { headline: "اثنان", source: "بريد", day: "2022-10-26" }, body: "\nنص\n" },
      { article: { headline: "Trois", source: "Sada" }, body: "" },
    ]);
    expect((await importInto(parquet, input, { ...options, content })).report.alreadyThere).toBe(3);
  });

  it("is told where it is broken or cut", async () => {
    const path = file();
    const bytes = readFileSync(path);
    for (const broken of [
      Buffer.alloc(0),
      Buffer.from("PAR1"),
      bytes.subarray(0, 99),
      Buffer.concat([Buffer.alloc(bytes.length - 700), bytes.subarray(-700)]),
    ]) {
      writeFileSync(path, broken);
      const { report, refusals } = await importInto(parquet, path);
      expect(report.imported).toBe(0);
      expect(refusals.length).toBeGreaterThan(0);
    }
  });
});

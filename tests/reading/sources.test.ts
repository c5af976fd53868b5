// A newspaper is described in a file of its own, whose name is its id.
import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readSources } from "../../scripts/reading/sources.ts";
import { temporaryFolder, writeFiles } from "../small-archive.ts";

describe("the sources of a content folder", () => {
  it("are read with what their files say", () => {
    const folder = temporaryFolder();
    writeFiles(folder, {
      "sources/Le Phare.yaml":
        "name: {fr: Le Phare, ar: المنارة}\nhome: https://phare.example\nlang: fr\ncountry: ma\nnotes: Un quotidien.\n",
      "sources/sada.yml": "name: Sada\n",
      "sources/notes.txt": "not a source",
    });
    expect(readSources(folder)).toEqual({
      sources: [
        {
          id: "le-phare",
          name: { fr: "Le Phare", ar: "المنارة" },
          home: "https://phare.example/",
          lang: "fr",
          country: "MA",
          notes: { any: "Un quotidien." },
        },
        { id: "sada", name: { any: "Sada" } },
      ],
      files: [
        { path: "sources/Le Phare.yaml", findings: [] },
        { path: "sources/sada.yml", findings: [] },
      ],
    });
  });

  it("have their names without the quotes around them, as articles give them", () => {
    const folder = temporaryFolder();
    writeFiles(folder, { "sources/a.yaml": "name: {fr: « Le Phare », ar: “المنارة”}\n" });
    expect(readSources(folder).sources).toEqual([
      { id: "a", name: { fr: "Le Phare", ar: "المنارة" } },
    ]);
  });

  it("are told what was meant by a key that nobody knows", () => {
    const folder = temporaryFolder();
    writeFiles(folder, { "sources/a.yaml": "name: A\nsite: https://a.example\nfondé: 1946\n" });
    expect(readSources(folder).files[0]?.findings).toMatchObject([
      { code: "key-unknown", line: 2, details: { key: "site", suggestion: "home" } },
      { code: "key-unknown", line: 3, details: { key: "fondé", suggestion: "" } },
    ]);
  });

  it("say what the collection lacks, by month or by day", () => {
    const read = (gaps: string) => {
      const folder = temporaryFolder();
      writeFiles(folder, { "sources/a.yaml": `name: A\ngaps: ${gaps}\n` });
      const { sources, files } = readSources(folder);
      return [sources[0]?.gaps, files[0]?.findings.map(({ code, line }) => `${line} ${code}`)];
    };
    expect(read("[{from: 2003-05, to: 2004-03-14}]")).toEqual([
      [{ from: "2003-05", to: "2004-03-14" }],
      [],
    ]);
    expect(read("[{from: 2003-13, to: 2004}]")).toEqual([
      undefined,
      ["2 gap-unreadable", "2 gap-unreadable"],
    ]);
    expect(read("[{from: 2004-01, to: 2003-12}]")).toEqual([undefined, ["2 gap-unreadable"]]);
    expect(read("[{from: 2003-05}]")).toEqual([undefined, ["2 gap-unreadable"]]);
    expect(read("[{du: 2003-05, au: 2003-06}]")).toEqual([undefined, ["2 gap-unreadable"]]);
    expect(read("[2003-05]")).toEqual([undefined, ["2 gap-unreadable"]]);
    expect(read("2003")).toEqual([undefined, ["2 value-not-list"]]);
  });

  it("are none where there is no folder", () => {
    expect(readSources(temporaryFolder())).toEqual({ sources: [], files: [] });
  });

  it("that are broken or claim another's id are told of and left out", () => {
    const folder = temporaryFolder();
    writeFiles(folder, {
      "sources/A b.yaml": "name: First\n",
      "sources/a-b.yaml": "name: Second\n",
      "sources/c.yaml": "home: x\n",
    });
    writeFiles(folder, { "outside.yaml": "name: Secret\n" });
    symlinkSync(join(folder, "outside.yaml"), join(folder, "sources/link.yaml"));
    const { sources, files } = readSources(folder);
    expect(sources).toEqual([{ id: "a-b", name: { any: "First" } }]);
    expect(files).toMatchObject([
      { path: "sources/A b.yaml", findings: [] },
      {
        path: "sources/a-b.yaml",
        findings: [
          { code: "address-taken", details: { address: "sources/a-b", by: "sources/A b.yaml" } },
        ],
      },
      {
        path: "sources/c.yaml",
        findings: [{ code: "key-missing" }, { code: "link-not-address", line: 1 }],
      },
    ]);
  });
});

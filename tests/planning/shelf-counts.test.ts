// What stood on a shelf before a change is known, whether its articles were there already or have just come.
import { join } from "node:path";
import Database from "libsql";
import { expect, it, onTestFinished } from "vitest";
import { Catalogue } from "../../scripts/catalogue/catalogue.ts";
import { fillCatalogue } from "../../scripts/catalogue/fill.ts";
import { traceOf } from "../../scripts/catalogue/traces.ts";
import { archiveOf } from "../../scripts/planning/archive.ts";
import { ShelfCounts } from "../../scripts/planning/shelf-counts.ts";
import { articleText, temporaryFolder, writeFiles } from "../small-archive.ts";

/** An archive of articles on one topic, named by their days. */
async function archiveOfDays(...days: string[]) {
  const folder = temporaryFolder();
  const [content, file] = [join(folder, "content"), join(folder, "catalogue.sqlite")];
  writeFiles(content, { "site.yaml": "editions: [{lang: fr}]\n" });
  for (const date of days) {
    writeFiles(content, { [`articles/${date}.md`]: articleText({ date, topics: "[Port]" }) });
  }
  await fillCatalogue({ content, file, pathPrefix: "" });
  const db = new Database(file);
  onTestFinished(() => {
    db.close();
  });
  const catalogue = new Catalogue(db);
  return {
    archives: catalogue.site.editions.map((edition) => archiveOf(catalogue, edition)),
    traces: (...of: string[]) => of.flatMap((day) => traceOf(db, `articles/${day}.md`) ?? []),
  };
}

const tally = (...periods: string[]) => periods.map((period) => ({ period, count: 1 }));

it("knows what stood there from those that went", async () => {
  const before = await archiveOfDays("2024-01-01", "2024-02-01", "2024-03-01");
  const after = await archiveOfDays("2024-02-01", "2024-04-01");
  const counts = new ShelfCounts();
  counts.before(before.archives, before.traces("2024-01-01", "2024-03-01"));
  const changes = counts.changes(after.archives, after.traces("2024-04-01"));
  expect(changes.find(({ kind }) => kind === "topic")).toEqual({
    ...{ kind: "topic", key: "port" },
    before: tally("2024-01", "2024-02", "2024-03"),
    after: tally("2024-02", "2024-04"),
  });
});

it("knows it from those that came alone", async () => {
  const after = await archiveOfDays("2024-01-01", "2024-02-01", "2024-02-02");
  const changes = new ShelfCounts().changes(
    after.archives,
    after.traces("2024-01-01", "2024-02-02"),
  );
  expect(changes.find(({ kind }) => kind === "topic")).toMatchObject({
    before: tally("2024-02"),
    after: [
      { period: "2024-01", count: 1 },
      { period: "2024-02", count: 2 },
    ],
  });
});

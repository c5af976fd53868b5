// Rows handed over many at a time are the rows that were given.
import fc from "fast-check";
import Database from "libsql";
import { expect, it } from "vitest";
import { Bulk } from "../../scripts/catalogue/bulk.ts";

const value = fc.oneof(fc.integer(), fc.constant(null), fc.string({ unit: "grapheme" }));

it("keeps texts, numbers and nothing apart, whatever they hold and however many there are", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(value, value), { maxLength: 900 }), (rows) => {
      const db = new Database(":memory:");
      db.exec("CREATE TABLE pair (a, b)");
      const bulk = new Bulk(db, "pair", ["a", "b"]);
      for (const row of rows) bulk.add(...row);
      bulk.flush();
      bulk.flush();
      const read = db.prepare("SELECT a, b FROM pair ORDER BY rowid").all() as {
        a: never;
        b: never;
      }[];
      expect(read.map(({ a, b }) => [a, b])).toEqual(rows);
      db.close();
    }),
    { numRuns: 40 },
  );
});

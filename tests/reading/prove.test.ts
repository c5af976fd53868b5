// What the schema library finds becomes problems in our words, each at the line of its key.

import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { day, text } from "../../scripts/reading/fields.ts";
import { prove } from "../../scripts/reading/prove.ts";
import { say } from "../../scripts/reading/say.ts";

const schema = v.object({
  headline: text("headline", "headline: A"),
  date: day("date"),
  note: v.optional(
    v.union(
      [v.object({ date: day("note") }), v.string()],
      say("value-not-list", { key: "note", example: "note: x" }),
    ),
  ),
  bare: v.optional(v.string()),
});
const place = {
  head: "title: x\ndate: y\nnote: z\nbare: b\n",
  firstLine: 2,
  writtenAs: new Map([["headline", "title"]]),
  examples: { date: "date: 2026-03-14" },
};
const whole = { headline: "A", date: "2022-10-25" };

describe("a record", () => {
  it("is given back proved", () => {
    expect(prove(schema, whole, place)).toEqual({ output: whole, findings: [] });
  });

  it.each([
    [{ headline: "", date: "x" }, ["2:8 key-empty", "3:7 day-unreadable"]],
    [{}, ["1:1 key-missing", "1:1 key-missing"]],
    [{ ...whole, note: { date: "2022-02-30" } }, ["4:7 day-impossible"]],
    [{ ...whole, note: ["x"] }, ["4:7 value-not-list"]],
    [{ ...whole, bare: ["x"] }, ["5:7 value-not-text"]],
  ])("%j is told of in our words", (record, told) => {
    const { output, findings } = prove(schema, record, place);
    expect(output).toBeUndefined();
    expect(findings.map(({ line, column, code }) => `${line}:${column} ${code}`)).toEqual(told);
  });

  it("gives an example for the cure, or the bare key", () => {
    const missing = prove(schema, { headline: "A" }, place);
    expect(missing.findings).toMatchObject([
      { details: { key: "date", example: "date: 2026-03-14" } },
    ]);
    const bare = prove(schema, { ...whole, bare: ["x"] }, place);
    expect(bare.findings).toMatchObject([{ details: { key: "bare", example: "bare: …" } }]);
  });
});

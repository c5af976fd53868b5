// Curly quotes around a whole name are the word processor's; around a headline, where they stand for straight ones.
import { describe, expect, it } from "vitest";
import {
  withoutCurlyQuotes,
  withoutCurlyValues,
  withoutQuotes,
} from "../../scripts/reading/quotes.ts";

describe("a name", () => {
  it.each([
    "Le Phare",
    "“Le Phare”",
    "”Le Phare“",
    "„Le Phare“",
    '“Le Phare"',
    '"Le Phare"',
    "« Le Phare »",
    "«\u00a0Le Phare\u202f»",
    "‘Le Phare’",
    "‹Le Phare›",
    "\u200f“Le Phare”\u200f",
  ])("written %j is Le Phare", (written) => {
    expect(withoutQuotes(written)).toBe("Le Phare");
  });

  it.each([
    ["‘L’Opinion’", "L’Opinion"],
    ["L’Opinion", "L’Opinion"],
    ["“الأحداث”", "الأحداث"],
    ["« Le Phare » du Détroit", "« Le Phare » du Détroit"],
    ["« Attac » et « Oxfam »", "« Attac » et « Oxfam »"],
    ["“Le Phare", "“Le Phare"],
    ["“", "“"],
    ["“”", ""],
  ])("%j is read as %j", (written, name) => {
    expect(withoutQuotes(written)).toBe(name);
  });

  it("is read in no time, however long", () => {
    const started = performance.now();
    for (const sign of ["“", "‘", "\u200f", " \u200e", "« "]) withoutQuotes(sign.repeat(30_000));
    expect(performance.now() - started).toBeLessThan(300);
  });
});

describe("any other value", () => {
  it.each([
    ["“Pluies”", "Pluies"],
    ["”Pluies“", "Pluies"],
    ['“Pluies"', "Pluies"],
    ["« Pluies »", "« Pluies »"],
    ["“Oui” et “non”", "“Oui” et “non”"],
    ["“Oui”, dit-il", "“Oui”, dit-il"],
  ])("%j is read as %j", (written, value) => {
    expect(withoutCurlyQuotes(written)).toBe(value);
  });

  it("keeps curly quotes that straight ones hold, and those of a summary", () => {
    const head = "title: “A”\nlink: '“B”'\nsummary: “C”\n";
    const named = {
      record: { headline: "“A”", link: "“B”", summary: "“C”", topics: ["“D”"] },
      writtenAs: new Map([["headline", "title"]]),
    };
    expect(withoutCurlyValues(named, head)).toEqual({ ...named.record, headline: "A" });
  });
});

// What is said of shards is said in French, Arabic and English, each with its numbers and a cure.
import { describe, expect, it } from "vitest";
import { shardWords } from "../../scripts/rendering/shard-words.ts";
import { foreignSigns, outsideIsolates, sentencesOf } from "./arabic-sentence.ts";

const rendered = { index: 11, count: 22, rendered: 33, pages: 44, seconds: "5.5", out: "OUT" };

describe.each(["fr", "ar", "en"] as const)("the words of shards in %s", (language) => {
  const words = shardWords(language);
  const cure = language === "ar" ? "؛ ." : ";.";

  it("give every number", () => {
    for (const value of Object.values(rendered)) {
      expect(words.rendered({ ...rendered, every: true })).toContain(String(value));
    }
    for (const value of ["77", "88", "99"]) expect(words.taken(77, 88, 99)).toContain(value);
    const forecast = { pages: 66, kinds: { article: 77 }, every: false, shards: 88 };
    for (const value of ["66", "77 article", "88"])
      expect(words.forecast(forecast)).toContain(value);
  });

  it("say whether everything was rendered or only what has changed", () => {
    const [all, some] = [true, false].map((every) => words.rendered({ ...rendered, every }));
    expect(all).not.toBe(some);
  });

  it("name what is wrong, and end with a cure", () => {
    for (const say of Object.values(words.reading))
      expect(say("VALUE", "VARIABLE")).toMatch(new RegExp(`VALUE.*${cure}`, "s"));
    for (const say of Object.values(words.trouble))
      expect(say("PATH", "OTHER")).toMatch(new RegExp(`PATH.*${cure}`, "s"));
  });
});

it("keep code apart from Arabic, in which punctuation is Arabic", () => {
  const { rendered: told, forecast, taken, ...others } = shardWords("ar");
  const { trouble } = others;
  const sentences = [
    told({ ...rendered, every: true }),
    forecast({ pages: 66, kinds: {}, every: false, shards: 88 }),
    taken(77, 88, 99),
    ...sentencesOf(others, ["PATH", "7"]),
    trouble.twice("PATH", "OTHER"),
    trouble["counts-differ"]("PATH", "OTHER"),
  ];
  expect(sentences.length).toBeGreaterThan(20);
  for (const sentence of sentences) expect(outsideIsolates(sentence)).not.toMatch(foreignSigns);
});

it("tell what is at odds with a shard, and where its ledger is damaged", () => {
  const { trouble } = shardWords("ar");
  for (const code of ["twice", "counts-differ"] as const)
    expect(trouble[code]("PATH", "OTHER")).toMatch(/PATH.*OTHER.*؛ ./s);
  expect(trouble.damaged("PATH", "7")).toContain("(السطر 7)");
  expect(trouble.damaged("PATH", "")).not.toContain("السطر");
});

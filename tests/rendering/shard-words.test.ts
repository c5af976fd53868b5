// What is said of shards is said in French and English, each with its numbers and a cure.
import { describe, expect, it } from "vitest";
import { shardWords } from "../../scripts/rendering/shard-words.ts";

const rendered = { index: 11, count: 22, rendered: 33, pages: 44, seconds: "5.5", out: "OUT" };

describe.each(["fr", "en"] as const)("the words of shards in %s", (language) => {
  const words = shardWords(language);

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
      expect(say("VALUE", "VARIABLE")).toMatch(/VALUE.*;./s);
    for (const say of Object.values(words.trouble))
      expect(say("PATH", "OTHER")).toMatch(/PATH.*;./s);
  });
});

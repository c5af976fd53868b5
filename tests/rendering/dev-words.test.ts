// What `dev` says beside problems holds its values in every language, and a cure where one is due.
import { describe, expect, it } from "vitest";
import { devWords } from "../../scripts/rendering/dev-words.ts";
import { outsideIsolates, strayLatin } from "./arabic-sentence.ts";
import { cures } from "./cures.ts";

describe.each(["fr", "ar", "en"] as const)("the words of dev in %s", (language) => {
  const dev = devWords(language);

  it.each([
    ["a port", dev.port("99999"), ["--port", "99999", "65535"]],
    ["a folder without a name", dev.emptyFolder, ["--content", "--cache"]],
    ["a cache among the articles", dev.cacheInContent("a/b"), ["a/b", "--cache"]],
    ["settings that can't be used", dev.unsafeSettings("site.yaml"), ["site.yaml"]],
  ])("tell what is wrong with %s, and the cure", (_, sentence, values) => {
    for (const value of values) expect(sentence).toContain(value);
    expect(sentence).toMatch(cures[language]);
    if (language === "ar") expect(outsideIsolates(sentence)).not.toMatch(strayLatin);
  });

  it("name a file of which nothing is to be told any more, at the line's beginning", () => {
    expect(dev.mended("content/a.md")).toMatch(/^content\/a\.md {2}\S/);
  });

  it("give the address so that a terminal may link it, and how to stop", () => {
    const sentence = dev.open("http://localhost:8080/");
    expect(sentence).toMatch(/(?:^| )http:\/\/localhost:8080\/[ ;]/);
    expect(sentence).toContain("Ctrl-C");
  });
});

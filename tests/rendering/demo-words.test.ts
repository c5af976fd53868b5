// The demonstration of reported pictures tells its steps in French, Arabic and English, each with its values.
import { describe, expect, it } from "vitest";
import { demoWords } from "../../scripts/rendering/demo-words.ts";
import { foreignSigns, outsideIsolates } from "./arabic-sentence.ts";

const report = { from: "FROM", reason: "REASON", status: 303, location: "LOCATION" };

describe.each(["fr", "ar", "en"] as const)("the demonstration's words in %s", (language) => {
  const words = demoWords(language);
  const { built, reported, pulled, restored } = words;

  it("number its four steps", () => {
    for (const [place, step] of [built, reported, pulled, restored].entries())
      expect(step).toMatch(new RegExp(`^\\u2067?${place + 1}\\. .`));
  });

  it("hold what was reported, found and written", () => {
    for (const value of Object.values(report)) expect(words.sent(report)).toContain(String(value));
    expect(words.standsIn("IMAGE", 77)).toMatch(/IMAGE.*77/);
    expect(words.receiver("LINE")).toContain("LINE");
  });
});

it("keep code apart from Arabic, in which punctuation is Arabic", () => {
  const { sent, standsIn, receiver, ...steps } = demoWords("ar");
  const told = [sent(report), standsIn("IMAGE", 77), receiver("LINE"), ...Object.values(steps)];
  for (const sentence of told) expect(outsideIsolates(sentence)).not.toMatch(foreignSigns);
});

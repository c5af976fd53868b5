// In an Arabic sentence code keeps its order, and words of content their own direction.
import { describe, expect, it } from "vitest";
import type { Problem } from "../../scripts/model/problem.ts";
import { problemSentence } from "../../scripts/rendering/problem-text.ts";
import { outsideIsolates, strayLatin } from "./arabic-sentence.ts";
import { codes, problem } from "./every-problem.ts";

describe("a problem in Arabic", () => {
  const variants: readonly Problem[] = [
    ...codes.map((code) => problem(code)),
    problem("yaml-no-key", { value: "VALUE", cure: "" }),
    problem("yaml-no-key", { value: "<<<<<<< HEAD", cure: "" }),
    problem("key-unknown", { key: "KEY", suggestion: "" }),
    problem("day-unreadable", { key: "KEY", value: "hier", suggestion: "" }),
    problem("language-unnamed", { published: "fr", suggestion: "" }),
    problem("file-name-unsafe", { trouble: "space", value: "" }),
    problem("file-name-unsafe", { trouble: "letter", value: "" }),
    { ...problem("front-matter-not-a-list-of-keys"), file: "content/site.yaml" },
  ];

  it.each(variants)("keeps the order of what runs from left to right: $code", (found) => {
    expect(outsideIsolates(problemSentence(found, "ar"))).not.toMatch(strayLatin);
  });

  it("keeps headlines in their own direction, and the cure in that of its file", () => {
    const values = { key: "headline", value: "الميناء", quoted: '"الميناء #1"' };
    const sentence = problemSentence(problem("yaml-hash-in-value", values), "ar");
    expect(sentence).toContain("«\u2068الميناء\u2069»");
    expect(sentence).toContain('\u2066headline: "الميناء #1"\u2069');
  });
});

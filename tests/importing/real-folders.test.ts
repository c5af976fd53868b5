// Real folders, written by others for other generators: what is imported is read without an error.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { markdown } from "../../scripts/importing/markdown.ts";
import { holdsHtml } from "./holds-html.ts";
import { importInto } from "./import-of.ts";

const corpus = new URL("../../../shared/corpus/", import.meta.url).pathname;

describe.skipIf(!existsSync(corpus))("the real archives beside the project", () => {
  it.each([
    ["trilingual", 37, 0],
    ["releases/articles/ar", 0, 14],
    ["releases/articles/en/blog/vulnerability", 19, 0],
    ["bilingual/articles/fr", 231, 0],
  ])(
    "%s: %i articles come, %i files without a day are refused",
    async (name, imported, refused) => {
      const { report, articles, refusals } = await importInto(markdown, join(corpus, name));
      expect(report).toEqual({ imported, alreadyThere: 0, refused });
      expect(articles).toHaveLength(imported);
      for (const { article, findings, body } of articles) {
        expect(article).toBeDefined();
        expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
        expect(holdsHtml(body)).toBe(false);
      }
      const reasons = refusals.flatMap((one) =>
        one.refused === "not-whole" ? one.details.problems : [],
      );
      for (const reason of reasons) expect(reason).toContain("the day is missing");
    },
  );
});

// Real articles, written by others for other generators: every file is published, or named in a problem.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { buildSite } from "../scripts/publishing/build.ts";
import { publishedFiles, temporaryFolder } from "./small-archive.ts";

const corpus = new URL("../../shared/corpus/", import.meta.url).pathname;

describe.skipIf(!existsSync(corpus))("the real archives beside the project", () => {
  it.each([
    ["bilingual", 674, 0],
    ["trilingual", 37, 0],
    ["releases", 261, 45],
  ])(
    "%s: %i articles are published, %i files are left out",
    async (name, articles, quarantined) => {
      const folder = temporaryFolder();
      const out = join(folder, "dist");
      const result = await buildSite({
        content: join(corpus, name),
        out,
        cache: folder,
        processes: 2,
      });
      expect(result).toMatchObject({ articles, quarantined });
      const errors = result.problems.filter(({ severity }) => severity === "error");
      expect(errors.filter(({ code }) => code !== "key-missing")).toEqual([]);
      const slug = /^(?:\w\w\/)?\d{4}\/\d\d\/\d\d\/[^/]+\/index\.html$/;
      expect(publishedFiles(out).filter((path) => slug.test(path))).toHaveLength(articles);
    },
  );
});

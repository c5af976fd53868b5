// An archive that is edited and built again and again, and what differs then from a clean build.
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { buildSite } from "../../scripts/publishing/build.ts";
import { articleText, publishedFiles, temporaryFolder, writeFiles } from "../small-archive.ts";

/** An archive that is edited and built again and again, beside a clean build of the same content. */
export function editedArchive(below = "content", { search = false } = {}) {
  const folder = temporaryFolder();
  const content = join(folder, below);
  const options = { content, processes: 1, allowEmpty: true, search };
  writeFiles(content, {
    "site.yaml":
      "editions: [{lang: fr, lists: [fr, ar]}, {lang: ar}, {lang: en}]\nurl: https://presse.example/\nfeeds: {content: full}\n",
    "articles/a.md": articleText({ headline: "Premier" }),
  });
  const incremental = (more: { trustCheckout?: boolean; search?: boolean } = {}) =>
    buildSite({
      ...{ ...options, ...more },
      ...{ out: join(folder, "dist"), cache: join(folder, "cache") },
    });
  return {
    folder,
    content,
    incremental,
    /** `trustCheckout`: as in CI, from a fresh checkout. */
    async differences({ trustCheckout = false } = {}): Promise<string[]> {
      const built = await incremental({ trustCheckout });
      const [out, cache] = [join(folder, "clean"), join(folder, "clean-cache")];
      for (const path of [out, cache]) rmSync(path, { recursive: true, force: true });
      const clean = await buildSite({ ...options, out, cache });
      expect(built.problems).toEqual(clean.problems);
      const { articles, drafts, quarantined, files } = clean;
      expect(built).toMatchObject({ articles, drafts, quarantined, files });
      const [these, those] = [join(folder, "dist"), out].map((dist) => [
        ...publishedFiles(dist),
        ".khizana",
      ]);
      const all = new Set([...(these as string[]), ...(those as string[])]);
      const read = (dist: string, file: string, files: string[] | undefined) =>
        files?.includes(file) ? readFileSync(join(folder, dist, file), "utf8") : "(none)";
      return [...all].flatMap((file) => {
        const [one, other] = [read("dist", file, these), read("clean", file, those)];
        return one === other ? [] : [`${file}: ${differenceOf(one, other)}`];
      });
    },
  };
}

/** Where two texts part, with a little of what stands around. */
function differenceOf(one: string, other: string): string {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  const around = (text: string) => text.slice(Math.max(0, at - 60), at + 120);
  return `${around(one)}\n  where a clean build has\n${around(other)}`;
}

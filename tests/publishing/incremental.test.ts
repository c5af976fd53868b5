// Whatever is edited in whatever order, an incremental build leaves what a clean build would: the same files, the same bytes, the same problems.
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildSite } from "../../scripts/publishing/build.ts";
import { articleText, publishedFiles, temporaryFolder, writeFiles } from "../small-archive.ts";
import { apply, push } from "./edits.ts";

const seed = process.env.KHIZANA_SEED;
const replayed = seed === undefined ? {} : { seed: Number(seed) };
const scripts = Number(process.env.KHIZANA_SCRIPTS ?? 25);

/** An archive that is edited and built again and again, beside a clean build of the same content. */
function edited() {
  const folder = temporaryFolder();
  const content = join(folder, "content");
  const options = { content, processes: 1, allowEmpty: true };
  writeFiles(content, {
    "site.yaml":
      "editions: [{lang: fr, lists: [fr, ar]}, {lang: ar}, {lang: en}]\nurl: https://presse.example/\n",
    "articles/a.md": articleText({ headline: "Premier" }),
  });
  const incremental = () =>
    buildSite({ ...options, out: join(folder, "dist"), cache: join(folder, "cache") });
  return {
    content,
    incremental,
    async differences(): Promise<string[]> {
      const built = await incremental();
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

describe("an incremental build", () => {
  it(
    "equals a clean one after any edits",
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(push, { minLength: 2, maxLength: 5 }), async (pushes) => {
          const { content, incremental, differences } = edited();
          await incremental();
          for (const [number, edits] of pushes.entries()) {
            apply(content, edits);
            const found = await differences();
            expect(found.join("\n"), `after push ${number + 1}`).toBe("");
          }
        }),
        { ...replayed, numRuns: scripts, endOnFailure: process.env.KHIZANA_SHRINK === undefined },
      );
    },
    scripts * 60_000,
  );
});

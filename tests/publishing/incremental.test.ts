// Whatever is edited in whatever order, an incremental build leaves what a clean build would: the same files, the same bytes, the same problems.
import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { editedArchive } from "./edited-archive.ts";
import { apply, type Edit, largePush, manyEdits, push } from "./edits.ts";
import { applyGit, type GitStep, git, gitStep, touchAll } from "./git-edits.ts";

const seed = process.env.KHIZANA_SEED;
const replayed = seed === undefined ? {} : { seed: Number(seed) };
const scripts = Number(process.env.KHIZANA_SCRIPTS ?? 25);
const largeScripts = Number(process.env.KHIZANA_LARGE_SCRIPTS ?? 6);
const gitScripts = Number(process.env.KHIZANA_GIT_SCRIPTS ?? 8);
const options = { ...replayed, endOnFailure: process.env.KHIZANA_SHRINK === undefined };

describe("an incremental build", () => {
  it(
    "equals a clean one after any edits",
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(push, { minLength: 2, maxLength: 5 }), async (pushes) => {
          const { content, incremental, differences } = editedArchive();
          await incremental();
          for (const [number, edits] of pushes.entries()) {
            apply(content, edits);
            const found = await differences();
            expect(found.join("\n"), `after push ${number + 1}`).toBe("");
          }
        }),
        { ...options, numRuns: scripts },
      );
    },
    scripts * 60_000,
  );

  it(
    "equals a clean one where lists are longer than any page holds, and many articles come or go at once",
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(largePush, { minLength: 1, maxLength: 3 }), async (pushes) => {
          const { content, incremental, differences } = editedArchive();
          apply(content, manyEdits());
          await incremental();
          for (const [number, edits] of pushes.entries()) {
            apply(content, edits);
            const found = await differences();
            expect(found.join("\n"), `after push ${number + 1}`).toBe("");
          }
        }),
        { ...options, numRuns: largeScripts },
      );
    },
    largeScripts * 90_000,
  );

  it(
    "equals a clean one whatever is done in git, and from a fresh checkout",
    async () => {
      const script = fc.record({
        pushes: fc.array(fc.array(gitStep, { minLength: 1, maxLength: 5 }), {
          minLength: 2,
          maxLength: 6,
        }),
        below: fc.constantFrom("", "/content", "/à part/le contenu"),
        crlf: fc.option(fc.constant("true"), { nil: "false", freq: 4 }),
        trust: fc.boolean(),
      });
      await fc.assert(
        fc.asyncProperty(script, async ({ pushes, below, crlf, trust }) => {
          const { folder, content, incremental, differences } = editedArchive(`repository${below}`);
          const repository = join(folder, "repository");
          git(repository, "init", "-q", "-b", "main");
          git(repository, "config", "core.autocrlf", crlf);
          if (trust) git(repository, "commit", "-q", "--allow-empty", "-m", "first");
          await incremental();
          for (const [number, steps] of pushes.entries()) {
            for (const step of steps) applyStep(repository, content, step);
            if (!existsSync(content)) mkdirSync(content, { recursive: true });
            const found = await differences();
            expect(found.join("\n"), `after push ${number + 1}`).toBe("");
          }
          if (!freshCheckout(folder, repository, content)) return;
          const found = await differences({ trustCheckout: trust });
          expect(found.join("\n"), "after a fresh checkout").toBe("");
        }),
        { ...options, numRuns: gitScripts },
      );
    },
    gitScripts * 90_000,
  );
});

const impossible = ["ENOENT", "ENOTDIR", "EISDIR", "EEXIST", "ELOOP", "ENOTEMPTY", "EINVAL"];

/** An edit that can't be made, since a folder or a link stands in its way, is none. */
function applyStep(repository: string, content: string, step: GitStep): void {
  try {
    if (step.do === "write" || step.do === "remove" || step.do === "rename") {
      apply(content, [step as Edit]);
    } else applyGit(repository, content, step);
  } catch (error) {
    if (!impossible.includes((error as NodeJS.ErrnoException).code ?? "")) throw error;
  }
}

/** Commits everything and puts a shallow clone in the repository's place; false where nothing is left of the content. */
function freshCheckout(folder: string, repository: string, content: string): boolean {
  applyGit(repository, content, { do: "commit" });
  git(folder, "clone", "-q", "--depth", "1", `file://${repository}`, join(folder, "clone"));
  if (!existsSync(join(folder, "clone/.git"))) return false;
  renameSync(repository, join(folder, "old"));
  renameSync(join(folder, "clone"), repository);
  mkdirSync(dirname(content), { recursive: true });
  touchAll(repository);
  rmSync(join(folder, "old"), { recursive: true, force: true });
  return existsSync(content);
}

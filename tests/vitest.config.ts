// How the tests run: from the project's folder, in processes of their own, with time for whole builds.
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** What these look at runs in a few functions: their files share a process, which loads each module once. */
const parts = [
  "bench",
  "catalogue",
  "checking",
  "editing",
  "eleventy",
  "importing",
  "layouts",
  "model",
  "planning",
  "reading",
  "rendering",
  "serving",
].map((folder) => `tests/${folder}/**/*.test.{ts,tsx}`);

export default defineConfig({
  root: fileURLToPath(new URL("..", import.meta.url)),
  oxc: { jsx: { importSource: "preact", throwIfNamespace: false } },
  test: {
    pool: "forks",
    // Builds wait for the disk and for processes of their own: a core is not kept for the one that watches.
    maxWorkers: "100%",
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // In the order of their names: what takes long comes first, so that no core waits at the end.
    projects: [
      {
        extends: true,
        test: {
          name: "archives",
          include: ["tests/**/*.test.{ts,tsx}"],
          exclude: parts,
          globalSetup: ["tests/shared-sites.ts"],
        },
      },
      { extends: true, test: { name: "parts", include: parts, isolate: false } },
    ],
  },
});

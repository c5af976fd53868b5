// How the tests run: from the project's folder, in processes of their own, with time for whole builds.
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  root: fileURLToPath(new URL("..", import.meta.url)),
  oxc: { jsx: { importSource: "preact", throwIfNamespace: false } },
  test: {
    include: ["tests/**/*.test.{ts,tsx}"],
    globalSetup: ["tests/shared-sites.ts"],
    pool: "forks",
    // Builds wait for the disk and for processes of their own: a core is not kept for the one that watches.
    maxWorkers: "100%",
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});

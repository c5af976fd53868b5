// How the tests run: from the project's folder, in processes of their own, with time for whole builds.
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  root: fileURLToPath(new URL("..", import.meta.url)),
  oxc: { jsx: { importSource: "preact", throwIfNamespace: false } },
  test: {
    include: ["tests/**/*.test.{ts,tsx}"],
    pool: "forks",
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});

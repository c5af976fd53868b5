// A copy of the project with an archive of its own, whose sources a test may edit.
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { treeOf } from "./publishing/build-process.ts";
import { articleText, type Files, temporaryFolder, writeFiles } from "./small-archive.ts";

const project = fileURLToPath(new URL("..", import.meta.url));
const copied = [
  ...["scripts", "layouts", ".eleventy.ts", "package.json", "package-lock.json", "tsconfig.json"],
];

const oneArticle: Files = {
  "site.yaml": "url: https://presse.example/\n",
  "articles/crue.md": articleText(),
};

export interface ProjectCopy {
  readonly folder: string;
  /** Its `node_modules`, where each package is a link to ours. */
  readonly packages: string;
  /** Programs that were gathered, by the digest of their sources. */
  readonly gathered: () => string[];
  /** Builds as an operator does, in English. */
  readonly build: (
    out?: string,
    ...options: string[]
  ) => { readonly status: number | null; readonly stderr: string; readonly site: Site | undefined };
}

type Site = ReturnType<typeof treeOf>;

export function copyOfProject(files: Files = oneArticle): ProjectCopy {
  const folder = temporaryFolder();
  for (const name of copied) cpSync(join(project, name), join(folder, name), { recursive: true });
  const packages = join(folder, "node_modules");
  mkdirSync(packages);
  for (const name of readdirSync(join(project, "node_modules"))) {
    if (name !== ".cache") symlinkSync(join(project, "node_modules", name), join(packages, name));
  }
  writeFiles(join(folder, "content"), files);
  const programs = join(packages, ".cache/khizana");
  return {
    folder,
    packages,
    // Node keeps its own form of what it has loaded beside.
    gathered: () => readdirSync(programs).filter((name) => name !== "compiled"),
    build(out = "dist", ...options) {
      const command = ["scripts/start.mjs", "build", "--out", out, "--cache", `${out}.cache`];
      const { status, stderr } = spawnSync(
        process.execPath,
        [...command, "--lang", "en", ...options],
        { encoding: "utf8", cwd: folder },
      );
      return { status, stderr, site: status === 0 ? treeOf(join(folder, out)) : undefined };
    },
  };
}

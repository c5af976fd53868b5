// Programs are gathered once for each state of the sources, and do the same where that isn't possible.
import { spawnSync } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  readdirSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { treeOf } from "./publishing/build-process.ts";
import { articleText, temporaryFolder, writeFiles } from "./small-archive.ts";

const project = fileURLToPath(new URL("..", import.meta.url));

/** A project of its own: our sources, copied, and the packages, by links. */
function copyOfProject() {
  const folder = temporaryFolder();
  for (const name of [
    "scripts",
    "layouts",
    ".eleventy.ts",
    "package.json",
    "package-lock.json",
    "tsconfig.json",
  ]) {
    cpSync(join(project, name), join(folder, name), { recursive: true });
  }
  const packages = join(folder, "node_modules");
  mkdirSync(packages);
  for (const name of readdirSync(join(project, "node_modules"))) {
    if (name !== ".cache") symlinkSync(join(project, "node_modules", name), join(packages, name));
  }
  writeFiles(join(folder, "content"), {
    "site.yaml": "url: https://presse.example/\n",
    "articles/crue.md": articleText(),
  });
  const programs = join(packages, ".cache/khizana");
  return { folder, packages, programs, gathered: () => readdirSync(programs).filter(isProgram) };
}

/** Node keeps its own form of what it has loaded beside. */
const isProgram = (name: string) => name !== "compiled";

function build(folder: string, out = "dist", ...options: string[]) {
  const command = ["scripts/start.mjs", "build", "--out", out, "--cache", `${out}.cache`];
  const run = spawnSync(process.execPath, [...command, "--lang", "en", ...options], {
    encoding: "utf8",
    cwd: folder,
  });
  return { ...run, site: run.status === 0 ? treeOf(join(folder, out)) : undefined };
}

describe("a program", () => {
  it("is gathered once for each state of the sources", () => {
    const { folder, gathered } = copyOfProject();
    expect(build(folder).stderr).toBe("");
    const [first] = gathered();
    build(folder, "again");
    expect(gathered()).toEqual([first]);
    writeFileSync(join(folder, "layouts/locales/fr.ts"), "\n// Autre.\n", { flag: "a" });
    build(folder, "third");
    expect(gathered()).toHaveLength(2);
    // What nobody has used for a day goes when another is gathered.
    utimesSync(join(folder, "node_modules/.cache/khizana", first as string), 0, 0);
    writeFileSync(join(folder, "layouts/locales/fr.ts"), "\n// Encore.\n", { flag: "a" });
    build(folder, "fourth");
    expect(gathered()).toHaveLength(2);
    expect(gathered()).not.toContain(first);
  });

  it("makes the same site where it can't be written: its sources are loaded one by one", () => {
    const { folder, packages } = copyOfProject();
    const gathered = build(folder, "gathered", "--workers", "2");
    rmSync(join(packages, ".cache"), { recursive: true });
    writeFileSync(join(packages, ".cache"), "no folder can be made here");
    const loaded = build(folder, "loaded", "--workers", "2");
    expect([gathered.status, loaded.status, loaded.stderr]).toEqual([0, 0, ""]);
    expect(loaded.site).toEqual(gathered.site);
  });

  it("says of a broken source where it is broken", () => {
    const { folder } = copyOfProject();
    writeFileSync(join(folder, "layouts/pages/day.11ty.tsx"), "\nexport const = 1;\n", {
      flag: "a",
    });
    const { status, stderr } = build(folder);
    expect(status).not.toBe(0);
    expect(stderr).toMatch(/day\.11ty\.tsx:\d+:\d+/);
  });
});

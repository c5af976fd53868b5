// Programs are gathered once for each state of the sources, and do the same where that isn't possible.
import { rmSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { copyOfProject } from "./project-copy.ts";

describe("a program", () => {
  it("is gathered once for each state of the sources", () => {
    const { folder, gathered, build } = copyOfProject();
    expect(build().stderr).toBe("");
    const [first] = gathered();
    build("again");
    expect(gathered()).toEqual([first]);
    writeFileSync(join(folder, "layouts/locales/fr.ts"), "\n// Autre.\n", { flag: "a" });
    build("third");
    expect(gathered()).toHaveLength(2);
    // What nobody has used for a day goes when another is gathered.
    utimesSync(join(folder, "node_modules/.cache/khizana", first as string), 0, 0);
    writeFileSync(join(folder, "layouts/locales/fr.ts"), "\n// Encore.\n", { flag: "a" });
    build("fourth");
    expect(gathered()).toHaveLength(2);
    expect(gathered()).not.toContain(first);
  });

  it("makes the same site where it can't be written: its sources are loaded one by one", () => {
    const { packages, build } = copyOfProject();
    const gathered = build("gathered", "--workers", "2");
    rmSync(join(packages, ".cache"), { recursive: true });
    writeFileSync(join(packages, ".cache"), "no folder can be made here");
    const loaded = build("loaded", "--workers", "2");
    expect([gathered.status, loaded.status, loaded.stderr]).toEqual([0, 0, ""]);
    expect(loaded.site).toEqual(gathered.site);
  });

  it("says of a broken source where it is broken", () => {
    const { folder, build } = copyOfProject();
    writeFileSync(join(folder, "layouts/pages/day.11ty.tsx"), "\nexport const = 1;\n", {
      flag: "a",
    });
    const { status, stderr } = build();
    expect(status).not.toBe(0);
    expect(stderr).toMatch(/day\.11ty\.tsx:\d+:\d+/);
  });
});

// A change of the sources renders what it shapes: layouts every page, styles and browser scripts none.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { copyOfProject, type ProjectCopy } from "../project-copy.ts";
import { articleText } from "../small-archive.ts";
import { someArticles, treeDifferences } from "./build-process.ts";

type Site = NonNullable<ReturnType<ProjectCopy["build"]>["site"]>;

function edit(path: string, change: (text: string) => string): void {
  const text = readFileSync(path, "utf8");
  const changed = change(text);
  expect(changed).not.toBe(text);
  writeFileSync(path, changed);
}

function built(copy: ProjectCopy, ...call: Parameters<ProjectCopy["build"]>): Site {
  const { site, stderr } = copy.build(...call);
  expect(site, stderr).toBeDefined();
  return site as Site;
}

describe("an incremental build after a change of the sources", () => {
  it("equals a clean one, with changes of the content beside it", () => {
    const copy = copyOfProject(someArticles(20));
    const inLayouts = (path: string) => join(copy.folder, "layouts", path);
    const before = built(copy);
    const edits = [
      () =>
        edit(inLayouts("parts/footer.tsx"), (text) => text.replace("<footer", '<footer id="f"')),
      () => edit(inLayouts("locales/fr.ts"), (text) => text.replace("Publié dans", "Paru dans")),
      () => edit(inLayouts("styles/prose.css"), (text) => `${text}\n.prose q { color: red }\n`),
    ];
    const clean = ["first", "second", "third"];
    for (const [at, change] of edits.entries()) {
      change();
      writeFileSync(
        join(copy.folder, `content/articles/new${at}.md`),
        articleText({ headline: `Neuf ${at}`, topics: "[Port]" }),
      );
      const site = built(copy);
      expect(treeDifferences(site, built(copy, clean[at]))).toEqual([]);
      expect(treeDifferences(site, before)).not.toEqual([]);
    }
  });

  it("writes no page where a style or a browser script is another", () => {
    const copy = copyOfProject(someArticles(20));
    const before = built(copy);
    const inLayouts = (path: string) => join(copy.folder, "layouts", path);
    edit(inLayouts("styles/prose.css"), (text) => `${text}\n.prose q { color: red }\n`);
    edit(inLayouts("browser/site.ts"), (text) => `${text}\ndocument.title += "!";\n`);
    const changed = treeDifferences(built(copy), before).map((line) => line.split(":")[0]);
    expect(changed.sort()).toEqual([".khizana", "assets/site.css", "assets/site.js"]);
  });
});

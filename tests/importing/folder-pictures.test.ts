// Pictures that another generator's folder holds.
import { expect, it } from "vitest";
import { markdown } from "../../scripts/importing/markdown.ts";
import { temporaryFolder, writeFiles } from "../small-archive.ts";
import { importInto } from "./import-of.ts";

const head = "title: Crue\nsource: Le Phare\ndate: 2022-10-25\nimages: [quai.jpg]\n";

it("stand above the text or begin it, and not both, with what the text says of them", async () => {
  const folder = temporaryFolder();
  writeFiles(folder, {
    "a.md": `---\n${head}---\n![Le quai](quai.jpg)\n\nLe texte.\n`,
    "quai.jpg": "q",
  });
  const { paths, read } = await importInto(markdown, folder);
  const text = read(paths.find((path) => path.endsWith(".md")) ?? "");
  expect(text).toMatch(/image: {src: quai\.jpg, alt: Le quai}\n(?:.+\n)*---\n\nLe texte\.\n$/);
});

it("are told of where the folder does not hold them", async () => {
  const folder = temporaryFolder();
  writeFiles(folder, {
    "a.md": `---\n${head}---\nLe ![port](/img/port.png) et ![port](/img/port.png).\n`,
  });
  const { report, refusals, content } = await importInto(markdown, folder);
  expect(report).toEqual({ imported: 1, alreadyThere: 0, refused: 0 });
  expect(refusals).toMatchObject([{ details: { names: ["quai.jpg", "/img/port.png"] } }]);
  expect((await importInto(markdown, folder, { content })).refusals).toEqual([]);
});

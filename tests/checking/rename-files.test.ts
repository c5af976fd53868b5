// A file gets a plain name where nothing else changes by it: not an address, not a file, not a link; else its author is told why.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { oddNames } from "../publishing/git-edits.ts";
import { articleText, type Files } from "../small-archive.ts";
import { mendedArchive } from "./mended-archive.ts";

const dated = (headline: string, more: Record<string, string> = {}) =>
  articleText({ headline, ...more });
const image = '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="4"/>';

describe("a file whose name programs stumble over", () => {
  it("is renamed with the links to it, and its pictures stay beside it", async () => {
    const archive = mendedArchive({
      "articles/2026/Crue à Salé.md": dated("Crue", { body: "![Le fleuve](vue.svg)\n" }),
      "articles/2026/vue.svg": image,
      "articles/port.md": dated("Port", { body: "[crue](2026/Crue%20%C3%A0%20Sal%C3%A9.md)\r\n" }),
      "articles/Cassé.md": articleText({ date: "x", body: "[a](<2026/Crue à Salé.md>)\n" }),
      "pages/a.md": "---\nheadline: A\n---\n[crue](<../articles/2026/Crue à Salé.md>)\n",
    });
    const before = await archive.addresses();
    expect(await archive.told()).toContain("articles/2026/Crue à Salé.md file-name-unsafe");
    const { renamed, notRenamed, fixed } = await archive.fix();
    const name = (path: string) => path.slice(archive.content.length + 1);
    expect(renamed.map(({ from, to }) => `${name(from)} → ${name(to)}`)).toEqual([
      "articles/2026/Crue à Salé.md → articles/2026/crue-a-sale.md",
    ]);
    expect(notRenamed.map(({ file, reason }) => `${name(file)} ${reason}`)).toEqual([
      "articles/Cassé.md left-out",
    ]);
    expect(
      fixed.flatMap(({ file, lines }) => lines.map(({ after }) => `${name(file)} ${after}`)),
    ).toMatchInlineSnapshot(`
        [
          "articles/port.md [crue](2026/crue-a-sale.md)",
          "pages/a.md [crue](<../articles/2026/crue-a-sale.md>)",
          "articles/Cassé.md [a](<2026/crue-a-sale.md>)",
        ]
      `);
    expect(archive.text("articles/port.md")).toContain("[crue](2026/crue-a-sale.md)\r\n");
    expect(Object.values(await archive.addresses())).toEqual(Object.values(before));
    expect(await archive.told()).toEqual([
      "articles/Cassé.md file-name-unsafe",
      "articles/Cassé.md day-unreadable",
    ]);
    expect((await archive.fix()).renamed).toEqual([]);
  });

  it.each<[string, Files, string]>([
    [
      "another file has the plain name",
      { "articles/B-1.md": dated("B", { date: "2026-03-15" }) },
      "name-taken",
    ],
    ["another file claims its address", { "articles/x/b_1.md": dated("B") }, "address-shared"],
    [
      "its old address is another's",
      {
        "articles/b 1.md": dated("B", { aliases: "[/vieux/]" }),
        "articles/c.md": dated("C", { aliases: "[/vieux/]" }),
      },
      "address-shared",
    ],
    [
      "a link can't be led there with certainty",
      { "articles/c.md": dated("C", { body: "[b](b&#32;1.md)\n" }) },
      "link",
    ],
    ["it is left out", { "articles/b 1.md": dated("B", { date: "x" }) }, "left-out"],
  ])("keeps it where %s", async (_, others, reason) => {
    const archive = mendedArchive({ "articles/b 1.md": dated("B"), ...others });
    const before = await archive.addresses();
    const { renamed, notRenamed, fixed } = await archive.fix();
    expect([renamed, fixed]).toEqual([[], []]);
    expect(notRenamed.map((one) => one.reason)).toEqual([reason]);
    expect(await archive.addresses()).toEqual(before);
  });

  it("keeps it beside a file that a system without capitals would take for it, of another day", async () => {
    const archive = mendedArchive({
      "articles/b 1.md": dated("B"),
      "articles/B-1.md": dated("C", { date: "2026-03-15" }),
      "articles/é 1.md": dated("D"),
      "articles/é-1.md": dated("E", { date: "2026-03-15" }),
    });
    const { renamed, notRenamed } = await archive.fix();
    expect(renamed.map(({ to }) => to.slice(archive.content.length))).toEqual(["/articles/e-1.md"]);
    expect(notRenamed.map(({ reason }) => reason)).toEqual(["name-taken", "name-taken"]);
  });

  it("is renamed only where it was asked for", async () => {
    const files = { "articles/a/é.md": dated("A"), "articles/b/é.md": dated("B") };
    const archive = mendedArchive({
      ...files,
      "articles/b/é.md": dated("B", { date: "2026-01-01" }),
    });
    const { renamed } = await archive.fix(["articles/b"]);
    expect(renamed.map(({ to }) => to.slice(archive.content.length))).toEqual(["/articles/b/e.md"]);
  });
});

it("leaves every address as it was, whatever the names and links, and finds nothing to rename a second time", async () => {
  const stem = fc.constantFrom(...oddNames, "É t é", "ete", "E TE", "index", "خبر", "a b", "A_B");
  const name = fc.tuple(fc.constantFrom("", "x/", "é/"), stem, fc.constantFrom(".md", ".ar.MD"));
  const article = fc.record({
    name: name.map((parts) => `articles/${parts.join("")}`),
    day: fc.constantFrom("2026-03-14", "2026-03-15"),
    link: fc.nat(),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(article, { minLength: 2, maxLength: 8 }), async (articles) => {
      const targets = articles.map(({ name: path }) => encodeURI(path.slice("articles/".length)));
      const body = (at: number) => `[a](${targets[at % targets.length]})\n`;
      const archive = mendedArchive(
        Object.fromEntries(
          articles.map(({ name: path, day, link }, at) => [
            path,
            articleText({ headline: `T${at}`, date: day, body: body(link) }),
          ]),
        ),
      );
      const before = Object.values(await archive.addresses()).sort();
      const lost = async () => (await archive.told()).filter((one) => /unresolved|taken/.test(one));
      const told = (await lost()).length;
      const count = () => readdirSync(join(archive.content), { recursive: true }).length;
      const files = count();
      await archive.fix();
      expect(Object.values(await archive.addresses()).sort()).toEqual(before);
      expect((await lost()).length).toBe(told);
      expect(count()).toBe(files);
      const again = await archive.fix();
      expect([again.renamed, again.fixed]).toEqual([[], []]);
    }),
    { numRuns: 12 },
  );
});

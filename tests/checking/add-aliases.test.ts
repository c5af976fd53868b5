// Old addresses join the list in the form that its author gave it; every other sign of the file stays.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addAliases } from "../../scripts/checking/add-aliases.ts";
import { readFrontMatter } from "../../scripts/reading/front-matter.ts";

const two = ["/2026/03/14/a/", "/2026/03/14/b/"];
const file = (head: string) => `---\nheadline: "T" # le titre\n${head}---\nTexte.\r\n---\n`;

describe("old addresses", () => {
  it.each([
    ["", "aliases: [/2026/03/14/a/, /2026/03/14/b/]\n"],
    [
      "aliases: [/x/, '/y/'] # vieux\n",
      "aliases: [/x/, '/y/', /2026/03/14/a/, /2026/03/14/b/] # vieux\n",
    ],
    ["aliases: [/x/, ]\nlang: fr\n", "aliases: [/x/, /2026/03/14/a/, /2026/03/14/b/]\nlang: fr\n"],
    ["aliases: []\n", "aliases: [/2026/03/14/a/, /2026/03/14/b/]\n"],
    ["aliases: /x/ # vieux\n", "aliases: [/x/, /2026/03/14/a/, /2026/03/14/b/] # vieux\n"],
    ['"aliases" : "/x/"\n', '"aliases" : ["/x/", /2026/03/14/a/, /2026/03/14/b/]\n'],
    [
      "aliases: # vieux\n  # un\n  - /x/ # deux\n\nlang: fr\n",
      "aliases: # vieux\n  # un\n  - /x/ # deux\n  - /2026/03/14/a/\n  - /2026/03/14/b/\n\nlang: fr\n",
    ],
    ["aliases:\n- '/x/'\n", "aliases:\n- '/x/'\n- /2026/03/14/a/\n- /2026/03/14/b/\n"],
  ])("join %j", (before, after) => {
    expect(addAliases(file(before), two)?.text).toBe(file(after));
  });

  it.each(["\r\n", "\n"])("end in the line ends of the file: %j", (end) => {
    const text = (head: string) => `\ufeff${file(head)}`.replaceAll(/\r?\n/g, end);
    const added = addAliases(text("aliases:\n  - /x/\n"), two);
    expect(added?.text).toBe(text("aliases:\n  - /x/\n  - /2026/03/14/a/\n  - /2026/03/14/b/\n"));
    expect(added?.lines).toEqual([
      { line: 5, after: "  - /2026/03/14/a/" },
      { line: 6, after: "  - /2026/03/14/b/" },
    ]);
  });

  it.each(["aliases: [/x/,\n  /y/]\n", "aliases: >\n  /x/\n"])(
    "are left to the author where the form is not certain: %j",
    (head) => {
      expect(addAliases(file(head), two)).toBeUndefined();
    },
  );

  it("change nothing else, whatever stands in the front matter", () => {
    const line = fc.oneof(
      fc.constantFrom(
        "aliases:",
        "aliases: [/x/]",
        "aliases: /x/",
        "  - /y/",
        "- /z/",
        "# note",
        "lang: fr",
        "topics:",
        "",
        "summary: >",
        "  aliases: /n/",
      ),
      fc.string({ maxLength: 12 }),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 7 }), fc.constantFrom("\n", "\r\n"), (head, end) => {
        const given = ["---", "headline: T", ...head, "---", "Texte."].join(end);
        const added = addAliases(given, two);
        if (!added) return;
        const [before, after] = [readFrontMatter(given), readFrontMatter(added.text)];
        const old = [before.record.aliases ?? []].flat();
        expect({ ...after.record }).toEqual({ ...before.record, aliases: [...old, ...two] });
        expect(after.body).toBe(before.body);
        const kept = given.split(/\r?\n/).filter((one) => !one.startsWith("aliases"));
        expect(added.text.split(/\r?\n/)).toEqual(expect.arrayContaining(kept));
      }),
      { numRuns: 1000 },
    );
  });
});

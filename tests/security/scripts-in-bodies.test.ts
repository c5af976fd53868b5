// No body, however it is written, makes a page run, load or restyle anything.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { renderMarkdown } from "../../scripts/rendering/markdown.ts";
import { smallPage } from "../rendering/small-page.ts";
import { activeInBody } from "./active-content.ts";
import { payloads } from "./payloads.ts";

/** Where a payload may stand in a body. */
const places: Readonly<Record<string, (payload: string) => string>> = {
  alone: (payload) => payload,
  "in a line": (payload) => `a ${payload} b`,
  "in a quote": (payload) => `> ${payload.replaceAll("\n", "\n> ")}`,
  "in a list": (payload) => `- ${payload}\n- b`,
  "in a heading": (payload) => `# ${payload}\n\n[x](#x)`,
  "in a table": (payload) => `| a |\n|---|\n| ${payload.replaceAll("|", "")} |`,
  "in a footnote": (payload) => `a[^1]\n\n[^1]: ${payload}`,
  "in a footnote's name": (payload) => `a[^${payload}]\n\n[^${payload}]: b`,
  "in a link's words": (payload) => `[${payload}](https://a.example)`,
  "in a link's address": (payload) => `[a](${payload}) [b](<${payload}>)`,
  "in a link's title": (payload) => `[a](https://a.example "${payload}")`,
  "in a picture's words": (payload) => `![${payload}](quai.jpg '${payload}')`,
  "in a picture's address": (payload) => `![a](${payload}) <img src="${payload}">`,
  "in a code's name": (payload) => `\`\`\`${payload}\na\n\`\`\``,
  "in code": (payload) => `\`${payload}\`\n\n    ${payload}`,
  "in an HTML element": (payload) => `<div>\n${payload}\n</div>\n\n<b>${payload}</b>`,
  "in an attribute": (payload) => `<p title="${payload}" lang='${payload}' dir=${payload}>a</p>`,
  "after an open tag": (payload) => `<div title='\n\n${payload}`,
};

describe.each(Object.entries(places))("a payload %s", (_, place) => {
  it.each(["allow", "escape"] as const)("is harmless with html: %s", (html) => {
    for (const payload of payloads) {
      const body = place(payload);
      expect([body, activeInBody(renderMarkdown(body, smallPage(html)))]).toEqual([body, []]);
    }
  });
});

describe("payloads in any mixture", () => {
  it("are harmless", () => {
    const pieces = payloads.flatMap((payload) => payload.split(/(?<=>)|(?=<)|(?<=["'])/));
    const piece = fc.oneof(
      fc.constantFrom(...pieces),
      fc.constantFrom("\n\n", "<div>", "'", '"', "<!--", "[a](b)"),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (parts) => {
        expect(activeInBody(renderMarkdown(parts.join(""), smallPage()))).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });
});

// Trusted HTML is made in one place and nothing is done to it on the way.
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { trustHtml } from "../../scripts/model/trusted-html.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

it("is the HTML as it was rendered", () => {
  expect(trustHtml("<p>a & b</p>")).toBe("<p>a & b</p>");
});

it("is made by rendering alone, of Markdown and of data, and placed unescaped by one layout part for each", () => {
  const filesWith = (text: string) =>
    execFileSync("grep", ["-rlE", text, "scripts", "layouts"], { cwd: root, encoding: "utf8" })
      .trim()
      .split("\n");
  expect(filesWith("trustHtml\\(").sort()).toEqual([
    "scripts/model/trusted-html.ts",
    "scripts/rendering/data-block.ts",
    "scripts/rendering/feed-text.ts",
    "scripts/rendering/markdown.ts",
  ]);
  expect(filesWith("dangerouslySetInnerHTML").sort()).toEqual([
    "layouts/parts/prose.tsx",
    "layouts/parts/structured-data.tsx",
  ]);
});

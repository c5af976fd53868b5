// Trusted HTML is made in one place and nothing is done to it on the way.
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { trustHtml } from "../../scripts/model/trusted-html.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

it("is the HTML as it was rendered", () => {
  expect(trustHtml("<p>a & b</p>")).toBe("<p>a & b</p>");
});

it("is made by rendering alone, and placed unescaped by one layout part alone", () => {
  const filesWith = (text: string) =>
    execFileSync("grep", ["-rlE", text, "scripts", "layouts"], { cwd: root, encoding: "utf8" })
      .trim()
      .split("\n");
  expect(filesWith("trustHtml\\(").sort()).toEqual([
    "scripts/model/trusted-html.ts",
    "scripts/rendering/feed-text.ts",
    "scripts/rendering/markdown.ts",
  ]);
  expect(filesWith("dangerouslySetInnerHTML")).toEqual(["layouts/parts/prose.tsx"]);
});

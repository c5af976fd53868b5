// The editor's page: there where the settings ask for it, in every edition, and closed to everybody but the forge.
import { describe, expect, it } from "vitest";
import type { EditorSetup } from "../../scripts/editing/file-form.ts";
import { articleText, buildArchive } from "../small-archive.ts";

const articles = { "articles/a.md": articleText() };
const withAdmin = (admin: string, more = "") => ({
  ...articles,
  "site.yaml": `admin: ${admin}\n${more}`,
});

const setupIn = (html: string) =>
  JSON.parse(
    /<script type="application\/json" id="setup">(.*?)<\/script>/s.exec(html)?.[1] ?? "{}",
  ) as EditorSetup;
const policyIn = (html: string) =>
  /http-equiv="Content-Security-Policy" content="([^"]*)"/
    .exec(html)?.[1]
    ?.replaceAll("&#39;", "'") ?? "";

it("stands in every edition, with its program, and goes when the settings ask for it no more", async () => {
  const { files, read, again } = await buildArchive(articles);
  const ofEditor = () => files().filter((file) => /(?:^|\/)admin\//.test(file));
  expect(ofEditor()).toEqual([]);
  await again(withAdmin("{backend: test}"));
  expect(ofEditor()).toEqual(
    expect.arrayContaining(["admin/index.html", "ar/admin/index.html", "assets/admin/admin.js"]),
  );
  expect(read("ar/admin/index.html")).toContain('<html lang="ar" dir="rtl">');
  expect(read("admin/index.html")).toContain('src="../assets/admin/admin.js"');
  const unchanged = await again({ "articles/b.md": articleText({ headline: "Autre" }) });
  expect(unchanged.problems).toEqual([]);
  expect(ofEditor().length).toBeGreaterThan(3);
  await again({ "site.yaml": "lang: fr\n" });
  expect(ofEditor()).toEqual([]);
});

describe("its policy", () => {
  it.each([
    ["{backend: test}", "'self' blob: data:"],
    ["{backend: github, repo: a/b}", "'self' blob: data: https://api.github.com"],
    [
      "{backend: gitea, repo: a/b, server: 'https://git.presse.example/forge/'}",
      "'self' blob: data: https://git.presse.example",
    ],
  ])("with %s lets it reach %s", async (admin, allowed) => {
    const { read } = await buildArchive(withAdmin(admin));
    const policy = policyIn(read("admin/index.html"));
    expect(policy.split("; ")).toContain(`connect-src ${allowed}`);
    expect(policy).toContain("default-src 'none'; script-src 'self' 'wasm-unsafe-eval';");
  });
});

it("hands over settings as data, whatever they hold", async () => {
  const name = "</script><script>alert(1)</script>\u2028";
  const { read } = await buildArchive(
    withAdmin("{backend: test}", `name: ${JSON.stringify(name)}\n`),
  );
  const html = read("admin/index.html");
  expect(html).not.toContain("<script>alert");
  expect(setupIn(html).config.app_title).toContain("</script><script>alert(1)</script>");
});

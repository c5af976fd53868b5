// A reader reports a picture by the site's channel: its receiver, a mail, or an issue.
import { describe, expect, it } from "vitest";
import { articleText, buildArchive } from "../small-archive.ts";

const picture =
  '<svg xmlns="http://www.w3.org/2000/svg" width="90" height="60"><rect width="9" height="6"/></svg>';

function site(reports: string) {
  return {
    "site.yaml": `url: https://presse.example/archive/\n${reports}`,
    "images/quai.svg": picture,
    "articles/a.md": articleText({ image: "/quai.svg", body: "![Encore](/quai.svg)\n" }),
    "articles/b.ar.md": articleText({ headline: "خبر", body: "![صورة](/quai.svg)\n" }),
    "pages/about.md": "---\nheadline: À propos\n---\n![Le quai](/quai.svg)\n",
    "articles/none.md": articleText({ headline: "Sans image" }),
  };
}

const page = "2026/03/14/a/index.html";

/** Addresses of a page, as a browser reads them. */
function hrefs(html: string): string[] {
  return [...html.matchAll(/href="([^"]*)"/g)].map(([, href = ""]) =>
    href.replaceAll("&amp;", "&"),
  );
}

describe("reporting a picture", () => {
  it("is not offered, nor spoken of, where the site has no channel", async () => {
    const { read, files } = await buildArchive(site(""));
    expect(read(page)).not.toMatch(/report|signal/i);
    expect(files().filter((file) => file.startsWith("moderation"))).toEqual([]);
  });

  it("takes one form a picture, in the language of the page, and a place to be thanked", async () => {
    const { read, files } = await buildArchive(
      site("reports: {receiver: https://images.example/r}\n"),
    );
    const html = read(page);
    expect(html.match(/<form class="report"/g)).toHaveLength(1);
    expect(html.match(/<a class="report-link"/g)).toHaveLength(2);
    expect(html).toContain('action="https://images.example/r/reports"');
    expect(html).toContain('name="thanks" value="moderation/thanks/"');
    expect(html).toContain("connect-src 'self' https://images.example; ");
    expect(html).toContain("form-action https://images.example 'self'; ");
    const arabic = read("ar/2026/03/14/b/index.html");
    expect(arabic).toContain("التبليغ عن هذه الصورة");
    expect(arabic).toContain('name="thanks" value="ar/moderation/thanks/"');
    expect(read("about/index.html")).toMatch(/report-link[\s\S]*<form class="report"/);
    expect(read("index.html")).toContain('data-receiver="https://images.example/r/"');
    for (const other of ["2026/03/14/none/index.html", "2026/index.html"]) {
      expect(read(other)).not.toMatch(/reports\.js|images\.example/);
    }
    expect(files()).toContain("ar/moderation/thanks/index.html");
    expect(read("feed.xml") + read("2026/03/14/articles.json")).not.toMatch(/report|Signaler/);
  });

  it("opens a mail that names picture and page", async () => {
    const { read, files } = await buildArchive(site("reports: {email: images@presse.example}\n"));
    const mail = hrefs(read(page)).find((href) => href.startsWith("mailto:"));
    const url = new URL(mail ?? "");
    expect(url.pathname).toBe("images@presse.example");
    expect(url.searchParams.get("body")).toMatch(
      /^Page : https:\/\/presse\.example\/archive\/2026\/03\/14\/a\/\nImage : [0-9a-f]{16}\n/,
    );
    expect(read(page)).toContain("La rédaction lira votre message et décidera.");
    expect(read(page)).not.toMatch(/automatiquement|<form class="report"/);
    expect(read(page)).toContain("form-action 'none'");
    expect(files()).not.toContain("moderation/thanks/index.html");
  });

  it.each([
    ["https://github.example/o/r/issues/new?labels=image", "title", "body"],
    ["https://gitlab.example/g/p/-/issues/new", "issue[title]", "issue[description]"],
  ])("opens an issue at %s, in its forge's terms", async (issues, title, body) => {
    const { read } = await buildArchive(site(`reports: {issues: "${issues}"}\n`));
    const { origin } = new URL(issues);
    const url = new URL(hrefs(read(page)).find((href) => href.startsWith(origin)) ?? "");
    expect(url.searchParams.get(title)).toMatch(/^Image signalée \([0-9a-f]{16}\)$/);
    expect(url.searchParams.get(body)).toContain("https://presse.example/archive/2026/03/14/a/");
    expect(url.searchParams.get("labels")).toBe(new URL(issues).searchParams.get("labels"));
  });
});

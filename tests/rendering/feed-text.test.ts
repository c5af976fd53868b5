// A text that leaves its page takes whole addresses with it.
import { expect, it } from "vitest";
import type { BodyContext } from "../../scripts/rendering/body-context.ts";
import { renderForFeed } from "../../scripts/rendering/feed-text.ts";

const page = "https://presse.example/a/";
const context: BodyContext = {
  html: "allow",
  image: () => undefined,
  link: (href) => new URL(href, page).href,
};
const render = (body: string) => renderForFeed(body, context, page);

it("links into itself lead to the article's page", () => {
  const html = render("## Le quai\n\nVoir [plus haut](#le-quai) et la note[^1].\n\n[^1]: Ici.\n");
  expect(html).toContain(`href="${page}#p-le-quai"`);
  expect(html).toContain(`href="${page}#fn1"`);
  expect(html).toContain(`href="${page}#fnref1"`);
  expect(html).not.toContain('href="#');
});

it("so do those beside HTML that an author wrote", () => {
  const html = render(
    '<p title="> <a href=&quot;#x&quot;">Un</p>\n\nLa note[^1].\n\n[^1]: <b>Ici</b>.\n',
  );
  expect(html).toContain(`href="${page}#fn1"`);
  expect(html).not.toMatch(/<a [^>]*href="#/);
});

it("what only looks like a link stays as it is", () => {
  expect(render('`<a href="#x">`')).toContain("href=&quot;#x&quot;");
});

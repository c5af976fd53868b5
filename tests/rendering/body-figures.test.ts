// A local picture is a figure, a remote one a link, a missing one is left out, and no link is left without words.
import { describe, expect, it } from "vitest";
import { arrangeFigures } from "../../scripts/rendering/body-figures.ts";
import { markdownParser } from "../../scripts/rendering/markdown-parser.ts";
import { quai, smallPage } from "./small-page.ts";

const parser = markdownParser(false);

function show(body: string): string {
  const tokens = parser.parse(body, {});
  arrangeFigures(tokens, smallPage());
  return parser.renderer.render(tokens, parser.options, {}).trim();
}

const picture = (alt: string) =>
  `<img src="${quai.src}" srcset="${quai.srcset}" sizes="(min-width: 48rem) 46rem, 100vw" width="800" height="600" loading="lazy" alt="${alt}">`;

describe("a picture in a body", () => {
  it.each([
    ["![Le quai](quai.jpg)", `<figure class="picture">${picture("Le quai")}</figure>`],
    [
      "![](quai.jpg 'Le soir')",
      `<figure class="picture">${picture("")}<figcaption>Le soir</figcaption></figure>`,
    ],
    [
      '![**Le** "quai" <b>](quai.jpg)',
      `<figure class="picture">${picture("Le &quot;quai&quot; &lt;b&gt;")}</figure>`,
    ],
    ["Voir ![x](quai.jpg) ici", `<p>Voir ${picture("x")} ici</p>`],
    ["- ![x](quai.jpg)", `<ul>\n<li>${picture("x")}</li>\n</ul>`],
    [
      "[![x](quai.jpg)](https://a.example)",
      `<p><a href="https://a.example">${picture("x")}</a></p>`,
    ],
    ["![x](perdu.jpg)", "<p></p>"],
    ["Voir ![x](perdu.jpg) ici", "<p>Voir  ici</p>"],
    ["![x](https://b.example/y.jpg)", '<p><a href="https://b.example/y.jpg">x</a></p>'],
    [
      "![](https://b.example/y.jpg)",
      '<p><a href="https://b.example/y.jpg">https://b.example/y.jpg</a></p>',
    ],
    [
      "[![x](https://b.example/y.jpg)](https://a.example)",
      '<p><a href="https://a.example">x</a></p>',
    ],
    [
      "[![](https://b.example/y.jpg)](https://a.example)",
      '<p><a href="https://a.example">https://a.example</a></p>',
    ],
    ["[![x](perdu.jpg)](https://a.example)", '<p><a href="https://a.example">x</a></p>'],
    [
      "[![](perdu.jpg)](https://a.example)",
      '<p><a href="https://a.example">https://a.example</a></p>',
    ],
  ])("%s", (body, html) => {
    expect(show(body)).toBe(html);
  });

  it("is one of thousands in a paragraph, and they are placed in no time", () => {
    const started = performance.now();
    show("![](a.jpg) ".repeat(20_000));
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

// A body with HTML is rebuilt from its tree: the author's forged marks go, our own stay, in one and the same body.
import { describe, expect, it } from "vitest";
import { renderMarkdown } from "../../scripts/rendering/markdown.ts";
import { rebuildHtml } from "../../scripts/rendering/rebuilt-html.ts";
import { quai, smallPage } from "./small-page.ts";

const show = (body: string) => renderMarkdown(body, smallPage()).trim();
const rebuild = (html: string) => rebuildHtml(html, smallPage());

describe("an author's own HTML", () => {
  it.each([
    ["<h1>a</h1><h4>b</h4><h1>c</h1>", "<h2>a</h2><h3>b</h3><h2>c</h2>"],
    ['<a href="suite.md">a</a>', '<a href="../../24/suite/">a</a>'],
    ['<a href="https://a.example">a</a>', '<a href="https://a.example">a</a>'],
    ['<a href="https://a.example"></a>', '<a href="https://a.example">https://a.example</a>'],
    ['<a href="perdu.md">a</a><a href="#x">b</a><a name="y">c</a><a>d</a>', "abcd"],
    ["<img src=perdu.jpg alt=x>", ""],
    ["<img src=https://b.example/y.jpg alt=x>", '<a href="https://b.example/y.jpg">x</a>'],
    [
      "<img src=https://b.example/y.jpg>",
      '<a href="https://b.example/y.jpg">https://b.example/y.jpg</a>',
    ],
    [
      "<a href=https://a.example><img src=https://b.example/y.jpg alt=x></a>",
      '<a href="https://a.example">x</a>',
    ],
    [
      "<iframe src=https://v.example/1></iframe>",
      '<a href="https://v.example/1">https://v.example/1</a>',
    ],
    [
      "<video><source src=https://v.example/1></video>",
      '<a href="https://v.example/1">https://v.example/1</a>',
    ],
    [
      "<object data=https://v.example/1><p>a</p></object>",
      '<a href="https://v.example/1">https://v.example/1</a>',
    ],
    ["<iframe src=javascript:x></iframe><embed src=data:x>", ""],
    ["<iframe srcdoc='<script>x</script>'></iframe>", ""],
    ["<audio src=mailto:a@b.example>a</audio>", "a"],
    ["<div class=ours id=main tabindex=1>a</div>", "<div>a</div>"],
  ])("%s", (html, rebuilt) => {
    expect(rebuild(html)).toBe(rebuilt);
  });

  it("gets a picture's own sizes, whatever it says of them", () => {
    const html = rebuild(
      '<img src="quai.jpg" srcset="https://b.example 1x" width=1 alt=a title=b onload=x>',
    );
    expect(html).toBe(
      `<img src="${quai.src}" srcset="${quai.srcset}" sizes="(min-width: 48rem) 46rem, 100vw" width="800" height="600" loading="lazy" alt="a" title="b">`,
    );
  });

  it("nested 5,000 deep is given up, and the body shows it as text", () => {
    expect(rebuild("<div>".repeat(5000))).toBeUndefined();
    expect(show("<div>".repeat(5000))).toMatch(/^<p>&lt;div&gt;/);
  });
});

describe("a body that mixes both", () => {
  const mixed = `<b class="footnote-ref" id="fn1">a</b> b[^1] [c](suite.md) [d](#e) <a href="#fn1">x</a>

# E

| f |
|:-:|
| g |

![h](quai.jpg "i")

<ol class="footnotes-list"><li id="fnref1" class="footnote-item">forged</li></ol>

[^1]: note
`;

  it("keeps our ids, classes, links and pictures, and none of the forged ones", () => {
    const html = show(mixed);
    for (const own of [
      '<sup class="footnote-ref"><a href="#fn1" id="fnref1">[1]</a></sup>',
      '<li class="footnote-item" id="fn1">',
      '<a href="#fnref1" class="footnote-backref">',
      '<a href="../../24/suite/">c</a> <a href="#p-e">d</a> x',
      '<h2 id="p-e">E</h2>',
      '<div class="table" tabindex="0"><table>',
      '<td class="align-center">g</td>',
      `<figure class="picture"><img src="${quai.src}" srcset="${quai.srcset}"`,
      "<figcaption>i</figcaption>",
    ]) {
      expect(html).toContain(own);
    }
    expect(html).toContain("<b>a</b>");
    expect(html).toContain("<ol><li>forged</li></ol>");
    expect(html.match(/id="fn1"|id="fnref1"/g)).toHaveLength(2);
  });

  it("shows the same Markdown as a body without HTML", () => {
    const markdown = mixed.split("\n").slice(2, 9).join("\n");
    expect(show(`${markdown}\n\n<i>x</i>`)).toBe(
      `${show(markdown)}<p><i>x</i></p>`.replace("</figure><p>", "</figure>\n<p>"),
    );
  });
});

describe("a tag left open, which swallows what Markdown wrote after it", () => {
  it.each([
    "<div title='\n\n[x](https://a.example)\n\n'>y",
    "<div title='\n\n# H\n\n[x](#h)\n\n'>y",
    "<xmp>\n\n[x](https://a.example)\n\n</xmp>",
    "<div title='\n\na[^1]\n\n'>\n\n[^1]: b",
  ])("never shows our secret marks: %j", (body) => {
    expect(show(body)).not.toMatch(/data-|k[0-9a-f]{24}/);
  });

  it.each([
    ["<div><img src='https://evil.example/t.png' title='\n\n' ![x](quai.jpg)", /<img[^>]*evil/],
    [
      "<div><img srcset='https://evil.example/t.png 1x' title='\n\n' ![x](quai.jpg)",
      /<img[^>]*evil/,
    ],
    ["<div><a href='javascript:alert(1)' title='\n\n' [x](https://a.example)", /javascript/],
    ["<div><a href='/own' title='\n\n' [x](https://a.example)", /\/own/],
    ["[^1]\n\n[^1]: <div><a href='/own' title='\n\n    '", /\/own/],
  ])("never passes the author's address for one of ours: %j", (body, forged) => {
    expect(show(body)).not.toMatch(forged);
  });
});

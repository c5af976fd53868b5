// The search for active content finds it: a net that lets everything through would make every other test pass.
import { describe, expect, it } from "vitest";
import { activeInBody, activeInPage } from "./active-content.ts";
import { payloads } from "./payloads.ts";

describe("active content", () => {
  it("is found in what browsers would run", () => {
    const found = payloads.filter((payload) => activeInBody(payload).length > 0);
    expect(payloads.length).toBeGreaterThan(90);
    expect(found.length).toBeGreaterThan(75);
  });

  it.each([
    "<script>x</script>",
    "<p onclick=x>",
    "<p style=x>",
    "<a href='java\nscript:x'>",
    "<img src=//evil.example/x>",
    "<img srcset='x 1x, https://evil.example/x 2x'>",
    "<template><b onclick=x></template>",
    "<svg></svg>",
    "<iframe></iframe>",
  ])("is found in %j, in a text and in a page", (html) => {
    expect(activeInBody(html)).not.toEqual([]);
    expect(activeInPage(`<!doctype html><body>${html}`)).not.toEqual([]);
  });

  it.each([
    '<script src="https://evil.example/assets/site.js"></script>',
    '<script src="../assets/site.js">x</script>',
    '<script type="application/ld+json">{"a":"<!--"}</script>',
    '<script type="application/ld+json" src="x.js">{}</script>',
    '<link rel="schema.DC" href="https://evil.example/">',
    '<link rel="stylesheet" href="//evil.example/x.css">',
    '<meta http-equiv="refresh" content="0; url=https://evil.example">',
    '<meta http-equiv="refresh" content="0; url=javascript:x">',
  ])("is found in a page's head: %s", (html) => {
    expect(activeInPage(html)).not.toEqual([]);
  });

  it("is not found in prose and our own layouts", () => {
    expect(activeInBody('<p><a href="../x/" title="<script>">a</a> &lt;script></p>')).toEqual([]);
    expect(
      activeInPage('<script src="../assets/site.js"></script><meta charset="utf-8"><p>a'),
    ).toEqual([]);
    expect(
      activeInPage('<p>a<script type="application/ld+json">{"a":"\\u003c!--"}</script>'),
    ).toEqual([]);
  });
});

// A picture is looked for beside its article or in content/images/, and never anywhere else.
import { posix } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { imagePath } from "../../scripts/reading/image-path.ts";

const from = "articles/2022/crue.md";

describe("the picture that an article names", () => {
  it.each([
    ["quai.jpg", "articles/2022/quai.jpg"],
    ["./quai.jpg", "articles/2022/quai.jpg"],
    ["../quai.jpg", "articles/quai.jpg"],
    ["../../images/quai.jpg", "images/quai.jpg"],
    ["/quai.jpg", "images/quai.jpg"],
    ["/2022/quai.jpg", "images/2022/quai.jpg"],
    ["le%20quai.jpg?w=3#x", "articles/2022/le quai.jpg"],
    ["100%.jpg", "articles/2022/100%.jpg"],
    ["المرفأ.jpg", "articles/2022/المرفأ.jpg"],
  ])("as %s stands in %s", (src, path) => {
    expect(imagePath(from, src)).toEqual({ path });
  });

  it.each([
    "https://a.example/x.jpg",
    "//a.example/x.jpg",
    "data:image/png;base64,x",
    "C:\\x.jpg",
    "file:///etc/passwd",
  ])("as %s is elsewhere", (remote) => {
    expect(imagePath(from, remote)).toEqual({ remote });
  });

  it.each([
    ...[
      "../../../etc/passwd",
      "/../../x",
      "/../site.yaml",
      "../../site.yaml",
      "../../sources/a.yaml",
      "../../../content2/x",
    ],
    ...[
      "%2e%2e/%2e%2e/%2e%2e/etc/passwd",
      "/%2e%2e/%2E%2E/x",
      "..%2f..%2f..%2fx",
      "/..%5c..%5cx",
      "..\\..\\..\\x",
    ],
    ...[".env", "../.git/config", "/.ssh/id", "..", "/images/../../x", "a\\b.svg"],
  ])("as %j leads out, and is not looked at", (src) => {
    expect(imagePath(from, src)).toEqual({ outside: true });
  });

  it("never leaves the three folders, whatever its path says", () => {
    const part = fc.constantFrom(
      "..",
      ".",
      "/",
      "\\",
      "%2e%2e",
      "%2f",
      "%5c",
      "%00",
      "a",
      "?",
      "#",
      "%",
      ":",
      "~",
      "\0",
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), fc.constantFrom("", "/"), (parts, glue) => {
        const found = imagePath(from, parts.join(glue));
        if (!("path" in found)) return;
        expect(posix.normalize(found.path)).toBe(found.path);
        expect(found.path).toMatch(/^(articles|images|pages)\/(?!\.\.?(\/|$))/);
      }),
      { numRuns: 2000 },
    );
  });
});

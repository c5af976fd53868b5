// The schema's own words hold together: its synonyms, hints and examples speak of keys that it has.

import * as v from "valibot";
import { describe, expect, it } from "vitest";
import {
  articleSchema,
  examples,
  hints,
  inside,
  synonyms,
} from "../../scripts/reading/article-schema.ts";
import { parseStrictYaml } from "../../scripts/reading/strict-yaml.ts";

const known = Object.keys(articleSchema.entries);
const whole = { headline: "A", source: "B", date: "2022-10-25" };

describe("the article's schema", () => {
  it("knows every key that a synonym, a hint or an example leads to", () => {
    const led = [...Object.values(synonyms), ...Object.values(hints), ...Object.keys(examples)];
    expect(led.filter((key) => !known.includes(key))).toEqual([]);
    expect(Object.keys(synonyms).filter((key) => known.includes(key))).toEqual([]);
  });

  it("knows every inner key that a hint leads to", () => {
    for (const { known, hints = {} } of Object.values(inside)) {
      expect(Object.values(hints).filter((key) => !known.includes(key))).toEqual([]);
    }
  });

  it("accepts every example that it offers as a cure", () => {
    const lines = Object.values(examples).join("\n");
    const { record, findings } = parseStrictYaml(lines, 1);
    expect(findings).toEqual([]);
    expect(v.safeParse(articleSchema, record).success).toBe(true);
  });

  it.each([
    ["/old", "/old/"],
    ["/old/", "/old/"],
    [" /2022/10/24/crue ", "/2022/10/24/crue/"],
    ["/crue.html", "/crue.html"],
    ["/blog/crue/index.html", "/blog/crue/"],
    ["/2022/10/أخبار-الميناء/", "/2022/10/أخبار-الميناء/"],
    ["/2022/10/%D8%A3%D8%AE%d8%a8%d8%a7%d8%b1", "/2022/10/أخبار/"],
    ["/e\u0301te\u0301/", "/été/"],
    ["/می\u200cشود/", "/می\u200cشود/"],
    ["/%E0%A4%95%E0%A5%8D%E2%80%8D%E0%A4%B7/", "/क्\u200dष/"],
  ])("reads the old address %j as %s", (alias, address) => {
    expect(v.parse(articleSchema, { ...whole, aliases: alias }).aliases).toEqual([address]);
  });

  it.each([
    ...[
      "old",
      "",
      "/",
      "//evil.example/",
      "https://evil.example/",
      "/../../etc/passwd",
      "/a/../b/",
    ],
    ...[
      "/a/./b/",
      "/.git/",
      "/a//b/",
      "/a b/",
      "/%2e%2e/x/",
      "/a%2fb/",
      "/a%252fb/",
      "/%C3/",
      "/a%00b/",
      "/a%E2%80%AEb/",
      "/\u0301a/",
      "/a\u200cb/",
      "/می\u200c\u200cشود/",
      "/\u200cمی/",
      "/می\u200c/",
      "\\a\\",
      "/a\\b/",
      "/a?b/",
      "/a#b/",
    ],
    ...[
      "/index.html",
      "/404.html",
      "/ticker.json",
      "/robots.txt",
      "/2022/10/25/",
      "/ar/",
      "/assets/x/",
    ],
    ...[
      `/${"a".repeat(300)}/`,
      `/${"أ".repeat(101)}/`,
      "/a/".repeat(300),
      '/"><script>/',
      "/{{x}}/",
      "/a\u0000b/",
    ],
  ])("refuses the old address %j", (alias) => {
    expect(v.safeParse(articleSchema, { ...whole, aliases: [alias] }).success).toBe(false);
  });
});

// The allow-list holds the elements of written prose, and nothing that runs, frames, fetches or styles.
import type { Root } from "hast";
import { sanitize } from "hast-util-sanitize";
import rehypeStringify from "rehype-stringify";
import { unified } from "unified";
import { describe, expect, it } from "vitest";
import { allowList } from "../../scripts/rendering/allow-list.ts";
import { parseHtml } from "../../scripts/rendering/html-parser.ts";

const write = unified().use(rehypeStringify);

const clean = (html: string) =>
  write.stringify(sanitize(parseHtml(html), allowList(["dataOurs"])) as Root);

describe("what the allow-list keeps", () => {
  it.each([
    '<abbr title="x">a</abbr>',
    "<details open><summary>a</summary>b</details>",
    '<div dir="rtl" lang="ar">a</div>',
    "<dl><dt>a</dt><dd>b</dd></dl>",
    "<figure><figcaption>a</figcaption></figure>",
    '<ol start="3" reversed><li value="2">a</li></ol>',
    "<ruby>a<rp>(</rp><rt>b</rt></ruby>",
    '<table><caption>a</caption><tbody><tr><th scope="row">b</th><td colspan="2">c</td></tr></tbody></table>',
    '<time datetime="2022-10-25">a</time>',
    '<a href="https://a.example">a</a>',
    '<a href="mailto:a@b.example">a</a>',
    '<a href="../x/">a</a>',
    "<ins>a</ins><del>b</del><mark>c</mark><sub>d</sub><sup>e</sup><kbd>f</kbd><bdo>g</bdo>",
  ])("%s", (html) => {
    expect(clean(html)).toBe(html);
  });

  it("and our own mark, which no other name imitates", () => {
    expect(clean('<p data-ours="x" data-other="y" class="z" id="w">a</p>')).toBe(
      '<p data-ours="x">a</p>',
    );
  });
});

describe("what the allow-list drops", () => {
  it.each([
    ["<script>a</script>b", "b"],
    ["<style>a</style>b", "b"],
    ["<template>a</template>b", "b"],
    ["<noscript>a</noscript>b", "b"],
    ["<svg><text>a</text></svg>b", "b"],
    ["<math><mi>a</mi></math>b", "b"],
    ["<title>a</title>b", "b"],
    ["<select><option>a</select>b", "b"],
    ["<textarea>a</textarea>b", "b"],
    ["<!-- a -->b<?x y?><!doctype html>", "b"],
    ["<form action=x><input><button>a</button></form>", "a"],
    ["<iframe src=x></iframe><object data=x></object><embed src=x>", ""],
    ["<base href=x><meta http-equiv=refresh content=0><link rel=stylesheet href=x>a", "a"],
    ["<marquee>a</marquee><blink>b</blink><font color=red>c</font><center>d</center>", "abcd"],
    ["<dialog open>a</dialog><slot>b</slot><x-y is=z>c</x-y>", "abc"],
    [
      "<p style=x class=y id=z name=w onclick=v data-u=t aria-label=s role=r tabindex=0 hidden>a</p>",
      "<p>a</p>",
    ],
    ["<p dir=up lang='fr\" x'>a</p>", "<p>a</p>"],
    ["<a href=javascript:x target=_blank ping=y download rel=z>a</a>", "<a>a</a>"],
    [
      "<q cite=x>a</q><blockquote cite=javascript:x>b</blockquote>",
      "<q>a</q><blockquote>b</blockquote>",
    ],
    ["<img usemap=#x ismap loading=eager decoding=sync fetchpriority=high alt=a>", '<img alt="a">'],
    ["<li>a</li><td>b</td><dd>c</dd><summary>d</summary><figcaption>e</figcaption>", "abcde"],
  ])("%s", (html, left) => {
    expect(clean(html)).toBe(left);
  });
});

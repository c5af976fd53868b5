// The progress line counts on a terminal, and is quiet everywhere else.
import { describe, expect, it } from "vitest";
import { ProgressLine } from "../../scripts/publishing/progress.ts";
import { buildWords } from "../../scripts/rendering/build-words.ts";

function drawnOn(isTTY: boolean, inCi = false, language: "fr" | "ar" = "fr") {
  const drawn: string[] = [];
  const stream = { isTTY, write: (text: string) => drawn.push(text) } as unknown;
  let now = 0;
  const line = new ProgressLine(stream as NodeJS.WriteStream, buildWords(language).progress, {
    now: () => now,
    inCi,
  });
  line.show({ step: "reading", done: 0, total: 100 });
  now = 1000;
  line.show({ step: "rendering", done: 0, total: 100 });
  now = 3000;
  line.show({ step: "rendering", done: 40, total: 100 });
  now = 3010;
  line.show({ step: "rendering", done: 41, total: 100 });
  return drawn.map((text) => text.replace("\r\u001b[K", ""));
}

describe("the progress line", () => {
  it("says pages, pages a second and the time left, and not too often", () => {
    expect(drawnOn(true)).toEqual([
      "lecture 0/100",
      "pages 0/100",
      "pages 40/100 · 20 par seconde · 3 s restantes",
    ]);
  });

  it("says so in Arabic", () => {
    expect(drawnOn(true, false, "ar")).toEqual([
      "القراءة 0/100",
      "الصفحات 0/100",
      "الصفحات 40/100 · 20 في الثانية · الباقي 3 ث",
    ]);
  });

  it("says how many, and how many a second, where nobody knows yet how many there are", () => {
    const drawn: string[] = [];
    const stream = { isTTY: true, write: (text: string) => drawn.push(text) } as unknown;
    let now = 0;
    const clock = { now: () => now, inCi: false };
    const words = buildWords("fr").progress;
    const line = new ProgressLine(stream as NodeJS.WriteStream, words, clock);
    line.show({ step: "importing", done: 1 });
    now = 10;
    line.show({ step: "importing", done: 2 });
    now = 2000;
    line.show({ step: "importing", done: 800 });
    expect(drawn.map((text) => text.replace("\r\u001b[K", ""))).toEqual([
      "articles 1",
      "articles 800 · 400 par seconde",
    ]);
  });

  it("is quiet where nobody watches", () => {
    expect(drawnOn(false)).toEqual([]);
    expect(drawnOn(true, true)).toEqual([]);
  });
});

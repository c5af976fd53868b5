import { expect, test } from "vitest";
import { renderHome } from "../rendered.ts";
import { arabic, french, front, section } from "../views.ts";

test("an archive without articles says so, and how to begin", () => {
  const html = renderHome({ days: [] });
  expect(html).toContain("L’archive est encore vide.");
  expect(html).not.toContain("<article");
});

test("a single article is a front page of its own", () => {
  const html = renderHome({ front: { lead: french, seconds: [], others: [] }, days: [] });
  expect(html).toContain('class="lead"');
  expect(html).not.toContain('class="seconds"');
  expect(html).not.toContain('class="others"');
});

test("every headline of a mixed list carries its own language and direction", () => {
  const html = renderHome({ front, days: [section] });
  for (const { text } of [french, arabic]) expect(html).toContain(text);
  expect(html).toContain('<li lang="ar" dir="rtl"><a class="headline"');
  expect(html).toContain('<li lang="fr" dir="ltr"><a class="headline"');
  expect(html).toContain('<div lang="ar" dir="rtl"><p class="kicker">');
});

// A body's pictures are asked for in the width that they are shown at.
import { expect, it } from "vitest";
import { bodyImageSizes } from "../../scripts/rendering/body-context.ts";
import { renderMarkdown } from "../../scripts/rendering/markdown.ts";
import { smallPage } from "./small-page.ts";

it("is told to the browser, in Markdown and in HTML", () => {
  expect(bodyImageSizes).toMatch(/^\(min-width: \d+rem\) \d+rem, 100vw$/);
  for (const body of ["![](quai.jpg)", "<img src=quai.jpg>"]) {
    expect(renderMarkdown(body, smallPage())).toContain(`sizes="${bodyImageSizes}"`);
  }
});

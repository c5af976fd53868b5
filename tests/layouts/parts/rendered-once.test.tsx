// What many pages show alike is rendered once, and escaped as ever.
import { renderToString } from "preact-render-to-string";
import { expect, it } from "vitest";
import { renderedOnce } from "../../../layouts/parts/rendered-once.ts";

it("renders each view object once, and places it in any page", () => {
  let times = 0;
  const part = renderedOnce(({ text }: { readonly text: string }) => {
    times++;
    return <b title={text}>{text}</b>;
  });
  const view = { text: `<i>"a" & b</i>` };
  const escaped = "&lt;i>&quot;a&quot; &amp; b&lt;/i>";
  const once = renderToString(<p>{part(view)}</p>);
  expect(once).toBe(`<p><b title="${escaped}">${escaped}</b></p>`);
  expect(renderToString(<p>{part(view)}</p>)).toBe(once);
  expect(times).toBe(1);
  expect(renderToString(<p>{[part(view), part({ text: "خبر" })]}</p>)).toContain('<b title="خبر">');
  expect(times).toBe(2);
});

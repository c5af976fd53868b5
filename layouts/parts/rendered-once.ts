// What many pages show alike is rendered once and placed again: the frame's fixed parts, a headline in the tickers of twelve pages.
import type { VNode } from "preact";
import { jsxTemplate } from "preact/jsx-runtime";
import { renderToString } from "preact-render-to-string";

/**
 * A part that renders each view object once: planning hands out the very same object wherever the
 * same thing is shown. Only what Preact itself has written is placed without being escaped again.
 */
export function renderedOnce<View extends object>(part: (view: View) => VNode) {
  const kept = new WeakMap<View, string[]>();
  return (view: View): VNode => {
    let template = kept.get(view);
    if (!template) {
      template = [inOnePiece(renderToString(part(view)))];
      kept.set(view, template);
    }
    return jsxTemplate(template);
  };
}

/** V8 keeps a text put together from many as a tree of them, which each page would walk again. */
function inOnePiece(text: string): string {
  return Buffer.from(text, "utf16le").toString("utf16le");
}

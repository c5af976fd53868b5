// An item of a WordPress export as named texts: read by a strict parser that knows no entity but XML's own.
import { SaxesParser } from "saxes";
import type { Unreadable } from "./item.ts";

export interface WxrItem {
  /** By the export's names: "title", "content:encoded", "wp:post_type". */
  readonly texts: ReadonlyMap<string, string>;
  /** Categories, tags and what plugins make of them. */
  readonly terms: readonly WxrTerm[];
  readonly meta: ReadonlyMap<string, string>;
}

export interface WxrTerm {
  readonly domain: string;
  readonly nicename: string;
  readonly name: string;
}

/** What can be read past: controls that no XML may hold, and HTML's entities; broken tags can't. */
const harmless = /disallowed character|undefined entity|not well-formed|entity/;

/** An `<item>` with all in it; or where it is broken. */
export function readWxrItem(xml: string): WxrItem | Unreadable {
  const texts = new Map<string, string>();
  const terms: WxrTerm[] = [];
  const meta = new Map<string, string>();
  const open: { readonly name: string; readonly attributes: Record<string, string> }[] = [];
  let broken: string | undefined;
  let text: string[] = [];
  let key = "";
  const parser = new SaxesParser({ xmlns: false });
  parser.on("error", ({ message }) => {
    if (!harmless.test(message)) broken ??= /^\d+:\d+/.exec(message)?.[0] ?? "";
  });
  parser.on("opentag", ({ name, attributes }) => {
    open.push({ name, attributes: attributes as Record<string, string> });
    text = [];
  });
  parser.on("text", (piece) => text.push(piece));
  parser.on("cdata", (piece) => text.push(piece));
  parser.on("closetag", () => {
    const { name = "", attributes = {} } = open.pop() ?? {};
    const value = text.join("");
    text = [];
    if (open.length === 1 && name === "category") {
      const { domain = "category", nicename = "" } = attributes;
      terms.push({ domain, nicename, name: value });
    } else if (open.length === 1) {
      texts.set(name, value);
    } else if (open.length === 2 && open[1]?.name === "wp:postmeta") {
      if (name === "wp:meta_key") key = value;
      else meta.set(key, value);
    }
  });
  parser.write(xml).close();
  return broken === undefined
    ? { texts, terms, meta }
    : { reason: "broken-xml", at: broken || undefined };
}

// The HTML that WordPress makes of what its authors wrote: paragraphs of lines, shortcodes without their plugins.
import { plainLine } from "./plain-line.ts";

/** No article is longer, and what is looked for in it takes longer than it is long. */
const longestContent = 1_000_000;

/**
 * HTML of a post's content; nothing in it is run, and shortcodes that need a plugin give way to what they hold.
 * Throws a `RangeError` for what is far too long.
 */
export function wordpressHtml(
  content: string,
  gallery: (attributes: string) => string = () => "",
): string {
  if (content.length > longestContent) throw new RangeError("the content is too long");
  const text = withoutShortcodes(
    content.replace(/\r\n?/g, "\n").replace(/<!--(?:more|nextpage|noteaser)\b[^<>]*-->/g, "\n\n"),
    gallery,
  );
  // The block editor writes its paragraphs itself.
  return /<!-- \/?wp:/.test(content) ? text : withParagraphs(text);
}

function withoutShortcodes(text: string, gallery: (attributes: string) => string): string {
  const coded = text.replace(
    /(?<!\[)\[(code|sourcecode|php|css|html)\b([^[\]]*)\]([\s\S]*?)\[\/\1\]/g,
    (_, __, ___, code: string) =>
      `<pre>${code.replaceAll("<", "&lt;").replaceAll("[", "&#91;")}</pre>`,
  );
  const shown = coded
    .replace(/(?<!\[)\[gallery\b([^[\]]*)\](?!\])/g, (_, attributes: string) => gallery(attributes))
    .replace(/\[(?:wp_)?caption\b([^[\]]*)\]([\s\S]*?)\[\/(?:wp_)?caption\]/g, figure)
    .replace(/\[embed\b[^[\]]*\]\s*(https?:[^\s[]+)\s*\[\/embed\]/g, (_, url) => linkTo(url))
    .replace(/\[(?:audio|video|youtube|vimeo|dailymotion|soundcloud|embed)\b([^[\]]*)\]/g, media)
    .replace(/\[\/(?:audio|video)\]/g, "");
  return withoutUnknown(shown).replace(/\[(\[[\w-]+[^\]]*\])\]/g, "$1");
}

function figure(_: string, attributes: string, inside: string): string {
  const [image = "", rest = ""] = splitAfterImage(inside);
  const [, old = ""] = /\bcaption="([^"]*)"/.exec(attributes) ?? [];
  const caption = rest.trim() || old;
  return `\n\n<figure>${image}<figcaption>${caption}</figcaption></figure>\n\n`;
}

function splitAfterImage(inside: string): [string, string] {
  const end = /<img\b[^>]*>(?:\s*<\/a>)?/i.exec(inside);
  if (!end) return ["", inside];
  const at = end.index + end[0].length;
  return [inside.slice(0, at), inside.slice(at)];
}

function media(_: string, attributes: string): string {
  const [url] = /https?:[^\s"'\]]+/.exec(attributes) ?? [];
  return url === undefined ? "" : linkTo(url);
}

function linkTo(address: string): string {
  const shown = (plainLine(address) ?? "").replaceAll("&", "&amp;").replaceAll('"', "&quot;");
  return `\n\n<p><a href="${shown}">${shown.replaceAll("<", "&lt;")}</a></p>\n\n`;
}

/**
 * An author's own brackets, "[sic]", stay: a shortcode has an end, values, or a name that no author writes.
 * What it holds stays as well.
 */
function withoutUnknown(text: string): string {
  const closed = new Set([...text.matchAll(/\[\/([\w-]+)\]/g)].map(([, name = ""]) => name));
  const known = /^(?:gallery|playlist|contact-form|toc|nivoslider|slideshow|polldaddy)$/;
  return text.replace(
    /(?<!\[)\[(\/?)([A-Za-z][\w-]*)((?:\s+[^[\]]*)?)\/?\](?![\](])/g,
    (written, end: string, name: string, values: string) => {
      const isCode =
        end !== "" || closed.has(name) || /[\w-]+\s*=\s*["'\d]/.test(values) || known.test(name);
      return isCode || /[_-]/.test(name) ? "" : written;
    },
  );
}

const block =
  "(?:address|article|aside|blockquote|details|dd|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|summary|table|tbody|td|tfoot|th|thead|tr|ul|iframe|script|style)";
const opens = new RegExp(`(<${block}(?=[\\s>/])[^<>]*>)`, "gi");
const closes = new RegExp(`(</${block}\\s*>)`, "gi");
const isBlock = new RegExp(`^</?${block}(?=[\\s>/])`, "i");

/** As WordPress does before it shows a text: a blank line parts paragraphs, a line's end is one. */
function withParagraphs(text: string): string {
  return text
    .split(
      /(<pre\b[\s\S]*?<\/pre\s*>|<script\b[\s\S]*?<\/script\s*>|<style\b[\s\S]*?<\/style\s*>)/i,
    )
    .map((part, at) => (at % 2 === 1 ? part : paragraphs(part)))
    .join("\n");
}

function paragraphs(text: string): string {
  return text
    .replace(opens, "\n\n$1")
    .replace(closes, "$1\n\n")
    .split(/\n[ \t]*\n\s*/)
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .map((part) => {
      if (isBlock.test(part)) return part;
      if (/^https?:\/\/[^\s<>"]+$/.test(part)) return linkTo(part).trim();
      return `<p>${part.replace(/(?:<br\s*\/?>)?\n/gi, "<br>\n")}</p>`;
    })
    .join("\n\n");
}

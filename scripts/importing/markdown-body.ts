// The text of another generator's article: without templates and HTML, its pictures beside it.
import type { FolderPictures } from "./folder-pictures.ts";
import { outsideCode, withoutTemplates } from "./template-tags.ts";
import { withoutHtml } from "./without-html.ts";

const markdownPicture =
  /(?<!\\)!\[((?:[^\]\\\n]|\\.){0,2000})\]\(\s*(?:<([^<>\n]+)>|([^\s()]+(?:\([^\s()]*\)[^\s()]*)*))(?:\s+(?:"[^"\n]*"|'[^'\n]*'))?\s*\)/g;
const referencedPicture =
  /(?<!\\)!\[((?:[^\][\\\n]|\\.){0,2000})\](?!\()(?:\[([^\][\n]{0,200})\])?/g;
const definition =
  /^ {0,3}\[(?!\^)([^\][\n]{1,200})\]:[ \t]*(?:<([^<>\n]+)>|(\S+))(?:[ \t]+(?:"[^"\n]*"|'[^'\n]*'|\([^)\n]*\)))?[ \t]*$/gm;
const htmlPicture = /<img\b(?:[^>"']|"[^"]*"|'[^']*'){0,4000}>/gi;

/** A picture's place, while HTML is written anew around it: a sign that no text holds, and a number. */
const mark = (at: number) => `\ue010${at}\ue011`;

/**
 * Pictures of the folder are shown; those of the web are linked, since nobody asked to fetch them; of those that
 * are nowhere, the words that describe them are left. Throws a `RangeError` for HTML that is nested too deep.
 */
export function markdownBody(text: string, jsx: boolean, pictures: FolderPictures): string {
  const kept: string[] = [];
  const keep = (markdown: string) => mark(kept.push(markdown) - 1);
  const plainText = withoutTemplates(text, jsx).replace(/[\ue010\ue011]/g, "");
  const named = definitionsIn(plainText);
  const shown = new Set<string>();
  const pictured = outsideCode(plainText, (part) =>
    part
      .replace(referencedPicture, (whole, alt: string, name?: string) => {
        const src = named.get(nameOf(name || alt));
        if (src === undefined) return whole;
        shown.add(src);
        return pictureShown(alt, src, pictures, keep);
      })
      .replace(markdownPicture, (_, alt: string, inBrackets?: string, plain?: string) =>
        pictureShown(alt, inBrackets ?? plain ?? "", pictures, keep),
      )
      .replace(htmlPicture, (tag) => {
        const src = attribute(tag, "src");
        // Pictures of the web become links with the rest of the HTML.
        if (src === undefined || isRemote(src)) return tag;
        const alt = (attribute(tag, "alt") ?? "").replace(/[[\]\\]/g, "\\$&");
        return pictureShown(alt, src, pictures, keep);
      }),
  );
  // A picture that is written in its place needs no address below the text.
  const bare = outsideCode(pictured, (part) =>
    part.replace(definition, (whole, _, angled?: string, plain?: string) => {
      const src = angled ?? plain ?? "";
      return shown.has(src) && !isRemote(src) ? "" : whole;
    }),
  );
  return withoutHtml(bare)
    .replace(/\ue010(\d+)\ue011/g, (_, at: string) => kept[Number(at)] ?? "")
    .trim();
}

/** The addresses that a text gives below it, `[quai]: images/quai.jpg "Le quai"`, by their names. */
function definitionsIn(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  outsideCode(text, (part) =>
    part.replace(definition, (whole, name: string, angled?: string, plain?: string) => {
      if (!found.has(nameOf(name))) found.set(nameOf(name), angled ?? plain ?? "");
      return whole;
    }),
  );
  return found;
}

function nameOf(written: string): string {
  return written.trim().replace(/\s+/g, " ").toLowerCase();
}

function pictureShown(
  alt: string,
  src: string,
  pictures: FolderPictures,
  keep: (markdown: string) => string,
): string {
  if (isRemote(src)) return `[${alt || src}](${src})`;
  const file = pictures.add(src, alt ? { alt } : {});
  return file === undefined ? alt : keep(`![${alt.replace(/[<&]/g, "\\$&")}](${file})`);
}

function isRemote(src: string): boolean {
  return /^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(src);
}

function attribute(tag: string, name: string): string | undefined {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, "i").exec(tag);
  return found?.[1] ?? found?.[2] ?? found?.[3];
}

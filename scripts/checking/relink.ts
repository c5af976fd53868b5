// Leads the links of a text to a file's new name; every other sign of the text stays.
import { posix } from "node:path";
import type { Renaming } from "../model/mending.ts";
import { cutAtFences } from "../reading/fences.ts";
import { articlePathOf } from "../reading/references.ts";
import { outlineBody } from "../rendering/outline.ts";

/** Where the target of a link may stand in Markdown or HTML: in brackets, as a definition, as an attribute. */
const targets = [
  /(\]\([ \t]*<)([^<>\n]+)/g,
  /(\]\([ \t]*)((?:[^\s<>()]|\([^\s<>()]*\))+)/g,
  /(^ {0,3}\[[^\]\n]+\]:[ \t]*<)([^<>\n]+)/gm,
  /(^ {0,3}\[[^\]\n]+\]:[ \t]*)([^\s<>]+)/gm,
  /(\shref\s?=\s?")([^"<>\n]+)/gi,
  /(\shref\s?=\s?')([^'<>\n]+)/gi,
];

/** The files that a text's body links to, as paths within the content folder. */
export function linkedFiles(text: string, path: string): string[] {
  const body = cutAtFences(text.replace(/^\ufeff/, ""))?.body ?? "";
  return outlineBody(body).links.flatMap(({ href }) => articlePathOf(path, href.trim()) ?? []);
}

/** The text of the file at `path` with its links to a renamed file (both paths within the content folder) led to the new name; undefined where that is not certain. */
export function relink(text: string, path: string, { from, to }: Renaming): string | undefined {
  const body = cutAtFences(text.replace(/^\ufeff/, ""))?.body ?? "";
  const before = linkedFiles(text, path);
  let replaced = 0;
  let relinked = body;
  for (const pattern of targets) {
    relinked = relinked.replace(pattern, (whole, start: string, target: string) => {
      const plain = target.replace(/\\(?=[!-/:-@[-`{-~])/g, "");
      if (articlePathOf(path, plain) !== from) return whole;
      replaced++;
      return start + renamed(target, to);
    });
  }
  const again = text.slice(0, text.length - body.length) + relinked;
  const wanted = before.map((target) => (target === from ? to : target));
  const after = linkedFiles(again, path);
  // A link in code is shown, not followed: its letters are the author's, and are not touched.
  const onlyLinks = replaced === before.filter((target) => target === from).length;
  return onlyLinks && after.join("\n") === wanted.join("\n") ? again : undefined;
}

/** `../10/Cr%C3%BBe.md#suite` with another name between its last slash and its fragment. */
function renamed(target: string, to: string): string {
  const fragment = target.indexOf("#");
  const end = fragment < 0 ? target.length : fragment;
  const start = target.lastIndexOf("/", end) + 1;
  return target.slice(0, start) + posix.basename(to) + target.slice(end);
}

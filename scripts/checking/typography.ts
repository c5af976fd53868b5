// French typography: the spaces and quotation marks that a newspaper would print. Told once a file, never a mistake.
import { type Finding, finding } from "../model/problem.ts";

/** Where the body begins, in the file. */
export interface BodyPlace {
  readonly body: string;
  /** From 1. */
  readonly line: number;
}

/** A sign that wants a space before it: not in an address, a time, a table's line or a sign of two. */
const closeUp = /[\p{L}\p{N})»](?:[!?;]|:(?=\s))(?!\S*\/\/)/u;
const straight = /(?:^|[\s(])"[^"\n]{1,200}"(?=[\s).,;:!?]|$)/;
const tightGuillemet = /«(?=\p{L})|(?<=\p{L})»/u;

/** Of a French text; every kind of slip once, with its first place. */
export function findFrenchSlips({ body, line }: BodyPlace): Finding[] {
  const prose = withoutCode(body);
  const told: Finding[] = [];
  const tell = (pattern: RegExp, suggest: (value: string) => string) => {
    const found = pattern.exec(prose);
    if (!found) return;
    const value = found[0].trim();
    const at = found.index + found[0].search(/\S/);
    const before = prose.slice(0, at);
    const place = {
      line: line + before.split("\n").length - 1,
      column: at - before.lastIndexOf("\n"),
    };
    told.push(
      finding("warning", "typography-french", { value, suggestion: suggest(value) }, place),
    );
  };
  tell(closeUp, (value) => `${value.slice(0, -1)}\u202f${value.slice(-1)}`);
  tell(straight, (value) => value.replace(/^[("]*"|"$/g, "").replace(/^(.*)$/, "«\u00a0$1\u00a0»"));
  tell(tightGuillemet, (value) => (value === "«" ? "«\u00a0" : "\u00a0»"));
  return told;
}

/** Code, addresses, HTML and the targets of links are no prose; lines and columns stay. */
function withoutCode(body: string): string {
  const blank = (text: string) => text.replace(/[^\n]/g, " ");
  return body
    .replace(/^(```|~~~)[\s\S]*?(?:^\1|$(?![\s\S]))/gm, blank)
    .replace(/`[^`\n]*`|<[^>\n]{1,500}>|\]\([^)\n]{0,500}\)|https?:\/\/\S+/g, blank)
    .replace(/^\s*\[[^\]\n]+\]:.*$|^\|.*$/gm, blank);
}

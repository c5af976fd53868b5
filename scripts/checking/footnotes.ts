// Footnotes that a text calls and never gives.
import { type Finding, finding } from "../model/problem.ts";
import { placeOf } from "../reading/text.ts";
import { withoutCode } from "./prose.ts";

/** `[^3]` is shown as it is written where no line begins with `[^3]:`; each is told once. */
export function findMissingFootnotes(text: string): Finding[] {
  const prose = withoutCode(text);
  const given = new Set([...prose.matchAll(/^[ \t>]*\[\^([^\]\s]+)\]:/gm)].map(([, name]) => name));
  return [...prose.matchAll(/(?<![\\!])\[\^([^\]\s]{1,60})\](?!:)/g)].flatMap((called) => {
    const [value, name = ""] = called;
    if (given.has(name)) return [];
    given.add(name);
    return [finding("warning", "footnote-missing", { value }, placeOf(text, called.index))];
  });
}

// Words of a template or of another generator that were left in an article.
import { type Finding, finding } from "../model/problem.ts";
import { placeOf } from "../reading/text.ts";
import { withoutCode } from "./prose.ts";

const patterns: readonly RegExp[] = [
  /\{\{[^{}\n]{0,200}\}\}|\{%[^{}\n]{0,200}%\}/,
  /<%[^\n]{0,200}?%>/,
  /\[(?:caption|gallery|embed|vc_[a-z]+|et_pb_[a-z]+)\b[^\]\n]{0,200}\](?!\()/,
  /\bLorem ipsum\b/i,
  /\b(?:TODO|FIXME|XXX)\b(?=\s*:)/,
  /^(?:headline|titre)\s*:\s*["']?(?:Titre de l['’]article|Headline|عنوان المقال)["']?\s*$/im,
];

/** The first of each kind; what stands in code is meant to be read. */
export function findLeftOver(text: string): Finding[] {
  const prose = withoutCode(text);
  return patterns.flatMap((pattern) => {
    const found = pattern.exec(prose);
    if (!found) return [];
    const value = found[0].trim().slice(0, 60);
    return [finding("warning", "template-left", { value }, placeOf(text, found.index))];
  });
}

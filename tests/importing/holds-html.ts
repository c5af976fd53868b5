// Whether Markdown holds HTML: as the archive's own parser sees it.
import { everyToken, isHtml, markdownParser } from "../../scripts/rendering/markdown-parser.ts";

const parser = markdownParser(true);

export function holdsHtml(markdown: string): boolean {
  for (const token of everyToken(parser.parse(markdown, {}))) if (isHtml(token)) return true;
  return false;
}

// npm run reports -- list: every picture that was reported or decided, and where it is used.
import { join } from "node:path";
import { defineCommand } from "citty";
import { reportReasons } from "../model/report.ts";
import type { EditorWords } from "../rendering/editor-words.ts";
import { shown } from "../rendering/problem-text.ts";
import { askReceiver } from "../reports/ask-receiver.ts";
import { openLedger } from "../reports/ledger.ts";
import { type ListedPicture, listPictures } from "../reports/listed-pictures.ts";
import { usesInCatalogue, usesInFiles } from "../reports/whereabouts.ts";
import { fail } from "./invocation.ts";
import { attempt, cacheOption, options, readInvocation, tellWrong } from "./reports-invocation.ts";
import { tell, tellAside } from "./tell.ts";

const known = {
  ...options,
  ...cacheOption,
  json: { type: "boolean", default: false, description: "write the list as JSON" },
} as const;

export const list = defineCommand({
  meta: { name: "list", description: "List reported and decided pictures" },
  args: known,
  async run({ args }) {
    const invocation = readInvocation(args, known);
    if (!invocation) return;
    const { words, content, receiver } = invocation;
    await attempt(invocation, async () => {
      const ledger = openLedger(content);
      const answers = await askReceiver(receiver, new Date());
      const { trouble } = answers;
      tellWrong(words, answers.wrong);
      if (trouble) fail(words.trouble[trouble.trouble](trouble.value));
      else if (receiver && !receiver.waiting) tellAside(words.keyForWords);
      const pictures = withUses(content, args.cache, listPictures({ ledger, ...answers }));
      if (args.json) console.log(safeJson(pictures));
      else for (const picture of pictures) tell(linesOf(picture, words, content).join("\n"));
      if (!args.json && !trouble && pictures.length === 0) tell(words.nothing);
    });
  },
});

/** Signs that a terminal obeys, or that turn a text, as JSON writes signs that can't be seen. */
function safeJson(value: unknown): string {
  return JSON.stringify(value, null, 2).replace(
    /[\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

function withUses(
  content: string,
  cache: string,
  pictures: readonly Omit<ListedPicture, "uses">[],
): ListedPicture[] {
  if (pictures.length === 0) return [];
  const images = new Set(pictures.map(({ image }) => image));
  const isListed = (image: string) => images.has(image);
  const all = usesInCatalogue(content, cache, isListed) ?? usesInFiles(content, isListed);
  return pictures.map((picture) => ({
    ...picture,
    uses: all.filter(({ image }) => image === picture.image),
  }));
}

function linesOf(picture: ListedPicture, words: EditorWords, content: string): string[] {
  const { image, state, by, at, note, people, reasons, uses } = picture;
  const counts = reportReasons.flatMap((reason) => {
    const count = reasons[reason] ?? 0;
    return count === 0 ? [] : [words.given(reason, count)];
  });
  const decided = [
    words.state[state],
    ...(by ? [words.by[by]] : []),
    ...(at ? [words.at(at)] : []),
  ];
  const facts = [decided.join(" "), words.people(people), ...counts];
  const places = uses.flatMap((use) => [use.picture, ...use.articles]);
  return [
    words.listed(image, facts),
    ...(by && !picture.inLedger ? [words.notPulled] : []),
    ...(places.length > 0 ? places.map((path) => shown(join(content, path))) : [words.notUsed]),
    ...(note === undefined ? [] : [words.note(note)]),
    ...picture.words.map(words.quote),
  ].map((line, index) => (index === 0 ? line : `    ${line}`));
}

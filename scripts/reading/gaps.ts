// What is missing from the collection of a newspaper, as its file says it: `gaps: [{from: 2003-05, to: 2003-08}]`.
import * as v from "valibot";
import type { Gap } from "../model/source.ts";
import { readDay } from "./day.ts";
import { cleanText } from "./fields.ts";
import { withoutInvisibleEdges } from "./invisible-signs.ts";
import { say } from "./say.ts";
import { written, writtenLike } from "./written-form.ts";

const example = "gaps: [{from: 2003-05, to: 2003-08}]";

/** A month or a day. */
const end = v.pipe(
  v.string(say("value-not-text", { key: "gaps", example })),
  written({ format: "month-or-day", pattern: "^\\s*\\d{4}-\\d{1,2}(-\\d{1,2}.*)?\\s*$" }),
  v.rawTransform(({ dataset, addIssue, NEVER }): string => {
    const value = withoutInvisibleEdges(dataset.value);
    if (/^\d{4}-(0[1-9]|1[0-2])$/.test(value)) return value;
    const read = readDay(value);
    if ("day" in read) return read.day;
    addIssue({ message: say("gap-unreadable", { value: cleanText(value), example }) });
    return NEVER;
  }),
);

function hasBothEnds(gap: Readonly<Record<string, unknown>>): boolean {
  return Object.keys(gap).sort().join(" ") === "from to";
}

const ends = v.object({ from: end, to: end });

export const gaps = v.pipe(
  v.array(
    v.pipe(
      v.looseObject({}, say("gap-unreadable", { value: "…", example })),
      writtenLike(ends),
      v.rawCheck(({ dataset, addIssue }) => {
        if (!dataset.typed || hasBothEnds(dataset.value)) return;
        const value = Object.entries(dataset.value).map((entry) => entry.join(": "));
        addIssue({
          message: say("gap-unreadable", { value: cleanText(value.join(", ")), example }),
        });
      }),
      ends,
    ),
    say("value-not-list", { key: "gaps", example }),
  ),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    for (const { from, to } of dataset.value satisfies readonly Gap[]) {
      if (from.slice(0, to.length) <= to) continue;
      addIssue({ message: say("gap-unreadable", { value: `${from} – ${to}`, example }) });
    }
  }),
);

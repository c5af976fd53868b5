// A front page of one day: a lead, up to four beside it, and the day's other headlines.
import type { Entry } from "../catalogue/entry.ts";
import { primaryOf } from "../model/language.ts";
import type { FrontView, Story } from "../model/view.ts";
import type { Archive } from "./archive.ts";
import { planHeadline, planHeadlines } from "./headline.ts";
import { planPicture } from "./picture.ts";

const mostSeconds = 4;

/** The entries of one day, in order; undefined where there are none. */
export function planFront(
  archive: Archive,
  root: string,
  entries: readonly Entry[],
): FrontView | undefined {
  const own = entries.filter(({ lang }) => primaryOf(lang) === archive.edition.lang);
  const lead = leadOf(archive, own) ?? leadOf(archive, entries);
  if (!lead) return undefined;
  const rest = entries.filter((entry) => entry !== lead);
  return {
    lead: planStory(archive, root, lead),
    seconds: rest.slice(0, mostSeconds).map((entry) => planStory(archive, root, entry)),
    others: planHeadlines(archive, root, rest.slice(mostSeconds)),
  };
}

/** In the edition's own language where the day has any: the first with a picture and a summary, else with a picture, else with a summary, else the first. */
function leadOf({ catalogue }: Archive, entries: readonly Entry[]): Entry | undefined {
  const isPictured = ({ picture }: Entry) =>
    picture !== null && catalogue.pictures.at(picture)?.decision !== "blocked";
  return (
    entries.find((entry) => isPictured(entry) && entry.summary !== null) ??
    entries.find(isPictured) ??
    entries.find(({ summary }) => summary !== null) ??
    entries[0]
  );
}

function planStory(archive: Archive, root: string, entry: Entry): Story {
  const picture = entry.picture === null ? undefined : planPicture(archive, root, entry.picture);
  const headline = planHeadline(archive, root, entry);
  if (!picture) return headline;
  return { ...headline, picture: picture.plate ? picture : { ...picture, alt: "" } };
}

// What a reader's form says, proved whole before anything is done with it.
import { isPictureHash, type ReportReason, reportReasons } from "../model/report.ts";

/** Bytes of a body: 500 letters of any script, each of up to twelve signs in a form, a proof and the rest. */
export const mostBytes = 8192;

const mostLetters = 500;
const mostProofLetters = 2000;
const once = ["image", "reason", "words", "lang", "thanks", "proof"] as const;

export interface ReportForm {
  readonly image: string;
  readonly reason: ReportReason;
  readonly words: string;
  readonly lang: string;
  /** Below the site's address; empty where the form asks for no page. */
  readonly thanks: string;
  readonly proof: string;
}

/** Undefined where it is none: a field is missing, doubled or of another form. Fields of others are ignored. */
export function readReportForm(body: string): ReportForm | undefined {
  const fields = new URLSearchParams(body);
  if (once.some((name) => fields.getAll(name).length > 1)) return undefined;
  const field = (name: (typeof once)[number]) => fields.get(name) ?? "";
  const [image, lang, thanks, proof] = [
    field("image"),
    field("lang"),
    field("thanks"),
    field("proof"),
  ];
  const reason = reportReasons.find((known) => known === field("reason"));
  if (!isPictureHash(image) || reason === undefined) return undefined;
  if (lang !== "" && !/^[a-z]{2,3}$/.test(lang)) return undefined;
  if (thanks !== "" && !/^(?:[a-z]{2,3}\/)?moderation\/thanks\/$/.test(thanks)) return undefined;
  if (proof.length > mostProofLetters) return undefined;
  return { image, reason, words: cleanWords(field("words")), lang, thanks, proof };
}

/** One line without signs that can't be seen, but for those that join letters; not longer than the form allows. */
export function cleanWords(words: string): string {
  const line = words
    .normalize("NFC")
    .replace(/[\p{Cs}\p{Co}\p{Cn}]|(?![\u200c\u200d])\p{Cf}/gu, "")
    .replace(/[\s\p{Cc}\p{Z}]+/gu, " ")
    .trim();
  return [...line].slice(0, mostLetters).join("").trim();
}

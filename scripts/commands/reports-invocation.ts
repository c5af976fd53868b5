// What every form of `npm run reports` for editors reads from its command line, and how it says what kept it from ending.
import { statSync } from "node:fs";
import { join } from "node:path";
import { refusalOf } from "../publishing/refusal.ts";
import { ledgerFile } from "../reading/moderation.ts";
import { buildWords } from "../rendering/build-words.ts";
import { type EditorWords, editorWords } from "../rendering/editor-words.ts";
import { type ProblemLanguage, problemLanguage, problemLine } from "../rendering/problem-text.ts";
import { databaseReceiver } from "../reports/database-receiver.ts";
import { UnreadableLedgerError } from "../reports/ledger.ts";
import type { WrongEntry } from "../reports/prove-answer.ts";
import { type Receiver, ReceiverError } from "../reports/receiver-access.ts";
import { receiverSetting } from "../reports/receiver-setting.ts";
import { limits, receiverAddress, webReceiver, wouldShowKey } from "../reports/web-receiver.ts";
import { fail } from "./invocation.ts";
import { tellAside } from "./tell.ts";

export const options = {
  content: { type: "string", default: "content", description: "folder of the articles" },
  from: {
    type: "string",
    description: "address of the receiver; that of site.yaml by default (reports: {receiver: …})",
  },
  db: {
    type: "string",
    description: "the receiver's own database, a file or postgres://…; else KHIZANA_REPORTS_DB",
  },
  lang: { type: "string", description: "language of the messages: fr, ar or en" },
} as const;

export const cacheOption = {
  cache: { type: "string", default: ".cache", description: "folder of the last build's catalogue" },
} as const;

export interface Given {
  readonly _: readonly string[];
  readonly content: string;
  readonly from?: string | undefined;
  readonly db?: string | undefined;
  readonly lang?: string | undefined;
}

export interface Invocation {
  readonly words: EditorWords;
  readonly language: ProblemLanguage;
  readonly content: string;
  /** Undefined where none is named. */
  readonly receiver: Receiver | undefined;
}

/** Undefined where something is wrong, which is said. `seconds`: how long a receiver on the web may take. */
export function readInvocation(
  given: Given,
  known: Readonly<Record<string, unknown>>,
  { mostWords = 0, seconds = limits.milliseconds / 1000 } = {},
): Invocation | undefined {
  const language = languageOf(given.lang);
  const words = editorWords(language);
  const { unknownOption, noContent } = buildWords(language);
  const content = given.content.replace(/(?<=.)\/+$/, "");
  const unknown = Object.keys(given).find((name) => name !== "_" && !(name in known));
  if (unknown !== undefined) return fail(unknownOption(unknown, Object.keys(known)));
  const word = given._[mostWords];
  if (word !== undefined) return fail(words.tooMany(word));
  if (!statSync(content, { throwIfNoEntry: false })?.isDirectory()) return fail(noContent(content));
  if (given.from !== undefined && given.db !== undefined) return fail(words.twoReceivers);
  const db = given.db ?? (given.from === undefined ? process.env.KHIZANA_REPORTS_DB : "");
  if (db) return { words, language, content, receiver: databaseReceiver(db) };
  const address = given.from ?? addressInSettings(content, language);
  if (address === undefined) return { words, language, content, receiver: undefined };
  const receiver = receiverAt(address, words, seconds * 1000);
  return receiver && { words, language, content, receiver };
}

/** What is wrong with the setting is told. */
function addressInSettings(content: string, language: ProblemLanguage): string | undefined {
  const { receiver, problems } = receiverSetting(content);
  for (const problem of problems) console.error(problemLine(problem, language));
  return receiver;
}

function receiverAt(written: string, words: EditorWords, milliseconds: number) {
  const address = receiverAddress(written);
  if (address === undefined) return fail(words.badAddress(written));
  const key = (process.env.KHIZANA_REPORTS_KEY ?? "").trim();
  if (!/^[!-~]*$/.test(key)) return fail(words.badKey);
  if (key !== "" && wouldShowKey(address)) tellAside(words.keyInClear(address));
  return webReceiver(address, key, { ...limits, milliseconds });
}

/** Where an author finds the ledger. */
export const ledgerPath = (content: string) => join(content, ledgerFile);

export function languageOf(lang: string | undefined): ProblemLanguage {
  const { LC_ALL, LANG } = process.env;
  return problemLanguage(lang ?? (LC_ALL || LANG));
}

/** Does the work; undefined where it did not end, which is said. */
export async function attempt<Result>(
  { words, language, content, receiver }: Invocation,
  work: () => Promise<Result>,
): Promise<Result | undefined> {
  try {
    return await work();
  } catch (error) {
    const refusal = refusalOf(error);
    if (error instanceof ReceiverError) return fail(words.trouble[error.trouble](error.value));
    if (error instanceof UnreadableLedgerError) {
      for (const problem of error.problems) console.error(problemLine(problem, language));
      return fail(words.unreadableLedger(error.problems[0]?.file ?? content));
    }
    if (refusal) return fail(words.machine(refusal.reason, refusal.path));
    throw error;
  } finally {
    await receiver?.close();
  }
}

/** Entries told one by one; further ones are counted. */
const mostTold = 10;

export function tellWrong(words: EditorWords, wrong: readonly WrongEntry[]): void {
  for (const { image, key } of wrong.slice(0, mostTold)) {
    tellAside(words.wrongEntry(image, key));
  }
  if (wrong.length > mostTold) tellAside(words.moreWrong(wrong.length - mostTold));
}

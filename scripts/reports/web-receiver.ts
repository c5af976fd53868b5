// Asks a receiver over the web, and takes from it no more, and for no longer, than a receiver would give.
import { setTimeout } from "node:timers/promises";
import * as v from "valibot";
import { readWebAddress } from "../reading/fields.ts";
import { type Receiver, ReceiverError, type ReceiverTrouble } from "./receiver-access.ts";

export const limits = { bytes: 5_000_000, milliseconds: 30_000 };

/** A receiver may ask us to come back later, which is no more than it asks of readers. */
const mostReturns = 5;
const longestWaitSeconds = 30;

/** More of a note it would not keep, and might refuse. */
const mostNoteLetters = 500;

/** The receiver's folder, with a closing slash; undefined where the address is none of http or https. */
export function receiverAddress(text: string): string | undefined {
  const address = readWebAddress(text);
  if (address === undefined) return undefined;
  const { origin, pathname } = new URL(address);
  return `${origin}${pathname.endsWith("/") ? pathname : `${pathname}/`}`;
}

/** True where the key would travel so that those on the way can read it. */
export function wouldShowKey(address: string): boolean {
  const { protocol, hostname } = new URL(address);
  const here = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname);
  return protocol === "http:" && !here;
}

interface Asking {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** A receiver at an address of `receiverAddress`. */
export function webReceiver(address: string, key = "", { bytes, milliseconds } = limits): Receiver {
  const ask = async (path: string, init: Asking = {}): Promise<unknown> => {
    const url = new URL(path, address).href;
    try {
      const signal = AbortSignal.timeout(milliseconds);
      // A redirect is not followed: the key is for the address that its owner wrote.
      const headers = { ...init.headers, "cache-control": "no-cache" };
      const answer = await fetch(url, { ...init, headers, redirect: "manual", signal });
      const trouble = troubleOf(answer, path !== "decisions.json");
      if (trouble) {
        await answer.body?.cancel();
        throw new ReceiverError(...trouble);
      }
      return JSON.parse(await boundedText(answer, bytes));
    } catch (error) {
      throw receiverErrorOf(error, url);
    }
  };
  const authorization = { authorization: `Bearer ${key}` };
  return {
    decisions: async () => listIn(await ask("decisions.json"), "decisions"),
    close: async () => {},
    ...(key === ""
      ? { waiting: undefined, decide: undefined }
      : {
          waiting: async () =>
            listIn(await ask("waiting.json", { headers: authorization }), "pictures"),
          decide: async (decision) => {
            const note = decision.note && [...decision.note].slice(0, mostNoteLetters).join("");
            const body = JSON.stringify({ ...decision, note });
            const headers = { ...authorization, "content-type": "application/json" };
            const answer = await returning(() =>
              ask("decisions", { method: "POST", headers, body }),
            );
            return v.is(v.object({ decision: v.unknown() }), answer) ? answer.decision : undefined;
          },
        }),
  };
}

/** Asks again, as often and as late as the receiver would have it. */
async function returning(ask: () => Promise<unknown>): Promise<unknown> {
  for (let returns = 0; ; returns++) {
    try {
      return await ask();
    } catch (error) {
      const seconds = error instanceof ReceiverError && error.trouble === "later" && error.value;
      if (!seconds || returns === mostReturns) throw error;
      await setTimeout(Math.min(Number(seconds), longestWaitSeconds) * 1000);
    }
  }
}

function troubleOf(
  { status, headers, url }: Response,
  isForEditors: boolean,
): [ReceiverTrouble, string] | undefined {
  if (status === 404 && isForEditors) return ["keyless", url];
  if (status === 401 || status === 403) return ["key-refused", url];
  const wait = /^\d{1,9}$/.exec(headers.get("retry-after") ?? "")?.[0];
  if (wait !== undefined && (status === 429 || status === 503)) return ["later", wait];
  if (status >= 300 && status < 400) return ["elsewhere", headers.get("location") ?? ""];
  return status < 200 || status > 299 ? ["status", `${status} ${url}`] : undefined;
}

async function boundedText(answer: Response, most: number): Promise<string> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of answer.body ?? []) {
    size += part.byteLength;
    // Leaving the loop hangs up.
    if (size > most) throw new ReceiverError("too-large", answer.url);
    parts.push(part);
  }
  return new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(parts));
}

function receiverErrorOf(error: unknown, url: string): unknown {
  if (error instanceof ReceiverError) return error;
  if (!(error instanceof Error)) return error;
  if (error.name === "TimeoutError") return new ReceiverError("slow", url);
  if (
    error instanceof SyntaxError ||
    (error as NodeJS.ErrnoException).code?.startsWith("ERR_ENC")
  ) {
    return new ReceiverError("unreadable", url);
  }
  // What fetch says of a connection is in its cause.
  const { code, message } = (error.cause ?? error) as NodeJS.ErrnoException;
  return new ReceiverError("unreachable", `${url} (${code ?? message})`);
}

function listIn(answer: unknown, name: string): readonly unknown[] {
  const proved = v.safeParse(v.object({ [name]: v.array(v.unknown()) }), answer);
  if (!proved.success) throw new ReceiverError("unreadable", name);
  return proved.output[name] as readonly unknown[];
}

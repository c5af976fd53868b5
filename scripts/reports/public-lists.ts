// Lists that anyone may read and keep for a minute: what is blocked, and what was decided.
import { digestOf } from "./keyed-hash.ts";

export interface PublicList {
  readonly body: string;
  readonly etag: string;
}

const keptMs = 1000;

/** Asks the database once a second at most, however many ask for the list. */
export class ListKeeper {
  readonly #read: () => Promise<unknown>;
  #kept: { readonly list: Promise<PublicList>; readonly until: number } | undefined;

  constructor(read: () => Promise<unknown>) {
    this.#read = read;
  }

  /** `now` in milliseconds, of a clock that never goes back. */
  list(now: number): Promise<PublicList> {
    if (this.#kept && now < this.#kept.until) return this.#kept.list;
    const list = this.#make();
    this.#kept = { list, until: now + keptMs };
    // A failure is nobody's list.
    list.catch(() => this.forget());
    return list;
  }

  /** After a change of our own; those of other processes show within a second. */
  forget(): void {
    this.#kept = undefined;
  }

  async #make(): Promise<PublicList> {
    const body = `${JSON.stringify(await this.#read())}\n`;
    return { body, etag: `"${digestOf(body)}"` };
  }
}

/** The list, or word that the asker has it already. */
export function answerList({ body, etag }: PublicList, ifNoneMatch: string | undefined): Response {
  const headers = {
    "Access-Control-Allow-Origin": "*",
    "Cache-Control": "public, max-age=60",
    ETag: etag,
  };
  const known = (ifNoneMatch ?? "").split(",").map((tag) => tag.trim().replace(/^W\//, ""));
  if (known.includes(etag) || known.includes("*"))
    return new Response(null, { status: 304, headers });
  return new Response(body, { headers: { ...headers, "Content-Type": "application/json" } });
}

// Why an address was not fetched; the sentences are in `scripts/rendering/fetch-words.ts`.

export const fetchRefusals = [
  /** No address of the web, or one that carries a password. */
  "not-web",
  /** It leads into a private network, or to this machine. */
  "private-address",
  "unknown-host",
  "robots",
  "too-large",
  "too-slow",
  "too-many-redirects",
  /** The server asks to come back later than we wait. */
  "busy",
  "refused",
  "not-found",
  "server-error",
  /** The connection broke, or what came was not what was announced. */
  "broken",
  /** A picture of a kind that we do not take, or none at all. */
  "not-a-picture",
] as const;

export type FetchRefusal = (typeof fetchRefusals)[number];

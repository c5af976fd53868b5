// A cookie that recognises a reader who changes networks: a random number and our signature, nothing about them.
import { areSame, type KeyedHash, randomHex } from "./keyed-hash.ts";

const cookieName = "__Host-khizana-reader";

/** As long as a vote may live: then the cookie has no more use. */
const lifetimeSeconds = 60 * 24 * 60 * 60;

/** The random number of a token that we have signed; undefined for any other. */
export function readToken(cookies: string | undefined, sign: KeyedHash): string | undefined {
  const value = (cookies ?? "")
    .split(";")
    .map((cookie) => cookie.trim())
    .find((cookie) => cookie.startsWith(`${cookieName}=`))
    ?.slice(cookieName.length + 1);
  const [, id, signature] = /^([0-9a-f]{32})\.([0-9a-f]{32})$/.exec(value ?? "") ?? [];
  if (id === undefined || signature === undefined) return undefined;
  return areSame(signature, sign(`reader ${id}`)) ? id : undefined;
}

/** A new token, and the header that gives it to a reader. */
export function makeToken(sign: KeyedHash): { readonly id: string; readonly cookie: string } {
  const id = randomHex(16);
  const value = `${id}.${sign(`reader ${id}`)}`;
  const cookie = `${cookieName}=${value}; Path=/; Max-Age=${lifetimeSeconds}; HttpOnly; Secure; SameSite=Strict`;
  return { id, cookie };
}

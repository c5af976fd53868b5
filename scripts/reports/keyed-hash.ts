// Hashes that nobody can make, or undo by trying all addresses, without the key.
import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

export type KeyedHash = (text: string) => string;

/** 128 bits. */
const digits = 32;

/** HMAC-SHA-256 in hexadecimal digits. Not by Web Crypto, which takes longer to hand such short texts over. */
export function keyedHash(secret: string): KeyedHash {
  const keyed = hmac.create(sha256, utf8ToBytes(secret));
  return (text) => bytesToHex(keyed.clone().update(utf8ToBytes(text)).digest()).slice(0, digits);
}

/** A secret, or a name, that nobody guesses: 256 bits, or fewer. */
export function randomHex(bytes = 32): string {
  return bytesToHex(crypto.getRandomValues(new Uint8Array(bytes)));
}

export function digestOf(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text))).slice(0, digits);
}

/** Takes as long whatever differs: both are hashed with a key made for this once. */
export function areSame(one: string, other: string): boolean {
  const hash = keyedHash(randomHex());
  const [a, b] = [hash(one), hash(other)];
  let difference = 0;
  for (let i = 0; i < digits; i++) difference |= a.charCodeAt(i) ^ b.charCodeAt(i);
  return difference === 0;
}

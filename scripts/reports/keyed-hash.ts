// Hashes that nobody can make, or undo by trying all addresses, without the key.

export type KeyedHash = (text: string) => Promise<string>;

const hexOfByte = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, "0"));
const encoder = new TextEncoder();

/** HMAC-SHA-256 cut to 128 bits, in hexadecimal digits. */
export async function keyedHash(secret: string): Promise<KeyedHash> {
  const algorithm = { name: "HMAC", hash: "SHA-256" };
  const key = await crypto.subtle.importKey("raw", encoder.encode(secret), algorithm, false, [
    "sign",
  ]);
  return async (text) =>
    hex(new Uint8Array(await crypto.subtle.sign("HMAC", key, encoder.encode(text)), 0, 16));
}

/** A secret, or a name, that nobody guesses: 256 bits, or fewer. */
export function randomHex(bytes = 32): string {
  return hex(crypto.getRandomValues(new Uint8Array(bytes)));
}

/** SHA-256 of a text, cut to 128 bits. */
export async function digestOf(text: string): Promise<string> {
  return hex(new Uint8Array(await crypto.subtle.digest("SHA-256", encoder.encode(text)), 0, 16));
}

/** Takes as long whatever differs: both are hashed with a key made for this once. */
export async function areSame(one: string, other: string): Promise<boolean> {
  const hash = await keyedHash(randomHex());
  const [a, b] = await Promise.all([hash(one), hash(other)]);
  let difference = 0;
  for (let i = 0; i < a.length; i++) difference |= a.charCodeAt(i) ^ b.charCodeAt(i);
  return difference === 0;
}

function hex(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += hexOfByte[byte];
  return text;
}

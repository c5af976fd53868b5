// The text of a file as a stream, in the encoding that it names, or that it is said to have.
import { closeSync, createReadStream, openSync, readSync } from "node:fs";
import { createGunzip } from "node:zlib";

/** What a file's first bytes say of their encoding; undefined where they say nothing. */
export type NamesEncoding = (start: Uint8Array) => string | undefined;

/**
 * Text of a file, unpacked where gzip packed it: in the encoding that the command line names, or the file itself, unless its
 * bytes are UTF-8, which text of another encoding is by accident only where it is ASCII. Throws a `TypeError`
 * for bytes that are not of the encoding.
 */
export async function* textChunks(
  file: string,
  encoding: string | undefined,
  namesEncoding: NamesEncoding = markedEncoding,
): AsyncGenerator<string> {
  const said = encoding ?? namesEncoding(await firstBytes(file));
  const isPlain = said !== undefined && !/^utf-?(?:8|16)/i.test(said) && (await isUtf8(file));
  yield* decoded(file, isPlain ? undefined : said);
}

async function* decoded(file: string, encoding: string | undefined): AsyncGenerator<string> {
  const decoder = decoderFor(encoding);
  for await (const bytes of bytesOf(file)) yield decoder.decode(bytes, { stream: true });
  yield decoder.decode();
}

function bytesOf(file: string): AsyncIterable<Buffer> {
  const stream = createReadStream(file);
  const source = isPacked(file) ? stream.pipe(createGunzip()) : stream;
  // A stream that is piped tells its own failures to nobody.
  if (source !== stream) stream.on("error", (error) => source.destroy(error));
  return source;
}

/** By its first bytes, whatever its name. */
function isPacked(file: string): boolean {
  const handle = openSync(file, "r");
  try {
    const bytes = Buffer.alloc(2);
    readSync(handle, bytes, 0, 2, 0);
    return bytes[0] === 0x1f && bytes[1] === 0x8b;
  } finally {
    closeSync(handle);
  }
}

async function firstBytes(file: string): Promise<Uint8Array> {
  for await (const bytes of bytesOf(file)) return bytes;
  return new Uint8Array();
}

async function isUtf8(file: string): Promise<boolean> {
  try {
    for await (const _ of decoded(file, "utf-8"));
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}

/** The encoding that a byte order mark tells. */
export function markedEncoding(start: Uint8Array): string | undefined {
  if (start[0] === 0xff && start[1] === 0xfe) return "utf-16le";
  if (start[0] === 0xfe && start[1] === 0xff) return "utf-16be";
  return undefined;
}

/** What an XML file says of itself, by its mark or in its first line. */
export function xmlEncoding(start: Uint8Array): string | undefined {
  const head = Buffer.from(start.subarray(0, 200)).toString("latin1");
  const [, named] = /^[^<]{0,9}<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]+)["']/.exec(head) ?? [];
  return markedEncoding(start) ?? named;
}

function decoderFor(encoding = "utf-8"): TextDecoder {
  try {
    return new TextDecoder(encoding, { fatal: true });
  } catch {
    // A name that nobody knows tells nothing; bytes that are not UTF-8 are told of.
    return new TextDecoder("utf-8", { fatal: true });
  }
}

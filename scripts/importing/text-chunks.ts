// The text of a file as a stream, in the encoding that it names, or that it is said to have.
import { createReadStream } from "node:fs";
import { createGunzip } from "node:zlib";

/** What a file's first bytes say of their encoding; undefined where they say nothing. */
export type NamesEncoding = (start: Uint8Array) => string | undefined;

/** Text of a file, `.gz` unpacked; throws a `TypeError` for bytes that are not of the encoding. */
export async function* textChunks(
  file: string,
  encoding: string | undefined,
  namesEncoding: NamesEncoding = markedEncoding,
): AsyncGenerator<string> {
  const stream = createReadStream(file);
  const source = file.endsWith(".gz") ? stream.pipe(createGunzip()) : stream;
  // A stream that is piped tells its own failures to nobody.
  if (source !== stream) stream.on("error", (error) => source.destroy(error));
  let decoder: TextDecoder | undefined;
  for await (const bytes of source) {
    decoder ??= decoderFor(encoding ?? namesEncoding(bytes as Buffer));
    yield decoder.decode(bytes as Buffer, { stream: true });
  }
  if (decoder) yield decoder.decode();
}

/** Of bytes that are in memory. */
export function decodeBytes(
  bytes: Uint8Array,
  encoding: string | undefined,
  namesEncoding: NamesEncoding = markedEncoding,
): string {
  return decoderFor(encoding ?? namesEncoding(bytes)).decode(bytes);
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

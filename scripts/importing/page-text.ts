// The HTML of a page, from the web or from a file that a browser saved, in whatever encoding it is.
import { decodeBytes } from "./decode-bytes.ts";
import { readPageFile } from "./input-files.ts";
import { type Refused, refuse } from "./item.ts";
import { saidEncodings } from "./page-encoding.ts";
import type { SafeFetcher } from "./safe-fetch.ts";

export interface PageText {
  readonly text: string;
  /** Where it was fetched from, after redirects. */
  readonly address?: string;
}

/** `encoding`: what the command line says, against whatever the page says of itself. */
export async function fetchPageText(
  address: string,
  encoding: string | undefined,
  fetcher: SafeFetcher,
): Promise<PageText | Refused> {
  const fetched = await fetcher.page(address);
  if ("failed" in fetched) return refuse("not-fetched", address, { reason: fetched.failed });
  const { bytes, type, url } = fetched;
  if (!/html|^$/i.test(type)) {
    return refuse("not-html", address, { type: /^[\w.+/-]*/.exec(type)?.[0] ?? "" });
  }
  const decoded = decodeBytes(address, bytes, [encoding, ...saidEncodings(bytes, type)]);
  return "text" in decoded ? { ...decoded, address: url } : decoded;
}

/** The same of a file. */
export function readPageText(file: string, encoding: string | undefined): PageText | Refused {
  const bytes = readPageFile(file);
  if (!(bytes instanceof Uint8Array)) return bytes;
  const type = signedType(bytes);
  if (type !== undefined) return refuse("not-html", file, { type });
  return decodeBytes(file, bytes, [encoding, ...saidEncodings(bytes)]);
}

/** What people take for a saved page at times, by the signs that such a file begins with. */
const signatures: Readonly<Record<string, string>> = {
  "%PDF": "PDF",
  "PK\u0003\u0004": "ZIP, DOCX, EPUB…",
  "\u0089PNG": "PNG",
  "\u00ff\u00d8\u00ff": "JPEG",
  GIF8: "GIF",
  RIFF: "WebP",
};

function signedType(bytes: Uint8Array): string | undefined {
  const start = Buffer.from(bytes.subarray(0, 4)).toString("latin1");
  return Object.entries(signatures).find(([signature]) => start.startsWith(signature))?.[1];
}

// Addresses as they are compared: the many ways in which one site writes the address of one article are one key.
import { hash } from "node:crypto";

/** A name that the web does not have (RFC 6761): a folder's files and paths get addresses of their own below it. */
export const folderAddress = "https://folder.invalid/";

/** Parameters that tell who sent a reader, and lead nowhere else. */
const sender = /^(?:utm_.*|fbclid|gclid|replytocom|share|amp)$/;

/** A short key, or undefined for what is no address of the web; `base`: what a relative one leads from. */
export function addressKey(written: string, base?: string): string | undefined {
  if (!URL.canParse(written, base)) return undefined;
  const { protocol, host, pathname, searchParams } = new URL(written, base);
  if (!/^https?:$/.test(protocol)) return undefined;
  const path = decoded(pathname)
    .replace(/\/index\.\w{2,8}$/, "/")
    .replace(/\.(?:md|markdown|mdx|mdown|mkdn?|html?)$/i, "")
    .replace(/\/+$/, "");
  const query = [...searchParams].filter(([name]) => !sender.test(name)).map(String);
  // A home page is no article's.
  if (path === "" && query.length === 0) return undefined;
  const key = `${host.replace(/^www\./, "")}${path}?${query.sort().join("&")}`;
  return hash("sha256", key, "base64url").slice(0, 12);
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path).normalize("NFC");
  } catch {
    return path;
  }
}

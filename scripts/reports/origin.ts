// Who may send reports: pages of the archive, and no other site in a reader's name.

export interface SiteAddress {
  /** "https://presse.example" */
  readonly origin: string;
  /** Ends with a slash. */
  readonly url: string;
}

/** Undefined where it is no address of the web. */
export function siteAddress(url: string): SiteAddress | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, origin, pathname, username } = new URL(url);
  if (!/^https?:$/.test(protocol) || username !== "") return undefined;
  return { origin, url: `${origin}${pathname.replace(/\/*$/, "/")}` };
}

/** Whether a page of the site has sent the request: browsers write these headers, scripts of pages can't. */
export function isFromSite(headers: Headers, { origin, url }: SiteAddress): boolean {
  const sender = headers.get("origin");
  if (sender !== null) return sender === origin;
  if (headers.get("sec-fetch-site") === "cross-site") return false;
  const referer = headers.get("referer") ?? "";
  if (!URL.canParse(referer)) return false;
  const from = new URL(referer);
  // Browsers may shorten it to the origin.
  const isShort = from.pathname === "/";
  return from.origin === origin && (isShort || `${from.origin}${from.pathname}`.startsWith(url));
}

/** Whether the receiver may keep a cookie with this reader: a browser sends it back from pages of its own site alone. */
export function isSameSite(headers: Headers): boolean {
  return /^same-(?:origin|site)$/.test(headers.get("sec-fetch-site") ?? "");
}

/** What lets the site's scripts read an answer. */
export function corsHeaders({ origin }: SiteAddress): Record<string, string> {
  return {
    "Access-Control-Allow-Origin": origin,
    "Access-Control-Allow-Credentials": "true",
    "Access-Control-Expose-Headers": "Retry-After",
    Vary: "Origin",
  };
}

// What a page may load and run: the site's own files and nothing else, and no HTML made from strings.

const own = { scripts: "'self'", connect: "'self'", forms: "'none'" };

export const securityPolicy = policyWith(own);

/** The search page alone runs WebAssembly, which is the site's own file as well. */
export const searchPolicy = policyWith({ ...own, scripts: "'self' 'wasm-unsafe-eval'" });

/** Pages with pictures that can be reported ask the receiver which are blocked, and send it reports. */
export function reportingPolicy(receiver: string): string {
  const { origin } = new URL(receiver);
  return policyWith({ ...own, connect: `'self' ${origin}`, forms: `${origin} 'self'` });
}

/**
 * The editor is a program of others: it writes styles of its own, shows pictures before they are saved,
 * makes them smaller with WebAssembly, and speaks with the forge and with nobody else.
 */
export function adminPolicy(origins: readonly string[]): string {
  const forges = origins.map((origin) => ` ${origin}`).join("");
  return [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self' 'unsafe-inline'",
    `img-src 'self' blob: data:${forges}`,
    "media-src 'self' blob:",
    "font-src 'self'",
    `connect-src 'self' blob: data:${forges}`,
    "worker-src 'self' blob:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

function policyWith({ scripts, connect, forms }: typeof own): string {
  return [
    "default-src 'none'",
    `script-src ${scripts}`,
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    `connect-src ${connect}`,
    "base-uri 'none'",
    `form-action ${forms}`,
    "require-trusted-types-for 'script'",
  ].join("; ");
}

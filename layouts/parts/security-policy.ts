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

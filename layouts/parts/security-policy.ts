// What a page may load and run: the site's own files and nothing else, and no HTML made from strings.

export const securityPolicy = policyWith("script-src 'self'");

/** The search page alone runs WebAssembly, which is the site's own file as well. */
export const searchPolicy = policyWith("script-src 'self' 'wasm-unsafe-eval'");

function policyWith(scripts: string): string {
  return [
    "default-src 'none'",
    scripts,
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
  ].join("; ");
}

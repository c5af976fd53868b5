// The page shown while a layout can't be rendered: what failed and where; it reloads when that is mended.

/** Written by hand, since what writes pages is what has failed. */
export function failurePage(error: unknown): string {
  const { message, stack = "" } = error as Error;
  const text = stack.includes(message) ? stack : `${message}\n${stack}`;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Khizana: error</title></head><body><h1>This page can’t be rendered</h1><pre>${escaped(text)}</pre></body></html>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

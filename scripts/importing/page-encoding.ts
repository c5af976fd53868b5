// The encodings that a page says it is written in: to its server, and in its head.

/** From `Content-Type`, then from the first bytes of the page itself. */
export function saidEncodings(bytes: Uint8Array, contentType = ""): string[] {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 4096));
  const said = [
    charsetIn(contentType),
    /<\?xml[^>]{1,200}encoding=["']([\w-]{1,40})/i.exec(head)?.[1],
    ...(head.match(/<meta\s[^>]{1,400}>/gi) ?? []).map(charsetIn),
  ];
  // A page that could say in ASCII that it is UTF-16 is not.
  const names = said.filter((name) => name !== undefined && !/^utf-?16/i.test(name));
  return [...new Set(names as string[])];
}

function charsetIn(text: string): string | undefined {
  return /charset\s*=\s*["']?\s*([\w-]{1,40})/i.exec(text)?.[1];
}

// Reads a request's body, and stops where it is longer than any of ours.
import { RefusedError } from "./refusals.ts";

const decoder = () => new TextDecoder("utf-8", { fatal: true });

/** Throws `RefusedError` where it is too large, is cut off, or is no UTF-8. */
export async function readBody(request: Request, mostBytes: number): Promise<string> {
  if (Number(request.headers.get("content-length") ?? 0) > mostBytes) throw tooLarge();
  const text = decoder();
  let bytes = 0;
  let body = "";
  try {
    // A host keeps to the length that is told, and reads such a body at once.
    if (request.headers.has("content-length")) {
      const whole = await request.arrayBuffer();
      if (whole.byteLength > mostBytes) throw tooLarge();
      return text.decode(whole);
    }
    if (!request.body) return "";
    const reader = request.body.getReader();
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return body + text.decode();
      bytes += value.byteLength;
      if (bytes > mostBytes) throw tooLarge();
      body += text.decode(value, { stream: true });
    }
  } catch (error) {
    throw error instanceof RefusedError ? error : new RefusedError("malformed");
  }
}

const tooLarge = () => new RefusedError("too-large");

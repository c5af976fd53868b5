// Eleventy's development server, for this machine's own browsers alone.
import type { IncomingMessage, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import EleventyDevServer from "@11ty/eleventy-dev-server";

export interface Response {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
}

/** What stands at a path of the site, decoded and without its query. */
export type Answer = (path: string) => Promise<Response>;

const loopback = "127.0.0.1";
const ownHosts = new Set(["localhost", loopback, "[::1]"]);
const portsTried = 100;

export class LoopbackServer extends EleventyDevServer {
  constructor(answer: Answer) {
    super("khizana", ".", {
      // Two versions of a page are not merged in place: our security policy lets no HTML be made from strings.
      domDiff: false,
      portReassignmentRetryCount: portsTried,
      messageOnStart: () => false,
      middleware: [(request, response) => void this.#respond(answer, request, response)],
    });
  }

  override _serverListen(port: number): void {
    this.server.listen({ port, host: loopback });
  }

  /** Listens on the port, or on the next that is free; gives the address. */
  async listen(port: number): Promise<string> {
    const failed = new Promise<never>((_, reject) => {
      this.server.once("error", (error: NodeJS.ErrnoException) => {
        if (error.code !== "EADDRINUSE") reject(error);
      });
    });
    this.serve(port);
    await Promise.race([this.ready(), failed]);
    return `http://localhost:${(this.server.address() as AddressInfo).port}/`;
  }

  async #respond(answer: Answer, request: IncomingMessage, response: ServerResponse) {
    const { status, headers, body } = await this.#answer(answer, request);
    response.statusCode = status;
    response.setHeader("Cache-Control", "no-store");
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    const isPage = headers["Content-Type"]?.startsWith("text/html");
    const text = isPage ? this.augmentContentWithNotifier(String(body)) : body;
    // Bytes are passed on as they are: on texts Eleventy's server puts its script inline where the status is not 200.
    response.end(typeof text === "string" ? Buffer.from(text) : text);
  }

  async #answer(answer: Answer, { method, headers, url = "/" }: IncomingMessage) {
    // Another site's name may lead here; drafts are for this machine's eyes.
    const host = headers.host?.replace(/:\d+$/, "") ?? "";
    if (!ownHosts.has(host)) return plain(403, "this server answers to localhost alone\n");
    if (method !== "GET" && method !== "HEAD") return plain(405, "GET or HEAD\n");
    try {
      return await answer(decodeURIComponent(new URL(url, "http://localhost/").pathname));
    } catch (error) {
      return plain(error instanceof URIError ? 400 : 500, `${String(error)}\n`);
    }
  }
}

function plain(status: number, body: string): Response {
  return { status, headers: { "Content-Type": "text/plain; charset=utf-8" }, body };
}

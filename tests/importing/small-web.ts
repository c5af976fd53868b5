// A small web on this machine, for tests of fetching: it answers as a table says, and remembers what it was asked.
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";
import { type FetcherOptions, SafeFetcher } from "../../scripts/importing/safe-fetch.ts";

type Answer = (response: ServerResponse, request: IncomingMessage) => void;

export interface SmallWeb {
  readonly url: string;
  readonly port: number;
  readonly asked: IncomingMessage[];
}

/** Answers by path; everything else is not found. */
export async function smallWeb(
  answers: Readonly<Record<string, Answer | string>>,
): Promise<SmallWeb> {
  const asked: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    asked.push(request);
    response.on("error", () => {});
    const answer = answers[request.url ?? ""];
    if (typeof answer === "function") return answer(response, request);
    if (answer === undefined) response.statusCode = 404;
    response.setHeader("content-type", "text/html; charset=utf-8");
    response.end(answer ?? "");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, port, asked };
}

/** A fetcher that does not wait, and may ask this machine where a test says so. */
export function quickFetcher({ bounds, ...options }: FetcherOptions = {}): SafeFetcher {
  const fetcher = new SafeFetcher({
    bounds: { pauseSeconds: 0, seconds: 5, ...bounds },
    ...options,
  });
  onTestFinished(() => fetcher.close());
  return fetcher;
}

export const onThisMachine: FetcherOptions = { isAllowed: (address) => address === "127.0.0.1" };

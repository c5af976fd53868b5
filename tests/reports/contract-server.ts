// A small receiver for tests that keeps to the contract over loopback, or breaks it as it is told to.
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";
import type { PictureDecision } from "../../scripts/model/report.ts";
import { decided } from "./decided.ts";

export const testKey = "a-key-for-tests";

export interface ContractServer {
  readonly address: string;
  /** What it answers; a test may change them. */
  decisions: unknown[];
  waiting: unknown[];
  /** Every question, `GET /decisions.json`, and what was sent with it. */
  readonly asked: { readonly what: string; readonly key: string; readonly body: string }[];
}

type Break = (request: IncomingMessage, response: ServerResponse) => boolean;

/** `answerWrongly` may answer instead, and says so with true. */
export async function contractServer(answerWrongly: Break = () => false): Promise<ContractServer> {
  const server = createServer(async (request, response) => {
    const what = `${request.method} ${request.url}`;
    const key = request.headers.authorization ?? "";
    let body = "";
    for await (const part of request) body += part;
    receiver.asked.push({ what, key, body });
    if (answerWrongly(request, response)) return;
    const isEditor = key === `Bearer ${testKey}`;
    const send = (status: number, answer: unknown) => {
      response.writeHead(status, { "content-type": "application/json" });
      response.end(JSON.stringify(answer));
    };
    if (what === "GET /decisions.json") send(200, { decisions: receiver.decisions });
    else if (!isEditor) send(401, { error: "key" });
    else if (what === "GET /waiting.json") send(200, { pictures: receiver.waiting });
    else if (what === "POST /decisions") {
      const decision = decided({ at: "2026-11-26T23:00:00Z", ...JSON.parse(body), by: "editor" });
      const isOther = (one: unknown) => (one as PictureDecision).image !== decision.image;
      receiver.decisions = [...receiver.decisions.filter(isOther), decision];
      send(200, { decision });
    } else send(404, {});
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  const receiver: ContractServer = {
    address: `http://127.0.0.1:${port}/`,
    decisions: [],
    waiting: [],
    asked: [],
  };
  return receiver;
}

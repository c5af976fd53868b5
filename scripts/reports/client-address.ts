// Where a request to a Node server comes from: the socket, or what trusted proxies say.
import type { HttpBindings } from "@hono/node-server";
import type { ClientAddress } from "./receiver.ts";

/**
 * `proxies` stand before the server and each adds the address that it saw to X-Forwarded-For: what stands further
 * left, anyone may have written.
 */
export function nodeClientAddress(proxies: number): ClientAddress {
  return (request, host) => {
    const { remoteAddress } = (host as HttpBindings).incoming.socket;
    if (proxies === 0) return remoteAddress;
    const chain = (request.headers.get("x-forwarded-for") ?? "").split(",");
    // With fewer entries than proxies the request came another way.
    return chain.length < proxies ? remoteAddress : chain.at(-proxies)?.trim() || remoteAddress;
  };
}

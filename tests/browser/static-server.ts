// Serves a folder on this machine as a plain static host does, if wanted in a sub-folder of the host.
import { statSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { afterAll } from "vitest";

export interface StaticServer {
  /** Origin and sub-folder without the closing slash: an address can be joined to it. */
  readonly url: string;
}

const contentTypes: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".xml": "application/xml",
  ".txt": "text/plain; charset=utf-8",
  ".svg": "image/svg+xml",
  ".webp": "image/webp",
  ".woff2": "font/woff2",
};

/** Serves until the test file that asked for it is done. `below` is the sub-folder, `/some/archive`. */
export async function serveFolder(folder: string, below = ""): Promise<StaticServer> {
  const server = createServer(async ({ url = "/" }, response) => {
    const path = decodeURIComponent(new URL(url, "http://host").pathname);
    const inside = path.startsWith(`${below}/`) ? path.slice(below.length) : undefined;
    if (inside !== undefined && isFolder(join(folder, inside)) && !inside.endsWith("/")) {
      response.writeHead(301, { location: `${path}/` }).end();
      return;
    }
    const found = inside === undefined ? undefined : await readServed(folder, inside);
    const { file, bytes } = found ?? { file: "404.html", bytes: await notFound(folder, inside) };
    response.writeHead(found ? 200 : 404, {
      "content-type": contentTypes[extname(file)] ?? "application/octet-stream",
      "cache-control": "no-cache",
    });
    response.end(bytes);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  afterAll(() => close(server));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}${below}` };
}

async function readServed(
  folder: string,
  path: string,
): Promise<{ file: string; bytes: Uint8Array } | undefined> {
  const file = path.endsWith("/") ? `${path}index.html` : path;
  const bytes = await readFile(join(folder, file)).catch(() => undefined);
  return bytes && { file, bytes };
}

async function notFound(folder: string, inside: string | undefined): Promise<Uint8Array | string> {
  if (inside === undefined) return "not found";
  return readFile(join(folder, "404.html")).catch(() => "not found");
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((done) => server.close(() => done()));
}

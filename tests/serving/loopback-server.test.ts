// The development server's own doors: which port it takes, and who may come in.
import { createServer } from "node:net";
import { describe, expect, it, onTestFinished } from "vitest";
import { LoopbackServer } from "../../scripts/serving/loopback-server.ts";

const page = async () => ({
  status: 200,
  headers: { "Content-Type": "text/html; charset=utf-8" },
  body: "<!doctype html><head></head>",
});

async function listening(port: number): Promise<string> {
  const server = new LoopbackServer(page);
  const address = await server.listen(port);
  onTestFinished(async () => {
    await server.close();
  });
  return address;
}

describe("the loopback server", () => {
  it("takes the next free port where the one asked for is taken", async () => {
    const other = createServer();
    await new Promise<void>((resolve) => void other.listen(0, "127.0.0.1", resolve));
    onTestFinished(() => void other.close());
    const { port } = other.address() as { port: number };
    const taken = Number(new URL(await listening(port)).port);
    expect(taken).toBeGreaterThan(port);
    expect(taken).toBeLessThan(port + 50);
  });

  it("gives every page, and nothing else, the script that loads it anew", async () => {
    const response = await fetch(await listening(0));
    expect(await response.text()).toMatch(/<script type="module" [^>]*reload-client\.js"/);
    expect(response.headers.get("cache-control")).toBe("no-store");
  });
});

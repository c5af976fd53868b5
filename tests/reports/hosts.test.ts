// The receiver on other hosts: as a function of a request, and behind proxies.
import { afterEach, describe, expect, it, vi } from "vitest";
import { nodeClientAddress } from "../../scripts/reports/client-address.ts";
import handler from "../../scripts/reports/fetch-handler.ts";
import { postgres } from "./databases.ts";
import { startPostgres } from "./postgres-server.ts";
import { editorKey, picture, reader, send, siteUrl, startReceiver } from "./receiver-of-test.ts";

afterEach(() => void vi.restoreAllMocks());

const reportFrom = (address: string) =>
  new Request("https://reports.example/reports", {
    method: "POST",
    headers: {
      ...{ Origin: "https://presse.example", Accept: "application/json" },
      "CF-Connecting-IP": address,
    },
    body: new URLSearchParams({ image: picture(1), reason: "shocking" }),
  });

describe("a host that calls a function for each request", () => {
  it("counts people in PostgreSQL from one request to the next", async () => {
    vi.spyOn(console, "log").mockReturnValue();
    const settings = {
      KHIZANA_REPORTS_DB: await postgres.make(),
      KHIZANA_REPORTS_SITE: siteUrl,
      KHIZANA_REPORTS_KEY: editorKey,
      KHIZANA_REPORTS_THRESHOLD: "2",
      KHIZANA_REPORTS_ADDRESS_HEADER: "cf-connecting-ip",
    };
    const results = [];
    for (const address of ["192.0.2.1", "192.0.2.2", "2001:db8::1"]) {
      results.push(await (await handler.fetch(reportFrom(address), settings)).json());
    }
    expect(results).toEqual([
      { result: "counted", blocked: false },
      { result: "repeated", blocked: false },
      { result: "counted", blocked: true },
    ]);
    const list = await handler.fetch(new Request("https://reports.example/blocked.json"), settings);
    expect(await list.json()).toEqual({ images: [picture(1)] });
  });

  it("tells its operator which setting is missing, and a reader nothing", async () => {
    const told = vi.spyOn(console, "error").mockReturnValue();
    const answer = await handler.fetch(reportFrom("192.0.2.1"), { KHIZANA_REPORTS_SITE: siteUrl });
    expect([answer.status, await answer.json()]).toEqual([503, { error: "failed" }]);
    expect(String(told.mock.calls[0]?.[0])).toContain("KHIZANA_REPORTS_DB");
  });
});

describe("a database that is gone", () => {
  it("is told to whoever looks after the receiver, and to readers without its address", async () => {
    const server = await startPostgres();
    const receiver = await startReceiver(await server.newDatabase());
    expect((await fetch(`${receiver.address}health`)).status).toBe(200);
    await server.stop();
    const health = await fetch(`${receiver.address}health`);
    expect([health.status, await health.json()]).toEqual([503, { status: "no database" }]);
    const answer = await send(receiver, { from: reader(1) });
    expect([answer.status, await answer.json()]).toEqual([500, { error: "failed" }]);
    expect(receiver.log.at(-1)).toMatchObject({ event: "failed", route: "/reports" });
  });
});

describe("a reader's address behind proxies", () => {
  const host = { incoming: { socket: { remoteAddress: "127.0.0.1" } } };
  const request = (chain: string) =>
    new Request("http://x/", { headers: chain === "" ? {} : { "X-Forwarded-For": chain } });

  it.each([
    [0, "192.0.2.1", "127.0.0.1"],
    [1, "192.0.2.1", "192.0.2.1"],
    [1, "192.0.2.66, 192.0.2.1", "192.0.2.1"],
    [2, "192.0.2.66, 192.0.2.1, 10.0.0.1", "192.0.2.1"],
    [2, "192.0.2.1", "127.0.0.1"],
    [1, "", "127.0.0.1"],
  ])("with %i of them and %j is %s", (proxies, chain, address) => {
    expect(nodeClientAddress(proxies)(request(chain), host)).toBe(address);
  });
});

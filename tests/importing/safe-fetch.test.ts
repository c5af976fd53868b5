// Fetching reaches the public web alone, keeps within its bounds whatever a server does, and asks politely.
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { retryAfter, userAgent, waitBefore } from "../../scripts/importing/fetch-manners.ts";
import type { FetchResult } from "../../scripts/importing/safe-fetch.ts";
import { onThisMachine, quickFetcher, smallWeb } from "./small-web.ts";

const textOf = (result: FetchResult) =>
  "bytes" in result ? new TextDecoder().decode(result.bytes) : result.failed;

describe("a server that does not behave", () => {
  const endless = (response: import("node:http").ServerResponse) => {
    const write = () => {
      while (!response.destroyed && response.write("a".repeat(65_536)));
      if (!response.destroyed) response.once("drain", write);
    };
    write();
  };

  it.each([
    ["never ends", "too-large", endless],
    ["never begins", "too-slow", () => {}],
    [
      "trickles",
      "too-slow",
      (response) => {
        const timer = setInterval(() => response.write("a"), 50);
        response.on("close", () => clearInterval(timer));
      },
    ],
    [
      "announces too much",
      "too-large",
      (response) => response.writeHead(200, { "content-length": "99999999" }).write("a"),
    ],
    [
      "announces more than it sends",
      "broken",
      (response) => {
        response.writeHead(200, { "content-length": "1000" });
        response.write("a", () => response.destroy());
      },
    ],
    [
      "sends a small file that unpacks into a huge one",
      "too-large",
      (response) =>
        response
          .writeHead(200, { "content-encoding": "gzip" })
          .end(gzipSync(Buffer.alloc(30_000_000))),
    ],
    [
      "says that it is packed when it is not",
      "broken",
      (response) => response.writeHead(200, { "content-encoding": "gzip" }).end("abc"),
    ],
    [
      "packs in a way nobody asked for",
      "broken",
      (response) => response.writeHead(200, { "content-encoding": "compress" }).end("abc"),
    ],
    ["sends one line of 12 MB", "too-large", (response) => response.end("a".repeat(12_000_000))],
    [
      "leads in a circle",
      "too-many-redirects",
      (response, request) => response.writeHead(302, { location: request.url ?? "" }).end(),
    ],
    ["is out of order", "server-error", (response) => response.writeHead(500).end()],
    ["refuses", "refused", (response) => response.writeHead(403).end()],
    ["speaks no HTTP", "broken", (response) => response.socket?.end("hello\r\n\r\n")],
    [
      "sends headers without end",
      "broken",
      (response) => {
        response.socket?.on("error", () => {});
        response.socket?.write(`HTTP/1.1 200 OK\r\n${"a: b\r\n".repeat(20_000)}`);
      },
    ],
  ] as readonly (readonly [string, string, Parameters<typeof smallWeb>[0][string]])[])(
    "is given up: it %s",
    async (_, failed, answer) => {
      const web = await smallWeb({ "/a": answer });
      const fetcher = quickFetcher({ ...onThisMachine, bounds: { seconds: 1 } });
      expect(await fetcher.page(`${web.url}/a`)).toEqual({ failed });
    },
  );
});

describe("a server that behaves", () => {
  it("gives a page, packed or not, after a redirect, under its last address", async () => {
    const web = await smallWeb({
      "/": (response) => response.writeHead(301, { location: "./b#c" }).end(),
      "/b": (response) =>
        response
          .writeHead(200, {
            "content-encoding": "gzip",
            "content-type": "text/html; charset=windows-1256",
          })
          .end(gzipSync("salam")),
    });
    const result = await quickFetcher(onThisMachine).page(`${web.url}/`);
    expect([textOf(result), result]).toMatchObject([
      "salam",
      { url: `${web.url}/b`, type: "text/html; charset=windows-1256" },
    ]);
  });

  it("is told who asks", async () => {
    const web = await smallWeb({ "/a": "a" });
    await quickFetcher({ ...onThisMachine, archive: "https://archive.example/" }).page(
      `${web.url}/a`,
    );
    const names = web.asked.map(({ headers }) => headers["user-agent"]);
    expect(names).toEqual(
      Array(2).fill(expect.stringMatching(/^Khizana\/\d\S+ \(\+https:\/\/archive\.example\/\)$/)),
    );
    expect(userAgent("https://a.example/\r\nX: y")).toMatch(/^Khizana\/\S+ \(press archive\)$/);
  });

  it("is asked as its robots.txt allows, which is read once", async () => {
    const rules = "User-agent: *\nDisallow: /closed/\n\nUser-agent: khizana\nDisallow: /not-you\n";
    const web = await smallWeb({
      "/robots.txt": rules,
      "/a": "a",
      "/not-you": "b",
      "/closed/a": "c",
    });
    const fetcher = quickFetcher(onThisMachine);
    const results = [];
    for (const path of ["/a", "/not-you", "/closed/a"]) {
      results.push(textOf(await fetcher.page(`${web.url}${path}`)));
    }
    expect(results).toEqual(["a", "robots", "c"]);
    expect(web.asked.map(({ url }) => url)).toEqual(["/robots.txt", "/a", "/closed/a"]);
  });

  it("is not asked for a page while its robots.txt is out of order", async () => {
    const web = await smallWeb({
      "/robots.txt": (response) => response.writeHead(500).end(),
      "/a": "a",
    });
    expect(textOf(await quickFetcher(onThisMachine).page(`${web.url}/a`))).toBe("server-error");
  });

  it("is asked again, once, when it says when", async () => {
    let times = 0;
    const later = (seconds: string) => (response: import("node:http").ServerResponse) =>
      times++ === 0 || seconds === "9999"
        ? response.writeHead(503, { "retry-after": seconds }).end()
        : response.end("now");
    const web = await smallWeb({ "/soon": later("0"), "/late": later("9999") });
    const fetcher = quickFetcher(onThisMachine);
    expect(textOf(await fetcher.page(`${web.url}/soon`))).toBe("now");
    expect(textOf(await fetcher.page(`${web.url}/late`))).toBe("busy");
  });

  it("is asked for one thing at a time, with a pause", async () => {
    let open = 0;
    const slow = (response: import("node:http").ServerResponse) => {
      open++;
      setTimeout(() => response.end(String(open--)), 30);
    };
    const web = await smallWeb({ "/a": slow, "/b": slow, "/c": slow });
    const fetcher = quickFetcher({ ...onThisMachine, bounds: { pauseSeconds: 0.1 } });
    const begun = Date.now();
    const all = await Promise.all(["/a", "/b", "/c"].map((path) => fetcher.page(web.url + path)));
    expect(all.map(textOf)).toEqual(["1", "1", "1"]);
    expect(Date.now() - begun).toBeGreaterThan(300);
  });
});

it("says the project's own version", () => {
  const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
  expect(userAgent(undefined)).toBe(`Khizana/${version} (press archive)`);
});

it("waits as long as it should", () => {
  const now = Date.parse("2022-10-25T10:00:00Z");
  expect(retryAfter("12", now)).toBe(12);
  expect(retryAfter("Tue, 25 Oct 2022 10:00:05 GMT", now)).toBe(5);
  expect(retryAfter("soon", now)).toBeUndefined();
  expect([waitBefore(undefined, 9, 1), waitBefore(0, 400, 1), waitBefore(0, 5000, 1)]).toEqual([
    0, 0.6, 0,
  ]);
});

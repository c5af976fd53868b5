// What the receiver takes and what it answers, over loopback: forms and scripts, other sites, broken and large bodies.
import { connect } from "node:net";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sqlite } from "./databases.ts";
import {
  picture,
  reader,
  report,
  send,
  siteUrl,
  startReceiver,
  waitingAt,
} from "./receiver-of-test.ts";

const { make } = sqlite;

describe("a report", () => {
  it("sent by a plain form leads to the page that thanks, a repeated one too", async () => {
    const receiver = await startReceiver(await make());
    for (const _ of ["first", "repeated"]) {
      const answer = await send(receiver, {
        from: reader(1),
        fields: { thanks: "ar/moderation/thanks/" },
        headers: { Accept: "text/html" },
      });
      expect(answer.status).toBe(303);
      expect(answer.headers.get("location")).toBe(`${siteUrl}ar/moderation/thanks/`);
    }
  });

  it.each([
    ["no picture", { image: "" }],
    ["a path for a picture", { image: "../../etc/passwd" }],
    ["an unknown reason", { reason: "because" }],
    ["another site's page to go to", { thanks: "https://evil.example/moderation/thanks/" }],
    ["a page that climbs", { thanks: "../moderation/thanks/" }],
    ["a language that is none", { lang: "<script>" }],
  ])("with %s is malformed", async (_, fields) => {
    const receiver = await startReceiver(await make());
    const answer = await send(receiver, { from: reader(1), fields });
    expect([answer.status, await answer.json()]).toEqual([400, { error: "malformed" }]);
  });

  it("that can't be taken is explained in the reader's language", async () => {
    const receiver = await startReceiver(await make());
    const texts = [];
    for (const language of ["fr", "ar", "en-GB,en;q=0.9", "de"]) {
      const headers = { Accept: "text/html", "Accept-Language": language };
      const answer = await send(receiver, { from: reader(1), fields: { reason: "" }, headers });
      expect(answer.headers.get("content-type")).toMatch(/^text\/plain/);
      texts.push(await answer.text());
    }
    expect(texts).toEqual([
      "Ce signalement est incomplet. Revenez à l'article et réessayez.\n",
      "هذا التبليغ ناقص. عُد إلى المقال وأعد المحاولة.\n",
      "This report is incomplete. Go back to the article and try again.\n",
      "Ce signalement est incomplet. Revenez à l'article et réessayez.\n",
    ]);
  });

  it("of more than eight thousand bytes is refused before it is read", async () => {
    const receiver = await startReceiver(await make());
    const words = "a".repeat(9000);
    expect((await send(receiver, { from: reader(1), fields: { words } })).status).toBe(413);
    const endless = new ReadableStream({
      pull: (controller) => controller.enqueue(new Uint8Array(1024).fill(97)),
    });
    const answer = await fetch(`${receiver.address}reports`, {
      ...{ method: "POST", body: endless, duplex: "half" },
      headers: {
        Origin: "https://presse.example",
        "Content-Type": "application/x-www-form-urlencoded",
      },
    } as RequestInit).catch(() => undefined);
    expect([413, undefined]).toContain(answer?.status);
    expect((await report(receiver, { from: reader(1) })).result).toBe("counted");
  });

  it("keeps at most five hundred letters of what is written, without signs that hide", async () => {
    const receiver = await startReceiver(await make());
    await report(receiver, { from: reader(1), fields: { words: `\u202e${"ع".repeat(600)}` } });
    expect((await waitingAt(receiver))[0]?.words).toEqual(["ع".repeat(500)]);
  });

  it("is answered or refused, whatever the body holds", async () => {
    const receiver = await startReceiver(await make());
    let from = 0;
    const pieces = fc.array(
      fc.oneof(
        fc.constantFrom(
          "image",
          "reason",
          "person",
          "words",
          "thanks",
          "=",
          "&",
          "%",
          "%00",
          "%ff",
        ),
        fc.constantFrom("0123456789abcdef", "lang", "proof", "+", ";", "\u0000", "[]", "__proto__"),
        fc.string(),
      ),
    );
    const types = ["application/x-www-form-urlencoded", "multipart/form-data", "application/json"];
    await fc.assert(
      fc.asyncProperty(
        pieces.map((parts) => parts.join("")),
        fc.constantFrom(...types),
        async (body, type) => {
          const answer = await fetch(`${receiver.address}reports`, {
            ...{ method: "POST", body, redirect: "manual" },
            headers: {
              ...{ Origin: "https://presse.example", "Content-Type": type },
              "X-Forwarded-For": reader(++from),
            },
          });
          expect([303, 400]).toContain(answer.status);
          await answer.arrayBuffer();
        },
      ),
      { numRuns: 200 },
    );
    expect((await fetch(`${receiver.address}health`)).status).toBe(200);
    expect(receiver.log.filter(({ event }) => event === "failed")).toEqual([]);
  });

  it("with bytes that are no text is malformed", async () => {
    const receiver = await startReceiver(await make());
    const answer = await fetch(`${receiver.address}reports`, {
      ...{ method: "POST", body: new Uint8Array([105, 61, 0xff, 0xfe]) },
      headers: {
        Origin: "https://presse.example",
        "Content-Type": "application/x-www-form-urlencoded",
      },
    });
    expect(answer.status).toBe(400);
  });

  it("whose sender falls silent is given up", async () => {
    const receiver = await startReceiver(await make());
    const { port } = new URL(receiver.address);
    const heard = await new Promise<string>((resolve) => {
      const socket = connect(Number(port), "127.0.0.1");
      let text = "";
      socket.write("POST /reports HTTP/1.1\r\nHost: x\r\nContent-Le");
      socket.on("data", (data) => {
        text += data;
      });
      socket.on("close", () => resolve(text));
    });
    expect(heard).toMatch(/^HTTP\/1.1 408/);
  }, 20_000);
});

describe("other sites", () => {
  it.each([
    ["another origin", { Origin: "https://evil.example" }],
    ["an origin that is hidden", { Origin: "null" }],
    ["an origin that begins alike", { Origin: "https://presse.example.evil.example" }],
    ["the site's name without encryption", { Origin: "http://presse.example" }],
    ["no origin, and a page elsewhere", { Origin: "", Referer: "https://evil.example/archive/" }],
    ["no origin, and another folder", { Origin: "", Referer: "https://presse.example/other/" }],
    ["nothing at all", { Origin: "" }],
  ])("can't report in a reader's name: %s", async (_, headers: Record<string, string>) => {
    const receiver = await startReceiver(await make());
    const answer = await sendRaw(receiver, headers);
    expect([answer.status, await answer.json()]).toEqual([403, { error: "foreign" }]);
    expect(answer.headers.get("access-control-allow-origin")).toBe("https://presse.example");
    expect(await waitingAt(receiver)).toEqual([]);
  });

  it("are told apart by the page that sent the form, where a browser names no origin", async () => {
    const receiver = await startReceiver(await make());
    for (const Referer of [`${siteUrl}2026/03/14/crue/`, "https://presse.example/"]) {
      expect((await sendRaw(receiver, { Origin: "", Referer })).status).toBe(200);
    }
    const crossSite = { Origin: "", Referer: siteUrl, "Sec-Fetch-Site": "cross-site" };
    expect((await sendRaw(receiver, crossSite)).status).toBe(403);
  });

  it("see an answer to a preflight that names the site alone", async () => {
    const receiver = await startReceiver(await make());
    const answer = await fetch(`${receiver.address}reports`, {
      method: "OPTIONS",
      headers: { Origin: "https://evil.example", "Access-Control-Request-Method": "POST" },
    });
    expect(answer.status).toBe(204);
    expect(answer.headers.get("access-control-allow-origin")).toBe("https://presse.example");
    expect(answer.headers.get("access-control-allow-credentials")).toBe("true");
    expect(answer.headers.get("access-control-allow-methods")).toBe("POST");
  });
});

/** Without the origin where it is empty: `fetch` of Node writes none of its own. */
function sendRaw({ address }: { address: string }, headers: Readonly<Record<string, string>>) {
  const given = Object.fromEntries(Object.entries(headers).filter(([, value]) => value !== ""));
  return fetch(`${address}reports`, {
    method: "POST",
    headers: { Accept: "application/json", "X-Forwarded-For": reader(1), ...given },
    body: new URLSearchParams({ image: picture(1), reason: "other" }),
  });
}

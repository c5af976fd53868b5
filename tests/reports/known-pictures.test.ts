// Reports of invented pictures cost nothing and count for nothing; a site that does not answer makes no picture missing.
import { expect, it } from "vitest";
import { KnownPictures } from "../../scripts/reports/known-pictures.ts";
import { siteAddress } from "../../scripts/reports/origin.ts";

const site = siteAddress("https://presse.example/archive/");
if (!site) throw new Error("no site");

function pictures(answers: Readonly<Record<string, boolean | undefined>>) {
  const asked: string[] = [];
  const clock = { now: 0 };
  const known = new KnownPictures(
    site as NonNullable<typeof site>,
    () => clock.now,
    async (address) => {
      asked.push(address);
      return answers[address.slice(-16 - "-card.jpg".length, -"-card.jpg".length)];
    },
  );
  return { known, asked, clock };
}

const [real, invented, silent] = ["a".repeat(16), "b".repeat(16), "c".repeat(16)] as const;

it("asks the site once for each, and again for one that may have come since", async () => {
  const { known, asked, clock } = pictures({ [real]: true, [invented]: false });
  for (let round = 0; round < 3; round++) {
    expect(await known.isMissing(real)).toBe(false);
    expect(await known.isMissing(invented)).toBe(true);
  }
  expect(asked).toEqual([
    `https://presse.example/archive/images/${real}-card.jpg`,
    `https://presse.example/archive/images/${invented}-card.jpg`,
  ]);
  clock.now += 11 * 60_000;
  await known.isMissing(real);
  await known.isMissing(invented);
  expect(asked).toHaveLength(3);
});

it("believes every picture while the site does not answer, and leaves it alone for a minute", async () => {
  const { known, asked, clock } = pictures({ [real]: true });
  expect(await known.isMissing(silent)).toBe(false);
  expect(await known.isMissing(invented)).toBe(false);
  expect(asked).toHaveLength(1);
  clock.now += 61_000;
  expect(await known.isMissing(real)).toBe(false);
  expect(asked).toHaveLength(2);
});

it("asks a real site over HTTP: a missing file is one, a broken server is none", async () => {
  const { createServer } = await import("node:http");
  const server = createServer(({ url = "" }, response) => {
    response.writeHead(url.includes(real) ? 200 : url.includes(invented) ? 404 : 500).end();
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as { port: number };
  const here = siteAddress(`http://127.0.0.1:${port}/`);
  if (!here) throw new Error("no site");
  const known = new KnownPictures(here, () => 0);
  expect(await known.isMissing(invented)).toBe(true);
  expect(await known.isMissing(real)).toBe(false);
  expect(await known.isMissing(silent)).toBe(false);
  server.close();
});

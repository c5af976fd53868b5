// The page that tells everybody how many pictures were blocked, and why.
import { expect, it } from "vitest";
import { articleText, buildArchive } from "../small-archive.ts";

const decision = (hash: string, more: string) =>
  `${hash.repeat(16)}: {at: 2026-11-26T10:12:00Z, ${more}}\n`;

function rows(html: string): string[] {
  return [...html.matchAll(/<th scope="row">(.*?)<\/th><td>(.*?)<\/td>/g)].map(
    ([, text, count]) => `${text} ${count}`,
  );
}

it("counts what readers and editors decided, each picture under the reason that most gave", async () => {
  const { read, again } = await buildArchive({
    "articles/a.md": articleText(),
    "moderation/images.yaml": [
      decision("1", "state: blocked, by: readers, people: 4, reasons: {person: 1, rights: 3}"),
      decision("2", "state: blocked, by: readers, people: 2, reasons: {person: 1, rights: 1}"),
      decision("3", "state: blocked, by: editor"),
      decision("4", "state: kept, by: editor, people: 9, reasons: {other: 9}"),
      decision("5", "state: restored, by: editor"),
    ].join(""),
  });
  const page = () => rows(read("moderation/index.html"));
  expect(page()).toEqual([
    "Images bloquées 3",
    "par les signalements des lecteurs 2",
    "par la rédaction 1",
    "Images signalées et gardées 1",
    "On y reconnaît une personne qui ne le souhaite pas 1",
    "Elle est violente ou choquante 0",
    "Elle est fausse, truquée ou sans rapport 0",
    "Elle est publiée sans droit 1",
    "Une autre raison 1",
  ]);
  expect(read("ar/moderation/index.html")).toContain("آخر قرار: 26 نونبر 2026");
  const { written } = await again({
    "moderation/images.yaml": decision("6", "state: kept, by: editor"),
  });
  expect(page()[0]).toBe("Images bloquées 0");
  expect(written).toBe(3);
});

it("goes when nothing is decided any more, and there is no channel", async () => {
  const { files, again } = await buildArchive({
    "articles/a.md": articleText(),
    "moderation/images.yaml": decision("1", "state: blocked, by: editor"),
  });
  expect(files()).toContain("moderation/index.html");
  await again({ "moderation/images.yaml": "" });
  expect(files()).not.toContain("moderation/index.html");
});

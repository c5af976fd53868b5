// Feeds come, go and are cut anew where one article more or less crosses a bound, and a build that only adds it leaves what a clean one would.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { mostOfYear } from "../../scripts/planning/archive-periods.ts";
import { fewestArticles } from "../../scripts/planning/channel.ts";
import { articleText } from "../small-archive.ts";
import { editedArchive } from "./edited-archive.ts";
import { apply, type Edit } from "./edits.ts";

const write = (name: string, date: string, more: Readonly<Record<string, string>> = {}): Edit => ({
  do: "write",
  path: `articles/${name}.md`,
  text: articleText({ headline: name, date, source: "Barid", ...more }),
});
const remove = (name: string): Edit => ({ do: "remove", path: `articles/${name}.md` });

it("a newspaper's year that holds too much for one archive is cut into its months, and made whole again", async () => {
  const { folder, content, incremental, differences } = editedArchive();
  const there = (path: string) => existsSync(join(folder, "dist/sources/barid", path));
  const full = Array.from({ length: mostOfYear }, (_, at) =>
    write(`n${at}`, at < 200 ? "2024-01-02" : "2024-03-02"),
  );
  apply(content, [...full, write("before", "2023-05-01"), write("after", "2025-05-01")]);
  await incremental();
  expect(there("2024/feed.xml")).toBe(true);
  apply(content, [write("more", "2024-06-01")]);
  expect((await differences()).join("\n")).toBe("");
  expect(["2024", "2024/01", "2024/03", "2024/06"].map((at) => there(`${at}/feed.xml`))).toEqual([
    ...[false, true, true, true],
  ]);
  apply(content, [remove("n0")]);
  expect((await differences()).join("\n")).toBe("");
  expect([there("2024/feed.xml"), there("2024/06/feed.xml")]).toEqual([true, false]);
}, 120_000);

it("a topic has a feed while it has articles enough for one", async () => {
  const { folder, content, incremental, differences } = editedArchive();
  const there = () => existsSync(join(folder, "dist/topics/port/feed.xml"));
  const names = Array.from({ length: fewestArticles }, (_, at) => `n${at}`);
  const topics = "[Port]";
  apply(content, [...names.slice(1).map((name) => write(name, "2024-01-02", { topics }))]);
  await incremental();
  expect(there()).toBe(false);
  for (const [edit, feed] of [
    [write("n0", "2024-01-03", { topics }), true],
    [write("n1", "2024-01-02", { topics: "[Mer]" }), false],
  ] as const) {
    apply(content, [edit]);
    expect((await differences()).join("\n")).toBe("");
    expect(there()).toBe(feed);
  }
}, 60_000);

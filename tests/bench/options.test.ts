// The command line says what to measure; what it doesn't know is named with what it does.
import { expect, test } from "vitest";
import { readOptions } from "./options.ts";

const read = (line: string) => readOptions(line.split(" ").filter(Boolean), () => {});

test("builds ten thousand articles clean, three times, if nothing else is asked", () => {
  expect(read("--peers khizana")).toMatchObject({
    ...{ archive: { articles: 10_000, seed: 1, pictures: 0 }, runs: 3 },
    ...{ scenarios: ["clean"], keepings: ["files"], against: "khizana", report: false },
  });
});

test("measures scenarios in their own order", () => {
  const { scenarios, keepings, peers } = read(
    "--peers khizana,khizana-1 --scenarios one-edit,clean --content files,git",
  );
  expect(scenarios).toEqual(["clean", "one-edit"]);
  expect(keepings).toEqual(["files", "git"]);
  expect(peers.map(({ name }) => name)).toEqual(["khizana", "khizana-1"]);
});

test("measures nothing only where a report is to be made anew", () => {
  expect(read("--peers khizana --runs 0 --report").runs).toBe(0);
  expect(() => read("--peers khizana --runs 0")).toThrow('--runs "0" is not a number from 1 on');
});

test.each([
  ["--scenarios two-articles", /--scenarios "two-articles" is none of clean, no-op, one-article/],
  ["--content svn", /--content "svn" is none of files, git/],
  ["--peers jekyll", /--peers "jekyll" is none of hugo, hugo-full/],
  ["--articles many", /--articles "many" is not a number from 1 on/],
  ["--where moon", /--where "moon" is none of ram, disk, both/],
  ["--against jekyll", /--against "jekyll" is none of/],
])("refuses %s", (line, message) => {
  expect(() => read(`${line.includes("--peers") ? "" : "--peers khizana "}${line}`)).toThrow(
    message,
  );
});

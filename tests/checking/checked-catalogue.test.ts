// A check's own catalogue is taken up again, made anew where it is old or damaged, and a mistake in our code is not hidden by that.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Database from "libsql";
import { expect, it } from "vitest";
import { openChecked } from "../../scripts/checking/checked-catalogue.ts";
import { articleText, temporaryFolder, writeFiles } from "../small-archive.ts";

/** How many articles a check finds, and whether it had to read all of them. */
async function opened(content: string, version = "1") {
  let all = false;
  const onRead = () => {
    all = true;
  };
  const db = await openChecked({ content, cache: join(content, ".."), version, onRead });
  const { count } = db.prepare("SELECT count(*) AS count FROM article").get() as { count: number };
  db.close();
  return { count, all };
}

async function small() {
  const content = join(temporaryFolder(), "content");
  writeFiles(content, { "articles/a.md": articleText() });
  expect(await opened(content)).toEqual({ count: 1, all: true });
  writeFiles(content, { "articles/b.md": articleText({ headline: "B" }) });
  return { content, file: join(content, "../check.sqlite") };
}

it("is taken up for the same code, and made anew for other code and other settings", async () => {
  const { content } = await small();
  expect(await opened(content)).toEqual({ count: 2, all: false });
  expect(await opened(content, "2")).toEqual({ count: 2, all: true });
  writeFiles(content, { "site.yaml": "name: A\n" });
  expect(await opened(content, "2")).toEqual({ count: 2, all: true });
});

it.each<[string, (bytes: Buffer) => Buffer]>([
  ["no database", () => Buffer.from("garbage ".repeat(1000))],
  ["empty", () => Buffer.alloc(0)],
  ["damaged", (bytes) => bytes.fill(0x5a, 4096)],
])("is made anew where the file is %s", async (_, damage) => {
  const { content, file } = await small();
  writeFileSync(file, damage(readFileSync(file)));
  expect(await opened(content)).toEqual({ count: 2, all: true });
});

it("hides no mistake in the code that brings it up to date", async () => {
  const { content, file } = await small();
  const db = new Database(file);
  db.exec("ALTER TABLE article RENAME TO forgotten");
  db.close();
  await expect(opened(content)).rejects.toThrow("no such table");
});

// A ledger gives back what was written into it, or says which line is wrong.
import { appendFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import {
  type LedgerHeader,
  LedgerWriter,
  ledgerFile,
  readLedger,
} from "../../scripts/publishing/ledger.ts";
import type { PublishedPage } from "../../scripts/publishing/manifest.ts";
import { temporaryFolder } from "../small-archive.ts";

const identity = { code: "c", layouts: "l", content: "d", since: "", pages: 2 };
const page = {
  kind: "plain",
  edition: "fr",
  key: "a\u2028b\n\u2029",
  file: "a",
  hash: "0",
  size: 1,
};

function written(): string {
  const folder = temporaryFolder();
  const ledger = new LedgerWriter(folder, { index: 2, count: 3 }, identity);
  ledger.add([page, { ...page, key: "b" }]);
  ledger.add([]);
  ledger.end();
  return folder;
}

async function read(folder: string) {
  const headers: LedgerHeader[] = [];
  const pages: PublishedPage[] = [];
  await readLedger(
    folder,
    (header) => headers.push(header),
    (page) => pages.push(page),
  );
  return { headers, pages };
}

describe("a ledger", () => {
  it("gives back its header and its pages, whatever their names hold", async () => {
    const { headers, pages } = await read(written());
    expect(headers).toMatchObject([{ index: 2, count: 3, ...identity }]);
    expect(pages).toEqual([page, { ...page, key: "b" }]);
  });

  it("is there only when the shard has ended", async () => {
    const folder = temporaryFolder();
    new LedgerWriter(folder, { index: 1, count: 1 }, identity).close();
    await expect(read(folder)).rejects.toMatchObject({ trouble: "no-ledger", path: folder });
  });

  it("is refused where it is cut off, or is something else", async () => {
    const folder = written();
    appendFileSync(join(folder, ledgerFile), '{"kind":"art');
    await expect(read(folder)).rejects.toMatchObject({ trouble: "damaged", other: "4" });
    for (const text of [
      "",
      "{}\n",
      readFileSync(join(written(), ledgerFile), "utf8").slice(0, 40),
    ]) {
      writeFileSync(join(folder, ledgerFile), text);
      await expect(read(folder)).rejects.toMatchObject({ trouble: "damaged", other: "1" });
    }
  });
});

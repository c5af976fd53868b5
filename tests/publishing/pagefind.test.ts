// Pagefind gives the same bytes for the same records, and has the class that the search page uses.
import { describe, expect, it } from "vitest";
import type { SearchRecord } from "../../scripts/planning/search-records.ts";
import { closePagefind, makeEngine, makeIndex } from "../../scripts/publishing/pagefind.ts";

async function* records(count: number): AsyncGenerator<SearchRecord> {
  for (let at = 0; at < count; at++) {
    const text = Array.from({ length: 200 }, (_, word) => `mot${(at * word * 7) % 977}`).join(" ");
    yield {
      headline: `titre ${at}`,
      content: `titre ${at} ${text} مغرب`,
      filters: { source: [`phare Le Phare`], topic: [`t${at % 9} T`], year: ["2026"] },
      day: `2026-03-${10 + (at % 20)}`,
      result: {
        ...{ headline: `Titre ${at}`, href: `2026/03/${at}/`, day: "2026-03-10" },
        ...{ source: "Le Phare", lang: "fr", dir: "ltr", text: "T", beside: "" },
      },
    };
  }
}

describe("Pagefind", () => {
  it.each([1, 3, 120])("gives the same files for the same %i records", async (count) => {
    const [one, other] = [
      await makeIndex(records(count), count),
      await makeIndex(records(count), count),
    ];
    await closePagefind();
    expect(other).toEqual(one);
    const results = one.files.filter(({ path }) => path.startsWith("results/"));
    expect(results.length).toBe(Math.ceil(count / 4));
    const shown = results.flatMap(({ bytes }) => Object.values(JSON.parse(String(bytes))));
    expect(shown.map((result) => (result as { href: string }).href).sort()).toEqual(
      Array.from({ length: count }, (_, at) => `2026/03/${at}/`).sort(),
    );
  });

  it("has what the search page takes of its program", async () => {
    const files = await makeEngine();
    await closePagefind();
    const [script, wasm] = files.map(({ bytes }) => Buffer.from(bytes));
    expect(String(script)).toContain("export { PagefindInstance };");
    const used =
      "loadEntry loadMeta loadChunk loadFragment cachedLoad decompress _loadGenericChunk";
    for (const name of used.split(" ")) expect(String(script)).toContain(`${name}(`);
    expect([...(wasm ?? [])].slice(0, 2)).toEqual([0x1f, 0x8b]);
  });
});

// The editor's program: the same files every time, from its package alone.
import { expect, it } from "vitest";
import { buildEditor } from "../../scripts/publishing/editor-assets.ts";

it("is made of the package alone: no font of another's server, and only the languages that we speak", async () => {
  const assets = await buildEditor();
  const names = assets.map(({ path }) => path);
  expect(names).toContain("assets/admin/admin.js");
  const locales = names.filter((name) =>
    /\/(?:[a-z]{2}(?:-[A-Z]{2})?)-[A-Z0-9]{8}\.js$/.test(name),
  );
  expect(locales.map((name) => /\/([\w-]+)-[A-Z0-9]{8}/.exec(name)?.[1]).sort()).toEqual([
    "ar",
    "fr",
  ]);
  const fonts = assets.filter(({ path }) => path.endsWith(".woff2")).map(({ path }) => path);
  const program = assets.map(({ bytes }) => Buffer.from(bytes).toString("latin1")).join("\n");
  expect(fonts).toHaveLength(3);
  for (const font of fonts) expect(program).toContain(font.replace("assets/admin/", ""));
  expect(program).not.toContain("cdn.jsdelivr.net");
  const bytes = assets.reduce((sum, asset) => sum + asset.bytes.byteLength, 0);
  expect(bytes).toBeLessThan(6_000_000);
});

it("gives the same files a second time", async () => {
  const [first, second] = [await buildEditor(), await buildEditor()];
  expect(second.map(({ path }) => path)).toEqual(first.map(({ path }) => path));
  expect(
    second.every(({ bytes }, index) => Buffer.compare(bytes, first[index]?.bytes ?? bytes) === 0),
  ).toBe(true);
});

// What the command line says of an encoding holds against a file that says another one of itself.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { importers } from "../../scripts/importing/importers.ts";
import { temporaryFolder } from "../small-archive.ts";
import { importInto } from "./import-of.ts";
import { page, whole } from "./small-pages.ts";

const decoder = new TextDecoder("windows-1256");
const bytes = new Map(
  Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]),
);
const inWindows1256 = (text: string) =>
  Uint8Array.from([...text].map((sign) => bytes.get(sign) ?? 63));

const headline = "المرسى يفتح أبوابه";
const item = `<item><title>${headline}</title><pubDate>Tue, 25 Oct 2022 08:00:00 GMT</pubDate>`;
const rss = `<rss version="2.0"><channel><title>Barid</title>${item}</item></channel></rss>`;
const wxr = rss.replace("</item>", "<wp:post_type>post</wp:post_type></item>");

it.each([
  ["html", page(whole.replaceAll("Le port rouvre", headline)).replace("utf-8", "iso-8859-1")],
  ["feed", `<?xml version="1.0" encoding="windows-1252"?>${rss}`],
  ["wordpress", `<?xml version="1.0" encoding="windows-1252"?>${wxr}`],
])("%s", async (kind, text) => {
  const file = join(temporaryFolder(), "a.html");
  writeFileSync(file, inWindows1256(text));
  const importer = importers.find((one) => one.kind === kind) as (typeof importers)[number];
  const headlines = async (options: { encoding?: string }) =>
    (await importInto(importer, file, options)).articles.map(({ article }) => article?.headline);
  expect(await headlines({ encoding: "windows-1256" })).toEqual([headline]);
  expect(await headlines({})).not.toEqual([headline]);
});

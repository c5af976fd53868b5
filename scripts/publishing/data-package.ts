// Describes the archive's open data for machines (Frictionless Data Package): each file with its size and hash.
import type { Catalogue } from "../catalogue/catalogue.ts";
import { dataPackageAddress, outputFile, tableSchemaAddress } from "../model/address.ts";
import { tableSchema } from "../model/data-table.ts";
import { inLanguage } from "../model/source.ts";
import type { PublishedFile } from "./write.ts";

export const dataPackageKind = "dataPackage";

/** The page kinds whose files it lists. */
export const dataKinds = ["monthTable", "monthLines"];

export function isDataFile(file: string): boolean {
  return /^data\/\d{4}-\d\d\./.test(file);
}

/** `files`: those of these kinds, in any order. */
export function describeData(
  { site }: Catalogue,
  files: readonly PublishedFile[],
): { readonly file: string; readonly bytes: Uint8Array }[] {
  const name = inLanguage(site.name, site.editions[0]?.lang ?? site.lang).text;
  const inOrder = files.toSorted((a, b) => (a.file < b.file ? -1 : 1));
  return [
    jsonFile(outputFile(tableSchemaAddress), tableSchema),
    jsonFile(outputFile(dataPackageAddress), {
      name: "articles",
      title: name,
      ...(site.url === undefined ? {} : { homepage: site.url }),
      resources: inOrder.map(resourceOf),
    }),
  ];
}

function resourceOf({ file, hash, size }: PublishedFile) {
  const path = file.slice(file.lastIndexOf("/") + 1);
  const [month = "", format] = path.split(".");
  const described = { path, format, encoding: "utf-8", bytes: size, hash: `sha256:${hash}` };
  if (format === "csv") {
    const schema = "schema.json";
    return { name: `table-${month}`, ...described, mediatype: "text/csv", schema };
  }
  const compression = "gz";
  return { name: `lines-${month}`, ...described, mediatype: "application/x-ndjson", compression };
}

function jsonFile(file: string, value: unknown) {
  return { file, bytes: Buffer.from(`${JSON.stringify(value, null, 1)}\n`) };
}

// An archive of three busy months, and a way to ask it for one page.
import type { Catalogue } from "../../scripts/catalogue/catalogue.ts";
import { type Archive, archiveOf } from "../../scripts/planning/archive.ts";
import type { PageKind } from "../../scripts/planning/page-kind.ts";
import { articleText, catalogueOf } from "../small-archive.ts";

/** Eleven articles a day on the first nine days of three months, each letter a topic of its own. */
export async function busyArchive(): Promise<Catalogue> {
  const files: Record<string, string> = {};
  for (const month of ["2025-11", "2025-12", "2026-01"]) {
    for (let day = 1; day <= 9; day++) {
      for (const letter of "abcdefghijk") {
        const date = `${month}-0${day}`;
        const headline = `${date} ${letter}`;
        const topics = `[T${letter}]`;
        files[`articles/${date}-${letter}.md`] = articleText({ headline, date, topics });
      }
    }
  }
  return (await catalogueOf(files)).catalogue;
}

/** The edition that speaks a language; the first where none is named. */
export function editionOf(catalogue: Catalogue, lang?: string): Archive {
  const { editions } = catalogue.site;
  const edition = lang ? editions.find((one) => one.lang === lang) : editions[0];
  if (!edition) throw new Error(`no edition speaks ${lang}`);
  return archiveOf(catalogue, edition);
}

/** What a page of a kind shows at an address. */
export function viewAt<View>(archive: Archive, kind: PageKind<View>, address: string): View {
  const page = [...kind.pages(archive)].find((one) => one.address === address);
  if (!page) throw new Error(`no page at ${address}`);
  return kind.view(archive, page);
}

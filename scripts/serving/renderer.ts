// Renders the page at an address; this module is loaded anew, with planning and layouts, when a layout changes.
import type { Catalogue } from "../catalogue/catalogue.ts";
import { renderPages } from "../eleventy/render.ts";
import { fileAddress, outputFile } from "../model/address.ts";
import type { Frame } from "../model/view.ts";
import { editionsAt, findPage } from "../planning/find-page.ts";
import type { PlannedAddress } from "../planning/plan.ts";
import { type AuthorDesk, type PageOrigin, planAuthorNotes } from "./author-notes.ts";

export type RenderedAddress =
  | { readonly status: 200 | 404; readonly file: string; readonly content: string | Uint8Array }
  | { readonly status: 301; readonly location: string };

/** What stands at an address; an unknown one has the page that a host would show there. */
export async function renderAddress(
  catalogue: Catalogue,
  desk: AuthorDesk,
  address: string,
): Promise<RenderedAddress> {
  const page = findPage(catalogue, address);
  if (!page && !address.endsWith("/") && findPage(catalogue, `${address}/`)) {
    const last = address.slice(address.lastIndexOf("/") + 1);
    return { status: 301, location: `${encodeURIComponent(last)}/` };
  }
  const shown = page ?? notFoundAt(catalogue, address);
  const amend = (view: unknown) => withNotes(catalogue, desk, shown, view);
  let content: string | Uint8Array = "";
  const onPage = (_: string, rendered: string | Uint8Array) => {
    content = rendered;
  };
  await renderPages(catalogue, [shown], { onPage, amend });
  const status = page && page.kind !== "notFound" ? 200 : 404;
  return { status, file: outputFile(shown.address), content };
}

function notFoundAt(catalogue: Catalogue, address: string): PlannedAddress {
  const [edition = catalogue.site.editions[0]] = editionsAt(catalogue, address);
  if (!edition) throw new Error("the site has no edition");
  const file = fileAddress(edition.prefix, "404.html");
  return { kind: "notFound", edition: edition.lang, key: "", address: file };
}

function withNotes(
  catalogue: Catalogue,
  desk: AuthorDesk,
  page: PlannedAddress,
  view: unknown,
): unknown {
  const { frame } = view as { frame?: Frame };
  const notes = frame && planAuthorNotes(desk, sourceOf(catalogue, page), frame.lang);
  return notes ? { ...(view as object), frame: { ...frame, authorNotes: notes } } : view;
}

function sourceOf(catalogue: Catalogue, { kind, key }: PlannedAddress): PageOrigin {
  if (kind === "home" || kind === "notFound") return { listsLeftOut: true };
  if (kind === "plain") return { path: key };
  if (kind !== "article") return {};
  const { path, draft } = catalogue.article(Number(key));
  return { path, draft: draft === 1 };
}

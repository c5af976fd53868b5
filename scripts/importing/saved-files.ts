// Pictures that a browser saved in a folder beside its page: named by addresses that nobody can fetch.
import { lstatSync, readFileSync, realpathSync } from "node:fs";
import { dirname, resolve, sep } from "node:path";
import type { FetchRefusal } from "../model/fetch-refusal.ts";

const largestPicture = 20_000_000;

export interface SavedPage {
  readonly file: string;
  /** Beyond it nothing of the page is looked for. */
  readonly folder: string;
}

/** A name that the web does not have (RFC 6761). */
const prefix = "https://saved.invalid/";

/** True for an address that we gave, which leads nowhere on the web. */
export function isSavedName(address: string): boolean {
  return address.startsWith(prefix);
}

/** Gives each picture that stands beside the page an address of ours, or takes it out where none are saved. */
export function nameSavedPictures(document: Document, page: SavedPage, images: boolean): void {
  for (const image of document.querySelectorAll("img[src]")) {
    const file = fileBeside(page, image.getAttribute("src") ?? "");
    if (file === undefined) continue;
    if (images) image.setAttribute("src", prefix + encodeURIComponent(file));
    else pictureAround(image).remove();
  }
}

/** The figure of a picture alone: a caption of nothing says nothing. */
function pictureAround(image: Element): Element {
  const figure = image.closest("figure");
  return figure?.querySelectorAll("img").length === 1 ? figure : image;
}

/** The bytes of such a picture; undefined for an address of the web. */
export function savedPicture(
  page: SavedPage,
  src: string,
): { readonly bytes: Uint8Array } | { readonly failed: FetchRefusal } | undefined {
  if (!isSavedName(src)) return undefined;
  // A page could write such an address itself: it is looked for in the same way again.
  const file = fileBeside(page, src.slice(prefix.length));
  if (file === undefined) return { failed: "not-found" };
  const path = resolve(dirname(page.file), file);
  return lstatSync(path).size > largestPicture
    ? { failed: "too-large" }
    : { bytes: readFileSync(path) };
}

/** A relative address as a path from the page; undefined where there is no such file in the folder. */
function fileBeside({ file, folder }: SavedPage, src: string): string | undefined {
  if (/^(?:[a-z][a-z0-9+.-]*:|\/)/i.test(src)) return undefined;
  try {
    const written = decodeURIComponent(src.replace(/[?#].*$/, ""));
    const path = resolve(dirname(file), written);
    const inside = realpathSync(path).startsWith(realpathSync(folder) + sep);
    return inside && lstatSync(path).isFile() ? written : undefined;
  } catch {
    return undefined;
  }
}

// Where the links and pictures of a body lead, seen from the page that shows it.
import type { InterfaceLanguage } from "../model/language.ts";
import { imagePath } from "../reading/image-path.ts";
import { archiveAddressOf, articlePathOf } from "../reading/references.ts";
import type { BodyContext } from "../rendering/body-context.ts";
import type { Archive } from "./archive.ts";
import { hrefOf } from "./headline.ts";
import { planPicture } from "./picture.ts";
import type { Reports } from "./reports.ts";

/** A file that holds a body: an article, or a plain page. */
export interface BodyFile {
  readonly path: string;
  /** The original's address: what a relative link of an archived text is relative to. */
  readonly link?: string;
}

/** What a body's own page knows beyond what every reader of the text is told. */
export interface BodyPage {
  readonly voice: InterfaceLanguage;
  readonly reports: Reports;
}

export function planBodyContext(
  archive: Archive,
  root: string,
  file: BodyFile,
  page?: BodyPage,
): BodyContext {
  return {
    html: archive.site.html,
    image(src) {
      const found = imagePath(file.path, src);
      if ("remote" in found) {
        const remote = remoteAddress(found.remote);
        return remote === undefined ? undefined : { remote };
      }
      if (!("path" in found)) return undefined;
      const picture = planPicture(archive, root, found.path, page?.voice);
      if (!picture || picture.plate) return picture;
      const report = page?.reports.linkFor(found.path);
      return { picture, ...(report ? { report } : {}) };
    },
    link: (href) => linkOf(archive, root, file, href.trim()),
  };
}

/** The web address of a picture elsewhere, which becomes a link; undefined for `data:` and the like. */
export function remoteAddress(src: string): string | undefined {
  const address = src.startsWith("//") ? `https:${src}` : src;
  return isWeb(address) ? new URL(address).href : undefined;
}

/**
 * A file's path leads to that article's page, one of our addresses to its page, and any other
 * relative address to where it led in the original. What leads nowhere is no link.
 */
function linkOf(
  { catalogue }: Archive,
  root: string,
  { path, link }: BodyFile,
  href: string,
): string | undefined {
  if (/^(?:mailto|tel):/i.test(href)) return href;
  if (isWeb(href)) return new URL(href).href;
  if (href === "" || /^[a-z][a-z0-9+.-]*:/i.test(href)) return undefined;
  const file = articlePathOf(path, href);
  if (file !== undefined) {
    const address = catalogue.addressOfFile(file);
    return address && hrefOf(root, address);
  }
  const archived = archiveAddressOf(href);
  const address = archived && catalogue.articleAt(archived);
  if (address) return hrefOf(root, address);
  return link !== undefined && URL.canParse(href, link) ? webOnly(new URL(href, link)) : undefined;
}

function isWeb(href: string): boolean {
  return /^https?:\/\//i.test(href) && URL.canParse(href);
}

function webOnly(url: URL): string | undefined {
  return url.protocol === "https:" || url.protocol === "http:" ? url.href : undefined;
}

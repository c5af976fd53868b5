// Where an article of another generator's folder stood: as its front matter says, else as the folder's settings made it.
import { folderAddress } from "./address-key.ts";
import type { GeneratorConfig } from "./generator-config.ts";
import type { LinkBases } from "./item.ts";
import { type Addressed, permalinkOf } from "./permalink.ts";

export interface FolderAddresses {
  /** Paths on the old site, its own first. */
  readonly paths: readonly string[];
  /** All addresses by which other texts of the folder may lead to it. */
  readonly stoodAt: readonly string[];
  readonly linksFrom: LinkBases;
}

/** `said`: paths of the front matter; `isOwn`: one of them is where the article itself stood. */
export function folderAddresses(
  article: Addressed,
  said: readonly string[],
  isOwn: boolean,
  config: GeneratorConfig | undefined,
): FolderAddresses {
  const made = config === undefined || isOwn ? undefined : permalinkOf(article, config);
  const paths = made === undefined ? said : [made, ...said];
  const file = [
    // Hugo's own links leave its content folder out.
    ...new Set([article.path, article.path.replace(/^(?:content|source)\//, "")]),
  ].map((path) => new URL(addressed(path), folderAddress).href);
  const sites = [folderAddress, ...(config?.site === undefined ? [] : [config.site])];
  const standing = (path: string) => sites.flatMap((site) => inSite(path, site));
  const own = made ?? (isOwn ? said[0] : undefined);
  return {
    paths,
    stoodAt: [...file, ...paths.flatMap(standing)],
    linksFrom: { file, page: own === undefined ? [] : standing(own) },
  };
}

/** A site may stand in a folder of its host. */
function inSite(path: string, site: string): string[] {
  const address = `${site.replace(/\/$/, "")}${path}`;
  return URL.canParse(address) ? [address] : [];
}

function addressed(path: string): string {
  return path.split("/").map(encodeURIComponent).join("/");
}

// The address that an article had before: it leads to the article again where it is a path that we can publish.
import { readAlias } from "../reading/article-schema.ts";

/** Paths of addresses and paths, without those that could not lead to an article. */
export function oldAddresses(addresses: readonly (string | undefined)[]): string[] {
  const paths = addresses.flatMap((address) => {
    const path = address === undefined ? undefined : pathOf(address.trim());
    const alias = path === undefined ? undefined : readAlias(path);
    return alias === undefined ? [] : [alias];
  });
  return [...new Set(paths)];
}

/** The path of an address that says all in it: `/?p=12` is none. */
function pathOf(address: string): string | undefined {
  if (address.startsWith("/")) return address;
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return undefined;
  const { pathname, search } = new URL(address);
  return search === "" ? pathname : undefined;
}

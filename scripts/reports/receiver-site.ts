// The site that a receiver takes reports for: the one that `--site` names, or the archive's own.
import { readSite } from "../reading/site.ts";
import { type SiteAddress, siteAddress } from "./origin.ts";

/** Undefined where neither names an address of the web. */
export function receiverSite(given: string | undefined, content: string): SiteAddress | undefined {
  return siteAddress(given ?? readSite(content).site.url ?? "");
}

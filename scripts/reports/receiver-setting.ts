// Where `content/site.yaml` says that readers' reports are received.
import { join } from "node:path";
import type { Problem } from "../model/problem.ts";
import { readSite } from "../reading/site.ts";

export interface ReceiverSetting {
  /** Undefined where readers report by other ways, or not at all. */
  readonly receiver: string | undefined;
  /** What is wrong with the setting itself. */
  readonly problems: readonly Problem[];
}

export function receiverSetting(content: string): ReceiverSetting {
  const { site, findings } = readSite(content);
  const ofReports = findings.filter(
    ({ severity, details }) =>
      severity === "error" && "key" in details && /^(?:reports|receiver)$/.test(details.key),
  );
  return {
    receiver: site.reports?.to === "receiver" ? site.reports.url : undefined,
    problems: ofReports.map((found): Problem => ({ ...found, file: join(content, "site.yaml") })),
  };
}

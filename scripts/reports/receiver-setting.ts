// Where `content/site.yaml` says that readers' reports are received.
import { readSettingsText } from "../reading/settings-text.ts";
import { parseStrictYaml } from "../reading/strict-yaml.ts";

/** `reports: {receiver: https://…}` as it is written; undefined where nothing is. Other settings may be wrong. */
export function receiverSetting(content: string): string | undefined {
  const read = readSettingsText(content, "site.yaml");
  const reports = parseStrictYaml(read?.text ?? "", 1).record.reports;
  if (typeof reports !== "object" || reports === null || !("receiver" in reports)) return undefined;
  return typeof reports.receiver === "string" ? reports.receiver : undefined;
}

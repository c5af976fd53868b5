// Where readers' reports of pictures go, as `site.yaml` says it: one receiver, one mail address or one forge.
import * as v from "valibot";
import type { ReportChannel } from "../model/site.ts";
import { cleanText, serverAddress, webAddress } from "./fields.ts";
import { say } from "./say.ts";
import { written } from "./written-form.ts";

const example = "reports: {email: images@presse.example}";

const emailAddress = v.pipe(
  v.string(say("value-not-text", { key: "reports", example })),
  v.transform(cleanText),
  v.regex(
    /^[^\s@<>()[\]"',;:?&%#]+@[^\s@<>()[\]"',;:?&%#]+\.[^\s@.]+$/,
    say("value-not-text", { key: "reports", example }),
  ),
);

export const reportChannel = v.pipe(
  v.object(
    {
      receiver: v.optional(serverAddress("receiver")),
      email: v.optional(emailAddress),
      issues: v.optional(webAddress("issues")),
    },
    say("value-not-text", { key: "reports", example }),
  ),
  written({ minProperties: 1, maxProperties: 1 }),
  v.rawTransform(({ dataset, addIssue, NEVER }): ReportChannel => {
    const { receiver, email, issues } = dataset.value;
    const given = Object.entries(dataset.value).filter(([, value]) => value !== undefined);
    if (given.length === 1) {
      if (receiver !== undefined) return { to: "receiver", url: folderOf(receiver) };
      if (email !== undefined) return { to: "email", address: email };
      if (issues !== undefined) return { to: "issues", url: issues };
    }
    const value = given.map(([key]) => key).join(", ") || "{}";
    const choices = "receiver, email, issues";
    addIssue({ message: say("choice-unknown", { key: "reports", value, choices }) });
    return NEVER;
  }),
);

/** A base address without query and fragment, with a closing slash. */
export function folderOf(url: string): string {
  const { origin, pathname } = new URL(url);
  return `${origin}${pathname.endsWith("/") ? pathname : `${pathname}/`}`;
}

// Every kind of page is valid HTML by the standard rules of html-validate.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { HtmlValidate } from "html-validate";
import { expect, it } from "vitest";
import type { PageAddress } from "../../scripts/model/address.ts";
import { outputFile } from "../../scripts/model/address.ts";
import { buildDemonstration, buildFiles, withReports } from "./built-site.ts";
import { pagesOfEveryKind, redirectPages } from "./page-kinds.ts";

const site = await buildDemonstration(withReports);
const empty = await buildFiles({});
const pages = [
  ...[...pagesOfEveryKind(site), ...redirectPages(site)].map((page) => ({
    ...page,
    out: site.out,
  })),
  { name: "home of an archive with nothing yet", address: "/", out: empty.out },
  { name: "years of an archive with nothing yet", address: "/years/", out: empty.out },
];
const validator = new HtmlValidate({ extends: ["html-validate:standard"] });

it.each(pages)("$name is valid", async ({ out, address }) => {
  const html = readFileSync(join(out, outputFile(address as PageAddress)), "utf8");
  const { results } = await validator.validateString(html);
  const messages = results.flatMap(({ messages }) => messages);
  expect(
    messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId}: ${message}`),
  ).toEqual([]);
});

// npm run reports: receives readers' reports; with a first word, serves editors who decide about them.
import { defineCommand, runMain } from "citty";
import { editorWords } from "../rendering/editor-words.ts";
import { fail } from "./invocation.ts";
import { decideCommand } from "./reports-decide.ts";
import { languageOf } from "./reports-invocation.ts";
import { list } from "./reports-list.ts";
import { pull } from "./reports-pull.ts";

const receives = "Receive what readers report of pictures; so does no word at all";
const serveReports = async () => (await import("./serve-reports.ts")).serveReports;

const subCommands = {
  serve: async () => ({
    ...(await serveReports()),
    meta: { name: "serve", description: receives },
  }),
  pull,
  list,
  keep: decideCommand("keep", "kept", "Keep a picture, however many people report it"),
  block: decideCommand("block", "blocked", "Block a picture"),
  restore: decideCommand("restore", "restored", "Take a decision back; readers count anew"),
};

const reports = defineCommand({
  meta: { name: "npm run reports --", description: "Pictures that readers report" },
  subCommands,
});

const [word, ...rest] = process.argv.slice(2);
if (word === undefined || (word.startsWith("-") && !["--help", "-h"].includes(word))) {
  await runMain(await serveReports());
} else if (word.startsWith("-") || Object.hasOwn(subCommands, word)) await runMain(reports);
else {
  const lang = rest.includes("--lang") ? rest[rest.indexOf("--lang") + 1] : undefined;
  fail(editorWords(languageOf(lang)).unknownWord(word, Object.keys(subCommands)));
}

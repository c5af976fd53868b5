// The development command refuses what means nothing, and says what to write instead.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, it } from "vitest";
import { articleText, temporaryFolder, writeFiles } from "../small-archive.ts";

it.each([
  [["--contnet", "x"], "--contnet est inconnue"],
  [["--port", "http"], "--port « http » n'est pas un nombre"],
  [["--port", "65536"], "--port « 65536 »"],
  [["--content", "nowhere"], "le dossier nowhere n'existe pas"],
  [["--cache", "content/cache"], "donnez-en un autre avec --cache"],
  [[], "content/site.yaml:1:11"],
])("npm run dev -- %s", (options, message) => {
  const folder = temporaryFolder();
  const project = new URL("../../", import.meta.url).pathname;
  writeFiles(folder, {
    "content/articles/a.md": articleText(),
    "content/site.yaml": "editions: [fr]\n",
  });
  const command = [join(project, "scripts/start.mjs"), "dev", "--lang", "fr", ...options];
  const { status, stderr } = spawnSync(process.execPath, command, {
    encoding: "utf8",
    cwd: folder,
  });
  expect(stderr).toContain(message);
  expect(status).toBe(1);
});

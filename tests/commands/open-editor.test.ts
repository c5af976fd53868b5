// An author's editor is any command that a shell can run: with words of its own, or in a folder with spaces.
import { chmodSync, existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { chosenEditor, openInEditor } from "../../scripts/commands/open-editor.ts";
import { temporaryFolder, writeFiles } from "../small-archive.ts";

it("opens a file, whatever its name, in an editor whose path has spaces", () => {
  const folder = temporaryFolder();
  writeFiles(folder, { "my editor/ed": '#!/bin/sh\nprintf "%s|" "$@" > "$(dirname "$0")/seen"\n' });
  chmodSync(join(folder, "my editor/ed"), 0o755);
  const file = join(folder, "it's $(touch ran) `x`.md");
  expect(openInEditor(`'${folder}/my editor/ed' --wait`, file)).toBe(true);
  expect(readFileSync(join(folder, "my editor/seen"), "utf8")).toBe(`--wait|${file}|`);
  expect(existsSync("ran")).toBe(false);
});

it("tells where there is no such editor", () => {
  expect(openInEditor("no-such-editor-here 2>/dev/null --wait", "a.md")).toBe(false);
});

it.each([
  [{ EDITOR: "nano" }, "nano"],
  [{ EDITOR: " code --wait ", npm_lifecycle_event: "new" }, "code --wait"],
  [{ EDITOR: "vi" }, "vi"],
  [{ EDITOR: "vi", npm_lifecycle_event: "new" }, undefined],
  [{ EDITOR: " " }, undefined],
  [{}, undefined],
])("of %j, the author has chosen %s: npm's own vi is nobody's choice", (env, editor) => {
  expect(chosenEditor(env)).toBe(editor);
});

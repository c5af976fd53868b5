// A settings file is plain YAML under a schema of its own; what is wrong with it is told with its line.
import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { text } from "../../scripts/reading/fields.ts";
import { readSettings } from "../../scripts/reading/settings.ts";
import { temporaryFolder, writeFiles } from "../small-archive.ts";

const schema = v.object({ name: text("name", "name: A"), note: v.optional(v.string()) });

function read(bytes: string | Uint8Array) {
  const folder = temporaryFolder();
  writeFiles(folder, { "a.yaml": bytes });
  const settings = readSettings(folder, "a.yaml", schema, { name: "name: A" });
  const told = settings?.findings.map(({ line, column, code }) => `${line}:${column} ${code}`);
  return { output: settings?.output, told };
}

describe("a settings file", () => {
  it.each(["name: B\n", "---\nname: B\n", "\ufeffname: B\r\nnote: c\r\n", "# a comment\nname: B"])(
    "%j is read",
    (written) => {
      expect(read(written)).toMatchObject({ output: { name: "B" }, told: [] });
    },
  );

  it.each([
    ["", ["1:1 key-missing"]],
    ["nome: B\n", ["1:1 key-unknown"]],
    ["# x\nname: [B]\n", ["2:7 value-not-text"]],
    ["name: B\nname: C\n", ["2:1 key-duplicate"]],
    ["name: B : c\n", ["1:7 yaml-colon-in-value"]],
    ["note: &x y\nname: *x\n", ["1:1 yaml-forbidden", "1:1 key-missing"]],
    ["name: a\0b", ["1:8 has-nul"]],
    [Uint8Array.of(0x6e, 0xe9, 0x3a), ["1:1 not-utf8"]],
  ])("%j is told of", (bytes, told) => {
    expect(read(bytes)).toEqual({ output: undefined, told });
  });

  it("that is not there is nothing", () => {
    expect(readSettings(temporaryFolder(), "a.yaml", schema, {})).toBeUndefined();
  });

  it("that is a link or a folder is not read", () => {
    const folder = temporaryFolder();
    writeFiles(folder, { "outside.yaml": "name: secret\n" });
    symlinkSync(join(folder, "outside.yaml"), join(folder, "link.yaml"));
    mkdirSync(join(folder, "folder.yaml"));
    for (const [path, code] of [
      ["link.yaml", "symlink-left-out"],
      ["folder.yaml", "file-unreadable"],
    ] as const) {
      const settings = readSettings(folder, path, schema, {});
      expect(settings).toMatchObject({ findings: [{ code, severity: "error" }] });
      expect(settings?.output).toBeUndefined();
    }
  });
});

// Opens a file in the author's own editor, as git does: `$EDITOR` is a command with its words, for a shell.
import { spawnSync } from "node:child_process";

/** False where there is no such program, or it failed. */
export function openInEditor(editor: string, file: string): boolean {
  const [program = "", ...words] = editor.split(" ").filter((word) => word !== "");
  const { status } =
    process.platform === "win32"
      ? spawnSync(program, [...words, file], { stdio: "inherit" })
      : spawnSync("sh", ["-c", `${editor} "$@"`, editor, file], { stdio: "inherit" });
  return status === 0;
}

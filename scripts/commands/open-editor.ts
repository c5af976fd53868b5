// Opens a file in the author's own editor, as git does: `$EDITOR` is a command with its words, for a shell.
import { spawnSync } from "node:child_process";

/**
 * The command that the author has chosen. npm gives its scripts an EDITOR of its own where there is none,
 * `vi`, which nobody who has not learnt it can leave: it is opened only where it was chosen for certain.
 */
export function chosenEditor({
  EDITOR,
  npm_lifecycle_event,
}: NodeJS.ProcessEnv): string | undefined {
  const editor = EDITOR?.trim();
  return editor === "" || (editor === "vi" && npm_lifecycle_event) ? undefined : editor;
}

/** False where there is no such program, or it failed. */
export function openInEditor(editor: string, file: string): boolean {
  const [program = "", ...words] = editor.split(" ").filter((word) => word !== "");
  const { status } =
    process.platform === "win32"
      ? spawnSync(program, [...words, file], { stdio: "inherit" })
      : spawnSync("sh", ["-c", `${editor} "$@"`, editor, file], { stdio: "inherit" });
  return status === 0;
}

// Watches a folder with everything below it, and tells in one go which paths a burst of writing has touched.
import { type FSWatcher, lstatSync, readdirSync, watch } from "node:fs";
import { join } from "node:path";

/** Writing comes in bursts; what follows within this time belongs to the same one. */
const burstMilliseconds = 30;

/** Linux watches a folder at a time: watching each file, as Node's own recursive watch does there, takes a system's limit. */
const systemWatchesBelow = process.platform !== "linux";

export class FolderWatch {
  readonly #root: string;
  readonly #onChange: (paths: ReadonlySet<string>) => void;
  readonly #watchers = new Map<string, FSWatcher>();
  #touched = new Set<string>();
  #timer: NodeJS.Timeout | undefined;

  /** `onChange` gets paths relative to the folder, with forward slashes; each may be a file or a folder, there or gone. */
  constructor(root: string, onChange: (paths: ReadonlySet<string>) => void) {
    this.#root = root;
    this.#onChange = onChange;
    this.#watch("");
  }

  close(): void {
    clearTimeout(this.#timer);
    for (const watcher of this.#watchers.values()) watcher.close();
    this.#watchers.clear();
  }

  #watch(folder: string): void {
    if (this.#watchers.has(folder)) return;
    const path = join(this.#root, folder);
    try {
      const watcher = watch(path, { recursive: systemWatchesBelow }, (_, name) =>
        this.#note(folder, name),
      );
      watcher.on("error", () => this.#leave(folder));
      this.#watchers.set(folder, watcher);
      if (systemWatchesBelow) return;
      for (const entry of readdirSync(path, { withFileTypes: true })) {
        if (entry.isDirectory() && !entry.name.startsWith(".")) {
          this.#watch(below(folder, entry.name));
        }
      }
    } catch (error) {
      // A folder may be gone before it is looked at.
      if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    }
  }

  #note(folder: string, name: string | null): void {
    if (name?.split(/[\\/]/).some((part) => part.startsWith("."))) return;
    const path = name === null ? folder : below(folder, name.replaceAll("\\", "/"));
    if (!systemWatchesBelow) {
      const stat = lstatSync(join(this.#root, path), { throwIfNoEntry: false });
      if (stat?.isDirectory()) this.#watch(path);
      else if (!stat) this.#leave(path);
    }
    this.#touched.add(path);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#tell(), burstMilliseconds);
  }

  /** Forgets a folder that is gone, and those that were in it. */
  #leave(folder: string): void {
    for (const [path, watcher] of this.#watchers) {
      if (path !== folder && !path.startsWith(`${folder}/`)) continue;
      watcher.close();
      this.#watchers.delete(path);
    }
  }

  #tell(): void {
    const touched = this.#touched;
    this.#touched = new Set();
    this.#onChange(touched);
  }
}

function below(folder: string, name: string): string {
  return folder === "" ? name : `${folder}/${name}`;
}

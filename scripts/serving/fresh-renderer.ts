// Loads the renderer anew after each change of a layout: Node forgets no module, so esbuild gathers ours into a new one.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { type BuildContext, context, type Plugin } from "esbuild";

export type Renderer = Pick<typeof import("./renderer.ts"), "renderAddress">;

const project = fileURLToPath(new URL("../../", import.meta.url));
const layoutFolders = ["pages", "feeds"];
const ending = ".11ty.tsx";

/** The module to gather: every layout that is there now, handed over to Eleventy's adapter, and the renderer. */
function entryText(): string {
  const layouts = layoutFolders.flatMap((folder) =>
    readdirSync(join(project, "layouts", folder))
      .filter((name) => name.endsWith(ending))
      .map((name) => ({ path: `./layouts/${folder}/${name}`, folder, name })),
  );
  const imports = layouts.map(({ path }, at) => `import * as layout${at} from "${path}";`);
  const names = layouts.map(
    ({ folder, name }, at) => `"${folder}/${name.slice(0, -ending.length)}": layout${at}`,
  );
  return `${imports.join("\n")}
import { takeLayouts } from "./scripts/eleventy/typed-layouts.ts";
takeLayouts({ ${names.join(", ")} });
export { renderAddress } from "./scripts/serving/renderer.ts";
`;
}

const addresses = new Map<string, string>();

/** Where Node finds a package, asked for once: the answer comes from another thread. */
function addressOf(name: string): string {
  const address = addresses.get(name) ?? import.meta.resolve(name);
  addresses.set(name, address);
  return address;
}

/**
 * Packages stay outside, by their full address, so that each is loaded once however often we are. What is
 * imported in the midst of work belongs to building, and is never asked for here.
 */
const packagesOutside: Plugin = {
  name: "packages outside",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /.*/ }, ({ path, kind }) => {
      if (kind === "entry-point") return { path, namespace: "entry" };
      const stays = !/^[./]/.test(path);
      if (stays) return { path: addressOf(path), external: true };
      return kind === "dynamic-import" ? { path, external: true } : undefined;
    });
    onLoad({ filter: /.*/, namespace: "entry" }, () => ({
      contents: entryText(),
      resolveDir: project,
    }));
  },
};

export class FreshRenderer {
  readonly #folder: string;
  #context: BuildContext<{ write: false }> | undefined;
  #count = 0;
  /** Undefined where it has to be loaded. */
  #renderer: Promise<Renderer> | undefined;

  /** `cache`: where the gathered module is written, for as long as Node reads it. */
  constructor(cache: string) {
    this.#folder = join(cache, "renderer");
  }

  /** The renderer as the sources are now; rejects while they can't be compiled. */
  get(): Promise<Renderer> {
    this.#renderer ??= this.#load();
    return this.#renderer;
  }

  /** Some source has changed. */
  forget(): void {
    this.#renderer = undefined;
  }

  async close(): Promise<void> {
    await this.#context?.dispose();
  }

  async #load(): Promise<Renderer> {
    this.#context ??= await context({
      entryPoints: ["khizana:renderer"],
      outfile: "renderer.mjs",
      bundle: true,
      write: false,
      format: "esm",
      platform: "node",
      target: "node20",
      jsx: "automatic",
      jsxImportSource: "preact",
      sourcemap: "inline",
      sourcesContent: false,
      // A module with `import()` in it would be read and written again by tsx, which takes longer than all the rest.
      supported: { "dynamic-import": false },
      logLevel: "silent",
      // Every folder of scripts/ lies at the same depth as this one.
      define: { "import.meta.url": JSON.stringify(import.meta.url) },
      plugins: [packagesOutside],
    });
    const { outputFiles } = await this.#context.rebuild();
    const file = join(this.#folder, `${process.pid}-${++this.#count}.mjs`);
    mkdirSync(this.#folder, { recursive: true });
    writeFileSync(file, outputFiles[0]?.contents ?? "");
    try {
      return (await import(pathToFileURL(file).href)) as Renderer;
    } finally {
      rmSync(file, { force: true });
    }
  }
}

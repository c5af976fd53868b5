// The program of the editor at /admin/: Sveltia CMS from its package, with nothing that it would fetch from others.
import { readdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, type Plugin } from "esbuild";
import type { Asset } from "./assets.ts";
import { completeWords, missingWords } from "./editor-words.ts";

const project = fileURLToPath(new URL("../../", import.meta.url));
const sveltia = dirname(createRequire(import.meta.url).resolve("@sveltia/cms"));

/** Where it stands in dist. */
export const editorFolder = "assets/admin";

/** Builds every file of it; names and bytes depend on the sources alone. */
export async function buildEditor(): Promise<readonly Asset[]> {
  const { outputFiles } = await build({
    absWorkingDir: project,
    entryPoints: { admin: "layouts/admin/admin.ts" },
    outdir: editorFolder,
    bundle: true,
    splitting: true,
    minify: true,
    format: "esm",
    target: "es2022",
    charset: "utf8",
    legalComments: "none",
    write: false,
    plugins: [withoutOthers],
  });
  const programs = outputFiles.map(({ path, contents }) => ({
    path: `${editorFolder}/${basename(path)}`,
    bytes: contents,
  }));
  return [...programs, ...(await readMedia())];
}

/** Fonts, and what reads the pictures of telephones; the program looks for them in `assets/` beside itself. */
async function readMedia(): Promise<readonly Asset[]> {
  const folder = join(sveltia, "assets");
  const names = (await readdir(folder)).filter((name) => /\.(?:woff2|wasm|js)$/.test(name));
  return Promise.all(
    names.sort().map(async (name) => ({
      path: `${editorFolder}/assets/${name}`,
      bytes: await readFile(join(folder, name)),
    })),
  );
}

/** Interface languages that our readers have; the others fall back to English. */
const spoken = new Set(["ar", "fr", "en-US"]);

/** What no field of ours uses: colours for code, maps, drawings, and a language that nobody here reads. */
const unused = /^(?:@shikijs\/|svgo|leaflet|terra-draw)/;

const withoutOthers: Plugin = {
  name: "without-others",
  setup({ onResolve, onLoad }) {
    const nothing = { path: "nothing", namespace: "nothing" };
    onResolve({ filter: unused }, () => nothing);
    onResolve({ filter: /\/locales\/[\w-]+\.json$/ }, ({ path }) =>
      spoken.has(basename(path, ".json")) ? undefined : nothing,
    );
    onLoad({ filter: /[\\/]cms[\\/]locales[\\/](?:ar|fr)\.json$/ }, async ({ path }) => ({
      contents: JSON.stringify(
        completeWords(
          JSON.parse(await readFile(path, "utf8")),
          missingWords[basename(path, ".json") as keyof typeof missingWords],
        ),
      ),
      loader: "json",
    }));
    onLoad({ filter: /.*/, namespace: "nothing" }, () => ({ contents: "export default {}" }));
    // Its styles name fonts on another's server before they are told of those in the package.
    onLoad({ filter: /@sveltia[\\/]cms[\\/]npm[\\/]index\.js$/ }, async ({ path }) => {
      const code = await readFile(path, "utf8");
      const contents = code.replace(/url\(https:\/\/cdn\.jsdelivr\.net[^)]*\)/g, "local('')");
      if (contents === code) throw new Error(`${path} names its fonts otherwise than expected`);
      return { contents };
    });
  },
};

// The site's assets: stylesheets for pages, for calendars, for citing, for searching and for feeds, four scripts, an icon and the fonts, under names that never change.
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { browserslistToTargets, bundle } from "lightningcss";

export interface Asset {
  /** Relative to dist, `assets/site.css`. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Published name and the file it comes from; each face is fetched only where its letters are used. */
const fonts = {
  "newsreader-latin": "@fontsource-variable/newsreader/files/newsreader-latin-wght-normal.woff2",
  "newsreader-latin-italic":
    "@fontsource-variable/newsreader/files/newsreader-latin-wght-italic.woff2",
  "newsreader-latin-ext":
    "@fontsource-variable/newsreader/files/newsreader-latin-ext-wght-normal.woff2",
  "naskh-arabic":
    "@fontsource-variable/noto-naskh-arabic/files/noto-naskh-arabic-arabic-wght-normal.woff2",
  "naskh-latin":
    "@fontsource-variable/noto-naskh-arabic/files/noto-naskh-arabic-latin-wght-normal.woff2",
} as const;

/** Browsers of 2021 and later; older ones get the same words in plainer clothes. */
const oldestBrowsers = ["chrome 90", "edge 90", "firefox 90", "safari 15", "ios_saf 15"];

const { resolve } = createRequire(import.meta.url);
const layoutFile = (path: string) =>
  fileURLToPath(new URL(`../../layouts/${path}`, import.meta.url));

/**
 * Builds every asset from its source. The bytes depend on the sources alone, and the names are
 * stable, so that a change of style rewrites no page.
 */
export async function buildAssets(): Promise<readonly Asset[]> {
  return [
    { path: "assets/site.css", bytes: buildStyles("site") },
    { path: "assets/cite.css", bytes: buildStyles("cite-panel") },
    { path: "assets/calendars.css", bytes: buildStyles("calendars") },
    { path: "assets/media.css", bytes: buildStyles("media") },
    { path: "assets/search.css", bytes: buildStyles("search") },
    { path: "assets/reports.css", bytes: buildStyles("reports") },
    { path: "assets/atom.css", bytes: buildStyles("atom") },
    ...(await buildScripts()),
    { path: "assets/icon.svg", bytes: await readFile(layoutFile("styles/icon.svg")) },
    ...(await readFonts()),
  ];
}

function buildStyles(name: string): Uint8Array {
  const filename = layoutFile(`styles/${name}.css`);
  const targets = browserslistToTargets(oldestBrowsers);
  return bundle({ filename, minify: true, targets }).code;
}

const scriptOptions = {
  outdir: "assets",
  bundle: true,
  minify: true,
  target: "es2020",
  charset: "utf8",
  legalComments: "none",
  write: false,
} as const;

async function buildScripts(): Promise<readonly Asset[]> {
  const script = (name: string) => layoutFile(`browser/${name}.ts`);
  const built = await Promise.all([
    build({
      ...scriptOptions,
      entryPoints: { theme: script("theme"), search: script("search") },
      format: "iife",
    }),
    // Modules; what citing and reporting take is fetched by those who do.
    build({
      ...scriptOptions,
      entryPoints: Object.fromEntries(
        ["site", "cite", "reports", "report-panel", "report-proof"].map((name) => [
          name,
          script(name),
        ]),
      ),
      format: "esm",
      external: ["./cite.js", "./report-panel.js", "./report-proof.js"],
    }),
  ]);
  const outputFiles = built.flatMap(({ outputFiles }) => outputFiles);
  return outputFiles.map(({ path, contents }) => ({
    path: `assets/${path.split(/[\\/]/).at(-1)}`,
    bytes: contents,
  }));
}

async function readFonts(): Promise<readonly Asset[]> {
  return Promise.all(
    Object.entries(fonts).map(async ([name, file]) => ({
      path: `assets/fonts/${name}.woff2`,
      bytes: await readFile(resolve(file)),
    })),
  );
}

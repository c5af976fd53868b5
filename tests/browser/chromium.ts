// Starts a Chromium for the tests: the one CHROME_PATH names, an installed one, or the one that an npm package carries.
import { execFileSync } from "node:child_process";
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Browser, chromium } from "playwright-core";

const project = fileURLToPath(new URL("../..", import.meta.url));
/** The one without windows comes first: it shows the same in half the time. */
const installedNames = [
  "chromium-headless-shell",
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
];

/** The pages are our own, so no sandbox is needed, which root and most containers refuse. */
const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export async function launchChromium(): Promise<Browser> {
  const installed = process.env.CHROME_PATH || findInstalled();
  if (installed) return chromium.launch({ executablePath: installed, args: flags });
  const folder = unpackedChromium();
  return chromium.launch({
    executablePath: join(folder, "chromium"),
    args: flags,
    // A bare machine has neither the libraries nor any font; the package brings both.
    env: {
      ...process.env,
      LD_LIBRARY_PATH: [join(folder, "al2023", "lib"), process.env.LD_LIBRARY_PATH]
        .filter(Boolean)
        .join(delimiter),
      FONTCONFIG_PATH: join(folder, "fonts"),
    },
  });
}

function findInstalled(): string | undefined {
  const folders = [...(process.env.PATH ?? "").split(delimiter), "/usr/bin"];
  return folders.flatMap((folder) => installedNames.map((name) => join(folder, name))).find(canRun);
}

function canRun(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The folder of the packaged Chromium, unpacked once a version; several test files may ask at the same time. */
function unpackedChromium(): string {
  const manifest = join(project, "node_modules/@sparticuz/chromium/package.json");
  const { version } = JSON.parse(readFileSync(manifest, "utf8")) as { version: string };
  const cache = join(project, ".cache");
  const folder = join(cache, `chromium-${version}`);
  if (existsSync(folder)) return folder;
  mkdirSync(cache, { recursive: true });
  const own = mkdtempSync(`${folder}-`);
  unpackInto(own);
  writeFileSync(join(own, "fonts", "fonts.conf"), fontSettings(folder));
  try {
    renameSync(own, folder);
  } catch (error) {
    // Another test file was faster.
    if (!existsSync(folder)) throw error;
    rmSync(own, { recursive: true });
  }
  return folder;
}

/** In a process of its own: the package unpacks into the temporary folder, and its libraries only where it thinks it is on AWS. */
function unpackInto(folder: string): void {
  const script = "import c from '@sparticuz/chromium'; await c.executablePath();";
  execFileSync(process.execPath, ["--input-type=module", "--eval", script], {
    cwd: project,
    env: { ...process.env, TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: "nodejs20.x" },
    stdio: ["ignore", "inherit", "inherit"],
  });
}

function fontSettings(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(folder, "fonts", "fonts")}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${join(folder, "fonts-cache")}</cachedir>
</fontconfig>
`;
}

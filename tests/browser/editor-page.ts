// The editor as an author meets it, on its test backend: what it saves lies in the browser's own file system.
import type { Browser, Locator, Page } from "playwright-core";

export interface EditorPage {
  readonly page: Page;
  /** What it asked of others than the site, and what its policy refused. */
  readonly strangers: readonly string[];
  /** Opens the form for a new entry of a collection. */
  readonly create: (collection: string) => Promise<void>;
  readonly edit: (collection: string, entry: string) => Promise<void>;
  /** What is typed into, of a key: `image.0.alt`. */
  readonly field: (key: string) => Locator;
  readonly save: () => Promise<void>;
  /** Everything that stands in the repository now, the bytes in base64. */
  readonly files: () => Promise<Readonly<Record<string, string>>>;
}

interface Visit {
  /** The editor's page. */
  readonly address: string;
  readonly locale: string;
  /** What the button says that saves. */
  readonly saves: string;
}

/** Opens it in a repository that holds these texts, and goes past its first page. */
export async function openEditor(
  browser: Browser,
  { address, locale, saves }: Visit,
  texts: Readonly<Record<string, string>>,
): Promise<EditorPage> {
  const context = await browser.newContext({ locale, viewport: { width: 1280, height: 1400 } });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const strangers: string[] = [];
  const { origin } = new URL(address);
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(`${origin}/`) && !/^(?:blob|data):/.test(url)) strangers.push(url);
  });
  page.on("console", (message) => {
    if (/Content Security Policy/.test(message.text())) strangers.push(message.text());
  });
  await page.goto(`${origin}/404.html`);
  await page.evaluate(`(${storeFiles})(${JSON.stringify(texts)})`);
  await page.goto(address);
  await page.getByRole("button").first().click();
  await page.waitForURL(/#\/collections\//);
  const go = async (hash: string) => {
    await page.goto(`${address}#/collections/${hash}`);
    await page.getByRole("button", { name: saves }).waitFor();
  };
  return {
    page,
    strangers,
    create: (collection) => go(`${collection}/new`),
    edit: (collection, entry) => go(`${collection}/entries/${entry}`),
    field: (key) => page.locator(`[data-key-path="${key}"]`).locator("input, textarea").first(),
    async save() {
      const button = page.getByRole("button", { name: saves });
      await button.click();
      await button.waitFor({ state: "detached" });
    },
    files: () => settled(() => page.evaluate(`(${readFiles})()`)),
  };
}

/** It writes in its own time: what stands there when nothing changes any more. */
async function settled(read: () => Promise<Readonly<Record<string, string>>>) {
  const look = () => read().catch(() => ({}));
  for (let before = await look(); ; ) {
    await new Promise((resolve) => setTimeout(resolve, 200));
    const now = await look();
    if (Object.keys(now).length > 0 && JSON.stringify(now) === JSON.stringify(before)) return now;
    before = now;
  }
}

/** Run in the browser: the folder is the one in which Sveltia's test backend keeps its files. */
const storeFiles = `async (texts) => {
  const root = await navigator.storage.getDirectory();
  const repository = await root.getDirectoryHandle("sveltia-cms-test", { create: true });
  for (const [path, text] of Object.entries(texts)) {
    let folder = repository;
    const parts = path.split("/");
    for (const part of parts.slice(0, -1))
      folder = await folder.getDirectoryHandle(part, { create: true });
    const file = await folder.getFileHandle(parts.at(-1), { create: true });
    const stream = await file.createWritable();
    await stream.write(text);
    await stream.close();
  }
}`;

const readFiles = `async () => {
  const found = {};
  const visit = async (folder, path) => {
    for await (const [name, entry] of folder.entries()) {
      if (entry.kind === "directory") await visit(entry, path + name + "/");
      else {
        const bytes = new Uint8Array(await (await entry.getFile()).arrayBuffer());
        found[path + name] = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
      }
    }
  };
  const root = await navigator.storage.getDirectory();
  await visit(await root.getDirectoryHandle("sveltia-cms-test"), "");
  return found;
}`;

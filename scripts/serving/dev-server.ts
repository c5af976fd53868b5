// The development server: every page rendered when it is looked at, and shown anew when a file is edited.
import { mkdirSync } from "node:fs";
import { extname } from "node:path";
import { fileURLToPath } from "node:url";
import { basePath } from "../model/site.ts";
import { failurePage } from "./failure-page.ts";
import { FreshRenderer } from "./fresh-renderer.ts";
import { LiveAssets } from "./live-assets.ts";
import { LiveCatalogue } from "./live-catalogue.ts";
import { LoopbackServer, type Response } from "./loopback-server.ts";
import { type ProblemNews, ToldProblems } from "./problem-news.ts";
import { FolderWatch } from "./watch.ts";

export interface DevOptions {
  readonly content: string;
  readonly cache: string;
  /** The next free one is taken where this one is not; 0 for any. */
  readonly port: number;
  readonly onRead?: (done: number, total: number) => void;
  /** What the terminal is told: what is wrong with the content, and what no longer is. */
  readonly onNews?: (news: ProblemNews) => void;
  /** A page or an asset that can't be made. */
  readonly onFailure?: (error: unknown) => void;
}

export interface DevServer {
  /** `http://localhost:8080/` */
  readonly address: string;
  close(): Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".xml": "application/xml",
  ".csv": "text/csv; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".svg": "image/svg+xml",
  ".webp": "image/webp",
  ".woff2": "font/woff2",
  ".wasm": "application/wasm",
};

/** Throws `UnsafeSettingsError` where `site.yaml` can't be used, and there is no earlier catalogue. */
export async function startDevServer(options: DevOptions): Promise<DevServer> {
  mkdirSync(options.cache, { recursive: true });
  const work = new Work();
  const renderer = new FreshRenderer(options.cache);
  const assets = new LiveAssets();
  // From here on edits wait for their turn, so that none is missed while the content is read.
  const content = new FolderWatch(options.content, (paths) => void work.next(() => follow(paths)));
  const layouts = new FolderWatch(layoutFolder, (paths) => void work.next(() => restyle(paths)));
  const stopWatching = () => {
    content.close();
    layouts.close();
  };
  const warm = renderer.get().catch(() => {});
  const live = await work
    .next(() => LiveCatalogue.open(options))
    .catch(async (error) => {
      stopWatching();
      await warm.then(() => renderer.close());
      throw error;
    });
  const told = new ToldProblems();
  tell();
  const server = new LoopbackServer((path) => work.next(() => answer(path)));
  await warm;
  const address = await server.listen(options.port);
  const caughtUp = catchUp().catch((error) => options.onFailure?.(error));
  return {
    address,
    async close() {
      stopWatching();
      live.stopLooking();
      await caughtUp;
      await server.close();
      await work.next(() => renderer.close());
      live.close();
    },
  };

  function tell(): void {
    options.onNews?.(told.since(live.problems));
  }

  /** The first page does not wait for every file to be looked at: it is loaded anew if one has changed. */
  async function catchUp(): Promise<void> {
    const changes = await live.changesSinceLeft();
    if (!changes || !(await work.next(() => live.apply(changes)))) return;
    server.reload({});
    await work.next(async () => tell());
  }

  async function follow(paths: ReadonlySet<string>): Promise<void> {
    if (!(await live.follow(paths))) return;
    server.reload({});
    tell();
  }

  /** Styles are exchanged in an open page; everything else loads it anew. */
  async function restyle(paths: ReadonlySet<string>): Promise<void> {
    const all = [...paths];
    const within = (folder: string) => (path: string) => path.startsWith(`${folder}/`);
    if (["styles", "browser", "admin"].some((folder) => all.some(within(folder)))) assets.forget();
    if (all.every(within("styles"))) return server.reload({ subtype: "css", files: ["site.css"] });
    if (!all.every(within("browser"))) {
      renderer.forget();
      // What is wrong with a layout is told where its page is asked for.
      renderer.get().catch(() => {});
    }
    server.reload({});
  }

  async function answer(path: string): Promise<Response> {
    try {
      return await answerOrFail(withoutBase(path, basePath(live.catalogue.site)));
    } catch (error) {
      options.onFailure?.(error);
      return {
        status: 500,
        headers: { "Content-Type": typeOf(".html") },
        body: failurePage(error),
      };
    }
  }

  async function picture(file: string): Promise<Uint8Array | undefined> {
    const { encodePicture } = await import("../publishing/pictures.ts");
    return encodePicture(live.catalogue, options.cache, file);
  }

  async function answerOrFail(path: string): Promise<Response> {
    const file = path.slice(1);
    const bytes = path.startsWith("/assets/")
      ? await assets.get(file)
      : path.startsWith("/images/")
        ? await picture(file)
        : undefined;
    if (bytes) return { status: 200, headers: { "Content-Type": typeOf(file) }, body: bytes };
    const { renderAddress } = await renderer.get();
    const page = await renderAddress(live.catalogue, live, path.replace(/\/index\.html$/, "/"));
    if (page.status === 301) return { status: 301, headers: { Location: page.location }, body: "" };
    const { status, content } = page;
    return { status, headers: { "Content-Type": typeOf(page.file) }, body: content };
  }
}

const layoutFolder = fileURLToPath(new URL("../../layouts/", import.meta.url));

/** A site that is published in a folder of its host links to that folder from its 404 page. */
function withoutBase(path: string, base: string): string {
  return path.startsWith(base) ? path.slice(base.length - 1) : path;
}

function typeOf(file: string): string {
  return types[extname(file)] ?? "application/octet-stream";
}

/** One thing at a time: a page is never rendered in the midst of a change. */
class Work {
  #last: Promise<unknown> = Promise.resolve();

  next<Result>(task: () => Promise<Result>): Promise<Result> {
    const result = this.#last.then(task);
    this.#last = result.catch(() => {});
    return result;
  }
}

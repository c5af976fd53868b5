// npm run dev: shows the archive in a browser while it is being written.
import { statSync } from "node:fs";
import { resolve } from "node:path";
import { defineCommand, runMain } from "citty";
import { UnsafeSettingsError } from "../catalogue/unsafe-settings.ts";
import { ProgressLine } from "../publishing/progress.ts";
import { buildWords } from "../rendering/build-words.ts";
import { devWords } from "../rendering/dev-words.ts";
import { groupProblems, problemReport } from "../rendering/problem-report.ts";
import { problemLanguage, problemLine, shown } from "../rendering/problem-text.ts";
import { type DevServer, startDevServer } from "../serving/dev-server.ts";
import { isInCi } from "./ci.ts";
import { tell, tellAside } from "./tell.ts";

const options = {
  content: { type: "string", default: "content", description: "folder of the articles" },
  cache: {
    type: "string",
    default: ".cache",
    description: "folder that may be deleted at any time",
  },
  port: { type: "string", default: "8080", description: "the next free one is taken if it is not" },
  lang: { type: "string", description: "language of the messages: fr, ar or en" },
} as const;

const dev = defineCommand({
  meta: { name: "npm run dev --", description: "Show the archive while it is being written" },
  args: options,
  async run({ args }) {
    const { LC_ALL, LANG } = process.env;
    const language = problemLanguage(args.lang ?? (LC_ALL || LANG));
    const words = { ...buildWords(language), ...devWords(language) };
    const [content, cache] = [args.content, args.cache].map((path) =>
      path.replace(/(?<=.)\/+$/, ""),
    );
    if (!content || !cache) return fail(words.emptyFolder);
    const unknown = Object.keys(args).find((name) => name !== "_" && !(name in options));
    if (unknown !== undefined) return fail(words.unknownOption(unknown, Object.keys(options)));
    const port = /^\d{1,5}$/.test(args.port) ? Number(args.port) : Number.NaN;
    if (!(port <= 65535)) return fail(words.port(args.port));
    if (!statSync(content, { throwIfNoEntry: false })?.isDirectory()) {
      return fail(words.noContent(content));
    }
    if (`${resolve(cache)}/`.startsWith(`${resolve(content)}/`)) {
      return fail(words.cacheInContent(cache));
    }
    const clock = { now: () => performance.now(), inCi: isInCi() };
    const line = new ProgressLine(process.stderr, words.progress, clock);
    let server: DevServer;
    try {
      server = await startDevServer({
        ...{ content, cache, port },
        onRead: (done, total) => line.show({ step: "reading", done, total }),
        onNews({ appeared, mended }) {
          line.clear();
          for (const group of groupProblems(appeared)) {
            tellAside(problemReport(group, language));
          }
          for (const file of mended) tellAside(words.mended(shown(file)));
        },
        onFailure: (error) => console.error(words.failed, error),
      });
    } catch (error) {
      line.clear();
      if (!(error instanceof UnsafeSettingsError)) throw error;
      for (const problem of error.problems) console.error(problemLine(problem, language));
      return fail(words.unsafeSettings(`${content}/site.yaml`));
    }
    line.clear();
    tell(words.open(server.address));
    for (const signal of ["SIGINT", "SIGTERM"] as const) {
      process.once(signal, () => void server.close().then(() => process.exit(0)));
    }
  },
});

function fail(message: string): void {
  tellAside(message);
  process.exitCode = 1;
}

await runMain(dev);

// npm run build: publishes the archive, and says what was left out and why.
import { existsSync } from "node:fs";
import { relative, resolve } from "node:path";
import { defineCommand, runMain } from "citty";
import { type BuildResult, buildSite } from "../publishing/build.ts";
import { ForeignFolderError } from "../publishing/output-folder.ts";
import { ProgressLine } from "../publishing/progress.ts";
import { buildWords } from "../rendering/build-words.ts";
import { groupProblems, problemReport } from "../rendering/problem-report.ts";
import { problemLanguage, problemSentence } from "../rendering/problem-text.ts";

const build = defineCommand({
  meta: { name: "npm run build --", description: "Publish the archive" },
  args: {
    content: { type: "string", default: "content", description: "folder of the articles" },
    out: { type: "string", default: "dist", description: "folder of the site" },
    cache: {
      type: "string",
      default: ".cache",
      description: "folder that may be deleted at any time",
    },
    workers: { type: "string", description: "processes that render; one a core by default" },
    strict: { type: "boolean", default: false, description: "exit 1 if a file was left out" },
    lang: { type: "string", description: "language of the messages: fr or en" },
    json: { type: "boolean", default: false, description: "write the result as JSON" },
  },
  async run({ args }) {
    const language = problemLanguage(args.lang ?? process.env.LC_ALL ?? process.env.LANG);
    const words = buildWords(language);
    if (!existsSync(args.content)) return fail(words.noContent(args.content));
    if (overlaps(args.content, args.out)) return fail(words.insideContent(args.out));
    const started = performance.now();
    const line = new ProgressLine(process.stderr, words.progress, () => performance.now());
    let result: BuildResult;
    try {
      result = await buildSite({
        content: args.content,
        out: args.out,
        cache: args.cache,
        ...(args.workers === undefined
          ? {}
          : { processes: Math.max(1, Number(args.workers) || 1) }),
        onProgress: (progress) => line.show(progress),
      });
    } catch (error) {
      line.clear();
      if (error instanceof ForeignFolderError) return fail(words.foreignFolder(error.folder));
      throw error;
    }
    line.clear();
    const seconds = (performance.now() - started) / 1000;
    if (args.json) {
      const problems = result.problems.map((problem) => ({
        ...problem,
        message: problemSentence(problem, language),
      }));
      console.log(JSON.stringify({ ...result, problems, seconds }, null, 2));
    } else {
      for (const group of groupProblems(result.problems)) {
        console.error(problemReport(group, language));
      }
      if (!result.absolute) console.error(words.noUrl);
      const warnings = result.problems.filter(({ severity }) => severity === "warning").length;
      console.log(
        words.summary({ ...result, warnings, seconds: seconds.toFixed(1), out: args.out }),
      );
    }
    if (args.strict && result.quarantined > 0) process.exitCode = 1;
  },
});

/** Output inside the content folder would be read as content; content inside the output would be swept away. */
function overlaps(content: string, out: string): boolean {
  const inside = (inner: string, outer: string) => {
    const path = relative(resolve(outer), resolve(inner));
    return path === "" || !(path.startsWith("..") || resolve(path) === path);
  };
  return inside(out, content) || inside(content, out);
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}

await runMain(build);

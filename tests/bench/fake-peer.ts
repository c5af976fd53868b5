// A peer of a few files for tests: it copies its articles, and can be told to write only those that are not there yet.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { articleFile, generateArticles } from "./generator.ts";
import type { Peer } from "./peers/peer.ts";

/** Copies articles into `out`; an incremental one only those whose bytes differ there. */
const script = (incremental: boolean) => `
  const { readdirSync, readFileSync, writeFileSync, existsSync } = require("node:fs");
  for (const name of readdirSync("content").filter((name) => name.endsWith(".md"))) {
    const text = readFileSync("content/" + name, "utf8");
    const same = existsSync("out/" + name) && readFileSync("out/" + name, "utf8") === text;
    if (!same || !${incremental}) writeFileSync("out/" + name, text);
  }`;

export function fakePeer(name: string, incremental: boolean): Peer {
  return {
    name,
    incremental,
    version: () => "1.0.0",
    prepare(folder, archive) {
      const content = join(folder, "content");
      const fileOf: ReturnType<Peer["prepare"]>["fileOf"] = (article) => ({
        path: join(content, `${article.path.replaceAll("/", "-")}.md`),
        text: articleFile(article),
      });
      mkdirSync(content);
      for (const article of generateArticles(archive)) {
        const { path, text } = fileOf(article);
        writeFileSync(path, text);
      }
      const [style, settings] = [join(folder, "style.css"), join(folder, "settings.txt")];
      writeFileSync(style, "p {}");
      writeFileSync(settings, "name: x\n");
      const output = join(folder, "out");
      return {
        ...{ program: process.execPath, args: ["-e", script(incremental)], cwd: folder },
        ...{ output, emptied: [output], content, fileOf, style, settings },
        withCopyright: (text) => `${text}copyright: y\n`,
      };
    },
  };
}

// What authors do to an archive in git between two builds, drawn at random: commits, stashes, branches, ignored files and the rest.
import { spawnSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { articleText } from "../small-archive.ts";
import { articlePath, edit } from "./edits.ts";

/** Names that trip up what reads lists by lines, quotes or bytes. */
export const oddNames = [
  "two words",
  'quo"te',
  "it's",
  "back\\slash",
  "line\nbreak",
  "tab\tname",
  "خبر اليوم",
  "e\u0301te\u0301-nfd",
  "\u00e9t\u00e9-nfc",
  "\u00e9te\u0301",
  "📰-journal",
  "%2e%2e",
  "a#b?c",
  "-rf",
  "[x]{y}",
  "*",
  "n".repeat(230),
  "ن".repeat(110),
  "trailing ",
  " leading",
  "A",
  "a",
];

const oddPath = fc
  .tuple(
    fc.constantFrom("articles", "articles/2024", "articles/dossier à part", 'articles/"x"'),
    fc.constantFrom(...oddNames),
  )
  .map(([folder, name]) => `${folder}/${name}.md`);

const oddArticle = fc
  .constantFrom("Un", "Deux")
  .map((headline) => articleText({ headline, date: "2024-05-05" }));

const doing = <Name extends string>(name: Name) => fc.record({ do: fc.constant(name) });
const doingTo = <Name extends string>(name: Name, path: fc.Arbitrary<string>) =>
  fc.record({ do: fc.constant(name), path });

export const gitStep = fc.oneof(
  { weight: 12, arbitrary: edit },
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constant("write" as const), path: oddPath, text: oddArticle }),
  },
  { weight: 2, arbitrary: doingTo("remove", oddPath) },
  { weight: 5, arbitrary: doing("commit") },
  { weight: 1, arbitrary: doing("stage") },
  { weight: 2, arbitrary: doing("revert") },
  { weight: 1, arbitrary: doing("stash") },
  { weight: 1, arbitrary: doing("unstash") },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant("switch" as const),
      branch: fc.constantFrom("main", "other"),
    }),
  },
  { weight: 1, arbitrary: doing("go back") },
  { weight: 1, arbitrary: doingTo("mode", articlePath) },
  { weight: 1, arbitrary: doingTo("swap case", articlePath) },
  { weight: 1, arbitrary: doingTo("link", articlePath) },
  { weight: 1, arbitrary: doingTo("same size", articlePath) },
  { weight: 1, arbitrary: doingTo("crlf", articlePath) },
  { weight: 1, arbitrary: doing("link folder") },
  {
    weight: 1,
    arbitrary: doingTo(
      "ignore",
      fc.constantFrom("*.ar.md", "z/", "2024/", "articles/", "nothing", "*"),
    ),
  },
  { weight: 1, arbitrary: doing("nested repository") },
  { weight: 1, arbitrary: doing("move folder") },
  { weight: 1, arbitrary: doing("gc") },
);

export type GitStep = typeof gitStep extends fc.Arbitrary<infer Step> ? Step : never;

/** Runs git; its failing is part of the game. */
export function git(folder: string, ...args: string[]): string {
  const { GIT_DIR: _, ...env } = process.env;
  const { stdout } = spawnSync(
    "git",
    [
      ...["-C", folder, "-c", "user.name=A", "-c", "user.email=a@b.example"],
      ...["-c", "protocol.file.allow=always", "-c", "core.quotePath=true", ...args],
    ],
    { encoding: "utf8", env },
  );
  return stdout;
}

/** Does a step that is no plain edit. */
export function applyGit(repository: string, content: string, step: GitStep): void {
  switch (step.do) {
    case "commit":
      git(repository, "add", "-A");
      git(repository, "commit", "-qm", "x");
      break;
    case "stage":
      git(repository, "add", "-A");
      break;
    case "revert":
      git(repository, "checkout", "-q", "--", ".");
      break;
    case "stash":
      git(repository, "stash", "-q", "-u");
      break;
    case "unstash":
      git(repository, "stash", "pop", "-q");
      break;
    case "switch":
      git(repository, "switch", "-q", step.branch);
      if (step.branch === "other") git(repository, "switch", "-q", "-c", "other");
      break;
    case "go back":
      git(repository, "checkout", "-q", "HEAD~1");
      break;
    case "gc":
      git(repository, "gc", "-q");
      break;
    case "ignore":
      writeFileSync(join(repository, ".gitignore"), `${step.path}\n`);
      break;
    case "link folder":
      swapForLink(join(content, "articles/z"), "2024");
      break;
    case "nested repository":
      mkdirSync(join(content, "articles/nested"), { recursive: true });
      writeFileSync(join(content, "articles/nested/n.md"), articleText({ date: "2024-07-07" }));
      git(join(content, "articles/nested"), "init", "-q");
      git(join(content, "articles/nested"), "add", "-A");
      git(join(content, "articles/nested"), "commit", "-qm", "x");
      break;
    case "move folder":
      move(join(content, "articles/2024"), join(content, "articles/moved"));
      break;
    case "mode":
      change(join(content, step.path), (path) => chmodSync(path, 0o755));
      break;
    case "swap case":
      change(join(content, step.path), (path) => renameSync(path, path.replace(/\.md$/, ".MD")));
      break;
    case "link":
      change(join(content, step.path), (path) => swapForLink(path, "a.md"));
      break;
    case "same size":
      change(join(content, step.path), (path) => {
        const text = readFileSync(path, "utf8");
        writeFileSync(
          path,
          text.replace("e", "i").replace(/"(.)/, (_, sign) => (sign === "U" ? '"V' : '"U')),
        );
      });
      break;
    case "crlf":
      change(join(content, step.path), (path) => {
        writeFileSync(path, readFileSync(path, "utf8").replaceAll("\n", "\r\n"));
      });
      break;
    default:
  }
}

/** A new time for every file, as a fresh checkout gives. */
export function touchAll(folder: string): void {
  const now = new Date();
  for (const name of readdirSync(folder)) {
    if (name === ".git") continue;
    const path = join(folder, name);
    const stat = lstatSync(path);
    if (stat.isDirectory()) touchAll(path);
    else if (stat.isFile()) utimesSync(path, now, now);
  }
}

function change(path: string, how: (path: string) => void): void {
  if (existsSync(path) && lstatSync(path).isFile()) how(path);
}

function swapForLink(path: string, target: string): void {
  rmSync(path, { recursive: true, force: true });
  mkdirSync(dirname(path), { recursive: true });
  symlinkSync(target, path);
}

function move(from: string, to: string): void {
  rmSync(to, { recursive: true, force: true });
  if (existsSync(from)) renameSync(from, to);
}

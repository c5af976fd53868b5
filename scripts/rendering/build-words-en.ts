// What the build says to the person who started it, in English.
import type { BuildWords } from "./build-words.ts";

/** The system's reasons for refusing a file (errno), in an operator's words. */
const reasons: Readonly<Record<string, string>> = {
  ENOSPC: "the disk is full; make room",
  EDQUOT: "your disk quota is used up; make room",
  EROFS: "the disk is read-only; name other folders with --out and --cache",
  EACCES: "access is denied; give yourself the right to write",
  EPERM: "access is denied; give yourself the right to write",
  EMFILE: "too many files are open; raise the limit (ulimit -n) or lower --workers",
  ENFILE: "too many files are open on this machine; close other programs",
};

export const en: BuildWords = {
  progress: {
    reading: "reading",
    rendering: "pages",
    indexing: "search",
    importing: "articles",
    speed: (done) => `${done} a second`,
    left: (seconds) => `${seconds} s left`,
  },
  summary: ({ quarantined, mistakes, warnings, drafts, ...done }) =>
    [
      `${done.articles} article(s), ${done.files} file(s) in ${done.out}, in ${done.seconds} s`,
      `${done.rendered} page(s) made, ${done.written} file(s) written, ${done.removed} removed`,
      `${quarantined} file(s) left out, ${mistakes > 0 ? `${mistakes} error(s), ` : ""}${warnings} warning(s), ${drafts} draft(s)`,
    ].join("\n"),
  sameInOthers: (count) => `… and the same in ${count} other file(s)`,
  noUrl:
    "content/site.yaml gives no address (url): feed, sitemap and canonical addresses are not written",
  searchIsGone:
    "search is taken off the site, as nothing tells any more which articles it was made from; npm run build, without --no-search, makes it again",
  noContent: (folder) => `there is no folder ${folder}; name another with --content`,
  foreignFolder: (folder) =>
    `the folder ${folder} holds files that Khizana did not make; name another with --out, or empty it if nothing in it is needed`,
  insideContent: (folder) =>
    `the folder ${folder} holds the articles, or lies in their folder; name another with --out`,
  insideCache: (folder) =>
    `the folder ${folder} is also the site's or the articles'; name another with --cache`,
  notAFolder: (path) => `${path} is a file; name a folder with --out`,
  emptyFolder: "the name of a folder is empty; write it after --content, --out or --cache",
  unknownOption: (name, known) =>
    `nobody knows the option --${name}; there are: --${known.join(", --")}`,
  workers: (value) => `--workers "${value}" is not a number from 1 to 99; correct it`,
  unsafeSettings: (file) =>
    `nothing is published: a mistake in ${file} would change every page, or show blocked pictures; mend it first`,
  noArticles: (folder) =>
    `no article: put .md files into ${folder}, each with headline, source and date`,
  wouldEmpty: (folder) =>
    `nothing is changed: ${folder} holds no article, and the site has some; correct --content, or add --empty to publish an empty site`,
  busy: (folder) =>
    `another build is writing into ${folder}; wait until it ends, or name another folder with --out`,
  machine: (reason, path) =>
    `the build stopped: ${reasons[reason] ?? reason}${path && ` (${path})`}; no page is torn, and the next build completes the site`,
  denied: (reason, path) => `${path && `${path}: `}${reasons[reason] ?? reason}`,
  workerEnded: (how) =>
    `the build stopped: the system ended one of its processes (${how}), most often for want of memory; free some or lower --workers, and the next build completes the site`,
};

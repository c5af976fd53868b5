// Whatever happens to the cache, it is made anew where it can't be trusted: the output is always a clean build's.
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import Database from "libsql";
import { beforeAll, describe, expect, it } from "vitest";
import { buildSite } from "../../scripts/publishing/build.ts";
import { articleText, temporaryFolder, writeFiles } from "../small-archive.ts";
import {
  cleanTree,
  type Places,
  placesIn,
  someArticles,
  treeDifferences,
  treeOf,
} from "./build-process.ts";

const files = someArticles(12);
/** Rounds of random damage; many more by hand. */
const rounds = Number(process.env.KHIZANA_DAMAGE ?? 3);

interface Site extends Places {
  readonly folder: string;
  readonly build: () => ReturnType<typeof buildSite>;
  /** What differs from a clean build after the next one. */
  readonly afterBuild: () => Promise<string[]>;
  readonly inCache: (name: string) => string;
}

let wanted: ReadonlyMap<string, string>;
let wantedEdited: ReadonlyMap<string, string>;
const edit = { "articles/2026/n1.md": articleText({ headline: "Autre", date: "2026-01-15" }) };

async function builtSite(): Promise<Site> {
  const folder = temporaryFolder();
  const places = placesIn(folder);
  writeFiles(places.content, files);
  const build = () => buildSite({ ...places, processes: 1, search: true });
  await build();
  return {
    ...places,
    folder,
    build,
    async afterBuild() {
      await build();
      return treeDifferences(treeOf(places.out), wanted);
    },
    inCache: (name) => join(places.cache, name),
  };
}

/** Also where the content has changed at the same time. */
async function differencesWithEdit(site: Site): Promise<string[]> {
  writeFiles(site.content, edit);
  await site.build();
  return treeDifferences(treeOf(site.out), wantedEdited);
}

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), "khizana-"));
  writeFiles(join(folder, "content"), files);
  wanted = await cleanTree(join(folder, "content"), folder);
  writeFiles(join(folder, "content"), edit);
  rmSync(join(folder, "clean"), { recursive: true });
  wantedEdited = await cleanTree(join(folder, "content"), folder);
  rmSync(folder, { recursive: true, force: true });
});

const sealed = ["catalogue.sqlite", "manifest.sqlite"];
const all = sealed.flatMap((name) => [name, `${name}.seal`]);

type Harm = (site: Site, path: string) => void;
const harms: Readonly<Record<string, Harm>> = {
  "is gone": (_, path) => rmSync(path),
  "is empty": (_, path) => writeFileSync(path, ""),
  "holds garbage": (_, path) => writeFileSync(path, Buffer.alloc(20_000, 7)),
  "is cut": (_, path) => truncateSync(path, Math.floor(readFileSync(path).byteLength / 2)),
  "has a bit turned": (_, path) => turnBits(path, 1),
  "is a folder": (_, path) => {
    rmSync(path);
    mkdirSync(join(path, "inside"), { recursive: true });
  },
  "is a link that leads nowhere": (_, path) => {
    rmSync(path);
    symlinkSync("/nowhere/at/all", path);
  },
};

describe("a build after its cache was harmed", () => {
  for (const name of all) {
    it(`leaves what a clean one would: ${name}`, async () => {
      const site = await builtSite();
      for (const [harm, harmIt] of Object.entries(harms)) {
        harmIt(site, site.inCache(name));
        expect(await site.afterBuild(), `${name} ${harm}`).toEqual([]);
      }
      turnBits(site.inCache(name), 3);
      expect(await differencesWithEdit(site)).toEqual([]);
    });
  }

  it("is not led astray by a journal that is none, or another database's", async () => {
    const site = await builtSite();
    for (const name of sealed) {
      writeFileSync(site.inCache(`${name}-journal`), Buffer.alloc(5000, 3));
      writeFileSync(site.inCache(`${name}-wal`), Buffer.alloc(5000, 4));
      expect(await site.afterBuild(), name).toEqual([]);
      copyFileSync(hotJournal(site.folder), site.inCache(`${name}-journal`));
      expect(await site.afterBuild(), `${name}, another's journal`).toEqual([]);
    }
  });

  it("makes a catalogue of another schema anew, and a swapped one", async () => {
    const site = await builtSite();
    const seal = readFileSync(site.inCache("catalogue.sqlite.seal"), "utf8");
    writeFileSync(site.inCache("catalogue.sqlite.seal"), seal.replace(/"\d+ /, '"1 '));
    expect(await site.afterBuild()).toEqual([]);
    renameSync(site.inCache("catalogue.sqlite"), site.inCache("held"));
    renameSync(site.inCache("manifest.sqlite"), site.inCache("catalogue.sqlite"));
    renameSync(site.inCache("held"), site.inCache("manifest.sqlite"));
    expect(await site.afterBuild()).toEqual([]);
  });

  it("encodes a picture anew where the kept one is damaged", async () => {
    const site = await builtSite();
    const folder = readdirSync(site.cache).find((name) => name.startsWith("pictures")) as string;
    const kept = readdirSync(site.inCache(folder)).map((name) => site.inCache(join(folder, name)));
    expect(kept.length).toBeGreaterThan(0);
    for (const harm of ["is empty", "is cut", "has a bit turned"]) {
      for (const path of kept) harms[harm]?.(site, path);
      rmSync(site.out, { recursive: true });
      expect(await site.afterBuild(), harm).toEqual([]);
    }
  });

  it("bears any bits turned anywhere in it", async () => {
    const site = await builtSite();
    for (let round = 0; round < rounds; round++) {
      for (const name of all) if (Math.random() < 0.6) turnBits(site.inCache(name), 1 + round);
      expect(await site.afterBuild(), `round ${round}`).toEqual([]);
    }
  });
});

describe("a build after dist was harmed", () => {
  it("writes everything again where dist or its stamp is gone, or another's", async () => {
    const site = await builtSite();
    rmSync(site.out, { recursive: true });
    expect(await site.afterBuild()).toEqual([]);
    rmSync(join(site.out, ".khizana"));
    await expect(site.build()).rejects.toThrow(/did not make/);
    writeFileSync(join(site.out, ".khizana"), "");
    expect(await site.afterBuild()).toEqual([]);
    const other = await builtSite();
    writeFiles(other.content, { ...edit, "articles/more.md": articleText() });
    await other.build();
    rmSync(site.out, { recursive: true });
    renameSync(other.out, site.out);
    expect(await site.afterBuild()).toEqual([]);
  });

  const byHand: Readonly<Record<string, (out: string) => void>> = {
    "a page is altered": (out) => writeFileSync(join(out, "index.html"), "mine"),
    "a page is gone": (out) => rmSync(join(out, "404.html")),
    "a folder is gone": (out) => rmSync(join(out, "2026/01"), { recursive: true }),
    "a page is a folder": (out) => {
      rmSync(join(out, "index.html"));
      writeFiles(out, { "index.html/inside.txt": "" });
    },
    "a folder is a file": (out) => {
      rmSync(join(out, "topics"), { recursive: true });
      writeFileSync(join(out, "topics"), "");
    },
    "a page is a link": (out) => {
      renameSync(join(out, "index.html"), join(dirname(out), "elsewhere.html"));
      symlinkSync(join(dirname(out), "elsewhere.html"), join(out, "index.html"));
    },
    "a folder is a link": (out) => {
      renameSync(join(out, "topics"), join(dirname(out), "elsewhere"));
      symlinkSync(join(dirname(out), "elsewhere"), join(out, "topics"));
    },
    "a link was added": (out) => symlinkSync("/etc/hostname", join(out, "hostname")),
    "files were added": (out) => writeFiles(out, { "a/b/c.txt": "", "2026/z.html": "" }),
    "an empty folder was added": (out) =>
      mkdirSync(join(out, "2026/empty/inside"), { recursive: true }),
  };

  for (const [what, harm] of Object.entries(byHand)) {
    it(`repairs it without its cache: ${what}`, async () => {
      const site = await builtSite();
      harm(site.out);
      rmSync(site.cache, { recursive: true });
      expect(await site.afterBuild()).toEqual([]);
      const elsewhere = join(site.folder, "elsewhere");
      if (what === "a folder is a link") expect(treeOf(elsewhere).size).toBeGreaterThan(3);
    });
  }

  it("does not look at each file where the stamp fits, and rewrites what a change touches", async () => {
    const site = await builtSite();
    for (const harm of ["a page is altered", "a page is gone", "a page is a folder"])
      byHand[harm]?.(site.out);
    expect(await site.build()).toMatchObject({ written: 0 });
    writeFiles(site.content, { "articles/2026/new.md": articleText({ date: "2026-03-29" }) });
    await site.build();
    expect(readFileSync(join(site.out, "index.html"), "utf8")).toContain("</html>");
  });
});

/** Turns random bits, in the file's head more often than not. */
function turnBits(path: string, times: number): void {
  const bytes = readFileSync(path);
  for (let time = 0; time < times && bytes.byteLength > 0; time++) {
    const within = Math.random() < 0.4 ? Math.min(100, bytes.byteLength) : bytes.byteLength;
    const at = Math.floor(Math.random() * within);
    bytes[at] = (bytes[at] as number) ^ (1 << Math.floor(Math.random() * 8));
  }
  writeFileSync(path, bytes);
}

/** The journal of a database in the midst of a transaction. */
function hotJournal(folder: string): string {
  const file = join(folder, `other-${Math.random()}.sqlite`);
  const db = new Database(file);
  db.exec("CREATE TABLE a (b TEXT); INSERT INTO a VALUES (hex(randomblob(20000)));");
  db.exec("PRAGMA cache_size = 1; PRAGMA cache_spill = 1; BEGIN IMMEDIATE");
  db.exec(
    "UPDATE a SET b = hex(randomblob(20000)); INSERT INTO a VALUES (hex(randomblob(90000)));",
  );
  const copy = `${file}.copied`;
  copyFileSync(`${file}-journal`, copy);
  db.exec("ROLLBACK");
  db.close();
  return copy;
}

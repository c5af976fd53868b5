// A catalogue that followed random edits says the same as one that is filled anew.
import { join } from "node:path";
import fc from "fast-check";
import Database from "libsql";
import { expect, it } from "vitest";
import { fillCatalogue } from "../../scripts/catalogue/fill.ts";
import { knownFiles } from "../../scripts/catalogue/known-files.ts";
import { StartOver } from "../../scripts/catalogue/start-over.ts";
import { updateCatalogue } from "../../scripts/catalogue/update.ts";
import type { Site } from "../../scripts/model/site.ts";
import { findChanges } from "../../scripts/reading/changes.ts";
import { apply, push } from "../publishing/edits.ts";
import { articleText, temporaryFolder, writeFiles } from "../small-archive.ts";

/** Everything that planning may ask, whatever numbers articles and shelves have. */
const questions = [
  "SELECT path, id FROM file ORDER BY 1",
  "SELECT path FROM draft ORDER BY 1",
  "SELECT path, address FROM loser ORDER BY 1",
  "SELECT path, target, value FROM problem ORDER BY 1, 2, 3",
  `SELECT path, lang, edition, address, day, slug, headline, summary, picture, word_count,
   translation_key, lastmod, source, ord, more FROM article ORDER BY path`,
  `SELECT path, kind, place, folded, label FROM filing JOIN article ON article.id = article
   ORDER BY 1, 2, 3`,
  "SELECT kind, folded, id, label, lang, day, path FROM name ORDER BY 1, 2",
  "SELECT id, value FROM source ORDER BY 1",
  "SELECT address, path FROM alias_claim ORDER BY 1, 2",
  "SELECT alias.address AS alias, path FROM alias JOIN article ON article.id = article ORDER BY 1",
  "SELECT path, target, written, line FROM reference ORDER BY 1, 2, 3, 4",
  "SELECT path, hash, width, height FROM picture ORDER BY 1",
  "SELECT picture, path FROM picture_use ORDER BY 1, 2",
  "SELECT path, edition, place, value FROM plain_page ORDER BY 1",
  `SELECT shelf.edition AS edition, kind, key, count, listing.ord AS ord, path FROM shelf
   JOIN listing ON listing.shelf = shelf.id JOIN article ON article.id = listing.article
   ORDER BY 1, 2, 3, 5`,
  `SELECT edition, kind, key, period, tally.count AS count FROM tally JOIN shelf ON shelf.id = shelf
   ORDER BY 1, 2, 3, 4`,
];

const answersOf = (db: Database.Database) =>
  questions.map((question) => db.prepare(question).all());

const nobody = { before() {}, after() {}, plainPages() {}, joinedNames() {}, decidedPictures() {} };

/** True where the update was possible; otherwise the catalogue is filled anew, as a build does. */
async function follow(content: string, file: string): Promise<boolean> {
  const db = new Database(file);
  const setting = (name: string) =>
    (db.prepare("SELECT value FROM setting WHERE name = ?").get(name) as { value: string }).value;
  const known = knownFiles(db, Number(setting("readAt")));
  const changes = findChanges(content, known, { trustCheckout: false });
  const site = JSON.parse(setting("site")) as Site;
  db.exec("BEGIN");
  try {
    await updateCatalogue({ db, content, site, changes, listener: nobody });
    db.exec("COMMIT");
    return true;
  } catch (error) {
    db.exec("ROLLBACK");
    if (!(error instanceof StartOver)) throw error;
    return false;
  } finally {
    db.close();
  }
}

it("says the same as one that is filled anew, after any edits", async () => {
  let followed = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(push, { minLength: 1, maxLength: 6 }), async (pushes) => {
      const folder = temporaryFolder();
      const content = join(folder, "content");
      writeFiles(content, {
        "site.yaml": "editions: [{lang: fr, lists: [fr, ar]}, {lang: ar}, {lang: en}]\n",
        "articles/a.md": articleText({ headline: "Premier" }),
      });
      const [kept, anew] = ["kept.sqlite", "anew.sqlite"].map((name) => join(folder, name)) as [
        string,
        string,
      ];
      await fillCatalogue({ content, file: kept, pathPrefix: "" });
      for (const edits of pushes) {
        apply(content, edits);
        if (await follow(content, kept)) followed++;
        else await fillCatalogue({ content, file: kept, pathPrefix: "" });
        await fillCatalogue({ content, file: anew, pathPrefix: "" });
        const [these, those] = [new Database(kept), new Database(anew)];
        expect(answersOf(these)).toEqual(answersOf(those));
        for (const db of [these, those]) db.close();
      }
    }),
    { numRuns: Number(process.env.KHIZANA_SCRIPTS ?? 60) },
  );
  expect(followed).toBeGreaterThan(0);
});

// The catalogue's tables: an SQLite file derived from the content folder, which may be deleted at any time.

/** Changes with the tables: a catalogue of another version is made anew. */
export const schemaVersion = 7;

/** "fr" of "fr-ma", in the words of SQLite. */
export const primaryLanguage = "substr(lang, 1, instr(lang || '-', '-') - 1)";

/**
 * `article.ord` is the one order of everything: day, source id, slug, and the language where two editions
 * share the rest. A space parts them, since it sorts before every sign that they may hold.
 */
export const tables = `
  CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

  -- What was read: every file of the content folder with its git blob id, and the git trees that match it.
  CREATE TABLE file (path TEXT PRIMARY KEY, id TEXT NOT NULL, size INTEGER NOT NULL,
    mtime INTEGER NOT NULL) WITHOUT ROWID;
  CREATE TABLE tree (path TEXT PRIMARY KEY, id TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE problem (path TEXT NOT NULL, target TEXT, value TEXT NOT NULL);
  CREATE TABLE draft (path TEXT PRIMARY KEY) WITHOUT ROWID;

  -- What is published of it.
  CREATE TABLE article (
    id INTEGER PRIMARY KEY, path TEXT NOT NULL, lang TEXT NOT NULL, edition INTEGER NOT NULL,
    address TEXT NOT NULL, day TEXT NOT NULL, slug TEXT NOT NULL, headline TEXT NOT NULL,
    summary TEXT, picture TEXT, word_count INTEGER NOT NULL, translation_key TEXT,
    lastmod TEXT NOT NULL, draft INTEGER NOT NULL, source_folded TEXT NOT NULL, more TEXT NOT NULL,
    sketch TEXT, source TEXT, ord TEXT
  );
  CREATE TABLE loser (path TEXT PRIMARY KEY, address TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE filing (article INTEGER NOT NULL, kind TEXT NOT NULL, place INTEGER NOT NULL,
    folded TEXT NOT NULL, label TEXT NOT NULL, PRIMARY KEY (article, kind, place)) WITHOUT ROWID;
  CREATE TABLE name (kind TEXT NOT NULL, folded TEXT NOT NULL, id TEXT NOT NULL, bare TEXT NOT NULL,
    label TEXT NOT NULL, lang TEXT NOT NULL, day TEXT NOT NULL, path TEXT NOT NULL,
    PRIMARY KEY (kind, folded)) WITHOUT ROWID;
  CREATE TABLE source (id TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE alias_claim (address TEXT NOT NULL, path TEXT NOT NULL, PRIMARY KEY (address, path)) WITHOUT ROWID;
  CREATE TABLE alias (address TEXT PRIMARY KEY, article INTEGER NOT NULL) WITHOUT ROWID;
  CREATE TABLE reference (path TEXT NOT NULL, target TEXT NOT NULL, written TEXT NOT NULL, line INTEGER NOT NULL);
  -- decision: blocked or kept, where the ledger says so.
  CREATE TABLE picture (path TEXT PRIMARY KEY, hash TEXT NOT NULL, width INTEGER NOT NULL,
    height INTEGER NOT NULL, decision TEXT) WITHOUT ROWID;
  CREATE TABLE picture_use (picture TEXT NOT NULL, path TEXT NOT NULL, PRIMARY KEY (picture, path)) WITHOUT ROWID;
  CREATE TABLE plain_page (path TEXT PRIMARY KEY, edition INTEGER NOT NULL, place INTEGER NOT NULL,
    value TEXT NOT NULL) WITHOUT ROWID;

  -- Lists and counts, kept by the same transaction.
  CREATE TABLE shelf (id INTEGER PRIMARY KEY, edition INTEGER NOT NULL, kind TEXT NOT NULL,
    key TEXT NOT NULL, count INTEGER NOT NULL);
  CREATE TABLE listing (shelf INTEGER NOT NULL, ord TEXT NOT NULL, article INTEGER NOT NULL,
    PRIMARY KEY (shelf, ord)) WITHOUT ROWID;
  -- Articles of a year, a month or a day; of a day of every year (10-25) the years that have articles of it.
  CREATE TABLE tally (shelf INTEGER NOT NULL, period TEXT NOT NULL, count INTEGER NOT NULL,
    PRIMARY KEY (shelf, period)) WITHOUT ROWID;

  -- Pages that a build which was killed still owes to dist.
  CREATE TABLE owed (kind TEXT NOT NULL, edition TEXT NOT NULL, key TEXT NOT NULL,
    PRIMARY KEY (kind, edition, key)) WITHOUT ROWID;
`;

/** Made after the rows: quicker than keeping them sorted row by row. */
export const indexes = `
  CREATE INDEX article_page ON article (edition, ord);
  CREATE INDEX article_day ON article (day);
  CREATE INDEX article_language ON article (${primaryLanguage}, day);
  CREATE INDEX article_change ON article (substr(day, 1, 7), lastmod);
  CREATE INDEX article_translation ON article (translation_key) WHERE translation_key IS NOT NULL;
  CREATE UNIQUE INDEX shelf_key ON shelf (edition, kind, key);
  CREATE INDEX name_id ON name (kind, id);
  CREATE INDEX name_bare ON name (kind, bare);
  CREATE INDEX loser_address ON loser (address);
  CREATE INDEX alias_claim_path ON alias_claim (path);
  CREATE INDEX reference_path ON reference (path);
  CREATE INDEX reference_target ON reference (target);
  CREATE INDEX picture_use_path ON picture_use (path);
  CREATE INDEX problem_path ON problem (path);
  CREATE INDEX problem_target ON problem (target) WHERE target IS NOT NULL;
`;

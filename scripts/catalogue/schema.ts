// The catalogue's tables: an SQLite file derived from the content folder, which may be deleted at any time.

/**
 * `article.ord` is the one order of everything: day, source id, slug, and the language where two editions
 * share the rest. A space parts them, since it sorts before every sign that they may hold.
 */
export const tables = `
  CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE article (
    id INTEGER PRIMARY KEY, path TEXT NOT NULL, lang TEXT NOT NULL, edition INTEGER NOT NULL,
    address TEXT NOT NULL, day TEXT NOT NULL, slug TEXT NOT NULL, headline TEXT NOT NULL,
    summary TEXT, picture TEXT, word_count INTEGER NOT NULL, translation_key TEXT,
    lastmod TEXT NOT NULL, source_folded TEXT NOT NULL, more TEXT NOT NULL,
    source TEXT, ord TEXT
  );
  CREATE TABLE filing (article INTEGER NOT NULL, kind TEXT NOT NULL, place INTEGER NOT NULL,
    folded TEXT NOT NULL, PRIMARY KEY (article, kind, place)) WITHOUT ROWID;
  CREATE TABLE name (kind TEXT NOT NULL, folded TEXT NOT NULL, id TEXT NOT NULL, label TEXT NOT NULL,
    lang TEXT NOT NULL, PRIMARY KEY (kind, folded)) WITHOUT ROWID;
  CREATE TABLE source (id TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE shelf (id INTEGER PRIMARY KEY, edition INTEGER NOT NULL, kind TEXT NOT NULL,
    key TEXT NOT NULL, count INTEGER NOT NULL);
  CREATE TABLE listing (shelf INTEGER NOT NULL, ord TEXT NOT NULL, article INTEGER NOT NULL,
    PRIMARY KEY (shelf, ord)) WITHOUT ROWID;
  CREATE TABLE tally (shelf INTEGER NOT NULL, period TEXT NOT NULL, count INTEGER NOT NULL,
    PRIMARY KEY (shelf, period)) WITHOUT ROWID;
  CREATE TABLE alias (address TEXT PRIMARY KEY, article INTEGER NOT NULL) WITHOUT ROWID;
  CREATE TABLE picture (path TEXT PRIMARY KEY, hash TEXT NOT NULL, width INTEGER NOT NULL,
    height INTEGER NOT NULL) WITHOUT ROWID;
  CREATE TABLE plain_page (path TEXT PRIMARY KEY, edition INTEGER NOT NULL, place INTEGER NOT NULL,
    value TEXT NOT NULL) WITHOUT ROWID;
`;

/** Made after the rows: quicker than keeping them sorted row by row. */
export const indexes = `
  CREATE INDEX article_page ON article (edition, ord);
  CREATE INDEX article_day ON article (day);
  CREATE INDEX article_translation ON article (translation_key) WHERE translation_key IS NOT NULL;
  CREATE INDEX shelf_key ON shelf (edition, kind, key);
`;

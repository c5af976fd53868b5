// Why something that is imported can't be read; the sentences are in `scripts/rendering/unreadable-words.ts`.

export const unreadableReasons = [
  /** Nested deeper, or made of more elements, than any article's page. */
  "too-much-html",
  "no-json",
  "no-object",
  "broken-xml",
  /** The file ends within it. */
  "cut",
  "no-wxr",
  "no-feed",
  "no-opml",
  "empty-entry",
  /** A row of a table has more or fewer cells than the table has columns. */
  "other-cells",
  /** A quote in a table that nothing closes, or a row that can't be told from the next. */
  "broken-row",
  "no-parquet",
  "broken-rows",
  /** Front matter that nothing closes; that holds no keys; that is no YAML, TOML or JSON. */
  "open-front-matter",
  "no-keys",
  "broken-front-matter",
  /** A sign that no text holds. */
  "nul",
] as const;

export type UnreadableReason = (typeof unreadableReasons)[number];

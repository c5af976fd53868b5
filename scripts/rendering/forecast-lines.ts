// How many pages of each kind a forecast counts, a line each: kinds go by the same names in every language.

export function kindLines(kinds: Readonly<Record<string, number>>): string[] {
  return Object.entries(kinds).map(([kind, pages]) => `  ${pages} ${kind}`);
}

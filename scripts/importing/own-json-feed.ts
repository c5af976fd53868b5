// The newspapers that our own JSON feeds name for their entries, in words of ours: parsers of feeds pass them over.

/** By the entries' ids; empty for every other feed. */
export function sourcesInJson(text: string): ReadonlyMap<string, string> {
  const sources = new Map<string, string>();
  if (!text.includes('"_khizana"')) return sources;
  const { items } = JSON.parse(text) as { readonly items?: unknown };
  for (const item of Array.isArray(items) ? (items as readonly unknown[]) : []) {
    const { id, _khizana: own } = recordOf(item);
    const { source } = recordOf(own);
    if (typeof source === "string" && id !== undefined) sources.set(String(id), source);
  }
  return sources;
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
}

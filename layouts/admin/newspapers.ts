// The newspapers that the archive knows, as its own page lists them: completion for those who write a newspaper's name.

/** In the edition's language; none where that page can't be had. */
export async function readNewspapers(page: URL): Promise<readonly string[]> {
  try {
    const response = await fetch(page);
    if (!response.ok) return [];
    return namesIn(new DOMParser().parseFromString(await response.text(), "text/html"), page);
  } catch {
    return [];
  }
}

/** The texts of links that lead one folder down, each to a newspaper's own page. */
function namesIn(document: Document, page: URL): readonly string[] {
  const names = [...document.querySelectorAll("main a[href]")].flatMap((link) => {
    const { pathname } = new URL(link.getAttribute("href") ?? "", page);
    const below = pathname.startsWith(page.pathname) ? pathname.slice(page.pathname.length) : "";
    return /^[a-z0-9-]+\/$/.test(below) ? (link.textContent?.trim() ?? []) : [];
  });
  return [...new Set(names)].sort();
}

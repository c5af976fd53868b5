// The newest headlines as an edition's ticker.json tells them, and as list items of the ticker.

export interface TickerHeadline {
  readonly headline: string;
  /** Relative to the site's root. */
  readonly href: string;
  readonly lang: string;
  readonly dir: string;
  readonly source: string;
}

/** The newest headlines, or none where they cannot be had: the list on the page is then good enough. */
export async function fetchNews(address: string): Promise<readonly TickerHeadline[]> {
  try {
    const response = await fetch(address);
    if (!response.ok) return [];
    const { headlines } = (await response.json()) as { headlines: readonly TickerHeadline[] };
    return headlines;
  } catch {
    return [];
  }
}

/** List items made of nodes, never of an HTML string. */
export function listItems(news: readonly TickerHeadline[], root: string): HTMLLIElement[] {
  return news.map(({ headline, href, lang, dir, source }) => {
    const item = document.createElement("li");
    item.lang = lang;
    item.dir = dir;
    const link = document.createElement("a");
    link.href = root + href;
    const label = document.createElement("small");
    label.dir = "auto";
    label.textContent = source;
    link.append(label, ` ${headline}`);
    item.append(link);
    return item;
  });
}

/** True where a list already shows exactly these headlines. */
export function showsNews(list: Element, items: readonly HTMLLIElement[]): boolean {
  const shown = list.querySelectorAll("a");
  return (
    shown.length === items.length &&
    items.every((item, index) => {
      const link = item.querySelector("a");
      const other = shown[index];
      return link?.href === other?.href && link?.textContent === other?.textContent;
    })
  );
}

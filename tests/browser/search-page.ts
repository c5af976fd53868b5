// Opens the search page of a served site, asks it, and tells what a reader sees.
import type { Browser, Page } from "playwright-core";

export interface SearchAnswer {
  readonly status: string;
  /** The last parts of the addresses that the results lead to. */
  readonly found: readonly string[];
}

/** A page that tells what its security policy and its scripts complain of. */
export async function openPage(
  browser: Browser,
  options: Parameters<Browser["newPage"]>[0] = {},
): Promise<{ readonly page: Page; readonly complaints: string[] }> {
  const page = await browser.newPage({ reducedMotion: "reduce", ...options });
  const complaints: string[] = [];
  page.on("pageerror", ({ message }) => complaints.push(message));
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
  return { page, complaints };
}

/** Goes to the address of a search, as one who was sent it. */
export async function search(
  page: Page,
  url: string,
  query: Readonly<Record<string, string>>,
): Promise<SearchAnswer> {
  await page.goto(`${url}?${new URLSearchParams(query)}`);
  return answerOf(page);
}

/** Waits for the answer to what was asked. */
export async function answerOf(page: Page): Promise<SearchAnswer> {
  const list = page.locator(".search-results");
  await page.waitForFunction(() => {
    const list = document.querySelector(".search-results");
    const status = document.querySelector(".search-status");
    return list && !list.hasAttribute("aria-busy") && status?.textContent;
  });
  const links = list.locator("a.headline");
  const addresses = await links.evaluateAll((all) =>
    all.map((link) => (link as HTMLAnchorElement).pathname),
  );
  return {
    status: (await page.locator(".search-status").textContent()) ?? "",
    found: addresses.map((address) => address.split("/").at(-2) ?? ""),
  };
}

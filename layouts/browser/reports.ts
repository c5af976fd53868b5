// Covers what this reader reported and what the receiver has blocked; the panel for reporting is fetched by those who report.
import { coverBlocked, coverReported, reportedHashes } from "./covered-pictures.ts";

async function coverAllBlocked(receiver: string): Promise<void> {
  try {
    const answer = await fetch(`${receiver}blocked.json`);
    const { images } = (await answer.json()) as { images: readonly string[] };
    for (const hash of images) coverBlocked(hash);
  } catch {
    // Without the receiver, the page shows what it was built with.
  }
}

document.addEventListener("click", async (event) => {
  const link = event.target instanceof Element ? event.target.closest("a.report-link") : null;
  const panel = document.getElementById(link?.getAttribute("href")?.slice(1) ?? "");
  if (!(link instanceof HTMLElement) || !panel) return;
  event.preventDefault();
  const { togglePanel } = await import("./report-panel.js");
  togglePanel(panel, link);
});
for (const hash of reportedHashes()) coverReported(hash);
const receiver = document.querySelector<HTMLElement>("script[data-receiver]")?.dataset.receiver;
if (receiver) void coverAllBlocked(receiver);

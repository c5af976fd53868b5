// Covers what this reader reported and what the receiver has blocked; the panel for reporting is fetched by those who report.
import { coverBlocked, coverReported, reportedHashes } from "./covered-pictures.ts";

/** What a receiver says to everybody. */
interface Blocked {
  readonly images: readonly string[];
  /** Whether it counts only reports with a proof of work. */
  readonly proof: boolean;
}

const answersWithinMs = 10_000;

/** Without the receiver, or with an answer that is none, the page shows what it was built with. */
async function askReceiver(receiver: string): Promise<Blocked> {
  try {
    const signal = AbortSignal.timeout(answersWithinMs);
    const answer = await fetch(`${receiver}blocked.json`, { signal });
    const given = (await answer.json()) as Partial<Blocked> | null;
    const images = Array.isArray(given?.images) ? given.images : [];
    return { images, proof: given?.proof === true };
  } catch {
    return { images: [], proof: false };
  }
}

const receiver = document.querySelector<HTMLElement>("script[data-receiver]")?.dataset.receiver;
const asked = receiver
  ? askReceiver(receiver)
  : Promise.resolve<Blocked>({ images: [], proof: false });
void asked.then(({ images }) => coverBlocked(new Set(images)));
document.addEventListener("click", async (event) => {
  const link = event.target instanceof Element ? event.target.closest("a.report-link") : null;
  const panel = document.getElementById(link?.getAttribute("href")?.slice(1) ?? "");
  if (!(link instanceof HTMLElement) || !panel) return;
  event.preventDefault();
  const { togglePanel } = await import("./report-panel.js");
  togglePanel(
    panel,
    link,
    asked.then(({ proof }) => proof),
  );
});
for (const hash of reportedHashes()) coverReported(hash);

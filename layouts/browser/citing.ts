// The citation panel gets its buttons and formats when it is first opened; their script is fetched no sooner.

export function startCiting(): void {
  const panel = document.querySelector<HTMLDetailsElement>("details.cite");
  if (!panel) return;
  const fill = async () => (await import("./cite.js")).fillPanel(panel);
  if (panel.open) void fill();
  else panel.addEventListener("toggle", fill, { once: true });
}

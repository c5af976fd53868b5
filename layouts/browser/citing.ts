// The citation panel gets its buttons and formats when it is first opened; their script is fetched no sooner.

export function startCiting(): void {
  const panel = document.querySelector<HTMLDetailsElement>("details.cite");
  if (!panel) return;
  const passage = watchPassage();
  const fill = async () => (await import("./cite.js")).fillPanel(panel, passage);
  if (panel.open) void fill();
  else panel.addEventListener("toggle", fill, { once: true });
}

/** The passage that the article's reader selected last: pressing a button, or the panel's name, takes the selection away. */
export type SelectedPassage = () => Range | undefined;

function watchPassage(): SelectedPassage {
  let passage: Range | undefined;
  document.addEventListener("selectionchange", () => {
    const selection = getSelection();
    if (!selection?.rangeCount) return;
    const range = selection.getRangeAt(0);
    const { startContainer } = range;
    const place = startContainer instanceof Element ? startContainer : startContainer.parentElement;
    if (place?.closest(".e-content"))
      passage = selection.isCollapsed ? undefined : range.cloneRange();
  });
  return () => passage;
}

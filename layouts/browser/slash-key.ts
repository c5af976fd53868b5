// The key "/" leads to search from every page; a reader may switch it off (WCAG 2.1.4).
import { recall, remember } from "./memory.ts";

const off = "off";

export function startSlashKey(): void {
  const box = document.querySelector<HTMLInputElement>(".slash-key input");
  if (box) {
    box.checked = recall("slash") !== off;
    box.addEventListener("change", () => remember("slash", box.checked ? "on" : off));
  }
  document.addEventListener("keydown", (event) => {
    const { key, ctrlKey, metaKey, altKey, target } = event;
    if (key !== "/" || ctrlKey || metaKey || altKey || event.defaultPrevented) return;
    if (target instanceof HTMLElement && takesText(target)) return;
    if (recall("slash") === off) return;
    const field = document.querySelector<HTMLInputElement>(".search-form input[name=q]");
    const link = document.querySelector<HTMLAnchorElement>("a[rel=search]");
    if (!field && !link) return;
    event.preventDefault();
    if (!field) return link?.click();
    field.focus();
    field.select();
  });
}

function takesText(element: HTMLElement): boolean {
  return (
    element.isContentEditable || element.matches("input:not([type=checkbox]), textarea, select")
  );
}

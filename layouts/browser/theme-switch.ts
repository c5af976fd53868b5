// Makes the switch between day and night edition work, and remembers what differs from the system's wish.
import { forget, remember } from "./memory.ts";

export function startThemeSwitch(): void {
  const button = document.querySelector<HTMLButtonElement>(".theme-switch");
  if (!button) return;
  const root = document.documentElement;
  const systemNight = matchMedia("(prefers-color-scheme: dark)");
  const isNight = () => (root.dataset.theme ? root.dataset.theme === "dark" : systemNight.matches);
  const show = () => button.setAttribute("aria-pressed", String(isNight()));

  button.addEventListener("click", () => {
    const night = !isNight();
    // What the system wants anyway needs no memory: the page then goes on following the system.
    if (night === systemNight.matches) {
      delete root.dataset.theme;
      forget("theme");
    } else {
      root.dataset.theme = night ? "dark" : "light";
      remember("theme", root.dataset.theme);
    }
    show();
  });
  systemNight.addEventListener("change", show);
  show();
}

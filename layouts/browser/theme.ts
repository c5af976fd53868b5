// Runs before the first paint: a remembered day or night edition is set before the page is seen.
import { recall } from "./memory.ts";

const theme = recall("theme");
if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;

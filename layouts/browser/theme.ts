// Runs before the first paint: what a page must know so that nothing moves or blinks once it is seen.
import { recall } from "./memory.ts";

const theme = recall("theme");
if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
// The search page keeps room for what its address asks for.
if (location.search) document.documentElement.dataset.asked = "";

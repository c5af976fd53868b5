// What a browser adds to a page that works without it: the ticker's motion and news, and the night edition's switch.
import { startThemeSwitch } from "./theme-switch.ts";
import { startTicker } from "./ticker.ts";

startThemeSwitch();
startTicker();

// What a browser adds to a page that works without it: the ticker's motion and news, the night edition's switch, citing.
import { startCiting } from "./citing.ts";
import { startThemeSwitch } from "./theme-switch.ts";
import { startTicker } from "./ticker.ts";

startThemeSwitch();
startTicker();
startCiting();

// What a browser adds to a page that works without it: the ticker's motion and news, the key that leads to search, the night edition's switch, citing.
import { startCiting } from "./citing.ts";
import { startSlashKey } from "./slash-key.ts";
import { startThemeSwitch } from "./theme-switch.ts";
import { startTicker } from "./ticker.ts";

startThemeSwitch();
startTicker();
startCiting();
startSlashKey();

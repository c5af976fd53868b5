import { test } from "vitest";
import { launchChromium } from "./chromium.ts";
import { serveFolder } from "./static-server.ts";
test("x", async () => {
  const b = await launchChromium();
  const s = await serveFolder("/tmp/spt/out");
  const p = await b.newPage();
  await p.goto(s.url + "/");
  console.log(
    b.version(),
    await p.evaluate("document.scrollingElement.scrollWidth"),
    await p.evaluate("new Promise(r => setTimeout(() => r(document.title)))"),
  );
  await b.close();
});

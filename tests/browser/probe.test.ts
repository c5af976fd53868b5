import { test } from "vitest";
import { buildDemonstration } from "./built-site.ts";
import { Catalogue } from "../../scripts/catalogue/catalogue.ts";
import { planSite } from "../../scripts/planning/plan.ts";
test("x", async () => {
  const t = Date.now();
  const s = await buildDemonstration();
  console.log(Date.now()-t);
  const c = new Catalogue(s.catalogueFile);
  const seen = new Set();
  for (const {kind,edition,key,address} of planSite(c)) { const k = kind+" "+edition+" "+(kind.startsWith("shel")?key.split(" ")[0]:""); if (!seen.has(k)) {seen.add(k); console.log(k, address);} if (kind=="redirect") console.log(address)}
});

// What a newspaper's file says is missing from the collection is told apart from days and months without articles.
import { describe, expect, it } from "vitest";
import type { Day, Month } from "../../scripts/model/day.ts";
import { isMissing } from "../../scripts/model/source.ts";
import { articleText, buildArchive } from "../small-archive.ts";

describe("a gap in the collection", () => {
  it("holds days and whole months, both ends included", () => {
    const gaps = [{ from: "2003-05", to: "2003-08-15" }];
    const months = ["2003-04", "2003-05", "2003-07", "2003-08"] as Month[];
    expect(months.map((month) => isMissing({ gaps }, month))).toEqual([false, true, true, false]);
    const days = ["2003-04-30", "2003-05-01", "2003-08-15", "2003-08-16"] as Day[];
    expect(days.map((day) => isMissing({ gaps }, day))).toEqual([false, true, true, false]);
    expect(isMissing({}, "2003-05-01" as Day)).toBe(false);
  });

  it("is hatched on the newspaper's page and in its months, but where it has articles after all", async () => {
    const { read, again } = await buildArchive({
      "sources/phare.yaml": "name: Phare\n",
      "articles/a.md": articleText({ source: "phare", date: "2003-06-10" }),
      "articles/b.md": articleText({ source: "phare", date: "2005-01-10" }),
    });
    const page = () => read("sources/phare/index.html");
    const month = () => read("sources/phare/2003/06/index.html");
    expect(page() + month()).not.toContain("level-gap");
    await again({
      "sources/phare.yaml": "name: Phare\ngaps: [{from: 2003-06-09, to: 2004-11}]\n",
    });
    expect(month().match(/level-gap/g)).toHaveLength(21);
    expect(month()).toContain('aria-label="9 juin 2003 : manque à la collection"');
    expect(page()).toContain('title="novembre 2004 : manque à la collection"');
    // July 2003 to November 2004, and the key.
    expect(page().match(/level-gap/g)).toHaveLength(17 + 1);
    expect(page()).toMatch(/2005.*2004.*2003/s);
  });
});

// A day that could be two is never guessed: the origin's order tells, or the author does.
import { describe, expect, it } from "vitest";
import { csv } from "../../scripts/importing/csv.ts";
import { type DateOrder, dayMeant } from "../../scripts/importing/date-order.ts";
import { text } from "../../scripts/importing/text.ts";
import { temporaryFolder, writeFiles } from "../small-archive.ts";
import { importInto } from "./import-of.ts";

describe("a day", () => {
  it.each<[string, DateOrder | undefined, string | undefined]>([
    ["2022-04-03", undefined, "2022-04-03"],
    ["2022-04-03T23:30:00-05:00", "mdy", "2022-04-03"],
    ["2022/4/3", undefined, "2022-04-03"],
    ["20220403", undefined, "2022-04-03"],
    ["3 avril 2022", "mdy", "2022-04-03"],
    ["April 3, 2022", "dmy", "2022-04-03"],
    ["25/10/2022", undefined, "2022-10-25"],
    ["10/25/2022", undefined, "2022-10-25"],
    ["04/04/2022", undefined, "2022-04-04"],
    ["03/04/2022", undefined, "either"],
    ["3 - 4 - 2022 12:30", undefined, "either"],
    ["٣/٤/٢٠٢٢", undefined, "either"],
    ["03/04/2022", "dmy", "2022-04-03"],
    ["03/04/2022", "mdy", "2022-03-04"],
    ["03/04/2022", "ymd", undefined],
    ["10/25/2022", "dmy", undefined],
    ["25/10/2022", "mdy", undefined],
    ["2022/4/3", "ymd", "2022-04-03"],
    ["31/02/2022", undefined, undefined],
    ["hier", undefined, undefined],
  ])("written %j in the order %s means %s", (written, order, day) => {
    expect(dayMeant(written, order)).toBe(day);
  });
});

function file(name: string, lines: readonly string[]): string {
  const folder = temporaryFolder();
  writeFiles(folder, { [name]: lines.join("\n") });
  return `${folder}/${name}`;
}

describe("an import", () => {
  const table = ["headline,source,date", "Un,Barid,03/04/2022", "Deux,Barid,10/25/2022"];

  it("refuses a day that could be two, with the option that tells", async () => {
    const { report, refusals, articles } = await importInto(csv, file("a.csv", table));
    expect(report).toEqual({ imported: 1, alreadyThere: 0, refused: 1 });
    expect(articles[0]?.article?.day).toBe("2022-10-25");
    expect(refusals).toMatchObject([
      { refused: "unclear-day", details: { written: "03/04/2022", days: expect.any(Array) } },
    ]);
  });

  it("reads a whole column in the order that it is told", async () => {
    const { articles } = await importInto(csv, file("a.csv", table), { dateOrder: "mdy" });
    expect(articles.map(({ article }) => article?.day)).toEqual(["2022-03-04", "2022-10-25"]);
    const dayFirst = await importInto(csv, file("a.csv", table), { dateOrder: "dmy" });
    expect(dayFirst.articles.map(({ article }) => article?.day)).toEqual(["2022-04-03"]);
    expect(dayFirst.refusals).toMatchObject([{ refused: "not-whole" }]);
  });

  it("asks for the order of a day of change as well", async () => {
    const changed = ["headline,source,date,updated", "Un,Barid,2022-03-01,03/04/2022"];
    expect((await importInto(csv, file("a.csv", changed))).report.refused).toBe(1);
    const { articles } = await importInto(csv, file("a.csv", changed), { dateOrder: "mdy" });
    expect(articles[0]?.article?.updated).toBe("2022-03-04");
  });

  it.each([
    ["Publié dans Barid le 03 - 04 - 2022", 1],
    ["نشر في بريد يوم 03 - 04 - 2022", 1],
    ["Published in Barid on 03/04/2022", 0],
  ])("knows that the line %j writes the day first, or does not", async (line, imported) => {
    const { report, articles } = await importInto(
      text,
      file("a.txt", ["Le port rouvre", line, "Les barques sortent."]),
    );
    expect(report.imported).toBe(imported);
    for (const { article } of articles) expect(article?.day).toBe("2022-04-03");
    const told = await importInto(text, file("a.txt", ["Le port rouvre", line, "Le texte."]), {
      dateOrder: "mdy",
    });
    expect(told.articles[0]?.article?.day).toBe(imported ? "2022-04-03" : "2022-03-04");
  });
});

// A day is read as the author wrote it, refused where the calendar has none, and else the cure is at hand.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDay } from "../../scripts/reading/day.ts";

describe("a written day", () => {
  it.each([
    ["2022-10-25", "2022-10-25"],
    [" 2022-10-25 ", "2022-10-25"],
    ["2022-1-5", "2022-01-05"],
    ["2012-02-22 12:28:21 -0400", "2012-02-22"],
    ["2013-03-21T16:09:59.000Z", "2013-03-21"],
    ["2013-03-21T23:59:59-11:00", "2013-03-21"],
    ["2013-03-21T00:00:00+14:00", "2013-03-21"],
    ["2013-03-21  7:05", "2013-03-21"],
    ["2024-02-29", "2024-02-29"],
    ["2022\u201110\u201125", "2022-10-25"],
    ["2022–10–25", "2022-10-25"],
    ["\u200f2022\u200f-10-25\u200f", "2022-10-25"],
  ])("%j is the day %s, whatever the time and offset after it", (written, day) => {
    expect(readDay(written)).toEqual({ day });
  });

  it.each([
    "2022-02-30",
    "2023-02-29",
    "2022-13-01",
    "2022-00-10",
    "2022-10-00",
    "2022-04-31T10:00",
    "0022-10-25",
  ])("%s is refused: the calendar has no such day", (written) => {
    expect(readDay(written)).toEqual({ impossible: true });
  });

  it.each([
    ["25/10/2022", "2022-10-25"],
    ["25 - 10 - 2022", "2022-10-25"],
    ["25.10.2022", "2022-10-25"],
    ["1/2/2022", "2022-02-01"],
    ["10/25/2022", "2022-10-25"],
    ["2022/10/25", "2022-10-25"],
    ["2022.10.25", "2022-10-25"],
    ["25/10/2022 14:30", "2022-10-25"],
    ["٢٠٢٢-١٠-٢٥", "2022-10-25"],
    ["٢٥/١٠/٢٠٢٢", "2022-10-25"],
    ["٢٥ - ١٠ - ٢٠٢٢", "2022-10-25"],
    ["۲۵/۱۰/۲۰۲۲", "2022-10-25"],
    ["2022-10-25Z", "2022-10-25"],
    ["20221025", "2022-10-25"],
    ["25 octobre 2022", "2022-10-25"],
    ["mardi 25 octobre 2022, 10h30", "2022-10-25"],
    ["1er août 2025", "2025-08-01"],
    ["14 juil. 2026", "2026-07-14"],
    ["March 14, 2026", "2026-03-14"],
    ["14th of march 2026", "2026-03-14"],
    ["Sat, 14 Mar 2026 10:00:00 GMT", "2026-03-14"],
    ["14-mars-2026", "2026-03-14"],
    ["14 غشت 2026", "2026-08-14"],
    ["14 أغسطس 2026", "2026-08-14"],
    ["الجمعة ١٤ شتنبر ٢٠٢٦", "2026-09-14"],
    ["14 كانون الثاني 2026", "2026-01-14"],
    ["hier", undefined],
    ["mars 2026", undefined],
    ["14 mars 26", undefined],
    ["14/03/26", undefined],
    ["31 juin 2026", undefined],
    ["31/02/2022", undefined],
    ["", undefined],
  ])("%j is not one, and the author is told to write %s", (written, suggestion) => {
    expect(readDay(written)).toEqual({ suggestion });
  });

  it("is a day, an impossible day or a suggestion that is itself a day, whatever the text", () => {
    const dateLike = fc.stringMatching(/^[0-9٠-٩/. :TZ+-]{0,20}$/);
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary" }), dateLike), (text) => {
        const read = readDay(text);
        if ("suggestion" in read) {
          if (read.suggestion) expect(readDay(read.suggestion)).toEqual({ day: read.suggestion });
        } else if ("day" in read) expect(readDay(read.day)).toEqual({ day: read.day });
        else expect(read).toEqual({ impossible: true });
      }),
    );
  });

  it("is read in no time however long the text is", () => {
    const started = performance.now();
    for (const text of [
      `1-${"1".repeat(30_000)}x`,
      `1${" ".repeat(30_000)}x`,
      `2022-10-25 ${"1".repeat(30_000)}`,
      "mar ".repeat(8000),
      "1".repeat(30_000),
    ]) {
      expect(readDay(text)).toHaveProperty("suggestion");
    }
    expect(performance.now() - started).toBeLessThan(200);
  });
});

describe("every day from 1900 to 2100", () => {
  const script = fileURLToPath(new URL("every-day.ts", import.meta.url));

  it.each(["Africa/Casablanca", "Pacific/Kiritimati", "Pacific/Pago_Pago"])(
    "is read and shown as the author wrote it, in whatever way, on a machine in %s",
    (TZ) => {
      const run = spawnSync(process.execPath, ["--import", "tsx", script], {
        env: { ...process.env, TZ },
        encoding: "utf8",
      });
      expect(run.stderr).toBe("");
      expect(JSON.parse(run.stdout)).toEqual({ zone: TZ, days: 73_414, wrong: [] });
    },
  );
});

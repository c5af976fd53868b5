// Reads every day from 1900 to 2100 in each way an author may write it, and prints those not shown as written.
import { fr } from "../../layouts/locales/fr.ts";
import type { Day } from "../../scripts/model/day.ts";
import { readDay } from "../../scripts/reading/day.ts";
import { formatDay, formatStamp, instantOf } from "../../scripts/rendering/dates.ts";

const times = ["", "T23:59:59-11:00", " 00:00:01 +1400", "T00:00:00.000Z", " 7:05", "T24:00"];
const wrong: string[] = [];
let days = 0;
for (let year = 1900; year <= 2100; year++) {
  for (let month = 1; month <= 12; month++) {
    const leap = new Date(Date.UTC(year, 1, 29)).getUTCDate() === 29;
    const length = month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
    for (let date = 1; date <= length; date++) {
      days++;
      check(year, month, date);
    }
  }
}
const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
process.stdout.write(JSON.stringify({ zone, days, wrong: wrong.slice(0, 5) }));

function check(year: number, month: number, date: number): void {
  const [mm, dd] = [month, date].map((number) => String(number).padStart(2, "0"));
  const shown = `${date === 1 ? "1er" : date} ${fr.months[month - 1]} ${year}`;
  const stamp = `${dd} - ${mm} - ${year}`;
  for (const [index, time] of times.entries()) {
    const written = index % 2 ? `${year}-${month}-${date}${time}` : `${year}-${mm}-${dd}${time}`;
    const read = readDay(written) as { day: Day };
    if (read.day !== `${year}-${mm}-${dd}`) wrong.push(written);
    else if (formatDay(read.day, fr) !== shown || formatStamp(read.day) !== stamp)
      wrong.push(shown);
  }
  const day = `${year}-${mm}-${dd}`;
  const instant = instantOf(day as Day, "UTC+1");
  if (!/^T12:00:00/.test(instant.slice(day.length)) || !instant.startsWith(day))
    wrong.push(instant);
}

import { renderToString } from "preact-render-to-string";
import { expect, test } from "vitest";
import { Calendar } from "../../../layouts/parts/calendar.tsx";
import { TallyTable } from "../../../layouts/parts/tally-table.tsx";
import { calendar, frame, tallyYear } from "../views.ts";

const html = renderToString(Calendar({ calendar, size: "small" }));

test("a month is a table with a caption and seven named columns", () => {
  expect(html).toContain('<caption><a href="../2026/03/">mars</a></caption>');
  expect(html.match(/<th scope="col" abbr="\w+">/g)).toHaveLength(7);
});

test("a day with articles leads to them, and its name says how many", () => {
  expect(html).toContain(
    '<td class="level-4"><a href="../2026/03/01/" aria-label="1er mars 2026 : 12 articles"',
  );
});

test("a day without articles says so, and leads nowhere", () => {
  expect(html).toContain('<td class="level-0" aria-label="2 mars 2026 : 0 article">2</td>');
});

test("a table of years has a row a year, headed by its year, and a column a month", () => {
  const table = renderToString(
    TallyTable({ frame: frame(), caption: "Mois par mois", years: [tallyYear] }),
  );
  expect(table.match(/<th scope="col"/g)).toHaveLength(14);
  expect(table).toContain('<th scope="row"><a href="../2026/">2026</a></th>');
  expect(table).toContain(
    '<a href="../2026/03/" aria-label="mois 3" title="mois 3"><span>12</span></a>',
  );
});

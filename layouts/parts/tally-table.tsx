// Years by months as a table: each month that has articles leads to them and says how many.

import type { Frame, Tally, TallyYear } from "../../scripts/model/view.ts";
import { wordsOf } from "../locales/words-of.ts";

interface TallyTableProps {
  readonly frame: Frame;
  readonly caption: string;
  readonly years: readonly TallyYear[];
}

export function TallyTable({ frame, caption, years }: TallyTableProps) {
  const { page, months, shortMonths } = wordsOf(frame.lang);
  return (
    <div class="tallies">
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{page.year}</th>
            {shortMonths.map((short, index) => (
              <th scope="col" abbr={months[index]}>
                <span>{short}</span>
              </th>
            ))}
            <th scope="col">{page.total}</th>
          </tr>
        </thead>
        <tbody>
          {years.map(({ year, countText, months: tallies }) => (
            <tr>
              <th scope="row">
                {"href" in year ? <a href={year.href}>{year.text}</a> : year.text}
              </th>
              {tallies.map((tally) => (
                <Cell tally={tally} />
              ))}
              <td class="total">{countText}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cell({ tally }: { readonly tally: Tally }) {
  const { href, label, number, level } = tally;
  return (
    <td class={`level-${level}`}>
      {href ? (
        <a href={href} aria-label={label} title={label}>
          <span>{number}</span>
        </a>
      ) : (
        <span title={label}>{number}</span>
      )}
    </td>
  );
}

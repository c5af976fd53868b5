// A month as a table of weeks: each day that has articles leads to them and says how many, in shades of one hue.
import type { CalendarDay, Calendar as CalendarView } from "../../scripts/model/view.ts";

interface CalendarProps {
  readonly calendar: CalendarView;
  /** `large` on a month's page; `small` for a year's twelve. */
  readonly size: "large" | "small";
}

export function Calendar({ calendar, size }: CalendarProps) {
  const { title, href, weekdays, weeks } = calendar;
  return (
    <table class={`calendar ${size}`}>
      <caption>{href ? <a href={href}>{title}</a> : title}</caption>
      {weekdays.length > 0 && (
        <thead>
          <tr>
            {weekdays.map(({ name, short }) => (
              <th scope="col" abbr={name}>
                {short}
              </th>
            ))}
          </tr>
        </thead>
      )}
      <tbody>
        {weeks.map((week) => (
          <tr>
            {week.map((day) => (
              <Square day={day} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Square({ day }: { readonly day: CalendarDay | undefined }) {
  if (!day) return <td />;
  const { date, label, href, level } = day;
  if (!href)
    return (
      <td class={`level-${level}`} aria-label={label}>
        {date}
      </td>
    );
  return (
    <td class={`level-${level}`}>
      <a href={href} aria-label={label} title={label}>
        {date}
      </a>
    </td>
  );
}

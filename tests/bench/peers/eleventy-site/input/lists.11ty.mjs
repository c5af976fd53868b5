// One page for each list: a day, a month, a year, a source or a topic.
import { frame } from "../layouts/frame.mjs";
import { datedHeadlines, escaped, headlines, longDate, monthDate } from "../layouts/headline.mjs";

export const data = {
  pagination: { data: "collections.lists", size: 1, alias: "list" },
  permalink({ list }) {
    return `/${list.kind}/${this.slugify(list.key)}/`;
  },
};

const listedFirst = 30;
const listedOfPart = 5;

export function render({ list, sourceNames, page, collections }) {
  const { kind, key, articles } = list;
  const newest = articles[0];
  const place = collections.surroundings.get(newest.inputPath).place;
  const dated = kind === "days" || kind === "months" || kind === "years";
  const title = titles[kind]?.(newest) ?? sourceNames[key] ?? key;
  return frame({
    title,
    url: page.url,
    sourceNames,
    ticker: dated ? collections.newest.slice(place, place + 12) : [],
    main: `<h1>${escaped(title)}</h1>\n${mains[kind](articles, sourceNames)}`,
  });
}

const titles = {
  days: ({ date }) => longDate.format(date),
  months: ({ date }) => monthDate.format(date),
  years: ({ date }) => String(date.getUTCFullYear()),
};

const shelf = (articles, names) =>
  `<p>${articles.length} articles</p>${datedHeadlines(articles.slice(0, listedFirst), names)}
<section class="months"><h2>Par mois</h2><table><tbody>
${parts(articles, 7)
  .map(
    ([month, part]) =>
      `<tr><th scope="row"><a href="/months/${month}/">${monthDate.format(part[0].date)}</a></th><td>${part.length}</td></tr>`,
  )
  .join("\n")}</tbody></table></section>`;

const mains = {
  days: headlines,
  months: (articles, names) => {
    const days = parts(articles, 10).reverse();
    const cells = days.map(
      ([day, part]) =>
        `<li><a href="/days/${day}/">${day.slice(8)} <small>${part.length}</small></a></li>`,
    );
    return `<ol class="calendar">${cells.join("")}</ol>\n${sections("days", days, names)}`;
  },
  years: (articles, names) => {
    const days = parts(articles, 10).reverse();
    const cells = days.map(
      ([day, part]) =>
        `<li class="heat-${Math.floor(Math.log(part.length))}"><a href="/days/${day}/">${day}</a></li>`,
    );
    return `<ol class="heat">${cells.join("")}</ol>\n${sections("months", parts(articles, 7).reverse(), names)}`;
  },
  sources: shelf,
  topics: shelf,
};

/** Articles by the first letters of their day: seven for the month, ten for the day. */
function parts(articles, letters) {
  const found = new Map();
  for (const article of articles) {
    const period = article.date.toISOString().slice(0, letters);
    if (!found.has(period)) found.set(period, []);
    found.get(period).push(article);
  }
  return [...found];
}

function sections(kind, periods, names) {
  return periods
    .map(([period, part]) => {
      const title = (kind === "days" ? longDate : monthDate).format(part[0].date);
      return `<section><h2><a href="/${kind}/${period}/">${title}</a></h2>${headlines(part.slice(0, listedOfPart), names)}<p>${part.length} articles</p></section>`;
    })
    .join("\n");
}

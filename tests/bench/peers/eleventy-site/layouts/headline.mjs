// A headline in a list: its link, its newspaper, and in a list of many days its own.

const marks = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

export const escaped = (text) => text.replace(/[&<>"]/g, (mark) => marks[mark]);

export const directionOf = (lang) => (lang === "ar" ? "rtl" : "ltr");

export const dayOf = ({ date }) => date.toISOString().slice(0, 10);

export const longDate = formatOf({ day: "numeric", month: "long", year: "numeric" });
export const monthDate = formatOf({ month: "long", year: "numeric" });

export const headlines = (articles, sourceNames) => listOf(articles, sourceNames, () => "");

export const datedHeadlines = (articles, sourceNames) =>
  listOf(
    articles,
    sourceNames,
    (article) =>
      ` <time datetime="${dayOf(article)}" lang="fr" dir="ltr">${longDate.format(article.date)}</time>`,
  );

function listOf(articles, sourceNames, dayText) {
  const items = articles.map((article) => {
    const { headline, source, lang = "fr" } = article.data;
    return `<li lang="${lang}" dir="${directionOf(lang)}"><a class="headline" href="${article.url}">${escaped(headline)}</a><p class="kicker"><a href="/sources/${source}/" dir="auto">${escaped(sourceNames[source])}</a>${dayText(article)}</p></li>`;
  });
  return `<ul class="headlines">${items.join("\n")}</ul>`;
}

function formatOf(parts) {
  return new Intl.DateTimeFormat("fr", { ...parts, timeZone: "UTC" });
}

// The article page: headline, provenance, body, the link to the source, its neighbours.
import { frame } from "./frame.mjs";
import { dayOf, directionOf, escaped, longDate } from "./headline.mjs";

export default function article(data) {
  const { headline, summary, source, sourceNames, authors = [], topics, page, collections } = data;
  const { place, previous, next, sameDay } = collections.surroundings.get(page.inputPath);
  const lang = data.lang ?? "fr";
  const day = dayOf(page);
  const names = (kind, list) =>
    list.map((name) => `<a href="/${kind}/${this.slugify(name)}/" dir="auto">${escaped(name)}</a>`);
  return frame({
    title: headline,
    url: page.url,
    lang,
    description: summary,
    sourceNames,
    ticker: collections.newest.slice(place + 1, place + 13),
    main: `<article class="article" lang="${lang}" dir="${directionOf(lang)}">
<p class="kicker">${names("topics", topics).join(" · ")}</p>
<h1>${escaped(headline)}</h1>
${summary ? `<p class="deck">${escaped(summary)}</p>` : ""}
<div class="provenance" lang="fr" dir="ltr"><p>Publié dans <a class="source" href="/sources/${source}/" dir="auto">${escaped(sourceNames[source])}</a> le <a class="stamp" href="/days/${day}/" dir="ltr"><time datetime="${day}">${day.split("-").reverse().join(" - ")}</time></a></p>
${authors.length > 0 ? `<p class="authors">Par ${names("authors", authors).join(" ")}</p>` : ""}</div>
<div class="prose">${data.content}</div>
<div class="article-end" lang="fr" dir="ltr">
<a class="source-link" href="${data.link}" rel="external noopener"><span>Cliquez ici pour lire l’article depuis sa source.</span><small dir="ltr">${new URL(data.link).host}</small></a>
<section class="same-day"><h2 class="rubric">Le même jour</h2>${sameDayList(sameDay, sourceNames)}<p class="more"><a href="/days/${day}/">Toute la journée</a></p></section>
<nav class="same-source" aria-label="Dans ce journal"><h2 class="rubric">Dans ce journal</h2>
${way("prev", "précédent", previous)}
${way("next", "suivant", next)}
</nav>
</div>
</article>`,
  });
}

function sameDayList(articles, sourceNames) {
  if (articles.length === 0) return "";
  const items = articles.map(({ url, data: { source, headline, lang = "fr" } }) => {
    const name = escaped(sourceNames[source]);
    return `<li><a class="source" href="/sources/${source}/" dir="auto">${name}</a><a class="headline" href="${url}" lang="${lang}" dir="${directionOf(lang)}">${escaped(headline)}</a></li>`;
  });
  return `<ul>${items.join("\n")}</ul>`;
}

function way(rel, words, article) {
  if (!article) return "";
  const { headline, lang = "fr" } = article.data;
  return `<a rel="${rel}" href="${article.url}"><small>Article ${words} · <time datetime="${dayOf(article)}">${longDate.format(article.date)}</time></small> <span class="headline" lang="${lang}" dir="${directionOf(lang)}">${escaped(headline)}</span></a>`;
}

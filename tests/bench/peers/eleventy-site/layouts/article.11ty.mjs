// The article page: headline, provenance, body, the link to the source, its neighbours.
import { escaped, frame, headlines, link } from "./frame.mjs";

export default function article(data) {
  const { headline, summary, source, sourceNames, authors, topics, page, collections } = data;
  const { place, previous, next, sameDay } = collections.surroundings.get(page.inputPath);
  const lang = data.lang ?? "fr";
  const day = page.date.toISOString().slice(0, 10);
  const name = escaped(sourceNames[source]);
  const json = {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    headline,
    datePublished: day,
    inLanguage: lang,
    isBasedOn: data.link,
    url: `https://bench.example${page.url}`,
    publisher: { "@type": "Organization", name: sourceNames[source] },
  };
  return frame({
    title: headline,
    url: page.url,
    lang,
    description: summary,
    ticker: collections.newest.slice(place + 1, place + 13),
    head: `<meta property="og:type" content="article"><meta property="og:title" content="${escaped(headline)}">
<script type="application/ld+json">${JSON.stringify(json).replaceAll("<", "\\u003c")}</script>`,
    main: `<article class="article" lang="${lang}">
<p class="kicker">${topics.map((topic) => `<a href="/topics/${this.slugify(topic)}/">${escaped(topic)}</a> · `).join("")}</p>
<h1>${escaped(headline)}</h1>
${summary ? `<p class="summary">${escaped(summary)}</p>` : ""}
<p class="published">Publié dans <a href="/sources/${source}/">${name}</a> le <a href="/days/${day}/"><time datetime="${day}">${day.split("-").reverse().join(" - ")}</time></a>${authors ? ` par ${escaped(authors.join(", "))}` : ""}</p>
<div class="body">${data.content}</div>
<a class="source-link" rel="external" href="${data.link}"><span>Cliquez ici pour lire l’article depuis sa source.</span> <span>${new URL(data.link).host}</span></a>
</article>
<nav class="neighbours" aria-label="Dans ce journal"><ul>
${previous ? `<li>Article précédent : ${link(previous)}</li>` : ""}
${next ? `<li>Article suivant : ${link(next)}</li>` : ""}
</ul></nav>
${sameDay.length > 0 ? `<section class="same-day"><h2>Le même jour</h2>${headlines(sameDay, sourceNames)}<a href="/days/${day}/">Toute la journée</a></section>` : ""}`,
  });
}

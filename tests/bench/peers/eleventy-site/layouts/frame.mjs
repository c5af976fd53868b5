// The frame is what every page has around its own matter: the head, the header with its ticker, the footer.

const marks = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

export const escaped = (text) => text.replace(/[&<>"]/g, (mark) => marks[mark]);

export function frame({ title, url, lang = "fr", description, head = "", ticker = [], main }) {
  return `<!doctype html>
<html lang="${lang}" dir="${lang === "ar" ? "rtl" : "ltr"}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:; connect-src 'self'; manifest-src 'self'; require-trusted-types-for 'script'">
<title>${escaped(title)} — Archive d’essai</title>
${description ? `<meta name="description" content="${escaped(description)}">` : ""}
<link rel="canonical" href="https://bench.example${url}">
<link rel="alternate" type="application/atom+xml" title="Archive d’essai" href="/feed.xml">
<link rel="icon" href="/assets/icon.svg" type="image/svg+xml">
<link rel="preload" href="/assets/newsreader.woff2" as="font" type="font/woff2" crossorigin>
<link rel="stylesheet" href="/assets/site.css">
<script src="/assets/ticker.js" type="module"></script>
${head}
</head>
<body>
<a class="skip" href="#main">Aller au contenu</a>
<header class="folio wrap">
<a class="name" href="/"><span lang="fr">Archive d’essai</span> <span lang="ar" dir="rtl">أرشيف التجربة</span></a>
<p class="tagline">Des articles inventés, pour mesurer</p>
<nav aria-label="Rubriques"><ul>
<li><a href="/">Accueil</a></li>
<li><a href="/years/">Calendrier</a></li>
<li><a href="/sources/">Journaux</a></li>
<li><a href="/topics/">Sujets</a></li>
</ul></nav>
<nav aria-label="Langues"><ul><li><a href="/" lang="fr" hreflang="fr">Français</a></li><li><a href="/ar/" lang="ar" hreflang="ar" dir="rtl">العربية</a></li></ul></nav>
</header>
<section class="ticker" aria-label="Dernières dépêches" data-nosnippet>
<a class="skip" href="#main">Passer les dépêches</a>
<button type="button" hidden>Pause</button>
<ul tabindex="0">${ticker.map((article) => `<li>${link(article)}</li>`).join("")}</ul>
<a class="all" href="/ticker.html">Toutes les dépêches</a>
</section>
<main id="main" class="wrap">
${main}
</main>
<footer class="wrap">
<nav aria-label="Pied de page"><ul><li><a href="/about/">À propos</a></li><li><a href="/legal/">Mentions légales</a></li><li><a href="/feed.xml">Fil</a></li></ul></nav>
<p>Chaque article appartient au journal qui l’a publié.</p>
</footer>
</body>
</html>
`;
}

export function link({ url, data }) {
  const language = data.lang === "ar" ? ' lang="ar" dir="rtl"' : "";
  return `<a href="${url}"${language}>${escaped(data.headline)}</a>`;
}

export function headline(article, sourceNames) {
  const { source, summary } = article.data;
  const day = article.date.toISOString().slice(0, 10);
  return `<li class="headline"><a class="source" href="/sources/${source}/">${escaped(sourceNames[source])}</a> ${link(article)} <time datetime="${day}">${longDate.format(article.date)}</time>${summary ? `<p>${escaped(summary)}</p>` : ""}</li>`;
}

export const headlines = (articles, sourceNames) =>
  `<ul class="headlines">${articles.map((article) => headline(article, sourceNames)).join("\n")}</ul>`;

export const longDate = formatOf({ day: "numeric", month: "long", year: "numeric" });
export const monthDate = formatOf({ month: "long", year: "numeric" });

function formatOf(parts) {
  return new Intl.DateTimeFormat("fr", { ...parts, timeZone: "UTC" });
}

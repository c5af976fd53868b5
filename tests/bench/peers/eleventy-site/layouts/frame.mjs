// The frame is what every page has around its own matter: the head, the header with its ticker, the footer.
import { directionOf, escaped } from "./headline.mjs";

export function frame({ title, url, lang = "fr", description, ticker = [], sourceNames, main }) {
  return `<!doctype html>
<html lang="${lang}" dir="${directionOf(lang)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:; connect-src 'self'; manifest-src 'self'; require-trusted-types-for 'script'">
<title>${escaped(title)} · Archive d’essai</title>
<meta name="description" content="${escaped(description ?? title)}">
<meta name="color-scheme" content="light dark">
<link rel="canonical" href="https://bench.example${url}">
<link rel="alternate" type="application/atom+xml" href="/feed.xml" title="Des articles inventés, pour mesurer">
<link rel="icon" href="/assets/icon.svg" type="image/svg+xml">
<script src="/assets/theme.js"></script>
<link rel="preload" href="/assets/fonts/newsreader-latin.woff2" as="font" type="font/woff2" crossorigin="anonymous">
<link rel="stylesheet" href="/assets/site.css">
<script type="module" src="/assets/site.js"></script>
</head>
<body>
<a class="skip" href="#content">Aller au contenu</a>
<header class="folio wrap">
<a class="name" href="/"><span lang="fr">Archive d’essai</span> <span lang="ar" dir="rtl">أرشيف التجربة</span></a>
<nav class="sections" aria-label="Rubriques"><a href="/">Accueil</a><a href="/years/">Calendrier</a><a href="/sources/">Journaux</a><a href="/topics/">Sujets</a><a href="/authors/">Plumes</a></nav>
<nav class="editions" aria-label="Éditions"><a href="/" lang="fr" dir="ltr" hreflang="fr" aria-current="page">Français</a><a href="/ar/" lang="ar" dir="rtl" hreflang="ar">العربية</a></nav>
<button type="button" class="theme-switch" aria-label="Édition de nuit" title="Édition de nuit"></button>
</header>
<section class="ticker" aria-label="Dernières dépêches" data-nosnippet data-json="/ticker.json" data-root="/">
<a class="skip" href="#content">Passer les dépêches</a>
<div class="ticker-start"><button type="button" data-pause="Arrêter le défilement" data-play="Faire défiler"></button></div>
<div class="ticker-window"><div class="ticker-track"><ul>${ticker.map((article) => wire(article, sourceNames)).join("")}</ul></div></div>
<a class="ticker-all" href="/ticker.html">Toutes les dépêches</a>
</section>
<main id="content" class="wrap">
${main}
</main>
<footer class="footer wrap">
<p class="colophon"><a class="name" href="/"><span lang="fr">Archive d’essai</span> <span lang="ar" dir="rtl">أرشيف التجربة</span></a><span>Des articles inventés, pour mesurer</span></p>
<nav aria-label="Pages"><a href="/feed.xml">Fil Atom</a></nav>
</footer>
</body>
</html>
`;
}

function wire({ url, data }, sourceNames) {
  const lang = data.lang ?? "fr";
  return `<li lang="${lang}" dir="${directionOf(lang)}"><a href="${url}"><small dir="auto">${escaped(sourceNames[data.source])}</small> ${escaped(data.headline)}</a></li>`;
}

// Invented newspaper pages, as tests save them and import them.
import { html } from "../../scripts/importing/html.ts";
import { type Files, temporaryFolder, writeFiles } from "../small-archive.ts";
import { importInto } from "./import-of.ts";

export const sentence =
  "Les barques sont sorties avant le jour, et la criée a vendu ses caisses une à une, sans hâte, devant trois mouettes. ";
export const text = `<p>${sentence.repeat(3)}</p><p>${sentence.repeat(2)} Il y avait <b>deux</b> gardiens.</p><p>${sentence}</p>`;

export const page = (
  head: string,
  body = `<article><h1>Le port rouvre</h1>${text}</article>`,
  attributes = 'lang="fr"',
) =>
  `<!DOCTYPE html><html ${attributes}><head><meta charset="utf-8">${head}</head><body><nav><a href="/">Accueil</a> <a href="/sport">Sport</a></nav>${body}<footer>Tous droits</footer></body></html>`;

export const whole = `<title>Le port rouvre - Le Phare</title><meta property="og:site_name" content="Le Phare"><meta property="article:published_time" content="2022-10-25T23:30:00+01:00"><link rel="canonical" href="https://phare.example/2022/port">`;

export async function importPages(files: Files, options: Parameters<typeof importInto>[2] = {}) {
  const folder = temporaryFolder();
  writeFiles(folder, files);
  return importInto(html, folder, options);
}

export const linked = (value: unknown) =>
  `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

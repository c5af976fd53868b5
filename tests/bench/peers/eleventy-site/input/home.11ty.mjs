// The home page shows the newest days, at most sixty headlines.
import { frame } from "../layouts/frame.mjs";
import { datedHeadlines } from "../layouts/headline.mjs";

export const data = { permalink: "/" };

export function render({ sourceNames, page, collections: { newest } }) {
  return frame({
    title: "Accueil",
    url: page.url,
    sourceNames,
    ticker: newest.slice(0, 48),
    main: datedHeadlines(newest.slice(0, 60), sourceNames),
  });
}

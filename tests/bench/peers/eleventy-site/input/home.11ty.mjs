// The home page shows the newest days, at most sixty headlines.
import { frame, headlines } from "../layouts/frame.mjs";

export const data = { permalink: "/" };

export function render({ sourceNames, page, collections: { newest } }) {
  return frame({
    title: "Accueil",
    url: page.url,
    ticker: newest.slice(0, 48),
    main: headlines(newest.slice(0, 60), sourceNames),
  });
}

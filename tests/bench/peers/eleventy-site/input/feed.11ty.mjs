// The feed holds the newest articles with their summaries.
import { escaped } from "../layouts/headline.mjs";

export const data = { permalink: "/feed.xml" };

export function render({ collections: { newest } }) {
  const entries = newest
    .slice(0, 48)
    .map(
      ({ url, data, date }) =>
        `<entry><id>https://bench.example${url}</id><title>${escaped(data.headline)}</title><link href="https://bench.example${url}"/><updated>${date.toISOString()}</updated><summary>${escaped(data.summary ?? "")}</summary></entry>`,
    );
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom"><id>https://bench.example/</id><title>Archive d’essai</title>
${entries.join("\n")}
</feed>
`;
}

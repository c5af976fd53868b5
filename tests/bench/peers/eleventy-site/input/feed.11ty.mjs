// The feed holds the newest articles whole.
import { escaped } from "../layouts/frame.mjs";

export const data = { permalink: "/feed.xml" };

export function render({ collections: { newest } }) {
  const entries = newest
    .slice(0, 48)
    .map(
      ({ url, data, date, content }) =>
        `<entry><id>https://bench.example${url}</id><title>${escaped(data.headline)}</title><link href="https://bench.example${url}"/><updated>${date.toISOString()}</updated><content type="html">${escaped(content)}</content></entry>`,
    );
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom"><id>https://bench.example/</id><title>Archive d’essai</title>
${entries.join("\n")}
</feed>
`;
}

// The sitemap names every page.
export const data = { permalink: "/sitemap.xml" };

export function render({ collections: { all } }) {
  const addresses = all.map(
    ({ url }) => `<url><loc>https://bench.example${encodeURI(url)}</loc></url>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${addresses.join("\n")}
</urlset>
`;
}

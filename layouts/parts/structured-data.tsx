// What the page says, once more for machines: a block of data that no browser runs.
import type { TrustedHtml } from "../../scripts/model/trusted-html.ts";

export function StructuredData({ json }: { readonly json: TrustedHtml }) {
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}

// What the page says, once more for machines: a block of data that no browser runs.
import type { TrustedHtml } from "../../scripts/model/trusted-html.ts";

interface DataProps {
  readonly json: TrustedHtml;
  /** JSON-LD, for machines of others, unless the page's own program reads it. */
  readonly type?: "application/ld+json" | "application/json";
  readonly id?: string;
}

export function StructuredData({ json, type = "application/ld+json", id }: DataProps) {
  return <script type={type} id={id} dangerouslySetInnerHTML={{ __html: json }} />;
}

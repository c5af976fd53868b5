// Describes the archive's search to browsers (OpenSearch 1.1).
import { h } from "preact";
import { renderToString } from "preact-render-to-string";
import type { OpenSearchView } from "../../scripts/model/feed.ts";
import { type Planned, paginated } from "../parts/paginated.ts";
import { xmlDeclaration } from "./xml.ts";

export const data = paginated("openSearch");

export function render({ planned }: Planned<OpenSearchView>): string {
  const { shortName, description: about, lang, template, icon } = planned.view();
  // Its elements begin with capitals, which JSX would take for components.
  const description = h(
    "OpenSearchDescription",
    { xmlns: "http://a9.com/-/spec/opensearch/1.1/" },
    [
      h("ShortName", {}, shortName),
      h("Description", {}, about),
      h("Language", {}, lang),
      h("InputEncoding", {}, "UTF-8"),
      h("Image", { type: "image/svg+xml" }, icon),
      h("Url", { type: "text/html", template }),
    ],
  );
  return xmlDeclaration + renderToString(description);
}
